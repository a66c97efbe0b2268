"""llmfb.disassemble."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pygls.exceptions import JsonRpcException
from pygls.uris import from_fs_path

from llmfb_core.llvm.pool import WorkerPool
from llmfb_server.features import disassemble
from tests.server.conftest import TWO

if TYPE_CHECKING:
    from tests.server.conftest import Start


async def written(path: Path) -> str:
    """A file of bitcode; its URI."""
    async with WorkerPool() as pool:
        _, content = await pool.make(TWO, "bitcode")
    path.write_bytes(content)
    return uri_of(path)


def uri_of(path: Path) -> str:
    return from_fs_path(str(path)) or ""


async def test_text(start: Start, tmp_path: Path) -> None:
    editor = await start()
    uri = await written(tmp_path / "a b.bc")
    answer = await editor.command("disassemble", uri=uri)
    assert "define i32 @first(i32 %0)" in answer["text"] or "define i32 @first(i32 %x)" in answer["text"]


async def test_what_cannot_be_shown(start: Start, tmp_path: Path) -> None:
    editor = await start()
    calculator, broken, large, pipe = (
        tmp_path / f"{name}.bc" for name in ("calculator", "broken", "large", "pipe")
    )
    calculator.write_text("scale = 2\n1 / 3\n")
    broken.write_bytes(b"BC\xc0\xdeand nothing that LLVM could read")
    with large.open("wb") as file:
        file.write(b"BC\xc0\xde")
        file.truncate(disassemble.LARGEST + 1)
    os.mkfifo(pipe)
    for path, why in (
        (calculator, "calculator.bc is no bitcode"),
        (broken, "llmfb.llvm names another.* cannot read broken.bc: "),
        (large, "more than the 16 that can be shown"),
        (pipe, "pipe.bc is no file"),
        (tmp_path / "gone.bc", "cannot read gone.bc"),
    ):
        with pytest.raises(JsonRpcException, match=why):
            await editor.command("disassemble", uri=uri_of(path))
    for uri in (None, 1, "untitled:a.bc", "file://host/a.bc"):
        with pytest.raises(JsonRpcException, match="must be an object"):
            await editor.command("disassemble", uri=uri)
