"""textDocument/foldingRange: function bodies, blocks, runs of declarations, metadata and the like, comments."""

from __future__ import annotations

from lsprotocol import types

from llmfb_server import language
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.TEXT_DOCUMENT_FOLDING_RANGE, folding_range)


async def folding_range(session: Session, params: types.FoldingRangeParams) -> list[types.FoldingRange]:
    """By whole lines, which every client can fold; the largest ones where the client wants only so many."""
    from llmfb_core.document.outline import folds

    document = await session.documents.indexed(params.text_document.uri)
    if document is None:
        return []
    found = await language.ask(document, folds)
    text_document = session.client.capabilities.text_document
    capability = text_document.folding_range if text_document is not None else None
    limit = capability.range_limit if capability is not None else None
    if limit is not None and len(found) > limit:
        found = sorted(sorted(found, key=lambda fold: fold.start_line - fold.end_line)[:limit])
    return [
        types.FoldingRange(fold.start_line, fold.end_line, kind=types.FoldingRangeKind(fold.kind))
        for fold in found
    ]
