"""The worker pool against the real LLVM: sizes, failures as values, crashes, limits, other LLVM versions."""

import os
import re
import signal
from collections.abc import AsyncGenerator
from pathlib import Path

import anyio
import pytest
import pytest_asyncio

from llmfb_core.errors import FunctionError, IRError, LLVMUnavailableError
from llmfb_core.llvm.baseline import OZ
from llmfb_core.llvm.locate import FOLDERS_VARIABLE, available, locate, named_by_user
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.types import Compilation, Source

FOUR_TIMES = """
define i32 @four_times(i32 %x) {
entry:
  %slot = alloca i32
  store i32 %x, ptr %slot
  %a = load i32, ptr %slot
  %b = load i32, ptr %slot
  %sum = add i32 %a, %b
  %twice = add i32 %sum, %sum
  ret i32 %twice
}
"""


@pytest_asyncio.fixture
async def pool() -> AsyncGenerator[WorkerPool]:
    async with WorkerPool(workers=2, seconds_per_list=5) as opened:
        yield opened


async def compile_one(
    pool: WorkerPool, text: str, pass_list: str, function: str | None = None
) -> Compilation:
    (result,) = await pool.compile(
        Source(text, function), [pass_list], measure_bytes=True, want_ir=True, verify=True
    )
    return result


async def test_counts_source_and_optimized(pool: WorkerPool) -> None:
    source, optimized = await pool.compile(Source(FOUR_TIMES), ["", "default<Oz>"], measure_bytes=True)
    assert source.measurement is not None
    assert optimized.measurement is not None
    assert source.measurement.instructions == 7
    assert optimized.measurement.instructions == 2
    assert source.measurement.bytes is not None
    assert optimized.measurement.bytes is not None
    assert 0 < optimized.measurement.bytes < source.measurement.bytes


async def test_results_keep_the_order_of_the_lists(pool: WorkerPool) -> None:
    lists = ["", "function(sroa)", "nonsense", "default<Oz>"] * 25
    results = await pool.compile(Source(FOUR_TIMES), lists)
    assert [result.pass_list for result in results] == lists
    assert [result.ok for result in results] == [True, True, False, True] * 25


async def test_debug_records_are_not_counted(pool: WorkerPool) -> None:
    text = """
define void @f(i32 %x) !dbg !4 {
  #dbg_value(i32 %x, !7, !DIExpression(), !8)
  ret void, !dbg !8
}
!llvm.dbg.cu = !{!0}
!llvm.module.flags = !{!2}
!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !1, emissionKind: FullDebug)
!1 = !DIFile(filename: "f.c", directory: ".")
!2 = !{i32 2, !"Debug Info Version", i32 3}
!3 = !DIBasicType(name: "int", size: 32, encoding: DW_ATE_signed)
!4 = distinct !DISubprogram(name: "f", file: !1, type: !5, spFlags: DISPFlagDefinition, unit: !0)
!5 = !DISubroutineType(types: !6)
!6 = !{null, !3}
!7 = !DILocalVariable(name: "x", scope: !4, file: !1, type: !3)
!8 = !DILocation(line: 1, scope: !4)
"""
    result = await compile_one(pool, text, "")
    assert result.measurement is not None
    assert result.measurement.instructions == 1


async def test_an_invalid_list_is_a_value(pool: WorkerPool) -> None:
    result = await compile_one(pool, FOUR_TIMES, "function(nonsense)")
    assert result.failure is not None
    assert result.failure.kind == "invalid_list"
    assert "nonsense" in result.failure.message


@pytest.mark.parametrize(
    ("text", "line", "column", "part"),
    [
        ("define i32 @f( {", 1, 17, "expected type"),
        ("\n\ndefine void @f() {\n  ret i32 0\n}\n", 4, 7, "value doesn't match function result type"),
        ("this is no IR", 1, 1, "expected top-level entity"),
        ("define i32 @f() { %x = add newer i32 1, 2\n ret i32 %x }", 1, 28, "expected type"),
    ],
)
async def test_bad_ir_has_a_place(pool: WorkerPool, text: str, line: int, column: int, part: str) -> None:
    with pytest.raises(IRError) as caught:
        await pool.inspect(text)
    assert part in caught.value.message
    assert (caught.value.line, caught.value.column) == (line, column)


