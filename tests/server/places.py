"""Positions of the protocol for marked texts, reckoned in another way than the server does."""

from __future__ import annotations

import io

from lsprotocol import types

CLIENTS = {"visual_studio_code": "utf-16-le", "neovim": "utf-8"}
"""Clients that tests play, and the encoding in which their columns count."""


def position(text: str, offset: int, client: str) -> types.Position:
    """Where `offset` is; lines end at LF, CR LF and CR."""
    before = list(io.StringIO(text[:offset], newline=""))
    if not before or before[-1].endswith(("\n", "\r")):
        before.append("")
    return types.Position(len(before) - 1, _units(before[-1], client))


def span(text: str, start: int, end: int, client: str) -> types.Range:
    """From offset to offset."""
    return types.Range(position(text, start, client), position(text, end, client))


def offset(text: str, place: types.Position, client: str) -> int:
    """The offset of a position."""
    lines = list(io.StringIO(text, newline=""))
    line = lines[place.line] if place.line < len(lines) else ""
    column = next(
        number for number in range(len(line) + 1) if _units(line[:number], client) == place.character
    )
    return sum(map(len, lines[: place.line])) + column


def edited(text: str, edits: list[types.TextEdit], client: str) -> str:
    """`text` with edits made that do not overlap."""
    places = [
        (offset(text, each.range.start, client), offset(text, each.range.end, client), each.new_text)
        for each in edits
    ]
    for start, end, new in sorted(places, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def _units(text: str, client: str) -> int:
    encoding = CLIENTS[client]
    return len(text.encode(encoding)) // (2 if encoding.startswith("utf-16") else 1)
