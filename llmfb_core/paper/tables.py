"""The tables of the evaluation, but for that of the headline numbers (pure)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from llmfb_core import metrics
from llmfb_core.evaluate import budgets
from llmfb_core.evaluate.generated import LONGEST
from llmfb_core.paper import figures
from llmfb_core.paper.figures import FORMS, PERFORMANCE, SAMPLES, Best, Case
from llmfb_core.paper.records import NO_FEEDBACK, PRIORITY, Answer, Plan, Record, method
from llmfb_core.paper.run import AUTOTUNER, BOOSTING, CORESET, RANDOM, Rivals
from llmfb_core.results import Cell, Figure, Table, gain, number, share
from llmfb_core.types import Objective

BOOSTED = 20
"""Lists that boosting chooses at most."""
COMPILATIONS = (1, 2, 5, 10, 20, 50, 100, 1000)
_NOTHING = "-"
_FIRST = "first answer"
_Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Everything that was measured; `longest` are the compilations of the autotuner."""

    plan: Plan
    longest: int
    cases: Mapping[Objective, Sequence[Case]]
    rivals: Mapping[Objective, Rivals]

    @classmethod
    def of(
        cls, plan: Plan, longest: int, records: Sequence[Record], rivals: Mapping[Objective, Rivals]
    ) -> Evaluation:
        """What was measured, with what the autotuner reached beside each record."""
        cases: dict[Objective, list[Case]] = {objective: [] for objective in rivals}
        for one in records:
            tuned = rivals[one.objective][AUTOTUNER][one.id]
            cases[one.objective].append(Case(one, budgets.reached(tuned, longest, one.objective)))
        return cls(plan, longest, cases, rivals)


def functions_table(found: Evaluation) -> Table:
    """Which functions these are."""
    cases = next(iter(found.cases.values()))
    kinds = Counter((one.record.project, one.record.language, one.record.variant) for one in cases)
    rows = tuple((*kind, count) for kind, count in sorted(kinds.items()))
    return Table("functions", ("project", "language", "as", "functions"), rows)


def _answers(cases: Sequence[Case]) -> dict[str, list[tuple[Case, Answer]]]:
    """All answers by form and round; the first ones, which are the same in all forms, once."""
    # The first answers are those of Long, as they have IR.
    found = {_FIRST: [(case, one) for case in cases for one in case.record.rounds["long"][:1]]}
    for form in FORMS:
        for case in cases:
            for at, one in enumerate(case.record.rounds[form][1:], 1):
                found.setdefault(f"{form}, round {at}", []).append((case, one))
    return found


def counts_table(cases: Sequence[Case], objective: Objective) -> Table:
    """How right lists and counts are."""
    head = (
        f"answers for {objective}",
        "number",
        "list valid",
        "different lists",
        "source count exact",
        "target count exact",
        "target error (mean)",
        "smaller than -Oz",
    )
    rows = [(name, *_counts(each)) for name, each in _answers(cases).items()]
    return Table(f"counts-{objective}", head, tuple(rows))


def _counts(said: Sequence[tuple[Case, Answer]]) -> _Row:
    valid = [(case, one) for case, one in said if one.compiled is not None and one.at is not None]
    errors = metrics.relative_errors(
        [one.target for _, one in valid], [one.compiled or 0 for _, one in valid]
    )
    return (
        len(said),
        share(len(valid), len(said)),
        len({case.record.lists[one.at or 0] for case, one in valid}),
        share(sum(one.source == case.record.source[0] for case, one in said), len(said)),
        share(sum(one.target == one.compiled for _, one in valid), len(valid)),
        share(metrics.mean(errors), 1),
        share(sum(case.record.best([one.at]) < case.record.oz for case, one in valid), len(valid)),
    )


