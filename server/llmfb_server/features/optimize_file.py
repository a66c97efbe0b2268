"""llmfb.optimizeFile {uri}: start optimizing a file as one module; returns {jobId, token} at once."""

from __future__ import annotations

from typing import Any

from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on_command("llmfb.optimizeFile", optimize_file)


async def optimize_file(session: Session, argument: Any) -> dict[str, str]:
    """As llmfb.optimize."""
    document, _ = await session.documents.named(argument)
    job = session.jobs.start(document, "module")
    return {"jobId": job.id, "token": job.token}
