"""The anytime loop: baseline, coreset, model, feedback rounds, samples, local search, with offers on the way.

Where time is the budget, the model thinks beside the search and is told what that has found; where compilations are,
they take turns, so that a run can be repeated.  Every stage only adds candidates, and the best new one is validated
and offered now and then, so cancelling at any moment leaves the offers made so far valid.  Evaluation and editor run
this same code.
"""

from __future__ import annotations

from collections.abc import Callable

import anyio
import anyio.to_thread

from llmfb_core.document.normalize import normalize
from llmfb_core.errors import FunctionError, ModelUnavailableError
from llmfb_core.llvm.baseline import OZ
from llmfb_core.optimize import stages
from llmfb_core.optimize.events import Event, Measured, Note, Offered
from llmfb_core.optimize.request import Outcome, Request
from llmfb_core.optimize.state import State
from llmfb_core.optimize.subject import prepare
from llmfb_core.protocols import Ask, Compiler, Generator
from llmfb_core.types import Candidate, Compilation, Feedback, Measurement, Offer, Prediction, Validation
from llmfb_core.validation.offer import make_offer

_KEPT_CANDIDATES = 20
_NOTHING = Validation(False, False, False, "nothing to offer")


async def optimize(
    request: Request, compiler: Compiler, generator: Generator | None, emit: Callable[[Event], None]
) -> Outcome:
    """Search until the budget is spent.

    Without a generator the coreset and local search do the work.  Raises IRError, FunctionError or UsageError for
    a subject that cannot be optimized; whatever the model or a pass does wrong is part of the outcome.
    """
    subject = await prepare(request, compiler)
    state = State(request, subject, compiler, emit, int(compiler.llvm_version.split(".")[0]))
    run = _Run(state, generator)
    await run.measure_baseline()
    if request.pass_list is not None:
        await run.offer_only(request.pass_list)
        return run.outcome()
    if request.budget.compilations is None and run.asks:
        # The model reads and thinks beside the search, which never waits for it.
        async with anyio.create_task_group() as group:
            group.start_soon(run.consult_model)
            await run.search_without_model()
            group.cancel_scope.cancel()
    else:
        await stages.try_coreset(state, reserved=run.reserved)
        await run.consult_model()
        await run.search_without_model()
    await run.offer_best()
    return run.outcome()


class _Run:
    """The offers made so far, beside the state of the search."""

    def __init__(self, state: State, generator: Generator | None) -> None:
        self.state = state
        self.generator = generator
        self.offer: Offer | None = None
        self.failed: dict[str, Validation] = {}
        self.first_offer: float | None = None
        self.predictions: list[Prediction] = []
        self.rounds: list[Feedback] = []

    async def measure_baseline(self) -> None:
        state = self.state
        source, baseline = await state.compile(["", OZ], "baseline")
        if _no_backend(baseline) and state.request.objective == "instructions":
            self._note("bytes are not measured: " + (baseline.failure.message if baseline.failure else ""))
            state.measure_bytes = False
            source, baseline = await state.compile(["", OZ], "baseline")
        elif baseline.ok and not source.ok:
            # What only passes make code of, such as a coroutine, has instructions but no size before them.
            (source,) = await state.compiler.compile(state.subject.source, [""])
        name = state.request.function
        state.source = _measured(source, name, "it")
        state.baseline = _measured(baseline, name, "-Oz of it")
        state.emit(Measured(state.source, state.baseline))
        state.candidates.pop("", None)

    @property
    def asks(self) -> bool:
        """Whether there is a model to ask."""
        return bool(self.generator is not None and self.state.request.modes.model and self.state.subject.ir)

    @property
    def reserved(self) -> int:
        """Compilations of a small budget that are the model's: what it says first, and half of its samples."""
        modes = self.state.request.modes
        wanted = 1 + modes.feedback_rounds + modes.samples // 2
        return min(wanted, -(-self.state.lists_left() // 2)) if self.asks else 0

    async def search_without_model(self) -> None:
        """The coreset, offers of what it gives, and local search until the budget ends."""
        state = self.state
        # The first offer waits for execution to be prepared, which takes longer than to compile the coreset.
        await stages.try_coreset(state, reserved=0)
        await self.offer_best()
        if state.request.modes.search:
            await stages.shorten(state)
            await stages.search_locally(state)

    async def consult_model(self) -> None:
        state = self.state
        if self.generator is None or not self.asks:
            return
        try:
            ask = await self._ask()
            if not await self.generator.fits(ask):
                self._note("the function is too long for the model; coreset and local search were used")
                return
            self.predictions, self.rounds = await stages.ask_model(state, self.generator, ask)
            await stages.sample_model(state, self.generator, ask)
        except ModelUnavailableError as error:
            self._note(str(error))

    async def _ask(self) -> Ask:
        """The question about the function, with what -Oz makes of it."""
        state = self.state
        extraction = state.subject.extraction
        assert extraction is not None
        (compiled,) = await state.compiler.compile(
            state.subject.source, [OZ], want_ir=True
        )
        baseline_ir = ""
        if compiled.ir is not None:
            baseline_ir = await anyio.to_thread.run_sync(normalize, compiled.ir, extraction.function)
        target = state.subject.triple.partition("-")[0]
        return Ask(
            state.subject.ir,
            state.request.objective,
            target=target,
            baseline=state.baseline,
            baseline_ir=baseline_ir,
        )

    def _note(self, text: str) -> None:
        self.state.notes.append(text)
        self.state.emit(Note(text))

    async def offer_best(self) -> None:
        """Validate candidates from the best down until one passes or none is better than what is offered.

        What is larger than -Oz is never offered.
        """
        state = self.state
        for candidate in state.ranking():
            if state.is_larger_than_baseline(candidate.measurement):
                return
            if self.offer is not None and not self._better(candidate, self.offer.candidate):
                return
            if await self._offer(candidate):
                return

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
        candidate = Candidate(pass_list, compilation.measurement, "named")
        state.candidates = {pass_list: candidate}
        await self._offer(candidate)

    async def _offer(self, candidate: Candidate) -> bool:
        """Whether `candidate` passed validation, which offers it."""
        state = self.state
        made = await make_offer(state.subject, candidate, state.compiler)
        if isinstance(made, Offer):
            self.offer = made
            self.first_offer = self.first_offer if self.first_offer is not None else state.seconds
            state.emit(Offered(made))
            return True
        self.failed[candidate.pass_list] = made
        state.rejected[candidate.pass_list] = made.reason or "it failed validation"
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
            validation=offer.validation if offer else self.failed.get(fallback.pass_list, _NOTHING),
            predicted=self.predictions[-1] if self.predictions else None,
            feedback=tuple(self.rounds),
            candidates=tuple(state.ranking()[:_KEPT_CANDIDATES]),
            refused=tuple(state.rejected.items()),
            compilations=state.compilations,
            seconds=state.seconds,
            seconds_to_first_offer=self.first_offer,
            notes=tuple(state.notes),
        )


def _no_backend(compilation: Compilation) -> bool:
    return compilation.failure is not None and compilation.failure.kind == "target"


def _measured(compilation: Compilation, function: str | None, what: str) -> Measurement:
    if compilation.measurement is not None:
        return compilation.measurement
    assert compilation.failure is not None
    hint = ""
    if compilation.failure.kind == "target" and "triple" in compilation.failure.message:
        hint = "; choose the objective instructions, or an LLVM that has this backend"
    subject = "the module" if function is None else f"function @{function}"
    raise FunctionError(f"{subject}: {what} cannot be compiled: {compilation.failure.message}{hint}")
