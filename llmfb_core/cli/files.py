"""Reading the user's files and writing results so that nothing is ever half-written."""

from __future__ import annotations

import codecs
import os
import sys
import tempfile
from pathlib import Path

from llmfb_core.errors import LlmfbError, UsageError

_BITCODE = (b"BC\xc0\xde", b"\xde\xc0\x17\x0b")
_BYTE_ORDER_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
LARGEST_BYTES = 256 << 20


def read_ir(path: Path) -> str:
    """The text of a .ll file, line ends as they are; `-` is standard input.

    Bytes that are not UTF-8 survive a round trip through `write_atomically`.  Raises UsageError.
    """
    try:
        data = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}") from None
    if data.startswith(_BITCODE):
        raise UsageError(f"{path} is bitcode; make text of it first: llvm-dis {path}")
    if data.startswith(_BYTE_ORDER_MARKS):
        raise UsageError(
            f"{path} begins with a byte order mark, which LLVM does not read: save it as plain UTF-8"
        )
    if len(data) > LARGEST_BYTES:
        raise UsageError(
            f"{path} has {len(data) >> 20} MB; the largest that llmfb reads is {LARGEST_BYTES >> 20} MB"
        )
    return data.decode(errors="surrogateescape")


def write_atomically(path: Path, text: str) -> None:
    """Write beside `path`, then rename: readers see the old file or the new one.  Raises LlmfbError."""
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
    temporary: str | None = None
    try:
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode(errors="surrogateescape"))
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(mode)
        Path(temporary).replace(path)
    except OSError as error:
        if temporary is not None:
            Path(temporary).unlink(missing_ok=True)
        raise LlmfbError(f"cannot write {path}: {error.strerror}") from None


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
