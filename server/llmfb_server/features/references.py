"""textDocument/references: all places of a name, in its function for values and blocks."""

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
    server.on(types.TEXT_DOCUMENT_REFERENCES, references)


async def references(session: Session, params: types.ReferenceParams) -> list[types.Location] | None:
    """Definitions and declarations only where they are asked for."""
    found = await language.symbol_at(session.documents, params.text_document.uri, params.position)
    if found is None:
        return None
    document, symbol, _ = found

    def places(names: Names) -> list[types.Location]:
        return [
            language.location(document, place)
            for place in names.occurrences(symbol)
            if place.role == "use" or params.context.include_declaration
        ]

    return await language.ask(document, places)
