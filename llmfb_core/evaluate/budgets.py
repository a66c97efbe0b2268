"""What searches without a model gain over -Oz, by the number of compilations: random, local, coreset, both."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from llmfb_core import metrics
from llmfb_core.autotune.records import OBJECTIVES, Plan, Subject, Tuned
from llmfb_core.autotune.runner import Progress, Runner, read, run_all
from llmfb_core.metrics import Gain
from llmfb_core.results import Cell, Table, share
from llmfb_core.results import gain as as_figure
from llmfb_core.search import coreset
from llmfb_core.types import Objective, Scope, Tier

BUDGETS = (1, 10, 30, 100, 300, 1000)
BUDGETS_OF_ORDERS = (1, 2, 5, 10, 20)
BEST_OF_ALL = "best of all"
_STEPS = 24
CORESET_FIRST = 20
"""How many lists of the coreset go before local search."""

Searched = Mapping[str, Mapping[str, Tuned]]
"""By method and by id."""


def plans(objective: Objective, tier: Tier, scope: Scope, seed: int, longest: int) -> dict[str, Plan]:
    """The methods for one objective; `longest` is the largest budget."""
    lists = coreset.shipped(objective, tier, scope)
    common = Plan(
        (), compilations=longest, tier=tier, objectives=(objective,), minimizing=0.0, kept=1, seed=seed
    )
    first = lists[:CORESET_FIRST]
    return {
        # Some lists are drawn twice, so that more have to be drawn than are compiled.
        "random search": replace(common, random=4 * longest),
        "local search": common,
        "coreset": replace(common, pool=lists, compilations=len(lists)),
        f"coreset of {len(first)}, then local search": replace(common, pool=first),
    }


def orders(
    files: Sequence[Path], objective: Objective, tier: Tier, scope: Scope, longest: int
) -> dict[str, Plan]:
    """The first `longest` lists of each coreset in `files`, by the files' names; raises CorpusError."""
    pools = {path.stem: coreset.read(path, objective, tier, scope)[:longest] for path in files}
    return {
        name: Plan(pool, compilations=len(pool), tier=tier, objectives=(objective,), minimizing=0.0, kept=1)
        for name, pool in pools.items()
    }


async def search_all(
    subjects: Sequence[Subject],
    folder: Path,
    chosen: Mapping[str, Plan],
    runner: Runner,
    on_progress: Callable[[str, Progress], None],
) -> Searched:
    """Run every method on every subject, resuming what is in `folder`; only those of them that all could search."""
    found: dict[str, dict[str, Tuned]] = {}
    asked = {one.id for one in subjects}
    for name, plan in chosen.items():
        stage = f"{name}, {plan.objectives[0]}"
        out = folder / f"{stage.replace(', ', ' ').replace(' ', '-')}-{plan.tier}.jsonl"
        report = _reporting(stage, on_progress)
        await run_all(subjects, plan, out, runner, on_progress=report)
        found[name] = read(out)[1]
    # The folder may have others, of a run with more functions.
    common = asked.intersection(*(set(results) for results in found.values()))
    return {name: {key: results[key] for key in sorted(common)} for name, results in found.items()}


def _reporting(stage: str, on_progress: Callable[[str, Progress], None]) -> Callable[[Progress], None]:
    return lambda progress: on_progress(stage, progress)


def reached(one: Tuned, budget: int, objective: Objective) -> int:
    """The smallest figure after `budget` compilations, -Oz's as backup.

    Under `instructions` what makes the object larger than -Oz's does not count, as in the optimizer.
    """
    at = OBJECTIVES.index(objective)
    usable = (
        figures[at]
        for number, *figures in one.trace
        if number <= budget and (objective == "bytes" or figures[1] <= one.baseline[1])
    )
    return min([one.baseline[at], *usable])


def gain_table(
    searched: Searched,
    objective: Objective,
    longest: int,
    scope: Scope,
    budgets: Sequence[int] = BUDGETS,
    *,
    tier: Tier = "standard",
) -> Table:
    """Summed and mean gains with their intervals, how many improve, and what all methods together reach.

    What grows is noted of the `tier` standard alone: of lists with extended passes only what counts was executed.
    """
    budgets = [each for each in budgets if each <= longest]
    rows: list[tuple[Cell, ...]] = []
    for per_function in (False, True):
        for name, results in {**searched, BEST_OF_ALL: best_of_all(searched)}.items():
            gains = [gain(results.values(), each, objective, per_function) for each in budgets]
            improved = sum(
                reached(one, longest, objective) < one.baseline[OBJECTIVES.index(objective)]
                for one in results.values()
            )
            how = f"per {scope}" if per_function else "summed"
            rows.append((f"{name}, {how}", *map(as_figure, gains), share(improved, len(results))))
    head = (f"{objective}: gain over -Oz by compilations", *map(str, budgets), f"{scope}s that improve")
    counted = objective == "instructions" and tier == "standard"
    notes = [growing_wins(searched, name) for name in searched] if counted else []
    return Table(objective, head, tuple(rows), tuple(notes))


def curves(searched: Searched, objective: Objective, longest: int) -> dict[str, list[tuple[int, Gain]]]:
    """The summed gain of each method after so many compilations, for a picture."""
    counts = sorted({round(longest ** (step / _STEPS)) for step in range(_STEPS + 1)})
    return {
        name: [(count, gain(results.values(), count, objective)) for count in counts]
        for name, results in searched.items()
    }


def gain(results: Iterable[Tuned], budget: int, objective: Objective, per_function: bool = False) -> Gain:
    """What all gain together after `budget` compilations, or each on average."""
    at = OBJECTIVES.index(objective)
    pairs = [(one.baseline[at], reached(one, budget, objective)) for one in results]
    return metrics.bootstrapped(pairs, _mean_gain if per_function else metrics.summed_gain)


def _mean_gain(baselines: Sequence[int], sizes: Sequence[int]) -> float:
    """The mean of all, also of the modules that have nothing to lose, which `metrics.mean_gain` leaves out."""
    return metrics.mean_gain(baselines, sizes) * sum(map(bool, baselines)) / max(1, len(baselines))


def best_of_all(searched: Searched) -> dict[str, Tuned]:
    """As if it were one method: what any of them had reached after so many compilations of its own."""
    first, *others = searched.values()
    return {
        key: replace(one, trace=(*one.trace, *(step for other in others for step in other[key].trace)))
        for key, one in first.items()
    }


def growing_wins(searched: Searched, name: str) -> str:
    """Of the functions whose instruction count alone becomes smaller, the share whose object grows, one line."""
    wins = grown = 0
    for one in searched[name].values():
        smallest = min(((count, size) for _, count, size in one.trace), default=one.baseline)
        if smallest[0] < one.baseline[0]:
            wins += 1
            grown += smallest[1] > one.baseline[1]
    return f"{name}: the fewest instructions come with a larger object in {grown} of {wins} wins"
