"""What is problematic about a prediction, now that LLVM has compiled it: the paper's feedback (pure)."""

from __future__ import annotations

from collections.abc import Iterable

from llmfb_core import metrics
from llmfb_core.protocols import Attempt
from llmfb_core.types import Compilation, Feedback, FeedbackForm, Measurement, Objective, Prediction, Problem

PROBLEMS: dict[Problem, str] = {
    "pass_list": "invalid pass list",
    "source_count": "wrong source count",
    "target_count": "wrong target count",
    "ir_compiles": "generated IR does not compile",
    "ir_differs": "generated IR differs",
    "not_smaller": "not smaller than -Oz",
}
"""In words, for people."""


def feedback(
    form: FeedbackForm,
    prediction: Prediction,
    compilation: Compilation | None,
    *,
    source_instructions: int,
    round: int,
    objective: Objective = "instructions",
    known: Measurement | None = None,
    compiled_ir: str | None = None,
    generated_ir_error: str | None = None,
) -> Feedback:
    """Compare a prediction with its compilation.

    `compilation` is None where there was no list to compile.  `known` is the size to beat, -Oz's for example.
    `compiled_ir` is the function after the predicted list in normalized form, `generated_ir_error` what LLVM says
    against the generated IR; Fast, which waits for no generated IR, looks at neither.
    """
    measured = None if compilation is None else compilation.measurement
    valid = prediction.pass_list is not None and prediction.pass_list_error is None and measured is not None
    problems: list[Problem] = [] if valid else ["pass_list"]
    if prediction.source_instructions != source_instructions:
        problems.append("source_count")
    if valid and measured is not None and prediction.target_instructions != measured.instructions:
        problems.append("target_count")
    score = None
    if form != "fast" and prediction.ir is not None:
        if generated_ir_error is not None:
            problems.append("ir_compiles")
        if compiled_ir is not None:
            score = metrics.bleu(prediction.ir, compiled_ir)
            if score < 1:
                problems.append("ir_differs")
    if valid and measured is not None and known is not None and measured.of(objective) >= known.of(objective):
        problems.append("not_smaller")
    return Feedback(form, tuple(problems), round, score)


def about_what_was_said(said: Prediction | None, problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Those of `problems` that are about something that a model `said`: where it said no count, none is wrong.

    For people, and for models that were not trained with the others; `feedback` has all of them.
    """
    if said is None:
        return tuple(problems)
    counts = {"source_count": said.source_instructions, "target_count": said.target_instructions}
    return tuple(each for each in problems if counts.get(each, 0) is not None)


def in_words(told: Attempt) -> str:
    """What a model is told of its answer, for people."""
    parts = ["list and sizes"]
    if told.form != "fast":
        parts += [PROBLEMS[problem] for problem in about_what_was_said(told.said, told.problems)]
    if told.bleu is not None:
        parts.append(f"BLEU {told.bleu:.2f}")
    if told.form != "fast" and told.message:
        parts.append(told.message)
    if told.form == "long" and told.compiled_ir:
        parts.append(f"{told.compiled_ir.count(chr(10))} lines of compiled IR")
    return "; ".join(parts)
