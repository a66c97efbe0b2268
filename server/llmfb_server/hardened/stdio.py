"""Standard input and output that neither block the event loop nor keep the process from ending."""

from __future__ import annotations

import logging
import os
import queue
import threading
from collections.abc import AsyncIterator

import anyio

log = logging.getLogger(__name__)
_CHUNK = 1 << 18


async def read_chunks(descriptor: int) -> AsyncIterator[bytes]:
    """What arrives, as it arrives, up to the end.

    Fault of pygls: it reads in a thread, which a blocked read keeps from ending, one thread's turn for each line.
    """
    while True:
        try:
            await anyio.wait_readable(descriptor)
        except PermissionError:
            # A file, which is always readable and which nobody can wait for.
            await anyio.lowlevel.checkpoint()
        if not (data := os.read(descriptor, _CHUNK)):
            return
        yield data


class ThreadedWriter:
    """Fault of pygls: writing to a client that does not read blocks the event loop, and a client that waits with
    reading until it has written all its requests then waits for ever.
    """

    def __init__(self, descriptor: int) -> None:
        """Write to `descriptor`."""
        self._descriptor = descriptor
        self._pending: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        # A daemon, so that a client that never reads cannot keep the process alive.
        self._thread = threading.Thread(target=self._run, name="llmfb-writer", daemon=True)
        self._thread.start()

    def write(self, data: bytes) -> None:
        """Write soon; what a client that is gone does not take is dropped."""
        self._pending.put(data)

    def close(self) -> None:
        """No more will come."""
        self._pending.put(None)

    def drain(self, seconds: float) -> None:
        """Wait until all is written, but not longer than `seconds`.  Blocks."""
        self.close()
        self._thread.join(seconds)

    def _run(self) -> None:
        while (data := self._pending.get()) is not None:
            rest = memoryview(data)
            try:
                while rest:
                    rest = rest[os.write(self._descriptor, rest) :]
            except OSError as error:
                log.debug("the client is gone: %s", error)
                return
