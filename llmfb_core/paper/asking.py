"""Ask a model about one function in all the ways of the paper, and compile what it names."""

from __future__ import annotations

import time
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import get_args

from llmfb_core.corpus.functions import CorpusFunction
from llmfb_core.document.module import ModuleText
from llmfb_core.document.normalize import normalize
from llmfb_core.llvm.baseline import OZ
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.optimize.request import Budget, Modes, Request, Round
from llmfb_core.optimize.rounds import ask_model
from llmfb_core.optimize.stages import told
from llmfb_core.optimize.state import State
from llmfb_core.paper.records import (
    NO_FEEDBACK,
    PRIORITY,
    Answer,
    Cost,
    Figures,
    Plan,
    Record,
    Skipped,
    method,
)
from llmfb_core.protocols import Ask, Generator
from llmfb_core.subject import Subject
from llmfb_core.types import FeedbackForm, Measurement, Objective, Prediction, Source

ITERATED = "iterated feedback"


class Remembering:
    """A generator that answers the same question once, and counts calls and seconds as if it were asked each time."""

    def __init__(self, generator: Generator) -> None:
        """`generator` is the one that is asked."""
        self.name, self.llvm, self.identity = generator.name, generator.llvm, generator.identity
        self._generator = generator
        self._known: dict[tuple[Ask, int], tuple[list[Prediction], float]] = {}
        self._calls = 0
        self._seconds = 0.0

    async def fits(self, ask: Ask) -> bool:
        """See `Generator.fits`."""
        return await self._generator.fits(ask)

    async def answer(self, ask: Ask) -> Prediction:
        """See `Generator.answer`."""
        return (await self._said(ask, 0))[0]

    async def samples(self, ask: Ask, count: int) -> list[Prediction]:
        """See `Generator.samples`."""
        return await self._said(ask, count)

    async def _said(self, ask: Ask, count: int) -> list[Prediction]:
        if (ask, count) not in self._known:
            begun = time.monotonic()
            said = await self._generator.samples(ask, count) if count else [await self._generator.answer(ask)]
            self._known[ask, count] = said, time.monotonic() - begun
        said, seconds = self._known[ask, count]
        self._calls += 1
        self._seconds += seconds
        return said

    def spent(self, compilations: int) -> Cost:
        """What was asked since the last time, with what was compiled for it."""
        cost = Cost(self._calls, round(self._seconds, 4), compilations)
        self._calls, self._seconds = 0, 0.0
        return cost


@dataclass(slots=True)
class _Bench:
    """One function under evaluation; `sizes` are those of all lists so far."""

    function: CorpusFunction
    objective: Objective
    plan: Plan
    pool: WorkerPool
    generator: Remembering
    ask: Ask
    source: Measurement
    baseline: Measurement
    sizes: dict[str, Measurement | None] = field(default_factory=dict[str, Measurement | None])
    costs: dict[str, Cost] = field(default_factory=dict[str, Cost])
    seconds: list[float] = field(default_factory=list[float])

    def state(self, modes: Modes) -> State:
        """The search's memory, as the optimizer begins with it."""
        function = self.function
        source = Source(function.text, function.name)
        request = Request(function.text, function.name, self.objective, Budget(None), modes=modes)
        subject = Subject(ModuleText(function.text), None, source, function.ir, {})
        state = State(request, subject, self.pool, lambda _event: None, self.pool.major)
        state.source, state.baseline = self.source, self.baseline
        return state

    def keep(self, state: State) -> None:
        """Remember what a search compiled."""
        self.sizes |= {text: one.measurement for text, one in state.seen.items()}

    async def measure(self, lists: Sequence[str]) -> None:
        """Compile those that are new; both figures."""
        new = [text for text in dict.fromkeys(lists) if text not in self.sizes]
        if not new:
            return
        begun = time.monotonic()
        source = Source(self.function.text, self.function.name)
        for one in await self.pool.compile(source, new, measure_bytes=True, stepwise=True):
            self.sizes[one.pass_list] = one.measurement
        self.seconds.append((time.monotonic() - begun) / len(new))

    def places(self, lists: Sequence[str]) -> tuple[int, ...]:
        """Where they stand among all."""
        numbers = {text: at for at, text in enumerate(self.sizes)}
        return tuple(numbers[text] for text in lists)

    def figures(self, size: Measurement | None) -> Figures | None:
        """What is kept of a measurement."""
        usable = size is not None and size.bytes is not None and size.may_replace(self.baseline, "bytes")
        return (size.instructions, size.of("bytes")) if usable and size is not None else None


