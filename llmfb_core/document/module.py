"""An index of the top-level entities of a .ll text."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from typing import Literal, NamedTuple

from llmfb_core.document.lexer import (
    BALANCED,
    BARE,
    COMMENT,
    STRING,
    Lines,
    balanced_end,
    body_end,
    canonical,
    decode_name,
    references,
    skip_space,
    spell_name,
)

EntityKind = Literal[
    "define",
    "declare",
    "variable",
    "alias",
    "ifunc",
    "type",
    "attributes",
    "metadata",
    "named_metadata",
    "comdat",
    "target",
    "source_filename",
    "module_asm",
    "uselistorder",
    "other",
]


class Entity(NamedTuple):
    """One top-level entity.

    `key` is its name with sigil in canonical spelling (`@f`, `@"a b"`, `@0`, `%struct.s`, `#1`, `!7`,
    `!llvm.ident`, `$c`); for what has no name, the keyword.  `start` and `end` are character offsets, white space
    and comments around the entity excluded.  `body` is the offset of a definition's opening brace, else `end`.
    """

    kind: EntityKind
    key: str
    start: int
    end: int
    body: int


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


_S = rf"(?:\s++|{COMMENT})*+"
_NAME = rf"(?:{STRING}|{BARE}++)"
_WORD_START = (
    rf"(?:define|declare|module(?=\s+asm\b)|target(?=\s+(?:triple|datalayout)\b)|source_filename|uselistorder_bb"
    rf"|uselistorder|attributes(?=\s+#))(?!{BARE})"
)
_NAME_START = rf"(?:[@%$]{_NAME}|![-a-zA-Z$._0-9\\]++|\^[0-9]++)(?={_S}=)"
_TOKEN = rf"{_S}(?!{_WORD_START}|{_NAME_START})(?:[@%$!^#c]?{STRING}|[@%$!^#]?{BARE}++|[^\s\"()\[\]{{}};/])"
_START = re.compile(rf"(?:({_WORD_START})|({_NAME_START}))")
_TOKENS = re.compile(rf"(?:{_TOKEN})++")
_METADATA = re.compile(rf"(![0-9]++)\s*=\s*(?:distinct\s+)?![A-Za-z0-9_]*+({BALANCED})")
_SYMBOL = re.compile(rf'(?:[^@;"/]++|{COMMENT}|{STRING}|/)*+(@{_NAME})')
_GROUP = re.compile(r"attributes\s+(#[0-9]+)")
_KEYWORD = r"(?:global|constant|alias|ifunc)\b"
_VARIABLE = re.compile(
    rf"(?:\s++|{COMMENT}|=|\([^)]*\)|{STRING}|(?!{_KEYWORD})[a-z_0-9]++)*+(global|constant|alias|ifunc)\b"
)
_WITH_DATA = re.compile(r"\b(?:prefix|prologue|personality)\b")
_RESYNC = re.compile(rf"^[ \t]*+(?=(?:{_WORD_START})|(?:{_NAME_START}))", re.MULTILINE)
_AFTER_BROKEN_BODY = re.compile(
    rf"^\}}|^(?=(?:define|declare|attributes)\b|@{_NAME}[ \t]*=|![-a-zA-Z$._0-9]+[ \t]*=)", re.MULTILINE
)
_BLOCKADDRESS = re.compile(rf"\bblockaddress{_S}\({_S}(@{_NAME})")

_WORDS: dict[str, EntityKind] = {
    "define": "define",
    "declare": "declare",
    "module": "module_asm",
    "target": "target",
    "source_filename": "source_filename",
    "uselistorder": "uselistorder",
    "uselistorder_bb": "uselistorder",
    "attributes": "attributes",
}
_SIGILS: dict[str, EntityKind] = {"%": "type", "$": "comdat", "!": "named_metadata", "^": "other"}
_VARIABLES: dict[str, EntityKind] = {
    "global": "variable",
    "constant": "variable",
    "alias": "alias",
    "ifunc": "ifunc",
}


class ModuleText:
    """The entities of a .ll text.  Never raises: what cannot be read is skipped up to the next entity."""

    def __init__(self, text: str) -> None:
        """Index `text`; entities and lines are found at first use."""
        self.text = text

    @cached_property
    def lines(self) -> Lines:
        """The lines of the text."""
        return Lines(self.text)

    @cached_property
    def entities(self) -> tuple[Entity, ...]:
        """All entities, in the order of the text."""
        return tuple(_scan(self.text))

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
        return [entity for entity in self.entities if entity.kind in kinds]

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


def _scan(text: str) -> list[Entity]:
    found: list[Entity] = []
    position = skip_space(text, 0)
    while position < len(text):
        if metadata := _METADATA.match(text, position):
            found.append(Entity("metadata", metadata[1], position, metadata.end(), metadata.end()))
            position = metadata.end()
        elif start := _START.match(text, position):
            if entity := _entity(text, start):
                found.append(entity)
                position = entity.end
            else:
                position = start.end()
        else:
            resync = _RESYNC.search(text, position + 1)
            position = resync.end() if resync else len(text)
        position = skip_space(text, position)
    return found


def _entity(text: str, start: re.Match[str]) -> Entity | None:
    position = start.start()
    if start[1] in ("define", "declare"):
        return _function(text, position, start[1])
    end = _end(text, start.end())
    if start[1] == "attributes":
        group = _GROUP.match(text, position)
        return Entity("attributes", group[1], position, end, end) if group else None
    if start[1]:
        return Entity(_WORDS[start[1]], start[1], position, end, end)
    key = canonical(start[2])
    if key[0] == "@":
        word = _VARIABLE.match(text, start.end(), end)
        kind = _VARIABLES[word[1]] if word else "other"
    elif key[0] == "!" and key[1:].isdecimal():
        kind = "metadata"
    else:
        kind = _SIGILS[key[0]]
    return Entity(kind, key, position, end, end)


def _end(text: str, position: int, stop: str = "") -> int:
    """Where the tokens that start at `position` end: before the next entity, or before the bracket `stop`."""
    while True:
        if tokens := _TOKENS.match(text, position):
            position = tokens.end()
        bracket = skip_space(text, position)
        if text[bracket : bracket + 1] not in ("(", "[", "{") or text[bracket] == stop:
            return position
        end = balanced_end(text, bracket)
        if end is None:
            return position
        position = end


def _function(text: str, start: int, word: str) -> Entity | None:
    symbol = _SYMBOL.match(text, start)
    if symbol is None:
        return None
    key = canonical(symbol[1])
    if word == "declare":
        end = _end(text, start + len(word))
        return Entity("declare", key, start, end, end) if end > symbol.end() else None
    header_end = _end(text, symbol.end(), "{")
    body = skip_space(text, header_end)
    while text[body : body + 1] == "{":
        end = body_end(text, body)
        if end is None:
            return Entity("define", key, start, _broken_end(text, body), body)
        after = skip_space(text, end)
        if after >= len(text) or _START.match(text, after) or not _WITH_DATA.search(text, symbol.end(), body):
            return Entity("define", key, start, end, body)
        # The brace belongs to prefix or prologue data, the body is still to come.
        body = skip_space(text, _end(text, end, "{"))
    return None


def _broken_end(text: str, body: int) -> int:
    """Where a body whose braces do not match most probably ends, so that what follows can still be read."""
    found = _AFTER_BROKEN_BODY.search(text, body + 1)
    end = found.end() if found else len(text)
    return end - (len(text[body:end]) - len(text[body:end].rstrip()))
