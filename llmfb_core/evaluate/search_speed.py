"""How many candidates a second the searches of `llmfb autotune` try, both figures counted."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import anyio

from llmfb_core.autotune.records import Plan, Subject
from llmfb_core.autotune.runner import LocalRunner, Progress, run_all
from llmfb_core.corpus.store import read_functions
from llmfb_core.search import coreset

_COUNT = 60


def median_functions(corpus: Path, *, shortest: int, longest: int) -> tuple[int, list[Subject]]:
    """The median length of the training functions' normalized IR, and those functions that are nearest to it."""
    found = read_functions(corpus, splits=("train",), shortest=shortest, longest=longest)
    lengths = sorted((len(one.ir), one.id) for one in found)
    middle = len(lengths) // 2
    near = lengths[max(0, middle - _COUNT // 2) : middle + _COUNT // 2]
    chosen = {key for _, key in near}
    again = read_functions(corpus, splits=("train",), shortest=near[0][0], longest=near[-1][0])
    return lengths[middle][0], [Subject(one.id, one.text, one.name) for one in again if one.id in chosen]


@contextmanager
def _on_cores(count: int) -> Generator[None]:
    """Keep us and the processes that we start on `count` of our cores, where the system can do that."""
    if sys.platform != "linux":
        yield
        return
    all_of_them = os.sched_getaffinity(0)
    os.sched_setaffinity(0, sorted(all_of_them)[:count])
    try:
        yield
    finally:
        os.sched_setaffinity(0, all_of_them)


def rate(subjects: Sequence[Subject], jobs: int, llvm: str | None = None) -> float:
    """Candidates a second of searches of 300 compilations as `llmfb autotune` makes them, nothing executed.

    All takes place on `jobs` cores: a search is two processes, which would make some use of a second core alone.  The
    time begins with the first result, when all processes have started.
    """
    plan = Plan(coreset.pool(coreset.PATH, "standard", "function", 60), llvm=llvm)
    begun: list[tuple[float, int]] = []

    def watch(progress: Progress) -> None:
        if progress.done >= jobs and not begun:
            begun.append((time.perf_counter(), progress.compilations))

    with _on_cores(jobs), tempfile.TemporaryDirectory(prefix="llmfb-") as folder:
        out, runner = Path(folder) / "results.jsonl", LocalRunner(jobs, Path(folder))
        every = [replace(one, id=f"{number}-{one.id}") for number in range(jobs) for one in subjects]
        done = anyio.run(partial(run_all, every, plan, out, runner, on_progress=watch))
    at, before = begun[0]
    return (done.compilations - before) / (time.perf_counter() - at)
