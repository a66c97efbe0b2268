from hypothesis import given
from hypothesis import strategies as st

from llmfb_core.feedback import feedback
from llmfb_core.prompt import lists, native
from llmfb_core.protocols import Ask
from llmfb_core.types import Compilation, Failure, Feedback, FeedbackForm, Measurement, Prediction, Problem

ELEMENTS = lists.element_texts("extended")
IR = "define i32 @f(i32 %0) {\nret i32 %0\n}\n"


def check(text: str, expected: Prediction) -> None:
    assert native.parse_answer(text) == expected


def test_prompt() -> None:
    assert native.render_prompt(Ask(IR, "bytes")) == f"<|module|>{IR}<|optimize|><|bytes|><|list|>"
    assert native.render_prompt(Ask("x", "instructions", "<|attempt|>")) == (
        "<|module|>x<|attempt|><|feedback|><|instructions|><|list|>"
    )


def test_text_of_the_ir_never_becomes_a_token() -> None:
    assert "<|end|>" not in native.render_prompt(Ask('@"<|end|>"', "bytes"))


def test_answers() -> None:
    check(
        "<|pass:sroa|><|pass:gvn|><|source|>12<|target|>8<|end|>",
        Prediction("function(sroa,gvn)", 12, 8),
    )
    check(
        "<|pass:sroa|><|source|>12<|target|>8<|ir|>ret void\n",
        Prediction("function(sroa)", 12, 8, "ret void\n"),
    )
    check("<|pass:sroa|>", Prediction("function(sroa)"))
    check("", Prediction(None, pass_list_error="the answer has no pass list"))
    check("hello", Prediction("hello", pass_list_error="the answer has no pass list"))


def test_invalid_lists_keep_their_text() -> None:
    wrong = native.parse_answer("<|pass:no-such-pass|><|source|>1<|target|>1<|end|>")
    assert (wrong.pass_list, wrong.source_instructions) == ("no-such-pass", 1)
    assert wrong.pass_list_error
    assert native.parse_answer("<|pass:sroa|>and more").pass_list_error == "not an element: 'and more'"


def said(elements: list[str], source: int, target: int, ir: str) -> Prediction:
    return Prediction(lists.text_of(elements), source, target, ir or None)


predictions = st.builds(
    said,
    st.lists(st.sampled_from(ELEMENTS), min_size=1, max_size=16),
    st.integers(0, 999999),
    st.integers(0, 999999),
    st.text(alphabet="abc%=,\n {}<01", max_size=60),
)


@given(predictions)
def test_answers_round_trip(prediction: Prediction) -> None:
    check(native.render_answer(prediction), prediction)


@given(
    st.lists(st.one_of(st.sampled_from(native.special_tokens()), st.text(max_size=8)), max_size=12).map(
        "".join
    )
)
def test_parsing_never_raises(text: str) -> None:
    native.parse_answer(text)


def check_round(form: FeedbackForm, expected: str) -> None:
    said = Prediction("function(sroa)", 12, 8, "ret i32 1\n")
    compilation = Compilation("function(sroa)", Measurement(9, 40))
    found = feedback(
        form,
        said,
        compilation,
        source_instructions=12,
        round=1,
        compiled_ir="ret i32 2\n",
    )
    text = native.render_round(found, said, compilation, source_instructions=12, compiled_ir="ret i32 2\n")
    assert text == expected


def test_rounds() -> None:
    said = "<|attempt|><|pass:sroa|><|source|>12<|target|>8"
    compiled = "<|compiled|><|source|>12<|target|>9<|problem:target_count|>"
    check_round("fast", said + compiled)
    short = said + "<|ir|>ret i32 1\n" + compiled + "<|problem:ir_differs|><|bleu|>55"
    check_round("short", short)
    check_round("long", short + "<|ir|>ret i32 2\n")


def test_a_failed_compilation_says_why() -> None:
    said = Prediction("function(sroa)", 12, 8)
    crashed = Compilation("function(sroa)", failure=Failure("crash", "signal 6"))
    found = feedback("short", said, crashed, source_instructions=12, round=1)
    text = native.render_round(found, said, crashed, source_instructions=12)
    assert text.endswith("<|compiled|><|source|>12<|problem:pass_list|><|error|>signal 6")


def test_rejected_lists_are_those_that_were_invalid_or_not_smaller() -> None:
    rejections: list[tuple[str, tuple[Problem, ...]]] = [
        ("function(sroa,gvn)", ("source_count",)),
        ("default<Oz>", ("not_smaller",)),
    ]
    texts = [
        native.render_round(
            Feedback("fast", problems, number), Prediction(text, 1, 2), None, source_instructions=3
        )
        for number, (text, problems) in enumerate(rejections)
    ]
    assert native.rejected_lists("") == frozenset()
    assert native.rejected_lists("".join(texts)) == {("default<Oz>",)}
