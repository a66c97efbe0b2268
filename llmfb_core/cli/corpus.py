"""`llmfb corpus`: functions of real C and C++ projects, or of modules that you have, for search and training.

A corpus is a folder with one folder for each project: its modules as bitcode, and their distinct functions and texts
as Parquet. The recipe with its splits is part of llmfb; the corpus is rebuilt from it, never shipped.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import anyio
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from llmfb_core import machine
from llmfb_core.cli import options as common
from llmfb_core.cli import results
from llmfb_core.cli.columns import show as show_table

Report = Callable[[str], None]
Show = Callable[[str, int, int], None]


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "corpus", help="build training data from real projects", description=__doc__
    )
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    _register_build(actions)
    _register_add(actions)
    show = actions.add_parser("show", help="what a corpus holds, and what of it is damaged")
    show.add_argument("corpus", type=Path, metavar="DIR")
    results.add_option(show)
    show.set_defaults(run=_show)


def _register_build(actions: Any) -> None:
    build: argparse.ArgumentParser = actions.add_parser(
        "build", help="fetch and build the recipe's packages, then collect their functions"
    )
    build.add_argument("recipe", type=Path, nargs="?", metavar="RECIPE", help="default: the one of llmfb")
    build.add_argument("--out", type=Path, required=True, metavar="DIR", help="what is there is resumed")
    build.add_argument("--jobs", type=common.positive(int), default=machine.cores(), metavar="N")
    build.add_argument(
        "--any-version",
        action="store_true",
        help="take the versions that the archive has instead of the recipe's",
    )
    common.add_library(build)
    build.set_defaults(run=_build)


def _register_add(actions: Any) -> None:
    add: argparse.ArgumentParser = actions.add_parser(
        "add", help="add the functions of your own .ll and .bc files"
    )
    add.add_argument("paths", type=Path, nargs="+", metavar="PATH", help="a file, or a folder with files")
    add.add_argument("--out", type=Path, required=True, metavar="DIR", help="a new corpus or one that exists")
    add.add_argument("--project", metavar="NAME", help="default: the name of the file or folder")
    add.add_argument("--split", choices=("train", "valid", "test"), help="of a new project; default: train")
    add.add_argument("--jobs", type=common.positive(int), default=machine.cores(), metavar="N")
    common.add_library(add)
    add.set_defaults(run=_add)


def _build(options: argparse.Namespace) -> int:
    from llmfb_core.corpus import shards
    from llmfb_core.corpus.build import build
    from llmfb_core.corpus.collect import collect
    from llmfb_core.corpus.recipe import load_recipe

    shards.available()  # rather than after hours of building
    recipe = load_recipe(options.recipe)
    with _progress() as (report, show):
        build(
            recipe,
            options.out,
            jobs=options.jobs,
            report=report,
            any_version=options.any_version,
            progress=show,
        )

        async def work() -> None:
            made = await collect(
                options.out, jobs=options.jobs, llvm=options.llvm, report=report, progress=show
            )
            report(
                f"{made.projects} projects collected: {made.functions} functions, {made.modules} modules, "
                f"{made.unreadable} modules skipped"
            )

        anyio.run(work)
    return _show(argparse.Namespace(corpus=options.out, results=None))


def _add(options: argparse.Namespace) -> int:
    from llmfb_core.corpus.add import add

    async def work() -> None:
        with _progress() as (report, _):
            added = await add(
                options.paths,
                options.out,
                project=options.project,
                split=options.split,
                jobs=options.jobs,
                llvm=options.llvm,
                report=report,
            )
            report(f"{added.new} modules added, {added.known} there already, {added.unreadable} skipped")
            for name, modules in added.projects.items():
                report(f"{name}: {modules} modules")

    anyio.run(work)
    return 0


def _show(options: argparse.Namespace) -> int:
    from llmfb_core.cli.corpus_table import corpus_table, figures
    from llmfb_core.corpus.store import summary

    found = summary(options.corpus)
    about = f"{sum(found.functions.values())} distinct functions, {found.modules} distinct modules"
    if options.results:
        results.show(options, about, [figures(found)], llvm=results.llvm_version(None))
    else:
        show_table(corpus_table(found))
    for line in found.skipped:
        print(line)
    print(
        f"{found.projects} projects, {sum(found.functions.values())} distinct functions, "
        f"{found.modules} distinct modules, {found.unreadable} unreadable modules, {len(found.skipped)} shards skipped"
    )
    return 0


@contextmanager
def _progress() -> Generator[tuple[Report, Show]]:
    """What takes lines, and what takes progress: a bar below the lines on a terminal, only lines in a pipe."""
    terminal = Console()
    if not terminal.is_terminal:
        yield lambda line: print(line, flush=True), lambda _what, _done, _total: None
        return
    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn()
    with Progress(*columns, console=terminal, transient=True) as bars:
        task = bars.add_task("starting", total=None)

        def show(what: str, done: int, total: int) -> None:
            bars.update(task, description=what, completed=done, total=total)

        def report(line: str) -> None:
            bars.console.print(line, markup=False, highlight=False, soft_wrap=True)

        yield report, show
