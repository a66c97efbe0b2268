"""Whether a process that tests started has ended: one that was killed may take a moment, and leave a zombie."""

from __future__ import annotations

import time
from pathlib import Path

PATIENCE = 60.0


def ends(pid: int | str) -> bool:
    """Whether a process is gone, or a zombie that nobody has waited for, within `PATIENCE` seconds."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
        except OSError:
            return True
        if state == "Z":
            return True
        time.sleep(0.02)
    return False
