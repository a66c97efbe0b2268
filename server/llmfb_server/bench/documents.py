"""Texts as an editor has them, and the functions in them.  Pure, and none of the server's code.

It knows as little of LLVM as these texts need: a function goes from a line that begins with `define` to one that
begins with `}`, an instruction is a line, and a line that is a stray word keeps LLVM from reading the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

Place = tuple[int, int]
"""A line and a column in characters, both from 0."""
STRAY = "frobnicate"
"""The word that LLVM does not understand."""
_DEFINE = re.compile(r"define\b.*?@([\w.$-]+)\(")
_LABEL = re.compile(r"\s*[\w.$-]+:")
_GLOBAL = re.compile(r"@[\w.$-]+")


@dataclass(frozen=True, slots=True)
class Change:
    """What is between two places becomes `text`."""

    start: Place
    end: Place
    text: str


@dataclass(frozen=True, slots=True)
class Function:
    """A function with a body: its first and last line, and all from `define` to the brace."""

    name: str
    first: int
    last: int
    text: str

    @property
    def is_broken(self) -> bool:
        """Whether LLVM cannot read it."""
        return any(line.strip() == STRAY for line in self.text.split("\n"))

    @property
    def is_optnone(self) -> bool:
        """Whether passes skip it."""
        return " optnone " in self.text.split("\n", 1)[0]

    @property
    def instructions(self) -> int:
        """How many it has as it is written."""
        lines = [line.split(";", 1)[0].strip() for line in self.text.split("\n")[1:-1]]
        return sum(bool(line) and not _LABEL.fullmatch(line) for line in lines)


class Document:
    """An open text as its lines, which all end in `end`; the editor's columns do not matter here."""

    def __init__(self, uri: str, text: str, end: str) -> None:
        """Version 1; `text` has LF alone."""
        self.uri = uri
        self.end = end
        self.lines = text.split("\n")
        self.version = 1
        self.undone: list[list[Change]] = []
        self._edits = 0
        self._functions: tuple[int, dict[str, Function]] = (-1, {})

    def copy(self) -> Document:
        """The same text, which later changes leave as it is."""
        other = Document(self.uri, "", self.end)
        other.lines = self.lines.copy()
        return other

    @property
    def text(self) -> str:
        """All of it."""
        return self.end.join(self.lines)

    def change(self, changes: list[Change]) -> None:
        """Make changes one after the other, as one version."""
        inverse = [self._changed(change) for change in changes]
        self.undone.append(inverse[::-1])
        self.version += 1
        self._edits += 1

    def _changed(self, change: Change) -> Change:
        (first, before), (last, behind) = change.start, change.end
        old = self.end.join(self.lines[first : last + 1])
        old = old[before : len(old) - len(self.lines[last]) + behind]
        new = self.lines[first][:before] + change.text + self.lines[last][behind:]
        self.lines[first : last + 1] = new.split(self.end)
        inserted = change.text.split(self.end)
        column = len(inserted[-1]) + (before if len(inserted) == 1 else 0)
        return Change(change.start, (first + len(inserted) - 1, column), old)

    def functions(self) -> dict[str, Function]:
        """The functions with a body, by name."""
        if self._functions[0] != self._edits:
            self._functions = self._edits, {each.name: each for each in _functions(self.lines, self.end)}
        return self._functions[1]

    def stray(self) -> list[int]:
        """The lines that LLVM does not understand."""
        return [number for number, line in enumerate(self.lines) if line.strip() == STRAY]

    def context(self, function: Function) -> str:
        """The lines of what `function` refers to, without comments."""
        named = set(_GLOBAL.findall(function.text)) - {f"@{function.name}"}
        return "\n".join(
            line.split(";", 1)[0].strip()
            for line in self.lines
            if line.startswith(("@", "declare")) and not named.isdisjoint(_GLOBAL.findall(line))
        )

    def outside(self, name: str) -> tuple[list[str], list[str]]:
        """The lines before and behind a function."""
        function = self.functions()[name]
        return self.lines[: function.first], self.lines[function.last + 1 :]


def _functions(lines: list[str], end: str) -> Iterator[Function]:
    first, name = 0, None
    for number, line in enumerate(lines):
        if name is None and line.startswith("define") and (found := _DEFINE.match(line)):
            first, name = number, found[1]
        elif name is not None and line.startswith("}"):
            yield Function(name, first, number, end.join([*lines[first:number], "}"]))
            name = None
