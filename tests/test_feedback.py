import pytest

from llmfb_core.feedback import about_what_was_said, feedback
from llmfb_core.types import Compilation, Failure, FeedbackForm, Measurement, Prediction, Problem

RIGHT = Prediction("function(sroa)", 12, 8, "ret void\n")
COMPILED = Compilation("function(sroa)", Measurement(8, 40))


def check(
    prediction: Prediction,
    compilation: Compilation | None,
    *problems: Problem,
    form: FeedbackForm = "short",
    known: Measurement | None = None,
    compiled_ir: str = "ret void\n",
    error: str | None = None,
) -> None:
    found = feedback(
        form,
        prediction,
        compilation,
        source_instructions=12,
        round=1,
        known=known,
        compiled_ir=compiled_ir,
        generated_ir_error=error,
    )
    assert found.problems == problems


def test_nothing_is_problematic() -> None:
    check(RIGHT, COMPILED)
    check(RIGHT, COMPILED, known=Measurement(9, 30))


def test_lists() -> None:
    check(Prediction(None, 12, 8), None, "pass_list")
    check(Prediction("nonsense", 12, 8, pass_list_error="unknown pass"), None, "pass_list")
    check(RIGHT, Compilation("x", failure=Failure("timeout", "")), "pass_list")


def test_counts() -> None:
    check(Prediction("function(sroa)", 11, 8), COMPILED, "source_count")
    check(Prediction("function(sroa)", 12, 7), COMPILED, "target_count")
    check(Prediction("function(sroa)"), COMPILED, "source_count", "target_count")


def test_generated_ir() -> None:
    check(RIGHT, COMPILED, "ir_differs", compiled_ir="ret i32 7\n")
    check(RIGHT, COMPILED, "ir_compiles", error="expected type")
    check(RIGHT, COMPILED, form="fast", compiled_ir="ret i32 7\n", error="expected type")


def test_not_smaller() -> None:
    check(RIGHT, COMPILED, "not_smaller", known=Measurement(8, 50))


def test_bleu_only_where_ir_was_generated() -> None:
    assert (
        feedback("short", RIGHT, COMPILED, source_instructions=12, round=1, compiled_ir="ret void\n").bleu
        == 1.0
    )
    assert (
        feedback("fast", RIGHT, COMPILED, source_instructions=12, round=1, compiled_ir="ret void\n").bleu
        is None
    )


COUNTS: tuple[Problem, ...] = ("pass_list", "source_count", "target_count", "not_smaller")


@pytest.mark.parametrize(
    ("said", "about"),
    [
        (None, COUNTS),
        (Prediction("function(sroa)", 0, 0), COUNTS),
        (Prediction("function(sroa)", 11), ("pass_list", "source_count", "not_smaller")),
        (Prediction("function(sroa)", None, 7), ("pass_list", "target_count", "not_smaller")),
        (Prediction(None), ("pass_list", "not_smaller")),
    ],
)
def test_a_count_that_was_not_said_is_not_wrong(said: Prediction | None, about: tuple[Problem, ...]) -> None:
    assert about_what_was_said(said, COUNTS) == about
