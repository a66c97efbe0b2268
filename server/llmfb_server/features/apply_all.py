"""llmfb.applyAll {uri}: put the offers for all functions into the document, as one edit; returns {applied, reason?}."""

from __future__ import annotations

from typing import Any

from llmfb_server import offers
from llmfb_server.features.apply import told
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on_command("llmfb.applyAll", apply_all)


async def apply_all(session: Session, argument: Any) -> dict[str, Any]:
    """As llmfb.apply."""
    document, _ = await session.target(argument)
    return await told(session, document, await offers.offered_edits_of_all(session, document))
