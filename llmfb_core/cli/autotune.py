"""`llmfb autotune`: search pass lists for a corpus; the results are a coreset and labels to train on."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Any

import anyio

from llmfb_core.cli import options as common


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "autotune", help="search a coreset and labels for a corpus", description=__doc__
    )
    parser.add_argument("corpus", type=Path, metavar="CORPUS", help="a folder made by `llmfb corpus build`")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="where the stages are kept and resumed"
    )
    parser.add_argument("--functions", type=common.positive(int), default=7000, metavar="N")
    parser.add_argument("--jobs", type=common.positive(int), default=os.cpu_count() or 1)
    common.add_llvm(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Run all stages, resuming what is there."""
    from llmfb_core.autotune.pipeline import LONGEST_IR, SHORTEST_IR, Plan, autotune
    from llmfb_core.corpus.store import read_functions

    def report(line: str) -> None:
        print(line, flush=True)

    functions = list(
        read_functions(
            options.corpus,
            splits=("train", "valid"),
            shortest=SHORTEST_IR,
            longest=LONGEST_IR,
            on_skip=report,
        )
    )
    options.out.mkdir(parents=True, exist_ok=True)
    plan = Plan(functions=options.functions)

    async def work() -> int:
        return await autotune(
            functions, options.out, plan, jobs=options.jobs, llvm=options.llvm, report=report
        )

    report(f"{anyio.run(work)} functions labelled in {options.out / 'labels.jsonl.gz'}")
    return 0
