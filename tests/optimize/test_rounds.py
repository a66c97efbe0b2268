"""Rounds in the forms Short and Long: what the model is told of the IR that it generated, against the real LLVM."""

from __future__ import annotations

from collections.abc import AsyncGenerator

import pytest
import pytest_asyncio

from llmfb_core.cli import report
from llmfb_core.cli.columns import show
from llmfb_core.cli.outcomes import rounds
from llmfb_core.document.generated import with_function
from llmfb_core.document.normalize import normalize
from llmfb_core.errors import IRError
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.optimize import Budget, Modes, Outcome, Request, optimize
from llmfb_core.protocols import Ask, Attempt
from llmfb_core.types import FeedbackForm, Prediction, Source
from llmfb_core.validation.generated import complaint

SOURCE = """\
@table = private constant [2 x i32] [i32 3, i32 4]
%pair = type { i32, i32 }
declare i32 @g(ptr)
define i32 @f(ptr %p, i32 %x) {
  %q = getelementptr %pair, ptr %p, i32 0, i32 1
  %v = load i32, ptr %q
  %t = load i32, ptr getelementptr ([2 x i32], ptr @table, i32 0, i32 1)
  %a = add i32 %v, %t
  %b = call i32 @g(ptr %p)
  %c = add i32 %a, %b
  ret i32 %c
}
define i32 @other(ptr %p) {
  %r = call i32 @f(ptr %p, i32 1)
  ret i32 %r
}
"""
LIST = "function(sroa,instcombine)"


@pytest_asyncio.fixture
async def pool() -> AsyncGenerator[WorkerPool]:
    async with WorkerPool(workers=1) as opened:
        yield opened


class Model:
    """Says one thing, whatever it is asked."""

    name = identity = "model"
    llvm: int | None = None

    def __init__(self, prediction: Prediction) -> None:
        self.prediction = prediction
        self.asked: list[Ask] = []

    async def fits(self, ask: Ask) -> bool:
        return True

    async def answer(self, ask: Ask) -> Prediction:
        self.asked.append(ask)
        return self.prediction

    async def samples(self, ask: Ask, count: int) -> list[Prediction]:
        self.asked.append(ask)
        return []


async def asked(
    pool: WorkerPool,
    form: FeedbackForm,
    ir: str | None,
    text: str = LIST,
    *,
    temperature: float = 0.0,
    counts: tuple[int | None, int | None] = (9, 5),
) -> tuple[Outcome, Model]:
    model = Model(Prediction(text, *counts, ir))
    modes = Modes(feedback=form, temperature=temperature, coreset=0, search=False)
    outcome = await optimize(
        Request(SOURCE, "f", budget=Budget(None, 9), modes=modes), pool, model, lambda _: None
    )
    return outcome, model


async def compiled(pool: WorkerPool) -> str:
    (made,) = await pool.compile(Source(SOURCE, "f"), [LIST], want_ir=True)
    assert made.ir is not None
    return normalize(made.ir, "f")


def told(model: Model) -> Attempt:
    (attempt,) = model.asked[1].attempts
    return attempt


async def test_fast_asks_for_no_ir_and_tells_of_none(pool: WorkerPool) -> None:
    outcome, model = await asked(pool, "fast", "no IR at all")
    assert not any(ask.want_ir for ask in model.asked)
    assert "ir_compiles" not in outcome.rounds[0].feedback.problems
    assert told(model).compiled_ir is None


@pytest.mark.parametrize("form", ["short", "long"])
async def test_ir_that_equals_the_compiled_one_has_no_problems(pool: WorkerPool, form: FeedbackForm) -> None:
    expected = await compiled(pool)
    outcome, model = await asked(pool, form, expected)
    assert model.asked[0].want_ir
    found = outcome.rounds[0]
    assert found.feedback.bleu == 1
    assert not {"ir_compiles", "ir_differs"} & set(found.feedback.problems)
    assert (told(model).form, told(model).compiled_ir, told(model).said) == (form, expected, found.said)


async def test_ir_that_differs_or_does_not_compile_is_told(pool: WorkerPool) -> None:
    expected = await compiled(pool)
    assert "ret i32" in expected
    differs, _ = await asked(pool, "short", expected.replace("@g(ptr %0)", "@g(ptr null)"))
    assert "ir_differs" in differs.rounds[0].feedback.problems
    assert 0 < (differs.rounds[0].feedback.bleu or 0) < 1
    broken, model = await asked(pool, "short", expected.replace("ret i32", "ret i64"))
    assert {"ir_compiles", "ir_differs"} <= set(broken.rounds[0].feedback.problems)
    assert "i64" in (told(model).message or "")
    # What was generated is never what is offered.
    assert differs.offer is not None
    assert "null" not in differs.offer.text
    shown = report.as_json(broken)["rounds"][0]
    assert shown["said"]["pass_list"] == LIST
    assert shown["found"]["measured"]["instructions"] > 0
    assert shown["told"]["message"] == told(model).message


