"""The matrix on disk: what each list of a pool makes of each function or module, without the code.

The same pool for all, in one order, so that whatever chooses between its lists can be judged by looking figures up.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from llmfb_core.autotune.records import Figures, Plan, Tuned
from llmfb_core.corpus.shards import arrow, store_table
from llmfb_core.errors import CorpusError

_FORMAT = b"llmfb matrix 1"
_COLUMNS = ("source", "baseline", "pool")
_UNUSABLE = (-1, -1)


def plan_of(plan: Plan) -> Plan:
    """The plan that measures the pool of `plan` and searches nothing."""
    return Plan(
        plan.pool,
        compilations=len(plan.pool),
        tier=plan.tier,
        minimizing=0.0,
        kept=1,
        seed=plan.seed,
        llvm=plan.llvm,
    )


def write(path: Path, pool: Sequence[str], results: Iterable[Tuned]) -> int:
    """Store the figures of `pool`, sorted by id; returns how many rows.  Raises CorpusError where that fails."""
    pyarrow = arrow()
    rows = sorted(results, key=lambda one: one.id)
    columns: dict[str, list[Any]] = {
        "id": [one.id for one in rows],
        "source": [list(one.source) for one in rows],
        "baseline": [list(one.baseline) for one in rows],
        "pool": [[at for figures in one.pool for at in figures or _UNUSABLE] for one in rows],
    }
    numbers = pyarrow.list_(pyarrow.int32())
    kinds = [("id", pyarrow.string()), *((name, numbers) for name in _COLUMNS)]
    schema = pyarrow.schema(kinds, {b"format": _FORMAT, b"pool": "\n".join(pool).encode()})
    store_table(path, pyarrow.table(columns, schema=schema))
    return len(rows)


def read(path: Path) -> tuple[tuple[str, ...], dict[str, Tuned]]:
    """The pool and, by id, what `write` stored; raises CorpusError for anything else."""
    pyarrow = arrow()
    try:
        table = pyarrow.parquet.read_table(path)
        metadata: dict[bytes, bytes] = table.schema.metadata or {}
        if metadata.get(b"format") != _FORMAT:
            raise CorpusError(f"cannot read a matrix from {path}: it has another format")
        pool = tuple(metadata[b"pool"].decode().split("\n"))
        found = [_tuned(row, len(pool)) for row in table.to_pylist()]
    except (OSError, KeyError, TypeError, ValueError, pyarrow.ArrowException) as error:
        raise CorpusError(f"cannot read a matrix from {path}: {str(error).splitlines()[0]}") from error
    return pool, {one.id: one for one in found}


def _tuned(row: dict[str, Any], count: int) -> Tuned:
    flat: list[int] = row["pool"]
    if len(flat) != 2 * count:
        raise ValueError(f"{row['id']} has {len(flat) // 2} of {count} figures")
    pairs: list[Figures] = list(zip(flat[::2], flat[1::2], strict=True))
    figures = tuple(None if pair == _UNUSABLE else pair for pair in pairs)
    source, baseline = tuple(row["source"]), tuple(row["baseline"])
    return Tuned(row["id"], source, baseline, figures, {}, count, figures.count(None))
