"""Labels on disk: function hash -> the best lists with their figures, without the code, which the corpus holds.

A label's first list is canonical: of all that tie for the best, the one that is best on most functions (the order of
the plan's pool); -Oz stands alone where nothing beats it.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from llmfb_core.autotune.records import (
    AGREES,
    NOT_EXECUTED,
    NOTHING_TO_EXECUTE,
    OBJECTIVES,
    Best,
    Kept,
    Tuned,
)
from llmfb_core.corpus.shards import arrow
from llmfb_core.errors import CorpusError
from llmfb_core.results import Cell, Table, share

_FORMAT = b"llmfb labels 1"


def write(path: Path, labels: Iterable[Tuned]) -> int:
    """Store labels, sorted by id; returns how many.  Raises CorpusError where that fails."""
    pyarrow = arrow()
    rows = sorted(labels, key=lambda one: one.id)
    entry = pyarrow.struct(
        [("list", pyarrow.string()), ("instructions", pyarrow.int32()), ("bytes", pyarrow.int32())]
    )
    figures = pyarrow.struct([("instructions", pyarrow.int32()), ("bytes", pyarrow.int32())])
    columns: dict[str, tuple[Any, list[Any]]] = {
        "id": (pyarrow.string(), [one.id for one in rows]),
        "source": (figures, [_named(one.source) for one in rows]),
        "baseline": (figures, [_named(one.baseline) for one in rows]),
        "compilations": (pyarrow.int32(), [one.compilations for one in rows]),
        "failed": (pyarrow.int32(), [one.failed for one in rows]),
        "validation": (pyarrow.string(), [one.validation for one in rows]),
        "refused": (pyarrow.list_(pyarrow.string()), [list(one.refused) for one in rows]),
    }
    for objective in OBJECTIVES:
        lists = [
            [{"list": text, **_named(sizes)} for text, *sizes in one.best.get(objective, ())] for one in rows
        ]
        columns[f"best_{objective}"] = (pyarrow.list_(entry), lists)
    schema = pyarrow.schema([(name, kind) for name, (kind, _) in columns.items()], {b"format": _FORMAT})
    table = pyarrow.table({name: values for name, (_, values) in columns.items()}, schema=schema)
    partial = path.with_suffix(".partial")
    try:
        pyarrow.parquet.write_table(table, partial, compression="zstd", compression_level=19)
        partial.replace(path)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise CorpusError(f"{path} cannot be written: {error.strerror or error}") from error
    return len(rows)


def summary(labels: Iterable[Tuned]) -> Table:
    """How many became smaller than -Oz's, by how much in all, and how their lists were validated."""
    every = list(labels)
    rows: list[tuple[Cell, ...]] = [("labels", len(every), share(len(every), len(every)))]
    for at, objective in enumerate(OBJECTIVES):
        firsts = [(one.baseline, one.best[objective][0]) for one in every if one.best.get(objective)]
        pairs = [(baseline[at], (count, size)[at]) for baseline, (_, count, size) in firsts]
        improved = sum(best < baseline for baseline, best in pairs)
        rows.append((f"smaller than -Oz's in {objective}", improved, share(improved, len(every))))
        gained = sum(baseline - best for baseline, best in pairs)
        rows.append((f"{objective} gained in all", gained, share(gained, sum(one for one, _ in pairs))))
    # Some say of how many inputs, or why not, behind the first words.
    for kind in (AGREES, NOT_EXECUTED, NOTHING_TO_EXECUTE):
        count = sum(one.validation.startswith(kind) for one in every)
        rows.append((f"executed: {kind}", count, share(count, len(every))))
    return Table("labels", ("labels", "number", "share"), tuple(rows))


def read(path: Path) -> dict[str, Tuned]:
    """What `write` stored, without the figures of the pool, by id; raises CorpusError for anything else."""
    pyarrow = arrow()
    try:
        table = pyarrow.parquet.read_table(path)
    except (OSError, pyarrow.ArrowException) as error:
        raise CorpusError(f"cannot read labels from {path}: {str(error).splitlines()[0]}") from error
    about: dict[bytes, bytes] = table.schema.metadata or {}
    if about.get(b"format") != _FORMAT:
        raise CorpusError(f"{path} holds no labels of this llmfb; make them with `llmfb autotune`")
    return {row["id"]: _tuned(row) for row in table.to_pylist()}


def _named(figures: Iterable[int]) -> dict[str, int]:
    return dict(zip(OBJECTIVES, figures, strict=True))


def _tuned(row: dict[str, Any]) -> Tuned:
    best: Best = {objective: _kept(row[f"best_{objective}"]) for objective in OBJECTIVES}
    source, baseline = ((row[name]["instructions"], row[name]["bytes"]) for name in ("source", "baseline"))
    return Tuned(
        row["id"],
        source,
        baseline,
        (),
        best,
        row["compilations"],
        row["failed"],
        row["validation"],
        tuple(row["refused"]),
    )


def _kept(entries: list[dict[str, Any]]) -> Kept:
    return tuple((one["list"], one["instructions"], one["bytes"]) for one in entries)
