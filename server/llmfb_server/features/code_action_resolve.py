"""codeAction/resolve: the edit of a ready offer, computed against the document as it is now."""

from __future__ import annotations

from lsprotocol import types

from llmfb_server import refactorings
from llmfb_server.convert import workspace_edit
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.CODE_ACTION_RESOLVE, code_action_resolve)


async def code_action_resolve(session: Session, action: types.CodeAction) -> types.CodeAction:
    """Clients also send actions that have nothing to resolve."""
    if not action.data or action.edit is not None:
        return action
    if refactorings.is_ours(action):
        return await refactorings.resolved(session, action)
    document, name = await session.documents.named(action.data)
    edits = document.positions.edits(await session.applier.edits(document, name))
    capabilities = session.client.capabilities
    action.edit = workspace_edit(document.uri, document.version, edits, capabilities)
    return action
