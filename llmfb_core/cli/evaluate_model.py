"""The parts of `llmfb evaluate` that are about the model."""

from __future__ import annotations

import argparse
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.progress import Progress

from llmfb_core.cli import options as common
from llmfb_core.cli import results
from llmfb_core.errors import UsageError
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.types import Objective

_PATIENCE = 60.0
"""Seconds that starting the model is waited for where it then runs beside LLVM, as in the optimizer."""

if TYPE_CHECKING:
    from llmfb_core.corpus.functions import CorpusFunction
    from llmfb_core.results import Table


def chosen_functions(options: argparse.Namespace) -> tuple[list[CorpusFunction], str]:
    """The functions of the split that the seed chooses, and which these are."""
    from llmfb_core.corpus.store import read_functions

    # What a model generates is asked of everything that the tables of the model are about.
    languages = ("c", "c++") if options.generated or options.seconds else (options.language or "c",)
    variants = ("Oz", "O0") if options.generated or options.seconds else ("Oz",)
    usable = list(
        read_functions(options.corpus, splits=(options.split,), variants=variants, languages=languages)
    )
    count = min(options.functions, len(usable))
    # Of a validation, which may go on with more later, a larger number begins with the same ones.
    drawn = len(usable) if options.validation else count
    chosen = random.Random(options.seed).sample(usable, drawn)[:count]
    about = f"{len(chosen)} of {len(usable)} functions of the split {options.split}, seed {options.seed}"
    return chosen, about


def of_dataset(options: argparse.Namespace) -> int:
    """Print how fast a model of ours answers, how well it orders functions, or what its order of lists gains."""
    from llmfb_core.model import libraries, package

    if not options.ordering and not options.answering:
        return ranking(options)
    libraries.check()
    from llmfb_core.train import answering, ordering

    model = Path(options.model) if options.model else package.default_model_path()
    measure = ordering.measure if options.ordering else answering.measure
    count, found = measure(model, options.corpus, options.split, options.functions)
    about = f"{count} functions of the split {options.split}"
    about = f"{about}, what their best list gains looked up" if options.ordering else f"the first {about}"
    results.show(options, about, found, llvm=package.describe(model).llvm)
    return 0


def ranking(options: argparse.Namespace) -> int:
    """Print what the order of a model gains on a dataset."""
    from llmfb_core.model import libraries, package
    from llmfb_core.train.ranking import rank

    model = Path(options.model) if options.model else package.default_model_path()
    if options.boosting:
        libraries.check_boosting()
    count, found = rank(model, options.corpus, options.split, options.functions, boosting=options.boosting)
    about = (
        f"{count} functions of the split {options.split}, gains looked up, paired 95 % bootstrap intervals"
    )
    results.show(options, about, found, llvm=package.describe(model).llvm)
    return 0


async def rivals(options: argparse.Namespace) -> int:
    """Print what the model gains against random search and the coreset."""
    from llmfb_core.autotune.records import OBJECTIVES
    from llmfb_core.evaluate import tables

    chosen, about = chosen_functions(options)
    found: list[Table] = []
    fitting = 0
    async with WorkerPool(options.llvm, options.workers) as pool, common.generator(options) as generator:
        for objective in OBJECTIVES:
            trials = await _trials(chosen, pool, generator, objective, options)
            found.append(tables.gain_table(trials, objective, options.budget))
            if generator is not None:
                found.append(tables.prediction_table(trials, objective))
            fitting = len(trials)
    about += f", {fitting} of them fit the model" if generator is not None else ""
    results.show(options, f"{about}, 95 % bootstrap intervals", found, llvm=pool.llvm_version)
    return 0


async def _trials(
    chosen: Any, pool: WorkerPool, generator: Any, objective: Objective, options: argparse.Namespace
) -> Any:
    from llmfb_core.evaluate.methods import METHODS, Bench, start

    bench = Bench(pool, generator, objective, options.budget, options.seed)
    trials: list[Any] = []
    with Progress(console=Console(file=sys.stderr), disable=not sys.stderr.isatty()) as bars:
        for function in bars.track(chosen, description=objective):
            trial = await start(bench, function)
            if trial is None:
                continue
            for method in METHODS:
                await method(bench, trial)
            trials.append(trial)
    return trials


async def generated_ir(options: argparse.Namespace) -> int:
    """Print how good generated IR is."""
    from llmfb_core.evaluate import generated

    chosen, about = chosen_functions(options)
    async with WorkerPool(options.llvm, options.workers) as pool, common.generator(options) as generator:
        if generator is None:
            raise UsageError("generated IR is that of a model: name one with --model")
        with Progress(console=Console(file=sys.stderr), disable=not sys.stderr.isatty()) as bars:
            task = bars.add_task("functions", total=len(chosen))
            found = await generated.generate_all(chosen, pool, generator, lambda: bars.advance(task))
    about += f", of which those of up to {generated.LONGEST} instructions count"
    results.show(options, about, [generated.table(found)], llvm=pool.llvm_version)
    return 0


async def equal_time(options: argparse.Namespace) -> int:
    """Print what the model adds at equal wall time."""
    from llmfb_core.evaluate import equal_seconds

    chosen, about = chosen_functions(options)
    async with (
        WorkerPool(options.llvm, options.workers) as pool,
        common.generator(options, patience=_PATIENCE) as generator,
    ):
        if generator is None:
            raise UsageError(
                "a search without a model has nothing to be compared with: name one with --model"
            )
        if generator.llvm not in (None, pool.major):
            raise UsageError(
                f"the model is never asked: it was trained with LLVM {generator.llvm}, this is {pool.major}"
            )
        rows: dict[float, equal_seconds.Pairs] = {}
        with Progress(console=Console(file=sys.stderr), disable=not sys.stderr.isatty()) as bars:
            for seconds in options.seconds:
                task = bars.add_task(f"{seconds:g} s", total=len(chosen))
                rows[seconds] = await equal_seconds.search_twice(
                    chosen,
                    options.objective,
                    seconds,
                    pool,
                    generator,
                    on_progress=lambda task=task: bars.advance(task),
                )
    found = [equal_seconds.table(rows, options.objective)]
    results.show(options, about, found, llvm=pool.llvm_version)
    return 0
