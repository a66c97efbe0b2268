"""What free models are shown, and what is given up where it is too long."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmfb_core.passes import InvalidPassList, parse, vocabulary
from llmfb_core.prompt import chat, free, llm_compiler
from llmfb_core.protocols import Ask, Attempt
from llmfb_core.types import Measurement, Prediction, Problem

IR = "define i32 @f(i32 %0) {\nret i32 %0\n}\n"
TRIED = (Attempt("function(sroa)", Measurement(9, 41)), Attempt("function(gvn)", None))
ASK = Ask(IR, "bytes", baseline=Measurement(10, 40), baseline_ir="ret void\n", attempts=TRIED)


def question(ask: Ask) -> str:
    return chat.render(ask)[1][1]


def test_the_question() -> None:
    assert question(ASK) == (
        f"The function:\n```llvm\n{IR}```\n"
        "-Oz makes of it 10 instructions and 40 bytes:\n```llvm\nret void\n```\n"
        "Tried so far:\n"
        "function(sroa): 9 instructions and 41 bytes (against -Oz: -1, +1)\n"
        "function(gvn): failed\n"
        "Target: x86_64. What is to become small: bytes of object code."
    )
    bare = Ask(IR, "instructions", target="thumbv7m")
    assert question(bare) == (
        f"The function:\n```llvm\n{IR}```\nTarget: thumbv7m. What is to become small: number of IR instructions."
    )


def test_the_forms_of_feedback() -> None:
    short = Attempt(
        "function(sroa)", Measurement(9), "short", problems=("not_smaller",), message="a\nb", compiled_ir=IR
    )
    line = "function(sroa): 9 instructions (against -Oz: -1); not smaller than -Oz; a b"
    assert f"{line}\nTarget" in question(replace(ASK, attempts=(short,)))
    counts: tuple[Problem, ...] = ("source_count", "target_count")
    for source, told in ((9, "the count before was wrong; a b"), (None, "a b")):
        one = replace(short, said=Prediction(short.pass_list, source), problems=counts)
        assert f"(against -Oz: -1); {told}\nTarget" in question(replace(ASK, attempts=(one,)))
    long = replace(short, form="long")
    assert f"{line}, which gave\n```llvm\n{IR}```\nTarget" in question(replace(ASK, attempts=(long,)))


def test_the_system_names_passes_that_there_are() -> None:
    system = chat.render(ASK)[0][1]
    named = [
        name
        for line in system.splitlines()
        if line.startswith("Passes over")
        for name in line.split(": ")[1].split(", ")
    ]
    assert {element.name for element in vocabulary("standard")} == {*named, "default"}
    assert not isinstance(parse(",".join(named)), InvalidPassList)
    examples = ("sroa,early-cse,simplifycfg,instcombine,gvn", "function(sroa,loop-mssa(licm)),globaldce")
    for example in (*examples, "function(sroa,gvn),default<Oz>"):
        assert example in system
        assert not isinstance(parse(example), InvalidPassList)


def test_what_is_cut_first() -> None:
    said = [
        "\n".join(text for _, text in prompt)
        for prompt in free.prompts(ASK, "chat")
        if not isinstance(prompt, str)
    ]
    assert [("ret void" in text, text.count("function(sroa): "), IR in text) for text in said] == [
        (True, 1, True),
        (False, 1, True),
        (False, 0, True),
        (False, 0, True),
    ]
    assert list(free.prompts(ASK, "llm-compiler")) == [llm_compiler.render(ASK)]


def test_what_is_repeated() -> None:
    ask = replace(ASK, tried=("function(dse)",))
    for text in ("function(sroa)", "function(dse)", "default<Oz>"):
        assert free.is_repeated(Prediction(text), ask)
        assert not free.is_repeated(Prediction(text, pass_list_error="why"), ask)
    assert not free.is_repeated(Prediction("function(sroa),default<Oz>"), ask)
    assert not free.is_repeated(Prediction(None, pass_list_error="why"), ask)


@pytest.mark.parametrize(
    ("asked", "temperatures"),
    [
        (0.0, (0.7, 1.0, 1.3)),
        (1.0, (1.0, 1.3, 1.6)),
        (1.25, (1.25, 1.625, 2.0)),
        (1.5, (1.5, 1.95, 2.0)),
        (2.0, (2.0,)),
        (3.0, (3.0,)),
    ],
)
def test_no_sample_is_warmer_than_endpoints_take(asked: float, temperatures: tuple[float, ...]) -> None:
    assert free.sample_temperatures(replace(ASK, temperature=asked)) == pytest.approx(temperatures)


@given(st.text("<|ab>", max_size=40), st.lists(st.text("<|ab>", min_size=2, max_size=4), max_size=4))
def test_no_token_is_spelled(text: str, tokens: list[str]) -> None:
    attempt = Attempt("x", None, "long", message=text, compiled_ir=text)
    found = free.spelled_apart(Ask(text, "bytes", baseline_ir=text, attempts=(attempt, TRIED[0])), tokens)
    (told, kept) = found.attempts
    assert kept == TRIED[0]
    for apart in (found.source_ir, found.baseline_ir, told.message, told.compiled_ir):
        assert apart is not None
        assert not any(token in apart for token in tokens)
        assert apart.replace(" ", "") == text
        assert any(token in text for token in tokens) or apart == text


def test_a_token_of_one_character_stays() -> None:
    assert free.spelled_apart(Ask("<a>", "bytes"), ("<", "", "<a")).source_ir == "< a>"


@given(st.text(), st.text(), st.text())
def test_every_text_can_be_asked_about(source: str, message: str, compiled: str) -> None:
    attempt = Attempt("x", None, "long", message=message, compiled_ir=compiled)
    for form in free.RENDER:
        assert all(free.prompts(replace(ASK, source_ir=source, attempts=(attempt,)), form))
