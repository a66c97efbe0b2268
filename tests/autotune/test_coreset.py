"""The greedy cover, what is shipped, and a coreset made of a few functions."""

from collections.abc import AsyncGenerator, Iterable
from pathlib import Path
from typing import ClassVar

import numpy as np
import pytest

from llmfb_core.autotune import make_coreset
from llmfb_core.autotune import refit as refitting
from llmfb_core.autotune.make_coreset import Making, make, winners
from llmfb_core.autotune.pooling import LONGEST_PAIR, concatenated, concatenations, popular
from llmfb_core.autotune.records import OBJECTIVES, Plan, Subject, Tuned
from llmfb_core.autotune.refit import Refit, refit
from llmfb_core.autotune.runner import LocalRunner
from llmfb_core.errors import CorpusError
from llmfb_core.passes import InvalidPassList, PassList, parse
from llmfb_core.screening.refused import refusal
from llmfb_core.search import coreset
from llmfb_core.types import Objective, Tier
from tests.autotune.subjects import subjects


def test_greedy_cover_takes_what_adds_most() -> None:
    gain = np.array([[0.5, 0.4, 0.0], [0.5, 0.0, 0.0], [0.0, 0.4, 0.3]])
    assert coreset.greedy_cover(gain, 3) == [0, 1]
    assert coreset.greedy_cover(gain, 1) == [0]
    assert coreset.greedy_cover(np.zeros((2, 2)), 2) == []


def test_gains_are_relative_and_failures_gain_nothing() -> None:
    sizes = np.array([[50.0, np.nan, 150.0]])
    assert coreset.gains(sizes, np.array([100.0])).tolist() == [[0.5, 0.0, 0.0]]


@pytest.mark.parametrize("objective", OBJECTIVES)
@pytest.mark.parametrize("scope", ["function", "module"])
def test_the_shipped_coreset_is_canonical_and_standard(objective: Objective, scope: str) -> None:
    lists = coreset.shipped(objective, "standard", "module" if scope == "module" else "function")
    assert len(lists) == len(set(lists)) >= 10
    for text in lists:
        parsed = parse(text)
        assert not isinstance(parsed, InvalidPassList)
        assert parsed.text == text
        assert parsed.tier == "standard"


@pytest.mark.parametrize("objective", OBJECTIVES)
def test_the_shipped_extended_coreset_has_no_list_that_is_known_to_be_wrong(objective: Objective) -> None:
    lists = coreset.shipped(objective, "extended")
    found = [parse(text) for text in lists]
    assert any(isinstance(one, PassList) and one.tier == "extended" for one in found)
    for one, text in zip(found, lists, strict=True):
        assert isinstance(one, PassList)
        assert one.text == text
        assert refusal(one, 22) is None


def test_a_file_keeps_the_coresets_of_other_scopes_and_the_popular_ones_go_first(tmp_path: Path) -> None:
    path = tmp_path / "coreset.json"
    made: dict[Objective, list[str]] = {"instructions": ["a", "b"], "bytes": ["c", "b", "d"]}
    coreset.write(path, made, "made of thin air", popular=["d", "b", "x", "a"])
    coreset.write(path, {"instructions": ["m"], "bytes": []}, "too", scope="module")
    assert coreset.read(path, "bytes") == ("c", "b", "d")
    assert coreset.read(path, "instructions", "extended", "module") == ("m",)
    assert coreset.pool(path, "standard", "function", 2) == ("b", "a", "c")
    path.write_text("{}")
    with pytest.raises(CorpusError, match="cannot read a coreset"):
        coreset.read(path, "bytes")


def test_winners_are_those_with_the_largest_summed_gains() -> None:
    def tuned(name: str, text: str, size: int) -> Tuned:
        return Tuned(name, (9, 90), (8, 80), (), {"bytes": ((text, 8, size),)}, 3, 0)

    found = [tuned("1", "x", 70), tuned("2", "y", 75), tuned("3", "y", 72), tuned("4", "pooled", 1)]
    assert winners(["pooled"], found, 1) == ("pooled", "y")
    assert winners(["pooled"], found, 5) == ("pooled", "y", "x")


async def test_a_coreset_of_a_few_functions(tmp_path: Path) -> None:
    plan = Plan(pool=("default<Oz>", "function(sroa),default<Oz>"), seed=3)
    making = Making(compilations=40, random=10, winners=12, size=4)
    runner = LocalRunner(2, tmp_path / "journals")
    lists, matrix = await make(
        subjects()[:4], tmp_path, plan, making, runner=runner, on_progress=lambda _stage, _done: None
    )
    assert set(matrix.lists) >= set(plan.pool)
    assert set(matrix.by_popularity()) == set(matrix.lists)
    gain = matrix.gains("bytes")
    assert gain.shape == (4, len(matrix.lists))
    assert gain.max() > 0
    columns = [matrix.lists.index(text) for text in lists["bytes"]]
    assert gain[:, columns].max(axis=1).sum() == pytest.approx(gain.max(axis=1).sum())


