"""Positions and edits: between the protocol's lines and columns and Python's offsets into a text.

Both the protocol and the core end a line at LF, CR LF or CR, LLVM only at LF.  The protocol counts columns in the
encoding agreed on with the client, LLVM in bytes of UTF-8.  Offsets are what all of them meet in.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property

from lsprotocol import types

from llmfb_core.types import LineEdit

_LINE_END = re.compile(r"\r\n|\r|\n")


class Positions:
    """The positions in one text, in the encoding of one client."""

    def __init__(self, text: str, encoding: str) -> None:
        """`encoding` is one of the protocol's: utf-8, utf-16, utf-32."""
        self._text = text
        self._encoding = encoding

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(match.end() for match in _LINE_END.finditer(self._text))]

    def at(self, offset: int) -> types.Position:
        """The position of an offset."""
        line = bisect_right(self._starts, offset) - 1
        return types.Position(line, self._units(self._text[self._starts[line] : offset]))

    def between(self, start: int, end: int) -> types.Range:
        """The range between two offsets."""
        return types.Range(self.at(start), self.at(end))

    def line_start(self, line: int) -> int:
        """The offset at which a line begins; the end of the text for lines beyond it."""
        return self._starts[line] if line < len(self._starts) else len(self._text)

    def offset(self, position: types.Position) -> int:
        """The offset of a position; a column beyond its line means the line's end."""
        start, end = self.line_start(position.line), self.line_start(position.line + 1)
        units = 0
        for index, character in enumerate(self._text[start:end]):
            if units >= position.character or character in "\r\n":
                return start + index
            units += self._units(character)
        return end

    def llvm_offset(self, line: int, column: int) -> int:
        """The offset of LLVM's line and column, both counted from 1; 0 where LLVM names none."""
        start = 0
        for _ in range(line - 1):
            start = self._text.find("\n", start) + 1
        content = self._text[start:].split("\n", 1)[0] if line else ""
        before = content.encode(errors="surrogatepass")[: max(column - 1, 0)]
        return start + len(before.decode(errors="ignore"))

    def edits(self, edits: Iterable[LineEdit]) -> list[types.TextEdit]:
        """Edits of this text, in the protocol's form."""
        return [
            self._edit(self.line_start(edit.start), self.line_start(edit.end), "".join(edit.lines))
            for edit in edits
        ]

    def _edit(self, start: int, end: int, lines: Iterable[str]) -> types.TextEdit:
        new = "".join(lines)
        line_end = "\r\n" if self._text.endswith("\r\n") else "\n"
        if start == len(self._text) and self._text.endswith(line_end) and new.endswith(line_end):
            # Neovim 0.11 adds an empty line to what is inserted behind the last line, so put it behind the last
            # character of that line.
            start = end = start - len(line_end)
            new = line_end + new.removesuffix(line_end)
        return types.TextEdit(range=self.between(start, end), new_text=new)

    def _units(self, text: str) -> int:
        if self._encoding == "utf-32" or text.isascii():
            return len(text)
        if self._encoding == "utf-8":
            return len(text.encode(errors="surrogatepass"))
        return len(text.encode("utf-16-le", errors="surrogatepass")) // 2


def workspace_edit(
    uri: str, version: int | None, edits: list[types.TextEdit], capabilities: types.ClientCapabilities
) -> types.WorkspaceEdit:
    """The edits of one document: with its version where the client can check that, plainly elsewhere."""
    workspace = capabilities.workspace
    if workspace and workspace.workspace_edit and workspace.workspace_edit.document_changes:
        document = types.OptionalVersionedTextDocumentIdentifier(uri=uri, version=version)
        return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(document, list(edits))])
    return types.WorkspaceEdit(changes={uri: edits})
