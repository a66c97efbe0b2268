"""The optimizer with its model and without it, at the same wall time: what asking costs is paid for as users do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from llmfb_core import metrics
from llmfb_core.corpus.functions import CorpusFunction
from llmfb_core.errors import LlmfbError
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.optimize import Budget, Modes, Outcome, Request, optimize
from llmfb_core.protocols import Generator
from llmfb_core.results import Cell, Table, gain, number
from llmfb_core.types import Objective


@dataclass(frozen=True, slots=True)
class Pair:
    """One function, searched twice: -Oz's size, then of each search size, compilations and seconds."""

    baseline: int
    without: tuple[int, int, float]
    with_model: tuple[int, int, float]


async def search_twice(
    functions: Sequence[CorpusFunction],
    objective: Objective,
    seconds: float,
    pool: WorkerPool,
    generator: Generator,
    *,
    on_progress: Callable[[], None],
) -> list[Pair]:
    """Both searches for each of `functions`, now the one first, now the other; what cannot be searched is left out."""
    found: list[Pair] = []
    for at, function in enumerate(functions):
        outcomes: dict[bool, Outcome] = {}
        try:
            for asks in (False, True) if at % 2 else (True, False):
                request = Request(
                    function.text, function.name, objective, Budget(seconds), modes=Modes(model=asks)
                )
                outcomes[asks] = await optimize(request, pool, generator, lambda _event: None)
        except LlmfbError:
            continue
        finally:
            on_progress()
        found.append(Pair(outcomes[True].baseline.of(objective), _of(outcomes[False]), _of(outcomes[True])))
    return found


def _of(outcome: Outcome) -> tuple[int, int, float]:
    objective = outcome.objective
    size = min(outcome.best.measurement.of(objective), outcome.baseline.of(objective))
    return size, outcome.compilations, outcome.seconds


def table(found: dict[float, list[Pair]], objective: Objective) -> Table:
    """A row for each budget, differences with paired intervals."""
    head = (
        f"{objective}: seconds",
        "functions",
        "without model",
        "with model",
        "with minus without",
        "better / worse",
        "compilations, mean: without",
        "with",
        "seconds, mean: without",
        "with",
    )
    return Table(f"equal seconds, {objective}", head, tuple(_row(*each) for each in found.items()))


def _row(seconds: float, pairs: list[Pair]) -> tuple[Cell, ...]:
    without = [(one.baseline, one.without[0]) for one in pairs]
    with_model = [(one.baseline, one.with_model[0]) for one in pairs]
    difference = [(one.baseline, one.baseline - one.without[0] + one.with_model[0]) for one in pairs]
    better = sum(one.with_model[0] < one.without[0] for one in pairs)
    worse = sum(one.with_model[0] > one.without[0] for one in pairs)
    return (
        f"{seconds:g}",
        len(pairs),
        *(gain(metrics.bootstrapped(each)) for each in (without, with_model, difference)),
        f"{better} / {worse}",
        *(number("whole", metrics.mean([one[1] for one in each])) for each in _columns(pairs)),
        *(number("hundredths", metrics.mean([one[2] for one in each])) for each in _columns(pairs)),
    )


def _columns(pairs: list[Pair]) -> tuple[list[tuple[int, int, float]], list[tuple[int, int, float]]]:
    return [one.without for one in pairs], [one.with_model for one in pairs]
