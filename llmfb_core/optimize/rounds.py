"""The model's first answer and the rounds of feedback, in the paper's three forms (arXiv 2403.14714, section 3).

Fast looks at the list and the counts alone.  Short and Long ask for the optimized IR as well, which LLVM reads and
which is compared with what it compiled itself; Long tells the model of that.  Generated IR is never offered.
"""

from __future__ import annotations

from dataclasses import replace

import anyio
import anyio.to_thread

from llmfb_core import feedback as compute
from llmfb_core.document.normalize import normalize
from llmfb_core.optimize.events import Predicted
from llmfb_core.optimize.request import Round
from llmfb_core.optimize.stages import told
from llmfb_core.optimize.state import State
from llmfb_core.passes.pass_list import InvalidPassList, parse
from llmfb_core.protocols import Ask, Attempt, Generator
from llmfb_core.types import Compilation, Failure, FoundBy, Prediction
from llmfb_core.validation.generated import complaint


async def ask_model(state: State, generator: Generator, ask: Ask) -> None:
    """The first answer and the rounds, each told what came of all that was tried before."""
    modes = state.request.modes
    ask = replace(ask, want_ir=modes.feedback != "fast" and state.request.function is not None)
    for number in range(1 + modes.feedback_rounds):
        if state.lists_left() <= 0 or (number > 0 and state.spent()):
            break
        prediction = None
        with anyio.move_on_after(state.seconds_left() if number > 0 else float("inf")), state.asking():
            prediction = await generator.answer(replace(told(state, ask), seed=number))
        if prediction is None:
            break
        state.model = generator.identity
        compilation = await _compile_prediction(state, prediction, "model" if number == 0 else "feedback")
        if compilation is None:
            break
        one = await _round(state, number, prediction, compilation, ask)
        state.rounds.append(one)
        if prediction.pass_list is not None:
            state.told[compilation.pass_list] = one.told
        state.emit(Predicted(prediction, compilation, one.feedback, one.told, generator.identity))
        state.progress("model")
        if prediction.pass_list is None:
            break  # who has nothing more to say says so again


async def _compile_prediction(state: State, prediction: Prediction, found_by: FoundBy) -> Compilation | None:
    text = prediction.pass_list
    if text is None or prediction.pass_list_error is not None:
        reason = prediction.pass_list_error or "no pass list"
        return Compilation(text or "", failure=Failure("invalid_list", reason))
    parsed = parse(text, state.major)
    if isinstance(parsed, InvalidPassList):
        return Compilation(text, failure=Failure("invalid_list", parsed.reason))
    return await state.run_one(parsed.text, found_by)


async def _round(
    state: State, number: int, prediction: Prediction, compilation: Compilation, ask: Ask
) -> Round:
    """What LLVM says of a prediction, and what the model is told of that."""
    form = state.request.modes.feedback
    compiled_ir = error = None
    if ask.want_ir and compilation.ok:
        compiled_ir, error = await _compared(state, prediction, compilation.pass_list)
    assert state.source is not None
    feedback = compute.feedback(
        form,
        prediction,
        compilation,
        source_instructions=state.source.instructions,
        round=number,
        objective=state.request.objective,
        known=state.baseline,
        compiled_ir=compiled_ir,
        generated_ir_error=error,
    )
    message = error if compilation.failure is None else compilation.failure.message
    attempt = Attempt(
        compilation.pass_list,
        compilation.measurement,
        form,
        prediction,
        feedback.problems,
        feedback.bleu,
        message,
    )
    return Round(prediction, compilation, feedback, replace(attempt, compiled_ir=compiled_ir))


async def _compared(state: State, prediction: Prediction, pass_list: str) -> tuple[str | None, str | None]:
    """The normalized IR that the list gives, and LLVM's message on the IR that was generated."""
    source = state.subject.source
    assert source.function is not None
    async with state.turn:
        (compiled,) = await state.compiler.compile(source, [pass_list], want_ir=True)
    if compiled.ir is None:
        return None, None
    expected = await anyio.to_thread.run_sync(normalize, compiled.ir, source.function)
    if prediction.ir is None:
        return expected, None
    async with state.turn:
        return expected, await complaint(state.compiler, source, prediction.ir, compiled.ir)
