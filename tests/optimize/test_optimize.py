"""The anytime loop against the real LLVM, with a model that says what the test wants."""

from collections.abc import AsyncGenerator, Callable, Sequence
from pathlib import Path
from random import Random
from typing import Any, cast

import anyio
import pytest
import pytest_asyncio

from llmfb_core.document.module import ModuleText
from llmfb_core.errors import FunctionError, IRError, ModelUnavailableError, UsageError
from llmfb_core.evaluate.speed import source_of
from llmfb_core.examples import Example, examples
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.optimize import (
    Budget,
    Event,
    Measured,
    Modes,
    Note,
    Offered,
    Outcome,
    Predicted,
    Request,
    optimize,
)
from llmfb_core.protocols import Ask, Compiler, Generator
from llmfb_core.search import coreset
from llmfb_core.types import Compilation, Objective, Prediction, Source

EXAMPLE = next(example for example in examples() if example.function == "utf8_check_full")


@pytest_asyncio.fixture
async def pool() -> AsyncGenerator[WorkerPool]:
    async with WorkerPool(workers=2) as opened:
        yield opened


class Scripted:
    """Says its predictions one after the other, then the last one again."""

    name = identity = "scripted"
    llvm: int | None = None

    def __init__(self, *predictions: Prediction) -> None:
        self.predictions = list(predictions)
        self.asked: list[Ask] = []

    async def fits(self, ask: Ask) -> bool:
        return True

    async def answer(self, ask: Ask) -> Prediction:
        self.asked.append(ask)
        return self.predictions.pop(0) if len(self.predictions) > 1 else self.predictions[0]

    async def samples(self, ask: Ask, count: int) -> list[Prediction]:
        return [Prediction("function(sroa,gvn)"), Prediction("function(sroa)")][:count]


async def run(
    pool: WorkerPool,
    generator: Generator | None = None,
    *,
    text: str = EXAMPLE.text,
    function: str | None = EXAMPLE.function,
    objective: Objective = "bytes",
    budget: Budget | None = None,
    modes: Modes | None = None,
) -> tuple[Outcome, list[Event]]:
    events: list[Event] = []
    scope = "module" if function is None else "function"
    budget = budget or Budget(None, 40)
    request = Request(text, function, objective, budget, scope=scope, modes=modes or Modes())
    return await optimize(request, pool, generator, events.append), events


@pytest.mark.parametrize("objective", ["bytes", "instructions"])
async def test_the_best_is_validated_and_no_worse_than_oz(pool: WorkerPool, objective: Objective) -> None:
    outcome, events = await run(pool, objective=objective)
    assert outcome.offer is not None
    assert outcome.validation.ok
    assert outcome.best.measurement.of(objective) <= outcome.baseline.of(objective)
    assert isinstance(events[0], Measured)
    offered = [event.offer.candidate for event in events if isinstance(event, Offered)]
    ranks = [(one.measurement.of(objective), len(one.pass_list)) for one in offered]
    assert ranks == sorted(set(ranks), reverse=True), "every offer is better than the one before"


async def test_under_instructions_the_object_does_not_grow(pool: WorkerPool) -> None:
    outcome, _ = await run(pool, objective="instructions", budget=Budget(None, 80))
    assert outcome.best.measurement.bytes is not None
    assert outcome.baseline.bytes is not None
    assert outcome.best.measurement.bytes <= outcome.baseline.bytes


async def test_the_budget_of_compilations_is_kept(pool: WorkerPool) -> None:
    for limit in (2, 3, 17):
        outcome, _ = await run(pool, budget=Budget(None, limit))
        assert outcome.compilations <= limit


async def test_the_same_seed_gives_the_same_result(pool: WorkerPool) -> None:
    first, second = [(await run(pool, modes=Modes(seed=5)))[0] for _ in range(2)]
    assert first.best == second.best
    assert first.offer is not None
    assert second.offer is not None
    assert first.offer.text == second.offer.text


class Shuffled:
    """LLVM whose processes are done in another order each time."""

    def __init__(self, pool: WorkerPool, seed: int) -> None:
        self._pool, self._random = pool, Random(seed)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._pool, name)

    async def compile(
        self,
        source: Source,
        pass_lists: Sequence[str],
        *,
        on_result: Callable[[int, Compilation], None] | None = None,
        **options: Any,
    ) -> list[Compilation]:
        found = await self._pool.compile(source, pass_lists, **options)
        for at in self._random.sample(range(len(found)), len(found)):
            if on_result is not None:
                on_result(at, found[at])
        return found


async def test_it_does_not_matter_which_process_is_done_first(pool: WorkerPool) -> None:
    example = next(one for one in examples() if one.function == "strbuffer_append_bytes")
    request = Request(example.text, example.function, "bytes", Budget(None, 150), modes=Modes(seed=1))
    found: list[Outcome] = []
    for seed in range(3):
        compiler = cast(Compiler, Shuffled(pool, seed))
        found.append(await optimize(request, compiler, None, lambda _event: None))
    first, *others = [[(one.pass_list, one.measurement) for one in each.candidates] for each in found]
    assert others == [first, first]
    assert len({one.best.pass_list for one in found}) == 1


