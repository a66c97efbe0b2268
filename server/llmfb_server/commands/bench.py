"""`llmfb bench`: how fast the worker pool, the first offer and the server are, as ratios in one run."""

from __future__ import annotations

import argparse
import math
import statistics
from pathlib import Path
from typing import Any

import anyio

from llmfb_core import machine
from llmfb_core.cli import options as common
from llmfb_core.cli import results
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
    results.add_option(parser)
    common.add_llvm(parser)
    common.add_model(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print Markdown tables."""
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

    async with WorkerPool(options.llvm, options.workers) as pool:
        speeds = [await throughput(example, pool) for example in examples()]
        async with common.generator(options, patience=math.inf) as generator:
            offers = [await first_offer(example, pool, generator, 3.0) for example in examples()]
    return [throughput_table(speeds), first_offer_table(offers)]
