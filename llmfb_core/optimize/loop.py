"""The anytime loop: baseline, coreset, model, feedback rounds, samples, local search, with offers on the way.

Every stage only adds candidates, and the best new one is validated and offered, so cancelling at any moment leaves the
offers made so far valid.  Under a budget of time, LLVM compiles while the model thinks and while candidates are
validated; otherwise one waits for the other, the model comes first, then its lists and the coreset's take turns, and
what is found is the same in every run.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import cast

import anyio

from llmfb_core.errors import FunctionError, ModelUnavailableError
from llmfb_core.llvm.baseline import OZ, difference_from_clang
from llmfb_core.llvm.locate import ARM_WHEEL
from llmfb_core.optimize import stages
from llmfb_core.optimize.events import Event, Measured, Note, Offered
from llmfb_core.optimize.expected import question
from llmfb_core.optimize.finalists import FINALISTS, Finalists
from llmfb_core.optimize.request import Outcome, Request, subject_of
from llmfb_core.optimize.rounds import ask_model
from llmfb_core.optimize.state import State
from llmfb_core.protocols import Compiler, Generator, Opening
from llmfb_core.types import Candidate, Compilation, Failure, Measurement, Offer, Validation
from llmfb_core.validation.offer import make_offer

_REST = 4.0
"""So many times as long as a validation took is no other begun while the search goes on: they share the processors."""
_NOTHING = Validation(False, False, False, "nothing to offer")
_STILL_LOADED = "the model was still being loaded when the time was over"
_NO_ANSWER = "the model had not answered when the time was over"


async def optimize(
    request: Request,
    compiler: Compiler,
    generator: Generator | None,
    emit: Callable[[Event], None],
    clock: Callable[[], float] = time.monotonic,
    *,
    opening: Opening | None = None,
) -> Outcome:
    """Search until the budget is spent; its seconds are those of `clock`.

    Without a generator the coreset and local search do the work; `opening` gives one later, while they do.  Raises
    IRError, FunctionError or UsageError for a subject that cannot be optimized; whatever the model or a pass does wrong
    is part of the outcome.
    """
    started = clock()
    subject = await subject_of(request, compiler)
    state = State(request, subject, compiler, emit, int(compiler.llvm_version.split(".")[0]), started, clock)
    run = _Run(state, generator, opening)
    run.say(*request.notes)
    if request.pass_list is not None:
        await run.measure_baseline()
        await run.offer_only(request.pass_list)
        return run.outcome()
    if request.in_turn:
        await run.search_in_turn()
    else:
        await run.search_at_once()
    await run.offer_best()
    return run.outcome()


class _Run:
    """The offers made so far, beside the state of the search."""

    def __init__(self, state: State, generator: Generator | None, opening: Opening | None) -> None:
        self.state = state
        self.generator = generator
        self.opening = opening
        self.awaited: str | None = None
        """What to say of the model where the time is over now."""
        self.offer: Offer | None = None
        self.finalists = Finalists(state)
        self.first_offer: float | None = None

    async def search_in_turn(self) -> None:
        await self.measure_baseline()
        await self.consult_model()
        await self.offer_best()
        await stages.try_coreset(self.state)
        await self.offer_best()
        await self._search()

    async def search_at_once(self) -> None:
        """Compile without pause until the time is over; meanwhile the model thinks, and candidates are validated."""
        state = self.state
        finished = anyio.Event()
        try:
            async with anyio.create_task_group() as validating:
                # What an offer waits for longest begins first.
                validating.start_soon(self._prepare_execution)
                await self.measure_baseline()
                await self._search_beside_model(lambda: validating.start_soon(self._keep_offering, finished))
                finished.set()
                state.announce()
        except ExceptionGroup as group:
            raise _first(group) from None

    async def _search_beside_model(self, offer: Callable[[], object]) -> None:
        state = self.state
        answered = anyio.Event()

        async def consult() -> None:
            await self.consult_model()
            self.awaited = None
            answered.set()

        async with anyio.create_task_group() as thinking:
            thinking.start_soon(consult)
            await stages.try_coreset(state)
            # The first offer waits for execution to be prepared, which takes longer than to compile the coreset.
            offer()
            await self._search()
            with anyio.move_on_after(max(0.0, state.seconds_left())):
                await answered.wait()
            # With the turn in our hands: who is stopped while compiling takes the worker process along.
            async with state.turn:
                thinking.cancel_scope.cancel()
        if self.awaited is not None and state.model is None:
            self.say(self.awaited)
        await self._search()

    async def _search(self) -> None:
        if self.state.request.modes.search:
            await stages.search(self.state)

    async def _prepare_execution(self) -> None:
        """Execute the source against itself: then its inputs are made, which an offer waits for longest."""
        source = self.state.subject.source
        if source.function is not None:
            await self.state.compiler.execute(source, source.text)

    async def _keep_offering(self, finished: anyio.Event) -> None:
        """Validate what is best now, then again when there may be something better, for a fifth of the time."""
        await self._offer_soon()
        while not finished.is_set():
            begun = time.monotonic()
            await self.offer_best()
            with anyio.move_on_after(_REST * (time.monotonic() - begun)):
                await finished.wait()
            if not finished.is_set():
                await self.state.news.wait()

    async def measure_baseline(self) -> None:
        state = self.state
        begun = state.clock()
        source, baseline = await state.compile(["", OZ], "baseline")
        state.seconds_each = max(state.seconds_each, (state.clock() - begun) / 2)
        if _no_backend(baseline) and state.request.objective == "instructions":
            self.say("bytes are not measured: " + (baseline.failure.message if baseline.failure else ""))
            state.measure_bytes = False
            source, baseline = await state.compile(["", OZ], "baseline")
        elif baseline.ok and not source.ok:
            # What only passes make code of, such as a coroutine, has instructions but no size before them.
            (source,) = await state.compiler.compile(state.subject.source, [""])
        name = state.request.function
        state.source = _measured(source, name, "it")
        state.baseline = _measured(baseline, name, "-Oz of it")
        await self._measure_as_written()
        state.emit(Measured(state.source, state.baseline))
        if (difference := difference_from_clang(state.major)) is not None:
            self.say(difference)
        state.candidates.pop("", None)

    async def _measure_as_written(self) -> None:
        """Measure source and baseline like the offers that they are compared with."""
        state = self.state
        assert state.source is not None
        if not state.measure_bytes:
            return
        if state.source.bytes is not None:
            size = await state.compiler.measure(state.subject.source.text, bitcode=state.subject.bitcode)
            state.source = _known(size, state.request.function, "it")
        if (size := await self.finalists.baseline()) is not None:
            assert state.baseline is not None
            state.bytes_at_once = state.baseline.bytes
            state.baseline = _known(size, state.request.function, "-Oz of it")

    async def consult_model(self) -> None:
        state = self.state
        if not state.request.modes.model or not state.subject.ir:
            return
        if (generator := await self._opened()) is None:
            return
        if generator.llvm not in (None, state.major):
            self.say(
                f"the model is not asked: it was trained with LLVM {generator.llvm}, this is {state.major}"
            )
            return
        try:
            await self._consult(generator)
        except ModelUnavailableError as error:
            state.model, state.lost = None, str(error)
            self.say(state.lost)

    async def _opened(self) -> Generator | None:
        if self.opening is not None:
            self.awaited = _STILL_LOADED
            self.generator = await self.opening()
        if self.generator is not None:
            self.awaited = _NO_ANSWER
        return self.generator

    async def _consult(self, generator: Generator) -> None:
        state = self.state
        async with state.turn:
            (compiled,) = await state.compiler.compile(state.subject.source, [OZ], want_ir=True)
        ask = await question(state.request, state.subject, state.baseline, compiled)
        with state.asking():
            fits = await generator.fits(ask)
        if not fits:
            self.say("the function is too long for the model, which sees figures alone and says no counts")
        await ask_model(state, generator, ask)
        if state.request.in_turn:
            await self.offer_best()
        await stages.sample_model(state, generator, ask)

    def say(self, *notes: str) -> None:
        """Tell people something about this search."""
        for text in notes:
            self.state.notes.append(text)
            self.state.emit(Note(text))

    async def _offer_soon(self) -> None:
        """Offer what is best in memory now, as somebody waits for it; what is found meanwhile comes later."""
        for candidate in self.state.ranking()[:FINALISTS]:
            written = await self.finalists.measured(candidate.pass_list)
            if written is not None and not self.state.is_larger_than_baseline(written.measurement):
                await self._offer(written)
                return

    async def offer_best(self) -> None:
        """Validate candidates from the best down until one passes or none is better than what is offered.

        What is larger than -Oz is never offered; -Oz itself is, also where it grows by being written.
        """
        while (candidate := await self.finalists.best()) is not None:
            if self.state.is_larger_than_baseline(candidate.measurement):
                await self._offer_baseline()
                return
            if self.offer is not None and not self._better(candidate, self.offer.candidate):
                return
            if await self._offer(candidate):
                return

    async def _offer_baseline(self) -> None:
        """Offer -Oz itself where there is nothing else, though it has become larger by being written."""
        known = self.state.candidates.get(OZ)
        if self.offer is not None or known is None or OZ in self.state.rejected:
            return
        if (candidate := await self.finalists.measured(OZ)) is not None:
            await self._offer(candidate)

    async def offer_only(self, pass_list: str) -> None:
        """Validate this list and no other."""
        state = self.state
        if pass_list not in state.seen:
            await state.compile([pass_list], "named")
        compilation = state.seen[pass_list]
        if compilation.measurement is None:
            name, failure = state.request.function, compilation.failure
            subject = "the module" if name is None else f"function @{name}"
            raise FunctionError(f"{subject}: {pass_list}: {failure.message if failure else 'no result'}")
        state.candidates = {pass_list: Candidate(pass_list, compilation.measurement, "named")}
        if (candidate := await self.finalists.measured(pass_list)) is not None:
            await self._offer(candidate)

    async def _offer(self, candidate: Candidate) -> bool:
        """Whether `candidate`, which is measured as written, passed validation, which offers it."""
        state = self.state
        written = self.finalists.written[candidate.pass_list]
        made = await make_offer(state.subject, candidate, written, state.compiler)
        if isinstance(made, Offer):
            self.offer = made
            self.first_offer = self.first_offer if self.first_offer is not None else state.seconds
            state.emit(Offered(made, self.finalists.ranking()))
            return True
        self.finalists.reject(candidate.pass_list, made)
        return False

    def _better(self, candidate: Candidate, than: Candidate) -> bool:
        """Whether it is smaller, or as small with a shorter list."""
        objective = self.state.request.objective
        new, old = candidate.measurement.of(objective), than.measurement.of(objective)
        return new < old or (new == old and len(candidate.pass_list) < len(than.pass_list))

    def outcome(self) -> Outcome:
        state, offer = self.state, self.offer
        assert state.source is not None
        assert state.baseline is not None
        fallback = Candidate(OZ, state.baseline, "baseline")
        if state.request.pass_list is not None:
            fallback = state.candidates[state.request.pass_list]
        return Outcome(
            name=state.request.function,
            objective=state.request.objective,
            source=state.source,
            baseline=state.baseline,
            best=offer.candidate if offer else fallback,
            offer=offer,
            validation=offer.validation if offer else self.finalists.failed.get(fallback.pass_list, _NOTHING),
            rounds=tuple(state.rounds),
            candidates=self.finalists.ranking(),
            refused=tuple(state.rejected.items()),
            compilations=state.compilations,
            seconds=state.seconds,
            seconds_to_first_offer=self.first_offer,
            notes=tuple(state.notes),
            model=state.model,
            lost=state.lost,
        )


def _first(error: Exception) -> Exception:
    """What ended the tasks of a group: one failure, as nothing else of ours runs after it."""
    while isinstance(error, ExceptionGroup):
        error = cast("ExceptionGroup[Exception]", error).exceptions[0]
    return error


def _no_backend(compilation: Compilation) -> bool:
    return compilation.failure is not None and compilation.failure.kind == "target"


def _measured(compilation: Compilation, function: str | None, what: str) -> Measurement:
    result = compilation.measurement or compilation.failure
    assert result is not None
    return _known(result, function, what)


def _known(result: Measurement | Failure, function: str | None, what: str) -> Measurement:
    if isinstance(result, Measurement):
        return result
    hint = ""
    if result.kind == "target" and "triple" in result.message:
        hint = (
            "; choose the objective instructions, or an LLVM that has this backend "
            f"(for Arm and AArch64, `python -m pip install {ARM_WHEEL}` beside llmfb)"
        )
    subject = "the module" if function is None else f"function @{function}"
    raise FunctionError(f"{subject}: {what} cannot be compiled: {result.message}{hint}")
