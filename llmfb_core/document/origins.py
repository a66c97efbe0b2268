"""Where what stands in an extraction stands in its document, for the positions of errors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import regex as re

from llmfb_core.document.lexer import BARE, STRING

_PIECE = re.compile(rf"[@%$]?{STRING}|[@%$]{BARE}++|\s|.")


class Origin(NamedTuple):
    """The lines of an extraction from `first` (0-based) on stand for what is at the offset `start` of its document;
    -1 for what does not stand there.

    `body` is the offset of the function's opening brace, from where on both differ in names only; None for anything
    else.
    """

    first: int
    start: int
    body: int | None = None


def position(origins: Sequence[Origin], new: str, old: str, line: int, column: int) -> tuple[int, int]:
    """The line and column in the document `old` of a place in its extraction `new`, all counted from 1.

    Columns count bytes, as LLVM's do.  (0, 0) where the place has none.
    """
    known = [each for each in origins if each.first < line]
    if not line or not known:
        return 0, 0
    first, start, body = known[-1]
    if body is None:
        return _place(old, start) if start >= 0 else (0, 0)
    ours = new.split("\n")[line - 1]
    inside = len(ours.encode(errors="surrogateescape")[: column - 1].decode(errors="ignore"))
    further = line - 1 - first
    begins = body
    for _ in range(further):
        begins = old.index("\n", begins) + 1
    theirs = _PIECE.findall(old[begins:].partition("\n")[0])
    pieces = _PIECE.findall(ours)
    if not further:
        # The header is written anew, what is behind it on the same line is not.
        header, pieces = pieces[: len(pieces) - len(theirs)], pieces[len(pieces) - len(theirs) :]
        inside -= len("".join(header))
        if inside < 0:
            return _place(old, start)
    return _place(old, begins + _moved(pieces, theirs, inside))


def _moved(ours: list[str], theirs: list[str], place: int) -> int:
    """The place in `theirs` of what is at `place` in `ours`: the pieces are the same but for their names."""
    here = there = 0
    for one, other in zip(ours, theirs, strict=False):
        if here + len(one) > place:
            return there + min(place - here, len(other) - 1)
        here, there = here + len(one), there + len(other)
    return there


def _place(text: str, offset: int) -> tuple[int, int]:
    """The line and column of an offset, counted from 1."""
    start = text.rfind("\n", 0, offset) + 1
    return text.count("\n", 0, offset) + 1, len(text[start:offset].encode(errors="surrogateescape")) + 1
