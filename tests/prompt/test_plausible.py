"""What may follow in a script: whatever true scripts say, and nothing that names what is not there."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmfb_core.document.normalize import normalize
from llmfb_core.examples import Example, examples
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.prompt.edit_script import encode
from llmfb_core.prompt.plausible import Draft
from llmfb_core.types import Source

SOURCE = "%struct.pair = type { i32, ptr }\n"
KNOWN = (
    "define i32 @f(i32 %0, ptr %1) {\nb0:\n"
    "%2 = load i32, ptr %1\n%3 = icmp eq i32 %2, 0\nbr i1 %3, label %b1, label %b2\n"
    "b1:\n%4 = call ptr @g(i32 %0)\nbr label %b2\nb2:\n"
    "%5 = phi i32 [ %2, %b0 ], [ 0, %b1 ]\nret i32 %5\n}\n"
)
HEAD = ["<|oz|>"]
TOKEN = re.compile(r"<\|[^|]*\|>|.", re.DOTALL)

REFUSED: dict[str, tuple[list[str], str]] = {
    "nothing but the end": ([], ""),
    "an end without a return": ([*HEAD, "<|n:1|>"], ""),
    "the head twice": (HEAD, "<|oz|>"),
    "an instruction before the head": ([], "<|n:1|>"),
    "a number within a line": ([*HEAD, "%2 = "], "<|n:1|>"),
    "an operand that was not taken over": (HEAD, "<|n:2|>"),
    "a result that is not the next": (HEAD, "%3"),
    "a block that is not the next": ([*HEAD, "br label %b1\n"], "b2:\n"),
    "a value that is not there": ([*HEAD, "%2 = add i32 "], "%7"),
    "the result of itself": ([*HEAD, "%2 = add i32 "], "%2"),
    "a value of another type": ([*HEAD, "%2 = add i32 "], "%1"),
    "a second operand of another type": ([*HEAD, "%2 = add i32 ", "%0", ", "], "%1"),
    "a callee that is no pointer": ([*HEAD, "%2 = call i32 "], "%0"),
    "a type that nobody defines": ([*HEAD, "%2 = getelementptr "], "%struct.pear"),
    "a type that is cut off": ([*HEAD, "%2 = getelementptr ", "%struct.pa"], ", ptr "),
    "a function that nobody declares": ([*HEAD, "%2 = call ptr @"], "h"),
    "a block that was never written": (
        [*HEAD, "<|n:1|>", "<|n:2|>", "<|n:3|>", "<|n:4|>", "ret i32 0\n"],
        "}\n",
    ),
    "anything after the end": ([*HEAD, "ret i32 0\n", "}\n"], "%"),
}
ACCEPTED: dict[str, tuple[list[str], str]] = {
    "a value that begins as another": ([*HEAD, *"%2 = add i32 "], "%0"),
    "a pointer": ([*HEAD, "%2 = load i32, ptr "], "%1"),
    "a pointer that is called": ([*HEAD, "%2 = call i32 "], "%1"),
    "a later value in a phi": ([*HEAD, "%2 = phi i32 [ "], "%9"),
    "a type of the source": ([*HEAD, "%2 = getelementptr ", "%struct.pa"], "ir"),
    "an intrinsic": ([*HEAD, "%2 = call i32 @"], "llvm.smax.i32"),
    "the last instruction of all": ([*HEAD, *(f"<|n:{at}|>" for at in range(1, 7))], "<|n:7|>"),
    "an end": ([*HEAD, "ret i32 0\n", "}\n"], ""),
}


def drafted(said: list[str]) -> Draft:
    draft = Draft(KNOWN, SOURCE)
    for token in said:
        draft.add(token)
    return draft


@pytest.mark.parametrize(("said", "token"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_read_is_refused(said: list[str], token: str) -> None:
    assert not drafted(said).accepts(token)


@pytest.mark.parametrize(("said", "token"), ACCEPTED.values(), ids=ACCEPTED.keys())
def test_what_can_be_read_is_accepted(said: list[str], token: str) -> None:
    assert drafted(said).accepts(token)


@given(
    st.lists(
        st.sampled_from(["<|oz|>", "<|n:1|>", "<|n:999999|>", "%1", " = ", "b", "0:", "\n", "}\n", KNOWN])
    )
)
def test_no_script_is_an_error(said: list[str]) -> None:
    draft = Draft(KNOWN, SOURCE)
    for token in said:
        draft.accepts(token)
        draft.add(token)


@pytest.mark.parametrize("example", examples(), ids=lambda example: example.function)
async def test_what_llvm_prints_is_accepted_letter_by_letter(example: Example) -> None:
    lists = ["default<Oz>", "function(sroa)", "default<O3>", "function(sroa,simplifycfg,gvn)"]
    async with WorkerPool(workers=1) as pool:
        results = await pool.compile(Source(example.text, example.function), lists, want_ir=True)
    source = normalize(example.text, example.function)
    made = [normalize(one.ir, example.function) for one in results if one.ir]
    for ir in made:
        draft = Draft(made[0], source)
        for token in TOKEN.findall(encode(ir, made[0], source)):
            assert draft.accepts(token), f"{token!r} after {ir.splitlines()[:3]}"
            draft.add(token)
        assert draft.accepts("")
