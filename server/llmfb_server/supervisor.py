"""Background work that cannot end the server: what fails is logged and told, and everything else goes on."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import TypeVarTuple

import anyio
import anyio.abc

log = logging.getLogger(__name__)
_PAUSE = 1.0
"""Seconds before a loop that failed is begun again."""
Arguments = TypeVarTuple("Arguments")


class Supervisor:
    """Starts every background task of a session."""

    def __init__(self, tasks: anyio.abc.TaskGroup, tell: Callable[[str], None]) -> None:
        """`tell` shows a failure in words."""
        self._tasks = tasks
        self._tell = tell

    def start(self, work: Callable[[*Arguments], Awaitable[None]], *arguments: *Arguments) -> None:
        """Do `work` in the background, once."""
        self._tasks.start_soon(self._once, lambda: work(*arguments), work.__name__)

    def keep(self, loop: Callable[[], Awaitable[None]]) -> None:
        """Run what should never end in the background, and again after it failed."""
        self._tasks.start_soon(self._always, loop)

    async def _always(self, loop: Callable[[], Awaitable[None]]) -> None:
        while True:
            await self._once(loop, loop.__name__)
            await anyio.sleep(_PAUSE)

    async def _once(self, work: Callable[[], Awaitable[None]], name: str) -> None:
        try:
            await work()
        except Exception as error:
            # Whatever it is, all other work is worth more than knowing it at once.
            log.exception("background work: %s", name)
            self._tell(f"internal error in {name.strip('_')}: {error!r}")
