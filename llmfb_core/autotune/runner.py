"""Measure many lists on many functions, on all cores, resumably.

Results are JSON lines `{"id": function, "sizes": [[instructions, bytes] or null, ...]}`, one for each function, in
the order of the lists; the first line of a file names the lists, so that a file is never resumed with others.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, TextIO

import anyio

from llmfb_core.corpus.functions import CorpusFunction
from llmfb_core.errors import CorpusError, FunctionError, IRError, WorkerError
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.types import Compilation, Source

Sizes = list[list[int] | None]


async def measure_all(
    functions: Sequence[CorpusFunction],
    lists: Sequence[str],
    out: Path,
    *,
    jobs: int,
    llvm: str | None = None,
    stepwise: bool = False,
    on_progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> None:
    """Append what is missing to `out`; `on_progress(done, total)` is called after each function.

    `stepwise` is faster for many lists, and in rare cases not exact: see `llmfb_core.llvm.states`.
    """
    done = set(_resume(out, lists))
    todo = [function for function in functions if function.id not in done]
    finished = len(functions) - len(todo)
    pending = iter(todo)

    async def work(file: TextIO) -> None:
        nonlocal finished
        async with WorkerPool(llvm, workers=1, seconds_per_list=5) as pool:
            for function in pending:
                sizes = await _measure(pool, function, lists, stepwise=stepwise)
                # A plain write: asynchronous files write from threads, and two at once garble the text.
                file.write(json.dumps({"id": function.id, "sizes": sizes}) + "\n")
                file.flush()
                finished += 1
                on_progress(finished, len(functions))

    with out.open("a") as file:
        async with anyio.create_task_group() as group:
            for _ in range(jobs):
                group.start_soon(work, file)


async def _measure(
    pool: WorkerPool, function: CorpusFunction, lists: Sequence[str], *, stepwise: bool
) -> Sizes:
    source = Source(function.text, function.name)
    try:
        compilations = await pool.compile(source, lists, measure_bytes=True, stepwise=stepwise)
    except (IRError, FunctionError, WorkerError):
        return [None] * len(lists)
    return [_sizes(compilation) for compilation in compilations]


def _sizes(compilation: Compilation) -> list[int] | None:
    measured = compilation.measurement
    if measured is None or measured.bytes is None:
        return None
    return [measured.instructions, measured.bytes]


def _header(lists: Sequence[str]) -> str:
    return hashlib.sha256("\n".join(lists).encode()).hexdigest()


def _resume(out: Path, lists: Sequence[str]) -> Iterator[str]:
    """Ids that `out` holds already; a torn last line is cut off.  Starts the file where there is none."""
    if not out.exists():
        out.write_text(json.dumps({"lists": list(lists), "sha256": _header(lists)}) + "\n")
        return
    lines = out.read_bytes().splitlines(keepends=True)
    if json.loads(lines[0])["sha256"] != _header(lists):
        raise CorpusError(f"{out} was made with other pass lists: remove it or name another file")
    if not lines[-1].endswith(b"\n"):
        out.write_bytes(b"".join(lines[:-1]))
        lines = lines[:-1]
    for line in lines[1:]:
        yield json.loads(line)["id"]


def read(out: Path) -> tuple[list[str], dict[str, Sizes]]:
    """The lists and, by function id, the sizes that `measure_all` wrote."""
    with out.open() as file:
        lists: list[str] = json.loads(next(file))["lists"]
        rows: dict[str, Any] = {}
        for line in file:
            row = json.loads(line)
            rows[row["id"]] = row["sizes"]
    return lists, rows
