"""Lists that climb, in a world where each function shrinks by the passes that it waits for."""

import random
from collections.abc import AsyncGenerator, Iterable, Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from llmfb_core.autotune.climb import LONGEST, Climb, Draw, Standing, climb, proposed
from llmfb_core.autotune.make_coreset import Matrix
from llmfb_core.autotune.pooling import parsed
from llmfb_core.autotune.records import OBJECTIVES, Plan, Skipped, Subject, Tuned
from llmfb_core.autotune.refit import Refit, refit
from llmfb_core.autotune.runner import Lost
from llmfb_core.errors import CorpusError
from llmfb_core.passes import PassList, parse
from llmfb_core.search import coreset

WAITS = (("sroa", "gvn", "instcombine"), ("dce", "adce"), ("sroa", "reassociate"), ())
BASE = 100
KNOWN = ("function(sroa)", "function(dce)")
SUBJECTS = [Subject(str(at), "") for at in range(40)]


class Waiting:
    """A runner in whose world every pass that a function waits for saves 10 of 100 bytes, once."""

    asked = 0

    async def results(
        self, subjects: Iterable[Subject], plan: Plan
    ) -> AsyncGenerator[Tuned | Skipped | Lost]:
        for one in subjects:
            self.asked += 1
            yield self.result(one, plan)

    def result(self, subject: Subject, plan: Plan) -> Tuned | Skipped | Lost:
        return tuned(subject.id, plan.pool)


def tuned(id: str, pool: tuple[str, ...]) -> Tuned:
    waits = WAITS[int(id) % len(WAITS)]
    sizes = tuple((9, BASE - 10 * sum(each in elements(text) for each in waits)) for text in pool)
    return Tuned(id, (20, 200), (9, BASE), sizes, {}, len(pool), 0)


def elements(text: str) -> tuple[str, ...]:
    parsed = parse(text)
    assert isinstance(parsed, PassList)
    return tuple(each.partition("<")[0] for each in parsed.elements)


def matrix(pool: tuple[str, ...] = KNOWN) -> Matrix:
    return Matrix.of(Plan(pool), [tuned(one.id, pool) for one in SUBJECTS])


def reached(lists: Iterable[str]) -> float:
    return float(matrix(tuple(lists)).saved("bytes").max(axis=1).sum())


async def climbed(folder: Path, runner: Waiting, rounds: int = 12, seed: int = 1) -> list[str]:
    return await climb(
        SUBJECTS,
        matrix(),
        folder,
        Plan(KNOWN, seed=seed),
        Climb(rounds, (8, 16, 32), (24, 8, 4)),
        runner=runner,
        on_progress=lambda _stage, _done: None,
    )


async def test_lists_climb_beyond_those_that_are_known(tmp_path: Path) -> None:
    new = await climbed(tmp_path, Waiting())
    assert not set(new) & set(KNOWN)
    assert all(len(elements(text)) <= LONGEST for text in new)
    # Both known ones together save 300; the first new one alone does better.
    assert reached(KNOWN) == 300
    assert reached(new[:1]) > 300
    assert reached(new) > 400


async def test_what_was_interrupted_goes_on_and_gives_the_same(tmp_path: Path) -> None:
    whole, parts = Waiting(), Waiting()
    expected = await climbed(tmp_path / "whole", whole)
    await climbed(tmp_path / "parts", parts, rounds=5)
    (tmp_path / "parts" / "004-1.jsonl").unlink()
    assert await climbed(tmp_path / "parts", parts) == expected
    assert parts.asked == whole.asked + 8
    assert await climbed(tmp_path / "parts", parts) == expected
    assert parts.asked == whole.asked + 8
    with pytest.raises(CorpusError, match="was begun with another functions, seed: name another folder"):
        await climbed(tmp_path / "parts", parts, seed=2)


async def test_a_refit_takes_what_climbed(tmp_path: Path) -> None:
    stages: dict[str, int] = {}
    lists, found = await refit(
        SUBJECTS,
        tmp_path,
        Plan(KNOWN),
        Refit(climb=Climb(12, (8, 16, 32), (24, 8, 4))),
        runner=Waiting(),
        on_progress=lambda stage, done: stages.update({stage: done.done}),
    )
    assert set(lists["bytes"]) <= set(found.lists)
    assert reached(lists["bytes"][:1]) > reached(["function(sroa),function(dce)"])
    assert stages == {"known": 40, "pairs": 40, "ordered": 40, "climb": 12 * 32, "climbed-12": 40}


def uneven(functions: int = 300) -> Matrix:
    """Few functions from which a list saves much, on most it saves nothing."""
    chance = np.random.default_rng(7)
    saved = np.where(chance.random((functions, 2)) < 0.2, chance.pareto(1.0, (functions, 2)), 0).round()
    base = 100 + saved.max(axis=1) + chance.integers(0, 300, functions)
    sizes = base[:, None] - saved
    ids = tuple(map(str, range(functions)))
    return Matrix(ids, ("x", "y"), {one: sizes for one in OBJECTIVES}, {one: base for one in OBJECTIVES})


@pytest.mark.parametrize("first", [30, 90, 299, 300])
def test_functions_are_drawn_by_what_there_is_to_gain_and_sums_are_right_on_average(first: int) -> None:
    known = uneven()
    saved = known.saved("bytes")
    sums = list[NDArray[np.float64]]()
    for seed in range(400):
        draw = Draw.of(known, 300, seed)
        assert sorted(draw.rows.tolist()) == list(range(300))
        sums.append(draw.counts(first) @ saved[draw.rows[:first]])
    assert np.mean(sums, axis=0) == pytest.approx(saved.sum(axis=0), rel=0.05)
    first_drawn = saved[Draw.of(known, first, 1).rows].max(axis=1)
    assert len(first_drawn) == first
    assert first == 300 or first_drawn.mean() > saved.max(axis=1).mean()


