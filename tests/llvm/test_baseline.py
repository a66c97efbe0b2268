"""The baseline is what clang makes of the same input at -Oz: the object's sizes, and its code byte for byte."""

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
import pytest_asyncio

from llmfb_core.autotune.records import Subject
from llmfb_core.corpus import toolchain
from llmfb_core.evaluate.baseline import compared
from llmfb_core.llvm.baseline import OZ, difference_from_clang, oz_pipeline, oz_text
from llmfb_core.llvm.locate import SUPPORTED_MAJORS
from llmfb_core.llvm.object_file import code
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.llvm.print_oz import printed_pipeline
from llmfb_core.types import Source

ROOT = Path(__file__).parents[2]
FILES = {
    f"{path.parent.parent.name}-{path.stem}": path.read_text()
    for folder in (
        "llmfb_core/examples",
        "llmfb_core/screening/programs",
        "tests/document/ir",
        "tests/llvm/ir",
    )
    for path in sorted((ROOT / folder).glob("*.ll"))
    if path.name != "old_debug.ll"  # debug intrinsics of LLVM 16, whose conversion is not the question here
}

TARGET = 'target triple = "x86_64-unknown-linux-gnu"\n'
VARIABLES = """
@x = external dso_local global i32
@table = internal constant [4 x ptr] [ptr @f, ptr @g, ptr @x, ptr null]
declare void @g(ptr)
define i64 @f(i64 %i) {
  %e = getelementptr [4 x ptr], ptr @table, i64 0, i64 %i
  %p = load ptr, ptr %e
  call void @g(ptr %p)
  call void @g(ptr @x)
  %a = ptrtoint ptr @x to i64
  ret i64 %a
}
"""
FLAGS = {
    "no flags": "",
    "position independent": '!llvm.module.flags = !{!0}\n!0 = !{i32 8, !"PIC Level", i32 2}\n',
    "position independent executable": "!llvm.module.flags = !{!0, !1}\n"
    '!0 = !{i32 8, !"PIC Level", i32 2}\n!1 = !{i32 7, !"PIE Level", i32 2}\n',
    **{
        f"code model {number}": f'!llvm.module.flags = !{{!0}}\n!0 = !{{i32 1, !"Code Model", i32 {number}}}\n'
        for number in (1, 2, 3, 4)
    },
}
STORES = "".join(
    f"  %a{i} = getelementptr i32, ptr %p, i64 {i}\n  %v{i} = load i32, ptr %a{i}\n  %s{i} = add i32 %v{i}, {i}\n"
    f"  %b{i} = getelementptr i32, ptr %q, i64 {i}\n  store i32 %s{i}, ptr %b{i}\n"
    for i in range(8)
)
FUNCTION = "define void @f(ptr noalias %p, ptr noalias %q) {} {{\n{}  ret void\n}}\n"
WRITTEN = {name: TARGET + VARIABLES + flags for name, flags in FLAGS.items()} | {
    "what SLP vectorizes": TARGET + FUNCTION.format("", STORES),
    "features of the CPU": TARGET
    + FUNCTION.format('"target-cpu"="x86-64" "target-features"="+avx2"', STORES),
    "another CPU": TARGET + FUNCTION.format('"target-cpu"="znver4"', STORES),
    "size attributes of its own": TARGET + FUNCTION.format("minsize optsize", STORES),
    "optnone": TARGET + FUNCTION.format("optnone noinline", STORES),
}
INPUTS = FILES | WRITTEN


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def pool() -> AsyncGenerator[WorkerPool]:
    async with WorkerPool(workers=1) as opened:
        yield opened


@pytest.mark.parametrize("name", INPUTS)
@pytest.mark.asyncio(loop_scope="module")
async def test_the_baseline_is_clangs(pool: WorkerPool, name: str) -> None:
    found = await compared(Subject(name, INPUTS[name]), toolchain.find_clang(), pool)
    assert found.failure is None
    assert found.ours == found.clang
    assert found.same_code


@pytest.mark.asyncio(loop_scope="module")
async def test_what_the_flags_of_a_module_say_is_heard(pool: WorkerPool) -> None:
    emitted = {name: (await pool.emit(Source(INPUTS[name]), OZ))[1] for name in FLAGS}
    distinct = {repr(code(made)) for made in emitted.values()}
    assert len(distinct) == 4, "position dependent (small, medium), position independent, kernel, large"


def test_the_pipeline_is_this_clangs() -> None:
    assert printed_pipeline(toolchain.find_clang()) == ("22", oz_pipeline(22))
    assert "slp-vectorizer" in oz_pipeline(22)


def test_without_a_known_pipeline_it_is_llvms_own_and_that_is_said() -> None:
    assert oz_pipeline(17) == oz_text(17) == "default<Oz>"
    assert oz_pipeline(23) == oz_text(23) == "default<O2>"
    for major in SUPPORTED_MAJORS:
        assert (oz_pipeline(major) != oz_text(major)) == (18 <= major <= 22)
        assert (difference_from_clang(major) is None) == (major >= 18)
