"""Graphviz, where it is installed: from DOT to SVG in a process that cannot keep anybody waiting."""

from __future__ import annotations

import logging
import subprocess

import anyio

from llmfb_core import surroundings

log = logging.getLogger(__name__)
_PATIENCE = 10.0
"""Seconds: laying out thousands of blocks takes minutes, and nobody can read that."""


async def svg(dot: str) -> str | None:
    """The picture; None where there is no `dot` on PATH, or it fails or takes too long.  Cancelling kills it."""
    program = surroundings.find_program("dot")
    if program is None:
        return None
    command, graph = [program, "-Tsvg"], dot.encode(errors="replace")
    try:
        with anyio.move_on_after(_PATIENCE):
            done = await anyio.run_process(
                command,
                input=graph,
                stderr=subprocess.DEVNULL,
                check=False,
                cwd=surroundings.FOLDER,
                env=surroundings.environment(),
            )
            return done.stdout.decode(errors="replace") if done.returncode == 0 else None
    except* (OSError, anyio.BrokenResourceError) as error:
        log.warning("%s: %r", program, error)
    return None
