"""Errors of the file system as one line that a person can act on; a full disk above all."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from llmfb_core.errors import CorpusError

_LEAST_FREE = 64 << 20  # Below this, a compiler or make has probably failed because of it.
NEEDED = "the whole recipe takes about 2 GB while it is built"


@contextmanager
def plain_errors(out: Path) -> Generator[None]:
    """Turn an OSError into a CorpusError."""
    try:
        yield
    except OSError as error:
        raise _full(out) if error.errno == errno.ENOSPC else CorpusError(_line(error, out)) from None


def check_space(out: Path, error: Exception | None = None) -> None:
    """Raise CorpusError where the disk of `out` is full or about to be, or was when `error` was raised."""
    full = isinstance(error, OSError) and error.errno == errno.ENOSPC
    if full or shutil.disk_usage(out).free < _LEAST_FREE:
        raise _full(out)


def _full(out: Path) -> CorpusError:
    return CorpusError(
        f"{out}: no space left; {NEEDED}. What is done is kept: make room and run the same command again"
    )


def _line(error: OSError, out: Path) -> str:
    return f"{error.filename or out}: {error.strerror or error}"
