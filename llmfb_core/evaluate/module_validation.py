"""How far execution of whole modules can be trusted: what is executed, false alarms, planted miscompiles."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import aclosing, suppress
from dataclasses import dataclass, field

import anyio

from llmfb_core.autotune.records import Subject
from llmfb_core.document.module import ModuleText
from llmfb_core.errors import IRError, WorkerError
from llmfb_core.evaluate.validation import PIPELINES
from llmfb_core.evaluate.validation_records import Planted
from llmfb_core.llvm.judge_process import JudgeProcess
from llmfb_core.llvm.mutator import MutatorProcess
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.machine import MOST_MEMORY
from llmfb_core.passes import from_elements, vocabulary
from llmfb_core.results import Table, share
from llmfb_core.search import coreset
from llmfb_core.search.moves import random_list
from llmfb_core.types import Execution, Source

_CORESET, _RANDOM, _MUTANTS = 6, 4, 4
_THOROUGH = 10
"""How many times as long inputs are looked for that reach the instruction of a mutant which was not caught."""
_LONGEST_REASON = 70
_NAME = re.compile(r"@\S+ ?")


@dataclass(slots=True)
class ValidatedModule:
    """What execution says of a module's source, of versions by standard lists, and of mutants of its -Oz version."""

    id: str
    source: Execution
    versions: list[tuple[str, Execution]] = field(default_factory=list[tuple[str, Execution]])
    planted: list[Planted] = field(default_factory=list[Planted])
    equivalent: int = 0
    """Mutants that LLVM turns into the same module; they do not count."""


async def validate_modules(
    modules: Sequence[Subject],
    *,
    seed: int,
    jobs: int,
    llvm: str | None = None,
    on_progress: Callable[[int], None] = lambda _done: None,
) -> list[ValidatedModule]:
    """Measure `modules`, in their order; those that LLVM cannot read are left out."""
    found: dict[int, ValidatedModule] = {}
    pending = iter(enumerate(modules))
    finished = 0

    async def work() -> None:
        nonlocal finished
        async with WorkerPool(llvm, workers=1) as pool:
            for number, module in pending:
                with suppress(IRError, WorkerError):
                    found[number] = await _validated(module, pool, random.Random(f"{seed} {module.id}"))
                finished += 1
                on_progress(finished)

    async with anyio.create_task_group() as group:
        for _ in range(jobs):
            group.start_soon(work)
    return [found[number] for number in sorted(found)]


async def _validated(module: Subject, pool: WorkerPool, rng: random.Random) -> ValidatedModule:
    source = Source(module.text)
    await pool.inspect(module.text)
    result = ValidatedModule(module.id, await pool.execute(source, module.text))
    if result.source.agrees is None:
        return result
    known: set[str] = set()
    base: str | None = None
    for compiled in await pool.compile(source, _lists(pool.major, rng), want_ir=True):
        if compiled.ir is None or compiled.ir in known:
            continue
        known.add(compiled.ir)
        base = base or compiled.ir
        result.versions.append((compiled.pass_list, await pool.execute(source, compiled.ir)))
    if base is not None:
        await _try_mutants(source, base, pool, result, rng)
    return result


def _lists(major: int, rng: random.Random) -> list[str]:
    elements = [element.text for element in vocabulary("standard", major)]
    made = [from_elements(random_list(elements, rng), major).text for _ in range(_RANDOM)]
    fixed = rng.sample(coreset.shipped("bytes", "standard", "module"), _CORESET)
    return list(dict.fromkeys([*PIPELINES, *fixed, *made]))


async def _try_mutants(
    source: Source, base: str, pool: WorkerPool, result: ValidatedModule, rng: random.Random
) -> None:
    """Plant miscompiles into any of the functions of `base`, -Oz's version."""
    names = [each.name for each in ModuleText(base).functions if each.is_definition]
    simplified = await _simplified(base, pool)
    async with (
        aclosing(MutatorProcess(pool.library.path, MOST_MEMORY)) as mutator,
        aclosing(JudgeProcess(pool.library.path, MOST_MEMORY, effort=_THOROUGH)) as thorough,
    ):
        for _ in range(4 * _MUTANTS):
            if len(result.planted) == _MUTANTS or not names:
                break
            for mutant in await mutator.mutants(base, rng.choice(names), 1, str(rng.random())):
                text = await _simplified(mutant.text, pool)
                if text is None:
                    continue
                if text == simplified:
                    result.equivalent += 1
                    continue
                execution = await pool.execute(source, mutant.text)
                reached = execution.differs is not None
                if not reached:
                    reached = (await thorough.execute(source, mutant.trap)).differs is not None
                result.planted.append(Planted(mutant.kind, mutant.was, mutant.now, execution, reached))


async def _simplified(text: str, pool: WorkerPool) -> str | None:
    try:
        (compiled,) = await pool.compile(Source(text), ["default<O3>"], want_ir=True)
    except (IRError, WorkerError):
        return None
    return compiled.ir


def table(measured: Sequence[ValidatedModule]) -> Table:
    """All figures; as notes each version by standard passes that is said to differ, and why others are not executed."""
    executed = [each for each in measured if each.source.agrees is not None]
    extents = [each.source.functions or (0, 0) for each in executed]
    versions = [execution for each in measured for _, execution in each.versions]
    planted = [one for each in measured for one in each.planted]
    caught = [one for one in planted if one.execution.differs is not None]
    counts = [
        ("modules of which something is executed", len(executed), len(measured)),
        (
            "functions executed of those that these modules offer",
            sum(one for one, _ in extents),
            sum(all_ for _, all_ in extents),
        ),
        (
            "versions by standard lists that agree",
            sum(each.agrees is not None for each in versions),
            len(versions),
        ),
        (
            "versions by standard lists that are called different",
            sum(each.differs is not None for each in versions),
            len(versions),
        ),
        ("planted miscompiles of one instruction, anywhere, that are caught", len(caught), len(planted)),
        (
            "of those whose instruction a search ten times as long reaches in an executed function",
            len(caught),
            sum(each.reached for each in planted),
        ),
    ]
    rows = tuple((name, part, whole, share(part, whole)) for name, part, whole in counts)
    notes = [
        f"module {each.id}, `{pass_list}`: {execution.differs}"
        for each in measured
        for pass_list, execution in each.versions
        if execution.differs is not None
    ]
    reasons = Counter(_reason(each.source) for each in measured if each.source.agrees is None)
    notes += [f"{count} not executed: {reason}" for reason, count in reasons.most_common()]
    return Table("whole modules", ("whole modules", "number", "of", "share"), rows, tuple(notes))


def _reason(execution: Execution) -> str:
    text = execution.not_executable or "its source differs from itself"
    return _NAME.sub("", text.split("\n", maxsplit=1)[0])[:_LONGEST_REASON]
