"""Lists that climb, in a world where each function shrinks by the passes that it waits for."""

import random
from collections.abc import AsyncGenerator, Iterable
from pathlib import Path

import numpy as np
import pytest

from llmfb_core.autotune.climb import LONGEST, Climb, Standing, climb, drawn, proposed
from llmfb_core.autotune.make_coreset import Matrix
from llmfb_core.autotune.records import Plan, Subject, Tuned
from llmfb_core.autotune.refit import Refit, refit
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

    async def results(self, subjects: Iterable[Subject], plan: Plan) -> AsyncGenerator[Tuned]:
        for one in subjects:
            self.asked += 1
            yield tuned(one.id, plan.pool)


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
    with pytest.raises(CorpusError, match="another plan"):
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
    assert stages == {"known": 40, "pairs": 40, "ordered": 40, "climb": 12 * 32, "climbed": 40}


def test_functions_are_drawn_by_what_there_is_to_gain_and_count_the_inverse() -> None:
    sizes = np.full((200, 1), 100.0)
    sizes[:20] = 50.0
    base = np.full(200, 100.0)
    ids = tuple(map(str, range(200)))
    both = Matrix(ids, ("x",), {"bytes": sizes, "instructions": sizes}, {"bytes": base, "instructions": base})
    rows, weights = drawn(both, 40, seed=3)
    assert len(set(rows.tolist())) == 40
    assert (rows < 20).sum() == 20
    assert weights[rows < 20].max() < weights[rows >= 20].min()
    everything, _ = drawn(both, 999, seed=3)
    assert sorted(everything.tolist()) == list(range(200))


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

    standing = Standing({"first": saved(5, 0, 0, 0), "second": saved(1, 1, 1, 0)})
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
