"""`llmfb evaluate`: the model against random search and the coreset on functions that nothing was trained on.

With `--search`, searches without a model by budget; with `--validation`, how far execution against the original can be
trusted on the same functions; with `--extended`, what is left of the extended passes' wins once they are executed.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
from rich.console import Console
from rich.progress import Progress

from llmfb_core.cli import options as common
from llmfb_core.cli import results
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.types import Objective

if TYPE_CHECKING:
    from llmfb_core.corpus.functions import CorpusFunction
    from llmfb_core.metrics import Gain
    from llmfb_core.results import Table

_SECONDS_PER_LIST = 3.0
"""For lists with extended passes, some of which hang; others take milliseconds."""


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "evaluate", help="measure the model against its rivals, or the validation", description=__doc__
    )
    parser.add_argument("corpus", type=Path, metavar="CORPUS", help="a folder made by `llmfb corpus build`")
    parser.add_argument("--split", choices=("test", "valid"), default="test")
    parser.add_argument("--functions", type=common.positive(int), default=300, metavar="N")
    parser.add_argument("--budget", type=common.positive(int), default=20, help="compilations of each method")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument(
        "--validation",
        action="store_true",
        help="measure execution against the original: executable functions, false alarms, planted miscompiles, time",
    )
    parser.add_argument(
        "--extended",
        action="store_true",
        help="measure the extended passes' wins and how many survive execution",
    )
    parser.add_argument(
        "--search",
        type=Path,
        metavar="DIR",
        help="measure random and local search and the coreset by budget; what was searched is kept in DIR",
    )
    parser.add_argument(
        "--longest", type=common.positive(int), default=1000, help="of --search: largest budget"
    )
    parser.add_argument(
        "--picture",
        type=Path,
        metavar="FILE",
        help="of --search: draw the gains as well (.svg, .png or .pdf)",
    )
    parser.add_argument("--tier", choices=("standard", "extended"), default="standard", help="of --search")
    parser.add_argument(
        "--scope", choices=("function", "module"), default="function", help="of --search and --validation"
    )
    results.add_option(parser)
    common.add_llvm(parser)
    common.add_model(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the tables as Markdown, and write them where `--results` says."""
    if options.search:
        return _search(options)
    if options.extended:
        return anyio.run(_extended, options)
    if options.validation and options.scope == "module":
        return anyio.run(_validation_of_modules, options)
    return anyio.run(_validation if options.validation else _run, options)


async def _run(options: argparse.Namespace) -> int:
    from llmfb_core.autotune.records import OBJECTIVES
    from llmfb_core.evaluate import tables

    chosen, about = _chosen(options)
    found: list[Table] = []
    fitting = 0
    async with WorkerPool(options.llvm, options.workers) as pool, common.generator(options) as generator:
        for objective in OBJECTIVES:
            trials = await _trials(chosen, pool, generator, objective, options)
            found.append(tables.gain_table(trials, objective))
            if generator is not None:
                found.append(tables.prediction_table(trials, objective))
            fitting = len(trials)
    about += f", {fitting} of them fit the model" if generator is not None else ""
    results.show(options, f"{about}, 95 % bootstrap intervals", found, llvm=pool.llvm_version)
    return 0


def _chosen(options: argparse.Namespace) -> tuple[list[CorpusFunction], str]:
    """The functions of the split that the seed chooses, and which these are."""
    from llmfb_core.corpus.store import read_functions

    # What the published figures are of.
    usable = list(read_functions(options.corpus, splits=(options.split,), variants=("Oz",), languages=("c",)))
    chosen = random.Random(options.seed).sample(usable, min(options.functions, len(usable)))
    about = f"{len(chosen)} of {len(usable)} functions of the split {options.split}, seed {options.seed}"
    return chosen, about


