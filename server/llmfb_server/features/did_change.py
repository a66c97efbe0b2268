"""textDocument/didChange: read the new version; jobs for functions that changed end."""

from __future__ import annotations

from lsprotocol import types

from llmfb_server.server import LlmfbServer, asynchronous
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.TEXT_DOCUMENT_DID_CHANGE, asynchronous(did_change))


def did_change(session: Session, params: types.DidChangeTextDocumentParams) -> None:
    """Which functions changed is found out once the typing pauses."""
    session.document_changed(params.text_document.uri)