def generated_table(cases: Sequence[Case], objective: Objective) -> Table:
    """How good generated IR is, of all and of functions as short as those that the other tables are about."""
    head = (f"IR for {objective}", "asked for", "given", "LLVM reads it", "BLEU", "equals the compiled IR")
    rows: list[_Row] = []
    for name, said in _answers(cases).items():
        asked = [one for _, one in said if one.reads is not None]
        rows += [(name, *_generated(asked))] if asked else []
        short = [one for one in asked if one.compiled is not None and one.compiled <= LONGEST]
        if name == _FIRST:
            rows.append((f"{name}, at most {LONGEST} instructions", *_generated(short)))
    return Table(f"IR-{objective}", head, tuple(rows))


def _generated(asked: Sequence[Answer]) -> _Row:
    scores = [one.bleu for one in asked if one.bleu is not None]
    return (
        len(asked),
        len(scores),
        share(sum(one.reads is True for one in asked), len(asked)),
        number("thousandths", metrics.mean(scores)),
        share(sum(one.bleu == 1.0 for one in asked), len(asked)),
    )


def correlation_table(cases: Sequence[Case], objective: Objective) -> Table:
    """Figure 3's last column: what goes together with performance."""
    head = (f"{objective}: with performance", "answers", "Pearson's r")
    rows: list[_Row] = []
    for name in figures.correlations(cases)[0]:
        if name != PERFORMANCE:
            known = figures.with_performance(cases, name)
            cells = (known[0], Figure("interval", known[1])) if known else (_NOTHING, "never changes")
            rows.append((name, *cells))
    return Table(f"correlation-{objective}", head, tuple(rows))


def error_table(cases: Sequence[Case], objective: Objective) -> Table:
    """Figure 4: performance by what the answer got wrong."""
    head = (f"{objective}: first answers", "number", "mean performance", "as good as the autotuner")
    rows: list[_Row] = []
    for name in ("error of target count", "BLEU"):
        for label, values in figures.by_range(cases, name).items():
            mean = metrics.resampled(values, metrics.mean)
            good = share(sum(value >= 1 for value in values), len(values))
            shown = Figure("interval", mean) if values else _NOTHING
            rows.append((f"{name} {label}", len(values), shown, good if values else _NOTHING))
    return Table(f"errors-{objective}", head, tuple(rows))


def set_table(cases: Sequence[Case], objective: Objective) -> Table:
    """Figure 5: the tasks on the paper's four sets, with what feedback adds to the original's second list."""
    head = (f"{objective}: gain over -Oz", "functions", "one answer", *(f"two, {who}" for who in _WHO))
    minus = tuple(f"{form} minus original" for form in FORMS)
    rows: list[_Row] = []
    chosen = figures.sets(cases)
    for name, tasks in figures.bars(cases).items():
        two = [gain(each) for each in tasks["Feedback"].values()]
        second = figures.best_answer(NO_FEEDBACK, 2)
        added = [
            gain(figures.difference(chosen[name], figures.best_answer(form, 2), second)) for form in FORMS
        ]
        rows.append((name, len(chosen[name]), gain(tasks["Optimize"][NO_FEEDBACK]), *two, *added))
    return Table(f"tasks-{objective}", (*head, *minus), tuple(rows))


_WHO = (NO_FEEDBACK, *FORMS)


def sample_table(cases: Sequence[Case], objective: Objective) -> Table:
    """Figure 6: gains by number of samples."""
    head = (f"{objective}: gain over -Oz by samples", *map(str, SAMPLES), "lists named, most")
    rows = [
        (name, *(gain(value) for _, value in points), figures.named(cases, name))
        for name, points in figures.sampling_curves(cases).items()
    ]
    return Table(f"samples-{objective}", head, tuple(rows))


def iterated_table(cases: Sequence[Case], objective: Objective, plan: Plan) -> Table:
    """Figure 7: iterated feedback minus as many lists sampled at once, paired."""
    steps = range(1, plan.steps + 1)
    head = (f"{objective}: iterated minus sampled, by steps", *map(str, steps))
    sampled = method(NO_FEEDBACK, PRIORITY)
    rows = [
        (
            f"{count} lists a step",
            *(
                gain(
                    figures.difference(
                        cases,
                        figures.best_iterated(count, step),
                        figures.best_sample(sampled, count * step),
                    )
                )
                for step in steps
            ),
        )
        for count in plan.together
    ]
    return Table(f"iterated-{objective}", head, tuple(rows))