def _search(options: argparse.Namespace) -> int:
    """Print the gains by budget of what needs no model."""
    from llmfb_core.autotune.records import OBJECTIVES
    from llmfb_core.autotune.runner import LocalRunner
    from llmfb_core.cli import searching
    from llmfb_core.evaluate import budgets, picture

    if options.picture:
        picture.check(options.picture)
    searching.create(options.search)
    chosen = searching.subjects(options, options.split, options.functions)
    jobs = options.workers or os.cpu_count() or 1
    runner = LocalRunner(jobs, options.search / "journals")
    found: list[Table] = []
    curves: dict[str, dict[str, list[tuple[int, Gain]]]] = {}
    for objective in OBJECTIVES:
        plans = budgets.plans(objective, options.tier, options.scope, options.seed, options.longest)
        with searching.progress(len(chosen), f"{options.scope}s") as show:
            searched = anyio.run(budgets.search_all, chosen, options.search, plans, runner, show)
        found.append(budgets.gain_table(searched, objective, options.longest, options.scope))
        curves[objective] = budgets.curves(searched, objective, options.longest)
    about = (
        f"{len(chosen)} {options.scope}s of the split {options.split}, seed {options.seed}, tier {options.tier}, "
        "95 % bootstrap intervals"
    )
    results.show(options, about, found, llvm=results.llvm_version(options.llvm), curves=curves)
    if options.picture:
        picture.draw(curves, options.picture)
    return 0


async def _validation(options: argparse.Namespace) -> int:
    """Print the figures on validation."""
    from llmfb_core.evaluate import validation
    from llmfb_core.evaluate import validation_tables as tables

    chosen, about = _chosen(options)
    jobs = options.workers or os.cpu_count() or 1
    with Progress(console=Console(file=sys.stderr), disable=not sys.stderr.isatty()) as bars:
        task = bars.add_task("validation", total=len(chosen))
        measured = await validation.validate_all(
            chosen,
            validation.Plan(seed=options.seed),
            jobs=jobs,
            llvm=options.llvm,
            on_progress=lambda done, _total: bars.update(task, completed=done),
        )
    shown = (tables.executable_table, tables.false_alarm_table, tables.mutation_table, tables.time_table)
    version = await anyio.to_thread.run_sync(results.llvm_version, options.llvm)
    results.show(options, about, [table(measured) for table in shown], llvm=version)
    return 0


async def _validation_of_modules(options: argparse.Namespace) -> int:
    """Print the figures on executing whole modules."""
    from llmfb_core.cli import searching
    from llmfb_core.evaluate.module_validation import table, validate_modules

    chosen = searching.subjects(options, options.split, options.functions)
    jobs = options.workers or os.cpu_count() or 1
    with Progress(console=Console(file=sys.stderr), disable=not sys.stderr.isatty()) as bars:
        task = bars.add_task("validation", total=len(chosen))
        measured = await validate_modules(
            chosen,
            seed=options.seed,
            jobs=jobs,
            llvm=options.llvm,
            on_progress=lambda done: bars.update(task, completed=done),
        )
    about = f"{len(chosen)} modules of the split {options.split}, seed {options.seed}"
    version = await anyio.to_thread.run_sync(results.llvm_version, options.llvm)
    results.show(options, about, [table(measured)], llvm=version)
    return 0


async def _extended(options: argparse.Namespace) -> int:
    """Print the wins of the extended passes."""
    from llmfb_core.evaluate.extended import extended_wins, wins_table

    chosen, about = _chosen(options)
    with Progress(console=Console(file=sys.stderr), disable=not sys.stderr.isatty()) as bars:
        task = bars.add_task("extended passes", total=len(chosen))
        async with WorkerPool(options.llvm, options.workers, seconds_per_list=_SECONDS_PER_LIST) as pool:
            found = await extended_wins(chosen, pool, lambda done: bars.update(task, completed=done))
    results.show(options, about, [wins_table(found)], llvm=pool.llvm_version)
    return 0


async def _trials(
    chosen: Any, pool: WorkerPool, generator: Any, objective: Objective, options: argparse.Namespace
) -> Any:
    from llmfb_core.evaluate.methods import METHODS, Bench, start
    from llmfb_core.protocols import Ask

    bench = Bench(pool, generator, objective, options.budget, options.seed)
    trials: list[Any] = []
    with Progress(console=Console(file=sys.stderr), disable=not sys.stderr.isatty()) as bars:
        for function in bars.track(chosen, description=objective):
            if generator is not None and not await generator.fits(Ask(function.ir, objective)):
                continue
            trial = await start(bench, function)
            if trial is None:
                continue
            for method in METHODS:
                await method(bench, trial)
            trials.append(trial)
    return trials
