"""The scanner that finds the top-level entities of a .ll text."""

from __future__ import annotations

from bisect import bisect_left
from typing import Literal, NamedTuple

import regex as re

from llmfb_core.document.lexer import (
    BALANCED,
    BARE,
    COMMENT,
    STRING,
    balanced_end,
    canonical,
    shallow_body_end,
    shallow_end,
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
SYMBOL = re.compile(rf'(?:[^@;"/]++|{COMMENT}|{STRING}|/)*+(@{_NAME})')
"""From the start of a function or declaration up to its name, the only group."""

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


class Scan(NamedTuple):
    """What scanning a text found.

    `loose` are the offsets of what could not be read, and of what was read only by looking further ahead than to
    the end of the entity behind it: a change of any later text may change these.
    """

    entities: tuple[Entity, ...]
    loose: tuple[int, ...]


def scan(text: str) -> Scan:
    """The entities of `text`, in order; what cannot be read is skipped up to the next one."""
    return _Scanner(text).run(_Known(_NOTHING, 0, 0, 0))


def rescan(text: str, known: Scan, length: int, head: int, tail: int) -> Scan:
    """`scan(text)`, given that of another text, `length` long, with the same first `head` and last `tail` characters.

    Costs little more than what lies between.  The tail must not begin within a line.
    """
    return _Scanner(text).run(_Known(known, head, length - tail, len(text) - length))


_NOTHING = Scan((), ())


class _Known:
    """What is known of another text, which is the same up to `head`, and from `tail` on with all `shift` further on.

    An entity depends on no text behind the end of the next one, and scanning from an offset on no text before it.
    """

    def __init__(self, scan: Scan, head: int, tail: int, shift: int) -> None:
        self._entities = scan.entities
        self._stops = [*(each for each in scan.loose if each < head), head]
        self._first_behind = bisect_left(scan.entities, tail, key=_start)
        self._loose_behind = [each for each in scan.loose if each >= tail]
        self._shift = shift

    def before(self, position: int) -> tuple[Entity, ...]:
        """What is known from `position` on, up to the last entity that is certain; the next one is where that ended.

        Nothing where there is no such entity at `position`.
        """
        stop = bisect_left(self._stops, position)
        index = bisect_left(self._entities, position, key=_start)
        if (
            stop == len(self._stops)
            or index == len(self._entities)
            or self._entities[index].start != position
        ):
            return ()
        return self._entities[index : bisect_left(self._entities, self._stops[stop], key=_end)]

    def behind(self, position: int) -> Scan | None:
        """All from `position` on, where an entity begins whose text, and all behind it, is the same."""
        entities, shift = self._entities, self._shift
        index = bisect_left(entities, position - shift, lo=self._first_behind, key=_start)
        if index == len(entities) or entities[index].start + shift != position:
            return None
        rest = entities[index:]
        loose = tuple(each + shift for each in self._loose_behind if each >= rest[0].start)
        if shift:
            rest = tuple(
                Entity(kind, key, start + shift, end + shift, body + shift)
                for kind, key, start, end, body in rest
            )
        return Scan(rest, loose)


def _start(entity: Entity) -> int:
    return entity.start


def _end(entity: Entity) -> int:
    return entity.end


class _Scanner:
    """Scans one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._firm = True

    def run(self, known: _Known) -> Scan:
        """Scan what is not known."""
        text, found, loose = self._text, list[Entity](), list[int]()
        position = skip_space(text, 0)
        while position < len(text):
            if (rest := known.behind(position)) is not None:
                return Scan((*found, *rest.entities), (*loose, *rest.loose))
            if len(certain := known.before(position)) > 1:
                # The last one may depend on what comes behind it.
                found += certain[:-1]
                position = certain[-1].start
            self._firm = True
            entity, end = self._next(position)
            if entity is not None:
                found.append(entity)
            # Where no `*/` follows, `/*` begins no comment, until somebody types that anywhere behind it.
            if entity is None or not self._firm or text.find("/*", position, end) >= 0:
                loose.append(position)
            position = skip_space(text, end)
        return Scan(tuple(found), tuple(loose))

    def _next(self, position: int) -> tuple[Entity | None, int]:
        """The entity at `position`, if that can be read, and where to go on."""
        if metadata := _METADATA.match(self._text, position):
            return Entity("metadata", metadata[1], position, metadata.end(), metadata.end()), metadata.end()
        if start := _START.match(self._text, position):
            entity = self._entity(start)
            return entity, entity.end if entity is not None else start.end()
        resync = _RESYNC.search(self._text, position + 1)
        return None, resync.end() if resync else len(self._text)

    def _entity(self, start: re.Match[str]) -> Entity | None:
        text, position = self._text, start.start()
        if start[1] in ("define", "declare"):
            return self._function(position, start[1])
        end = self._end(start.end())
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

    def _end(self, position: int, stop: str = "") -> int:
        """Where the tokens that start at `position` end: before the next entity, or before the bracket `stop`."""
        text = self._text
        while True:
            if tokens := _TOKENS.match(text, position):
                position = tokens.end()
            bracket = skip_space(text, position)
            if text[bracket : bracket + 1] not in ("(", "[", "{") or text[bracket] == stop:
                return position
            end = shallow_end(text, bracket)
            if end is None:
                self._firm = False
                end = balanced_end(text, bracket)
            if end is None:
                return position
            position = end

    def _function(self, start: int, word: str) -> Entity | None:
        text = self._text
        symbol = SYMBOL.match(text, start)
        if symbol is None:
            return None
        key = canonical(symbol[1])
        if word == "declare":
            end = self._end(start + len(word))
            return Entity("declare", key, start, end, end) if end > symbol.end() else None
        body = skip_space(text, self._end(symbol.end(), "{"))
        while text[body : body + 1] == "{":
            end = shallow_body_end(text, body)
            if end is None:
                self._firm = False
                end = balanced_end(text, body)
            if end is None:
                return Entity("define", key, start, _broken_end(text, body), body)
            after = skip_space(text, end)
            if (
                after >= len(text)
                or _START.match(text, after)
                or not _WITH_DATA.search(text, symbol.end(), body)
            ):
                return Entity("define", key, start, end, body)
            # The brace belongs to prefix or prologue data, the body is still to come.
            body = skip_space(text, self._end(end, "{"))
        return None


def _broken_end(text: str, body: int) -> int:
    """Where a body whose braces do not match most probably ends, so that what follows can still be read."""
    found = _AFTER_BROKEN_BODY.search(text, body + 1)
    end = found.end() if found else len(text)
    return end - (len(text[body:end]) - len(text[body:end].rstrip()))
