"""`llmfb evaluate CORPUS --paper DIR`: the paper's figures on our own model, with what interrupts it losing nothing."""

from __future__ import annotations

import argparse
from contextlib import AsyncExitStack
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import anyio

from llmfb_core import machine
from llmfb_core.cli import options as common
from llmfb_core.cli import results, searching
from llmfb_core.cli.progress import shown_count
from llmfb_core.errors import UsageError
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.model import libraries
from llmfb_core.types import MEASURE_OF_BYTES, Objective

if TYPE_CHECKING:
    from llmfb_core.autotune.records import Tuned
    from llmfb_core.autotune.runner import LocalRunner
    from llmfb_core.corpus.functions import CorpusFunction
    from llmfb_core.paper.records import Journal, Plan
    from llmfb_core.paper.run import Rivals

JOURNAL = "answers.jsonl"


def add_option(parser: argparse.ArgumentParser) -> None:
    """`--paper`."""
    parser.add_argument(
        "--paper",
        type=Path,
        metavar="DIR",
        help="the evaluation of arXiv 2403.14714 on this model: its Figures 3 to 7 and tables in DIR, "
        "where an interrupted one goes on",
    )


def run(options: argparse.Namespace) -> int:
    """Ask, search, then write figures and tables into the folder."""
    from llmfb_core.autotune.records import OBJECTIVES
    from llmfb_core.evaluate import picture
    from llmfb_core.paper import report
    from llmfb_core.paper.records import Plan
    from llmfb_core.paper.run import BOOSTING, complete
    from llmfb_core.paper.tables import Evaluation

    folder: Path = options.paper
    searching.create(folder)
    if options.boosting:
        libraries.check_boosting()
    picture.check(folder / "figure3.svg")
    plan = Plan(seed=options.seed)
    functions = _functions(options, plan.longest_ir)
    journal, llvm, model = anyio.run(_asked, options, functions, plan)
    rivals: dict[Objective, Rivals] = {
        objective: _searched(options, objective, functions, plan) for objective in OBJECTIVES
    }
    if options.boosting:
        for objective, chosen in _boosted(options, functions).items():
            rivals[objective] = {**rivals[objective], BOOSTING: chosen}
    records = complete(journal, functions, rivals)
    if not records:
        raise UsageError(f"{options.corpus} has no function that could be evaluated")
    evaluation = Evaluation.of(plan, options.longest, records, rivals)
    tables = report.tables(evaluation)
    which = report.about(evaluation, len(functions), options.split)
    about = f"{which}, {model}, seed {plan.seed}, 95 % bootstrap intervals"
    curves = report.curves(evaluation)
    results.show(options, about, tables, llvm=llvm, curves=curves)
    report.write(evaluation, results.made(options, about, tables, llvm=llvm, curves=curves), folder)
    return 0


def _functions(options: argparse.Namespace, longest: int) -> list[CorpusFunction]:
    from llmfb_core.corpus.store import read_functions
    from llmfb_core.paper.run import in_turn

    shortest = searching.SHORTEST_IR
    found = read_functions(options.corpus, splits=(options.split,), shortest=shortest, longest=longest)
    chosen = in_turn(found, options.seed, options.functions)
    if not chosen:
        raise UsageError(f"{options.corpus} has no function of the split {options.split}")
    return chosen


async def _asked(
    options: argparse.Namespace, functions: list[CorpusFunction], plan: Plan
) -> tuple[Journal, str, str]:
    """The journal with everything that the model was asked, LLVM's version and what the model is."""
    from llmfb_core.autotune.records import OBJECTIVES
    from llmfb_core.paper.records import Journal
    from llmfb_core.paper.run import ask_all

    jobs = options.workers or machine.cores()
    async with WorkerPool(options.llvm, jobs) as pool, AsyncExitStack() as stack:
        # Each thinks on one core and answers one question at a time.
        opened = [await stack.enter_async_context(common.generator(options)) for _ in range(jobs)]
        generators = [one for one in opened if one is not None]
        if not generators:
            raise UsageError("the paper's figures are those of a model: name one with --model")
        model = generators[0].identity
        measured = {"llvm": pool.llvm_version, "model": model, "measure": MEASURE_OF_BYTES}
        journal = Journal(options.paper / JOURNAL, {**measured, "plan": asdict(plan)})
        with shown_count("asked", len(functions) * len(OBJECTIVES)) as show:
            await ask_all(functions, plan, pool, generators, journal=journal, on_progress=show)
        return journal, pool.llvm_version, model


def _searched(
    options: argparse.Namespace, objective: Objective, functions: list[CorpusFunction], plan: Plan
) -> Rivals:
    from llmfb_core.paper.run import search_all

    folder: Path = options.paper
    runner = _runner(options)
    with searching.progress(len(functions), "functions") as show:
        search = partial(search_all, folder=folder, runner=runner, llvm=options.llvm, on_progress=show)
        return anyio.run(search, functions, objective, plan, options.longest)


def _boosted(
    options: argparse.Namespace, functions: list[CorpusFunction]
) -> dict[Objective, dict[str, Tuned]]:
    from llmfb_core.autotune.dataset import read
    from llmfb_core.autotune.records import OBJECTIVES
    from llmfb_core.paper.boosted import Choose, choose_all
    from llmfb_core.train.boosting import choosing, fit_all

    with shown_count("boosting", len(OBJECTIVES) * len(read(options.boosting)[0])) as fitted:
        lists, found = fit_all(options.boosting, lambda: fitted("list"))
    learned: dict[Objective, Choose] = {objective: choosing(one) for objective, one in found.items()}
    with searching.progress(len(functions), "functions") as show:
        choose = partial(
            choose_all,
            runner=_runner(options),
            jobs=options.workers or machine.cores(),
            llvm=options.llvm,
            on_progress=show,
        )
        return anyio.run(choose, functions, lists, learned, options.paper)


def _runner(options: argparse.Namespace) -> LocalRunner:
    from llmfb_core.autotune.runner import LocalRunner

    return LocalRunner(options.workers or machine.cores(), options.paper / "journals")