async def test_another_function_is_none(pool: WorkerPool) -> None:
    source, expected = Source(SOURCE, "f"), await compiled(pool)
    for ir in ("", "}", expected.replace("@f(", "@k("), "declare i32 @f(ptr, i32)\n"):
        assert await complaint(pool, source, ir, SOURCE) == "the function is not defined"
    assert await complaint(pool, source, expected, SOURCE) is None
    assert "i64" in (await complaint(pool, source, expected.replace("ret i32", "ret i64"), SOURCE) or "")


async def test_who_has_nothing_to_say_is_not_asked_again(pool: WorkerPool) -> None:
    model = Model(Prediction(None, pass_list_error="no other list"))
    modes = Modes(feedback_rounds=50, samples=0, coreset=0, search=False)
    outcome = await optimize(
        Request(SOURCE, "f", budget=Budget(None, 99), modes=modes), pool, model, lambda _: None
    )
    assert len(model.asked) == len(outcome.rounds) == 1


FIRST, SECOND = Prediction(LIST, 9, 5), Prediction("function(gvn)", 8, 7)
WRONG, NOTHING = (
    Prediction("no-such-pass", 7, pass_list_error="why"),
    Prediction(None, pass_list_error="none"),
)


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ((FIRST, SECOND), SECOND),
        ((FIRST, NOTHING), FIRST),
        ((FIRST, SECOND, NOTHING), SECOND),
        ((FIRST, WRONG), WRONG),
        ((NOTHING,), NOTHING),
    ],
)
async def test_what_the_model_said_is_of_a_list(
    pool: WorkerPool, said: tuple[Prediction, ...], shown: Prediction
) -> None:
    class Saying(Model):
        async def answer(self, ask: Ask) -> Prediction:
            self.prediction = said[len(self.asked)]
            return await super().answer(ask)

    modes = Modes(feedback_rounds=len(said) - 1, samples=0, coreset=0, search=False)
    outcome = await optimize(
        Request(SOURCE, "f", budget=Budget(None, 99), modes=modes), pool, Saying(FIRST), lambda _: None
    )
    assert len(outcome.rounds) == len(said)
    assert outcome.predicted == shown


async def test_the_report_has_a_row_for_each_round(
    pool: WorkerPool, capsys: pytest.CaptureFixture[str]
) -> None:
    outcome, _ = await asked(pool, "long", await compiled(pool))
    show(rounds([outcome]))
    text = capsys.readouterr().out
    assert "9 -> 5 instr" in text
    assert "wrong source count" in text
    assert "BLEU 1.00" in text
    assert "lines of compiled IR" in text


async def test_counts_that_were_not_said_are_not_shown_as_wrong(
    pool: WorkerPool, capsys: pytest.CaptureFixture[str]
) -> None:
    outcome, model = await asked(pool, "short", None, counts=(None, None))
    show(rounds([outcome]))
    assert "wrong" not in capsys.readouterr().out
    shown = report.as_json(outcome)
    (first, *_), (fed_back, *_) = shown["rounds"], shown["feedback"]
    assert not {"source_count", "target_count"} & {*first["told"]["problems"], *fed_back["problems"]}
    # Models of ours are told as they were trained.
    assert {"source_count", "target_count"} <= set(told(model).problems)


async def test_an_invalid_list_is_told_as_well(pool: WorkerPool) -> None:
    outcome, model = await asked(pool, "short", None, "no-such-pass")
    assert outcome.rounds[0].feedback.problems[0] == "pass_list"
    assert told(model).pass_list == "no-such-pass"
    assert "no-such-pass" in (told(model).message or "")


async def test_samples_are_drawn_with_the_temperature_that_was_asked_for(pool: WorkerPool) -> None:
    _, model = await asked(pool, "fast", None, temperature=0.7)
    assert {ask.temperature for ask in model.asked} == {0.7}


async def test_generated_ir_is_read_in_its_module(pool: WorkerPool) -> None:
    """With the module's own types and declarations, and those that passes made."""
    ir = await compiled(pool)
    await pool.inspect(with_function(SOURCE, "f", ir))
    with_type = "%pair = type { i32, i32 }\n%new = type { i8 }\n" + ir.replace(
        "{\nb0:\n", "{\nb0:\n%9 = alloca %new\n"
    )
    with pytest.raises(IRError):
        await pool.inspect(with_function(SOURCE, "f", with_type))
    table = ir.replace("@g(ptr", "@made(ptr")
    with pytest.raises(IRError, match="made"):
        await pool.inspect(with_function(SOURCE, "f", table))
    await pool.inspect(with_function(SOURCE, "f", table, "declare i32 @made(ptr)\n"))
    for nonsense in ("", "}", "define", "\0"):
        with_function(SOURCE, "f", nonsense)
