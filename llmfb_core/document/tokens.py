"""What each token of a .ll text is, for highlighting by meaning: names by what they stand for, labels, fields.

Regions (entities, and what is between them) are read one by one, so that a quote that was just typed spoils one only.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Literal, NamedTuple

import regex as re

from llmfb_core.document.body import OPCODES, read_body
from llmfb_core.document.entities import Entity
from llmfb_core.document.lexer import BARE, COMMENT, STRING, canonical
from llmfb_core.document.names import Names
from llmfb_core.document.type_places import is_type_place

TokenKind = Literal[
    "comment",
    "string",
    "number",
    "keyword",
    "modifier",
    "type",
    "function",
    "variable",
    "parameter",
    "label",
    "property",
    "decorator",
    "macro",
    "enumMember",
]
"""The names that the language server protocol has for kinds of tokens."""

Trait = Literal["declaration", "definition", "defaultLibrary"]

_TOKEN = re.compile(
    rf"(?P<comment>{COMMENT})|(?P<global>@(?:{STRING}|{BARE}++))|(?P<local>%(?:{STRING}|{BARE}++))"
    rf"|(?P<label>(?:{STRING}|{BARE}++):)|(?P<string>[!c]?{STRING})|(?P<record>\#dbg_\w++)|(?P<group>\#[0-9]++)"
    rf"|(?P<comdat>\$(?:{STRING}|{BARE}++))|(?P<metadata>!(?:{BARE}|\\)++)"
    r"|(?P<number>0x[KLMHR]?[0-9A-Fa-f]++|[us]?0x[0-9A-Fa-f]++|-?[0-9]++(?:\.[0-9]*+(?:[eE][-+]?[0-9]++)?)?)"
    rf"(?!{BARE})|(?P<word>{BARE}++)|(?P<mark>[,(])"
)
_TYPE = re.compile(
    r"i[0-9]+|ptr|void|half|bfloat|float|double|fp128|x86_fp80|ppc_fp128|label|metadata|token|opaque|x86_amx|x86_mmx"
)
_VALUE = re.compile(r"true|false|null|undef|poison|zeroinitializer|none|DW_\w+|DI[A-Z]\w+|[A-Z]\w*")
_STARTS = frozenset(
    ("define", "declare", "attributes", "target", "source_filename", "module", "type", "global")
)
_KEYWORDS = (
    OPCODES | _STARTS | {"constant", "alias", "ifunc", "comdat", "asm", "to", "unwind", "uselistorder"}
)
_PLAIN = frozenset(("x", "..."))
_FUNCTIONS = ("define", "declare")


class Token(NamedTuple):
    """The characters from `start` to `end`, perhaps of several lines."""

    start: int
    end: int
    kind: TokenKind
    trait: Trait | None = None


def tokens(names: Names, start: int, end: int) -> Iterator[Token]:
    """The tokens of the lines that `start` to `end` touch, in the order of the text; brackets and commas are none."""
    lines = names.module.lines
    position = lines.start(lines.at(start))
    end = lines.start(lines.at(end) + 1)
    while position < end:
        entity = names.regions.entity_at(position)
        _, behind = names.regions.bounds(position)
        opened = names.regions.opaque_end(position)
        if opened is not None and position and names.regions.opaque_end(position - 1) == opened:
            # A comment or a string began above: read it whole.
            first = position
            while names.regions.opaque_end(first - 1) == opened:
                first -= 1
            position = max(first, names.regions.bounds(position)[0])
        yield from _Region(names, entity).read(position, min(behind, end))
        position = behind


class _Region:
    """The tokens of one entity, or of what is between two."""

    def __init__(self, names: Names, entity: Entity | None) -> None:
        self._names = names
        self._text = names.module.text
        self._entity = entity
        self._body = entity.body if entity is not None and entity.kind == "define" else None
        self._parameters: frozenset[str] = frozenset()
        self._labels: frozenset[str] = frozenset()
        self._name_start = names.name_start(entity) if entity is not None else -1
        if entity is not None and entity.kind in _FUNCTIONS:
            header = read_body(self._text, entity._replace(kind="declare"))
            self._parameters = frozenset(header.parameters)
        if entity is not None and entity.kind == "define":
            spans = names.regions.labels(entity)
            self._labels = frozenset(canonical("%" + self._text[start : end - 1]) for start, end in spans)

    def read(self, start: int, end: int) -> Iterator[Token]:
        before = ""
        for part in _TOKEN.finditer(self._text, start, end):
            found = self._token(part, before)
            if found is not None:
                yield found
            if part.lastgroup != "comment":
                before = part[0]

    def _token(self, part: re.Match[str], before: str) -> Token | None:
        start, end, kind, text = part.start(), part.end(), part.lastgroup, part[0]
        if kind == "word":
            named = _word(text)
            is_own = named == "type" and text != "type"
            return Token(start, end, named, "defaultLibrary" if is_own else None) if named else None
        if kind == "local":
            return self._local(part, before)
        if kind == "global":
            return self._global(start, end, text)
        if kind == "label":
            return self._label(start, end, before)
        if kind == "metadata":
            is_class = text[1].isupper()
            return Token(start, end, "type" if is_class else "property", self._trait(start))
        if kind in ("group", "comdat"):
            return Token(start, end, "decorator", self._trait(start))
        if kind == "record":
            return Token(start, end, "macro")
        if kind in ("comment", "string", "number"):
            return Token(start, end, kind)
        return None

    def _trait(self, start: int) -> Trait | None:
        if start != self._name_start or self._entity is None:
            return None
        return "declaration" if self._entity.kind == "declare" else "definition"

    def _global(self, start: int, end: int, text: str) -> Token:
        if text.startswith("@llvm."):
            return Token(start, end, "function", self._trait(start) or "defaultLibrary")
        known = self._names.module.by_key.get(canonical(text))
        is_function = self._text[end : end + 1] == "(" if known is None else known.kind in _FUNCTIONS
        return Token(start, end, "function" if is_function else "variable", self._trait(start))

    def _local(self, part: re.Match[str], before: str) -> Token:
        start, end, key = part.start(), part.end(), canonical(part[0])
        if self._entity is None or self._entity.kind not in _FUNCTIONS:
            is_block = self._entity is not None and self._is_block_elsewhere(start)
            return Token(start, end, "label" if is_block else "type", self._trait(start))
        known = self._names.module.by_key.get(key)
        if known is not None and known.kind == "type" and is_type_place(self._text, start, end):
            return Token(start, end, "type")
        if key in self._labels or before == "label":
            return Token(start, end, "label")
        in_header = self._body is None or start < self._body
        if key in self._parameters:
            return Token(start, end, "parameter", "definition" if in_header else None)
        is_result = self._text[end : end + 3].lstrip(" \t")[:1] == "="
        return Token(start, end, "variable", "definition" if is_result else None)

    def _is_block_elsewhere(self, start: int) -> bool:
        return "blockaddress" in self._text[max(start - 200, 0) : start].rsplit("(", 1)[0][-14:]

    def _label(self, start: int, end: int, before: str) -> Token:
        """Fields of metadata look like labels, but stand behind a bracket or a comma."""
        if self._body is not None and start > self._body and before not in (",", "("):
            return Token(start, end - 1, "label", "definition")
        return Token(start, end - 1, "property")


@lru_cache(maxsize=1 << 12)
def _word(word: str) -> TokenKind | None:
    if _TYPE.fullmatch(word):
        return "type"
    if word in _KEYWORDS:
        return "keyword"
    if _VALUE.fullmatch(word):
        return "enumMember"
    return None if word in _PLAIN or word.isdecimal() else "modifier"
