"""Where the names of a .ll text occur: the name at a place, and all places of a name.

Built for text that is being typed: nothing raises, and only what a question is about is scanned.  Names in comments
and strings are none.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Literal, NamedTuple

import regex as re

from llmfb_core.document.body import Body, read_body
from llmfb_core.document.entities import SYMBOL, Entity
from llmfb_core.document.lexer import BARE, COMMENT, STRING, canonical
from llmfb_core.document.module import ModuleText
from llmfb_core.document.regions import Regions
from llmfb_core.document.type_places import is_type_place

SymbolKind = Literal["local", "global", "type", "attributes", "metadata", "named_metadata", "comdat"]
Role = Literal["definition", "declaration", "use"]

_S = rf"(?:\s++|{COMMENT})*+"
_NAME = rf"(?:{STRING}|{BARE}++)"
_QUOTED = r'"[^"\r\n]*+"'
_APART = r"(?<![-a-zA-Z$._0-9@%])"
_TOKEN = re.compile(
    rf"{COMMENT}|[!c]{STRING}|{_APART}(?P<name>[@%]{_NAME}|#[0-9]++(?!{BARE})|![-a-zA-Z$._0-9\\]++|\${_NAME}(?!:))"
    rf"|(?P<label>{_NAME}:)|{STRING}|{BARE}++"
)
_BLOCK_OF = re.compile(rf"(?:\bblockaddress{_S}\(|\buselistorder_bb\b){_S}(@{_NAME}){_S},{_S}(%{_NAME})")
_ASSIGNED = re.compile(rf"{_S}=")
_COMDAT = re.compile(rf"(?<![-a-zA-Z$._0-9@%#!$\"])comdat(?!{BARE}|{_S}\()")
_ATTRIBUTES = re.compile(r"attributes\s+")
_FUNCTIONS = ("define", "declare")
_KINDS: dict[str, SymbolKind] = {"@": "global", "#": "attributes", "$": "comdat"}


class Symbol(NamedTuple):
    """What a name stands for: `key` with sigil in canonical spelling, a label's like that of a local (`%entry`).

    `function` is the key of the function that a local (parameter, result or block) belongs to, else empty.
    """

    kind: SymbolKind
    key: str
    function: str = ""


class Occurrence(NamedTuple):
    """One place of a name, sigil or colon included; `start` equals `end` where a definition is not written."""

    start: int
    end: int
    role: Role


class Names:
    """The names of one module."""

    def __init__(self, module: ModuleText) -> None:
        """Nothing is scanned before it is asked for."""
        self.module = module
        self.regions = Regions(module)
        self._bodies: dict[int, Body] = {}

    def at(self, offset: int) -> tuple[Symbol, Occurrence] | None:
        """The symbol whose name `offset` is in or right behind, and that occurrence."""
        text, regions = self.module.text, self.regions
        lines = self.module.lines
        line = lines.at(offset)
        start = max(lines.start(line), regions.bounds(offset)[0])
        start = regions.opaque_end(start) or start
        found = None
        for part in _TOKEN.finditer(text, start, lines.start(line + 1)):
            if part.start() > offset:
                break
            if part.end() >= offset and part.lastgroup:
                found = part
        if found is None:
            return None
        begin, end = found.span(found.lastgroup or 0)
        symbol = self._symbol(begin, end) if regions.opaque_end(begin) is None else None
        return None if symbol is None else (symbol, Occurrence(begin, end, self._role(symbol, begin, end)))

    def occurrences(self, symbol: Symbol) -> list[Occurrence]:
        """All places of `symbol`, in the order of the text.

        Those of a comdat are also the words `comdat` of the global that has its name.
        """
        found = [
            Occurrence(start, end, self._role(symbol, start, end))
            for start, end in self._candidates(symbol)
            if self.regions.opaque_end(start) is None and self._symbol(start, end) == symbol
        ]
        if symbol.kind == "local" and not any(each.role == "definition" for each in found):
            found += self._implied(symbol)
        if symbol.kind == "comdat":
            found += self._unnamed_comdats(symbol)
        return sorted(found)

    def definitions(self, symbol: Symbol) -> list[Occurrence]:
        """Where `symbol` is defined; where it is declared if nowhere else."""
        found = self.occurrences(symbol)
        return [each for each in found if each.role == "definition"] or [
            each for each in found if each.role == "declaration"
        ]

    def body(self, function: Entity) -> Body:
        """The blocks and instructions of `function`, read once."""
        body = self._bodies.get(function.start)
        if body is None:
            body = self._bodies[function.start] = read_body(self.module.text, function)
        return body

    def locals_of(self, function: Entity) -> Iterator[tuple[str, int, int]]:
        """Key, start and end of all places where a value or block of `function` is named, blocks elsewhere too."""
        text = self.module.text
        for part in _TOKEN.finditer(text, function.start, function.end):
            if part.lastgroup and (part.lastgroup == "label" or part[0][0] == "%"):
                start, end = part.span(part.lastgroup)
                symbol = self._symbol(start, end)
                if symbol is not None and symbol.kind == "local" and symbol.function == function.key:
                    yield symbol.key, start, end
        for start, target in self._blocks_elsewhere.items():
            if target == function.key and not function.start <= start < function.end:
                found = re.compile(rf"%{_NAME}").match(text, start)
                if found is not None and self.regions.opaque_end(start) is None:
                    yield canonical(found[0]), *found.span()

    def function(self, symbol: Symbol) -> Entity | None:
        """The function that a local belongs to."""
        return self.module.by_key.get(symbol.function)

    # ---------------------------------------------------------------------------------------- what a token is

    def _symbol(self, start: int, end: int) -> Symbol | None:
        text = self.module.text
        sigil = text[start]
        if text[end - 1] == ":" and sigil not in "@%":
            return self._label(start, end)
        token = text[start:end]
        if sigil == "%":
            return self._local_or_type(canonical(token), start, end)
        if sigil != "!":
            return Symbol(_KINDS[sigil], canonical(token))
        if token[1:].isdecimal():
            return Symbol("metadata", token)
        entity = self.regions.entity_at(start)
        is_named = entity is not None and entity.kind == "named_metadata" and entity.start == start
        return Symbol("named_metadata", token) if is_named else None

    def _label(self, start: int, end: int) -> Symbol | None:
        """Fields of metadata look like labels, but stand behind a bracket or a comma."""
        function = self._function_at(start)
        text = self.module.text
        if function is None or function.kind != "define" or start <= function.body:
            return None
        before = text[max(function.body, start - 200) : start].rstrip()
        if before[-1:] in (",", "(") and self.regions.opaque_end(start - 1) is None:
            return None
        return Symbol("local", canonical("%" + text[start : end - 1]), function.key)

    def _local_or_type(self, key: str, start: int, end: int) -> Symbol:
        if (target := self._blocks_elsewhere.get(start)) is not None:
            return Symbol("local", key, target)
        function = self._function_at(start)
        if function is None:
            return Symbol("type", key)
        known = self.module.by_key.get(key)
        local = Symbol("local", key, function.key)
        if known is None or known.kind != "type":
            return local
        if not key[1:].isdecimal() and not self._is_defined_in(key, function):
            return Symbol("type", key)
        return Symbol("type", key) if is_type_place(self.module.text, start, end) else local

    def _is_defined_in(self, key: str, function: Entity) -> bool:
        text = self.module.text
        for start, end in self._spelled(key, function.start, function.end, label=True):
            if self.regions.opaque_end(start) is None and (
                start < function.body or text[end - 1] == ":" or _ASSIGNED.match(text, end)
            ):
                return start > function.body or not is_type_place(text, start, end)
        return False

    def _function_at(self, offset: int) -> Entity | None:
        entity = self.regions.entity_at(offset)
        return entity if entity is not None and entity.kind in _FUNCTIONS else None

    @cached_property
    def _blocks_elsewhere(self) -> dict[int, str]:
        """The offsets of blocks' names that are named together with their function, to the function's key."""
        return {part.start(2): canonical(part[1]) for part in _BLOCK_OF.finditer(self.module.text)}

    def _role(self, symbol: Symbol, start: int, end: int) -> Role:
        entity = self.regions.entity_at(start)
        if entity is None:
            return "use"
        if symbol.kind == "local":
            text = self.module.text
            in_header = start < entity.body and entity.kind in _FUNCTIONS
            is_written = in_header or text[end - 1] == ":" or _ASSIGNED.match(text, end)
            return "definition" if is_written and start not in self._blocks_elsewhere else "use"
        if entity.key != symbol.key or start != self.name_start(entity):
            return "use"
        return "declaration" if entity.kind == "declare" else "definition"

    def name_start(self, entity: Entity) -> int:
        """Where the name of `entity` stands in it."""
        text = self.module.text
        if entity.kind == "attributes":
            keyword = _ATTRIBUTES.match(text, entity.start)
            return keyword.end() if keyword else entity.start
        if entity.kind not in _FUNCTIONS:
            return entity.start
        # The first global name outside of comments and strings; what the body has must not be looked at for it.
        found = SYMBOL.match(text, entity.start, entity.end)
        return found.start(1) if found else entity.start

    # ------------------------------------------------------------------------------------------- where it is

    def _candidates(self, symbol: Symbol) -> Iterator[tuple[int, int]]:
        """Where the symbol's name is written, perhaps as the name of something else."""
        text = self.module.text
        if symbol.kind == "named_metadata":
            for entity in self.module.of_kind("named_metadata"):
                if entity.key == symbol.key:
                    yield entity.start, entity.start + len(entity.key)
        elif symbol.kind == "local":
            for function in self.module.of_kind(*_FUNCTIONS):
                if function.key == symbol.function:
                    yield from self._spelled(symbol.key, function.start, function.end, label=True)
            for start in self._blocks_elsewhere:
                entity = self.regions.entity_at(start)
                if entity is None or entity.key != symbol.function or entity.kind not in _FUNCTIONS:
                    found = re.compile(rf"%{_NAME}").match(text, start)
                    if found and canonical(found[0]) == symbol.key:
                        yield found.span()
        else:
            yield from self._spelled(symbol.key, 0, len(text))

    def _spelled(self, key: str, start: int, end: int, *, label: bool = False) -> Iterator[tuple[int, int]]:
        """The places from `start` to `end` where `key` is written in any spelling; with `label` also as a label."""
        sigil, name = key[0], key[1:]
        bare = rf"(?:{re.escape(name)}(?!{BARE}))" if not name.startswith('"') else r"(?!)"
        quoted = _QUOTED if sigil in "@%$" and not name.isdecimal() else r"(?!)"
        behind = "(?!:)" if sigil == "$" else ""
        pattern = rf"{_APART}{re.escape(sigil)}(?:{bare}|{quoted}){behind}"
        if label:
            pattern = rf"{pattern}|(?<![-a-zA-Z$._0-9@%$!#])(?:{bare}|{quoted}):"
        for part in re.compile(pattern).finditer(self.module.text, start, end):
            token = part[0] if part[0][0] == sigil else f"%{part[0][:-1]}"
            if token == key or ('"' in token and canonical(token) == key):
                yield part.span()

    def _implied(self, symbol: Symbol) -> list[Occurrence]:
        """The definition that only the numbering tells."""
        function = self.function(symbol) if symbol.key[1:].isdecimal() else None
        found = self.body(function).implied.get(symbol.key) if function is not None else None
        return [Occurrence(found.offset, found.offset, "definition")] if found else []

    def _unnamed_comdats(self, symbol: Symbol) -> list[Occurrence]:
        """A global with the bare word `comdat` is in the one that has its name."""
        return [
            Occurrence(*part.span(), "use")
            for entity in self.module.entities
            if entity.key == f"@{symbol.key[1:]}"
            for part in _COMDAT.finditer(self.module.text, entity.start, entity.body)
            if self.regions.opaque_end(part.start()) is None
        ]
