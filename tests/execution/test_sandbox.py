"""Nothing that is executed reaches anything: not by system calls, not through libc, not by using up what there is."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from llmfb_core.llvm.executor import ENOUGH
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.types import Execution, Source

SCRIPT = Path(__file__).with_name("break_out.py")
ENDS: dict[str, signal.Signals] = {
    **dict.fromkeys(
        ("open", "openat", "fork", "exec", "kill", "socket", "mmap", "seccomp_off"), signal.SIGKILL
    ),
    **dict.fromkeys(("exit_group", "libc_system", "libc_malloc"), signal.SIGKILL),
    **dict.fromkeys(("stack", "jump", "overwrite"), signal.SIGSEGV),
    "loop": signal.SIGPROF,
}


@pytest.mark.slow
@pytest.mark.parametrize("case", ENDS)
def test_a_way_out_ends_the_child(case: str, tmp_path: Path) -> None:
    assert run(case, tmp_path).split()[0] == str(int(ENDS[case]))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_there_is_no_descriptor_to_write_to(tmp_path: Path) -> None:
    """Strict mode allows `write`; it fails, and the child goes on to its end."""
    assert run("write", tmp_path) == "0 1 1\n"


def run(case: str, folder: Path) -> str:
    return subprocess.run(
        [sys.executable, SCRIPT, case, folder], capture_output=True, text=True, check=True
    ).stdout


ASM = 'define void @f() {\n  call void asm sideeffect "hlt", ""()\n  ret void\n}\n'
FOREVER = "define void @f() {\n  br label %l\nl:\n  br label %l\n}\n"
DEEP = "define i32 @f(i32 %x) {\n  %y = call i32 @f(i32 %x)\n  %z = add i32 %y, 1\n  ret i32 %z\n}\n"
WILD = "define void @f(i64 %x) {\n  %p = inttoptr i64 %x to ptr\n  call void %p()\n  ret void\n}\n"
LARGE = """\
declare ptr @malloc(i64)
define void @f() {
  br label %l
l:
  %p = call ptr @malloc(i64 100000000)
  store i8 1, ptr %p
  br label %l
}
"""
GOOD = "define i32 @f(i32 %x) {\n  %y = add i32 %x, 1\n  ret i32 %y\n}\n"


@pytest.mark.parametrize("text", [ASM, FOREVER, DEEP, WILD, LARGE])
async def test_what_cannot_be_executed_says_so_and_nothing_breaks(text: str) -> None:
    async with WorkerPool(workers=1) as pool:
        first = await pool.execute(Source(text, "f"), text)
        assert first.not_executable
        assert (await pool.execute(Source(GOOD, "f"), GOOD)).agrees == ENOUGH


async def test_bad_ir_is_a_value() -> None:
    async with WorkerPool(workers=1) as pool:
        assert (await pool.execute(Source("nonsense"), GOOD)).not_executable
        assert (await pool.execute(Source(GOOD), "nonsense")).not_executable
        assert (await pool.execute(Source("nonsense", "f"), GOOD)).not_executable
        assert (await pool.execute(Source(GOOD, "f"), "nonsense")).not_executable
        assert isinstance(await pool.execute(Source(GOOD, "g"), GOOD), Execution)
