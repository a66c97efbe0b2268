"""What `llmfb autotune` and `llmfb coreset` share: options, subjects of a corpus, where to run, a progress bar."""

from __future__ import annotations

import argparse
import hashlib
import heapq
import sys
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from llmfb_core import machine
from llmfb_core.autotune.make_coreset import OnProgress
from llmfb_core.autotune.records import Subject
from llmfb_core.autotune.runner import LocalRunner, Runner
from llmfb_core.autotune.runner import Progress as Done
from llmfb_core.cli import options as common
from llmfb_core.corpus.recipe import Split
from llmfb_core.errors import UsageError

SHORTEST_IR, LONGEST_IR = 250, 4500
"""Characters of normalized IR: smaller functions have nothing to gain, larger ones do not fit the model's context."""
LONGEST_MODULE = 400_000
"""Characters of a module's text: 300 compilations of longer ones take many minutes."""


def add_options(parser: argparse.ArgumentParser) -> None:
    """The corpus, the results' folder, and who does the work."""
    parser.add_argument("corpus", type=Path, metavar="CORPUS", help="a folder made by `llmfb corpus build`")
    parser.add_argument(
        "--out", type=Path, required=True, metavar="DIR", help="where results are kept and resumed"
    )
    parser.add_argument("--scope", choices=("function", "module"), default="function")
    parser.add_argument("--tier", choices=("standard", "extended"), default="standard")
    parser.add_argument("--seed", type=common.at_least(0), default=1)
    parser.add_argument("--jobs", type=common.positive(int), default=machine.cores(), help="default: cores")
    parser.add_argument("--ray", metavar="ADDRESS", help="run on this Ray cluster instead of this machine")
    common.add_library(parser)


def create(folder: Path) -> None:
    """Make the results' folder where it is missing; raises UsageError where that cannot be done."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"{folder} cannot be made: {error.strerror}; name another folder") from None


def runner(options: argparse.Namespace) -> Runner:
    """The cluster where one is named, else this machine."""
    if options.ray:
        from llmfb_core.autotune.on_ray import RayRunner

        return RayRunner(options.ray)
    return LocalRunner(options.jobs, options.out / "journals")


def subjects(options: argparse.Namespace, split: Split, count: int) -> list[Subject]:
    """Up to `count` functions or modules of a split; which, the seed decides.

    A larger count begins with the same ones, and what is added to a corpus does not change the others' order.
    Raises UsageError where there are none.
    """

    def place(one: Subject) -> bytes:
        return hashlib.sha256(f"{options.seed} {one.id}".encode()).digest()

    found = heapq.nsmallest(count, all_subjects(options, split), key=place)
    if not found:
        raise UsageError(f"{options.corpus} has no {options.scope} of the split {split} to search")
    return found


def all_subjects(options: argparse.Namespace, split: Split) -> Iterator[Subject]:
    """All functions or modules of a split that are searched."""
    from llmfb_core.corpus.store import read_functions, read_modules

    if options.scope == "module":
        for module in read_modules(options.corpus, longest=LONGEST_MODULE, splits=(split,)):
            yield Subject(module.sha256[:20], module.text)
    else:
        functions = read_functions(options.corpus, shortest=SHORTEST_IR, longest=LONGEST_IR, splits=(split,))
        for one in functions:
            yield Subject(one.id, one.text, one.name)


@contextmanager
def progress(total: int, noun: str, **totals: int) -> Generator[OnProgress]:
    """A bar for each stage on a terminal, a line now and then elsewhere; what is lost or skipped is told at the end.

    `totals` are those of stages that have another than `total`.
    """
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[what]}"),
        TimeRemainingColumn(),
    )
    console = Console(file=sys.stderr)
    latest: dict[str, Done] = {}
    with Progress(*columns, console=console, disable=not console.is_terminal) as bars:
        tasks: dict[str, TaskID] = {}

        def show(stage: str, done: Done) -> None:
            latest[stage] = done
            what = f"{done.compilations} compilations"
            most = totals.get(stage, total)
            if stage not in tasks:
                tasks[stage] = bars.add_task(stage, total=most, what=what)
            bars.update(tasks[stage], completed=done.done, what=what)
            if not console.is_terminal and done.done % 100 == 0:
                print(f"{stage}: {done.done} of {most} {noun}, {what}", file=sys.stderr, flush=True)

        try:
            yield show
        finally:
            bars.stop()
            _tell(latest)


def _tell(latest: Mapping[str, Done]) -> None:
    for stage, done in latest.items():
        for one in (*done.skipped, *done.lost):
            print(f"{stage}: {one.id} skipped: {one.reason}", file=sys.stderr)
        if done.skipped or done.lost:
            tried_again = f", {len(done.lost)} of them to be tried again" if done.lost else ""
            print(f"{stage}: {len(done.skipped) + len(done.lost)} skipped{tried_again}", file=sys.stderr)
