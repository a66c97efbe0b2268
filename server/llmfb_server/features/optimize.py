"""llmfb.optimize {uri, function}: start optimizing a function; returns {jobId, token} at once."""

from __future__ import annotations

from typing import Any

from llmfb_core.errors import UsageError
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on_command("llmfb.optimize", optimize)


async def optimize(session: Session, argument: Any) -> dict[str, str]:
    """A job that runs already is joined; `token` is that of its progress."""
    document, name = await session.documents.named(argument)
    if name is None:
        raise UsageError(
            "llmfb.optimize needs the name of a function; llmfb.optimizeFile takes the whole file"
        )
    job = session.jobs.start(document, "function", name)
    return {"jobId": job.id, "token": job.token}
