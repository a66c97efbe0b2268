"""How far execution of whole modules can be trusted: what is executed, false alarms, planted miscompiles."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

import anyio

from llmfb_core.autotune import coreset
from llmfb_core.autotune.moves import random_list
from llmfb_core.autotune.records import Subject
from llmfb_core.document.module import ModuleText
from llmfb_core.errors import IRError, WorkerError
from llmfb_core.evaluate.mutations import mutants
from llmfb_core.evaluate.validation import PIPELINES
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.passes import from_elements, vocabulary
from llmfb_core.results import Table, share
from llmfb_core.types import Execution, Source

_CORESET, _RANDOM, _MUTANTS = 6, 4, 4
_LONGEST_REASON = 70
_NAME = re.compile(r"@\S+ ?")


@dataclass(slots=True)
class ValidatedModule:
    """What execution says of a module's source, of versions by standard lists, and of mutants of its -Oz version."""

    id: str
    source: Execution
    versions: list[tuple[str, Execution]] = field(default_factory=list[tuple[str, Execution]])
    planted: list[Execution] = field(default_factory=list[Execution])


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
        for text in await _mutated(base, pool, rng):
            result.planted.append(await pool.execute(source, text))
    return result


def _lists(major: int, rng: random.Random) -> list[str]:
    elements = [element.text for element in vocabulary("standard", major)]
    made = [from_elements(random_list(elements, rng), major).text for _ in range(_RANDOM)]
    fixed = rng.sample(coreset.shipped("bytes", "standard", "module"), _CORESET)
    return list(dict.fromkeys([*PIPELINES, *fixed, *made]))


async def _mutated(base: str, pool: WorkerPool, rng: random.Random) -> list[str]:
    """Mutants of any of the functions, without those that LLVM simplifies to the same module."""
    names = [each.name for each in ModuleText(base).functions if each.is_definition]
    simplified = await _simplified(base, pool)
    chosen: list[str] = []
    for _ in range(4 * _MUTANTS):
        if len(chosen) == _MUTANTS or not names:
            break
        for mutant in mutants(base, rng.choice(names), 1, str(rng.random())):
            text = await _simplified(mutant.text, pool)
            if text is not None and text != simplified:
                chosen.append(mutant.text)
    return chosen


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
    planted = [execution for each in measured for execution in each.planted]
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
        (
            "planted miscompiles of one instruction, anywhere, that are caught",
            sum(each.differs is not None for each in planted),
            len(planted),
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