async def ask_about(
    function: CorpusFunction, objective: Objective, plan: Plan, pool: WorkerPool, generator: Generator
) -> Record | Skipped:
    """Everything that the figures need of one function; raises as `pool` and `generator` do."""
    source = Source(function.text, function.name)
    first, oz = await pool.compile(source, ["", OZ], measure_bytes=True, want_ir=True)
    sizes = first.measurement, oz.measurement
    if oz.ir is None or sizes[0] is None or sizes[1] is None or None in (sizes[0].bytes, sizes[1].bytes):
        return Skipped(function.id, objective, "-Oz cannot be measured")
    ask = Ask(function.ir, objective, baseline=sizes[1], baseline_ir=normalize(oz.ir, function.name))
    if not await generator.fits(ask):
        return Skipped(function.id, objective, "it is too long for the model")
    bench = _Bench(function, objective, plan, pool, Remembering(generator), ask, sizes[0], sizes[1])
    rounds = {form: await _rounds(bench, form) for form in get_args(FeedbackForm)}
    sampled = await _samples(bench, NO_FEEDBACK, ask)
    for form, each in rounds.items():
        if each and (text := each[0].told.pass_list):
            sampled |= await _samples(bench, form, replace(ask, attempts=(each[0].told,), tried=(text,)))
    steps = {str(count): await _iterated(bench, count) for count in plan.together}
    return Record(
        function.id,
        function.project,
        function.language,
        function.variant,
        function.name,
        objective,
        (sizes[0].instructions, sizes[0].of("bytes")),
        (sizes[1].instructions, sizes[1].of("bytes")),
        tuple(bench.sizes),
        tuple(map(bench.figures, bench.sizes.values())),
        {form: tuple(_answer(bench, form, one) for one in each) for form, each in rounds.items()},
        {name: bench.places(each) for name, each in sampled.items()},
        {name: bench.places(each) for name, each in steps.items()},
        bench.costs,
        round(sum(bench.seconds) / len(bench.seconds), 6) if bench.seconds else 0.0,
    )


async def _rounds(bench: _Bench, form: FeedbackForm) -> list[Round]:
    """The first answer and its rounds of feedback, as the optimizer has them."""
    state = bench.state(Modes(feedback=form, feedback_rounds=bench.plan.rounds[form]))
    await ask_model(state, bench.generator, bench.ask)
    bench.keep(state)
    bench.costs[form] = bench.generator.spent(state.compilations)
    return state.rounds


async def _samples(bench: _Bench, told_in: str, ask: Ask) -> dict[str, list[str]]:
    """Lists by priority and at each temperature; of those after a round of feedback, only Fast's are drawn, at 1.

    To the cost of the latter belongs the first answer, which they are told of.
    """
    plan, found = bench.plan, dict[str, list[str]]()
    seed = zlib.crc32(f"{plan.seed} {bench.function.id}".encode())
    for temperature in (0.0, *plan.temperatures):
        if temperature and told_in != NO_FEEDBACK and (told_in, temperature) != ("fast", 1.0):
            continue
        if told_in != NO_FEEDBACK:
            await bench.generator.answer(replace(ask, attempts=(), tried=(), want_ir=told_in != "fast"))
        said = await bench.generator.samples(replace(ask, temperature=temperature, seed=seed), plan.samples)
        lists = [one.pass_list for one in said if one.pass_list and not one.pass_list_error]
        await bench.measure(lists)
        name = method(told_in, f"{temperature:g}" if temperature else PRIORITY)
        found[name] = lists
        bench.costs[name] = bench.generator.spent(len(lists) + (told_in != NO_FEEDBACK))
    return found


async def _iterated(bench: _Bench, count: int) -> list[str]:
    """In each step `count` lists, which are told with their figures before the next."""
    state = bench.state(Modes())
    for _ in range(bench.plan.steps):
        said = await bench.generator.samples(told(state, bench.ask), count)
        lists = [one.pass_list for one in said if one.pass_list and not one.pass_list_error]
        if not lists:
            break
        await state.run(lists, "sample", "samples")
    bench.keep(state)
    bench.costs[f"{ITERATED}, {count}"] = bench.generator.spent(state.compilations)
    return list(state.seen)


def _answer(bench: _Bench, form: FeedbackForm, one: Round) -> Answer:
    said, compiled = one.said, one.compilation.measurement
    text = one.compilation.pass_list
    reads = None
    if form != "fast" and compiled is not None:
        reads = said.ir is not None and "ir_compiles" not in one.feedback.problems
    return Answer(
        bench.places([text])[0] if compiled is not None and text in bench.sizes else None,
        said.source_instructions,
        said.target_instructions,
        None if compiled is None else compiled.instructions,
        one.feedback.problems,
        one.feedback.bleu,
        reads,
        said.log_probability,
        said.hopeless,
    )