async def test_broken_but_parsable_ir_is_refused_by_the_verifier(pool: WorkerPool) -> None:
    with pytest.raises(IRError, match="does not dominate"):
        await pool.inspect("define i32 @f() {\n %y = add i32 %x, 1\n %x = add i32 1, 1\n ret i32 %y\n}\n")


async def test_a_function_without_body_is_refused(pool: WorkerPool) -> None:
    with pytest.raises(FunctionError, match="@g has no body"):
        await pool.compile(Source("declare void @g()", "g"), ["default<Oz>"])


async def test_a_list_that_ends_the_process_costs_only_itself(pool: WorkerPool) -> None:
    # `lnicm` without MemorySSA is a fatal error of LLVM itself.
    loop = "define void @f() {\n br label %l\nl:\n br label %l\n}"
    lists = ["function(sroa)", "function(loop(lnicm))", "default<Oz>"] * 3
    results = await pool.compile(Source(loop), lists)
    kinds = [result.failure.kind if result.failure else None for result in results]
    assert kinds == [None, "crash", None] * 3


@pytest.mark.parametrize("stepwise", [False, True])
async def test_a_worker_killed_in_the_middle_loses_nothing_else(pool: WorkerPool, stepwise: bool) -> None:
    killed: list[int] = []

    def kill_once(_index: int, _result: Compilation) -> None:
        if not killed:
            killed.append(pool.pids[0])
            os.kill(killed[0], signal.SIGKILL)

    results = await pool.compile(
        Source(FOUR_TIMES), ["default<Oz>"] * 200, stepwise=stepwise, on_result=kill_once
    )
    assert len(results) == 200
    assert sum(not result.ok for result in results) <= 1
    assert killed
    assert killed[0] not in pool.pids


async def test_workers_that_were_killed_while_idle_cost_nothing(pool: WorkerPool) -> None:
    for question in (pool.compile(Source(FOUR_TIMES), ["", "sroa"]), pool.inspect(FOUR_TIMES)):
        await pool.compile(Source(FOUR_TIMES), ["", "sroa"])
        for pid in pool.pids:
            os.kill(pid, signal.SIGKILL)
        answer = await question
        assert not isinstance(answer, list) or all(each.ok for each in answer)


async def test_a_single_question_does_not_wait_for_a_search() -> None:
    finished = False
    async with WorkerPool(workers=1) as pool, anyio.create_task_group() as group:
        begun = anyio.Event()

        def note(_index: int, _result: Compilation) -> None:
            begun.set()

        async def search() -> None:
            nonlocal finished
            await pool.compile(Source(FOUR_TIMES), ["default<Oz>"] * 50_000, on_result=note)
            finished = True

        group.start_soon(search)
        await begun.wait()
        for _ in range(3):
            assert (await pool.inspect(FOUR_TIMES)).functions == ("four_times",)
        assert not finished
        group.cancel_scope.cancel()


async def test_a_hanging_list_is_a_time_out() -> None:
    async with WorkerPool(workers=1, seconds_per_list=0.05) as pool:
        huge = "define i32 @f(i32 %x) {\n" + "".join(
            f"  %v{i} = mul i32 %{'x' if i == 0 else f'v{i - 1}'}, %x\n" for i in range(60000)
        )
        (result,) = await pool.compile(Source(huge + "  ret i32 %v59999\n}"), ["default<O3>"])
        assert result.failure is not None
        assert result.failure.kind == "timeout"
    assert pool.pids == []


async def test_the_memory_limit_ends_the_worker_only() -> None:
    with pytest.raises(LLVMUnavailableError):
        async with WorkerPool(workers=1, memory_bytes=64 << 20):
            pass


async def test_cancelling_keeps_what_is_finished(pool: WorkerPool) -> None:
    finished: list[Compilation] = []
    with anyio.CancelScope() as scope:

        def on_result(_index: int, result: Compilation) -> None:
            finished.append(result)
            if len(finished) == 10:
                scope.cancel()

        await pool.compile(Source(FOUR_TIMES), ["default<Oz>"] * 500, on_result=on_result)
    assert 10 <= len(finished) < 500
    assert all(result.ok for result in finished)
    assert (await compile_one(pool, FOUR_TIMES, "default<Oz>")).ok


