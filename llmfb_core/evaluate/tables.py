"""Figures of finished trials, as plain numbers and as tables (pure)."""

from __future__ import annotations

from collections.abc import Sequence

from llmfb_core import metrics
from llmfb_core.evaluate.methods import ANSWERS, Trial
from llmfb_core.results import Cell, Table, share
from llmfb_core.results import gain as as_figure
from llmfb_core.types import Measurement, Objective

BUDGETS = (1, 2, 5, 10, 20)


def best_size(trial: Trial, method: str, budget: int, objective: Objective) -> int:
    """The smallest of the first `budget` results, -Oz's size as backup.

    Under `instructions` a result whose object is larger than the baseline's does not count, as in the optimizer.
    """
    usable = [
        one
        for one in trial.results.get(method, [])[:budget]
        if one is not None and _acceptable(one, trial, objective)
    ]
    return min(one.of(objective) for one in [*usable, trial.baseline])


def _acceptable(size: Measurement, trial: Trial, objective: Objective) -> bool:
    if size.bytes is None or trial.baseline.bytes is None:
        return objective == "instructions"
    return size.may_replace(trial.baseline, objective)


def gain(trials: Sequence[Trial], method: str, budget: int, objective: Objective) -> metrics.Gain:
    """Summed gain over -Oz."""
    return metrics.bootstrapped(
        [(trial.baseline.of(objective), best_size(trial, method, budget, objective)) for trial in trials]
    )


def gain_table(trials: Sequence[Trial], objective: Objective, most: int) -> Table:
    """Gains by method and number of compilations, with intervals; each method had `most`."""
    budgets = [*(each for each in BUDGETS if each < most), most]
    methods = list(dict.fromkeys(name for trial in trials for name in trial.results))
    head = (f"{objective}: gain over -Oz by compilations", *map(str, budgets))
    rows = [(name, *(_cell(trials, name, budget, objective) for budget in budgets)) for name in methods]
    return Table(objective, head, tuple(rows))


def _cell(trials: Sequence[Trial], method: str, budget: int, objective: Objective) -> Cell:
    return as_figure(gain(trials, method, budget, objective))


def prediction_table(trials: Sequence[Trial], objective: Objective) -> Table:
    """How right the model's counts and lists are, first answer and after Fast Feedback."""
    head = (
        f"answers for {objective}",
        "number",
        "list valid",
        "different lists",
        "source count exact",
        "target count exact",
        "target error (mean)",
    )
    rows: list[tuple[Cell, ...]] = []
    for name in ANSWERS:
        said = [(trial, *trial.predictions[name]) for trial in trials if name in trial.predictions]
        if not said:
            continue
        valid = sum(size is not None for _, _, size in said)
        different = len({prediction.pass_list for _, prediction, _ in said})
        source = sum(one.source_instructions == trial.source.instructions for trial, one, _ in said)
        compiled = [(one.target_instructions, size.instructions) for _, one, size in said if size is not None]
        exact = sum(guess == real for guess, real in compiled)
        errors = metrics.relative_errors([guess for guess, _ in compiled], [real for _, real in compiled])
        count = len(said)
        shares = [share(valid, count), different, share(source, count)]
        error = share(metrics.mean(errors), 1)
        rows.append((name, count, *shares, share(exact, len(compiled)), error))
    return Table(f"answers for {objective}", head, tuple(rows))
