"""Make a coreset: search a sample of functions, try every winner on every function, choose greedily.

Each stage is a file of results in one folder, so that what was interrupted goes on where it stopped.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from llmfb_core.autotune.matrix import plan_of
from llmfb_core.autotune.records import OBJECTIVES, Plan, Subject, Tuned
from llmfb_core.autotune.runner import Progress, Runner, read, run_all
from llmfb_core.errors import CorpusError
from llmfb_core.screening.refused import is_refused
from llmfb_core.search import coreset
from llmfb_core.types import Objective

OnProgress = Callable[[str, Progress], None]


@dataclass(frozen=True, slots=True)
class Making:
    """How much to do: compilations of the search on each function, winners tried on all, lists kept."""

    compilations: int = 300
    random: int = 40
    winners: int = 400
    size: int = 100


@dataclass(frozen=True, slots=True)
class Matrix:
    """Figures of lists on subjects: shapes (subjects, lists), NaN where a list failed; baselines (subjects,)."""

    ids: tuple[str, ...]
    lists: tuple[str, ...]
    sizes: dict[Objective, coreset.Sizes]
    baseline: dict[Objective, coreset.Sizes]

    @classmethod
    def of(cls, plan: Plan, results: Iterable[Tuned]) -> Matrix:
        """The pool's figures."""
        rows = list(results)
        figures = np.array(
            [[pair or (np.nan, np.nan) for pair in one.pool] for one in rows], dtype=float
        ).reshape(len(rows), len(plan.pool), 2)
        base = np.array([one.baseline for one in rows], dtype=float).reshape(len(rows), 2)
        return cls(
            tuple(one.id for one in rows),
            plan.pool,
            {objective: figures[:, :, at] for at, objective in enumerate(OBJECTIVES)},
            {objective: base[:, at] for at, objective in enumerate(OBJECTIVES)},
        )

    def gains(self, objective: Objective) -> coreset.Sizes:
        """Relative gains over -Oz; under `instructions` a list whose object grows gains nothing."""
        gain = coreset.gains(self.sizes[objective], self.baseline[objective])
        if objective == "instructions":
            gain[self.sizes["bytes"] > self.baseline["bytes"][:, None]] = 0
        return gain

    def by_popularity(self) -> tuple[str, ...]:
        """The lists, first those that are the best on most subjects: the order in which ties are broken."""
        wins = np.zeros(len(self.lists))
        for objective in OBJECTIVES:
            gain = self.gains(objective)
            best = gain.max(axis=1, keepdims=True)
            wins += ((gain == best) & (best > 0)).sum(axis=0)
        order: list[int] = np.argsort(-wins, kind="stable").tolist()
        return tuple(self.lists[index] for index in order)

    def saved(self, objective: Objective) -> coreset.Sizes:
        """What each list saves, in bytes or instructions."""
        return self.gains(objective) * np.nan_to_num(self.baseline[objective])[:, None]

    def joined(self, other: Matrix) -> Matrix:
        """Both matrices' lists, on the subjects that both have."""
        places = {id: at for at, id in enumerate(other.ids)}
        rows = [at for at, id in enumerate(self.ids) if id in places]
        others = [places[self.ids[at]] for at in rows]
        return Matrix(
            tuple(self.ids[at] for at in rows),
            (*self.lists, *other.lists),
            {name: np.hstack([sizes[rows], other.sizes[name][others]]) for name, sizes in self.sizes.items()},
            {name: figures[rows] for name, figures in self.baseline.items()},
        )


async def measured(
    subjects: Sequence[Subject],
    lists: tuple[str, ...],
    out: Path,
    plan: Plan,
    *,
    runner: Runner,
    on_progress: Callable[[Progress], None] = lambda _progress: None,
) -> Matrix:
    """What `lists` make of `subjects`, without a search; `out` keeps it, and may have other subjects as well.

    Raises CorpusError as `run_all` does, and where a subject could not be measured for reasons of the machine: what
    is built on the others would not be the same next time.
    """
    measuring = plan_of(replace(plan, pool=lists))
    lost = (await run_all(subjects, measuring, out, runner, on_progress=on_progress)).lost
    if lost:
        some = f"{len(lost)} of {len(subjects)} could not be measured"
        raise CorpusError(f"{out}: {some} ({lost[0].reason}); run it again to go on")
    wanted = {one.id for one in subjects}
    return Matrix.of(measuring, (one for id, one in read(out)[1].items() if id in wanted))


async def make(
    subjects: Sequence[Subject],
    folder: Path,
    plan: Plan,
    making: Making,
    *,
    runner: Runner,
    on_progress: OnProgress,
) -> tuple[dict[Objective, list[str]], Matrix]:
    """The coreset of `subjects` for each objective, with the figures it was chosen by.

    `plan` names the first pool, the tier and the seed.  No list is kept that screening refuses nor, with extended
    passes, one that differs from a source anywhere when executed.  Raises CorpusError for a folder of another plan.
    """

    async def stage(name: str, plan: Plan) -> dict[str, Tuned]:
        out = folder / f"{name}.jsonl"
        await run_all(subjects, plan, out, runner, on_progress=lambda progress: on_progress(name, progress))
        return read(out)[1]

    searching = replace(plan, random=making.random, compilations=making.compilations)
    pool = winners(plan.pool, (await stage("searched", searching)).values(), making.winners)
    crossing = replace(plan, pool=pool, random=0, compilations=len(pool))
    crossed = await stage("crossed", crossing)
    matrix = Matrix.of(crossing, crossed.values())
    # A search leaves out what is refused already; its results may be older than what screening found since.
    wrong = _refused(crossed.values()) | frozenset(filter(is_refused, matrix.lists))
    chosen = _cover(matrix, wrong, making.size)
    for attempt in itertools.count(1) if plan.tier == "extended" else ():
        # All that are chosen, wherever they gain: so far they were executed only where nothing before was as good.
        lists = tuple(sorted({text for each in chosen.values() for text in each}))
        executing = replace(
            plan, pool=lists, random=0, compilations=len(lists), kept=len(lists), execute=True
        )
        new = _refused((await stage(f"executed-{attempt}", executing)).values())
        if not new:
            break
        wrong |= new
        chosen = _cover(matrix, wrong, making.size)
    return chosen, matrix


def _refused(results: Iterable[Tuned]) -> frozenset[str]:
    return frozenset(text for one in results for text in one.refused)


def _cover(matrix: Matrix, wrong: Collection[str], size: int) -> dict[Objective, list[str]]:
    """The greedy cover for each objective by lists that are not `wrong`."""
    good = [at for at, text in enumerate(matrix.lists) if text not in wrong]
    return {
        objective: [
            matrix.lists[good[at]] for at in coreset.greedy_cover(matrix.gains(objective)[:, good], size)
        ]
        for objective in OBJECTIVES
    }


def winners(pool: Sequence[str], results: Iterable[Tuned], count: int) -> tuple[str, ...]:
    """The pool and up to `count` other lists that won somewhere, those with the largest summed gains over -Oz."""
    summed: defaultdict[str, float] = defaultdict(float)
    for one in results:
        for objective, kept in one.best.items():
            base = one.baseline[OBJECTIVES.index(objective)]
            for text, *sizes in kept:
                summed[text] += (base - sizes[OBJECTIVES.index(objective)]) / max(1, base)
    others = sorted((text for text in summed if text not in pool), key=lambda text: (-summed[text], text))
    return (*pool, *others[:count])