async def test_size_attributes_are_added_unless_declined(pool: WorkerPool) -> None:
    with_them, without = [
        (await pool.compile(Source(FOUR_TIMES, size_attributes=wanted), ["function(sroa)"], want_ir=True))[
            0
        ].ir
        for wanted in (True, False)
    ]
    assert with_them is not None
    assert without is not None
    assert "minsize" in with_them
    assert "optsize" in with_them
    assert "minsize" not in without


async def test_a_target_without_backend_has_no_bytes(pool: WorkerPool) -> None:
    text = 'target triple = "msp430-none-elf"\n' + FOUR_TIMES
    counted = (await pool.compile(Source(text), ["default<Oz>"]))[0]
    assert counted.measurement is not None
    measured = (await pool.compile(Source(text), ["default<Oz>"], measure_bytes=True))[0]
    assert measured.ok or (measured.failure is not None and measured.failure.kind == "target")


def test_an_llvm_that_cannot_be_found_says_what_to_do(tmp_path: Path) -> None:
    for wanted in (str(tmp_path), "99"):
        with pytest.raises(LLVMUnavailableError, match=r"no libLLVM|was not found"):
            locate(wanted)


@pytest.mark.parametrize("wanted", ["libLLVM.so", "llvm-22", "lib/libLLVM.so", "."])
@pytest.mark.parametrize("variable", [False, True])
def test_the_working_folder_is_not_searched(
    wanted: str, variable: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("libLLVM.so", "lib/libLLVM.so", "llvm-22/lib/libLLVM.so"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    if variable:
        monkeypatch.setenv("LLMFB_LLVM", wanted)
    with pytest.raises(LLVMUnavailableError, match="neither a version of LLVM nor an absolute path"):
        locate(None if variable else wanted)


def test_on_the_command_line_a_slash_makes_a_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "libLLVM.so").touch()
    assert locate(named_by_user("./libLLVM.so")).path == tmp_path / "libLLVM.so"
    assert locate(named_by_user("./")).path == tmp_path / "libLLVM.so"
    assert [named_by_user(text) for text in ("22", "libLLVM.so", "~/x", "/x")] == [
        "22",
        "libLLVM.so",
        "~/x",
        "/x",
    ]


async def test_a_file_that_is_no_library_is_refused(tmp_path: Path) -> None:
    fake = tmp_path / "libLLVM.so"
    fake.write_text("not a library")
    with pytest.raises(LLVMUnavailableError, match="cannot be loaded"):
        async with WorkerPool(str(fake)):
            pass


def other_llvms() -> list[str]:
    """Libraries of other majors: those named in LLMFB_TEST_LLVMS, and what is installed."""
    named = os.environ.get("LLMFB_TEST_LLVMS", "").split(os.pathsep)
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv(FOLDERS_VARIABLE, raising=False)
        found = [str(library.path) for library in available() if "22" not in library.path.name]
    return [path for path in dict.fromkeys([*named, *found]) if path]


async def test_the_layer_works_on_other_llvm_versions() -> None:
    tried: list[str] = []
    for path in other_llvms():
        try:
            async with WorkerPool(path, 1) as pool:
                tried.append(pool.llvm_version)
                result = await compile_one(pool, FOUR_TIMES, OZ)
                assert result.measurement is not None, result.failure
                assert result.measurement.instructions == 2
                bad = await compile_one(pool, FOUR_TIMES, "function(nonsense)")
                assert bad.failure is not None
                assert bad.failure.kind == "invalid_list"
                if pool.major >= 23:
                    refused = await compile_one(pool, FOUR_TIMES, "default<Oz>")
                    assert refused.failure is not None
                    assert refused.failure.kind == "invalid_list"
        except LLVMUnavailableError as error:
            assert re.search("works with|cannot be loaded|it lacks", str(error)), error
    if not tried:
        pytest.skip("no LLVM of another major is installed; name one in LLMFB_TEST_LLVMS")


async def test_what_was_cancelled_never_answers_the_next_question() -> None:
    first, second = (f"define void @{name}() {{\nret void\n}}\n" for name in ("first", "second"))
    async with WorkerPool(workers=1) as pool:
        for delay in (0.0, 0.0005, 0.001, 0.002, 0.004, 0.008) * 3:
            with anyio.move_on_after(delay):
                await pool.inspect(first, printed=True)
            assert "@second" in (await pool.inspect(second, printed=True)).printed
