"""textDocument/definition: where a value, block, global, type, group, node or comdat is defined, or else declared."""

from __future__ import annotations

from lsprotocol import types

from llmfb_server import language
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.TEXT_DOCUMENT_DEFINITION, definition)


async def definition(session: Session, params: types.DefinitionParams) -> list[types.Location] | None:
    """What LLVM numbers is defined where the number belongs, written or not."""
    found = await language.symbol_at(session.documents, params.text_document.uri, params.position)
    if found is None:
        return None
    document, symbol, _ = found
    return await language.ask(
        document, lambda names: [language.location(document, place) for place in names.definitions(symbol)]
    )
