"""What this process may use of the machine: cores and memory, by affinity and control groups (Linux), else all.

`os.cpu_count()` says what the machine has; a container, a batch job or `taskset` gives less of it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

_ROOT = Path("/sys/fs/cgroup")
_OWN = Path("/proc/self/cgroup")
MOST_WORKERS = 16
"""More processes than this are slower to start and to feed than they are worth to one person."""
LEAST_MEMORY, MOST_MEMORY = 1 << 30, 8 << 30
"""Bytes that a process with LLVM in it may have: at least what LLVM and a module of some size need, and most."""


def cores() -> int:
    """How many cores may be used: those of the affinity mask, no more than the control groups' quota, rounded up."""
    found = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min([found, *(-(-quota // period) for quota, period in _quotas())]))


def memory() -> int:
    """How many bytes of memory may be used: the machine's, no more than the control groups' limits."""
    has = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") if hasattr(os, "sysconf") else MOST_MEMORY
    limits = (
        _numbers(text) for name in ("memory.max", "memory/memory.limit_in_bytes") for text in _read(name)
    )
    return min([has, *(found[0] for found in limits if found)])


def workers() -> int:
    """How many processes that compute to start for one person."""
    return min(cores(), MOST_WORKERS)


def memory_of_each(processes: int) -> int:
    """Bytes of address space for each of some processes, so that all of them fit where they need much at once."""
    return max(LEAST_MEMORY, min(MOST_MEMORY, memory() // max(processes, 1)))


def _quotas() -> Iterator[tuple[int, int]]:
    """Processor time that control groups give (microseconds, in so many)."""
    before = zip(_read("cpu/cpu.cfs_quota_us"), _read("cpu/cpu.cfs_period_us"), strict=False)
    for text in (*_read("cpu.max"), *(f"{quota} {period}" for quota, period in before)):
        if len(found := _numbers(text)) == 2:
            yield found[0], found[1]


def _numbers(text: str) -> list[int]:
    """The positive numbers of a file; it says `max`, or -1, where nothing is limited."""
    return [int(word) for word in text.split() if word.isdecimal() and int(word)]


def _read(name: str) -> Iterator[str]:
    """A file of the control group of this process and of all above it, in version 1 those of a controller."""
    controller, _, rest = name.rpartition("/")
    for group in _groups(controller):
        try:
            yield (_ROOT / controller / group / rest).read_text()
        except OSError:
            continue


def _groups(controller: str) -> list[Path]:
    """The control group of this process and all above it, relative to the root of their tree."""
    try:
        lines = _OWN.read_text().splitlines()
    except OSError:
        return []
    for line in lines:
        _, names, path = [*line.split(":", 2), "", ""][:3]
        if path and ((controller in names.split(",")) if controller else not names):
            own = Path(path.lstrip("/"))
            return [own, *own.parents]
    return []
