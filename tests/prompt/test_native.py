import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from llmfb_core.prompt import lists, native
from llmfb_core.protocols import Ask, Attempt
from llmfb_core.types import Measurement, Prediction

ELEMENTS = lists.element_texts("extended")
IR = "define i32 @f(i32 %0) {\nret i32 %0\n}\n"
OZ = Measurement(10, 40)
KNOWN = ("function(sroa,gvn)", "function(early-cse)")
ASK = Ask(IR, "bytes", baseline=OZ, baseline_ir="ret void\n")


def check(text: str, expected: Prediction) -> None:
    assert native.parse_answer(text, ASK, KNOWN) == expected


def test_prompt() -> None:
    numbered = IR.replace("ret", "<|n:1|>ret")
    module = f"<|module|>x86_64\n{numbered}<|oz|><|n:1|>ret void\n<|instructions|>10<|bytes|>40"
    assert native.render_prompt(ASK) == module + "<|task|><|bytes|><|list|>"
    tried = (Attempt("function(sroa,gvn)", Measurement(8, 41)), Attempt("function(gvn)", None))
    assert native.render_prompt(replace(ASK, attempts=tried), KNOWN) == (
        module + "<|task|><|bytes|><|list|><|pass:function(sroa,gvn)|><|measured|><|change:+1|><|change:-2|>"
        "<|list|><|pass:gvn|><|measured|><|failed|><|list|>"
    )


def test_text_of_the_ir_never_becomes_a_token() -> None:
    assert "<|end|>" not in native.render_prompt(Ask('@"<|end|>"', "bytes"))


def test_every_instruction_has_its_number() -> None:
    lines = (
        "%s = type { i32 }\ndefine void @f() personality ptr @p {\nb0:\n"
        "#switch i32 %0, label %b1 [\ni32 -3, label %b2\ni1 true, label %b3\n]\n"
        "b1:\n#invoke void @g()\nto label %b2 unwind label %b3\n"
        "b3:\n#%1 = landingpad { ptr, i32 }\ncleanup\ncatch ptr @t\nfilter [1 x ptr] [ptr @t]\n"
        "#resume { ptr, i32 } %1\nb2:\n#ret void\n}\n"
    )
    marked = native.marked(lines.replace("#", ""))
    assert re.sub(r"<\|n:[0-9]+\|>", "#", marked) == lines
    assert [int(number) for number in re.findall(r"<\|n:([0-9]+)\|>", marked)] == [1, 2, 3, 4, 5]


def test_numbers_end_where_there_are_no_tokens_for_them() -> None:
    marked = native.marked("ret void\n" * 400)
    assert f"<|n:{native.LAST_MARK}|>" in marked
    assert f"<|n:{native.LAST_MARK + 1}|>" not in marked
    assert native.count(native.LAST_MARK + 1) == "385"


def test_what_is_cut_first() -> None:
    tried = tuple(Attempt("function(gvn)", None, "long", compiled_ir="x") for _ in range(2))
    cut = list(native.cuts(replace(ASK, attempts=tried)))
    assert [
        (
            bool(one.source_ir),
            bool(one.baseline_ir),
            len(one.attempts),
            any(a.compiled_ir for a in one.attempts),
        )
        for one in cut
    ] == [
        (True, True, 2, True),
        (True, True, 2, False),
        (True, False, 2, False),
        (True, False, 1, False),
        (True, False, 0, False),
        (False, False, 2, False),
    ]


def test_without_ir_rounds_are_figures_alone() -> None:
    measured = Measurement(3, bytes=9)
    said = Prediction("function(gvn)", 1, 1, ir="define i32 @f() {\n%b0:\nret i32 0\n}\n")
    round_of_long = Attempt("function(gvn)", measured, "long", said, compiled_ir=said.ir, message="no")
    fast = replace(ASK, source_ir="", baseline_ir="", attempts=(Attempt("function(gvn)", measured),))
    shown = native.blind(replace(ASK, attempts=(round_of_long,)))
    assert native.render_prompt(shown) == native.render_prompt(fast)


def test_answers() -> None:
    check(
        "<|pass:sroa|><|pass:gvn|><|source|><|n:12|><|target|><|-|>2<|end|>",
        Prediction("function(sroa,gvn)", 12, 8),
    )
    check("<|pass:function(early-cse)|><|source|>12", Prediction("function(early-cse)", 12))
    check(
        "<|pass:sroa|><|source|>12<|target|><|+|>8<|ir|>ret\n", Prediction("function(sroa)", 12, 18, "ret\n")
    )
    check("<|pass:sroa|>", Prediction("function(sroa)"))
    check("", Prediction(None, pass_list_error="the answer has no pass list"))
    check("hello", Prediction("hello", pass_list_error="the answer has no pass list"))


def test_invalid_lists_keep_their_text() -> None:
    wrong = native.parse_answer("<|pass:no-such-pass|><|source|>1<|target|><|+|>1<|end|>", ASK)
    assert (wrong.pass_list, wrong.source_instructions) == ("no-such-pass", 1)
    assert wrong.pass_list_error
    assert (
        native.parse_answer("<|pass:sroa|>and more", ASK).pass_list_error
        == "not a part of a list: 'and more'"
    )


def said(parts: list[str], source: int, target: int, ir: str) -> Prediction:
    return Prediction(lists.joined(parts, KNOWN), source, target, ir or None)


predictions = st.builds(
    said,
    st.lists(st.sampled_from((*ELEMENTS, *KNOWN)), min_size=1, max_size=8),
    st.integers(0, 999999),
    st.integers(0, 999999),
    st.text(alphabet="abc%=,\n {}<01", max_size=60),
)


@given(predictions)
def test_answers_round_trip(prediction: Prediction) -> None:
    check(native.render_answer(prediction, ASK, KNOWN), prediction)


@given(
    st.lists(st.one_of(st.sampled_from(native.special_tokens()), st.text(max_size=8)), max_size=12).map(
        "".join
    )
)
def test_parsing_never_raises(text: str) -> None:
    native.parse_answer(text, ASK, KNOWN)
    native.parse_counts(text)


def test_forms_of_feedback() -> None:
    answer = Prediction("function(sroa)", 12, 8, "ret i32 1\n")
    attempt = Attempt(
        "function(sroa)",
        Measurement(9, 40),
        "fast",
        answer,
        ("ir_differs",),
        0.55,
        "no such value",
        "ret i32 2\n",
    )
    texts = {
        form: native.render_attempt(replace(attempt, form=form), ASK) for form in ("fast", "short", "long")
    }
    figures = "<|measured|><|change:+0|><|change:-1|>"
    assert texts["fast"] == "<|list|><|pass:sroa|>" + figures
    said_first = "<|list|><|pass:sroa|><|source|><|n:12|><|target|><|-|>2<|ir|>ret i32 1\n"
    found = "<|problem:ir_differs|><|bleu|>55<|error|>no such value"
    assert texts["short"] == said_first + figures + found
    assert texts["long"] == texts["short"] + "<|ir|>ret i32 2\n"


def test_far_differences_share_tokens() -> None:
    assert native.change_token(29) == native.change_token(31) == "<|change:+28|>"
    assert native.change_token(-(10**6)) == "<|change:-4096|>"
