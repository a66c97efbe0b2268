"""From records to the numbers of Figures 3 to 7 (pure)."""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from llmfb_core import metrics
from llmfb_core.metrics import Gain
from llmfb_core.paper.records import NO_FEEDBACK, PRIORITY, Answer, Record, method
from llmfb_core.types import FeedbackForm

FORMS: tuple[FeedbackForm, ...] = get_args(FeedbackForm)
SAMPLES = (1, 2, 3, 5, 7, 10, 20, 30, 50, 100)
PERFORMANCE = "performance"
ERRORS = (("0", 0, 0), ("1", 1, 1), ("2 to 3", 2, 3), ("4 to 7", 4, 7), ("8 and more", 8, math.inf))
BLEUS = (
    ("below 0.5", 0.0, 0.4999),
    ("0.5 to 0.8", 0.5, 0.7999),
    ("0.8 to 0.95", 0.8, 0.9499),
    ("0.95 to below 1", 0.95, 0.999999),
    ("1", 1.0, 1.0),
)
"""Ranges with both ends in them."""


@dataclass(frozen=True, slots=True)
class Case:
    """A record with the size that the autotuner reached."""

    record: Record
    autotuner: int

    @property
    def first(self) -> Answer | None:
        """The first answer with IR, which has the list of all first answers; None where there was none."""
        return next(iter(self.record.rounds["long"]), None)

    def performance(self, answer: Answer | None) -> float | None:
        """The autotuner's size over that of an answer's list: 1 is as good, less is worse; None without a list."""
        figures = None if answer is None or answer.at is None else self.record.sizes[answer.at]
        size = 0 if figures is None else figures[self.record.objective == "bytes"]
        return self.autotuner / size if size else None


Places = Sequence[int | None]
Best = Callable[[Case], int]


def answers(record: Record, told: str, count: int) -> Places:
    """The lists of the first `count` answers in a form; of the original, its most probable lists."""
    if told == NO_FEEDBACK:
        return samples(record, method(NO_FEEDBACK, PRIORITY))[:count]
    return [each.at for each in record.rounds[told][:count]]


def samples(record: Record, name: str) -> Places:
    """The lists of a sampling in their order; those after a round of feedback come after the first answer."""
    told = name.partition(",")[0]
    first = [] if told == NO_FEEDBACK else [each.at for each in record.rounds[told][:1]]
    return [*first, *record.sampled.get(name, ())]


def gain(cases: Sequence[Case], best: Best) -> Gain:
    """What all become smaller together, -Oz's size as backup."""
    return metrics.bootstrapped([(case.record.oz, best(case)) for case in cases])


def difference(cases: Sequence[Case], best: Best, rival: Best) -> Gain:
    """By how much one gains more than a rival on the same functions: the interval is paired."""
    return metrics.bootstrapped(
        [(case.record.oz, case.record.oz - rival(case) + best(case)) for case in cases]
    )


def share(cases: Sequence[Case], best: Best) -> Gain:
    """The share of the autotuner's gain; 0 where it gains nothing."""
    pairs = [(case.record.oz - case.autotuner, case.record.oz - best(case)) for case in cases]
    return metrics.bootstrapped(pairs, lambda most, own: sum(own) / sum(most) if sum(most) else 0.0)


def known_at_inference(case: Case) -> dict[str, float]:
    """What is known of a first answer once its list is compiled, and its performance; NaN is not known."""
    record, said = case.record, case.first
    if said is None:
        return {}
    source, compiled = record.source[0], said.compiled
    values: dict[str, float | None] = {
        "source count G": said.source,
        "source count C": source,
        "target count G": said.target,
        "target count C": compiled,
        "target of -Oz": record.baseline[0],
        "error of source count": metrics.count_error(said.source, source),
        "error of target count": None if compiled is None else metrics.count_error(said.target, compiled),
        "list valid": float(compiled is not None),
        "BLEU": said.bleu,
        "IR does not compile": None if said.reads is None else float(not said.reads),
        "log probability": said.log_probability,
        "expects nothing more": said.hopeless,
        PERFORMANCE: case.performance(said),
    }
    return {name: math.nan if value is None else float(value) for name, value in values.items()}


def correlations(cases: Sequence[Case]) -> tuple[tuple[str, ...], list[list[float]]]:
    """Pearson's coefficients of all that is known at inference time; NaN with what never changes."""
    rows = [row for case in cases if (row := known_at_inference(case))]
    names = tuple(rows[0]) if rows else ()
    return names, [[_pearson([(row[a], row[b]) for row in rows]) for b in names] for a in names]