async def test_what_was_refused_is_never_said_again(pool: WorkerPool) -> None:
    dangerous = "function(break-crit-edges)"

    class Insisting(Scripted):
        """Says the same list until it is told that it was tried."""

        async def answer(self, ask: Ask) -> Prediction:
            self.asked.append(ask)
            if dangerous not in (*ask.tried, *(one.pass_list for one in ask.attempts)):
                return Prediction(dangerous, 1, 1)
            return Prediction(f"function({','.join(['dce'] * len(self.asked))})", 1, 1)

        async def samples(self, ask: Ask, count: int) -> list[Prediction]:
            return [await self.answer(ask)]

    model = Insisting(Prediction("", 1, 1))
    outcome, _ = await run(pool, model, budget=Budget(None, 40), modes=Modes(samples=20, coreset=4))
    assert len(model.asked) > 20
    assert all(dangerous in ask.tried for ask in model.asked[1:])
    assert [one.said.pass_list for one in outcome.rounds].count(dangerous) == 1


@pytest.mark.parametrize(("trained_with", "asked"), [(None, True), (22, True), (21, False)])
async def test_a_model_of_another_llvm_is_not_asked(
    pool: WorkerPool, trained_with: int | None, asked: bool
) -> None:
    model = Scripted(Prediction("function(sroa)", 1, 1))
    model.llvm = trained_with
    outcome, _ = await run(pool, model, budget=Budget(None, 10))
    assert bool(model.asked) is asked
    said = "the model is not asked: it was trained with LLVM 21, this is 22"
    assert (said in outcome.notes) is not asked
    assert outcome.offer is not None


async def test_what_the_caller_notes_comes_first(pool: WorkerPool) -> None:
    request = Request(EXAMPLE.text, EXAMPLE.function, budget=Budget(None, 3), notes=("another LLVM",))
    events: list[Event] = []
    outcome = await optimize(request, pool, None, events.append)
    assert outcome.notes[0] == "another LLVM"
    assert events[0] == Note("another LLVM")


async def test_a_right_answer_has_no_problems(pool: WorkerPool) -> None:
    source = (await run(pool, budget=Budget(None, 2)))[0].source
    best = "function(sroa),default<Oz>"
    (right,) = await pool.compile(source_of(EXAMPLE), [best], measure_bytes=True)
    assert right.measurement is not None
    model = Scripted(Prediction(best, source.instructions, right.measurement.instructions))
    modes = Modes(feedback_rounds=0, samples=0, coreset=0, search=False)
    outcome, events = await run(pool, model, modes=modes)
    assert [one.feedback.problems for one in outcome.rounds] == [()]
    assert outcome.best.found_by == "model"
    assert sum(isinstance(event, Predicted) for event in events) == 1
    (ask,) = model.asked
    assert ask.baseline is not None
    assert ask.baseline_ir.startswith("define ")
    assert ask.attempts == ()
    assert ask.target == "x86_64"


async def test_what_was_measured_goes_back_as_feedback(pool: WorkerPool) -> None:
    wrong = Prediction("default<Oz>", 1, 2)
    model = Scripted(wrong, Prediction("function(sroa),default<Oz>", 1, 2))
    outcome, _ = await run(pool, model, modes=Modes(samples=0, coreset=0, search=False))
    assert outcome.rounds[0].feedback.problems == ("source_count", "target_count", "not_smaller")
    (attempt,) = model.asked[1].attempts
    assert (attempt.pass_list, attempt.form) == ("default<Oz>", "fast")
    assert attempt.measurement is not None
    assert model.asked[1].tried == ("default<Oz>",)
    assert outcome.best.found_by == "feedback"


@pytest.mark.parametrize(
    "nonsense",
    [
        Prediction(None, pass_list_error="the answer has no pass list"),
        Prediction("function(nonsense)"),
        Prediction("default<Oz>,", 1, 1),
    ],
)
async def test_an_invalid_list_is_feedback_not_an_error(pool: WorkerPool, nonsense: Prediction) -> None:
    outcome, _ = await run(pool, Scripted(nonsense))
    assert "pass_list" in outcome.rounds[0].feedback.problems
    assert outcome.validation.ok


async def test_the_models_lists_and_the_shipped_ones_take_turns(pool: WorkerPool) -> None:
    own = ("function(dce)", "function(adce)", "function(bdce)")

    class Model(Scripted):
        async def samples(self, ask: Ask, count: int) -> list[Prediction]:
            self.asked.append(ask)
            return [Prediction(text) for text in own if text not in ask.tried][:count]

    model = Model(Prediction("function(sroa)", 1, 1))
    modes = Modes(feedback_rounds=0, coreset=2, search=False, samples=9)
    await run(pool, model, modes=modes, budget=Budget(None, 9))
    shipped = coreset.shipped("bytes")[:2]
    first, *later = [set(ask.tried) for ask in model.asked]
    assert not first
    assert [tried - {"function(sroa)"} for tried in later] == [
        {shipped[0]},
        {shipped[0], own[0], shipped[1]},
        {shipped[0], own[0], shipped[1], own[1]},
        {*shipped, *own},
    ]


