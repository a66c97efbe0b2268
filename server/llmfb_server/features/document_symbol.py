"""textDocument/documentSymbol: functions with their blocks, globals, types, attribute groups, comdats."""

from __future__ import annotations

from lsprotocol import types

from llmfb_server import language
from llmfb_server.hardened.endpoint import Json
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session
from llmfb_server.symbols import Symbol, flat, tree, with_few_blocks


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL, document_symbol)


async def document_symbol(session: Session, params: types.DocumentSymbolParams) -> Json | list[Symbol]:
    """A tree, or a list for clients that know no trees; without blocks where there are too many for any outline."""
    from llmfb_core.document.outline import outline

    document = await session.documents.indexed(params.text_document.uri)
    if document is None:
        return []
    text_document = session.client.capabilities.text_document
    capability = text_document.document_symbol if text_document is not None else None
    if capability is not None and capability.hierarchical_document_symbol_support:
        return Json(await language.ask(document, lambda names: tree(document, names)))
    return await language.ask(document, lambda names: list(flat(document, with_few_blocks(outline(names)))))
