import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmfb_core.document.normalize import normalize
from llmfb_core.examples import examples
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.prompt.edit_script import decode, encode
from llmfb_core.types import Source

HEAD = "define i32 @f(i32 %0) {\nb0:\n"
KNOWN = HEAD + (
    "%1 = add i32 %0, 1\nbr label %b1\nb1:\n%2 = phi i32 [ %1, %b0 ], [ %3, %b1 ]\n"
    "%3 = mul i32 %2, 3\nbr i1 true, label %b1, label %b2\nb2:\nret i32 %3\n}\n"
)
CASES = {
    "nothing changed": (KNOWN, "<|oz|><|n:1|><|n:2|><|n:3|><|n:4|><|n:5|><|n:6|>"),
    "one more value before": (
        HEAD
        + "%1 = sub i32 %0, 4\n%2 = add i32 %0, 1\nbr label %b1\nb1:\n%3 = phi i32 [ %2, %b0 ], [ %4, %b1 ]\n"
        "%4 = mul i32 %3, 3\nbr i1 true, label %b1, label %b2\nb2:\nret i32 %4\n}\n",
        "<|oz|>%1 = sub i32 %0, 4\n<|n:1|><|n:2|><|n:3|><|n:4|><|n:5|><|n:6|>",
    ),
    "a block less": (
        HEAD + "%1 = add i32 %0, 1\nret i32 %1\n}\n",
        "<|oz|><|n:1|>ret i32 %1\n}\n",
    ),
    "another value": (
        KNOWN.replace("ret i32 %3", "ret i32 %2"),
        "<|oz|><|n:1|><|n:2|><|n:3|><|n:4|><|n:5|>ret i32 %2\n}\n",
    ),
    "another head": (
        KNOWN.replace("@f(i32 %0)", "@f(i64 %0)"),
        "define i32 @f(i64 %0) {\nb0:\n<|n:1|><|n:2|><|n:3|><|n:4|><|n:5|><|n:6|>",
    ),
}


@pytest.mark.parametrize(("ir", "script"), CASES.values(), ids=CASES.keys())
def test_scripts(ir: str, script: str) -> None:
    assert encode(ir, KNOWN) == script
    assert decode(script, KNOWN) == ir


def test_without_anything_known_it_is_the_text() -> None:
    assert encode(KNOWN, "") == KNOWN
    assert decode(KNOWN, "") == KNOWN


def test_what_fits_no_prompt_is_not_compared() -> None:
    known = HEAD + "store i32 %0, ptr @g\n" * 5000 + "ret i32 0\n}\n"
    assert encode(known, known) == known


def test_types_come_from_wherever_they_are_named() -> None:
    types = "%a = type { %b }\n%b = type { i32 }\n"
    known = HEAD + "%1 = load i32, ptr @g\nret i32 %1\n}\n"
    ir = types + HEAD + "%1 = load %a, ptr @g\nret i32 0\n}\n"
    script = "<|oz|>%1 = load %a, ptr @g\nret i32 0\n}\n"
    assert encode(ir, known, types) == script
    assert decode(script, known, types) == ir
    assert encode(known, types + known) == "<|oz|><|n:1|><|n:2|>"


def normal(lines: list[tuple[str, int]], head: str = HEAD) -> str:
    """A function of instructions, each with the place of the operand that it has, counted back."""
    text, values = head, 1
    for kind, back in lines:
        operand = f"%{max(0, values - 1 - back)}"
        if kind == "value":
            text += f"%{values} = add i32 {operand}, {back}\n"
            values += 1
        else:
            text += (
                f"store i32 {operand}, ptr @g\n" if kind == "store" else f"br label %b{back}\nb{values}:\n"
            )
    return text + "ret i32 %0\n}\n"


instructions = st.lists(
    st.tuples(st.sampled_from(["value", "store", "block"]), st.integers(0, 4)), max_size=12
)


@given(instructions, instructions, st.integers(0, 12), st.integers(0, 12))
def test_what_is_said_is_what_is_read(
    old: list[tuple[str, int]], new: list[tuple[str, int]], start: int, end: int
) -> None:
    known, ir = normal(old), normal(old[:start] + new + old[end:])
    assert decode(encode(ir, known), known) == ir


@given(
    st.lists(
        st.sampled_from(["<|oz|>", "<|n:1|>", "<|n:9|>", "<|n:999999|>", "%1 = ", "b1:\n", HEAD, "%a"])
    ).map("".join)
)
def test_no_script_is_an_error(script: str) -> None:
    decode(script, KNOWN, KNOWN)
    assert not re.search(r"<\|(n:\d+|oz)\|>", decode(script, KNOWN))


async def test_what_llvm_prints_is_said_by_what_has_changed() -> None:
    """Real functions: whatever a list makes of them can be said, mostly in numbers."""
    numbers = text = 0
    async with WorkerPool(workers=1) as pool:
        for example in examples():
            before = normalize(example.text, example.function)
            results = await pool.compile(
                Source(example.text, example.function),
                ["default<Oz>", "function(sroa)", "default<O3>"],
                want_ir=True,
            )
            made = [normalize(one.ir, example.function) for one in results if one.ir]
            for ir in made:
                script = encode(ir, made[0], before)
                assert decode(script, made[0], before) == ir
                numbers += len(re.findall(r"<\|n:", script))
                text += script.count("\n")
    assert numbers > text
