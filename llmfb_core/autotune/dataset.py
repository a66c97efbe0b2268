"""What training reads: functions with their code, what -Oz makes of them, and a row of the matrix for each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

import anyio

from llmfb_core.autotune.records import Figures, Tuned
from llmfb_core.corpus.functions import CorpusFunction
from llmfb_core.corpus.shards import arrow, store_table
from llmfb_core.document.normalize import normalize
from llmfb_core.errors import CorpusError, LlmfbError
from llmfb_core.llvm.baseline import OZ
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.types import Source

UNUSABLE: Figures = (-1, -1)
"""Stands for figures where a list failed or may not take -Oz's place."""
_FORMAT = b"llmfb dataset 2"
_FIGURES = ("source", "baseline", "lists")
SHOWN = 3
"""Of so many lists, the first ones, the IR that they give is kept: Long tells a model of it."""
_LONGEST_IR = 1600


@dataclass(frozen=True, slots=True)
class Row:
    """One function.

    `ir` and `baseline_ir` are normalized, `lists` has the figures of each list.  `irs` are the IR after each of the
    first `SHOWN` lists and after the best one, normalized as well; empty where that is long or there is none.
    """

    id: str
    project: str
    split: str
    variant: str
    language: str
    ir: str
    baseline_ir: str
    irs: tuple[str, ...]
    source: Figures
    baseline: Figures
    lists: tuple[Figures, ...]


async def join(
    functions: Iterable[CorpusFunction],
    lists: Sequence[str],
    matrix: Mapping[str, Tuned],
    *,
    jobs: int,
    llvm: str | None = None,
    on_progress: Callable[[int], None] = lambda _done: None,
) -> list[Row]:
    """The rows of those of `functions` that `matrix`, whose lists are `lists`, has; in the order of their ids."""
    pending = (function for function in functions if function.id in matrix)
    rows: list[Row] = []

    async def work() -> None:
        async with WorkerPool(llvm, workers=1) as pool:
            for function in pending:
                if (row := await _row(pool, function, lists, matrix[function.id])) is not None:
                    rows.append(row)
                on_progress(len(rows))

    async with anyio.create_task_group() as group:
        for _ in range(jobs):
            group.start_soon(work)
    return sorted(rows, key=lambda row: row.id)


async def _row(pool: WorkerPool, function: CorpusFunction, lists: Sequence[str], tuned: Tuned) -> Row | None:
    best = best_of(tuned)
    wanted = [OZ, *lists[:SHOWN], OZ if best is None else lists[best]]
    try:
        found = await pool.compile(Source(function.text, function.name), wanted, want_ir=True)
        texts = [normalize(one.ir, function.name) if one.ir is not None else "" for one in found]
    except LlmfbError:
        return None
    return Row(
        function.id,
        function.project,
        function.split,
        function.variant,
        function.language,
        function.ir,
        texts[0],
        tuple(text if len(text) <= _LONGEST_IR else "" for text in texts[1:]),
        tuned.source,
        tuned.baseline,
        tuple(figures or UNUSABLE for figures in tuned.pool),
    )


def best_of(tuned: Tuned) -> int | None:
    """The first of the lists with the fewest bytes, then instructions; None where all failed."""
    usable = [(figures[1], figures[0], at) for at, figures in enumerate(tuned.pool) if figures is not None]
    return min(usable)[2] if usable else None


def write(path: Path, lists: Sequence[str], rows: Sequence[Row]) -> None:
    """Store `rows`; raises CorpusError where that fails."""
    pyarrow = arrow()
    numbers = pyarrow.list_(pyarrow.int32())
    names = [one.name for one in fields(Row)]
    special = dict.fromkeys(_FIGURES, numbers) | {"irs": pyarrow.list_(pyarrow.string())}
    kinds = [(name, special.get(name, pyarrow.string())) for name in names]
    schema = pyarrow.schema(kinds, {b"format": _FORMAT, b"lists": "\n".join(lists).encode()})
    columns: dict[str, list[Any]] = {name: [getattr(row, name) for row in rows] for name in names}
    columns["lists"] = [[at for figures in row.lists for at in figures] for row in rows]
    store_table(path, pyarrow.table(columns, schema=schema))


def read(path: Path, *splits: str) -> tuple[tuple[str, ...], Iterator[Row]]:
    """The lists, and the rows of `splits` (all where none is named); raises CorpusError for anything else."""
    pyarrow = arrow()
    try:
        file = pyarrow.parquet.ParquetFile(path)
        metadata: dict[bytes, bytes] = file.schema_arrow.metadata or {}
        if metadata.get(b"format") != _FORMAT:
            raise CorpusError(f"cannot read a dataset from {path}: it has another format")
        lists = tuple(metadata[b"lists"].decode().split("\n"))
    except (OSError, KeyError, pyarrow.ArrowException) as error:
        raise CorpusError(f"cannot read a dataset from {path}: {str(error).splitlines()[0]}") from error
    return lists, _rows(file, len(lists), splits)


def _rows(file: Any, count: int, splits: Sequence[str]) -> Iterator[Row]:
    for batch in file.iter_batches():
        for data in batch.to_pylist():
            if splits and data["split"] not in splits:
                continue
            flat = data["lists"]
            if len(flat) != 2 * count:
                raise CorpusError(f"a damaged dataset: {data['id']} has {len(flat) // 2} of {count} figures")
            figures: dict[str, Any] = {
                "irs": tuple(data["irs"]),
                "source": tuple(data["source"]),
                "baseline": tuple(data["baseline"]),
                "lists": tuple(zip(flat[::2], flat[1::2], strict=True)),
            }
            yield Row(**(data | figures))
