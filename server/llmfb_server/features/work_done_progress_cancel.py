"""window/workDoneProgress/cancel: the button beside a progress bar."""

from __future__ import annotations

from lsprotocol import types

from llmfb_server.server import LlmfbServer, asynchronous
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.WINDOW_WORK_DONE_PROGRESS_CANCEL, asynchronous(work_done_progress_cancel))


def work_done_progress_cancel(session: Session, params: types.WorkDoneProgressCancelParams) -> None:
    """Tokens that are not ours are ignored."""
    session.jobs.cancel(job_id=str(params.token))
