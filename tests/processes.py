"""Whether a process that tests started has ended: one that was killed may take a moment, and leave a zombie."""

from __future__ import annotations

import time
from pathlib import Path

PATIENCE = 60.0


def alive(pid: int | str) -> bool:
    """Whether a process is there and no zombie that nobody has waited for yet."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


def ends(pid: int | str) -> bool:
    """Whether a process is no longer alive within `PATIENCE` seconds."""
    deadline = time.monotonic() + PATIENCE
    while alive(pid) and time.monotonic() < deadline:
        time.sleep(0.02)
    return not alive(pid)
