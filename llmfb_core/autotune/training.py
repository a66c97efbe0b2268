"""What training reads, made of labels and the corpus they belong to: see `llmfb_core.train.labels`."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import anyio

from llmfb_core.autotune.records import Tuned
from llmfb_core.corpus.functions import CorpusFunction
from llmfb_core.document.normalize import normalize
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.types import Source


async def write_training(
    path: Path,
    functions: Iterable[CorpusFunction],
    labels: Mapping[str, Tuned],
    *,
    with_optimized_ir: int,
    jobs: int,
    llvm: str | None = None,
) -> int:
    """Join labels and code; the shortest `with_optimized_ir` get their IR after the best list for bytes too.

    Returns how many of the labels there was code for.
    """
    labelled = [one for one in functions if one.id in labels]
    records = [_record(one, labels[one.id]) for one in labelled]
    shortest = sorted(zip(records, labelled, strict=True), key=lambda pair: len(pair[1].ir))
    await _add_optimized_ir(shortest[:with_optimized_ir], jobs, llvm)
    partial = path.with_suffix(".partial")
    with gzip.open(partial, "wt", encoding="utf-8") as file:
        for record in records:
            file.write(json.dumps(record) + "\n")
    partial.replace(path)
    return len(records)


def _record(function: CorpusFunction, label: Tuned) -> dict[str, Any]:
    return {
        "id": function.id,
        "project": function.project,
        "split": function.split,
        "ir": function.ir,
        "source": label.source,
        "baseline": label.baseline,
        "lists": label.best,
    }


async def _add_optimized_ir(
    pairs: Sequence[tuple[dict[str, Any], CorpusFunction]], jobs: int, llvm: str | None
) -> None:
    pending = iter(pairs)

    async def work() -> None:
        async with WorkerPool(llvm, workers=1) as pool:
            for record, function in pending:
                best = record["lists"]["bytes"][0][0]
                (compiled,) = await pool.compile(Source(function.text, function.name), [best], want_ir=True)
                if compiled.ir is not None:
                    record["optimized_ir"] = normalize(compiled.ir, function.name)

    async with anyio.create_task_group() as group:
        for _ in range(jobs):
            group.start_soon(work)