class Pretending:
    """A runner that knows all figures; @b is found to differ once it is executed."""

    async def results(self, subjects: Iterable[Subject], plan: Plan) -> AsyncGenerator[Tuned]:
        smaller = {"a": 95, "b": 50, "c": 80}
        for one in subjects:
            pool = tuple((10, smaller[text]) for text in plan.pool)
            refused = ("b",) if plan.execute and "b" in plan.pool else ()
            yield Tuned(one.id, (10, 200), (10, 100), pool, {}, 3, 0, refused=refused)


@pytest.mark.parametrize(
    ("tier", "screened", "expected"),
    [("standard", "", ["b"]), ("extended", "", ["c"]), ("standard", "b", ["c"]), ("extended", "c", ["a"])],
)
async def test_what_is_wrong_somewhere_is_left_out(
    tier: Tier, screened: str, expected: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(make_coreset, "is_refused", screened.__eq__)
    plan = Plan(pool=("a", "b", "c"), tier=tier)
    lists, _ = await make(
        [Subject("1", ""), Subject("2", "")],
        tmp_path,
        plan,
        Making(),
        runner=Pretending(),
        on_progress=lambda _stage, _done: None,
    )
    assert lists == {"instructions": [], "bytes": expected}


def test_a_concatenation_runs_one_list_after_the_other() -> None:
    assert concatenated("default<Oz>", "function(sroa)").text == "default<Oz>,function(sroa)"
    assert concatenated("function(sroa)", "function(gvn)").text == "function(sroa,gvn)"
    with pytest.raises(ValueError, match="not a pass list: 'nonsense'"):
        concatenated("sroa", "nonsense")


def test_concatenations_are_new_and_short() -> None:
    long = f"function({','.join(['sroa', 'gvn'] * (LONGEST_PAIR // 2))})"
    known = ["function(sroa)", "function(gvn)", "function(sroa,gvn)", long]
    assert concatenations(known) == (
        "function(sroa,sroa,gvn)",
        "function(gvn,sroa)",
        "function(gvn,sroa,gvn)",
        "function(sroa,gvn,sroa)",
        "function(sroa,gvn,gvn)",
    )


def test_popular_lists_are_those_most_often_among_the_best() -> None:
    best = [{"bytes": (("x", 1, 1), ("y", 1, 1))}, {"bytes": (("y", 1, 1),), "instructions": (("y", 1, 1),)}]
    found = [Tuned(str(at), (9, 9), (8, 8), (), kept, 1, 0) for at, kept in enumerate(best)]  # pyright: ignore[reportArgumentType]
    assert popular(found, 1) == ("y",)
    assert popular(found, 9) == ("y", "x")


class Saving:
    """A runner in whose world -Oz makes 100 bytes of the first function and 1000 of the second."""

    sizes: ClassVar = {
        "function(sroa)": (80, 1000),
        "function(gvn)": (100, 950),
        "function(dce)": (99, 1000),
        "function(sroa,gvn)": (80, 940),
        "function(gvn,sroa)": (100, 1000),
    }

    async def results(self, subjects: Iterable[Subject], plan: Plan) -> AsyncGenerator[Tuned]:
        for one in subjects:
            at = int(one.id)
            base = (100, 1000)[at]
            pool = tuple((10, self.sizes.get(text, (100, 1000))[at]) for text in plan.pool)
            yield Tuned(one.id, (10, 2 * base), (10, base), pool, {}, 3, 0)


@pytest.mark.parametrize(
    ("screened", "expected"),
    [("", ["function(sroa,gvn)"]), ("function(sroa,gvn)", ["function(gvn)", "function(sroa)"])],
)
async def test_a_refit_orders_known_lists_and_their_concatenations(
    screened: str, expected: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(refitting, "is_refused", screened.__eq__)
    lists, matrix = await refit(
        [Subject("0", ""), Subject("1", "")],
        tmp_path,
        Plan(pool=("function(dce)", "function(sroa)", "function(gvn)")),
        Refit(paired=2),
        runner=Saving(),
        on_progress=lambda _stage, _done: None,
    )
    assert lists == {"bytes": expected, "instructions": []}
    assert set(expected) <= set(matrix.lists)
