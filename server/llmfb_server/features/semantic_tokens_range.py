"""textDocument/semanticTokens/range: the same for what an editor shows of a text."""

from __future__ import annotations

from lsprotocol import types

from llmfb_server import language, semantic
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.TEXT_DOCUMENT_SEMANTIC_TOKENS_RANGE, semantic_tokens_range, semantic.LEGEND)


async def semantic_tokens_range(
    session: Session, params: types.SemanticTokensRangeParams
) -> dict[str, list[int]] | None:
    """All tokens of the lines of the range."""
    from llmfb_core.document.tokens import tokens

    document = await session.documents.indexed(params.text_document.uri)
    if document is None:
        return None
    start = document.positions.offset(params.range.start)
    end = document.positions.offset(params.range.end)
    return {
        "data": await language.ask(
            document, lambda names: semantic.encoded(document, tokens(names, start, end))
        )
    }
