"""Every step is what LLVM did: the states begin and end where the list in one piece does, and hang together."""

from __future__ import annotations

import os
import re
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
import pytest_asyncio

from llmfb_core.document.normalize import normalize
from llmfb_core.document.readable import Readable, readable
from llmfb_core.errors import FunctionError
from llmfb_core.examples import examples
from llmfb_core.llvm.baseline import OZ
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.llvm.steps_process import StepsProcess
from llmfb_core.passes.pass_list import PassList, parse
from llmfb_core.steps import render
from llmfb_core.steps.explain import NO_BYTES, explain
from llmfb_core.steps.minimize import Trials, minimized
from llmfb_core.steps.records import Explanation
from llmfb_core.subject import prepare
from llmfb_core.types import Measurement, Source

OTHER_LLVMS = [path for path in os.environ.get("LLMFB_TEST_LLVMS", "").split(os.pathsep) if path]
NESTED = "function(sroa,simplifycfg,loop-mssa(licm),instcombine,loop(loop-deletion,indvars),simplifycfg,gvn),globalopt"
GONE = "cgscc(inline,function(mem2reg)),function(simplifycfg,loop-simplify,loop(loop-deletion),adce)"
EXAMPLES = [(each.path, each.function) for each in examples()]
LOOP = """define i32 @f(ptr %p, i32 %n) {
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %j, %loop ]
  %j = add nuw nsw i32 %i, 1
  %c = icmp slt i32 %j, %n
  br i1 %c, label %loop, label %exit
exit:
  ret i32 %n
}
"""


@pytest_asyncio.fixture
async def pool() -> AsyncGenerator[WorkerPool]:
    async with WorkerPool(workers=1) as opened:
        yield opened


def patched(text: str, diff: str) -> str:
    """`text` with a unified diff applied, each of whose hunks has to fit exactly."""
    old, new, at = text.splitlines(keepends=True), list[str](), 0
    for line in diff.splitlines(keepends=True)[2:]:
        if (hunk := re.match(r"@@ -(\d+)(?:,(\d+))? ", line)) is not None:
            start = int(hunk[1]) - (hunk[2] != "0")
            new += old[at:start]
            at = start
        elif line[0] == "+":
            new.append(line[1:])
        else:
            assert old[at] == line[1:]
            new += old[at : at + 1] if line[0] == " " else []
            at += 1
    return "".join(new + old[at:])


def numbered(module: Readable, function: str) -> str:
    return normalize("\n".join([module.functions, *module.around, ""]), function)


async def hangs_together(found: Explanation, source: Source, pool: WorkerPool) -> None:
    (whole,) = await pool.compile(source, [found.pass_list], measure_bytes=True, want_ir=True)
    assert whole.ir is not None
    assert [note for note in found.notes if "as it is written" not in note] == []
    assert numbered(found.end, found.function) == numbered(readable(whole.ir, found.function), found.function)
    assert found.after == await pool.measure(whole.ir)
    text, instructions = found.text, found.before.instructions if found.before else 0
    for at, step in enumerate(found.steps):
        assert step.before == text != step.after
        text = patched(text, render.difference(step))
        assert step.measurement is not None
        before = render.figures_before(found, at)
        assert before is not None
        instructions += step.measurement.instructions - before.instructions
    assert text == found.result
    assert text.startswith(found.end.functions)
    assert found.after is not None
    assert instructions == found.after.instructions


@pytest.mark.parametrize("pass_list", [OZ, NESTED, GONE, "default<O2>"])
@pytest.mark.parametrize(("path", "function"), EXAMPLES, ids=[name for _, name in EXAMPLES])
async def test_steps_lead_to_what_the_list_gives(
    pool: WorkerPool, path: Path, function: str, pass_list: str
) -> None:
    subject = await prepare(path.read_text(), function, pool)
    found = await explain(subject.source, pass_list, pool)
    await hangs_together(found, subject.source, pool)
    assert found.steps
    assert all("!dbg" not in step.after and "#dbg_" not in step.after for step in found.steps)
    assert all(re.fullmatch(r"[a-z0-9-]+", step.name) for step in found.steps)


@pytest.mark.parametrize("path", OTHER_LLVMS)
@pytest.mark.parametrize("pass_list", [OZ, NESTED])
async def test_other_llvms_tell_the_same_way(path: str, pass_list: str) -> None:
    async with WorkerPool(path, 1) as pool:
        found = await explain(Source(LOOP, "f"), pass_list, pool)
        await hangs_together(found, Source(LOOP, "f"), pool)
        assert "loop-deletion" in [step.name for step in found.steps]


async def test_a_list_is_minimized_and_each_pass_has_saved_something_or_nothing(pool: WorkerPool) -> None:
    path, function = EXAMPLES[0]
    source = (await prepare(path.read_text(), function, pool)).source
    found = await explain(source, NESTED, pool, minimize=True)
    await hangs_together(found, source, pool)
    assert found.given == NESTED
    whole, short = await pool.compile(source, [NESTED, found.pass_list], measure_bytes=True)
    assert whole.measurement is not None
    assert short.measurement is not None
    assert short.measurement.bytes == whole.measurement.bytes
    parsed = parse(found.pass_list)
    assert isinstance(parsed, PassList)
    assert 0 < len(parsed.placed) < 9
    assert len(found.elements) == len(parsed.placed)
    # Without any single pass the list measures something else.
    assert all(each.saved != 0 for each in found.elements)
    again = await explain(source, NESTED, pool, minimize=True)
    assert again == found


