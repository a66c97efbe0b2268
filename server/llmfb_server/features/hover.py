"""textDocument/hover on a function's header: what is known of its size, predicted and real."""

from __future__ import annotations

from lsprotocol import types

from llmfb_server import describe
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.TEXT_DOCUMENT_HOVER, hover)


async def hover(session: Session, params: types.HoverParams) -> types.Hover | None:
    """Answers from what is known, and starts nothing."""
    document = await session.indexed(params.text_document.uri)
    function = document.header_at(params.position) if document is not None else None
    if document is None or function is None:
        return None
    running = session.jobs.of(document, function.name) is not None
    text = describe.hover(function.name, session.result(document, function.name), running)
    if session.checks.is_optnone(document, function.name):
        text += "\n\nThe function is `optnone`: passes skip it."
    markup = types.MarkupContent(types.MarkupKind.Markdown, text)
    return types.Hover(contents=markup, range=document.positions.between(function.start, function.header_end))
