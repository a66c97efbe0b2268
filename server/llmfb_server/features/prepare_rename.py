"""textDocument/prepareRename: the name at the cursor, or why it has to stay."""

from __future__ import annotations

from lsprotocol import types

from llmfb_server import language
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.TEXT_DOCUMENT_PREPARE_RENAME, prepare_rename)


async def prepare_rename(
    session: Session, params: types.PrepareRenameParams
) -> types.PrepareRenamePlaceholder | None:
    """Without sigil, quotes and colon."""
    from llmfb_core.document.rename import renamable

    document = await session.documents.indexed(params.text_document.uri)
    if document is None:
        return None
    offset = document.positions.offset(params.position)
    found = await language.ask(document, lambda names: renamable(names, offset))
    if found is None:
        return None
    # The protocol carries no bytes that are not UTF-8.
    name = found.name.encode(errors="replace").decode()
    return types.PrepareRenamePlaceholder(document.positions.between(found.start, found.end), name)
