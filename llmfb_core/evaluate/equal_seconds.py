"""The optimizer with its model and without it, at the same wall time: what asking costs is paid for as users do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from llmfb_core import metrics
from llmfb_core.corpus.functions import CorpusFunction
from llmfb_core.errors import LlmfbError, ModelUnavailableError
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.optimize import Budget, Modes, Outcome, Request, optimize
from llmfb_core.protocols import Generator
from llmfb_core.results import Cell, Table, gain, number, share
from llmfb_core.types import Objective


@dataclass(frozen=True, slots=True)
class Pair:
    """One function, searched twice: -Oz's size, of each search size, compilations and seconds.

    `answered` is whether the model did so in time.
    """

    baseline: int
    without: tuple[int, int, float]
    with_model: tuple[int, int, float]
    answered: bool = True


@dataclass(slots=True)
class Pairs:
    """What was searched, and of the others why they could not be."""

    found: list[Pair] = field(default_factory=list[Pair])
    failed: list[str] = field(default_factory=list[str])


async def search_twice(
    functions: Sequence[CorpusFunction],
    objective: Objective,
    seconds: float,
    pool: WorkerPool,
    generator: Generator,
    *,
    on_progress: Callable[[], None],
) -> Pairs:
    """Both searches for each of `functions`, now the one first, now the other.

    Raises ModelUnavailableError where the model cannot be asked, or has answered nobody in time.
    """
    pairs = Pairs()
    for at, function in enumerate(functions):
        outcomes: dict[bool, Outcome] = {}
        try:
            for asks in (False, True) if at % 2 else (True, False):
                request = Request(
                    function.text, function.name, objective, Budget(seconds), modes=Modes(model=asks)
                )
                outcomes[asks] = await optimize(request, pool, generator, lambda _event: None)
        except LlmfbError as error:
            pairs.failed.append(f"@{function.name}: {error}")
            continue
        finally:
            on_progress()
        without, with_model = outcomes[False], outcomes[True]
        if with_model.lost is not None:
            raise ModelUnavailableError(with_model.lost)
        answered = with_model.model is not None
        pairs.found.append(
            Pair(without.baseline.of(objective), _of(without), _of(with_model), answered=answered)
        )
    if pairs.found and not any(one.answered for one in pairs.found):
        raise ModelUnavailableError(f"the model {generator.name} has answered to nobody within {seconds:g} s")
    return pairs


def _of(outcome: Outcome) -> tuple[int, int, float]:
    objective = outcome.objective
    size = min(outcome.best.measurement.of(objective), outcome.baseline.of(objective))
    return size, outcome.compilations, outcome.seconds


def table(found: dict[float, Pairs], objective: Objective) -> Table:
    """A row for each budget, differences with paired intervals."""
    head = (
        f"{objective}: seconds",
        "functions",
        "without model",
        "with model",
        "with minus without",
        "better / worse",
        "the model answered in time",
        "compilations, mean: without",
        "with",
        "seconds, mean: without",
        "with",
    )
    notes = [
        f"{seconds:g} s: {len(pairs.failed)} functions could not be searched, the first {pairs.failed[0]}"
        for seconds, pairs in found.items()
        if pairs.failed
    ]
    rows = tuple(_row(seconds, pairs.found) for seconds, pairs in found.items())
    return Table(f"equal seconds, {objective}", head, rows, tuple(notes))


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
        share(sum(one.answered for one in pairs), len(pairs)),
        *(number("whole", metrics.mean([one[1] for one in each])) for each in _columns(pairs)),
        *(number("hundredths", metrics.mean([one[2] for one in each])) for each in _columns(pairs)),
    )


def _columns(pairs: list[Pair]) -> tuple[list[tuple[int, int, float]], list[tuple[int, int, float]]]:
    return [one.without for one in pairs], [one.with_model for one in pairs]
