"""Which IR looks as if passes went over it: real files, before and after LLVM's own pipelines."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
import pytest_asyncio

from llmfb_core.document.already_optimized import already_optimized
from llmfb_core.document.module import ModuleText
from llmfb_core.examples import examples
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.screening.programs import shipped
from llmfb_core.types import Source

HERE = Path(__file__).parent
FROM_CLANG = {
    **{example.path.stem: example.path.read_text() for example in examples()},
    **{program.name: program.text for program in shipped()},
}
FROM_PEOPLE = sorted((HERE.parent / "execution").glob("*/*.ll"))
LOOP = """
define i32 @sum(i32 %n) {attributes} {{
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %next, %loop ]
  %s = phi i32 [ 0, %entry ], [ %t, %loop ]
  %t = add i32 %s, %i
  %next = add i32 %i, 1
  %c = icmp ult i32 %next, %n
  br i1 %c, label %loop, label %exit
exit:
  ret i32 %t
}}
"""
LOCAL = "  %a = alloca i32\n  store i32 %n, ptr %a\n  %b = load i32, ptr %a\n"
ARRAY = "  %a = alloca [4 x i32]\n  call void @fill(ptr %a)\n  %b = load i32, ptr %a\n"


@pytest_asyncio.fixture
async def pool() -> AsyncGenerator[WorkerPool]:
    async with WorkerPool(workers=1) as pool:
        yield pool


@pytest.mark.parametrize("name", FROM_CLANG)
async def test_it_is_what_the_pipelines_leave_and_not_what_clang_makes(name: str, pool: WorkerPool) -> None:
    text = FROM_CLANG[name]
    assert already_optimized(ModuleText(text)) is None
    lists = [f"default<{level}>" for level in ("O1", "O2", "O3", "Os", "Oz")]
    for made in await pool.compile(Source(text), lists, want_ir=True):
        found = already_optimized(ModuleText(made.ir or ""))
        assert found is not None, made.pass_list
        assert found.producer == ("clang" if "clang version" in text else "")
        assert "clang -Oz -Xclang -disable-llvm-passes" in found.sentence


async def test_a_pass_or_two_are_no_pipeline(pool: WorkerPool) -> None:
    made = await pool.compile(Source(FROM_CLANG["jansson_utf"]), ["sroa", "simplifycfg,sroa"], want_ir=True)
    assert [already_optimized(ModuleText(each.ir or "")) for each in made] == [None, None]


@pytest.mark.parametrize("path", FROM_PEOPLE, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_what_people_write_is_left_alone(path: Path) -> None:
    # What follows such a line is what a pass made of it.
    before, *_ = path.read_text().split("\n; ----\n")
    assert already_optimized(ModuleText(before)) is None


@pytest.mark.parametrize("compiler", ["clang", "rustc"])
def test_compilers_before_and_after_passes(compiler: str) -> None:
    before, after = (
        already_optimized(ModuleText((HERE / "compiled" / f"{compiler}_{when}_passes.ll").read_text()))
        for when in ("before", "after")
    )
    assert before is None
    assert after is not None
    assert after.producer == compiler
    assert after.command.startswith(compiler)


CASES = {
    "by hand": (LOOP.format(attributes=""), False),
    "inferred": (LOOP.format(attributes="local_unnamed_addr"), True),
    "inferred, in a group": (LOOP.format(attributes="#0") + "attributes #0 = { nofree nosync }\n", True),
    "a string that says so": (LOOP.format(attributes='"nofree"'), False),
    "a local in memory": (
        LOOP.format(attributes="local_unnamed_addr").replace("entry:\n", f"entry:\n{LOCAL}"),
        False,
    ),
    "an array whose address is passed on": (
        LOOP.format(attributes="local_unnamed_addr").replace("entry:\n", f"entry:\n{ARRAY}"),
        True,
    ),
    "too short to tell": (
        "define i32 @f(i32 %x) local_unnamed_addr {\n  %y = add i32 %x, 1\n  ret i32 %y\n}\n",
        False,
    ),
    "no definition": ("declare void @f() local_unnamed_addr nofree\n", False),
    "nothing": ("", False),
}


@pytest.mark.parametrize("name", CASES)
def test_signs(name: str) -> None:
    text, expected = CASES[name]
    assert (already_optimized(ModuleText(text)) is not None) is expected


@pytest.mark.parametrize(
    ("line", "command"),
    [
        ('source_filename = "a.cpp"', "clang++ -Oz"),
        ('source_filename = "a.c"', "clang -Oz"),
        ('source_filename = "a.zig"', "zig build-obj"),
        ('!0 = !{!"rustc version 1.95.0"}', "rustc -C opt-level=z"),
        (
            '!0 = distinct !DICompileUnit(language: DW_LANG_C99, file: !1, producer: "zig 0.15.1")',
            "zig build-obj",
        ),
    ],
)
def test_the_command_is_that_of_the_compiler(line: str, command: str) -> None:
    found = already_optimized(ModuleText(f"{line}\n" + LOOP.format(attributes="local_unnamed_addr")))
    assert found is not None
    assert found.command.startswith(command)
