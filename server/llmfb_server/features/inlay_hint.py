"""textDocument/inlayHint: behind each function's header what is known of its size, `42 → 17 instructions, -Oz 19`.

With the setting `sizeHints`, functions that were not optimized have theirs as they are: `300 bytes`.
"""

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
    names = [
        name
        for name, function in document.functions.items()
        if function.start_line <= last and function.end_line >= first
    ]
    labels = {name: _label_of_result(session, document, name) for name in names}
    if session.engine.settings.size_hints:
        unknown = [name for name, label in labels.items() if label is None]
        session.sizes.want(document, unknown)
        labels.update((name, _label_of_size(session, document, name)) for name in unknown)
    return [_hint(document, name, label) for name, label in labels.items() if label is not None]


def _label_of_result(session: Session, document: Snapshot, name: str) -> str | None:
    result = session.knowledge.of(document, name)
    if result is None or result.source is None or result.baseline is None:
        return None
    return describe.summary(result)


def _label_of_size(session: Session, document: Snapshot, name: str) -> str | None:
    size = session.sizes.of(document, name)
    return None if size is None else describe.unit("bytes", size)


def _hint(document: Snapshot, name: str, label: str) -> types.InlayHint:
    lines = document.module.lines
    line = lines.at(document.functions[name].header_end)
    end = lines.start(line) + len(lines.line(line).rstrip("\r\n"))
    return types.InlayHint(position=document.positions.at(end), label=label, padding_left=True)
