"""A worker process that ends says why: the end of what it wrote to standard error is part of the error."""

from __future__ import annotations

import io
import os
import tempfile
from contextlib import aclosing
from pathlib import Path

import anyio
import pytest

from llmfb_core.framing import framed, read
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.process import ChildDied, ChildProcess
from llmfb_core.types import Source

NO_SUCH_GC = 'define void @f() gc "none of ours" {\n  ret void\n}\n'
DYING = {
    "LLVM's message": (
        "write('LLVM ERROR: no such thing\\nPLEASE submit a bug report\\nStack dump:\\n')",
        "worker process ended with status 3: LLVM ERROR: no such thing",
    ),
    "the last line of a traceback": (
        "write('Traceback\\nMemoryError\\n\\n')",
        "worker process ended with status 3: MemoryError",
    ),
    "nothing": ("write('')", "worker process ended with status 3"),
    "no text": ("buffer.write(b'\\xff\\xfe')", "worker process ended with status 3: \ufffd\ufffd"),
    "the end of a lot": ("write('x\\n' * 10_000 + 'y')", "worker process ended with status 3: y"),
}
WORKER = """
import os, sys
from llmfb_core.child import serve

def answer(message, reply):
    sys.stderr.{says}
    sys.stderr.flush()
    if message:
        os._exit(3)

serve(answer)
"""


@pytest.fixture
def worker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    return tmp_path / "dying_worker.py"


@pytest.mark.parametrize(("says", "reason"), DYING.values(), ids=DYING)
async def test_a_death_is_explained(worker: Path, says: str, reason: str) -> None:
    worker.write_text(WORKER.format(says=says))
    async with aclosing(await ChildProcess.start("dying_worker")) as child:
        with pytest.raises(ChildDied) as died:
            await child.ask_one({"end": True})
    assert str(died.value) == reason
    assert len(died.value.said) <= 4096


async def test_a_worker_that_says_a_lot_keeps_answering(worker: Path) -> None:
    worker.write_text(WORKER.format(says="write('x' * 3_000_000)"))
    async with aclosing(await ChildProcess.start("dying_worker")) as child:
        for _ in range(4):
            await child.ask_one({})


@pytest.mark.skipif(not hasattr(os, "memfd_create"), reason="files in memory are Linux's")
async def test_a_full_disk_keeps_no_worker_from_starting(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **_more: object) -> None:
        raise OSError("no space left on device")

    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    async with WorkerPool(None, 1) as pool:
        assert (await pool.inspect("define void @f() {\n  ret void\n}\n")).functions == ("f",)


async def test_closing_ends_a_question(worker: Path) -> None:
    worker.write_text(WORKER.format(says="write('') or __import__('time').sleep(60)"))
    child = await ChildProcess.start("dying_worker")

    async def ask() -> None:
        with pytest.raises(ChildDied):
            await child.ask_one({})

    async with anyio.create_task_group() as group:
        group.start_soon(ask)
        await anyio.sleep(0.5)
        await child.aclose()


async def test_llvms_reason_is_told() -> None:
    async with WorkerPool(workers=1) as pool:
        (found,) = await pool.compile(Source(NO_SUCH_GC, "f"), [""], measure_bytes=True)
    assert found.failure is not None
    assert (
        found.failure.message
        == "LLVM ended the process (status -6): LLVM ERROR: unsupported GC: none of ours"
    )


TEXTS = {
    "short": "",
    "long": "define void @f()\n" * 2000,
    "no ASCII": "é🂡" * 20_000,
    "no text": "\ud800x\udc80" * 20_000,
    "line ends": "\r\n\r" * 20_000,
}


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_what_is_asked_arrives(text: str) -> None:
    messages = [
        {"op": "a", "text": text, "other": [text]},
        {"op": "b", "behind": 1},
        {"text": text, "ir": text},
    ]
    stream = io.BytesIO(b"".join(framed(each) for each in messages))
    assert [read(stream), read(stream), read(stream), read(stream)] == [*messages, None]
