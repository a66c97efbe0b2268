"""Files of JSON lines that grow by whole lines: what an interruption tears is at most the last one."""

from __future__ import annotations

from pathlib import Path


def whole_lines(path: Path) -> list[bytes]:
    """The lines of a file, none where it is missing or empty; a torn last line is cut off, in the file too."""
    if not path.exists() or not path.stat().st_size:
        return []
    data = path.read_bytes()
    whole = data[: data.rfind(b"\n") + 1]
    if whole != data:
        path.write_bytes(whole)
    return whole.splitlines()
