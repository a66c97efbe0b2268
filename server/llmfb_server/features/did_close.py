"""textDocument/didClose: end the document's jobs and take back its diagnostics."""

from __future__ import annotations

from lsprotocol import types

from llmfb_server.server import LlmfbServer, asynchronous
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.TEXT_DOCUMENT_DID_CLOSE, asynchronous(did_close))


def did_close(session: Session, params: types.DidCloseTextDocumentParams) -> None:
    """What was found out stays known, should the document be opened again."""
    uri = params.text_document.uri
    session.jobs.cancel(uri=uri)
    session.document_changed(uri)
    session.publisher.closed(uri)
    session.tasks.start(session.release)
