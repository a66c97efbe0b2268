"""llmfb.apply {uri, function?}: put an offer into the document; returns {applied, reason?}."""

from __future__ import annotations

from typing import Any

from lsprotocol import types

from llmfb_server import offers
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on_command("llmfb.apply", apply)


async def apply(session: Session, argument: Any) -> dict[str, Any]:
    """Says so where it did not work, because nobody looks at the result of a command."""
    document, name = await session.target(argument)
    reason = await offers.apply(session, document, name)
    if reason is None:
        return {"applied": True}
    message = types.ShowMessageParams(types.MessageType.Warning, f"llmfb: {reason}")
    session.server.window_show_message(message)
    return {"applied": False, "reason": reason}
