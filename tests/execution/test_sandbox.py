"""Nothing that is executed reaches anything: not by system calls, not through libc, not by using up what there is."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from llmfb_core.execution.layout import ARENA, CONSTANTS, FUNCTIONS, SIDE
from llmfb_core.llvm.judge import ENOUGH
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
@pytest.mark.parametrize("more", [[], ["keep"]], ids=["at once", "kept"])
@pytest.mark.parametrize("case", ENDS)
def test_a_way_out_ends_the_child(case: str, more: list[str], tmp_path: Path) -> None:
    assert run(case, tmp_path, *more).split()[0] == str(int(ENDS[case]))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
@pytest.mark.parametrize("case", ["write", "write_high"])
def test_there_is_no_descriptor_to_write_to(case: str, tmp_path: Path) -> None:
    """Strict mode allows `write`; it fails, and the child goes on to its end."""
    assert run(case, tmp_path) == "0 1 1\n"


@pytest.mark.slow
def test_a_child_that_is_kept_hears_of_more_inputs_and_is_replaced(tmp_path: Path) -> None:
    assert run("kept", tmp_path).splitlines() == [
        "0 2 [2, 3] 0",
        "0 1 [4] 0",
        f"{int(signal.SIGKILL)} 1 [5] 1",  # none is left
        "0 3 [7, 8, 9] 2",
        "0 []",
    ]


@pytest.mark.slow
def test_a_child_that_says_too_early_that_it_is_done_is_ended_or_done(tmp_path: Path) -> None:
    assert run("write", tmp_path, "keep") in ("0 1 1\n", "9 0 0\n")
    assert list(tmp_path.iterdir()) == []


def run(case: str, folder: Path, *more: str) -> str:
    return subprocess.run(
        [sys.executable, SCRIPT, case, folder, *more], capture_output=True, text=True, check=True
    ).stdout


ASM = 'define void @f() {\n  call void asm sideeffect "hlt", ""()\n  ret void\n}\n'
FOREVER = """\
define i32 @f() {
  br label %l
l:
  %i = phi i64 [0, %0], [%j, %l]
  %j = add i64 %i, 1
  %c = icmp eq i64 %j, -1
  br i1 %c, label %x, label %l
x:
  ret i32 1
}
"""
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


@pytest.mark.parametrize("text", [ASM, FOREVER, DEEP, LARGE])
async def test_what_cannot_be_executed_says_so_and_nothing_breaks(text: str) -> None:
    async with WorkerPool(workers=1) as pool:
        first = await pool.execute(Source(text, "f"), text)
        assert first.not_executable
        assert (await pool.execute(Source(GOOD, "f"), GOOD)).agrees == ENOUGH


async def test_a_call_of_any_address_is_recorded_and_goes_nowhere() -> None:
    async with WorkerPool(workers=1) as pool:
        assert (await pool.execute(Source(WILD, "f"), WILD)).agrees
        assert (await pool.execute(Source(WILD, "f"), WILD.replace("%x to", "7 to"))).differs is not None


async def test_bad_ir_is_a_value() -> None:
    async with WorkerPool(workers=1) as pool:
        assert (await pool.execute(Source("nonsense"), GOOD)).not_executable
        assert (await pool.execute(Source(GOOD), "nonsense")).not_executable
        assert (await pool.execute(Source("nonsense", "f"), GOOD)).not_executable
        assert (await pool.execute(Source(GOOD, "f"), "nonsense")).not_executable
        assert isinstance(await pool.execute(Source(GOOD, "g"), GOOD), Execution)


HEAD = 'target triple = "x86_64-unknown-linux-gnu"\n'
ORIGINAL = HEAD + "define i32 @f(i32 %x) {\n  ret i32 5\n}\n"
ATTEMPTS = {
    "the runtime's functions": (
        "declare void @llmfb_end()\ndefine i32 @f(i32 %x) {\n  call void @llmfb_end()\n  ret i32 6\n}\n"
    ),
    "a name of the runtime": "@llmfb_x = global i32 0\ndefine i32 @f(i32 %x) {\n  ret i32 6\n}\n",
    "the system's functions": (
        "declare i32 @getpid()\ndefine i32 @f(i32 %x) {\n  %r = call i32 @getpid()\n  ret i32 5\n}\n"
    ),
    "a known function of another type": (
        "declare void @strlen()\ndefine i32 @f(i32 %x) {\n  call void @strlen()\n  ret i32 5\n}\n"
    ),
}
WRITES = {
    "where results go": f"inttoptr (i64 {SIDE + 0x400} to ptr)",
    "where choices are": f"inttoptr (i64 {SIDE + 0x800} to ptr)",
    "where records could be": f"inttoptr (i64 {SIDE + 0x1000} to ptr)",
    "constants": f"inttoptr (i64 {CONSTANTS} to ptr)",
    "functions": f"inttoptr (i64 {FUNCTIONS + 16} to ptr)",
    "memory": f"inttoptr (i64 {ARENA + 64} to ptr)",
}


@pytest.mark.parametrize("case", ATTEMPTS)
async def test_nothing_else_is_called(case: str) -> None:
    async with WorkerPool(workers=1) as pool:
        assert (await pool.execute(Source(ORIGINAL, "f"), HEAD + ATTEMPTS[case])).agrees is None


async def test_a_result_cannot_be_feigned() -> None:
    async with WorkerPool(workers=1) as pool:
        for place in WRITES.values():
            wrong = HEAD + f"define i32 @f(i32 %x) {{\n  store i64 5, ptr {place}\n  ret i32 6\n}}\n"
            assert (await pool.execute(Source(ORIGINAL, "f"), wrong)).differs is not None


ENDLESS = ORIGINAL.replace("  ret i32 5", "  br label %l\nl:\n  br label %l")
DEEPER = ORIGINAL.replace("  ret i32 5", "  %r = call i32 @f(i32 %x)\n  %s = add i32 %r, 1\n  ret i32 %s")
JUMPS = ORIGINAL.replace("  ret i32 5", "  store i32 1, ptr null\n  ret i32 5")


@pytest.mark.parametrize("text", [ENDLESS, DEEPER, JUMPS])
async def test_what_breaks_its_process_where_the_original_ran_differs(text: str) -> None:
    async with WorkerPool(workers=1) as pool:
        assert (await pool.execute(Source(ORIGINAL, "f"), text)).differs is not None


@pytest.mark.slow
async def test_a_record_that_was_changed_is_found(tmp_path: Path) -> None:
    """What the child shares with its parent is at an address of chance, and sealed."""
    assert run("seal", tmp_path) == "True False\n"
