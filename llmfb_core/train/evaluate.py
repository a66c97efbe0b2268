# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
"""What a model is worth on the functions of a matrix, without LLVM: every figure is looked up.

Its rivals at equal compilations are a fixed order of the known lists, greedy on the training functions, and other
fixed orders whose matrix is given; the bound is the best of all known lists.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from llmfb_core.prompt import native
from llmfb_core.train.examples import OBJECTIVES, Example
from llmfb_core.train.simulate import Chosen, Sight, Simulator, baselines, fixed, intervals, oracle, saved
from llmfb_core.types import FeedbackForm, Objective

BUDGETS = (1, 2, 5, 10, 20)
FORMS: tuple[FeedbackForm, ...] = ("fast", "short", "long")
FORM_BUDGETS = (1, 2, 3, 5)
SIGHTS: dict[Sight, str] = {
    "whole": "model, feedback",
    "blind": "model, feedback without IR",
    "both": "model, feedback, both",
}
_BEST = SIGHTS["both"]
"""The model as the optimizer asks it."""
_COUNTED = 1000


@dataclass(frozen=True, slots=True)
class Rival:
    """A fixed order of lists: what they save on the same functions as the model's, [functions, lists] in order."""

    name: str
    saved: NDArray[np.float32]


def evaluate(
    simulator: Simulator,
    functions: Sequence[Example],
    orders: Mapping[Objective, Sequence[int]],
    rivals: Mapping[Objective, Iterable[Rival]],
    budgets: Sequence[int] = BUDGETS,
) -> dict[str, Any]:
    """Gains over -Oz of all `functions` together, as shares with 95 % intervals, by compilations.

    `orders` is the fixed order of the known lists for each objective; the intervals of differences to it are paired.
    """
    report: dict[str, Any] = {"functions": len(functions), "budgets": list(budgets)}
    longest = max(budgets)
    for objective in OBJECTIVES:
        base = baselines(functions, objective)
        # For instructions half as far: it is the secondary objective and costs as much.
        most = longest if objective == "bytes" else min(longest, 10)
        chosen = {
            "fixed order": fixed(orders[objective], functions, longest),
            "model, no feedback": simulator.choose(functions, objective, longest, form=None),
        }
        for sight, name in SIGHTS.items():
            chosen[name] = simulator.choose(functions, objective, most, sight=sight)
        tables = {name: saved(functions, lists, objective) for name, lists in chosen.items()}
        tables |= {rival.name: np.maximum.accumulate(rival.saved, axis=1) for rival in rivals[objective]}
        report[objective] = {
            "oracle": _rounded(intervals(oracle(functions, objective), base)),
            "gains": {name: _by_budget(table, base, budgets) for name, table in tables.items()},
            "minus fixed order": {
                name: _by_budget(_difference(table, tables["fixed order"]), base, budgets)
                for name, table in tables.items()
                if name != "fixed order"
            },
            "minus rivals": {
                rival.name: _by_budget(_difference(tables[_BEST], tables[rival.name]), base, budgets)
                for rival in rivals[objective]
            },
            "different first lists": len(np.unique(chosen["model, no feedback"][:, 0])),
        }
        if objective == "bytes":
            first = chosen["model, feedback"][:_COUNTED, 0]
            report["counts"] = counts(simulator, functions[:_COUNTED], first)
            report["counts without numbers"] = counts(simulator, functions[:_COUNTED], first, numbered=False)
            report["forms"] = _forms(simulator, functions[:_COUNTED], chosen["model, feedback"][:_COUNTED])
    return report


def _forms(simulator: Simulator, functions: Sequence[Example], fast: Chosen) -> dict[str, Any]:
    """Gains in bytes of one to four rounds of feedback in each form, and of each its gain over the first answer."""
    base = baselines(functions, "bytes")
    report: dict[str, Any] = {"functions": len(functions), "gains": {}, "minus first answer": {}}
    for form in FORMS:
        chosen = fast
        if form != "fast":
            chosen = simulator.choose(functions, "bytes", max(FORM_BUDGETS), form=form)
        table = saved(functions, chosen, "bytes")
        report["gains"][form] = _by_budget(table, base, FORM_BUDGETS)
        report["minus first answer"][form] = _by_budget(table - table[:, :1], base, FORM_BUDGETS)
    return report


def _difference(table: NDArray[np.float32], other: NDArray[np.float32]) -> NDArray[np.float32]:
    most = min(table.shape[1], other.shape[1])
    return table[:, :most] - other[:, :most]


def _by_budget(
    table: NDArray[np.float32], base: NDArray[np.int64], budgets: Sequence[int]
) -> dict[str, list[float]]:
    return {
        str(count): _rounded(intervals(table[:, count - 1], base))
        for count in budgets
        if count <= table.shape[1]
    }


def _rounded(values: Sequence[float]) -> list[float]:
    return [round(value, 6) for value in values]


def counts(
    simulator: Simulator, functions: Sequence[Example], first: NDArray[np.int64], *, numbered: bool = True
) -> dict[str, float]:
    """How well the model counts after its first list: shares that are exact, the mean relative error of the target.

    With `numbered` its instructions have numbers.
    """
    questions = simulator.questions
    modules = [
        one.module if numbered else one.module[~np.isin(one.module, questions.numbers)] for one in functions
    ]
    texts = simulator.counts([one.tolist() + questions.start(0) for one in modules], first.tolist())
    source: list[bool] = []
    target: list[bool] = []
    errors: list[float] = []
    for one, index, text in zip(functions, first, texts, strict=True):
        said = native.parse_counts(text)
        source.append(said[0] == one.source)
        if one.usable[index]:
            actual = int(one.changes[index][1])
            target.append(said[1] == actual)
            errors.append(abs((said[1] or 0) - actual) / max(1, one.baseline[0] + actual))
    return {
        "functions": len(functions),
        "source exact": round(float(np.mean(source)), 4),
        "target exact": round(float(np.mean(target)), 4),
        "target mean relative error": round(float(np.mean(errors)), 4),
    }
