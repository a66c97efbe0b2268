"""Import lsprotocol in half the time: keep the code that attrs generates for its classes.

attrs writes and compiles methods for each of lsprotocol's several hundred classes whenever they are imported, which
is most of the time that an editor waits for our answer to `initialize`.  The compiled code depends on nothing but
its source, so it is kept in a cache folder under that source, like Python's own `.pyc` files.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib
import marshal
import os
import sys
import tempfile
from collections.abc import Generator
from pathlib import Path
from types import CodeType
from typing import Any

_DIGEST_BYTES = 32
Compiled = dict[str, CodeType]
"""Code by the source text that it was compiled from."""


@contextlib.contextmanager
def compiled_once(folder: Path) -> Generator[None]:
    """While this is entered, classes of attrs take their methods from `folder`; what it lacked is added at the end."""
    path = folder / "start" / f"attrs-{sys.implementation.cache_tag}.bin"
    known, fresh = read(path), Compiled()
    attrs: Any = importlib.import_module("attr._make")

    def compile_once(source: str, filename: str, mode: str) -> CodeType:
        if source not in known:
            known[source] = fresh[source] = compile(source, filename, mode)
        return known[source]

    # The module's own name hides the built-in function from attrs alone.
    attrs.compile = compile_once
    try:
        yield
    finally:
        del attrs.compile
        if fresh:
            write(path, known)


def read(path: Path) -> Compiled:
    """What `write` wrote; empty where it is missing, damaged or another Python's."""
    try:
        content = path.read_bytes()
    except OSError:
        return {}
    digest, data = content[:_DIGEST_BYTES], content[_DIGEST_BYTES:]
    return marshal.loads(data) if digest == _digest(data) else {}


def write(path: Path, compiled: Compiled) -> None:
    """Write so that no reader ever sees half of it; a cache that cannot be written only costs time."""
    data = marshal.dumps(compiled)
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, suffix=".tmp")
        with os.fdopen(handle, "wb") as file:
            file.write(_digest(data) + data)
        Path(name).replace(path)


def _digest(data: bytes) -> bytes:
    # marshal must never see damaged data: it may crash.  The version guards against another Python's code.
    return hashlib.blake2b(sys.version.encode() + data, digest_size=_DIGEST_BYTES).digest()
