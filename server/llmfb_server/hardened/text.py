"""Documents that stay equal to the editor's, in time that does not grow with the whole text."""

from __future__ import annotations

import logging
from collections.abc import Generator, Sequence
from typing import Any
from urllib.parse import unquote

from lsprotocol import types
from pygls.capabilities import ServerCapabilitiesBuilder
from pygls.protocol import LanguageServerProtocol
from pygls.protocol.language_server import lsp_method
from pygls.uris import from_fs_path
from pygls.workspace import TextDocument, Workspace

from llmfb_core.document.lines import split_lines
from llmfb_server.convert import offset_in_line

log = logging.getLogger(__name__)


class LineDocument(TextDocument):
    """A text as its lines, each with its end; the last one has none and may be empty.

    Faults of `TextDocument`, both of which silently make the server's copy differ from the editor's:

    * `splitlines` also splits at form feeds, U+2028 and six more characters that no editor counts as line ends;
    * a column behind the end of the last line is taken for the column before that end.

    It also builds the whole text anew for each change, 29 ms for 10 MB; here a change replaces its lines only.
    """

    def __init__(self, uri: str, text: str, version: int | None, language: str | None, encoding: str) -> None:
        """`encoding` is that of the client's columns."""
        super().__init__(uri, "", version, language)
        self.encoding = encoding
        self._lines = split_lines(text)
        self._shared = False

    @property
    def lines(self) -> Sequence[str]:
        """All lines; a list that never changes, so it is another one after each change."""
        self._shared = True
        return self._lines

    @property
    def source(self) -> str:
        """The whole text."""
        return "".join(self._lines)

    def apply_change(self, change: types.TextDocumentContentChangeEvent) -> None:
        """Apply one change of the client."""
        if isinstance(change, types.TextDocumentContentChangeWholeDocument):
            self._lines, self._shared = split_lines(change.text), False
            return
        if self._shared:
            self._lines, self._shared = self._lines.copy(), False
        place = change.range
        start, end = sorted((self._place(place.start), self._place(place.end)))
        replace_lines(self._lines, start, end, change.text)

    def _place(self, position: types.Position) -> tuple[int, int]:
        """The line of a position, and the offset in it; the end of the text for lines behind the last."""
        if position.line >= len(self._lines):
            return len(self._lines) - 1, len(self._lines[-1])
        return position.line, offset_in_line(self._lines[position.line], position.character, self.encoding)


def replace_lines(lines: list[str], start: tuple[int, int], end: tuple[int, int], text: str) -> None:
    """Replace what is between two places, each a line and an offset in it, by `text`."""
    (first, before), (last, behind) = start, end
    at_end = last == len(lines) - 1
    text = lines[first][:before] + text + lines[last][behind:]
    if first and text.startswith("\n") and lines[first - 1].endswith("\r"):
        # The two are one line end now.
        first, text = first - 1, lines[first - 1] + text
    new = split_lines(text)
    lines[first : last + 1] = new if at_end else new[:-1]


class LineWorkspace(Workspace):
    """Makes `LineDocument`s."""

    def _create_text_document(
        self,
        doc_uri: str,
        source: str | None = None,
        version: int | None = None,
        language_id: str | None = None,
    ) -> TextDocument:
        encoding = self.position_encoding
        name = encoding.value if isinstance(encoding, types.PositionEncodingKind) else str(encoding)
        return LineDocument(doc_uri, source or "", version, language_id, name)

    def update_text_document(
        self, text_doc: types.VersionedTextDocumentIdentifier, change: types.TextDocumentContentChangeEvent
    ) -> None:
        """Fault: a change of a document that is not open raises KeyError."""
        if unquote(text_doc.uri) not in self.text_documents:
            log.warning("ignoring a change of %s, which is not open", text_doc.uri)
            return
        super().update_text_document(text_doc, change)


class LineDocuments(LanguageServerProtocol):
    """Fault: the class of the workspace, and by it that of documents, cannot be chosen."""

    _lines: LineWorkspace | None = None

    @lsp_method(types.INITIALIZE)
    def lsp_initialize(self, params: types.InitializeParams) -> Generator[Any, Any, types.InitializeResult]:
        """Make the workspace, then do as pygls does."""
        root = params.root_uri or (from_fs_path(params.root_path) if params.root_path else None)
        encoding = ServerCapabilitiesBuilder.choose_position_encoding(params.capabilities)
        kind = types.TextDocumentSyncKind.Incremental
        self._lines = LineWorkspace(root, kind, params.workspace_folders or [], encoding)
        return super().lsp_initialize(params)

    @property
    def workspace(self) -> Workspace:
        """The one that was made at `initialize`."""
        if self._lines is None:
            raise RuntimeError("there is no workspace before `initialize`")
        return self._lines
