"""What is proposed, in the terms of editors."""

from __future__ import annotations

from typing import Literal, NamedTuple

ItemKind = Literal[
    "local",
    "block",
    "function",
    "variable",
    "type",
    "metadata",
    "attributes",
    "comdat",
    "opcode",
    "word",
    "pass",
]


class Item(NamedTuple):
    """One proposal.

    `snippet` is what to insert instead of `label` where the editor knows snippets; empty for the label itself.  A
    smaller `rank` comes first.
    """

    label: str
    kind: ItemKind
    detail: str = ""
    documentation: str = ""
    snippet: str = ""
    rank: int = 5


class Completion(NamedTuple):
    """The proposals for the characters from `start` to `end`, of which the cursor is at `cursor`.

    `complete` is false where there are more: then they have to be asked for again when more has been typed.
    """

    start: int
    cursor: int
    end: int
    items: list[Item]
    complete: bool = True
