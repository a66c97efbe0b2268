"""Blocks, instructions and the numbers that are not written."""

from pathlib import Path

import pytest
import regex as re

from llmfb_core.document.body import OPCODES, Block, read_body
from llmfb_core.document.module import ModuleText
from llmfb_core.errors import IRError
from llmfb_core.llvm.pool import WorkerPool

IR = sorted((Path(__file__).parent / "ir").glob("*.ll"))
_WRITTEN = re.compile(r"^([ \t]+)%[0-9]+ = ", re.MULTILINE)
_LABELS = re.compile(r"^[0-9]+:.*\n", re.MULTILINE)


def check(body: str, *expected: str) -> None:
    """Each expectation is a block as `key: opcode result, ...`."""
    text = f"define i32 @f(i32 %x) {{{body}}}"
    found = read_body(text, ModuleText(text).entities[0])
    lines = [
        f"{block.key}: " + ", ".join(f"{each.opcode} {each.result}".strip() for each in block.instructions)
        for block in found.blocks
    ]
    assert lines == list(expected)


def test_named_and_numbered() -> None:
    check("\nentry:\n  %a = add i32 %x, 1\n  ret i32 %a\n", "%entry: add %a, ret")
    check("\n  %1 = add i32 %x, 1\n  ret i32 %1\n", "%0: add %1, ret")
    check("\n  add i32 %x, 1\n  store i32 %1, ptr null\n  ret i32 %1\n", "%0: add %1, store, ret")


def test_blocks_without_label() -> None:
    check("\n  br label %1\n\n  ret i32 %x\n", "%0: br", "%1: ret")
    check(
        "\n  br i1 true, label %1, label %b\n  ret i32 1\nb:\n  ret i32 %x\n", "%0: br", "%1: ret", "%b: ret"
    )


def test_calls() -> None:
    check(
        "\n  call void @g()\n  tail call fastcc range(i32 0, 5) i32 @h()\n  call addrspace(1) void %x(ptr @g)\n"
        "  call void (i32, ...) @p(i32 0)\n  call i32 (i32, ...) @q(i32 0)\n  ret i32 %2\n",
        "%0: call, call %1, call, call, call %2, ret",
    )


def test_several_instructions_on_a_line() -> None:
    check(" %a = add i32 %x, 1 %b = mul i32 %a, %a ret i32 %b ", "%0: add %a, mul %b, ret")
    check(" entry: br label %n n: ret i32 0 ", "%entry: br", "%n: ret")


def test_words_that_are_no_instructions() -> None:
    check(
        "\n  %a = atomicrmw add ptr null, i32 1 seq_cst\n"
        "  %b = load i32, ptr getelementptr (i8, ptr null, i64 add (i64 1, i64 2))\n"
        '  call void asm "ret", ""()\n  ret i32 %a ; ret\n',
        "%0: atomicrmw %a, load %b, call, ret",
    )
    check("\n  #dbg_value(i32 %x, !1, !DIExpression(), !2)\n  ret i32 0\n", "%0: ret")


def test_instructions_of_several_lines() -> None:
    check(
        "\n  switch i32 %x, label %d [\n    i32 1, label %d\n    i32 2, label %e\n  ]\nd:\n  %r = invoke i32 @g()\n"
        "          to label %e unwind label %l\ne:\n  ret i32 0\nl:\n  %p = landingpad { ptr, i32 }\n"
        "          cleanup\n  resume { ptr, i32 } %p\n",
        "%0: switch",
        "%d: invoke %r",
        "%e: ret",
        "%l: landingpad %p, resume",
    )


def test_broken_lines_do_not_spoil_the_next() -> None:
    check("\n  %a = call i32 @g(i32 (\n  %b = add i32 %x, 1\n  ret i32 %b\n", "%0: call %a, add %b, ret")
    check("\n  %a =\n  %b = add i32 %x,\n  ret\n", "%0: add %b, ret")


@pytest.mark.parametrize("path", IR, ids=lambda path: path.stem)
async def test_numbers_that_are_left_out_are_found_again(path: Path) -> None:
    """Real functions without the numbers of their results and labels: we, and LLVM, give the same ones back."""
    text = path.read_text()
    stripped = _LABELS.sub("", _WRITTEN.sub(r"\1", text))
    async with WorkerPool(workers=1) as pool:
        printed = (await pool.inspect(text, printed=True)).printed
        assert _code((await pool.inspect(stripped, printed=True)).printed) == _code(printed)
    module, short = ModuleText(text), ModuleText(stripped)
    assert len(module.functions) == len(short.functions)
    for full, bare in zip(module.of_kind("define"), short.of_kind("define"), strict=True):
        expected, found = read_body(text, full), read_body(stripped, bare)
        assert found.parameters == expected.parameters
        assert [block.key for block in found.blocks] == [block.key for block in expected.blocks]
        assert [_facts(block) for block in found.blocks] == [_facts(block) for block in expected.blocks]


def _facts(block: Block) -> list[tuple[str, str]]:
    return [(each.opcode, each.result) for each in block.instructions]


def _code(printed: str) -> str:
    return re.sub(r"[ ]*;.*", "", printed)


async def test_every_opcode_is_llvms() -> None:
    async with WorkerPool(workers=1) as pool:
        for opcode in sorted(OPCODES):
            with pytest.raises(IRError) as error:
                await pool.inspect(f"define void @f() {{\n  %x = {opcode} !\n  unreachable\n}}\n")
            assert "expected instruction opcode" not in error.value.message, opcode
