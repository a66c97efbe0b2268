"""New lists for a dataset: what beats all known lists somewhere is tried elsewhere, and what adds most joins them.

Each stage is a file of results in one folder, so that what was interrupted goes on where it stopped.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np

from llmfb_core.autotune import dataset
from llmfb_core.autotune.dataset import SHOWN, UNUSABLE, Row
from llmfb_core.autotune.make_coreset import Matrix, OnProgress
from llmfb_core.autotune.records import OBJECTIVES, Figures, Plan, Subject, Tuned
from llmfb_core.autotune.runner import Progress, Runner, read, run_all
from llmfb_core.corpus.functions import CorpusFunction
from llmfb_core.errors import CorpusError
from llmfb_core.search import coreset
from llmfb_core.types import Objective

_SHOWN = SHOWN + 2
"""Lists whose IR a row has: -Oz, the first ones, the best."""
_ALIKE = 0.95
"""Fewer figures of -Oz that are those of the dataset are no accident, such as code that was built anew."""


class NothingBetterError(CorpusError):
    """No proposal beats what is known: there is nothing to add."""


@dataclass(frozen=True, slots=True)
class Expansion:
    """Of what was proposed, the `tried` best are compiled for all functions it was proposed for, `kept` join."""

    tried: int = 64
    kept: int = 12


@dataclass(frozen=True, slots=True)
class Expanded:
    """What became of proposals.

    `compiled` were new, `better` of them beat all known lists on the function they were proposed for, on
    `functions`; `lists` joined the known ones.
    """

    compiled: int
    better: int
    functions: int
    lists: tuple[str, ...]


async def expand(
    known: Path,
    out: Path,
    functions: Mapping[str, CorpusFunction],
    proposals: Mapping[str, Sequence[str]],
    how: Expansion,
    *,
    runner: Runner,
    jobs: int,
    llvm: str | None,
    on_progress: OnProgress,
) -> Expanded:
    """Write to `out`/dataset.parquet the dataset `known` with new lists in the end.

    `proposals` are lists by the id of the function that they are for; `functions` has the code of all, by id, and
    what it lacks is left out; where new lists cannot be measured they count as unusable.  Raises CorpusError, also
    where `known` has other figures of -Oz than this LLVM gives, NothingBetterError where no proposal beats what is
    known.
    """
    lists, found = dataset.read(known)
    rows = {row.id: row for row in found if row.id in functions}

    async def stage(name: str, plan: Plan, subjects: Iterable[Subject]) -> dict[str, Tuned]:
        results = out / f"{name}.jsonl"
        done = await run_all(subjects, plan, results, runner, on_progress=partial(on_progress, name))
        if done.lost:
            # Without them the rounds would be judged on different functions.
            lost = f"{len(done.lost)} functions were lost to processes that died ({done.lost[0].reason})"
            raise CorpusError(f"{name}: {lost}; the same command tries them again")
        return _comparable(rows, read(results)[1], known)

    def subjects(ids: Iterable[str], said: Mapping[str, Sequence[str]]) -> list[Subject]:
        found = [(functions[id], tuple(said.get(id, ()))) for id in ids if id in rows]
        return [Subject(one.id, one.text, one.name, own) for one, own in found]

    plan = Plan((), compilations=0, minimizing=0.0, kept=8, llvm=llvm)
    proposed = await stage("proposed", plan, subjects(proposals, proposals))
    gained = better(rows, proposed, lists)
    if not gained:
        raise NothingBetterError(
            f"none of the lists proposed for {len(proposals)} functions beats the known ones: "
            "ask about more functions or for more proposals, in another folder"
        )
    best = sorted(gained, key=lambda text: (-sum(gained[text].values()), text))[: how.tried]
    pool = Plan(tuple(best), compilations=len(best), minimizing=0.0, kept=1, llvm=llvm)
    tried = await stage("tried", pool, subjects(proposed, {}))
    kept = tuple(adding(rows, tried, best, how.kept))
    pool = replace(pool, pool=kept, compilations=len(kept))
    matrix = await stage("matrix", pool, subjects(rows, {}))
    joined = {id: _joined(row, matrix.get(id), len(kept)) for id, row in rows.items()}
    whole = partial(dataset.join, functions.values(), (*lists, *kept), joined, jobs=jobs, llvm=llvm)
    new = await whole(on_progress=lambda done: on_progress("dataset", Progress(done, _SHOWN * done)))
    dataset.write(out / "dataset.parquet", (*lists, *kept), _complete(rows, new, joined))
    helped = {id for by_function in gained.values() for id in by_function}
    return Expanded(sum(one.compilations for one in proposed.values()), len(gained), len(helped), kept)


def better(
    rows: Mapping[str, Row], results: Mapping[str, Tuned], known: Sequence[str]
) -> dict[str, dict[str, float]]:
    """By list and function, what lists that are not `known` save beyond the best of those; see `_weight`."""
    gained: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for id, one in results.items():
        for at, objective in enumerate(OBJECTIVES):
            reached = _reached(rows[id], objective)
            weight = float(_weight(np.array(rows[id].baseline[at])))
            for text, *sizes in one.best.get(objective, ()):
                saved = (reached - sizes[at]) * weight
                if saved > 0 and text not in known and _counts(sizes[1], rows[id], objective):
                    gained[text][id] = max(saved, gained[text].get(id, 0.0))
    return dict(gained)


def adding(
    rows: Mapping[str, Row], results: Mapping[str, Tuned], lists: Sequence[str], count: int
) -> list[str]:
    """Up to `count` of `lists`, the pool of `results`, each adding most to what all known ones reach."""
    matrix = Matrix.of(Plan(tuple(lists)), results.values())
    added: list[coreset.Sizes] = []
    for at, objective in enumerate(OBJECTIVES):
        base = np.array([rows[id].baseline[at] for id in results], dtype=float)
        reached = base - np.array([_reached(rows[id], objective) for id in results])
        more = np.maximum(matrix.saved(objective) - reached[:, None], 0)
        added.append(more * _weight(base)[:, None])
    return [lists[at] for at in coreset.greedy_cover(np.vstack(added), count)]


def _reached(row: Row, objective: Objective) -> int:
    """The smallest figure that a known list, or -Oz, has."""
    at = OBJECTIVES.index(objective)
    usable = [one for one in row.lists if one != UNUSABLE and _counts(one[1], row, objective)]
    return min([row.baseline[at], *(one[at] for one in usable)])


def _counts(in_bytes: int, row: Row, objective: Objective) -> bool:
    """Under `instructions` a list whose object grows gains nothing."""
    return objective == "bytes" or in_bytes <= row.baseline[1]


def _weight(baseline: coreset.Sizes) -> coreset.Sizes:
    """Between what a list saves and what share that is: the sum alone follows few large functions."""
    return 1 / np.sqrt(np.maximum(baseline, 1))


def _comparable(rows: Mapping[str, Row], results: dict[str, Tuned], known: Path) -> dict[str, Tuned]:
    """The results whose source and -Oz have the figures of the dataset: of others nothing is known to gain.

    Raises CorpusError where these are many: then another LLVM, or another measure, made the dataset.
    """
    same = {
        id: one
        for id, one in results.items()
        if id in rows and (one.source, one.baseline) == (rows[id].source, rows[id].baseline)
    }
    if len(same) < _ALIKE * len(results):
        some = f"{len(results) - len(same)} of {len(results)} functions have other figures now"
        raise CorpusError(f"{known} was measured by another LLVM or llmfb: {some}, make it anew")
    return same


def _joined(row: Row, tuned: Tuned | None, count: int) -> Tuned:
    """The row of the matrix with the figures of both, the known lists first; of `count` new ones, if measured."""
    known: list[Figures | None] = [None if one == UNUSABLE else one for one in row.lists]
    new = (None,) * count if tuned is None else tuned.pool
    return Tuned(row.id, row.source, row.baseline, (*known, *new), {}, len(new), new.count(None))


def _complete(rows: Mapping[str, Row], new: Sequence[Row], joined: Mapping[str, Tuned]) -> list[Row]:
    """All rows: those that `new` lacks, or whose -Oz gave no IR this time, with what was known of their IR."""
    made = {row.id: row for row in new if row.baseline_ir or not rows[row.id].baseline_ir}
    return [made.get(id) or _with_figures(rows[id], joined[id]) for id in sorted(rows)]


def _with_figures(row: Row, tuned: Tuned) -> Row:
    # The last IR is that of the best list, which may be another one now.
    irs = (*row.irs[:-1], "") if row.irs else ()
    return replace(row, irs=irs, lists=tuple(figures or UNUSABLE for figures in tuned.pool))
