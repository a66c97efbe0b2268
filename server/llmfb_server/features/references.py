"""textDocument/references: all places of a name, in its function for values and blocks."""

from __future__ import annotations

from lsprotocol import types

from llmfb_server import language
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.TEXT_DOCUMENT_REFERENCES, references)


async def references(session: Session, params: types.ReferenceParams) -> list[types.Location] | None:
    """Definitions and declarations only where they are asked for."""
    found = await language.symbol_at(session, params.text_document.uri, params.position)
    if found is None:
        return None
    document, symbol, _ = found
    places = await language.ask(document, lambda names: names.occurrences(symbol))
    return [
        language.location(document, place)
        for place in places
        if place.role == "use" or params.context.include_declaration
    ]
