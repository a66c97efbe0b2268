"""The rivals: each gives, for one function, an ordered sequence of pass lists to compile."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace

from llmfb_core.corpus.functions import CorpusFunction
from llmfb_core.document.normalize import normalize
from llmfb_core.llvm.baseline import OZ
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.passes import from_elements, vocabulary
from llmfb_core.protocols import Ask, Attempt, Generator
from llmfb_core.search import coreset
from llmfb_core.search.moves import random_list
from llmfb_core.types import Compilation, Measurement, Objective, Prediction, Source

ANSWERS = ("first", "feedback")
"""Answers whose counts are looked at."""


@dataclass(slots=True)
class Trial:
    """One function under evaluation: its sizes, and what each method's lists gave, in order.

    A list that failed counts as a compilation and gives nothing: None.
    """

    function: CorpusFunction
    source: Measurement
    baseline: Measurement
    results: dict[str, list[Measurement | None]] = field(default_factory=dict[str, list[Measurement | None]])
    predictions: dict[str, tuple[Prediction, Measurement | None]] = field(
        default_factory=dict[str, tuple[Prediction, Measurement | None]]
    )


@dataclass(frozen=True, slots=True)
class Bench:
    """What the methods need besides the function."""

    pool: WorkerPool
    generator: Generator | None
    objective: Objective
    budget: int
    seed: int = 0

    async def measure(self, function: CorpusFunction, lists: list[str]) -> list[Compilation]:
        """Compile `lists` with both figures."""
        return await self.pool.compile(Source(function.text, function.name), lists, measure_bytes=True)


async def start(bench: Bench, function: CorpusFunction) -> Trial | None:
    """Measure source and baseline; None where that fails."""
    source, baseline = await bench.measure(function, ["", OZ])
    if source.measurement is None or baseline.measurement is None or baseline.measurement.bytes is None:
        return None
    return Trial(function, source.measurement, baseline.measurement)


async def by_random_search(bench: Bench, trial: Trial) -> None:
    """Random lists, a different sequence for each function."""
    rng = random.Random(f"{bench.seed} {trial.function.id}")
    elements = [element.text for element in vocabulary("standard", bench.pool.major)]
    lists = [from_elements(random_list(elements, rng), bench.pool.major).text for _ in range(bench.budget)]
    await _record(bench, trial, "random search", lists)


async def by_coreset(bench: Bench, trial: Trial) -> None:
    """The shipped coreset in its order."""
    lists = list(coreset.shipped(bench.objective)[: bench.budget])
    await _record(bench, trial, "coreset", lists)


async def by_model_samples(bench: Bench, trial: Trial) -> None:
    """The model's lists in the order of its confidence at the beginning; the greedy one is the first."""
    if bench.generator is None:
        return
    predictions = await bench.generator.samples(await ask_of(bench, trial), bench.budget)
    lists = [each.pass_list for each in predictions if each.pass_list and not each.pass_list_error]
    await _record(bench, trial, "model, samples", lists)


async def by_model_feedback(bench: Bench, trial: Trial) -> None:
    """One list after the other, the model being told what came of those before; the first two with counts."""
    if bench.generator is None:
        return
    ask = await ask_of(bench, trial)
    results: list[Measurement | None] = []
    for number in range(bench.budget):
        if number < len(ANSWERS):
            prediction = await bench.generator.answer(ask)
        else:
            prediction = next(iter(await bench.generator.samples(ask, 1)), Prediction(None))
        text = prediction.pass_list if not prediction.pass_list_error else None
        if not text:
            break
        (compilation,) = await bench.measure(trial.function, [text])
        results.append(compilation.measurement)
        if number < len(ANSWERS):
            trial.predictions[ANSWERS[number]] = (prediction, compilation.measurement)
        ask = replace(ask, attempts=(*ask.attempts, Attempt(text, compilation.measurement)))
    trial.results["model, feedback"] = results


async def ask_of(bench: Bench, trial: Trial) -> Ask:
    """The question about a function of which nothing was tried yet."""
    function = trial.function
    source = Source(function.text, function.name)
    (compiled,) = await bench.pool.compile(source, [OZ], want_ir=True)
    baseline_ir = "" if compiled.ir is None else normalize(compiled.ir, function.name)
    return Ask(function.ir, bench.objective, baseline=trial.baseline, baseline_ir=baseline_ir)


METHODS: tuple[Callable[[Bench, Trial], Awaitable[None]], ...] = (
    by_random_search,
    by_coreset,
    by_model_samples,
    by_model_feedback,
)


async def _record(bench: Bench, trial: Trial, name: str, lists: list[str]) -> None:
    compilations = await bench.measure(trial.function, lists)
    trial.results[name] = [compilation.measurement for compilation in compilations]
