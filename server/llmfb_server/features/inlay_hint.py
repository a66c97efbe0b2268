"""textDocument/inlayHint: behind each function's header what is known of its size, `42 → 17 instructions, -Oz 19`."""

from __future__ import annotations

from lsprotocol import types

from llmfb_server import describe
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session
from llmfb_server.snapshot import Snapshot


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.TEXT_DOCUMENT_INLAY_HINT, inlay_hint)


async def inlay_hint(session: Session, params: types.InlayHintParams) -> list[types.InlayHint]:
    """From what is known; clients are asked to ask again when that changes."""
    document = await session.documents.indexed(params.text_document.uri)
    if document is None:
        return []
    first, last = params.range.start.line, params.range.end.line
    return [
        hint
        for name, function in document.functions.items()
        if function.start_line <= last and function.end_line >= first
        if (hint := _hint(session, document, name)) is not None
    ]


def _hint(session: Session, document: Snapshot, name: str) -> types.InlayHint | None:
    result = session.knowledge.of(document, name)
    if result is None or result.source is None or result.baseline is None:
        return None
    lines = document.module.lines
    line = lines.at(document.functions[name].header_end)
    end = lines.start(line) + len(lines.line(line).rstrip("\r\n"))
    return types.InlayHint(
        position=document.positions.at(end), label=describe.summary(result), padding_left=True
    )