def test_where_all_are_drawn_each_counts_once() -> None:
    draw = Draw.of(uneven(), 999, seed=3)
    assert draw.counts(300).tolist() == [1.0] * 300


class Losing(Waiting):
    """A runner whose machine loses some subjects, after it measured some."""

    def __init__(self, measured: int, lost: int) -> None:
        self.lost = range(measured, measured + lost)

    def result(self, subject: Subject, plan: Plan) -> Tuned | Skipped | Lost:
        lost = self.asked in self.lost
        return Lost(subject.id, "out of memory") if lost else super().result(subject, plan)


@pytest.mark.parametrize("begin", [1, 20, 90])
async def test_what_a_machine_lost_is_measured_before_anything_is_built_on_it(
    tmp_path: Path, begin: int
) -> None:
    expected = await climbed(tmp_path / "whole", Waiting())
    runner = Losing(begin, 3)
    with pytest.raises(CorpusError, match=r"\(out of memory\); run it again to go on"):
        await climbed(tmp_path / "lost", runner)
    assert await climbed(tmp_path / "lost", runner) == expected


async def fitted(folder: Path, subjects: Sequence[Subject], rounds: int = 3, *pool: str) -> list[str]:
    plan, how = Plan((*KNOWN, *pool)), Refit(climb=Climb(rounds, (8, 16, 32), (24, 8, 4)))
    lists, found = await refit(
        subjects, folder, plan, how, runner=Waiting(), on_progress=lambda _stage, _done: None
    )
    assert set(found.ids) == {one.id for one in subjects}
    return lists["bytes"]


async def test_more_rounds_go_on_in_the_same_folder(tmp_path: Path) -> None:
    await fitted(tmp_path / "more", SUBJECTS)
    assert await fitted(tmp_path / "more", SUBJECTS, 6) == await fitted(tmp_path / "six", SUBJECTS, 6)
    assert await fitted(tmp_path / "more", SUBJECTS) == await fitted(tmp_path / "three", SUBJECTS)


async def test_other_functions_are_refused_where_lists_have_climbed_and_spoil_nothing(tmp_path: Path) -> None:
    expected = await fitted(tmp_path, SUBJECTS)
    for others in (SUBJECTS[:36], [*SUBJECTS, *(Subject(str(at), "") for at in range(40, 44))]):
        with pytest.raises(CorpusError, match="was begun with another functions: name another folder"):
            await fitted(tmp_path, others)
    assert await fitted(tmp_path, SUBJECTS) == expected


async def test_a_refit_takes_no_list_that_would_have_to_be_executed_first(tmp_path: Path) -> None:
    dangerous = "function(guard-widening,sroa,gvn,instcombine,dce,adce,reassociate)"
    assert parsed(dangerous).tier == "extended"
    lists = await fitted(tmp_path, SUBJECTS, 3, dangerous)
    assert {parsed(text).tier for text in lists} == {"standard"}


class Unmeasurable(Waiting):
    """A runner for whose functions there is no -Oz."""

    def result(self, subject: Subject, plan: Plan) -> Tuned | Skipped | Lost:
        return Skipped(subject.id, "-Oz cannot be measured")


async def test_where_nothing_can_be_measured_a_refit_says_so(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="-Oz can be measured for none of the 40"):
        await refit(
            SUBJECTS,
            tmp_path,
            Plan(KNOWN),
            Refit(),
            runner=Unmeasurable(),
            on_progress=lambda _stage, _done: None,
        )


@pytest.mark.parametrize(
    ("new", "near"),
    [
        ((4.0, 0.0, 0.0, 0.0), False),
        ((5.0, 0.0, 0.0, 0.0), True),  # as good as the first
        ((0.0, 0.0, 1.0, 0.0), False),  # half as good as the second
        ((0.0, 0.0, 0.0, 2.0), True),  # as good as the second, elsewhere
        ((5.0,), True),  # so far
    ],
)
def test_a_list_races_on_while_it_is_worth_what_stands_in_some_place(
    new: tuple[float, ...], near: bool
) -> None:
    def saved(*each: float) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
        return np.array([[0.0] * len(each), each])

    everything = Draw(np.arange(4), np.ones(4), np.ones(4))
    standing = Standing({"first": saved(5, 0, 0, 0), "second": saved(1, 1, 1, 0)}, everything)
    orders = standing.orders()
    assert orders == [[], ["first", "second"]]
    assert bool(standing.close({"new": saved(*new)}, orders, 1)) == near
    assert not standing.close({"new": saved(*new)}, orders, 0)


def test_proposals_are_new_canonical_and_not_refused() -> None:
    seen: set[str] = {*KNOWN}
    orders = [list(coreset.shipped("bytes")), [], list(KNOWN)]
    found = proposed(orders, seen, 60, "standard", random.Random(1))
    assert len(set(found)) == 60
    assert seen == {*KNOWN, *found}
    for text in found:
        parsed = parse(text)
        assert isinstance(parsed, PassList)
        assert parsed.text == text
        assert len(parsed.placed) <= LONGEST


def test_matrices_are_joined_on_the_functions_that_both_have() -> None:
    def of(pool: tuple[str, ...], ids: Iterable[str]) -> Matrix:
        return Matrix.of(Plan(pool), [tuned(id, pool) for id in ids])

    joined = of(("function(sroa)",), ["0", "1", "2"]).joined(of(("function(dce)",), ["1", "2", "4"]))
    assert joined.ids == ("1", "2")
    assert joined.saved("bytes").tolist() == [[0, 10], [10, 0]]
    assert joined.baseline["bytes"].tolist() == [BASE, BASE]
