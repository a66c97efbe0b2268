"""`llmfb autotune`: the best pass lists of each function (or module) of a corpus, as labels to train on.

Each is searched under a budget of compilations: the coreset first, then local moves, then minimization; what is kept
was executed against the source.  Interrupted at any moment, the same command goes on where it stopped.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio

from llmfb_core.cli import options as common
from llmfb_core.cli import results as measured
from llmfb_core.errors import UsageError

if TYPE_CHECKING:
    from llmfb_core.autotune.records import Plan, Subject, Tuned


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
        "--again",
        action="store_true",
        help="search nothing: measure and execute the lists of --labels anew, and drop what no longer holds",
    )
    parser.add_argument(
        "--test-functions", type=int, default=0, metavar="N", help="of the test split, for --matrix"
    )
    parser.add_argument(
        "--matrix",
        action="store_true",
        help="search nothing: write what each list of the pool makes of each, matrix.parquet, and for functions what "
        "training reads, dataset.parquet",
    )
    measured.add_option(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Search what is not labelled yet, then write `labels.parquet`."""
    from llmfb_core.autotune import labels
    from llmfb_core.autotune.records import Plan
    from llmfb_core.autotune.runner import read, run_all
    from llmfb_core.cli import searching
    from llmfb_core.search import coreset

    searching.create(options.out)
    known = labels.read(options.labels) if options.labels else {}
    if options.again:
        return _measure_again(options, known)
    chosen = searching.subjects(options, "valid", options.valid_functions)
    chosen += searching.subjects(options, "train", options.functions)
    chosen += searching.subjects(options, "test", options.test_functions) if options.test_functions else []
    todo = [one for one in chosen if one.id not in known]
    plan = Plan(
        pool=coreset.pool(options.coreset or coreset.PATH, options.tier, options.scope, options.pool),
        compilations=options.compilations,
        tier=options.tier,
        seed=options.seed,
        llvm=options.llvm,
        execute=True,
    )
    if options.matrix:
        return _measure_pool(options, chosen, plan)
    results = options.out / "results.jsonl"
    with searching.progress(len(todo), f"{options.scope}s") as show:
        work = partial(run_all, todo, plan, results, searching.runner(options))
        anyio.run(partial(work, on_progress=lambda done: show("search", done)))
    found = known | read(results)[1]
    out = options.out / "labels.parquet"
    print(f"{labels.write(out, found.values())} labels in {out}")
    if options.results:
        about = f"up to {options.functions} {options.scope}s for training, {options.compilations} compilations each"
        version = measured.llvm_version(options.llvm)
        measured.show(options, about, [labels.summary(found.values())], llvm=version)
    return 0


def _measure_again(options: argparse.Namespace, known: Mapping[str, Tuned]) -> int:
    """Write the labels whose code the corpus has, with today's figures and verdicts."""
    from llmfb_core.autotune import labels
    from llmfb_core.autotune.records import Plan
    from llmfb_core.autotune.runner import read, run_all
    from llmfb_core.cli import searching

    if not known:
        raise UsageError("--again needs --labels FILE")
    there = [one for split in ("valid", "train") for one in searching.all_subjects(options, split)]
    todo = [labels.again(known[one.id], one) for one in there if one.id in known]
    plan = Plan((), compilations=0, tier=options.tier, minimizing=0.0, llvm=options.llvm, execute=True)
    results = options.out / "again.jsonl"
    with searching.progress(len(todo), f"{options.scope}s") as show:
        work = partial(run_all, todo, plan, results, searching.runner(options))
        anyio.run(partial(work, on_progress=lambda done: show("again", done)))
    # What was spent on finding its lists stays what it was.
    found = {key: replace(one, compilations=known[key].compilations) for key, one in read(results)[1].items()}
    out = options.out / "labels.parquet"
    print(f"{labels.write(out, found.values())} labels in {out}")
    about = f"{len(found)} of {len(known)} labels, those whose code this corpus has"
    tables = [labels.summary(found.values()), labels.changes(known, found)]
    measured.show(options, about, tables, llvm=measured.llvm_version(options.llvm))
    return 0


def _measure_pool(options: argparse.Namespace, chosen: Sequence[Subject], plan: Plan) -> int:
    """Figures of the pool alone, of what is labelled too: labels do not have them."""
    from llmfb_core.autotune import matrix
    from llmfb_core.autotune.runner import read, run_all
    from llmfb_core.cli import searching

    measuring, results = matrix.plan_of(plan), options.out / "matrix.jsonl"
    with searching.progress(len(chosen), f"{options.scope}s") as show:
        work = partial(run_all, chosen, measuring, results, searching.runner(options))
        anyio.run(partial(work, on_progress=lambda done: show("matrix", done)))
    out = options.out / "matrix.parquet"
    count = matrix.write(out, plan.pool, read(results)[1].values())
    print(f"{len(plan.pool)} lists on {count} {options.scope}s in {out}")
    if options.scope == "function":
        print(
            f"{_write_dataset(options, plan.pool, results)} with their code in {options.out}/dataset.parquet"
        )
    return 0


def _write_dataset(options: argparse.Namespace, lists: Sequence[str], results: Path) -> int:
    from llmfb_core.autotune import dataset
    from llmfb_core.autotune.runner import Progress, read
    from llmfb_core.cli import searching
    from llmfb_core.corpus.store import read_functions

    found, functions = read(results)[1], read_functions(options.corpus)
    join = partial(dataset.join, functions, lists, found, jobs=options.jobs, llvm=options.llvm)
    with searching.progress(len(found), "functions") as show:
        rows = anyio.run(partial(join, on_progress=lambda done: show("dataset", Progress(done, 2 * done))))
    dataset.write(options.out / "dataset.parquet", lists, rows)
    return len(rows)
