"""All functions of an evaluation: which they are, who asks about them, and what searches without a model find."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import chain, islice, zip_longest
from pathlib import Path

import anyio

from llmfb_core.autotune.records import OBJECTIVES, Subject, Tuned
from llmfb_core.autotune.runner import Progress, Runner
from llmfb_core.corpus.functions import CorpusFunction
from llmfb_core.errors import FunctionError, IRError, WorkerError
from llmfb_core.evaluate import budgets
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.paper.asking import ask_about
from llmfb_core.paper.records import Journal, Plan, Record, Skipped
from llmfb_core.protocols import Generator
from llmfb_core.types import Objective

AUTOTUNER = "autotuner"
CORESET = "coreset"
RANDOM = "random search"
BOOSTING = "boosting, told of each"

Rivals = Mapping[str, Mapping[str, Tuned]]
"""What searches without a model found, by method and by function."""


def in_turn(functions: Iterable[CorpusFunction], seed: int, count: int) -> list[CorpusFunction]:
    """Up to `count` functions, from each project in turn; which, the seed decides.

    More begin with the same ones.
    """

    def place(one: CorpusFunction) -> bytes:
        return hashlib.sha256(f"{seed} {one.id}".encode()).digest()

    projects: defaultdict[str, list[CorpusFunction]] = defaultdict(list)
    for one in sorted(functions, key=place):
        projects[one.project].append(one)
    turns = zip_longest(*(projects[name] for name in sorted(projects)))
    return list(islice((one for one in chain.from_iterable(turns) if one is not None), count))


async def ask_all(
    functions: Sequence[CorpusFunction],
    plan: Plan,
    pool: WorkerPool,
    generators: Sequence[Generator],
    *,
    journal: Journal,
    on_progress: Callable[[str], None],
) -> None:
    """Ask about those that the journal lacks, as many at a time as there are generators.

    What LLVM cannot read is skipped, for good.  Of a function whose worker died nothing is kept, so that the next run
    tries again.  Where the model cannot be asked, its error is raised.
    """

    def todo() -> Iterator[tuple[CorpusFunction, Objective]]:
        for function in functions:
            for objective in OBJECTIVES:
                if (function.id, objective) in journal.known:
                    on_progress(function.name)
                else:
                    yield function, objective

    pending = todo()

    async def work(generator: Generator) -> None:
        for function, objective in pending:
            with suppress(WorkerError):
                try:
                    one = await ask_about(function, objective, plan, pool, generator)
                except (IRError, FunctionError) as error:
                    one = Skipped(function.id, objective, str(error))
                journal.add(one)
            on_progress(function.name)

    async with anyio.create_task_group() as group:
        for generator in generators:
            group.start_soon(work, generator)


async def search_all(
    functions: Sequence[CorpusFunction],
    objective: Objective,
    plan: Plan,
    longest: int,
    *,
    folder: Path,
    runner: Runner,
    llvm: str | None,
    on_progress: Callable[[str, Progress], None],
) -> Rivals:
    """The autotuner, which is the coreset followed by local search, the coreset alone, and random lists.

    They are compiled by the library `llvm`, the embedded one where it is None.
    """
    subjects = [Subject(one.id, one.text, one.name) for one in functions]
    most = budgets.plans(objective, "standard", "function", plan.seed, longest)
    few = budgets.plans(objective, "standard", "function", plan.seed, min(plan.samples, longest))
    tuned = next(name for name in most if name.startswith(f"{CORESET} of"))
    chosen = {AUTOTUNER: most[tuned], CORESET: few[CORESET], RANDOM: few[RANDOM]}
    plans = {name: replace(one, llvm=llvm) for name, one in chosen.items()}
    return await budgets.search_all(subjects, folder, plans, runner, on_progress)


def complete(
    journal: Journal, functions: Sequence[CorpusFunction], rivals: Mapping[Objective, Rivals]
) -> list[Record]:
    """The records of those functions that were asked about and searched for both objectives."""
    searched = set[str].intersection(*(set(each) for found in rivals.values() for each in found.values()))
    found: list[Record] = []
    for function in functions:
        both = [journal.known.get((function.id, objective)) for objective in OBJECTIVES]
        records = [one for one in both if isinstance(one, Record)]
        if function.id in searched and len(records) == len(OBJECTIVES):
            found += records
    return found
