"""A budget of time is kept: LLVM compiles while the model thinks, and nobody waits for what comes too late."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Sequence
from pathlib import Path

import anyio
import pytest
import pytest_asyncio

from llmfb_core.errors import WorkerError
from llmfb_core.examples import examples
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.optimize import Budget, Event, Modes, Note, Outcome, Request, optimize
from llmfb_core.protocols import Ask, Compiler, Generator, Opening, SourceInfo
from llmfb_core.types import Compilation, Execution, Failure, Measurement, Prediction, Source

EXAMPLE = next(example for example in examples() if example.function == "utf8_check_full")
EACH = 0.01
"""Seconds of the fake clock that a list takes."""
SECONDS = 2.0
LISTS = round(SECONDS / EACH)
MANY = LISTS // 2
PREDICTED = Prediction("function(sroa),default<Oz>", 1, 1)


class Clocked:
    """LLVM for which time passes only while it compiles lists of the search."""

    def __init__(self, pool: WorkerPool) -> None:
        self._pool = pool
        self.llvm_version, self.host_triple, self.path = pool.llvm_version, pool.host_triple, pool.path
        self.screened = pool.screened
        self.now = 0.0
        self.lists = 0
        self.compiled_many = anyio.Event()
        self.execution_needs_many = False

    async def inspect(self, text: str, *, printed: bool = False, interface: bool = False) -> SourceInfo:
        return await self._pool.inspect(text, printed=printed, interface=interface)

    async def compile(
        self,
        source: Source,
        pass_lists: Sequence[str],
        *,
        measure_bytes: bool = False,
        want_ir: bool = False,
        verify: bool = False,
        on_result: Callable[[int, Compilation], None] | None = None,
    ) -> list[Compilation]:
        if not verify:
            self.now += EACH * len(pass_lists)
            self.lists += len(pass_lists)
            if self.lists > MANY:
                self.compiled_many.set()
        return await self._pool.compile(
            source,
            pass_lists,
            measure_bytes=measure_bytes,
            want_ir=want_ir,
            verify=verify,
            on_result=on_result,
        )

    async def disassemble(self, module: Path | bytes) -> str:
        return await self._pool.disassemble(module)

    async def measure(self, text: str, *, bitcode: bool = False) -> Measurement | Failure:
        return await self._pool.measure(text, bitcode=bitcode)

    async def execute(self, source: Source, compiled_ir: str) -> Execution:
        if self.execution_needs_many:
            await self.compiled_many.wait()
        return await self._pool.execute(source, compiled_ir)


class Model:
    """Answers once it `may`; until then it thinks."""

    name = identity = "fake"
    llvm: int | None = None

    def __init__(self, may: Callable[[], object]) -> None:
        self._may = may
        self.sampled = 0

    async def fits(self, ask: Ask) -> bool:
        return True

    async def answer(self, ask: Ask) -> Prediction:
        waited = self._may()
        if isinstance(waited, anyio.Event):
            await waited.wait()
        return PREDICTED

    async def samples(self, ask: Ask, count: int) -> list[Prediction]:
        self.sampled += 1
        return [PREDICTED]


@pytest_asyncio.fixture
async def compiler() -> AsyncGenerator[Clocked]:
    async with WorkerPool(workers=2) as opened:
        yield Clocked(opened)


async def run(
    compiler: Clocked,
    generator: Generator | None,
    modes: Modes | None = None,
    *,
    opening: Opening | None = None,
) -> Outcome:
    request = Request(EXAMPLE.text, EXAMPLE.function, budget=Budget(SECONDS), modes=modes or Modes())
    typed: Compiler = compiler
    with anyio.fail_after(60):
        return await optimize(
            request, typed, generator, lambda _event: None, lambda: compiler.now, opening=opening
        )


def never() -> anyio.Event:
    return anyio.Event()


@pytest.mark.parametrize("model", [None, Model(never)], ids=["no model", "a model that never answers"])
async def test_the_whole_budget_is_spent_on_compiling(compiler: Clocked, model: Model | None) -> None:
    outcome = await run(compiler, model)
    assert LISTS - 1 <= outcome.compilations <= LISTS + 2
    assert outcome.predicted is None
    assert outcome.offer is not None


async def test_llvm_compiles_while_the_model_thinks(compiler: Clocked) -> None:
    outcome = await run(compiler, Model(lambda: compiler.compiled_many))
    assert outcome.predicted == PREDICTED
    assert outcome.rounds
    assert LISTS - 1 <= outcome.compilations <= LISTS + 2


async def test_llvm_compiles_while_the_model_is_being_loaded(compiler: Clocked) -> None:
    async def open_late() -> Generator:
        await compiler.compiled_many.wait()
        return Model(lambda: None)

    outcome = await run(compiler, None, opening=open_late)
    assert outcome.predicted == PREDICTED
    assert outcome.model == Model.identity
    assert LISTS - 1 <= outcome.compilations <= LISTS + 2


async def test_a_model_that_is_never_loaded_is_not_waited_for(compiler: Clocked) -> None:
    outcome = await run(compiler, None, opening=anyio.sleep_forever)
    assert outcome.model is None
    assert outcome.offer is not None
    assert LISTS - 1 <= outcome.compilations <= LISTS + 2


async def answers_none() -> None:
    """No model is there."""


async def open_silent() -> Generator:
    return Model(never)


SILENT = "the model had not answered when the time was over"
LOADED = "the model was still being loaded when the time was over"


@pytest.mark.parametrize(
    ("model", "opening", "modes", "notes"),
    [
        (Model(never), None, Modes(), (SILENT,)),
        (None, open_silent, Modes(), (SILENT,)),
        (None, anyio.sleep_forever, Modes(), (LOADED,)),
        (None, answers_none, Modes(), ()),
        (None, None, Modes(), ()),
        (Model(never), anyio.sleep_forever, Modes(model=False), ()),
        (Model(lambda: None), None, Modes(), ()),
    ],
    ids=["silent", "silent once open", "loaded", "no model opened", "no model", "not wanted", "answers"],
)
async def test_that_a_model_was_not_waited_for_is_said_once(
    compiler: Clocked, model: Model | None, opening: Opening | None, modes: Modes, notes: tuple[str, ...]
) -> None:
    assert (await run(compiler, model, modes, opening=opening)).notes == notes


async def test_a_model_that_has_answered_once_was_there(compiler: Clocked) -> None:
    class Tiring(Model):
        async def answer(self, ask: Ask) -> Prediction:
            if ask.seed > 0:
                await anyio.sleep_forever()
            return PREDICTED

    outcome = await run(compiler, Tiring(never))
    assert outcome.notes == ()
    assert outcome.model == Model.identity


async def test_nothing_is_said_of_a_model_where_the_search_is_cancelled(compiler: Clocked) -> None:
    class Cancelling(Model):
        async def answer(self, ask: Ask) -> Prediction:
            scope.cancel()
            return await super().answer(ask)

    said: list[Event] = []
    request = Request(EXAMPLE.text, EXAMPLE.function, budget=Budget(SECONDS))
    typed: Compiler = compiler
    with anyio.CancelScope() as scope:
        await optimize(request, typed, Cancelling(never), said.append, lambda: compiler.now)
    assert scope.cancelled_caught
    assert said
    assert not any(isinstance(event, Note) for event in said)


async def test_nothing_is_said_of_a_model_to_a_module(compiler: Clocked) -> None:
    request = Request(EXAMPLE.text, None, budget=Budget(SECONDS), scope="module")
    typed: Compiler = compiler
    outcome = await optimize(request, typed, Model(never), lambda _event: None, lambda: compiler.now)
    assert outcome.notes == ()


async def test_llvm_compiles_while_a_candidate_is_executed(compiler: Clocked) -> None:
    compiler.execution_needs_many = True
    outcome = await run(compiler, None)
    assert outcome.validation.execution is not None
    assert outcome.validation.execution.agrees_throughout


async def test_what_is_left_of_the_time_belongs_to_the_model(compiler: Clocked) -> None:
    outcome = await run(compiler, Model(lambda: None), Modes(coreset=0, search=False))
    assert outcome.predicted == PREDICTED


async def test_model_first_waits_beyond_the_budget(compiler: Clocked) -> None:
    def slowly() -> None:
        compiler.now += 100 * SECONDS

    outcome = await run(compiler, Model(slowly), Modes(model_first=True))
    assert outcome.predicted == PREDICTED
    assert len(outcome.rounds) == 1, "no time is left for a second round"


@pytest.mark.parametrize(("seconds", "asked"), [(0.0, True), (SECONDS / 4, False)])
async def test_samples_are_asked_for_where_they_cost_little(
    compiler: Clocked, seconds: float, asked: bool
) -> None:
    def think() -> None:
        compiler.now += seconds

    model = Model(think)
    outcome = await run(compiler, model, Modes(feedback_rounds=0, samples=1, coreset=0, search=False))
    assert outcome.predicted == PREDICTED
    assert bool(model.sampled) == asked


@pytest.mark.parametrize("question", ["fits", "answer", "samples"])
async def test_a_model_that_dies_costs_a_line_and_no_offer(compiler: Clocked, question: str) -> None:
    class Dying(Model):
        async def fits(self, ask: Ask) -> bool:
            return self.says("fits") and await super().fits(ask)

        async def answer(self, ask: Ask) -> Prediction:
            self.says("answer")
            return await super().answer(ask)

        async def samples(self, ask: Ask, count: int) -> list[Prediction]:
            self.says("samples")
            return await super().samples(ask, count)

        def says(self, asked: str) -> bool:
            if asked == question:
                raise WorkerError("its process died twice")
            return True

    outcome = await run(compiler, Dying(lambda: None), Modes(feedback_rounds=0))
    assert outcome.notes == ("the model was lost on the way: its process died twice",)
    assert outcome.model is None
    assert bool(outcome.rounds) == (question == "samples")
    assert outcome.offer is not None
    assert LISTS - 1 <= outcome.compilations <= LISTS + 2
    assert (await run(compiler, Model(lambda: None))).model == Model.identity
