"""Reading the user's files and writing results so that nothing is ever half-written."""

from __future__ import annotations

import codecs
import os
import stat
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from errno import EISDIR, ENOENT, ENOSPC
from pathlib import Path

from llmfb_core.encoding import encoded
from llmfb_core.errors import IRError, LlmfbError, UsageError
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.types import FileKind

STANDARD = Path("-")
"""Standard input where it is read, standard output where it is written."""

KINDS: Mapping[str, FileKind] = {".ll": "text", ".bc": "bitcode", ".s": "assembly", ".o": "object"}
LARGEST_BYTES = 256 << 20
_BITCODE = (b"BC\xc0\xde", b"\xde\xc0\x17\x0b")
_OTHERS: Mapping[bytes, str] = {b"\x7fELF": "an object file", b"!<arch>\n": "an archive"}
_BETTER = "what clang -emit-llvm or -save-temps=obj writes"
_BYTE_ORDER_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


@dataclass(frozen=True, slots=True)
class Input:
    """A module that was read: its text, line ends as they are, and the bytes of the file.

    Bytes that are not UTF-8 survive a round trip through `write_atomically`.
    """

    path: Path
    text: str
    content: bytes

    def check_unchanged(self, out: Path) -> None:
        """Raises LlmfbError where `out` is this very file and its contents are others by now."""
        try:
            changed = out != STANDARD and out.samefile(self.path) and out.read_bytes() != self.content
        except OSError:
            return
        if changed:
            raise LlmfbError(f"{out} was changed in the meantime: nothing is written; run this again")


async def read_module(path: Path, pool: WorkerPool) -> Input:
    """Read textual IR or bitcode, which a worker of `pool` disassembles; `-` is standard input.

    Raises UsageError for what cannot be read, LlmfbError for bitcode that this LLVM does not take.
    """
    try:
        content = sys.stdin.buffer.read() if path == STANDARD else path.read_bytes()
    except OSError as error:
        raise UsageError(f"cannot read {path}: {error.strerror}") from None
    if len(content) > LARGEST_BYTES:
        raise UsageError(
            f"{path} has {len(content) >> 20} MB; the largest that llmfb reads is {LARGEST_BYTES >> 20} MB"
        )
    if content.startswith(_BYTE_ORDER_MARKS):
        raise UsageError(
            f"{path} begins with a byte order mark, which LLVM does not read: save it as plain UTF-8"
        )
    if (what := next((each for head, each in _OTHERS.items() if content.startswith(head)), None)) is not None:
        raise LlmfbError(f"{path} is {what}, which has no IR that llmfb reads: give it {_BETTER}")
    if not content.startswith(_BITCODE):
        return Input(path, content.decode(errors="surrogateescape"), content)
    try:
        return Input(path, await pool.disassemble(content), content)
    except IRError as error:
        raise LlmfbError(
            f"{path}: {error.message} (read by LLVM {pool.llvm_version}; --llvm names another)"
        ) from None
    except LlmfbError as error:
        raise LlmfbError(f"{path}: {error}") from None


def is_folder(path: Path) -> bool:
    """Whether there is such a folder; what cannot be looked at is none, and reading it will say why."""
    try:
        return path.is_dir()
    except OSError:
        return False


def kind_of(out: Path) -> FileKind:
    """As what a result is written to `out`, by its suffix; text to standard output and to what is no regular file.

    Raises UsageError for another suffix, and LlmfbError where nothing can be written there, before any work is done.
    """
    _check_name(out)
    if out == STANDARD or _is_special(out):
        return KINDS.get(out.suffix, "text")
    if (kind := KINDS.get(out.suffix)) is None:
        raise UsageError(f"cannot write {out}: its name must end in {', '.join(KINDS)}; - is standard output")
    if is_folder(out) or not is_folder(out.absolute().parent):
        raise LlmfbError(f"cannot write {out}: {os.strerror(EISDIR if is_folder(out) else ENOENT)}")
    return kind


def write_atomically(path: Path, content: str | bytes) -> None:
    """Write beside `path`, then rename: readers see the old file or the new one.  Raises LlmfbError.

    Standard output (`-`), devices and pipes are written as they are.
    """
    data = encoded(content) if isinstance(content, str) else content
    try:
        if path == STANDARD:
            sys.stdout.flush()
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()
        elif _is_special(path):
            with path.open("wb") as file:
                file.write(data)
        else:
            _replace(Path(os.path.realpath(path)), data)
    except BrokenPipeError:
        raise
    except OSError as error:
        if path == STANDARD and error.errno == ENOSPC:
            raise  # what is left of it must not be written when Python ends, either
        name = "standard output" if path == STANDARD else path
        raise LlmfbError(f"cannot write {name}: {error.strerror}") from None


def _replace(path: Path, data: bytes) -> None:
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
    # The name says nothing of `path`, whose own may be as long as a name can be.
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".llmfb.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(mode)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _check_name(path: Path) -> None:
    """Raises LlmfbError for a name that no file can have, and for a link that leads nowhere but to itself."""
    try:
        path.stat()
    except (FileNotFoundError, PermissionError):
        return
    except OSError as error:
        raise LlmfbError(f"cannot write {path}: {error.strerror}") from None


def _is_special(path: Path) -> bool:
    """Whether there is such a thing that is neither file nor folder."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
