"""llmfb.disassemble {uri}: the text of a file of bitcode, as LLVM prints it; the file need not be open."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Any, cast

import anyio.to_thread
from pygls.uris import to_fs_path, urlparse

from llmfb_core.errors import IRError, UsageError
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session

LARGEST = 16 << 20
"""Bytes of bitcode; its text has several times as many, and no editor is quick with more."""
_BITCODE = (b"BC\xc0\xde", b"\xde\xc0\x17\x0b")


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on_command("llmfb.disassemble", disassemble)


async def disassemble(session: Session, argument: Any) -> dict[str, str]:
    """Returns {text}.  Raises UsageError for what is no file of bitcode, IRError where LLVM cannot read it."""
    named = cast("dict[str, Any]", argument) if isinstance(argument, dict) else {}
    uri = named.get("uri")
    scheme, netloc = urlparse(uri)[:2] if isinstance(uri, str) else ("", "")
    found = to_fs_path(cast("str", uri)) if scheme == "file" and not netloc else None
    if found is None:
        raise UsageError('the argument must be an object like {"uri": "file:///a.bc"}')
    path = Path(found)
    await anyio.to_thread.run_sync(_check, path)
    compiler = await session.engine.compiler()
    try:
        return {"text": await compiler.disassemble(path)}
    except IRError as error:
        reader = f"LLVM {compiler.llvm_version} (the setting llmfb.llvm names another)"
        raise UsageError(f"{reader} cannot read {path.name}: {error.message}") from None


def _check(path: Path) -> None:
    """Raises UsageError where `path` is not what can be shown."""
    try:
        state = path.stat()
        if not stat.S_ISREG(state.st_mode):
            raise UsageError(f"{path.name} is no file")
        with path.open("rb") as file:
            begins = file.read(4)
    except OSError as error:
        raise UsageError(f"cannot read {path.name}: {error.strerror}") from None
    if begins not in _BITCODE:
        raise UsageError(f"{path.name} is no bitcode")
    if state.st_size > LARGEST:
        raise UsageError(
            f"{path.name} has {state.st_size >> 20} MB, more than the {LARGEST >> 20} that can be shown"
        )
