"""llmfb.apply {uri, function?}: put an offer into the document; returns {applied, reason?}."""

from __future__ import annotations

from typing import Any

from lsprotocol import types

from llmfb_core.types import LineEdit
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session
from llmfb_server.snapshot import Snapshot


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on_command("llmfb.apply", apply)


async def apply(session: Session, argument: Any) -> dict[str, Any]:
    """Says so where it did not work, because nobody looks at the result of a command."""
    document, name = await session.documents.named(argument)
    return await told(session, document, await session.applier.edits(document, name))


async def told(session: Session, document: Snapshot, edits: tuple[LineEdit, ...]) -> dict[str, Any]:
    """Let the client make the edits, and the user know if it did not."""
    reason = await session.applier.apply(document, edits)
    if reason is None:
        return {"applied": True}
    session.client.show(types.MessageType.Warning, reason)
    return {"applied": False, "reason": reason}
