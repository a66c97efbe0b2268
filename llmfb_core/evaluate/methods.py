"""The rivals: each gives, for one function, an ordered sequence of pass lists to compile."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from llmfb_core import feedback as compute
from llmfb_core.autotune import coreset
from llmfb_core.autotune.moves import random_list
from llmfb_core.corpus.functions import CorpusFunction
from llmfb_core.llvm.baseline import OZ
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.passes import from_elements, vocabulary
from llmfb_core.prompt import native
from llmfb_core.protocols import Ask, Generator
from llmfb_core.types import Compilation, Measurement, Objective, Prediction, Source


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
    """The model's lists in the order of its confidence; the greedy one is the first."""
    if bench.generator is None:
        return
    predictions = await bench.generator.samples(Ask(trial.function.ir, bench.objective), bench.budget)
    lists = [
        each.pass_list for each in predictions if each.pass_list is not None and not each.pass_list_error
    ]
    await _record(bench, trial, "model, samples", lists)


async def by_model_feedback(bench: Bench, trial: Trial) -> None:
    """The model's first answer, then one Fast Feedback round where something is problematic."""
    if bench.generator is None:
        return
    ask = Ask(trial.function.ir, bench.objective)
    lists: list[str] = []
    for number, name in enumerate(("first", "feedback")):
        prediction = await bench.generator.answer(ask)
        text = prediction.pass_list if not prediction.pass_list_error else None
        compilation = (await bench.measure(trial.function, [text]))[0] if text else Compilation("")
        trial.predictions[name] = (prediction, compilation.measurement)
        if text:
            lists.append(text)
        feedback = compute.feedback(
            "fast",
            prediction,
            compilation,
            source_instructions=trial.source.instructions,
            round=number,
            objective=bench.objective,
            known=trial.baseline,
        )
        if not feedback.problems:
            break
        extension = native.render_round(
            feedback, prediction, compilation, source_instructions=trial.source.instructions
        )
        ask = Ask(ask.source_ir, ask.objective, ask.feedback + extension)
        if not await bench.generator.fits(ask):
            break
    await _record(bench, trial, "model, feedback", lists)


METHODS: tuple[Callable[[Bench, Trial], Awaitable[None]], ...] = (
    by_random_search,
    by_coreset,
    by_model_samples,
    by_model_feedback,
)


async def _record(bench: Bench, trial: Trial, name: str, lists: list[str]) -> None:
    compilations = await bench.measure(trial.function, lists)
    trial.results[name] = [compilation.measurement for compilation in compilations]
