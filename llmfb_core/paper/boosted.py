"""Boosting on features as a rival in the paper's evaluation: what it chooses, compiled, as what a search found."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from llmfb_core.autotune import dataset, matrix
from llmfb_core.autotune.dataset import UNUSABLE, Row
from llmfb_core.autotune.records import Figures, Plan, Subject, Tuned
from llmfb_core.autotune.runner import Progress, Runner, read, run_all
from llmfb_core.corpus.functions import CorpusFunction
from llmfb_core.paper.tables import BOOSTED
from llmfb_core.types import Objective

Choose = Callable[[Sequence[Row], int], Sequence[Sequence[int]]]
"""The first so many lists for each function, told of what each gave before the next."""


async def choose_all(
    functions: Sequence[CorpusFunction],
    lists: Sequence[str],
    learned: Mapping[Objective, Choose],
    folder: Path,
    *,
    runner: Runner,
    jobs: int,
    llvm: str | None,
    on_progress: Callable[[str, Progress], None],
) -> dict[Objective, dict[str, Tuned]]:
    """What each function becomes by the lists that were chosen for it, one after the other.

    `lists` are those that was learned from; all are compiled for all functions, results are kept in `folder`.
    """
    plan = matrix.plan_of(Plan(tuple(lists), llvm=llvm))
    subjects = [Subject(one.id, one.text, one.name) for one in functions]
    results = folder / "boosting.jsonl"
    await run_all(subjects, plan, results, runner, on_progress=partial(on_progress, "boosting"))
    measured = read(results)[1]
    rows = await dataset.join(functions, lists, measured, jobs=jobs, llvm=llvm)
    count = min(BOOSTED, len(lists))
    found: dict[Objective, dict[str, Tuned]] = {}
    for objective, choose in learned.items():
        found[objective] = {
            row.id: replace(measured[row.id], trace=_trace(row, order), compilations=count)
            for row, order in zip(rows, choose(rows, count), strict=True)
        }
    return found


def _trace(row: Row, order: Sequence[int]) -> tuple[tuple[int, int, int], ...]:
    """The number of each compilation that gave something, with its instructions and bytes."""
    figures: list[Figures] = [row.lists[at] for at in order]
    return tuple((number, *each) for number, each in enumerate(figures, 1) if each != UNUSABLE)
