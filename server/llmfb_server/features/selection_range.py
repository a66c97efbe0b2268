"""textDocument/selectionRange: word, operand, bracket, instruction, block, function, file."""

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
    server.on(types.TEXT_DOCUMENT_SELECTION_RANGE, selection_range)


async def selection_range(
    session: Session, params: types.SelectionRangeParams
) -> list[types.SelectionRange] | None:
    """One chain for each position, in their order."""
    from llmfb_core.document.selection import around

    document = await session.documents.indexed(params.text_document.uri)
    if document is None:
        return None
    offsets = [document.positions.offset(each) for each in params.positions]

    def chains(names: Names) -> list[types.SelectionRange]:
        found: list[types.SelectionRange] = []
        for offset in offsets:
            chain: types.SelectionRange | None = None
            for span in reversed(around(names, offset)):
                chain = types.SelectionRange(document.positions.between(*span), chain)
            assert chain is not None, "the whole text is around every place"
            found.append(chain)
        return found

    return await language.ask(document, chains)
