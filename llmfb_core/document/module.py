"""An index of the top-level entities of a .ll text."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from typing import NamedTuple

import regex as re

from llmfb_core.document.entities import Entity, EntityKind, Scan, rescan, scan
from llmfb_core.document.lexer import (
    BARE,
    COMMENT,
    STRING,
    canonical,
    decode_name,
    references,
    spell_name,
)
from llmfb_core.document.lines import Lines
from llmfb_core.encoding import digest

_SPACE = rf"(?:\s++|{COMMENT})*+"
_BLOCKADDRESS = re.compile(rf"\bblockaddress{_SPACE}\({_SPACE}(@(?:{STRING}|{BARE}++))")
_TRIPLE = re.compile(r'target\s++triple\s*+=\s*+"([^"]*+)"')


class FunctionRange(NamedTuple):
    """Where a function is in its text.

    `name` is decoded, without `@` and quotes; that of an unnamed function is its number.  `key` is the same with
    sigil in canonical spelling.  `start` and `end` are character offsets, `header_end` that of the body's opening
    brace (`end` for a declaration).  `start_line` and `end_line` are 0-based and inclusive.
    """

    name: str
    key: str
    start: int
    end: int
    header_end: int
    start_line: int
    end_line: int
    is_definition: bool


class StandIn(NamedTuple):
    """What stands for an entity in extractions, the keys that this refers to, and functions whose blocks it names."""

    text: str
    keys: tuple[str, ...]
    blocks: tuple[str, ...]


class _Before(NamedTuple):
    """What an earlier version knew of the first `head` and the last `tail` characters; it had `length`."""

    digests: dict[tuple[int, int], str]
    head: int
    tail: int
    length: int

    def digest(self, start: int, end: int, length: int) -> str | None:
        """The hash of what is now from `start` to `end` in a text of another length."""
        if end <= self.head:
            return self.digests.get((start, end))
        if start < length - self.tail:
            return None
        shift = self.length - length
        return self.digests.get((start + shift, end + shift))


class ModuleText:
    """The entities of a .ll text.  Never raises: what cannot be read is skipped up to the next entity."""

    def __init__(self, text: str, lines: Lines | None = None, previous: ModuleText | None = None) -> None:
        """Index `text`; entities and lines are found at first use.

        `lines` are those of `text` where they are known.  Of an earlier version, `previous`, what has not changed
        is taken over, so that finding the entities costs little after an edit.
        """
        self.text = text
        self._lines = lines
        self._previous = previous if previous is None or previous._found is not None else previous._previous
        self._found: Scan | None = None
        self._before: _Before | None = None
        self._digests: dict[tuple[int, int], str] = {}
        self.stand_ins: dict[str, StandIn] = {}
        """What `extract` has found out about entities, since many functions need the same ones."""

    @cached_property
    def lines(self) -> Lines:
        """The lines of the text."""
        return Lines(self.text) if self._lines is None else self._lines

    @property
    def entities(self) -> tuple[Entity, ...]:
        """All entities, in the order of the text."""
        # Not a cached_property, because up to Python 3.11 one module's would wait for that of any other.
        if self._found is None:
            self._found = self._scan()
            self._previous = None
        return self._found.entities

    def _scan(self) -> Scan:
        previous = self._previous
        if previous is None or previous._found is None:
            return scan(self.text)
        lines = self.lines
        first, last = lines.follow(previous.lines)
        head, tail = lines.start(first), len(self.text) - lines.start(len(lines) - last)
        self._before = _Before(previous._digests, head, tail, len(previous.text))
        return rescan(self.text, previous._found, len(previous.text), head, tail)

    def digest(self, start: int, end: int) -> str:
        """A hash that stands for the text from `start` to `end`, which is that of a function."""
        place = start, end
        if place not in self._digests:
            known = self._before.digest(start, end, len(self.text)) if self._before is not None else None
            self._digests[place] = known or digest(self.text[start:end])
        return self._digests[place]

    @cached_property
    def by_key(self) -> dict[str, Entity]:
        """The entities that have a name; of several with the same name the first, definitions before declarations."""
        index: dict[str, Entity] = {}
        for entity in self.entities:
            known = index.get(entity.key)
            if known is None or (known.kind == "declare" and entity.kind == "define"):
                index[entity.key] = entity
        return index

    @cached_property
    def groups(self) -> dict[str, list[Entity]]:
        """The attribute groups by key; LLVM unites several with the same number."""
        index: dict[str, list[Entity]] = {}
        for entity in self.of_kind("attributes"):
            index.setdefault(entity.key, []).append(entity)
        return index

    @cached_property
    def functions(self) -> tuple[FunctionRange, ...]:
        """All defined and declared functions, in the order of the text."""
        return tuple(self._range(entity) for entity in self.entities if entity.kind in ("define", "declare"))

    @cached_property
    def blockaddress_targets(self) -> frozenset[str]:
        """Functions whose blocks are named outside of their own body, as keys."""
        found: set[str] = set()
        for part in _BLOCKADDRESS.finditer(self.text):
            target = canonical(part[1])
            entity = self.by_key.get(target)
            if entity is None or not entity.body <= part.start() < entity.end:
                found.add(target)
        return frozenset(found)

    def source(self, entity: Entity) -> str:
        """The text of `entity`."""
        return self.text[entity.start : entity.end]

    def of_kind(self, *kinds: EntityKind) -> list[Entity]:
        """The entities of the given kinds, in the order of the text."""
        found = [entity for kind in kinds for entity in self._by_kind.get(kind, ())]
        return sorted(found, key=lambda entity: entity.start) if len(kinds) > 1 else found

    @property
    def triple(self) -> str:
        """The target triple, empty where the text names none."""
        place = self.triple_place
        return self.text[place[0] : place[1]] if place is not None else ""

    @property
    def triple_place(self) -> tuple[int, int] | None:
        """Where the target triple is between its quotes, as offsets of characters."""
        found = (_TRIPLE.match(self.text, each.start, each.end) for each in self.of_kind("target"))
        return next((each.span(1) for each in found if each is not None), None)

    @cached_property
    def _by_kind(self) -> dict[EntityKind, list[Entity]]:
        index: dict[EntityKind, list[Entity]] = {}
        for entity in self.entities:
            index.setdefault(entity.kind, []).append(entity)
        return index

    def function_named(self, name: str) -> FunctionRange | None:
        """The function with the decoded name `name`, or the unnamed one with that number."""
        entity = self.function_entity(name)
        return self._range(entity) if entity is not None else None

    def function_entity(self, name: str) -> Entity | None:
        """Like `function_named`, without the lines."""
        for key in ("@" + spell_name(name), "@" + name if name.isdecimal() else ""):
            entity = self.by_key.get(key)
            if entity is not None and entity.kind in ("define", "declare"):
                return entity
        return None

    def function_at_line(self, line: int) -> FunctionRange | None:
        """The function that the 0-based `line` belongs to, from its `define` or `declare` to its last line."""
        starts = self._function_lines
        index = bisect_right(starts, line) - 1
        if index < 0 or line > self.functions[index].end_line:
            return None
        return self.functions[index]

    @cached_property
    def _function_lines(self) -> list[int]:
        return [function.start_line for function in self.functions]

    def references(self, entity_text: str) -> set[str]:
        """What `entity_text` refers to, as keys: `%names` only where they are types of this module."""
        return {key for key in references(entity_text) if key[0] != "%" or key in self.by_key}

    def _range(self, entity: Entity) -> FunctionRange:
        return FunctionRange(
            decode_name(entity.key[1:]),
            entity.key,
            entity.start,
            entity.end,
            entity.body,
            self.lines.at(entity.start),
            self.lines.at(max(entity.start, entity.end - 1)),
            entity.kind == "define",
        )
