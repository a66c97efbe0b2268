"""Search one function or module from beginning to end: what a worker of `llmfb autotune`, local or Ray's, runs.

A process keeps one LLVM worker between calls, which may crash or hang without harm: that costs the list at hand.
"""

from __future__ import annotations

import asyncio
import random
from functools import cache

from llmfb_core.autotune.checked import Checked
from llmfb_core.autotune.finalists import Finalists, figures
from llmfb_core.autotune.journal import Journal
from llmfb_core.autotune.records import Best, Plan, Skipped, Subject, Tuned
from llmfb_core.autotune.search import Measure, Search
from llmfb_core.autotune.verdicts import Verdicts
from llmfb_core.errors import LlmfbError, WorkerError
from llmfb_core.llvm.baseline import OZ
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.passes import PassList, from_elements, parse, vocabulary
from llmfb_core.search.moves import random_list
from llmfb_core.types import Compilation, Measurement, Source


def tune(subject: Subject, plan: Plan, journal: str | None = None) -> Tuned | Skipped:
    """Search `subject`; what was compiled goes into the folder `journal`, if any, and need not be compiled again.

    Blocks; for a process of its own.  Raises WorkerError where the machine, not the subject, is the reason that it
    cannot be searched.
    """
    pool = _open_pool(plan.llvm, plan.seconds)
    try:
        return _loop().run(_tune(pool, subject, plan, journal))
    except WorkerError:
        raise
    except LlmfbError as error:
        return Skipped(subject.id, str(error))


def close() -> None:
    """End the LLVM worker and the event loop of this process, for a process that goes on with something else."""
    for pool in _POOLS.values():
        _loop().run(pool.aclose())
    _POOLS.clear()
    _loop().close()
    _loop.cache_clear()


_POOLS: dict[tuple[str | None, float], WorkerPool] = {}


@cache
def _loop() -> asyncio.Runner:
    """An event loop that goes on from one call to the next, so that the LLVM worker can."""
    return asyncio.Runner()


def _open_pool(llvm: str | None, seconds: float) -> WorkerPool:
    """The LLVM worker of this process."""
    if (llvm, seconds) not in _POOLS:
        pool = WorkerPool(llvm, workers=1, seconds_per_list=seconds)
        _loop().run(pool.open())
        _POOLS[llvm, seconds] = pool
    return _POOLS[llvm, seconds]


async def _tune(pool: WorkerPool, subject: Subject, plan: Plan, journal: str | None) -> Tuned | Skipped:
    source = Source(subject.text, subject.function)
    first = await pool.compile(source, ["", OZ], measure_bytes=True)
    sizes = [one.measurement for one in first if one.measurement and one.measurement.bytes is not None]
    if len(sizes) < 2:
        failure = next(one.failure for one in first if one.failure is not None)
        return Skipped(subject.id, f"-Oz cannot be measured: {failure.message}")
    with Journal.of(journal, subject.id) as known:
        executed = Verdicts(pool, source)
        walk = known.measured_by(_walk(pool, source))
        # What is the best so far is known to nobody else: of a search that goes on it is executed again.
        checked = Checked(walk, executed, sizes[1], plan.objectives)
        measure = checked if plan.tier == "extended" else walk
        search = await run(plan, subject, sizes[1], measure, pool.major)
        found = Finalists(search, plan, executed)
        best: Best = {objective: await found.of(objective) for objective in plan.objectives}
        known.done()
    pool_sizes = (search.tried.get(text) for text in plan.pool)
    return Tuned(
        subject.id,
        figures(sizes[0]),
        figures(sizes[1]),
        tuple(None if size is None else figures(size) for size in pool_sizes),
        best,
        search.spent,
        sum(size is None for size in search.tried.values()),
        found.validation,
        (*checked.refused, *found.refused),
        tuple(search.trace),
    )


def _walk(pool: WorkerPool, source: Source) -> Measure:
    async def measure(lists: list[str]) -> list[Compilation]:
        return await pool.compile(source, lists, measure_bytes=True, stepwise=True)

    return measure


async def run(
    plan: Plan,
    subject: Subject,
    baseline: Measurement,
    measure: Measure,
    major: int,
) -> Search:
    """The search that `plan` describes; chance depends on the plan's seed and on the subject's id alone."""
    elements = [element.text for element in vocabulary(plan.tier, major)]
    known, pool = (
        [parsed for text in lists if isinstance(parsed := parse(text, major), PassList)]
        for lists in (subject.lists, plan.pool)
    )
    useful = [each for one in pool for each in one.elements]
    moves = [each for each in (*elements, *useful) if each != "default<O0>"]
    rng = random.Random(f"{plan.seed} {subject.id}")
    search = Search(measure, baseline, moves, rng, len(known) + plan.compilations, major)
    search.preferred.update((one.text, number) for number, one in enumerate(pool))
    await search.try_lists(known)
    await search.try_lists(pool)
    await search.try_lists(from_elements(random_list(elements, rng), major) for _ in range(plan.random))
    reserve = int(plan.minimizing * plan.compilations)
    search.limit -= reserve
    await search.locally(plan.objectives)
    search.limit += reserve
    if reserve:
        for objective in plan.objectives:
            await search.minimize(objective)
        await search.locally(plan.objectives)
    return search
