"""Start-up, the end of a cancelled job, and memory."""

from __future__ import annotations

import asyncio
import contextlib
import os
import subprocess
import time
from pathlib import Path

from llmfb_core import surroundings
from llmfb_core.document.module import ModuleText
from llmfb_server.bench.client import connected
from llmfb_server.bench.reactions import searching
from llmfb_server.bench.texts import long_module

URI = "file:///bench.ll"
_TEN_MEGABYTES = 10_000_000
_WATCHED = 1.0


def import_lsprotocol() -> float:
    """Seconds of a Python that only imports lsprotocol: the floor of start-up."""
    begun = time.perf_counter()
    command = surroundings.python("-c", "import lsprotocol.types")
    subprocess.run(command, cwd=surroundings.FOLDER, env=surroundings.environment(), check=True)
    return time.perf_counter() - begun


async def initialize() -> float:
    """Seconds from the start of the process to the answered `initialize`."""
    begun = time.perf_counter()
    async with connected({}):
        return time.perf_counter() - begun


async def cancel(model: str | None) -> float:
    """Seconds from the cancellation of a running job to the last work of any process of the server's."""
    text = long_module(1000)
    function = next(each for each in ModuleText(text).functions if each.is_definition)
    async with connected({"seconds": 3600, "model": model}) as client:
        client.open(URI, text)
        await client.diagnosed(URI, 1)
        await client.command("optimize", uri=URI, function=function.name)
        await searching(client)
        begun = time.perf_counter()
        await client.command("cancel")
        last, worked = begun, _worked(client.pid)
        while (now := time.perf_counter()) < begun + _WATCHED:
            if (work := _worked(client.pid)) != worked:
                last, worked = now, work
            await asyncio.sleep(0.005)
        return last - begun


def _worked(server: int) -> int:
    """The processor time that all child processes of the server have used, in ticks."""
    ticks = 0
    for folder in Path("/proc").iterdir():
        if folder.name.isdecimal():
            with contextlib.suppress(OSError):
                fields = (folder / "stat").read_text().rsplit(")", 1)[1].split()
                ticks += int(fields[11]) + int(fields[12]) if int(fields[1]) == server else 0
    return ticks


async def memory() -> float:
    """Bytes in memory of the server's own process with 10 MB of IR open, indexed, edited and checked."""
    text = long_module(1)
    text = long_module(_TEN_MEGABYTES * text.count("\n") // len(text))
    async with connected({}) as client:
        client.open(URI, text)
        await client.diagnosed(URI, 1)
        client.replace(URI, 2, 0, (0, 0), "@")
        await client.diagnosed(URI, 2)
        pages = int(Path(f"/proc/{client.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")
