"""What is being typed at an offset: the word so far, and the words of the statement before it.

Works on statements that are half written: only what stands before the cursor counts, and of that little more than
a line.
"""

from __future__ import annotations

from typing import NamedTuple

import regex as re

from llmfb_core.document.entities import Entity
from llmfb_core.document.lexer import BARE, COMMENT, STRING
from llmfb_core.document.names import Names

_PREFIX = re.compile(rf'[@%$]"[^"\r\n]*+\Z|[@%!#]?(?:{BARE}|\\)*+\Z')
_SUFFIX = re.compile(rf'(?:{BARE}|\\)*+"?')
TOKEN = re.compile(
    rf"{COMMENT}|[@%$!#c]?{STRING}:?|[@%!#](?:{BARE}|\\)++|{BARE}++:?|[@%$!#c]?\"[^\r\n]*|\.\.\.|\S"
)
_CONTINUED = re.compile(r"[,(\[{][ \t]*(?:;[^\r\n]*)?[\r\n]*\Z")
_MOST_LINES = 20
_LONGEST = 4000
"""Characters of a header or a node that are looked at before the cursor."""


class Place(NamedTuple):
    """The characters from `start` to `end` are a name or word with the cursor at `cursor`.

    `before` are the tokens of the statement before it, comments excluded.  `function` is the one whose body this is
    in, else None; `entity` what is defined there, if that can be read.  `comment` is the comment up to the cursor,
    where it is in one, and then nothing else is known.
    """

    start: int
    cursor: int
    end: int
    before: tuple[str, ...]
    function: Entity | None
    entity: Entity | None
    comment: str = ""


def place(names: Names, cursor: int) -> Place | None:
    """Where `cursor` is; None inside of strings."""
    text, lines = names.module.text, names.module.lines
    line = lines.start(lines.at(cursor))
    entity, function, start = statement(names, cursor)
    if start > cursor:
        return None
    prefix = _PREFIX.search(text, max(start, line), cursor)
    begin = prefix.start() if prefix is not None else cursor
    tokens: list[str] = []
    for part in TOKEN.finditer(text, start, begin):
        token = part[0]
        if token[0] == ";" and part.end() == begin and "\n" not in text[part.start() : cursor]:
            return Place(begin, cursor, cursor, (), None, None, text[part.start() : cursor])
        if token[0] == ";" or token.startswith("/*"):
            continue
        if token.count('"') == 1 or (token == "/" and text[part.end() : part.end() + 1] == "*"):
            return None
        tokens.append(token)
    if function is None and begin == line:
        # Whatever stands above, an entity begins here.
        tokens, entity = [], None
    suffix = _SUFFIX.match(text, cursor)
    end = suffix.end() if suffix is not None else cursor
    if text[cursor:end].endswith('"') and '"' not in text[begin:cursor]:
        end -= 1
    return Place(begin, cursor, end, tuple(tokens), function, entity)


def statement(names: Names, cursor: int) -> tuple[Entity | None, Entity | None, int]:
    """The entity that `cursor` is in, the same if it is in the body of that, and where the statement begins there.

    The last is behind `cursor` inside of a comment or string of several lines.
    """
    lines = names.module.lines
    start = lines.start(lines.at(cursor))
    entity = _entity(names, cursor)
    function = entity if entity is not None and entity.kind == "define" and cursor > entity.body else None
    if function is not None:
        start = _statement(names, max(start, function.body + 1), function.body + 1)
    elif entity is not None:
        start = max(entity.start, cursor - _LONGEST)
    return entity, function, max(start, _end_of_opened_above(names, start))


def _end_of_opened_above(names: Names, start: int) -> int:
    """Where the string or comment ends that began before `start` and goes on there; `start` where there is none."""
    end = names.regions.opaque_end(start)
    return end if end is not None and start and names.regions.opaque_end(start - 1) == end else start


def _entity(names: Names, cursor: int) -> Entity | None:
    """What `cursor` is in or right behind; also a function whose last brace is not written yet."""
    regions = names.regions
    found = regions.entity_at(cursor) or (regions.entity_at(cursor - 1) if cursor else None)
    if found is not None and found.start < cursor:
        is_behind = cursor == found.end and found.kind == "define" and names.module.text[cursor - 1] == "}"
        return None if is_behind else found
    start, _ = regions.bounds(cursor)
    before = regions.entity_at(start - 1) if start else None
    if before is not None and before.kind == "define" and names.module.text[before.end - 1] != "}":
        return before
    return None


def _statement(names: Names, start: int, least: int) -> int:
    """Where the statement begins that goes on at `start`, the start of a line: lines above may end in the middle."""
    lines = names.module.lines
    number = lines.at(start)
    for _ in range(_MOST_LINES):
        if number == 0 or lines.start(number - 1) < least or not _CONTINUED.search(lines.line(number - 1)):
            break
        number -= 1
    return max(lines.start(number), least) if number < lines.at(start) else start
