"""llmfb.optimizeAll {uri}: start optimizing all functions of a file, one by one; returns {jobId, token} at once."""

from __future__ import annotations

from typing import Any

from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on_command("llmfb.optimizeAll", optimize_all)


async def optimize_all(session: Session, argument: Any) -> dict[str, str]:
    """As llmfb.optimize; each function gets the seconds of the setting `secondsEach`."""
    document, _ = await session.documents.named(argument)
    job = session.jobs.start(document, "functions")
    return {"jobId": job.id, "token": job.token}
