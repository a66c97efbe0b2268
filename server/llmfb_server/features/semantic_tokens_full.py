"""textDocument/semanticTokens/full: what each name, word and literal of a text is."""

from __future__ import annotations

from lsprotocol import types

from llmfb_server import language, semantic
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session

_LONGEST = 600_000
"""Characters: of longer texts, editors get the tokens of what they show, by ranges; all of them take seconds."""


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL, semantic_tokens_full, semantic.LEGEND)


async def semantic_tokens_full(
    session: Session, params: types.SemanticTokensParams
) -> dict[str, list[int]] | None:
    """In the protocol's own form, as for document symbols; none for texts of a size that nobody reads as a whole."""
    from llmfb_core.document.tokens import tokens

    document = await session.documents.indexed(params.text_document.uri)
    if document is None or len(document.text) > _LONGEST:
        return None
    data = await language.ask(
        document, lambda names: semantic.encoded(document, tokens(names, 0, len(document.text)))
    )
    return {"data": data}
