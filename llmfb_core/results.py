"""What an evaluation found, as data: tables of figures with where they come from, kept as JSON, shown as Markdown.

The documents' figures are rendered from such files by `tools/tables.py`, never typed; a test compares them.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from llmfb_core import __version__, machine
from llmfb_core.errors import LlmfbError
from llmfb_core.metrics import Gain
from llmfb_core.types import MEASURE_OF_BYTES

_KINDS = {
    "gain": ("{:.2f} % ({:.2f} to {:.2f})", 100),
    "share": ("{:.1f} %", 100),
    "interval": ("{:.2f} ({:.2f} to {:.2f})", 1),
    "quantiles": ("{:.1f} / {:.1f}", 1),
    "percent": ("{:.2f} %", 100),
    "whole": ("{:.0f}", 1),
    "tenths": ("{:.1f}", 1),
    "hundredths": ("{:.2f}", 1),
    "thousandths": ("{:.3f}", 1),
}
"""How figures are shown, and what they are multiplied by for that; gains come with their 95 % interval."""


class Figure(NamedTuple):
    """Measured numbers that are shown as one; `kind` is a name of `_KINDS`."""

    kind: str
    values: tuple[float, ...]

    def __str__(self) -> str:
        pattern, factor = _KINDS[self.kind]
        return pattern.format(*(factor * value for value in self.values))


Cell = str | int | Figure
Curves = Mapping[str, Mapping[str, Sequence[tuple[int, Gain]]]]
"""By objective and by method: the gain by the number of compilations, for pictures."""


def gain(value: Gain) -> Figure:
    """A gain with its interval."""
    return Figure("gain", tuple(round(each, 6) for each in value))


def share(part: float, whole: float) -> Figure:
    """A part of a whole, 0 of nothing."""
    return Figure("share", (round(part / whole, 6) if whole else 0.0,))


def number(kind: str, *values: float) -> Figure:
    """Figures with as many digits as `kind` shows, and some more."""
    return Figure(kind, tuple(round(each, 6) for each in values))


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under a head, and remarks below them; `name` is unique among the tables of one evaluation."""

    name: str
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()

    def markdown(self) -> str:
        """The table as Markdown, then its notes as a list."""
        lines = [self.head, ("---",) * len(self.head), *self.rows]
        shown = [f"| {' | '.join(map(str, line))} |" for line in lines]
        notes = "".join(f"\n* {note}" for note in self.notes)
        return "\n".join(shown) + (f"\n{notes}" if notes else "")


@dataclass(frozen=True, slots=True)
class Results:
    """The tables of one evaluation and their origin: the command, versions, the machine's cores, the day."""

    command: str
    about: str
    tables: tuple[Table, ...]
    llvm: str
    llmfb: str = __version__
    cores: int = field(default_factory=machine.cores)
    date: str = field(default_factory=lambda: datetime.datetime.now(datetime.UTC).date().isoformat())
    bytes: str = MEASURE_OF_BYTES
    curves: Curves = field(default_factory=dict[str, dict[str, list[tuple[int, Gain]]]])

    def table(self, name: str) -> Table:
        """The table of that name; raises KeyError."""
        return {table.name: table for table in self.tables}[name]

    def origin(self) -> str:
        """Where the figures come from, in a sentence."""
        return (
            f"`{self.command}`: {self.about}; llmfb {self.llmfb}, LLVM {self.llvm}, {self.cores} cores, "
            f"{self.date}, measure of bytes {self.bytes.split(':')[0]}."
        )


def write(results: Results, path: Path) -> None:
    """Write them as JSON; raises LlmfbError."""
    data = asdict(results)
    for table, plain in zip(results.tables, data["tables"], strict=True):
        plain["rows"] = [[_plain(cell) for cell in row] for row in table.rows]
    try:
        path.write_text(json.dumps(data, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    except OSError as error:
        raise LlmfbError(f"{path} cannot be written: {error.strerror}; name another file") from None


def read(path: Path) -> Results:
    """What `write` wrote; raises LlmfbError where that is something else."""
    try:
        data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        tables = tuple(_table(each) for each in data.pop("tables"))
        curves = {
            objective: {
                method: [(count, Gain(*values)) for count, values in points]
                for method, points in methods.items()
            }
            for objective, methods in data.pop("curves").items()
        }
        return Results(tables=tables, curves=curves, **data)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise LlmfbError(f"{path} holds no results: {error}; make it again with `--results`") from None


def _table(data: dict[str, Any]) -> Table:
    rows = tuple(tuple(map(_cell, row)) for row in data["rows"])
    return Table(data["name"], tuple(data["head"]), rows, tuple(data["notes"]))


def _plain(cell: Cell) -> str | int | dict[str, list[float]]:
    return {cell.kind: list(cell.values)} if isinstance(cell, Figure) else cell


def _cell(data: str | int | dict[str, list[float]]) -> Cell:
    if not isinstance(data, dict):
        return data
    ((kind, values),) = data.items()
    return Figure(kind, tuple(values))
