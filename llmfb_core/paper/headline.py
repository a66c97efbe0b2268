"""The numbers that the paper and its neighbours published, beside ours (pure).

Their functions, LLVM, objective and averaging are others: rows are no reproduction of values.
"""

from __future__ import annotations

from collections.abc import Callable
from statistics import median

from llmfb_core import metrics
from llmfb_core.metrics import Gain
from llmfb_core.paper import figures
from llmfb_core.paper.figures import Case
from llmfb_core.paper.records import NO_FEEDBACK, PRIORITY, method
from llmfb_core.paper.tables import Evaluation
from llmfb_core.results import Cell, Figure, Table, gain, number
from llmfb_core.types import Objective

PAPER, FIRST = "2403.14714", "2309.07062"
_SAMPLED = method(NO_FEEDBACK, PRIORITY)
_Ours = Callable[[Evaluation, Objective], Cell]


def headline_table(found: Evaluation) -> Table:
    """Published numbers beside ours for each objective; theirs are of instructions."""
    head = ("what", "published", "in", *(f"here, {objective}" for objective in found.cases))
    rows = [
        (what, published, source, *(ours(found, objective) for objective in found.cases))
        for what, published, source, ours in _ROWS
    ]
    return Table("headline", head, tuple(rows))


def _gained(told: str, count: int) -> _Ours:
    return lambda found, objective: gain(
        figures.gain(found.cases[objective], figures.best_answer(told, count))
    )


def _added(told: str, rival: str, rivals: int) -> _Ours:
    def ours(found: Evaluation, objective: Objective) -> Cell:
        best, other = figures.best_answer(told, 2), figures.best_answer(rival, rivals)
        return gain(figures.difference(found.cases[objective], best, other))

    return ours


def _autotuner(found: Evaluation, objective: Objective) -> Cell:
    return gain(figures.gain(found.cases[objective], lambda case: case.autotuner))


def _share(found: Evaluation, objective: Objective) -> Cell:
    best = figures.best_sample(_SAMPLED, found.plan.samples)
    return gain(figures.share(found.cases[objective], best))


def _ten(found: Evaluation, objective: Objective) -> Cell:
    together, steps = (5, 2) if 5 in found.plan.together else (found.plan.together[0], found.plan.steps)
    iterated = figures.best_iterated(together, steps)
    sampled = figures.best_sample(_SAMPLED, together * steps)
    return gain(figures.difference(found.cases[objective], iterated, sampled))


def _target_error(found: Evaluation, objective: Objective) -> Cell:
    first = [case.first for case in found.cases[objective] if case.first and case.first.compiled]
    said = [one.target for one in first]
    return number(
        "percent", metrics.mean(metrics.relative_errors(said, [one.compiled or 0 for one in first]))
    )


def _source_exact(found: Evaluation, objective: Objective) -> Cell:
    cases = found.cases[objective]
    exact = [float(case.first is not None and case.first.source == case.record.source[0]) for case in cases]
    return gain(metrics.resampled(exact, metrics.mean))


def _reads(found: Evaluation, objective: Objective) -> Cell:
    asked = [float(one.reads is True) for case in found.cases[objective] if (one := case.first)]
    return gain(metrics.resampled(asked, metrics.mean))


def _bleu(found: Evaluation, objective: Objective) -> Cell:
    scores = [score for case in found.cases[objective] if (score := _score(case)) is not None]
    return Figure("interval", _rounded(metrics.resampled(scores, metrics.mean)))


def _score(case: Case) -> float | None:
    return None if case.first is None else case.first.bleu


def _rounded(value: Gain) -> tuple[float, ...]:
    return tuple(round(each, 6) for each in value)


def _faster(found: Evaluation, objective: Objective) -> Cell:
    """Seconds of an answer in Short for each second of one in Fast, in the median."""
    costs = [(case.record.costs["short"], case.record.costs["fast"]) for case in found.cases[objective]]
    ratios = [
        (short.seconds / short.calls) / (fast.seconds / fast.calls)
        for short, fast in costs
        if short.calls and fast.calls and fast.seconds
    ]
    return f"{median(ratios):.1f} times" if ratios else "-"


_ROWS: tuple[tuple[str, str, str, _Ours], ...] = (
    ("original model over -Oz, one answer", "2.87 %", PAPER, _gained(NO_FEEDBACK, 1)),
    ("after a round of feedback (here: Fast)", "3.40 %", PAPER, _gained("fast", 2)),
    ("feedback adds to the one answer", "0.53 %", PAPER, _added("fast", NO_FEEDBACK, 1)),
    ("the same against the original's two", "not said", PAPER, _added("fast", NO_FEEDBACK, 2)),
    ("the original's 100 samples, share of the autotuner's gain", "98 %", PAPER, _share),
    ("iterated feedback minus sampling at 10 lists", "sampling is much better", PAPER, _ten),
    ("Fast against Short, a call", "10 times as fast", PAPER, _faster),
    ("autotuner over -Oz", "5.03 %", FIRST, _autotuner),
    ("source count exact", "near perfect", FIRST, _source_exact),
    ("error of the target count, mean", "5.9 %", FIRST, _target_error),
    ("generated IR compiles", "90.5 %", FIRST, _reads),
    ("BLEU of generated IR", "0.952", FIRST, _bleu),
)
