"""Ask Alive2's `alive-tv`, where it is on PATH, whether a compiled function refines its source."""

from __future__ import annotations

import contextlib
import os
import re
import signal
import subprocess
import tempfile
from pathlib import Path

import anyio

from llmfb_core import surroundings
from llmfb_core.document.lexer import split_commas
from llmfb_core.types import AliveVerdict

_COUNT = re.compile(
    r"^\s*(\d+) (correct|incorrect|failed-to-prove) transformations?|^\s*(\d+) Alive2 errors?", re.M
)


def is_function_level(pass_list: str) -> bool:
    """Whether a canonical pass list changes functions one by one only, which is what alive-tv can judge."""
    return pass_list.startswith("function(") and len(split_commas(pass_list)) == 1


async def compare(source: str, target: str, seconds: float) -> AliveVerdict | None:
    """alive-tv's verdict on two modules; None where there is no alive-tv.

    What it cannot read, prove or finish within `seconds` is unsupported.
    """
    program = surroundings.find_program("alive-tv")
    if program is None:
        return None
    with tempfile.TemporaryDirectory(prefix="llmfb-alive-") as folder:
        paths = [Path(folder) / "source.ll", Path(folder) / "target.ll"]
        for path, text in zip(paths, (source, target), strict=True):
            path.write_text(text, errors="surrogateescape")
        return verdict(
            await _output([program, "--smt-to", str(int(seconds * 1000)), *map(str, paths)], seconds)
        )


async def _output(command: list[str], seconds: float) -> str:
    """What the command printed; nothing where it did not end in time."""
    try:
        process = await anyio.open_process(
            command,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            cwd=surroundings.FOLDER,
            env=surroundings.environment(),
        )
    except OSError:
        return ""
    said = bytearray()
    try:
        with anyio.move_on_after(seconds) as limit:
            assert process.stdout is not None
            async for part in process.stdout:
                said += part
        return "" if limit.cancelled_caught else said.decode(errors="replace")
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        with anyio.CancelScope(shield=True):
            await process.aclose()


def verdict(said: str) -> AliveVerdict:
    """What alive-tv's summary says: one incorrect function decides, else anything unproven does."""
    counts = dict.fromkeys(("correct", "incorrect", "failed-to-prove", "errors"), 0)
    for number, kind, errors in _COUNT.findall(said):
        counts[kind or "errors"] += int(number or errors)
    if counts["incorrect"]:
        return "incorrect"
    proven = counts["correct"] and not counts["failed-to-prove"] and not counts["errors"]
    return "correct" if proven else "unsupported"
