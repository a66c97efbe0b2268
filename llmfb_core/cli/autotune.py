"""`llmfb autotune`: the best pass lists of each function (or module) of a corpus, as labels to train on.

Each is searched under a budget of compilations: the coreset first, then local moves, then minimization; what is kept
was executed against the source.  Interrupted at any moment, the same command goes on where it stopped.
"""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path
from typing import Any

import anyio

from llmfb_core.cli import options as common
from llmfb_core.cli import results as measured


def register(commands: Any) -> None:
    """Add the command to the parser."""
    from llmfb_core.cli import searching

    parser: argparse.ArgumentParser = commands.add_parser(
        "autotune", help="search pass lists for a corpus: labels to train on", description=__doc__
    )
    searching.add_options(parser)
    count = common.positive(int)
    parser.add_argument("--functions", type=count, default=20_000, metavar="N", help="of the training split")
    parser.add_argument("--valid-functions", type=count, default=400, metavar="N", help="of the valid split")
    parser.add_argument("--compilations", type=count, default=300, metavar="N", help="for each of them")
    parser.add_argument(
        "--coreset", type=Path, metavar="FILE", help="the lists to begin with (default: those of llmfb)"
    )
    parser.add_argument("--pool", type=count, default=60, metavar="N", help="so many of each objective")
    parser.add_argument("--labels", type=Path, metavar="FILE", help="labels made earlier, which are kept")
    parser.add_argument(
        "--optimized-ir",
        type=int,
        default=2000,
        metavar="N",
        help="short functions whose best IR is kept for training",
    )
    measured.add_option(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Search what is not labelled yet, then write `labels.parquet` and, for functions, `training.jsonl.gz`."""
    from llmfb_core.autotune import coreset, labels
    from llmfb_core.autotune.records import Plan
    from llmfb_core.autotune.runner import read, run_all
    from llmfb_core.cli import searching

    searching.create(options.out)
    known = labels.read(options.labels) if options.labels else {}
    chosen = searching.subjects(options, "valid", options.valid_functions)
    chosen += searching.subjects(options, "train", options.functions)
    todo = [one for one in chosen if one.id not in known]
    plan = Plan(
        pool=coreset.pool(options.coreset or coreset.PATH, options.tier, options.scope, options.pool),
        compilations=options.compilations,
        tier=options.tier,
        seed=options.seed,
        llvm=options.llvm,
        execute=True,
    )
    results = options.out / "results.jsonl"
    with searching.progress(len(todo), f"{options.scope}s") as show:
        work = partial(run_all, todo, plan, results, searching.runner(options))
        anyio.run(partial(work, on_progress=lambda done: show("search", done)))
    found = known | read(results)[1]
    out = options.out / "labels.parquet"
    print(f"{labels.write(out, found.values())} labels in {out}")
    if options.scope == "function":
        print(f"{_write_training(options, found)} labels with their code in {options.out}/training.jsonl.gz")
    if options.results:
        about = f"up to {options.functions} {options.scope}s for training, {options.compilations} compilations each"
        version = measured.llvm_version(options.llvm)
        measured.show(options, about, [labels.summary(found.values())], llvm=version)
    return 0


def _write_training(options: argparse.Namespace, found: Any) -> int:
    from llmfb_core.autotune.training import write_training
    from llmfb_core.corpus.store import read_functions

    return anyio.run(
        partial(
            write_training,
            options.out / "training.jsonl.gz",
            read_functions(options.corpus, splits=("train", "valid")),
            found,
            with_optimized_ir=options.optimized_ir,
            jobs=options.jobs,
            llvm=options.llvm,
        )
    )
