"""What `llmfb validate` says of each function, and the exit code that follows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

from llmfb_core.cli import report
from llmfb_core.cli.causes import about_optnone, by_cause
from llmfb_core.document.optnone import OPTNONE, REMEDY
from llmfb_core.types import Counterexample, Execution, Validation

Standing = Literal["agrees", "differs", "not_executed", "failed"]
"""`differs` is also what other modules can see without executing anything; `failed` is what could not be done."""

EXIT_CODES: dict[Standing, int] = {"agrees": 0, "differs": 1, "not_executed": 3, "failed": 4}
_WORST_FIRST: tuple[Standing, ...] = ("differs", "failed", "not_executed", "agrees")


@dataclass(frozen=True, slots=True)
class Row:
    """A function, or the module where `name` is None, with what came of it.

    `reason` says why it does not stand as `agrees`; `validation` are the checks of a pass list, `execution` is what
    executing gave if it came to that.  `before` and `after` are the two modules that were compared.
    """

    name: str | None
    standing: Standing
    reason: str = ""
    execution: Execution | None = None
    validation: Validation | None = None
    before: str = ""
    after: str = ""

    @property
    def differs(self) -> Counterexample | None:
        """Where the two differ when executed."""
        return self.execution.differs if self.execution is not None else None


def standing(execution: Execution) -> tuple[Standing, str]:
    """How a function stands that was executed, and why where it does not agree."""
    if (differs := execution.differs) is not None:
        return "differs", f"executed with ({differs.arguments}), {differs.what}"
    if not execution.agrees:
        return "not_executed", execution.not_executable or "no input counts"
    if not execution.agrees_throughout:
        return "not_executed", f"agrees on {execution.extent}, the others could not be executed"
    return "agrees", ""


def overall(rows: Iterable[Row]) -> Standing:
    """That of the function that stands worst."""
    found = {row.standing for row in rows}
    for each in _WORST_FIRST:
        if each in found:
            return each
    return "agrees"


def row_as_json(row: Row) -> dict[str, Any]:
    """One function of the contract; the same shape without `name` for a module."""
    data: dict[str, Any] = {} if row.name is None else {"name": row.name}
    data |= {"verdict": row.standing, "execution": None}
    if row.execution is not None:
        data["execution"] = report.execution_as_json(row.execution)
    elif row.standing == "not_executed":
        data["execution"] = {"not_executable": row.reason}
    if row.validation is not None:
        # The checks that a pass list went through before it was executed.
        data["validation"] = report.validation_as_json(row.validation)
    return data | ({"reason": row.reason} if row.reason else {})


def in_words(row: Row) -> str:
    """What execution said, or why it was not reached."""
    execution = row.execution
    if (differs := row.differs) is not None:
        return f"differs on input {differs.input} ({differs.arguments}): {differs.what}"
    if row.standing == "agrees" and execution is not None:
        return f"agrees on {execution.extent} ({execution.discarded} discarded)"
    if row.standing == "not_executed":
        return f"{'not executed' if execution is None else 'not executable'}: {row.reason}"
    return f"{row.standing}: {row.reason}"


_SHORT: dict[Standing, str] = {
    "agrees": "agrees",
    "differs": "differs",
    "not_executed": "not executed",
    "failed": "failed",
}


def short(row: Row) -> str:
    """The verdict without its reason."""
    if row.standing == "agrees" and row.execution is not None:
        return f"agrees on {row.execution.extent}"
    return _SHORT[row.standing]


def reasons(rows: Iterable[Row]) -> list[str]:
    """Why functions do not agree, one line for each cause."""
    told = [row for row in rows if row.standing != "agrees"]
    marked = [row.name for row in told if row.name and f"@{row.name} is {OPTNONE}" in row.reason]
    others = [(row.name or "", row) for row in told if row.name not in marked]
    lines = by_cause((name, f"{f'@{name}' if name else '(module)'}: {in_words(row)}") for name, row in others)
    if not marked:
        return lines
    return [*lines, f"not executed: {about_optnone(marked, f'compile with {REMEDY}')}"]
