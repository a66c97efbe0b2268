"""`llmfb bench`: how fast the worker pool, the first offer and the server are, as ratios in one run."""

from __future__ import annotations

import argparse
import os
import statistics
from pathlib import Path
from typing import Any

import anyio

from llmfb_core.cli import options as common
from llmfb_core.examples import examples
from llmfb_core.llvm.pool import WorkerPool


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
    common.add_llvm(parser)
    common.add_model(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print Markdown tables."""
    print(f"{os.cpu_count()} cores\n")
    if options.corpus:
        _searches(options)
        return 0
    if not options.server:
        anyio.run(_core, options)
    from llmfb_server.bench.measure import measure

    print(measure(options.model))
    return 0


def _searches(options: argparse.Namespace) -> None:
    from llmfb_core.cli import searching
    from llmfb_core.evaluate.search_speed import median_functions, rate

    usable = {"shortest": searching.SHORTEST_IR, "longest": searching.LONGEST_IR}
    length, chosen = median_functions(options.corpus, **usable)
    print(f"{len(chosen)} training functions whose normalized IR has about the median {length} characters\n")
    print("| cores | candidates per second | each further one adds, of the first one's |\n|---|---|---|")
    counts = sorted({1, options.workers or os.cpu_count() or 1})
    rates = {jobs: statistics.median(rate(chosen, jobs, options.llvm) for _ in range(3)) for jobs in counts}
    for jobs, found in rates.items():
        added = (found / rates[1] - 1) / (jobs - 1) if jobs > 1 else 1.0
        print(f"| {jobs} | {found:.0f} | {added:.2f} |")


async def _core(options: argparse.Namespace) -> None:
    from llmfb_core.evaluate.speed import first_offer, throughput

    async with WorkerPool(options.llvm, options.workers) as pool:
        print(
            "| candidates per second | bare loop | pool | pool / (bare x workers) | opt process | pool / opt |"
        )
        print("|---|---|---|---|---|---|")
        for example in examples():
            row = await throughput(example, pool)
            opt = ("no opt found", "-") if row.opt is None else (f"{row.opt:.0f}", f"{row.of_opt:.1f}")
            cells = (f"{row.bare:.0f}", f"{row.pool:.0f} ({row.workers})", f"{row.of_bare:.2f}", *opt)
            print(f"| {row.function} | {' | '.join(cells)} |")
        async with common.generator(options) as generator:
            print("\n| seconds to the first validated offer | any | smaller than -Oz |\n|---|---|---|")
            rows = [await first_offer(example, pool, generator, 3.0) for example in examples()]
        for offer in rows:
            better = "none in 3 s" if offer.beating_baseline is None else f"{offer.beating_baseline:.2f}"
            print(f"| {offer.function} | {offer.any_offer:.2f} | {better} |")
        print(f"| median | {statistics.median(offer.any_offer for offer in rows):.2f} | |\n")
