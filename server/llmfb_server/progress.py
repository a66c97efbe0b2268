"""Work-done progress of one job, as little of it as clients like: at most five reports a second, never backwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import anyio
from lsprotocol import types
from pygls.exceptions import JsonRpcException

if TYPE_CHECKING:
    from llmfb_server.server import LlmfbServer

_INTERVAL = 0.2
_PATIENCE = 3.0


class WorkDone:
    """create → begin → report … → end; does nothing for clients without `window.workDoneProgress`."""

    def __init__(self, server: LlmfbServer, token: str) -> None:
        """`token` is ours, so that a cancellation can be told from others."""
        self._server = server
        self._token = token
        self._open = False
        self._percentage = 0
        self._last = 0.0

    async def begin(self, title: str) -> None:
        """Ask for a progress bar and show it, unless the client has none or does not answer."""
        window = self._server.client_capabilities.window
        if window is None or not window.work_done_progress:
            return
        with anyio.move_on_after(_PATIENCE):
            try:
                await self._server.create_progress(self._token)
            except JsonRpcException:
                return
            self._open = True
        if self._open:
            start = types.WorkDoneProgressBegin(title=title, cancellable=True, percentage=0)
            self._server.work_done_progress.begin(self._token, start)

    def report(self, fraction: float, message: str) -> None:
        """Show where we are, unless it was shown a moment ago."""
        now = anyio.current_time()
        if not self._open or now - self._last < _INTERVAL:
            return
        self._last = now
        self._percentage = max(self._percentage, min(99, int(100 * fraction)))
        report = types.WorkDoneProgressReport(cancellable=True, message=message, percentage=self._percentage)
        self._server.work_done_progress.report(self._token, report)

    def end(self, message: str) -> None:
        """Take the progress bar away."""
        if self._open:
            self._open = False
            self._server.end_progress(self._token, message)
