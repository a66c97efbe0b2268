"""`llmfb evaluate`: the model against random search and the coreset on functions that nothing was trained on.

Of a dataset.parquet, made by `llmfb autotune --matrix`, what the model's order of the lists gains is looked up, and
with `--answering` how fast it answers is measured, with `--ordering` how well it knows which functions gain anything.
With `--search`, searches without a model by budget; with `--validation`, how far execution against the original can be
trusted on the same functions; with `--extended`, what is left of the extended passes' wins once they are executed;
with `--baseline`, whether our -Oz is clang's; with `--offers`, whether what is written has the figures that are
claimed; with `--generated`, how good the IR is that the model generates;
with `--seconds`, what the model adds to the optimizer at equal wall time; with `--paper`, the paper's own evaluation.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from llmfb_core import __version__, machine
from llmfb_core.cli import evaluate_model as model
from llmfb_core.cli import evaluate_paper as paper
from llmfb_core.cli import evaluate_sizes as sizes
from llmfb_core.cli import options as common
from llmfb_core.cli import results
from llmfb_core.errors import UsageError
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.types import MEASURE_OF_BYTES

if TYPE_CHECKING:
    from llmfb_core.metrics import Gain
    from llmfb_core.results import Table

_SECONDS_PER_LIST = 3.0
"""For lists with extended passes, some of which hang; others take milliseconds."""


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "evaluate", help="measure the model against its rivals, or the validation", description=__doc__
    )
    parser.add_argument(
        "corpus",
        type=Path,
        metavar="CORPUS",
        help="a folder made by `llmfb corpus build`, or a dataset.parquet",
    )
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
        "--journal",
        type=Path,
        metavar="FILE",
        help="of --validation: keep what was measured there, and go on with it where it was interrupted",
    )
    parser.add_argument(
        "--language",
        choices=("c", "c++", "ir"),
        help="of the functions (default: c); ir are those of modules that were added",
    )
    parser.add_argument(
        "--extended",
        action="store_true",
        help="measure the extended passes' wins and how many survive execution",
    )
    parser.add_argument(
        "--generated", action="store_true", help="how good the IR is that the model generates beside its list"
    )
    parser.add_argument(
        "--seconds",
        type=common.positive(float),
        nargs="+",
        metavar="S",
        help="the optimizer with and without its model at so many seconds for each function",
    )
    parser.add_argument(
        "--objective", choices=("bytes", "instructions"), default="bytes", help="of --seconds"
    )
    parser.add_argument(
        "--answering",
        action="store_true",
        help="of a dataset: how fast the model answers, on an idle machine",
    )
    parser.add_argument(
        "--ordering",
        action="store_true",
        help="of a dataset: what is gained in the functions that the model puts first",
    )
    parser.add_argument(
        "--boosting",
        type=Path,
        metavar="DATASET",
        help="of a dataset and --paper: a rival more, boosting on features that learns from this dataset.parquet",
    )
    sizes.add_options(parser)
    paper.add_option(parser)
    parser.add_argument(
        "--search",
        type=Path,
        metavar="DIR",
        help="measure random and local search and the coreset by budget; what was searched is kept in DIR",
    )
    parser.add_argument(
        "--order",
        type=Path,
        nargs="+",
        metavar="FILE",
        help="of --search: instead of those, the lists of each coreset.json in their order",
    )
    parser.add_argument(
        "--longest", type=common.positive(int), default=1000, help="of --search and --paper: largest budget"
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
    if _is_dataset(options.corpus):
        return model.of_dataset(options)
    _check(options)
    if options.paper:
        return paper.run(options)
    if options.search:
        return _search(options)
    if options.baseline:
        return anyio.run(sizes.equal_baseline, options)
    if options.offers:
        return anyio.run(sizes.true_offers, options)
    if options.extended:
        return anyio.run(_extended, options)
    if options.generated:
        return anyio.run(model.generated_ir, options)
    if options.seconds:
        return anyio.run(model.equal_time, options)
    if options.validation and options.scope == "module":
        return anyio.run(_validation_of_modules, options)
    return anyio.run(_validation if options.validation else model.rivals, options)


def _is_dataset(path: Path) -> bool:
    """Whether it is a dataset.parquet and no corpus, which is a folder; raises UsageError for one that is missing."""
    if path.suffix == ".parquet" and not path.exists():
        raise UsageError(f"{path} does not exist")
    return path.is_file()


def _check(options: argparse.Namespace) -> None:
    """Raises UsageError for what a corpus is not asked."""
    if options.answering or options.ordering:
        name = "--answering" if options.answering else "--ordering"
        raise UsageError(f"{name} takes its functions from a dataset.parquet")
    if options.boosting and not options.paper:
        raise UsageError("--boosting is a rival of a dataset's tables and of --paper")
    for name, given, whole, measured in (
        ("--order", options.order, "--search", options.search),
        ("--picture", options.picture, "--search", options.search),
        ("--journal", options.journal, "--validation", options.validation),
    ):
        if given and not measured:
            raise UsageError(f"{name} belongs to {whole}")
    of_all_languages = ("search", "paper", "generated", "seconds", "baseline", "offers")
    if options.language and any(getattr(options, name) for name in of_all_languages):
        raise UsageError("--language has no influence on this: functions of all languages are taken")


def _search(options: argparse.Namespace) -> int:
    """Print the gains by budget of what needs no model."""
    from llmfb_core.autotune.claims import claim
    from llmfb_core.autotune.records import OBJECTIVES
    from llmfb_core.autotune.runner import LocalRunner
    from llmfb_core.cli import searching
    from llmfb_core.evaluate import budgets, picture

    if options.picture:
        picture.check(options.picture)
    searching.create(options.search)
    llvm = results.llvm_version(options.llvm)
    claim(options.search, {"llvm": llvm, "measure of bytes": MEASURE_OF_BYTES})
    chosen = searching.subjects(options, options.split, options.functions)
    jobs = options.workers or machine.cores()
    runner = LocalRunner(jobs, options.search / "journals")
    shown = budgets.BUDGETS_OF_ORDERS if options.order else budgets.BUDGETS
    found: list[Table] = []
    searchable: list[str] = []
    curves: dict[str, dict[str, list[tuple[int, Gain]]]] = {}
    for objective in OBJECTIVES:
        if options.order:
            plans = budgets.orders(options.order, objective, options.tier, options.scope, max(shown))
        else:
            plans = budgets.plans(objective, options.tier, options.scope, options.seed, options.longest)
        plans = {name: replace(plan, llvm=options.llvm) for name, plan in plans.items()}
        with searching.progress(len(chosen), f"{options.scope}s") as show:
            searched = anyio.run(budgets.search_all, chosen, options.search, plans, runner, show)
        searchable.append(f"{len(next(iter(searched.values())))} for {objective}")
        found.append(
            budgets.gain_table(searched, objective, options.longest, options.scope, shown, tier=options.tier)
        )
        curves[objective] = budgets.curves(searched, objective, options.longest)
    about = (
        f"{len(chosen)} {options.scope}s of the split {options.split}, of which all methods could search "
        f"{', '.join(searchable)}, seed {options.seed}, tier {options.tier}, 95 % bootstrap intervals"
    )
    results.show(options, about, found, llvm=llvm, curves=curves)
    if options.picture:
        picture.draw(curves, options.picture)
    return 0


async def _validation(options: argparse.Namespace) -> int:
    """Print the figures on validation."""
    from llmfb_core.evaluate import validation
    from llmfb_core.evaluate import validation_tables as tables
    from llmfb_core.evaluate.validation_records import Journal

    version = await anyio.to_thread.run_sync(results.llvm_version, options.llvm)
    plan = validation.Plan(seed=options.seed)
    journal = Journal(options.journal, {"llmfb": __version__, "llvm": version, "plan": asdict(plan)})
    chosen, about = model.chosen_functions(options)
    jobs = options.workers or machine.cores()
    with _progress(len(chosen)) as show:
        measured = await validation.validate_all(
            chosen, plan, jobs=jobs, llvm=options.llvm, journal=journal, on_progress=show
        )
    shown = (
        tables.executable_table,
        tables.project_table,
        tables.false_alarm_table,
        tables.mutation_table,
        tables.steadiness_table,
        tables.time_table,
    )
    results.show(options, about, [table(measured) for table in shown], llvm=version)
    return 0


@contextmanager
def _progress(total: int) -> Generator[Callable[[int], None]]:
    """A bar on a terminal, a line now and then elsewhere."""
    console = Console(file=sys.stderr)
    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    with Progress(*columns, console=console, disable=not console.is_terminal) as bars:
        task = bars.add_task("validation", total=total)

        def show(done: int) -> None:
            bars.update(task, completed=done)
            if not console.is_terminal and done % 50 == 0:
                print(f"{done} of {total} functions", file=sys.stderr, flush=True)

        yield show


async def _validation_of_modules(options: argparse.Namespace) -> int:
    """Print the figures on executing whole modules."""
    from llmfb_core.cli import searching
    from llmfb_core.evaluate.module_validation import table, validate_modules

    chosen = searching.subjects(options, options.split, options.functions)
    jobs = options.workers or machine.cores()
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

    chosen, about = model.chosen_functions(options)
    with Progress(console=Console(file=sys.stderr), disable=not sys.stderr.isatty()) as bars:
        task = bars.add_task("extended passes", total=len(chosen))
        async with WorkerPool(options.llvm, options.workers, seconds_per_list=_SECONDS_PER_LIST) as pool:
            found = await extended_wins(chosen, pool, lambda done: bars.update(task, completed=done))
    results.show(options, about, [wins_table(found)], llvm=pool.llvm_version)
    return 0
