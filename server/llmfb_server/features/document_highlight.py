"""textDocument/documentHighlight: the places of the name at the cursor."""

from __future__ import annotations

from lsprotocol import types

from llmfb_server import language
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.TEXT_DOCUMENT_DOCUMENT_HIGHLIGHT, document_highlight)


async def document_highlight(
    session: Session, params: types.DocumentHighlightParams
) -> list[types.DocumentHighlight] | None:
    """IR is in SSA form: a definition is the one write, everything else reads."""
    found = await language.symbol_at(session, params.text_document.uri, params.position)
    if found is None:
        return None
    document, symbol, _ = found
    places = await language.ask(document, lambda names: names.occurrences(symbol))
    read, write = types.DocumentHighlightKind.Read, types.DocumentHighlightKind.Write
    return [
        types.DocumentHighlight(
            document.positions.between(place.start, place.end), read if place.role == "use" else write
        )
        for place in places
        if place.start < place.end
    ]
