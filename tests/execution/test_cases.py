"""Small inputs, one for each kind that was once called different or not executed: -Oz is right on all of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from llmfb_core.document.extract import extract
from llmfb_core.document.module import ModuleText
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.types import Execution, Source

pytestmark = pytest.mark.asyncio(loop_scope="session")
FOLDER = Path(__file__).parent / "cases"
RIGHT = sorted(path for path in FOLDER.glob("*.ll") if not path.name.startswith("miss_"))
WRONG = {"miss_loop_interchange_anyof": "loop(loop-interchange)"}
_FEW = 6
"""Functions of a file that are tried; many are of one shape."""


async def executions(pool: WorkerPool, path: Path, pass_list: str, most: int) -> list[Execution]:
    module = ModuleText((await pool.inspect(path.read_text(), printed=True)).printed)
    found: list[Execution] = []
    for function in [each for each in module.functions if each.is_definition][:most]:
        extraction = extract(module, function.name)
        source = Source(extraction.text, extraction.function)
        (compiled,) = await pool.compile(source, [pass_list], want_ir=True)
        assert compiled.ir is not None
        found.append(await pool.execute(source, compiled.ir))
    return found


@pytest.mark.parametrize("path", RIGHT, ids=lambda path: path.stem)
async def test_what_is_right_agrees(path: Path, pool: WorkerPool) -> None:
    most = 100 if path.stem == "fd_library_calls" else _FEW
    for execution in await executions(pool, path, "default<Oz>", most):
        assert execution.differs is None, execution
        assert execution.agrees or "need not be exact" in (execution.not_executable or ""), execution


@pytest.mark.parametrize("name", WRONG)
async def test_what_is_wrong_differs(name: str, pool: WorkerPool) -> None:
    (execution,) = await executions(pool, FOLDER / f"{name}.ll", WRONG[name], 1)
    assert execution.differs is not None


async def test_undefined_bytes_of_a_constant_are_not_taken_for_zero(pool: WorkerPool) -> None:
    text = (
        'target triple = "x86_64-unknown-linux-gnu"\n'
        "@k = private constant <{ i8, [1 x i8] }> <{ i8 0, [1 x i8] undef }>\n"
        "define i8 @f(i8 %x) {\n  %v = load i8, ptr getelementptr (i8, ptr @k, i64 1)\n  ret i8 %v\n}\n"
    )
    wrong = text.replace("i8 0, [1 x i8] undef", "i8 undef, [1 x i8] undef").replace("@k, i64 1", "@k, i64 0")
    right = text.replace("ret i8 %v", "ret i8 %x")
    assert (await pool.execute(Source(text, "f"), right)).agrees
    assert (await pool.execute(Source(text.replace("@k, i64 1", "@k, i64 0"), "f"), wrong)).differs


async def test_what_llvm_knows_of_library_functions_holds_in_every_version(pool: WorkerPool) -> None:
    text = (
        'target triple = "x86_64-unknown-linux-gnu"\n'
        "declare ptr @fopen64(ptr, ptr)\n"
        "define i64 @f(ptr %name) {\n  %file = call ptr @fopen64(ptr %name, ptr %name)\n"
        "  %v = load i64, ptr %name, align 1\n  ret i64 %v\n}\n"
    )
    inferred = text.replace("ptr, ptr)", "ptr readonly captures(none), ptr readonly captures(none))")
    assert (await pool.execute(Source(text, "f"), text)).agrees
    assert (await pool.execute(Source(text, "f"), inferred)).agrees


async def test_thirty_two_bit_pointers_are_named(pool: WorkerPool) -> None:
    layout = "e-m:e-p:32:32-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
    text = (
        f'target datalayout = "{layout}"\ntarget triple = "x86_64-unknown-linux-gnux32"\n'
        "define i32 @f(i32 %x) {\n  ret i32 %x\n}\n"
    )
    assert (await pool.execute(Source(text, "f"), text)).not_executable == "32-bit pointers"


async def test_the_same_question_has_the_same_answer() -> None:
    """Not by any hash, address or time: in processes of their own."""
    text = (FOLDER / "fd_undef_payload.ll").read_text()
    wrong = text.replace("[ 1, %some ]", "[ 2, %some ]")
    found: list[tuple[Execution, Execution]] = []
    for _ in range(2):
        async with WorkerPool(workers=1) as pool:
            source = Source(text, "find")
            found.append((await pool.execute(source, text), await pool.execute(source, wrong)))
    assert found[0] == found[1]
    assert found[0][1].differs is not None
