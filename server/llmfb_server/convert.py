"""Positions and edits: between the protocol's lines and columns and Python's offsets into a text.

Both the protocol and the core end a line at LF, CR LF or CR, LLVM only at LF.  The protocol counts columns in the
encoding agreed on with the client, LLVM in bytes of UTF-8.  Offsets are what all of them meet in.
"""

from __future__ import annotations

from collections.abc import Iterable

from lsprotocol import types

from llmfb_core.document.lines import Lines
from llmfb_core.types import LineEdit


class Positions:
    """The positions in one text, in the encoding of one client."""

    def __init__(self, lines: Lines, encoding: str) -> None:
        """`encoding` is one of the protocol's: utf-8, utf-16, utf-32."""
        self._lines = lines
        self._encoding = encoding

    def at(self, offset: int) -> types.Position:
        """The position of an offset."""
        return types.Position(*self.line_and_character(offset))

    def line_and_character(self, offset: int) -> tuple[int, int]:
        """The same as two numbers."""
        line = self._lines.at(offset)
        content, column = self._lines.line(line), offset - self._lines.start(line)
        return line, column if content.isascii() else units(content[:column], self._encoding)

    def between(self, start: int, end: int) -> types.Range:
        """The range between two offsets."""
        return types.Range(self.at(start), self.at(end))

    def line_start(self, line: int) -> int:
        """The offset at which a line begins; the end of the text for lines beyond it."""
        return self._lines.start(line)

    def offset(self, position: types.Position) -> int:
        """The offset of a position; a column beyond its line means the line's end."""
        if position.line >= len(self._lines):
            return len(self._lines.text)
        line = self._lines.line(position.line)
        return self._lines.start(position.line) + offset_in_line(line, position.character, self._encoding)

    def llvm_offset(self, line: int, column: int) -> int:
        """The offset of LLVM's line and column, both counted from 1; 0 where LLVM names none."""
        if not line:
            return 0
        text, start = self._lines.text, 0
        for _ in range(line - 1):
            start = text.find("\n", start) + 1
        end = text.find("\n", start)
        before = text[start : end if end >= 0 else len(text)].encode(errors="surrogatepass")
        return start + len(before[: max(column - 1, 0)].decode(errors="ignore"))

    def edits(self, edits: Iterable[LineEdit]) -> list[types.TextEdit]:
        """Edits of this text, in the protocol's form."""
        return [
            self._edit(self.line_start(edit.start), self.line_start(edit.end), "".join(edit.lines))
            for edit in edits
        ]

    def _edit(self, start: int, end: int, lines: Iterable[str]) -> types.TextEdit:
        new = "".join(lines)
        text = self._lines.text
        line_end = "\r\n" if text.endswith("\r\n") else "\n"
        if start == len(text) and text.endswith(line_end) and new.endswith(line_end):
            # Neovim 0.11 adds an empty line to what is inserted behind the last line, so put it behind the last
            # character of that line.
            start = end = start - len(line_end)
            new = line_end + new.removesuffix(line_end)
        return types.TextEdit(range=self.between(start, end), new_text=new)


def units(text: str, encoding: str) -> int:
    """How many units of the encoding `text` takes; a lone surrogate takes one of UTF-16."""
    if encoding == "utf-32" or text.isascii():
        return len(text)
    if encoding == "utf-8":
        return len(text.encode(errors="surrogatepass"))
    return len(text.encode("utf-16-le", errors="surrogatepass")) // 2


def offset_in_line(line: str, column: int, encoding: str) -> int:
    """The offset of a column, counted in units, in a line; the line's end where the line is shorter.

    A column within a character means the character's end.
    """
    content = line.rstrip("\r\n")
    if encoding == "utf-32" or content.isascii():
        return min(column, len(content))
    seen = 0
    for offset, character in enumerate(content):
        if seen >= column:
            return offset
        seen += units(character, encoding)
    return len(content)


def workspace_edit(
    uri: str, version: int | None, edits: list[types.TextEdit], capabilities: types.ClientCapabilities
) -> types.WorkspaceEdit:
    """The edits of one document: with its version where the client can check that, plainly elsewhere."""
    workspace = capabilities.workspace
    if workspace and workspace.workspace_edit and workspace.workspace_edit.document_changes:
        document = types.OptionalVersionedTextDocumentIdentifier(uri=uri, version=version)
        return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(document, list(edits))])
    return types.WorkspaceEdit(changes={uri: edits})
