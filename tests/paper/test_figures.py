"""The numbers of the figures, from records whose figures are known."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from llmfb_core.metrics import Gain
from llmfb_core.paper import figures
from llmfb_core.paper.figures import Best, Case
from tests.paper.conftest import FIRST, SECOND, case


def changed(error: int, size: int) -> Case:
    """A first answer whose count is so much off, and whose list leaves so many bytes; the autotuner leaves 50."""
    first = replace(FIRST, target=5 + error)
    return case(50, rounds={"fast": (first,), "short": (first,), "long": (first,)}, sizes=((7, size),) * 4)


def test_correlation_with_performance() -> None:
    cases = [changed(error, size) for error, size in ((0, 50), (1, 100), (0, 50), (1, 100))]
    names, values = figures.correlations(cases)
    row = dict(zip(names, values[names.index(figures.PERFORMANCE)], strict=True))
    assert row["error of target count"] == pytest.approx(-1)
    assert row["target count G"] == pytest.approx(-1)
    assert math.isnan(row["BLEU"])
    found = figures.with_performance(cases, "error of target count")
    assert found is not None
    assert found[0] == 4
    assert found[1].value == pytest.approx(-1)
    assert figures.with_performance(cases, "list valid") is None


def test_nothing_has_no_correlation() -> None:
    assert figures.correlations([]) == ((), [])
    assert figures.with_performance([], "BLEU") is None


@pytest.mark.parametrize(
    ("best", "value"),
    [
        (figures.best_answer("original", 1), 0.0),
        (figures.best_answer("original", 3), 10 / 60),
        (figures.best_answer("fast", 2), 0.0),
        (figures.best_sample("original, priority", 2), 0.0),
        (figures.best_sample("original, 1", 2), 10 / 60),
        (figures.best_sample("fast, priority", 1), 0.0),
        (figures.best_sample("fast, priority", 2), 10 / 60),
        (figures.best_sample("long, 1", 5), 0.0),
        (figures.best_iterated(1, 2), 0.0),
        (figures.best_iterated(1, 3), 10 / 60),
        (figures.best_iterated(2, 1), 10 / 60),
    ],
)
def test_gains(best: Best, value: float) -> None:
    assert figures.gain([case(), case()], best) == pytest.approx(Gain(value, value, value))


def test_differences_are_paired_and_shares_are_of_the_autotuner() -> None:
    cases = [case(), case(), case(60, sizes=(None, None, None, None))]
    best, rival = figures.best_sample("original, 1", 2), figures.best_sample("original, priority", 2)
    assert figures.difference(cases, best, rival).value == pytest.approx(20 / 180)
    assert figures.difference(cases, rival, best).value == pytest.approx(-20 / 180)
    # The third has nothing to gain, so that each resample has the same share, or none.
    share = figures.share(cases, best)
    assert share.value == share.high == pytest.approx(10 / 15)
    assert figures.share([cases[2]], best) == Gain(0, 0, 0)


def test_the_four_sets() -> None:
    good = changed(0, 50)
    no_gain = replace(changed(1, 70), autotuner=60)
    cases = [good, changed(1, 55), no_gain]
    found = figures.sets(cases)
    assert [len(each) for each in found.values()] == [3, 2, 1, 2]
    bars = figures.bars(cases)
    assert list(bars) == list(found)
    assert bars["all"]["Optimize"]["fast"].value == pytest.approx(15 / 180)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("error of target count", {"0": [1.0], "2 to 3": [0.5]}), ("BLEU", {"0.8 to 0.95": [1.0, 0.5]})],
)
def test_performance_by_range(name: str, expected: dict[str, list[float]]) -> None:
    found = figures.by_range([changed(0, 50), changed(3, 100)], name)
    assert {label: values for label, values in found.items() if values} == expected


def test_curves() -> None:
    cases = [case()]
    sampled = figures.sampling_curves(cases)
    assert [count for count, _ in sampled["original, priority"]] == list(figures.SAMPLES)
    assert [round(60 * gain.value) for _, gain in sampled["original, priority"]][:3] == [0, 0, 10]
    iterated = figures.iterated_curves(cases, (1, 2), 2)
    assert [(count, round(60 * gain.value)) for count, gain in iterated["2 at a time"]] == [(2, 10), (4, 10)]
    assert [count for count, _ in iterated["original, 1"]] == [1, 2, 4]
    assert figures.named(cases, "fast, priority") == 3


def test_an_answer_without_a_list_has_no_performance() -> None:
    assert case().performance(replace(SECOND, at=None)) is None
    assert case().performance(replace(SECOND, at=3)) is None
    assert case().performance(SECOND) == pytest.approx(45 / 65)