def _pearson(pairs: Iterable[tuple[float, float]]) -> float:
    known = [pair for pair in pairs if not any(map(math.isnan, pair))]
    if len(known) < 3:
        return math.nan
    try:
        return statistics.correlation(*zip(*known, strict=True))
    except statistics.StatisticsError:  # one of them never changes
        return math.nan


def with_performance(cases: Sequence[Case], name: str) -> tuple[int, Gain] | None:
    """How many cases there are, and the coefficient with performance, with its interval; None where it has none."""
    rows = [(row[name], row[PERFORMANCE]) for case in cases if (row := known_at_inference(case))]
    pairs = [pair for pair in rows if not any(map(math.isnan, pair))]
    if math.isnan(_pearson(pairs)):
        return None

    # A resample of one value only has no coefficient: it says nothing for either side.
    def of(drawn: Sequence[tuple[float, float]]) -> float:
        coefficient = _pearson(drawn)
        return 0.0 if math.isnan(coefficient) else coefficient

    return len(pairs), metrics.resampled(pairs, of)


def by_range(cases: Sequence[Case], name: str) -> dict[str, list[float]]:
    """Performances by the ranges of a first answer's error of the target count, or of its BLEU."""
    ranges = BLEUS if name == "BLEU" else ERRORS
    found: dict[str, list[float]] = {label: [] for label, _, _ in ranges}
    for case in cases:
        row = known_at_inference(case)
        for label, low, high in ranges:
            if row and low <= row[name] <= high and not math.isnan(row[PERFORMANCE]):
                found[label].append(row[PERFORMANCE])
    return found


def sets(cases: Sequence[Case]) -> dict[str, list[Case]]:
    """The paper's four sets of examples."""

    def first(case: Case) -> int:
        return case.record.best(answers(case.record, "long", 1))

    def mispredicted(case: Case) -> bool:
        return case.first is not None and case.first.target != case.first.compiled

    return {
        "all": list(cases),
        "autotuner beats -Oz": [case for case in cases if case.autotuner < case.record.oz],
        "original worse than autotuner": [case for case in cases if first(case) > case.autotuner],
        "original's target count wrong": [case for case in cases if mispredicted(case)],
    }


def best_answer(told: str, count: int) -> Best:
    """The best of so many answers in a form; the original's are its most probable lists."""
    return lambda case: case.record.best(answers(case.record, told, count))


def best_sample(name: str, count: int) -> Best:
    """The best of so many samples."""
    return lambda case: case.record.best(samples(case.record, name)[:count])


def best_iterated(together: int, steps: int) -> Best:
    """The best after so many steps of iterated feedback."""
    return lambda case: case.record.best(case.record.steps[str(together)][: together * steps])


def sample_names(cases: Sequence[Case]) -> tuple[str, ...]:
    """All samplings that were made."""
    return tuple(dict.fromkeys(name for case in cases for name in case.record.sampled))


def named(cases: Sequence[Case], name: str) -> int:
    """How many lists a sampling named of the function of which it named most."""
    return max((len(samples(case.record, name)) for case in cases), default=0)


Curves = Mapping[str, Sequence[tuple[int, Gain]]]


def sampling_curves(cases: Sequence[Case]) -> Curves:
    """Figure 6: gain by number of samples."""
    return {
        name: [(count, gain(cases, best_sample(name, count))) for count in SAMPLES]
        for name in sample_names(cases)
    }


def iterated_curves(cases: Sequence[Case], together: Sequence[int], steps: int) -> Curves:
    """Figure 7: gain by number of lists named, k at a time and told before the next k, and sampled at once."""
    found = {
        f"{count} at a time": [
            (count * step, gain(cases, best_iterated(count, step))) for step in range(1, steps + 1)
        ]
        for count in together
    }
    counts = sorted({count for points in found.values() for count, _ in points})
    for how in (PRIORITY, "1"):
        name = method(NO_FEEDBACK, how)
        found[name] = [(count, gain(cases, best_sample(name, count))) for count in counts]
    return found


def bars(cases: Sequence[Case]) -> dict[str, dict[str, dict[str, Gain]]]:
    """Figure 5: gains by set, task and who answers.

    Task Optimize is one answer, the same in all forms of a shared model.  Task Feedback is the better of two; the
    original, which is told nothing, has its second most probable list.
    """
    whos = (NO_FEEDBACK, *FORMS)
    tasks = {"Optimize": 1, "Feedback": 2}
    return {
        name: {
            task: {who: gain(chosen, best_answer(who, count)) for who in whos}
            for task, count in tasks.items()
        }
        for name, chosen in sets(cases).items()
    }
