"""The matrix: what each of a few lists makes of many functions, which is what the model learns from.

Made in parts of a few hundred functions, each a Parquet file, so that what was interrupted goes on where it stopped.
Beside the figures a part has -Oz's IR, for functions that gain the IR of the best list where it is short, and the
figures of some pairs: the best lists with another one after them.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, fields
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from llmfb_core.autotune.pooling import concatenated
from llmfb_core.corpus.functions import CorpusFunction
from llmfb_core.corpus.shards import arrow
from llmfb_core.document.normalize import normalize
from llmfb_core.errors import CorpusError, LlmfbError
from llmfb_core.llvm.baseline import OZ
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.types import Compilation, Measurement, Source

Figures = tuple[int, int]
"""Instructions and bytes; UNUSABLE where a list failed or needs more RAM than -Oz."""
UNUSABLE: Figures = (-1, -1)
_PART = 128
_LONGEST_BEST_IR = 1200
_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Row:
    """One function: `lists` has the figures of each list, `pairs` those of list `[0]` followed by list `[1]`."""

    id: str
    project: str
    split: str
    variant: str
    language: str
    ir: str
    baseline_ir: str
    source: Figures
    baseline: Figures
    lists: tuple[Figures, ...]
    pairs: tuple[tuple[int, int, int, int], ...]
    best_ir: str


@dataclass(frozen=True, slots=True)
class Plan:
    """The lists, and for each of the best `pair_firsts` of a function how many others follow it in pairs."""

    lists: tuple[str, ...]
    pair_firsts: int = 2
    pair_seconds: int = 16
    seed: int = 0
    llvm: str | None = None


def make(
    functions: Sequence[CorpusFunction],
    plan: Plan,
    folder: Path,
    *,
    jobs: int,
    on_progress: Callable[[int], None] = lambda _done: None,
) -> None:
    """Measure `functions`, part by part, those that `folder` lacks; raises CorpusError for one of another plan."""
    folder.mkdir(parents=True, exist_ok=True)
    starts = range(0, len(functions), _PART)
    parts = {_name(part): part for part in (functions[start : start + _PART] for start in starts)}
    todo = [name for name in parts if not (folder / name).exists()]
    for path in folder.glob("part-*.parquet"):
        _lists_of(path, plan.lists)
    on_progress(len(parts) - len(todo))
    # Processes are started anew rather than forked: event loops and threads do not survive a fork.
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as executor:
        done = [executor.submit(_measure_part, parts[name], plan, folder / name) for name in todo]
        for number, future in enumerate(as_completed(done), start=1):
            future.result()
            on_progress(len(parts) - len(todo) + number)


def read(folder: Path, *splits: str) -> tuple[tuple[str, ...], Iterator[Row]]:
    """The lists and, sorted by id, the rows of `splits` (all where none is named); raises CorpusError."""
    paths = sorted(folder.glob("part-*.parquet")) if folder.is_dir() else [folder]
    if not paths:
        raise CorpusError(f"{folder} holds no matrix; make one with `llmfb matrix`")
    lists = _lists_of(paths[0])
    return lists, (row for path in paths for row in _rows(path, lists) if not splits or row.split in splits)


def _name(part: Sequence[CorpusFunction]) -> str:
    return f"part-{part[0].id}-{len(part)}.parquet"


def _measure_part(functions: Sequence[CorpusFunction], plan: Plan, path: Path) -> None:
    write(path, plan.lists, [row for row in asyncio.run(_measure_all(functions, plan)) if row is not None])


async def _measure_all(functions: Sequence[CorpusFunction], plan: Plan) -> list[Row | None]:
    async with WorkerPool(plan.llvm, workers=1, seconds_per_list=_SECONDS) as pool:
        return [await measure(pool, function, plan) for function in functions]


async def measure(pool: WorkerPool, function: CorpusFunction, plan: Plan) -> Row | None:
    """The row of one function, None where -Oz cannot be measured."""
    source = Source(function.text, function.name)
    try:
        first = await pool.compile(
            source, ["", OZ], measure_bytes=True, want_ir=True
        )
        before, after = first[0].measurement, first[1].measurement
        if before is None or before.bytes is None or after is None or after.bytes is None:
            return None
        found = await pool.compile(source, plan.lists, measure_bytes=True, stepwise=True)
        lists = [_figures(one, after) for one in found]
        pairs = _pairs(lists, after, plan, random.Random(f"{plan.seed} {function.id}"))
        texts = [concatenated(plan.lists[one], plan.lists[two], pool.major) for one, two in pairs]
        paired = await pool.compile(source, texts, measure_bytes=True, stepwise=True) if texts else []
        best_ir = await _best_ir(pool, function, lists, after, plan)
        baseline_ir = normalize(first[1].ir or "", function.name)
    except LlmfbError:
        return None
    return Row(
        function.id,
        function.project,
        function.split,
        function.variant,
        function.language,
        function.ir,
        baseline_ir,
        (before.instructions, before.bytes),
        (after.instructions, after.bytes),
        tuple(lists),
        tuple((*pair, *_figures(one, after)) for pair, one in zip(pairs, paired, strict=True)),
        best_ir,
    )


def _figures(compilation: Compilation, baseline: Measurement) -> Figures:
    size = compilation.measurement
    if size is None or size.bytes is None or not size.may_replace(baseline, "bytes"):
        return UNUSABLE
    return size.instructions, size.bytes


def _best(lists: Sequence[Figures], baseline: Measurement) -> list[int]:
    """The lists that gain bytes, the best first, one for each pair of figures."""
    order = sorted(range(len(lists)), key=lambda at: (lists[at][1], lists[at][0], at))
    distinct: dict[Figures, int] = {}
    for at in order:
        if lists[at] != UNUSABLE and lists[at][1] < baseline.of("bytes"):
            distinct.setdefault(lists[at], at)
    return list(distinct.values())


def _pairs(
    lists: Sequence[Figures], baseline: Measurement, plan: Plan, rng: random.Random
) -> list[tuple[int, int]]:
    count = min(plan.pair_seconds, len(lists))
    return [
        (first, second)
        for first in _best(lists, baseline)[: plan.pair_firsts]
        for second in sorted(rng.sample(range(len(lists)), count))
        if second != first
    ]


async def _best_ir(
    pool: WorkerPool, function: CorpusFunction, lists: Sequence[Figures], baseline: Measurement, plan: Plan
) -> str:
    """The IR after the best list for bytes, where it gains and is short."""
    best = _best(lists, baseline)
    if not best or len(function.ir) > 2 * _LONGEST_BEST_IR:
        return ""
    source = Source(function.text, function.name)
    (compiled,) = await pool.compile(source, [plan.lists[best[0]]], want_ir=True)
    ir = normalize(compiled.ir, function.name) if compiled.ir is not None else ""
    return ir if len(ir) <= _LONGEST_BEST_IR else ""


def write(path: Path, lists: Sequence[str], rows: Sequence[Row]) -> None:
    """Store rows, sorted by id, whole or not at all."""
    pyarrow = arrow()
    figures = pyarrow.list_(pyarrow.int32())
    kinds = {
        "source": figures,
        "baseline": figures,
        "lists": pyarrow.list_(figures),
        "pairs": pyarrow.list_(figures),
    }
    names = [one.name for one in fields(Row)]
    schema = pyarrow.schema(
        [(name, kinds.get(name, pyarrow.string())) for name in names], {b"lists": "\n".join(lists).encode()}
    )
    ordered = sorted(rows, key=lambda row: row.id)
    table = pyarrow.table({name: [getattr(row, name) for row in ordered] for name in names}, schema=schema)
    partial = path.with_suffix(".partial")
    pyarrow.parquet.write_table(table, partial, compression="zstd")
    partial.replace(path)


def _lists_of(path: Path, wanted: tuple[str, ...] | None = None) -> tuple[str, ...]:
    pyarrow = arrow()
    try:
        metadata: dict[bytes, bytes] = pyarrow.parquet.read_schema(path).metadata or {}
        lists = tuple(metadata[b"lists"].decode().split("\n"))
    except (OSError, KeyError, pyarrow.ArrowException) as error:
        raise CorpusError(f"cannot read a matrix from {path}: {error!r}") from None
    if wanted is not None and lists != wanted:
        raise CorpusError(f"{path} was made with other lists: remove it or name another folder")
    return lists


def _rows(path: Path, lists: tuple[str, ...]) -> Iterator[Row]:
    _lists_of(path, lists)
    table = arrow().parquet.read_table(path)
    for data in table.to_pylist():
        yield _row(data)


def _row(data: dict[str, Any]) -> Row:
    def tuples(name: str) -> tuple[Any, ...]:
        return tuple(tuple(each) for each in data[name])

    return Row(
        **{
            **data,
            "source": tuple(data["source"]),
            "baseline": tuple(data["baseline"]),
            "lists": tuples("lists"),
            "pairs": tuples("pairs"),
        }
    )
