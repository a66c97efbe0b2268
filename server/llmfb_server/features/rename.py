"""textDocument/rename: a new name for a value, block, global, type, attribute group, metadata or comdat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from llmfb_core.errors import UsageError
from llmfb_server import language
from llmfb_server.convert import workspace_edit
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session

if TYPE_CHECKING:
    from llmfb_core.document.names import Names


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.TEXT_DOCUMENT_RENAME, rename_symbol, types.RenameOptions(prepare_provider=True))


async def rename_symbol(session: Session, params: types.RenameParams) -> types.WorkspaceEdit:
    """Refuses, with a reason, names that LLVM would not take or that are taken."""
    from llmfb_core.document.rename import renamable, rename

    document = await session.documents.indexed(params.text_document.uri)
    if document is None:
        raise UsageError(f"{params.text_document.uri} is not open")
    offset = document.positions.offset(params.position)

    def edits(names: Names) -> list[types.TextEdit]:
        found = renamable(names, offset)
        if found is None:
            raise UsageError("there is no name here")
        return language.text_edits(document, rename(names, found.symbol, params.new_name))

    changes = await language.ask(document, edits)
    return workspace_edit(document.uri, document.version, changes, session.client.capabilities)