async def test_minimizing_keeps_to_its_limit(pool: WorkerPool) -> None:
    parsed = parse(NESTED)
    assert isinstance(parsed, PassList)
    path, function = EXAMPLES[0]
    trials = Trials(pool, (await prepare(path.read_text(), function, pool)).source, "bytes")
    await minimized(parsed, trials, pool.major, compilations=3)
    assert trials.compilations == 3


async def test_what_leaves_everything_as_it_is_says_so(pool: WorkerPool) -> None:
    source = Source("define i32 @f(i32 %x) minsize optsize {\n  ret i32 %x\n}\n", "f")
    found = await explain(source, "function(sroa,gvn)", pool)
    assert found.steps == ()
    assert found.result == found.text
    assert render.why_nothing(found) == "none of 2 passes changes anything in @f"
    assert "none of 2 passes" in render.as_text(found)
    empty = await explain(source, "function(sroa,gvn)", pool, minimize=True)
    assert empty.pass_list == ""
    assert "already at its smallest" in (render.why_nothing(empty) or "")


async def test_a_list_that_crashes_or_is_refused_is_one_line(pool: WorkerPool) -> None:
    endless = Source("define void @f() {\n br label %l\nl:\n br label %l\n}", "f")
    for pass_list in ("function(loop(lnicm))", "function(no-such-pass)"):
        with pytest.raises(FunctionError) as caught:
            await explain(endless, pass_list, pool)
        assert "cannot be run on @f" in str(caught.value)
        assert "\n" not in str(caught.value)


async def test_the_process_that_tells_survives_what_ends_it(pool: WorkerPool) -> None:
    source = Source("define void @f() {\n br label %l\nl:\n br label %l\n}", "f")
    async with StepsProcess(pool.path) as process:
        with pytest.raises(FunctionError, match="LLVM ended the process"):
            await process.walk(source, "function(loop(lnicm))")
        with pytest.raises(FunctionError, match="unknown function pass 'no-such-pass'"):
            await process.walk(source, "function(no-such-pass)")
        walk = await process.walk(source, "function(simplifycfg)")
    assert [ran.name for ran in walk.passes] == ["simplifycfg"]


async def test_only_metadata_is_no_step(pool: WorkerPool) -> None:
    text = """define i32 @f(ptr %p) minsize optsize {
  %x = load i32, ptr %p, align 4, !tbaa !0
  %y = load i32, ptr %p, align 4, !tbaa !3
  %z = add i32 %x, %y
  ret i32 %z
}
!0 = !{!1, !1, i64 0}
!1 = !{!"int", !2}
!2 = !{!"root"}
!3 = !{!4, !4, i64 0}
!4 = !{!"float", !2}
"""
    found = await explain(Source(text, "f"), "function(early-cse)", pool)
    assert [step.name for step in found.steps] == ["early-cse"]
    assert "tbaa" not in found.text


async def test_a_target_without_backend_counts_instructions(pool: WorkerPool) -> None:
    text = f'target triple = "hexagon-unknown-elf"\n{LOOP}'
    found = await explain(Source(text, "f"), "function(simplifycfg,loop(loop-rotate))", pool, minimize=True)
    assert found.objective == "instructions"
    assert NO_BYTES in found.notes
    assert found.before == Measurement(6)


async def test_names_of_blocks_are_not_read_as_what_llvm_says(pool: WorkerPool) -> None:
    text = LOOP.replace("loop:", '"x\\0A*** IR Dump After SROAPass on f ***":')
    text = text.replace("%loop", '%"x\\0A*** IR Dump After SROAPass on f ***"')
    source = Source(text, "f")
    found = await explain(source, "function(loop(indvars,loop-deletion))", pool)
    await hangs_together(found, source, pool)
    assert [step.name for step in found.steps][-1] == "loop-deletion"
    assert "sroa" not in str([step.name for step in found.steps]).lower()


async def test_a_name_with_ends_of_lines_is_not_printed_into_what_is_read(pool: WorkerPool) -> None:
    name = "x\n*** IR Dump After SROAPass on f ***\n"
    spelled = "x\\0A*** IR Dump After SROAPass on f ***\\0A"
    with pytest.raises(FunctionError, match="ends of lines"):
        await explain(Source(f'define void @"{spelled}"() {{\n ret void\n}}\n', name), OZ, pool)


@pytest.mark.parametrize("escape", ["01", "1B", "0B", "85"])
async def test_a_name_with_other_control_characters(escape: str, pool: WorkerPool) -> None:
    """Such as those that clang gives to functions with an assembler's label, which begin with 1."""
    name = bytes([int(escape, 16)]).decode("utf-8", "surrogateescape") + "f"
    body = "  %p = alloca i32\n  store i32 %x, ptr %p\n  %v = load i32, ptr %p\n  ret i32 %v\n"
    found = await explain(Source(f'define i32 @"\\{escape}f"(i32 %x) {{\n{body}}}\n', name), OZ, pool)
    assert "sroa" in [step.name for step in found.steps]