async def test_a_model_that_cannot_be_loaded_leaves_the_search(pool: WorkerPool) -> None:
    class Missing(Scripted):
        async def answer(self, ask: Ask) -> Prediction:
            raise ModelUnavailableError("no model")

    outcome, events = await run(pool, Missing(Prediction(None)))
    assert outcome.validation.ok
    assert Note("no model") in events


async def test_a_function_too_long_for_the_model_is_still_served(pool: WorkerPool) -> None:
    class Short(Scripted):
        async def fits(self, ask: Ask) -> bool:
            return False

    outcome, _ = await run(pool, Short(Prediction(None)))
    assert outcome.validation.ok
    assert "too long" in outcome.notes[0]


async def test_cancelling_leaves_valid_offers(pool: WorkerPool) -> None:
    offers: list[Offered] = []
    with anyio.CancelScope() as scope:

        def emit(event: Event) -> None:
            if isinstance(event, Offered):
                offers.append(event)
                scope.cancel()

        await optimize(Request(EXAMPLE.text, EXAMPLE.function, budget=Budget(60)), pool, None, emit)
    assert offers
    await pool.inspect(offers[0].offer.text)


@pytest.mark.parametrize("keep", [True, False])
async def test_size_attributes_stay_by_setting(pool: WorkerPool, keep: bool) -> None:
    text = "define i32 @f(i32 %x) #0 {\n  %y = add i32 %x, 0\n  ret i32 %y\n}\nattributes #0 = { nounwind optsize }\n"
    request = Request(text, "f", budget=Budget(None, 2), keep_size_attributes=keep)
    outcome = await optimize(request, pool, None, lambda _event: None)
    assert outcome.offer is not None
    assert ("minsize" in outcome.offer.text) is keep
    assert "optsize" in outcome.offer.text, "what the user wrote stays"


async def test_a_whole_module(pool: WorkerPool) -> None:
    outcome, _ = await run(pool, function=None)
    assert outcome.name is None
    assert outcome.offer is not None
    names = {function.name for function in ModuleText(EXAMPLE.text).functions if function.is_definition}
    kept = {function.name for function in ModuleText(outcome.offer.text).functions if function.is_definition}
    assert names == kept, "every function of this module is external"


BAD = {
    "no such function": ("define void @f() { ret void }", "g", UsageError, "no function"),
    "no body": ("declare void @g()", "g", FunctionError, "no body"),
    "optnone": ("define void @g() noinline optnone { ret void }", "g", FunctionError, "optnone"),
    "no IR at all": ("int main(void) {}", None, IRError, "expected top-level entity"),
}


@pytest.mark.parametrize("name", BAD)
async def test_what_cannot_be_optimized_is_said_in_one_line(pool: WorkerPool, name: str) -> None:
    text, function, error, part = BAD[name]
    with pytest.raises(error, match=part) as caught:
        await run(pool, text=text, function=function)
    assert "\n" not in str(caught.value)


BROKEN = """%0 = type {{ i32 }}
@0 = global %0 zeroinitializer
; the extraction has other lines and names
define i32 @broken(%0* %p, i32 %x)
  nounwind
{{
  store %0 zeroinitializer, %0* @0 {}
  ret i32 {}
}}
"""


@pytest.mark.parametrize(
    ("store", "result", "place"),
    [
        ("", "%missing", (8, 11)),
        (", align 3", "%x", (7, 44)),
        ("", "%p", (8, 11)),
        (", !range !0", "0", (7, 3)),
    ],
)
async def test_an_error_in_an_extraction_is_at_its_place_in_the_document(
    pool: WorkerPool, store: str, result: str, place: tuple[int, int]
) -> None:
    text = BROKEN.format(store, result) + "!0 = !{i32 0, i32 1}\n"
    with pytest.raises(IRError) as caught:
        await run(pool, text=text, function="broken")
    assert (caught.value.line, caught.value.column) == place


@pytest.mark.parametrize("example", examples(), ids=lambda example: example.function)
async def test_everything_outside_an_example_function_stays(pool: WorkerPool, example: Example) -> None:
    outcome, _ = await run(pool, text=example.text, function=example.function, budget=Budget(None, 25))
    assert outcome.offer is not None
    before, after = ModuleText(example.text), ModuleText(outcome.offer.text)
    old, new = before.function_named(example.function), after.function_named(example.function)
    assert old is not None
    assert new is not None
    assert outcome.offer.text.startswith(example.text[: old.start])
    assert after.text[new.end :].startswith(before.text[old.end :].rstrip("\n"))


def test_examples_are_files() -> None:
    assert all(Path(example.path).exists() for example in examples())
