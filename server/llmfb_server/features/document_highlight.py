"""textDocument/documentHighlight: the places of the name at the cursor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from llmfb_server import language
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session

if TYPE_CHECKING:
    from llmfb_core.document.names import Names


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.TEXT_DOCUMENT_DOCUMENT_HIGHLIGHT, document_highlight)


async def document_highlight(
    session: Session, params: types.DocumentHighlightParams
) -> list[types.DocumentHighlight] | None:
    """IR is in SSA form: a definition is the one write, everything else reads."""
    found = await language.symbol_at(session.documents, params.text_document.uri, params.position)
    if found is None:
        return None
    document, symbol, _ = found
    between = document.positions.between
    read, write = types.DocumentHighlightKind.Read, types.DocumentHighlightKind.Write

    def highlights(names: Names) -> list[types.DocumentHighlight]:
        return [
            types.DocumentHighlight(between(place.start, place.end), read if place.role == "use" else write)
            for place in names.occurrences(symbol)
            if place.start < place.end
        ]

    return await language.ask(document, highlights)
