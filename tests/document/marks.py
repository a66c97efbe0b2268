"""Texts with marks: `‸` is the cursor, `«...»` a place, `«d:...»` that of a definition, `«n:...»` of a declaration."""

from __future__ import annotations

import re
from typing import NamedTuple

_MARK = re.compile("‸|«(?:[dn]:)?|»")
_ROLES = {"«": "use", "«d:": "definition", "«n:": "declaration"}


class Marked(NamedTuple):
    """A text without its marks, the cursor's offset, and the places as (start, end, role)."""

    text: str
    cursor: int
    places: list[tuple[int, int, str]]


def unmark(marked: str) -> Marked:
    """Read the marks."""
    text, cursor, position = "", -1, 0
    places: list[tuple[int, int, str]] = []
    opened: list[tuple[int, str]] = []
    for part in _MARK.finditer(marked):
        text += marked[position : part.start()]
        position = part.end()
        if part[0] == "‸":
            cursor = len(text)
        elif part[0] == "»":
            start, role = opened.pop()
            places.append((start, len(text), role))
        else:
            opened.append((len(text), _ROLES[part[0]]))
    return Marked(text + marked[position:], cursor, sorted(places))
