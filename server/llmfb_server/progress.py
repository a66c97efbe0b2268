"""Work-done progress of one job, as little of it as clients like: at most five reports a second, never backwards."""

from __future__ import annotations

import contextlib

import anyio
from lsprotocol import types
from pygls.exceptions import JsonRpcException

from llmfb_server.client import Client

_INTERVAL = 0.2
_PATIENCE = 3.0


class WorkDone:
    """create → begin → report … → end; does nothing for clients without `window.workDoneProgress`."""

    def __init__(self, client: Client, token: str) -> None:
        """`token` is ours, so that a cancellation can be told from others."""
        self._client = client
        self._token = token
        self._open = False
        self._percentage = 0
        self._last = 0.0

    async def begin(self, title: str) -> None:
        """Ask for a progress bar and show it, unless the client has none or does not answer."""
        start = types.WorkDoneProgressBegin(title=title, cancellable=True, percentage=0)
        with anyio.move_on_after(_PATIENCE), contextlib.suppress(JsonRpcException):
            self._open = await self._client.begin_progress(self._token, start)

    def report(self, fraction: float, message: str) -> None:
        """Show where we are, unless it was shown a moment ago."""
        now = anyio.current_time()
        if not self._open or now - self._last < _INTERVAL:
            return
        self._last = now
        self._percentage = max(self._percentage, min(99, int(100 * fraction)))
        report = types.WorkDoneProgressReport(cancellable=True, message=message, percentage=self._percentage)
        self._client.report_progress(self._token, report)

    def end(self, message: str) -> None:
        """Take the progress bar away."""
        if self._open:
            self._open = False
            self._client.end_progress(self._token, message)
