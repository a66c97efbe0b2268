"""Pass lists: the text that `opt -passes=` takes, parsed, made canonical and printed.

A canonical list names every pass manager, so that its meaning does not depend on what LLVM infers from the first
element.  An invalid list is a value with the reason and the place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from llmfb_core.passes.placed import Placed, around, cut, print_placed, settled
from llmfb_core.passes.table import NEWEST_TABLE, Level, Table, table
from llmfb_core.types import Tier

MANAGERS = ("module", "cgscc", "function", "loop", "loop-mssa")
_DEPTH: dict[str, int] = {"module": 0, "cgscc": 1, "function": 2, "loop": 3, "loop-mssa": 3}
_NAME = re.compile(r"[A-Za-z][\w-]*")
_SPACE = re.compile(r"\s*")
_NO_PARAMETERS = re.compile(r"<\s*>")


@dataclass(frozen=True, slots=True)
class InvalidPassList:
    """Why a text is no pass list; `position` is the offset in characters where it goes wrong."""

    reason: str
    position: int


@dataclass(frozen=True, slots=True)
class PassList:
    """A valid pass list.

    `text` is canonical, `placed` are its passes in order with the managers around them, `tier` is extended as soon
    as one of them is.
    """

    text: str
    placed: tuple[Placed, ...]
    tier: Tier

    @property
    def elements(self) -> tuple[str, ...]:
        """The passes in order without pass managers."""
        return tuple(one.text for one in self.placed)


@dataclass(frozen=True, slots=True)
class _Pass:
    text: str
    level: Level


@dataclass(frozen=True, slots=True)
class _Manager:
    level: Level
    children: tuple[_Pass | _Manager, ...]


_Node = _Pass | _Manager


class _Refused(Exception):
    def __init__(self, reason: str, position: int) -> None:
        self.invalid = InvalidPassList(reason, position)


@lru_cache(maxsize=1 << 14)
def parse(text: str, major: int = NEWEST_TABLE) -> PassList | InvalidPassList:
    """Read a pass list in the syntax of `opt -passes=`; never raises.

    Nesting may be left out anywhere: `sroa,licm` is `function(sroa,loop-mssa(licm))`.  The empty text is the empty
    list.  Not read: `repeat`, `devirt` and other wrappers, which no search of ours writes.
    """
    try:
        nodes, position = _Parser(text, table(major)).nodes(0, "module")
        if position != len(text):
            raise _Refused(f"unexpected {text[position]!r}", position)
        return from_placed(_flat(nodes, ()), major)
    except _Refused as refused:
        return refused.invalid
    except RecursionError:
        return InvalidPassList("the managers are nested too deeply", 0)


@cache
def _cached_from_elements(elements: tuple[str, ...], major: int) -> PassList:
    known = table(major)
    nodes: list[_Node] = []
    for element in elements:
        nodes.append(_Pass(_spelled(element), _choose(known.levels_of(element), nodes)))
    return from_placed(_flat(nodes, ()), major)


def from_elements(elements: Sequence[str], major: int = NEWEST_TABLE) -> PassList:
    """The list that runs `elements` in order, with nesting inferred; raises KeyError for an unknown pass."""
    return _cached_from_elements(tuple(elements), major)


def _choose(levels: tuple[Level, ...], before: Sequence[_Node]) -> Level:
    """A pass that may stand in both kinds of loop manager joins the one before it."""
    last = before[-1] if before else None
    if isinstance(last, _Pass) and last.level in levels:
        return last.level
    return levels[0]


class _Parser:
    """Recursive descent over the text; positions are offsets."""

    def __init__(self, text: str, known: Table) -> None:
        self._text = text
        self._known = known

    def nodes(self, position: int, inside: Level) -> tuple[list[_Node], int]:
        found: list[_Node] = []
        position = self._skip(position)
        if position == len(self._text) and inside == "module":
            return found, position
        while True:
            node, position = self._node(self._skip(position), inside, found)
            found.extend(node.children if isinstance(node, _Manager) and node.level == inside else (node,))
            position = self._skip(position)
            if self._text[position : position + 1] != ",":
                return found, position
            position += 1

    def _node(self, position: int, inside: Level, before: Sequence[_Node]) -> tuple[_Node, int]:
        match = _NAME.match(self._text, position)
        if match is None:
            raise _Refused("a pass name is missing", position)
        name, start, position = match[0], position, match.end()
        parameters, position = self._parameters(position)
        if self._text[position : position + 1] == "(":
            return self._manager(name, start, position, inside)
        return self._pass(name, parameters, start, inside, before), position

    def _manager(self, name: str, start: int, position: int, inside: Level) -> tuple[_Node, int]:
        if name not in MANAGERS:
            raise _Refused(f"{name} is no pass manager", start)
        level: Level = name  # pyright: ignore[reportAssignmentType]
        if level != inside and _DEPTH[level] <= _DEPTH[inside]:
            raise _Refused(f"{name} cannot stand inside {inside}", start)
        children, position = self.nodes(position + 1, level)
        if self._text[position : position + 1] != ")":
            raise _Refused("a closing parenthesis is missing", position)
        return _Manager(level, tuple(children)), position + 1

    def _parameters(self, position: int) -> tuple[str, int]:
        if self._text[position : position + 1] != "<":
            return "", position
        end = self._text.find(">", position)
        if end < 0:
            raise _Refused("a closing > is missing", position)
        return _NO_PARAMETERS.sub("", self._text[position : end + 1]), end + 1

    def _pass(self, name: str, parameters: str, start: int, inside: Level, before: Sequence[_Node]) -> _Pass:
        if name == "default":
            if name + parameters not in self._known.pipelines:
                raise _Refused(f"{name}{parameters} is no pipeline of this LLVM", start)
            levels: tuple[Level, ...] = ("module",)
        elif name in self._known.levels:
            levels = self._known.levels[name]
        else:
            raise _Refused(f"unknown pass {name}", start)
        fitting: tuple[Level, ...] = tuple(level for level in levels if _DEPTH[level] >= _DEPTH[inside])
        if inside in levels:
            fitting = (inside,)
        if not fitting or (inside.startswith("loop") and inside not in levels):
            raise _Refused(f"{name} cannot stand inside {inside}", start)
        return _Pass(_spelled(name + parameters), _choose(fitting, before))

    def _skip(self, position: int) -> int:
        match = _SPACE.match(self._text, position)
        return match.end() if match else position


def _spelled(text: str) -> str:
    """Plain `instcombine` checks its fixpoint and ends the process where it is not reached."""
    if text == "instcombine":
        return "instcombine<no-verify-fixpoint>"
    if text.startswith("instcombine<") and "verify-fixpoint" not in text:
        return text[:-1] + ";no-verify-fixpoint>"
    return text


@lru_cache(maxsize=1 << 14)
def steps(text: str, major: int = NEWEST_TABLE) -> tuple[str, ...] | InvalidPassList:
    """A list cut into the shortest lists that give the same result when they are run one after the other.

    A loop manager stays whole, because it runs all its passes on one loop before the next; so does a CGSCC
    manager, which does the same with functions that call each other.
    """
    parsed = parse(text, major)
    if isinstance(parsed, InvalidPassList):
        return parsed
    return tuple(print_placed(part) for part in cut(parsed.placed))


def _flat(nodes: Sequence[_Node], outside: tuple[Level, ...]) -> Iterator[Placed]:
    for node in nodes:
        managers = around(node.level, outside)
        if isinstance(node, _Pass):
            yield Placed(node.text, managers)
            continue
        first, *rest = _flat(node.children, managers)
        if node.level == "cgscc":
            first = replace(first, fresh="cgscc")
        elif node.level.startswith("loop"):
            first = replace(first, fresh="loop")
        yield from (first, *rest)


def from_placed(placed: Iterable[Placed], major: int = NEWEST_TABLE) -> PassList:
    """The list of these passes at their places."""
    tiers = table(major).tiers
    kept = settled(placed)
    extended = any(tiers.get(one.text.partition("<")[0]) == "extended" for one in kept)
    return PassList(print_placed(kept), kept, "extended" if extended else "standard")
