"""A coreset without a search for each function: known lists, concatenations of them, and lists that climb from there.

What is chosen is tried on all functions, which decides the order.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from llmfb_core.autotune.climb import Climb, climb
from llmfb_core.autotune.make_coreset import Matrix, OnProgress, measured
from llmfb_core.autotune.pooling import concatenations, parsed
from llmfb_core.autotune.records import OBJECTIVES, Plan, Subject
from llmfb_core.autotune.runner import Runner
from llmfb_core.errors import CorpusError
from llmfb_core.screening.refused import is_refused
from llmfb_core.search import coreset
from llmfb_core.types import Objective


@dataclass(frozen=True, slots=True)
class Refit:
    """How much to do without a search.

    Of the plan's pool and of concatenations of the `paired` best, all tried on the first `sample` subjects, `chosen`
    are tried on all subjects.  With `climb` they climb from there, and what they became is tried on all as well.
    """

    sample: int = 300
    paired: int = 14
    chosen: int = 32
    climb: Climb | None = None


async def refit(
    subjects: Sequence[Subject],
    folder: Path,
    plan: Plan,
    how: Refit,
    *,
    runner: Runner,
    on_progress: OnProgress,
) -> tuple[dict[Objective, list[str]], Matrix]:
    """A coreset of lists that `plan` names, of pairs of them, and of what they climb to; the figures of those chosen.

    The order is greedy by what all subjects save together.  No list is kept that screening refuses, nor one of another
    tier than the plan's, as nothing is executed.  Raises CorpusError for a folder of another plan or of other subjects,
    and where no list gains anything.
    """

    async def stage(name: str, pool: Iterable[str], chosen: Sequence[Subject]) -> Matrix:
        lists = tuple(text for text in pool if parsed(text).tier == plan.tier and not is_refused(text))
        show = partial(on_progress, name)
        return await measured(chosen, lists, folder / f"{name}.jsonl", plan, runner=runner, on_progress=show)

    sample = subjects[: how.sample]
    known = await stage("known", plan.pool, sample)
    if not known.ids:
        raise CorpusError(f"-Oz can be measured for none of the {len(sample)} first of the sample")
    pairs = await stage("pairs", concatenations(_between(known, how.paired)), sample)
    if not (chosen := _between(known.joined(pairs), how.chosen)):
        raise CorpusError("no known list gains anything on the sample: take a larger one")
    matrix = await stage("ordered", chosen, subjects)
    where = folder / "climb"
    if how.climb and (
        new := await climb(subjects, matrix, where, plan, how.climb, runner=runner, on_progress=on_progress)
    ):
        matrix = matrix.joined(await stage(f"climbed-{how.climb.rounds}", new, subjects))
    order: dict[Objective, list[str]] = {
        objective: [
            matrix.lists[at] for at in coreset.greedy_cover(matrix.saved(objective), len(matrix.lists))
        ]
        for objective in OBJECTIVES
    }
    return order, matrix


def _between(matrix: Matrix, count: int) -> list[str]:
    """Up to `count` lists, two thirds of them for bytes, chosen between what they save and what share that is.

    The sum alone follows few large functions, shares alone follow the small ones.
    """
    chosen: dict[str, None] = {}
    shares: tuple[tuple[Objective, int], ...] = (("bytes", count - count // 3), ("instructions", count))
    for objective, share in shares:
        gain = matrix.gains(objective) * np.sqrt(np.nan_to_num(matrix.baseline[objective]))[:, None]
        for at in coreset.greedy_cover(gain, share):
            if len(chosen) < count:
                chosen.setdefault(matrix.lists[at])
    return list(chosen)
