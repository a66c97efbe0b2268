"""The processes of one server, told from all others by a variable of their environment (Linux)."""

from __future__ import annotations

import asyncio
import contextlib
import os
import resource
import signal
import time
from pathlib import Path

VARIABLE = "LLMFB_BENCH"
"""What a server and all that it starts have in their environment; its value is the server's own."""
_PATIENCE = 30.0
"""Seconds within which the processes of a server that ended have to end: those at work do so after it."""


def of(mark: str) -> list[int]:
    """The processes that are alive and have this mark."""
    wanted = f"{VARIABLE}={mark}".encode()
    found: list[int] = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal():
            with contextlib.suppress(OSError):
                if wanted in (folder / "environ").read_bytes().split(b"\0"):
                    found.append(int(folder.name))
    return found


async def orphans(mark: str, patience: float = _PATIENCE) -> list[int]:
    """The processes that are left of a server that ended; killed once they were seen."""
    ends = time.monotonic() + patience
    while (left := of(mark)) and time.monotonic() < ends:
        await asyncio.sleep(0.02)
    for pid in left:
        kill(pid)
    return left


def kill(pid: int) -> None:
    """`kill -9`, of one that may have ended."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)


def fill_disk(pid: int, *, full: bool) -> None:
    """Let no file of a process become longer, as on a full disk, or take that back."""
    _, most = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (0 if full else most, most))
