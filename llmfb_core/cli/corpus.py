"""`llmfb corpus`: build real C projects from Debian's source packages and take their functions.

The recipe with its splits is part of llmfb; the corpus is rebuilt from it, never shipped.
"""

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
        "corpus", help="build training data from real projects", description=__doc__
    )
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    build = actions.add_parser(
        "build", help="fetch and build the recipe's packages, then collect their functions"
    )
    build.add_argument("--out", type=Path, required=True, metavar="DIR")
    build.add_argument(
        "--recipe", type=Path, metavar="FILE", help="another recipe (default: the one of llmfb)"
    )
    build.add_argument("--jobs", type=common.positive(int), default=os.cpu_count() or 1)
    build.add_argument(
        "--modules-per-package",
        type=common.positive(int),
        metavar="N",
        help="take a fixed sample of each package",
    )
    common.add_llvm(build)
    build.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Build, then write `functions.jsonl.gz` into the folder."""
    from llmfb_core.corpus import functions
    from llmfb_core.corpus.build import build
    from llmfb_core.corpus.manifest import modules
    from llmfb_core.corpus.recipe import load_recipe

    def report(line: str) -> None:
        print(line, flush=True)

    summary = build(load_recipe(options.recipe), options.out, jobs=options.jobs, report=report)
    report(f"{len(summary.built)} packages built, {len(summary.skipped)} skipped")
    found = functions.sample(list(modules(options.out)), options.modules_per_package)
    out = options.out / "functions.jsonl.gz"
    count = anyio.run(_collect, found, out, options, report)
    report(f"{count} distinct functions in {out}")
    return 0


async def _collect(modules: Any, out: Path, options: argparse.Namespace, report: Any) -> int:
    from llmfb_core.corpus.functions import collect

    return await collect(modules, out, jobs=options.jobs, llvm=options.llvm, report=report)