def contenders(found: Evaluation, objective: Objective) -> dict[str, tuple[int, Callable[[int], Best]]]:
    """Methods by name: their largest budget, and the best after so many compilations."""
    rivals = found.rivals[objective]

    def searched(name: str) -> Callable[[int], Best]:
        return lambda count: lambda case: budgets.reached(rivals[name][case.record.id], count, objective)

    samples, steps = found.plan.samples, found.plan.steps
    # It may not have been asked for.
    boosting = {BOOSTING: (BOOSTED, searched(BOOSTING))} if BOOSTING in rivals else {}
    return {
        "-Oz": (found.longest, lambda _count: lambda case: case.record.oz),
        RANDOM: (samples, searched(RANDOM)),
        CORESET: (samples, searched(CORESET)),
        **boosting,
        "model, sampled": (samples, lambda count: figures.best_sample(method(NO_FEEDBACK, PRIORITY), count)),
        "model, told of each": (steps, lambda count: figures.best_iterated(1, count)),
        "model, told once": (samples, lambda count: figures.best_sample(method("fast", PRIORITY), count)),
        AUTOTUNER: (found.longest, searched(AUTOTUNER)),
    }


_PAIRS = (
    ("model, sampled", CORESET),
    ("model, told once", CORESET),
    ("model, told of each", CORESET),
    ("model, told of each", BOOSTING),
    ("model, sampled", RANDOM),
    (CORESET, RANDOM),
)


def rival_table(found: Evaluation, objective: Objective) -> Table:
    """All methods at the same compilations: gains, paired differences, and shares of the autotuner's gain."""
    cases, methods = found.cases[objective], contenders(found, objective)
    budget = [count for count in COMPILATIONS if count <= found.longest]

    def row(name: str, longest: int, of: Callable[[int], metrics.Gain]) -> _Row:
        return (name, *(gain(of(count)) if count <= longest else _NOTHING for count in budget))

    rows = [
        row(name, longest, lambda count, best=best: figures.gain(cases, best(count)))
        for name, (longest, best) in methods.items()
    ]
    for one, other in _PAIRS:
        if other not in methods:
            continue
        (longest, best), (shorter, rival) = methods[one], methods[other]
        rows.append(
            row(
                f"{one}, minus {other}",
                min(longest, shorter),
                lambda count, best=best, rival=rival: figures.difference(cases, best(count), rival(count)),
            )
        )
    for name, (longest, best) in list(methods.items())[1:]:
        rows.append(
            row(
                f"{name}, share of the autotuner's",
                longest,
                lambda count, best=best: figures.share(cases, best(count)),
            )
        )
    head = (f"{objective}: gain over -Oz by compilations", *map(str, budget))
    return Table(f"rivals-{objective}", head, tuple(rows))


def cost_table(found: Evaluation) -> Table:
    """What each method spends on a function: means of counts, medians of seconds, which others' work makes longer."""
    records = [case.record for cases in found.cases.values() for case in cases]
    names = dict.fromkeys(name for one in records for name in one.costs)
    rows: list[_Row] = []
    for name in names:
        costs = [(one.costs[name], one.seconds) for one in records if name in one.costs]
        rows.append(
            (
                name,
                number("tenths", metrics.mean([cost.calls for cost, _ in costs])),
                number("tenths", metrics.mean([cost.compilations for cost, _ in costs])),
                number("hundredths", median(cost.seconds for cost, _ in costs)),
                number("hundredths", median(cost.seconds / max(1, cost.calls) for cost, _ in costs)),
                number("hundredths", median(cost.compilations * seconds for cost, seconds in costs)),
            )
        )
    head = (
        "a function",
        "model calls, mean",
        "compilations, mean",
        "seconds of the model, median",
        "seconds a call, median",
        "seconds of LLVM, median",
    )
    return Table("costs", head, tuple(rows))
