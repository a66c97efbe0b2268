"""textDocument/didOpen: read the document; the first one also starts the model in the background."""

from __future__ import annotations

from lsprotocol import types

from llmfb_server.server import LlmfbServer, asynchronous
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.TEXT_DOCUMENT_DID_OPEN, asynchronous(did_open))


def did_open(session: Session, params: types.DidOpenTextDocumentParams) -> None:
    """The check of the text comes first, the model is not waited for."""
    session.document_changed(params.text_document.uri)
    if session.engine.validity() is None and not session.engine.backend.opening:
        session.tasks.start(session.prewarm)
