"""`llmfb demo`: optimize the real functions that come with llmfb, with the shipped model and the embedded LLVM."""

from __future__ import annotations

import argparse
import math
from typing import Any

import anyio

from llmfb_core import machine
from llmfb_core.cli import options as common
from llmfb_core.cli import outcomes as tables
from llmfb_core.cli.columns import say, show
from llmfb_core.cli.progress import shown_progress
from llmfb_core.examples import examples
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.optimize import Budget, Outcome, Request, optimize


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "demo", help="optimize real functions that come with llmfb", description=__doc__
    )
    parser.add_argument("--seconds", type=common.positive(float), default=2.0, help="time for each function")
    common.add_llvm(parser)
    common.add_model(parser)
    parser.set_defaults(run=run, objective="bytes")


def run(options: argparse.Namespace) -> int:
    """Show the table."""
    return anyio.run(_run, options)


async def _run(options: argparse.Namespace) -> int:
    outcomes: list[Outcome] = []
    async with (
        WorkerPool(options.llvm, options.workers) as pool,
        common.generator(options, patience=math.inf, needed=False) as generator,
    ):
        with shown_progress(options.objective) as told:
            for example in examples():
                request = Request(example.text, example.function, options.objective, Budget(options.seconds))
                outcomes.append(
                    await optimize(
                        request, pool, generator, lambda event, name=example.function: told(name, event)
                    )
                )
        say(
            f"LLVM {pool.llvm_version}, model {generator.name if generator else 'none'}, objective bytes, "
            f"{options.seconds:g} s a function, {machine.cores()} cores; functions of jansson (MIT) and bzip2, see "
            "llmfb_core/examples/NOTICE.md"
        )
    show(tables.table(outcomes))
    for note in dict.fromkeys(note for outcome in outcomes for note in outcome.notes):
        say(f"note: {note}")
    return 0
