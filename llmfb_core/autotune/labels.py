"""Labels on disk: function hash -> the best lists with their figures, without the code, which the corpus holds.

A label's first list is canonical: of all that tie for the best, the one that is best on most functions (the order of
the plan's pool); -Oz stands alone where nothing beats it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from llmfb_core.autotune.records import (
    AGREES,
    NOT_EXECUTED,
    NOTHING_TO_EXECUTE,
    OBJECTIVES,
    Best,
    Kept,
    Subject,
    Tuned,
)
from llmfb_core.corpus.shards import arrow, store_table
from llmfb_core.errors import CorpusError
from llmfb_core.llvm.baseline import OZ
from llmfb_core.results import Cell, Table, share
from llmfb_core.types import Objective

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
    store_table(path, table)
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


def again(label: Tuned, subject: Subject) -> Subject:
    """`subject` with the lists of its label, to be measured and executed anew."""
    lists = dict.fromkeys(text for kept in label.best.values() for text, *_ in kept)
    return replace(subject, lists=tuple(text for text in lists if text not in (OZ, "default<Oz>")))


def changes(before: Mapping[str, Tuned], after: Mapping[str, Tuned]) -> Table:
    """What measuring and executing anew has changed, of the labels that are in both."""
    both = [(before[one], after[one]) for one in before if one in after]
    rows: list[tuple[Cell, ...]] = [("measured anew", len(both), share(len(both), len(before)))]
    for objective in OBJECTIVES:
        gone = sum(_gains(old, objective) and not _gains(new, objective) for old, new in both)
        rows.append((f"no longer smaller than -Oz's in {objective}", gone, share(gone, len(both))))
    refused = sum(bool(new.refused) for _, new in both)
    rows.append(("a list now differs when executed, and was dropped", refused, share(refused, len(both))))
    for kind in (AGREES, NOT_EXECUTED):
        count = sum(
            new.validation.startswith(kind) and not old.validation.startswith(kind) for old, new in both
        )
        rows.append((f"executed: {kind}, which was not so", count, share(count, len(both))))
    return Table("changes", ("labels measured anew", "number", "share"), tuple(rows))


def _gains(one: Tuned, objective: Objective) -> bool:
    at = OBJECTIVES.index(objective)
    return any(figures[at] < one.baseline[at] for _, *figures in one.best.get(objective, ()))


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
