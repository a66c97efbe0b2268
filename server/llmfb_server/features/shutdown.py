"""shutdown: end all jobs; the processes end with `exit` or with the connection, whichever comes first."""

from __future__ import annotations

from lsprotocol import types

from llmfb_server.server import LlmfbServer, asynchronous
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.SHUTDOWN, asynchronous(shutdown))


def shutdown(session: Session, _params: None) -> None:
    """Whoever waits for a job learns that it was cancelled."""
    session.jobs.cancel()
