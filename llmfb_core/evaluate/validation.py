"""How far execution can be trusted: what it can execute, false alarms, planted miscompiles that it catches, time."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass

import anyio

from llmfb_core.corpus.functions import CorpusFunction
from llmfb_core.document.module import ModuleText
from llmfb_core.errors import FunctionError, IRError, WorkerError
from llmfb_core.evaluate.validation_records import Journal, Pair, Planted, Validated
from llmfb_core.llvm.judge_process import JudgeProcess
from llmfb_core.llvm.mutator import MutatorProcess
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.machine import MOST_MEMORY
from llmfb_core.passes import from_elements, vocabulary
from llmfb_core.search import coreset
from llmfb_core.search.moves import random_list
from llmfb_core.types import Execution, Source

PIPELINES = ("default<Oz>", "default<O1>", "default<O2>", "default<O3>")
_SIMPLIFIED = "default<O3>"
"""Mutant and original do the same where this makes the same function of both."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How much of each: pass lists of the coreset and random ones, and mutants, for every function.

    `runs` are processes that each prepare the function and judge its source and -Oz's version; `thorough` is how many
    times as long inputs are looked for that reach the instruction of a mutant which was not caught.
    """

    coreset: int = 8
    random: int = 8
    mutants: int = 5
    seed: int = 0
    runs: int = 3
    thorough: int = 10


async def validate_all(
    functions: Sequence[CorpusFunction],
    plan: Plan,
    *,
    jobs: int,
    llvm: str | None = None,
    journal: Journal | None = None,
    on_progress: Callable[[int], None] = lambda _done: None,
) -> list[Validated]:
    """Measure `functions`, in their order; what the journal has is not measured again."""
    kept = journal or Journal(None, {})
    pending = iter([each for each in functions if each.id not in kept.known])
    finished = sum(each.id in kept.known for each in functions)

    async def work() -> None:
        nonlocal finished
        async with _Bench(llvm, plan) as bench:
            for function in pending:
                kept.add(await bench.validate(function))
                finished += 1
                on_progress(finished)

    on_progress(finished)
    async with anyio.create_task_group() as group:
        for _ in range(jobs):
            group.start_soon(work)
    return [kept.known[each.id] for each in functions]


class _Bench:
    """One worker that compiles and the processes that execute."""

    def __init__(self, llvm: str | None, plan: Plan) -> None:
        self._pool = WorkerPool(llvm, workers=1)
        self._plan = plan
        path = self._pool.library.path
        self._executing, *self._others = [
            JudgeProcess(path, MOST_MEMORY, identify=True) for _ in range(plan.runs)
        ]
        self._thorough = JudgeProcess(path, MOST_MEMORY, effort=plan.thorough)
        self._mutator = MutatorProcess(path, MOST_MEMORY)

    async def __aenter__(self) -> _Bench:
        await self._pool.open()
        return self

    async def __aexit__(self, *_: object) -> None:
        for each in (self._executing, *self._others, self._thorough, self._mutator):
            await each.aclose()
        await self._pool.aclose()

    async def validate(self, function: CorpusFunction) -> Validated:
        source = Source(function.text, function.name)
        try:
            same, smallest = await self._pool.compile(source, ["", PIPELINES[0]], want_ir=True)
        except (IRError, FunctionError, WorkerError) as error:
            unread = Execution(not_executable=f"LLVM cannot read it: {error}")
            return Validated(function.id, function.project, function.name, unread)
        if same.ir is None or smallest.ir is None:
            failed = Execution(not_executable="LLVM cannot compile it")
            return Validated(function.id, function.project, function.name, failed)
        before = self._deaths()
        execution, first = await self._timed(source, same.ir)
        result = Validated(function.id, function.project, function.name, execution)
        if execution.not_executable is None:
            _, result.judge = await self._timed(source, same.ir)
            result.prepare = max(0.0, first - result.judge)
            times = [each async for each in self._try_lists(source, function, result)]
            result.judge = sorted([result.judge, *times])[(len(times) + 1) // 2]
            await self._try_mutants(source, function, smallest.ir, result)
        result.steady = await self._is_steady(source, (same.ir, smallest.ir))
        result.deaths = self._deaths() - before
        return result

    def _deaths(self) -> int:
        return sum(each.deaths for each in (self._executing, *self._others, self._thorough))

    async def _is_steady(self, source: Source, versions: Sequence[str]) -> bool:
        """Whether all processes have the same inputs, and say the same of `versions`."""
        found: list[list[tuple[Execution, str]]] = []
        for process in (self._executing, *self._others):
            found.append([(await process.execute(source, each), process.inputs) for each in versions])
        return all(each == found[0] for each in found)

    async def _timed(self, source: Source, compiled_ir: str) -> tuple[Execution, float]:
        execution = await self._executing.execute(source, compiled_ir)
        return execution, self._executing.seconds

    async def _try_lists(
        self, source: Source, function: CorpusFunction, result: Validated
    ) -> AsyncIterator[float]:
        """Judge each version once, however many lists lead to it; gives the processor seconds of each."""
        known: set[str] = set()
        for compiled in await self._pool.compile(source, self._lists(function), want_ir=True):
            if compiled.ir is None or compiled.ir in known:
                continue
            known.add(compiled.ir)
            execution, seconds = await self._timed(source, compiled.ir)
            result.pairs.append(Pair(compiled.pass_list, execution))
            yield seconds

    def _lists(self, function: CorpusFunction) -> list[str]:
        rng = random.Random(f"{self._plan.seed} {function.id}")
        major = self._pool.major
        elements = [element.text for element in vocabulary("standard", major)]
        made = [from_elements(random_list(elements, rng), major).text for _ in range(self._plan.random)]
        fixed = rng.sample(coreset.shipped("bytes"), self._plan.coreset)
        return list(dict.fromkeys([*PIPELINES, *fixed, *made]))

    async def _try_mutants(
        self, source: Source, function: CorpusFunction, base: str, result: Validated
    ) -> None:
        """Plant miscompiles into `base`, -Oz's version."""
        simplified = await self._simplified(base, function.name)
        seed = f"{self._plan.seed} {function.id}"
        for mutant in await self._mutator.mutants(base, function.name, 4 * self._plan.mutants, seed):
            if len(result.planted) == self._plan.mutants:
                break
            body = await self._simplified(mutant.text, function.name)
            if body is None:
                continue
            if body == simplified:
                result.equivalent += 1
                continue
            execution = await self._executing.execute(source, mutant.text)
            reached = execution.differs is not None
            if not reached:
                trapped = await self._thorough.execute(source, mutant.trap)
                reached = trapped.differs is not None
            result.planted.append(Planted(mutant.kind, mutant.was, mutant.now, execution, reached))

    async def _simplified(self, text: str, name: str) -> str | None:
        """The function as LLVM simplifies it; None where the text is not valid IR."""
        try:
            (compiled,) = await self._pool.compile(Source(text, name), [_SIMPLIFIED], want_ir=True)
        except (IRError, FunctionError, WorkerError):
            return None
        if compiled.ir is None:
            return None
        module = ModuleText(compiled.ir)
        place = module.function_named(name)
        return module.text[place.start : place.end] if place is not None else None
