"""Tokens in the form of the protocol: five numbers each, relative to the token before."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from lsprotocol import types

from llmfb_server.convert import units
from llmfb_server.snapshot import Snapshot

if TYPE_CHECKING:
    from llmfb_core.document.tokens import Token

_KINDS = (
    *("comment", "string", "number", "keyword", "modifier", "type", "function", "variable", "parameter"),
    *("label", "property", "decorator", "macro", "enumMember"),
)
_TRAITS = ("declaration", "definition", "defaultLibrary")
_INDEX = {kind: number for number, kind in enumerate(_KINDS)}
_BITS = {None: 0} | {trait: 1 << number for number, trait in enumerate(_TRAITS)}

LEGEND = types.SemanticTokensLegend(token_types=list(_KINDS), token_modifiers=list(_TRAITS))
"""All of the protocol's own names, which themes know."""


def encoded(document: Snapshot, tokens: Iterable[Token]) -> list[int]:
    """The tokens, one of several lines as one for each line: few clients know the former."""
    lines = document.lines
    data: list[int] = []
    line, behind, content, ascii_only, start_of_line = -1, 0, "", True, 0
    last_line = last_column = 0
    for start, end, kind, trait in tokens:
        number, bits = _INDEX[kind], _BITS[trait]
        while start < end:
            if start >= behind:
                line = lines.at(start)
                start_of_line, behind = lines.start(line), lines.start(line + 1)
                content = lines.line(line).rstrip("\r\n")
                ascii_only = content.isascii()
            first, last = start - start_of_line, min(end - start_of_line, len(content))
            if first < last:
                if ascii_only:
                    column, length = first, last - first
                else:
                    column = units(content[:first], document.encoding)
                    length = units(content[first:last], document.encoding)
                relative = column if line != last_line else column - last_column
                data += (line - last_line, relative, length, number, bits)
                last_line, last_column = line, column
            start = behind if end > behind else end
    return data
