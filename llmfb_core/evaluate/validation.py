"""How far execution can be trusted: what it can execute, false alarms, planted miscompiles that it catches, time."""

from __future__ import annotations

import random
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field

import anyio

from llmfb_core.autotune import coreset
from llmfb_core.autotune.moves import random_list
from llmfb_core.corpus.functions import CorpusFunction
from llmfb_core.document.module import ModuleText
from llmfb_core.errors import FunctionError, IRError, WorkerError
from llmfb_core.llvm.judge_process import JudgeProcess
from llmfb_core.llvm.mutator import Mutant, MutatorProcess
from llmfb_core.llvm.pool import DEFAULT_MEMORY_BYTES, WorkerPool
from llmfb_core.passes import from_elements, vocabulary
from llmfb_core.types import Execution, Source

PIPELINES = ("default<Oz>", "default<O1>", "default<O2>", "default<O3>")
_SIMPLIFIED = "default<O3>"
"""Mutant and original do the same where this makes the same function of both."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How much of each: pass lists of the coreset and random ones, and mutants, for every function."""

    coreset: int = 8
    random: int = 8
    mutants: int = 5
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Pair:
    """A pass list's version of a function and its verdict."""

    pass_list: str
    ir: str
    execution: Execution


@dataclass(frozen=True, slots=True)
class Planted:
    """A mutant and its verdict."""

    mutant: Mutant
    execution: Execution


@dataclass(slots=True)
class Validated:
    """Everything measured on one function.

    `source` is how its source fared against itself.  Times are processor seconds of the executing process and its
    children: `prepare` up to the first verdict without the verdict itself, `judge` the median of the verdicts.
    """

    function: CorpusFunction
    source: Execution
    prepare: float = 0.0
    judge: float = 0.0
    pairs: list[Pair] = field(default_factory=list[Pair])
    planted: list[Planted] = field(default_factory=list[Planted])
    equivalent: int = 0
    """Mutants that LLVM turns into the same function as what they were made of; they do not count."""


async def validate_all(
    functions: Sequence[CorpusFunction],
    plan: Plan,
    *,
    jobs: int,
    llvm: str | None = None,
    on_progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> list[Validated]:
    """Measure `functions`, in their order; those that LLVM cannot read are left out."""
    found: dict[int, Validated] = {}
    pending = iter(enumerate(functions))
    finished = 0

    async def work() -> None:
        nonlocal finished
        async with _Bench(llvm, plan) as bench:
            for number, function in pending:
                validated = await bench.validate(function)
                if validated is not None:
                    found[number] = validated
                finished += 1
                on_progress(finished, len(functions))

    async with anyio.create_task_group() as group:
        for _ in range(jobs):
            group.start_soon(work)
    return [found[number] for number in sorted(found)]


class _Bench:
    """One worker that compiles and one process that executes."""

    def __init__(self, llvm: str | None, plan: Plan) -> None:
        self._pool = WorkerPool(llvm, workers=1)
        self._plan = plan
        self._executing = JudgeProcess(self._pool.library.path, DEFAULT_MEMORY_BYTES)
        self._mutator = MutatorProcess(self._pool.library.path, DEFAULT_MEMORY_BYTES)

    async def __aenter__(self) -> _Bench:
        await self._pool.open()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._executing.aclose()
        await self._mutator.aclose()
        await self._pool.aclose()

    async def validate(self, function: CorpusFunction) -> Validated | None:
        source = Source(function.text, function.name)
        try:
            (same,) = await self._pool.compile(source, [""], want_ir=True)
        except (IRError, FunctionError, WorkerError):
            return None
        if same.ir is None:
            return None
        execution, first = await self._timed(source, same.ir)
        result = Validated(function, execution)
        if execution.not_executable is not None:
            return result
        _, result.judge = await self._timed(source, same.ir)
        result.prepare = max(0.0, first - result.judge)
        times = [each async for each in self._try_lists(source, result)]
        result.judge = sorted([result.judge, *times])[(len(times) + 1) // 2]
        await self._try_mutants(source, result)
        return result

    async def _timed(self, source: Source, compiled_ir: str) -> tuple[Execution, float]:
        execution = await self._executing.execute(source, compiled_ir)
        return execution, self._executing.seconds

    async def _try_lists(self, source: Source, result: Validated) -> AsyncIterator[float]:
        """Judge each version once, however many lists lead to it; gives the processor seconds of each."""
        known: set[str] = set()
        for compiled in await self._pool.compile(source, self._lists(result.function), want_ir=True):
            if compiled.ir is None or compiled.ir in known:
                continue
            known.add(compiled.ir)
            execution, seconds = await self._timed(source, compiled.ir)
            result.pairs.append(Pair(compiled.pass_list, compiled.ir, execution))
            yield seconds

    def _lists(self, function: CorpusFunction) -> list[str]:
        rng = random.Random(f"{self._plan.seed} {function.id}")
        major = self._pool.major
        elements = [element.text for element in vocabulary("standard", major)]
        made = [from_elements(random_list(elements, rng), major).text for _ in range(self._plan.random)]
        fixed = rng.sample(coreset.shipped("bytes"), self._plan.coreset)
        return list(dict.fromkeys([*PIPELINES, *fixed, *made]))

    async def _try_mutants(self, source: Source, result: Validated) -> None:
        base = next((pair.ir for pair in result.pairs if pair.execution.agrees is not None), None)
        if base is None:
            return
        name = result.function.name
        simplified = await self._simplified(base, name)
        seed = f"{self._plan.seed} {result.function.id}"
        tried = await self._mutator.mutants(base, name, 4 * self._plan.mutants, seed)
        for mutant in tried:
            if len(result.planted) == self._plan.mutants:
                break
            body = await self._simplified(mutant.text, name)
            if body is None:
                continue
            if body == simplified:
                result.equivalent += 1
                continue
            execution = await self._executing.execute(source, mutant.text)
            result.planted.append(Planted(mutant, execution))

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
