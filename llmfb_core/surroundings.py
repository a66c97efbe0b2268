"""Where the processes that we start find themselves: never in the folder that the user works in.

A folder that somebody else made may hold a `json.py`, a `clang` or a `libLLVM.so`.  So every process starts in a
folder of ours, Python with `-P`, and no search path leads to a relative place, which an empty entry is too.  (`-I`
would do the same for Python, but break installations in the user's own site-packages and below `PYTHONPATH`.)
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

FOLDER = Path(__file__).with_name("nowhere")
"""The working folder of what we start; there is nothing in it."""

SAFE_PATH = "PYTHONSAFEPATH"
"""What `-P` is to a Python that somebody else starts: Ray, torchrun."""

API_KEY = "LLMFB_API_KEY"
"""The variable that holds the key of a model's endpoint; what we start never sees it."""

_SEARCH_PATHS = ("PATH", "PYTHONPATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


def environment(**more: str) -> dict[str, str]:
    """The environment of a process that we start: ours without relative places, and `more`."""
    found = {**os.environ, **more, SAFE_PATH: "1"}
    found.pop(API_KEY, None)
    for name in _SEARCH_PATHS:
        # An empty path would mean the working folder again, a missing one means the system's.
        if (value := _absolute(found.pop(name, ""))) is not None:
            found[name] = value
    return found


def adopt() -> None:
    """Give this process that environment, so that libraries pass it on; for the beginning of a program."""
    cleaned = environment()
    for name in os.environ.keys() - cleaned.keys() - {API_KEY}:
        del os.environ[name]
    os.environ.update(cleaned)


def python(*arguments: str) -> list[str]:
    """The command that starts this Python with `arguments`, such as `-m` and a module."""
    return [sys.executable, "-P", *arguments]


def find_program(name: str) -> str | None:
    """The absolute path of a program on PATH, None where there is none; relative places are skipped."""
    return shutil.which(name, path=_absolute(os.environ.get("PATH", "")) or os.defpath)


def _absolute(places: str) -> str | None:
    """The absolute ones of a search path, None where there are none."""
    return os.pathsep.join(place for place in places.split(os.pathsep) if Path(place).is_absolute()) or None
