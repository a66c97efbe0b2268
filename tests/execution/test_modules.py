"""Whole modules: what passes on modules do right is never called wrong, and what they do wrong is caught."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from llmfb_core.examples import examples
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.search import coreset
from llmfb_core.types import Execution, Source
from tests.execution.conftest import HEAD
from tests.execution.test_known_bad import versions

if TYPE_CHECKING:
    from collections.abc import Iterable

pytestmark = pytest.mark.asyncio(loop_scope="session")
FILES = sorted((Path(__file__).parent / "bad_modules").glob("*.ll"))
CALLED = "define internal i32 @g(i32 %x) {\n  ret i32 %x\n}\n"
REFUSED = {
    "an address": (CALLED + "define ptr @f() {\n  ret ptr @g\n}\n", "@g cannot be inlined into it"),
    "endless recursion": (
        "define i32 @f() {\n  %r = call i32 @g()\n  ret i32 %r\n}\n"
        "define internal i32 @g() {\n  %r = call i32 @f()\n  ret i32 %r\n}\n",
        "too large",
    ),
    "constructors": (
        "@llvm.global_ctors = appending global [1 x { i32, ptr, ptr }]"
        " [{ i32, ptr, ptr } { i32 1, ptr @g, ptr null }]\n"
        "define internal void @g() {\n  ret void\n}\ndefine i32 @f() {\n  ret i32 0\n}\n",
        "constructors",
    ),
    "names": ("@0 = global i32 0\ndefine i32 @f() {\n  ret i32 0\n}\n", "without names"),
    "nothing offered": (CALLED, "it offers none to others"),
    "another machine": (
        'target triple = "aarch64-linux-gnu"\ndefine i32 @f() {\n  ret i32 0\n}\n',
        "another machine",
    ),
}


async def executed(pool: WorkerPool, original: str, compiled: str) -> Execution:
    return await pool.execute(Source(HEAD + original), HEAD + compiled)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
async def test_the_wrong_version_is_caught(path: Path, pool: WorkerPool) -> None:
    original, _, wrong = versions(path)
    execution = await executed(pool, original, wrong)
    assert execution.differs is not None, execution
    assert execution.differs.what.startswith("@")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
async def test_the_correct_version_agrees(path: Path, pool: WorkerPool) -> None:
    original, correct, _ = versions(path)
    execution = await executed(pool, original, correct)
    assert execution.agrees_throughout, execution


@pytest.mark.parametrize("case", REFUSED)
async def test_what_cannot_be_executed_says_why(case: str, pool: WorkerPool) -> None:
    text, reason = REFUSED[case]
    source = Source(text if text.startswith("target") else HEAD + text)
    execution = await pool.execute(source, source.text)
    assert execution.not_executable is not None, execution
    assert reason in execution.not_executable


async def test_a_part_that_cannot_be_executed_is_counted(pool: WorkerPool) -> None:
    text = "define i32 @f(i32 %x) {\n  ret i32 %x\n}\n" + CALLED + "define ptr @h() {\n  ret ptr @g\n}\n"
    execution = await executed(pool, text, text)
    assert execution.functions == (1, 2)
    assert not execution.agrees_throughout


async def test_other_first_content_is_not_taken_for_the_same(pool: WorkerPool) -> None:
    body = "  %r = load i32, ptr @v\n  store i32 1, ptr @v\n  ret i32 %r\n"
    text = f"@v = internal global i32 5\ndefine i32 @f() {{\n{body}}}\n"
    assert (await executed(pool, text, text)).agrees is not None
    assert (await executed(pool, text, text.replace("i32 5", "i32 6"))).agrees is None


def modules() -> Iterable[Path]:
    folders = Path(__file__).parents[1] / "document" / "ir", Path(__file__).parents[1] / "optimize"
    return sorted(
        {
            *(path for each in folders for path in each.rglob("*.ll")),
            *(Path(each.path) for each in examples()),
        }
    )


@pytest.mark.slow
@pytest.mark.parametrize("path", modules(), ids=lambda path: path.stem)
async def test_standard_lists_on_real_modules(path: Path, pool: WorkerPool) -> None:
    lists = ["default<Oz>", "default<O3>", *coreset.shipped("bytes", "standard", "module")[:3]]
    source = Source(path.read_text())
    for compiled in await pool.compile(source, lists, want_ir=True):
        assert compiled.ir is not None
        execution = await pool.execute(source, compiled.ir)
        assert execution.differs is None, (compiled.pass_list, execution)
