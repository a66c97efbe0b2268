"""The scanner that finds the top-level entities of a .ll text."""

from __future__ import annotations

from typing import Literal, NamedTuple

import regex as re

from llmfb_core.document.lexer import (
    BALANCED,
    BARE,
    COMMENT,
    STRING,
    balanced_end,
    body_end,
    canonical,
    skip_space,
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


def scan(text: str) -> list[Entity]:
    """The entities of `text`, in order; what cannot be read is skipped up to the next one."""
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
