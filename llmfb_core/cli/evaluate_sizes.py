"""The parts of `llmfb evaluate` that are about what sizes mean: against clang's, and as they were claimed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

import anyio
from rich.console import Console
from rich.progress import Progress

from llmfb_core.autotune.records import OBJECTIVES, Subject
from llmfb_core.cli import options as common
from llmfb_core.cli import results, searching
from llmfb_core.llvm.pool import WorkerPool


def add_options(parser: argparse.ArgumentParser) -> None:
    """What these parts need beside the options of all."""
    parser.add_argument(
        "--baseline",
        action="store_true",
        help="compare our -Oz with `clang -Oz -c -x ir`, on --functions and --modules",
    )
    parser.add_argument(
        "--offers",
        action="store_true",
        help="check the figures of offers in what is written, on --functions and --modules, --budget each",
    )
    what = "of --baseline and --offers"
    parser.add_argument("--clang", type=Path, metavar="PATH", help=f"{what} (default: the wheel's)")
    parser.add_argument("--modules", type=common.positive(int), default=30, metavar="N", help=what)


async def equal_baseline(options: argparse.Namespace) -> int:
    """Print how our -Oz compares with clang's."""
    from llmfb_core.evaluate import baseline

    found: dict[str, list[baseline.Compared]] = {}
    counts: dict[str, int] = {}
    async with WorkerPool(options.llvm, options.workers) as pool:
        clang = await anyio.to_thread.run_sync(baseline.usable_clang, options.clang, pool.llvm_version)
        with _progress() as bar:
            for kind, chosen in _chosen(options):
                counts[kind] = len(chosen)
                found[kind] = await baseline.compare(chosen, clang, pool, bar(kind, len(chosen)))
    results.show(options, _about(counts, options), [baseline.table(found)], llvm=pool.llvm_version)
    return 0


async def true_offers(options: argparse.Namespace) -> int:
    """Print whether what is written has the figures that are claimed of it."""
    from llmfb_core.evaluate import baseline, promises

    found: dict[str, list[promises.Checked]] = {}
    counts: dict[str, int] = {}
    async with WorkerPool(options.llvm, options.workers) as pool:
        clang = await anyio.to_thread.run_sync(baseline.usable_clang, options.clang, pool.llvm_version)
        with _progress() as bar:
            for kind, chosen in _chosen(options):
                counts[kind] = len(chosen)
                show = bar(kind, len(chosen) * len(OBJECTIVES))
                found[kind] = await promises.check_all(chosen, clang, pool, options.budget, show)
    results.show(options, _about(counts, options), [promises.table(found)], llvm=pool.llvm_version)
    return 0


def _chosen(options: argparse.Namespace) -> Generator[tuple[str, list[Subject]]]:
    for scope, count in (("function", options.functions), ("module", options.modules)):
        options.scope = scope
        yield f"{scope}s", searching.subjects(options, options.split, count)


def _about(counts: dict[str, int], options: argparse.Namespace) -> str:
    said = " and ".join(f"{count} {kind}" for kind, count in counts.items())
    return f"{said} of the split {options.split}, seed {options.seed}"


@contextmanager
def _progress() -> Generator[Callable[[str, int], Callable[[int], None]]]:
    """Bars on a terminal, a line now and then elsewhere."""
    console = Console(file=sys.stderr)
    with Progress(console=console, disable=not console.is_terminal) as bars:

        def bar(kind: str, total: int) -> Callable[[int], None]:
            task = bars.add_task(kind, total=total)

            def show(done: int) -> None:
                bars.update(task, completed=done)
                if not console.is_terminal and done % 50 == 0:
                    print(f"{done} of {total} {kind}", file=sys.stderr, flush=True)

            return show

        yield bar
