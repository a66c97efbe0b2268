"""Tables of functions, in columns without lines around them, of which nothing is ever cut.

The name comes first; on a terminal one that leaves no room for the figures has a line of its own.  What somebody may
want to copy, such as a pass list, stands below its row on one line, however long; prose is wrapped at words.  In a pipe
nothing depends on a terminal: each row is one line, and so is each text below it.
"""

from __future__ import annotations

import shutil
import sys
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from llmfb_core.cli.console import visible

_BETWEEN, _BELOW = "  ", "    "
_NAMES = 40
"""Columns for names in a pipe: the figures of a longer one stand behind it, on the same line."""
_NARROWEST = 40
"""Columns to which prose is wrapped at least: a terminal may say that it has none."""

Style = Literal["", "bold", "dim", "green"]


@dataclass(frozen=True, slots=True)
class Row:
    """One function: its name, its cells, then the `whole` lines and the prose below."""

    name: str
    cells: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    prose: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """`head` names the first column and those of the cells; figures are put to the right, words to the left."""

    head: tuple[str, ...]
    rows: tuple[Row, ...]
    words: bool = False


def show(table: Table) -> None:
    """Print `table` to standard output, as wide as the terminal; elsewhere the same everywhere."""
    width = terminal_width()
    console = Console()
    for line, style in _lines(table, width):
        console.print(Text(line, style=style), soft_wrap=True, highlight=False)


def say(text: str) -> None:
    """Print a line of prose to standard output: on a terminal wrapped at words."""
    for line in _wrapped(visible(text), terminal_width(), ""):
        print(line)


def terminal_width() -> int | None:
    """Columns of the terminal that standard output is, None where it is none."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else None


def _lines(table: Table, width: int | None) -> Iterator[tuple[str, Style]]:
    rows = [
        Row(visible(row.name), tuple(map(visible, row.cells)), row.whole, row.prose) for row in table.rows
    ]
    cells = [
        max(cell_len(each) for each in column)
        for column in zip(table.head[1:], *(row.cells for row in rows), strict=True)
    ]
    names = _name_width(table.head[0], [row.name for row in rows], cells, width)
    yield _row(table.head[0], table.head[1:], names, cells, table.words), "dim"
    for row in rows:
        name = row.name
        if cell_len(name) > names and width is not None:
            yield name, "bold"
            name = ""
        yield _row(name, row.cells, names, cells, table.words), ""
        for line in row.whole:
            yield _BELOW + visible(line), ""
        for text in row.prose:
            for line in _wrapped(visible(text), width, _BELOW):
                yield line, "dim"


def _name_width(head: str, names: Sequence[str], cells: Sequence[int], width: int | None) -> int:
    """That of the longest name which leaves room for the figures, in a pipe for those of people."""
    room = _NAMES if width is None else width - sum(len(_BETWEEN) + each for each in cells)
    return max((cell_len(head), *(each for each in map(cell_len, names) if each <= room)))


def _row(name: str, cells: Sequence[str], names: int, widths: Sequence[int], words: bool) -> str:
    shown = [name + " " * (names - cell_len(name))]
    for cell, width in zip(cells, widths, strict=True):
        space = " " * (width - cell_len(cell))
        shown.append(cell + space if words else space + cell)
    return _BETWEEN.join(shown).rstrip()


def _wrapped(text: str, width: int | None, indent: str) -> list[str]:
    if width is None:
        return [indent + line for line in text.splitlines()]
    return textwrap.wrap(
        text,
        max(width, _NARROWEST),
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
