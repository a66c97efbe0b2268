"""llmfb.cancel {jobId?, uri?, function?}: cancel the jobs that match, all where nothing is given."""

from __future__ import annotations

from typing import Any, cast

from llmfb_core.errors import UsageError
from llmfb_server.server import LlmfbServer, asynchronous
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on_command("llmfb.cancel", asynchronous(cancel))


def cancel(session: Session, argument: Any) -> dict[str, bool]:
    """For clients without a button for it; what a job has offered so far stays."""
    if argument is not None and not isinstance(argument, dict):
        raise UsageError('the argument must be an object like {"jobId": "..."}')
    chosen = cast("dict[str, str | None]", argument or {})
    cancelled = session.jobs.cancel(
        uri=chosen.get("uri"), function=chosen.get("function"), job_id=chosen.get("jobId")
    )
    return {"cancelled": cancelled}
