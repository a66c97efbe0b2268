"""`llmfb bench`: how fast the worker pool, the first offer and the server are, as ratios in one run."""

from __future__ import annotations

import argparse
import asyncio
import math
import statistics
import sys
import time
from pathlib import Path
from typing import Any

import anyio

from llmfb_core import machine
from llmfb_core.cli import options as common
from llmfb_core.cli import results
from llmfb_core.cli.progress import shown_count
from llmfb_core.examples import examples
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.results import Table, number


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser("bench", help="measure speed", description=__doc__)
    parser.add_argument("--server", action="store_true", help="measure the language server only")
    parser.add_argument(
        "--corpus",
        type=Path,
        metavar="CORPUS",
        help="measure the searches of `llmfb autotune` on its functions only",
    )
    parser.add_argument(
        "--faults",
        action="store_true",
        help="load and faults of the language server instead",
    )
    for name, count in (("events", 100_000), ("mutations", 10_000), ("kills", 200)):
        text = f"so many {name} with --faults (default: %(default)s)"
        parser.add_argument(f"--{name}", type=common.at_least(0), metavar="N", default=count, help=text)
    parser.add_argument(
        "--lines",
        type=common.at_least(1),
        metavar="N",
        default=100_000,
        help="length of the long documents with --faults (default: %(default)s)",
    )
    parser.add_argument(
        "--minutes",
        type=common.positive(float),
        metavar="N",
        default=math.inf,
        help="begin nothing more with --faults after so many (default: no end before all is done)",
    )
    parser.add_argument(
        "--seed", type=int, metavar="N", default=0, help="what chance begins with in --faults"
    )
    results.add_option(parser)
    common.add_llvm(parser)
    common.add_model(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print Markdown tables."""
    if options.faults:
        return _faults(options)
    if options.corpus:
        about, found = _searches(options)
    else:
        about, found = (
            "medians of measurements in one run",
            [] if options.server else anyio.run(_core, options),
        )
        from llmfb_server.bench.measure import measure

        found += measure(options.model)
    results.show(options, about, found, llvm=results.llvm_version(options.llvm))
    return 0


def _faults(options: argparse.Namespace) -> int:
    """Returns 1 where anything went wrong, which is told on standard error."""
    from llmfb_server.bench.faults import Scope, measured

    wanted = options.events, options.mutations, options.kills, options.seed
    ends = time.monotonic() + 60 * options.minutes
    scope = Scope(*wanted, options.model, options.lines, ends)

    def failed(text: str) -> None:
        print(text, file=sys.stderr, flush=True)

    with shown_count("load and faults", scope.events + scope.mutations + scope.kills) as told:
        tables, well = asyncio.run(measured(scope, told, failed))
    about = f"seed {scope.seed}, three documents of some dozens of lines and two of {scope.lines:,}"
    results.show(options, about, tables, llvm=results.llvm_version(options.llvm))
    return 0 if well else 1


def _searches(options: argparse.Namespace) -> tuple[str, list[Table]]:
    from llmfb_core.cli import searching
    from llmfb_core.evaluate.search_speed import median_functions, rate

    usable = {"shortest": searching.SHORTEST_IR, "longest": searching.LONGEST_IR}
    length, chosen = median_functions(options.corpus, **usable)
    about = f"{len(chosen)} training functions whose normalized IR has about the median {length} characters"
    counts = sorted({1, options.workers or machine.cores()})
    rates = {jobs: statistics.median(rate(chosen, jobs, options.llvm) for _ in range(3)) for jobs in counts}
    added = {jobs: (found / rates[1] - 1) / (jobs - 1) if jobs > 1 else 1.0 for jobs, found in rates.items()}
    head = ("cores", "candidates per second", "each further one adds, of the first one's")
    rows = tuple(
        (jobs, number("whole", found), number("hundredths", added[jobs])) for jobs, found in rates.items()
    )
    return about, [Table("searches", head, rows)]


async def _core(options: argparse.Namespace) -> list[Table]:
    from llmfb_core.evaluate.speed import first_offer, first_offer_table, throughput, throughput_table

    async with WorkerPool(options.llvm, options.workers, executes=True) as pool:
        speeds = [await throughput(example, pool) for example in examples()]
        async with common.generator(options, patience=math.inf) as generator:
            offers = [await first_offer(example, pool, generator, 3.0) for example in examples()]
    return [throughput_table(speeds), first_offer_table(offers)]
