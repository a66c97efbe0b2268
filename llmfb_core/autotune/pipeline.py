"""`llmfb autotune`: from functions to a coreset and labels, in resumable stages.

1. `random.jsonl`: a sample of training functions x random lists.
2. `evolved.jsonl`: the same sample x neighbours of the lists that the first greedy coreset chose.
3. the coreset of both, per objective.
4. `coreset.jsonl`: every function x the coreset.
5. `labels.jsonl.gz`: for each function and objective its best lists with their figures, the canonical label first.

Only standard passes take part: their results need no execution to be believed.
"""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import anyio
import numpy as np

from llmfb_core.autotune import coreset, runner
from llmfb_core.autotune.moves import neighbour, random_list
from llmfb_core.corpus.functions import CorpusFunction
from llmfb_core.document.normalize import normalize
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.passes import from_elements, parse, vocabulary
from llmfb_core.passes.pass_list import PassList
from llmfb_core.types import Objective, Source

OBJECTIVES: tuple[Objective, ...] = ("instructions", "bytes")
BASELINE = "default<Oz>"
SHORTEST_IR, LONGEST_IR = 250, 4500
"""Characters of normalized IR: smaller functions have nothing to gain, larger ones do not fit the model's context."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How much to do.

    The coreset: `sample` functions, `random_lists` and `evolved_lists` on each, `size` lists kept.  Labels:
    `functions` of the training split and `valid_functions`, of which `with_optimized_ir` short ones get their
    optimized IR.
    """

    sample: int = 550
    random_lists: int = 160
    evolved_lists: int = 90
    size: int = 30
    functions: int = 7000
    valid_functions: int = 300
    with_optimized_ir: int = 2000
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Measured:
    """Figures of lists on functions: shapes (functions, lists), NaN where a list failed."""

    ids: list[str]
    lists: list[str]
    instructions: coreset.Sizes
    bytes: coreset.Sizes

    def of(self, objective: Objective) -> coreset.Sizes:
        """The figures that `objective` names."""
        return self.instructions if objective == "instructions" else self.bytes


def load(path: Path) -> Measured:
    """What `runner.measure_all` wrote, as arrays; functions without baseline are left out."""
    lists, rows = runner.read(path)
    base = lists.index(BASELINE)
    rows = {key: sizes for key, sizes in rows.items() if sizes[base] is not None}
    figures = np.array(
        [[pair if pair is not None else [np.nan, np.nan] for pair in sizes] for sizes in rows.values()],
        dtype=float,
    )
    return Measured(list(rows), lists, figures[:, :, 0], figures[:, :, 1])


def join(first: Measured, second: Measured) -> Measured:
    """Both sets of lists on the functions that both know."""
    common = sorted(set(first.ids) & set(second.ids))
    rows = [[side.ids.index(key) for key in common] for side in (first, second)]
    new = [index for index, text in enumerate(second.lists) if text not in first.lists]
    return Measured(
        common,
        first.lists + [second.lists[index] for index in new],
        np.hstack([first.instructions[rows[0]], second.instructions[rows[1]][:, new]]),
        np.hstack([first.bytes[rows[0]], second.bytes[rows[1]][:, new]]),
    )


def choose(measured: Measured, objective: Objective, count: int) -> list[str]:
    """The greedy coreset of `measured` for `objective`; a list whose object grows does not count as a gain."""
    sizes = measured.of(objective)
    base = measured.lists.index(BASELINE)
    gain = coreset.gains(sizes, sizes[:, base])
    if objective == "instructions":
        gain[measured.bytes > measured.bytes[:, [base]]] = 0
    return [measured.lists[index] for index in coreset.greedy_cover(gain, count)]


async def search_coreset(
    functions: Sequence[CorpusFunction],
    folder: Path,
    plan: Plan,
    *,
    jobs: int,
    llvm: str | None = None,
    report: Callable[[str], None],
) -> dict[Objective, list[str]]:
    """Stages 1 to 3 on a sample of `functions`; kept in `coreset.json`."""
    stored = folder / "coreset.json"
    if stored.exists():
        return json.loads(stored.read_text())["lists"]
    rng = random.Random(plan.seed)
    sample = rng.sample(list(functions), min(plan.sample, len(functions)))
    elements = [element.text for element in vocabulary()]

    async def measure(stage: str, lists: list[str]) -> Measured:
        out, progress = folder / f"{stage}.jsonl", _every(report, stage)
        await runner.measure_all(
            sample, lists, out, jobs=jobs, llvm=llvm, stepwise=True, on_progress=progress
        )
        return load(out)

    first = _distinct([(BASELINE,)], lambda: random_list(elements, rng), plan.random_lists)
    measured = await measure("random", first)
    parents = [text for objective in OBJECTIVES for text in choose(measured, objective, 25)]
    parsed = [_elements(text) for text in parents] or [(BASELINE,)]
    evolved = _distinct(
        [(BASELINE,)], lambda: neighbour(rng.choice(parsed), elements, rng), plan.evolved_lists
    )
    both = join(measured, await measure("evolved", evolved))
    lists: dict[Objective, list[str]] = {
        objective: _cleaned(choose(both, objective, plan.size)) for objective in OBJECTIVES
    }
    about = (
        f"greedy cover of {len(both.ids)} training functions with {plan.random_lists} random and "
        f"{plan.evolved_lists} evolved lists"
    )
    coreset.write(stored, lists, about)
    return lists


def _cleaned(texts: Sequence[str]) -> list[str]:
    """The lists without `default<O0>`, which does nothing to a list around it."""
    kept = [from_elements([one for one in _elements(text) if one != "default<O0>"]).text for text in texts]
    return list(dict.fromkeys(kept))


async def autotune(
    functions: Sequence[CorpusFunction],
    folder: Path,
    plan: Plan,
    *,
    jobs: int,
    llvm: str | None = None,
    report: Callable[[str], None],
) -> int:
    """Run every stage that `folder` does not hold yet; returns the number of labelled functions."""
    usable = [function for function in functions if SHORTEST_IR <= len(function.ir) <= LONGEST_IR]
    rng = random.Random(plan.seed)
    train, valid = ([one for one in usable if one.split == split] for split in ("train", "valid"))
    rng.shuffle(train)
    rng.shuffle(valid)
    lists = await search_coreset(train, folder, plan, jobs=jobs, llvm=llvm, report=report)
    chosen = valid[: plan.valid_functions] + train[: plan.functions]
    measured = await measure_coreset(chosen, lists, folder, jobs=jobs, llvm=llvm, report=report)
    records = labels(chosen, measured)
    await add_optimized_ir(records, chosen, plan.with_optimized_ir, jobs=jobs, llvm=llvm)
    with gzip.open(folder / "labels.jsonl.gz", "wt") as file:
        for record in records:
            file.write(json.dumps(record) + "\n")
    return len(records)


async def add_optimized_ir(
    records: list[dict[str, Any]],
    functions: Sequence[CorpusFunction],
    count: int,
    *,
    jobs: int,
    llvm: str | None = None,
) -> None:
    """Give the `count` records with the shortest IR the normalized IR after their best list for bytes."""
    by_id = {function.id: function for function in functions}
    pending = iter(sorted(records, key=lambda record: len(record["ir"]))[:count])

    async def work() -> None:
        async with WorkerPool(llvm, workers=1) as pool:
            for record in pending:
                function = by_id[record["id"]]
                best = record["lists"]["bytes"][0][0]
                (compiled,) = await pool.compile(Source(function.text, function.name), [best], want_ir=True)
                if compiled.ir is not None:
                    record["optimized_ir"] = normalize(compiled.ir, function.name)

    async with anyio.create_task_group() as group:
        for _ in range(jobs):
            group.start_soon(work)


def _elements(text: str) -> tuple[str, ...]:
    parsed = parse(text)
    assert isinstance(parsed, PassList)
    return parsed.elements


def _distinct(start: list[tuple[str, ...]], draw: Callable[[], tuple[str, ...]], count: int) -> list[str]:
    texts = [from_elements(elements).text for elements in start]
    while len(texts) < count:
        text = from_elements(draw()).text
        if text and text not in texts:
            texts.append(text)
    return texts


def _every(report: Callable[[str], None], stage: str) -> Callable[[int, int], None]:
    def progress(done: int, total: int) -> None:
        if done % 50 == 0 or done == total:
            report(f"{stage}: {done} of {total} functions")

    return progress


async def measure_coreset(
    functions: Sequence[CorpusFunction],
    lists: dict[Objective, list[str]],
    folder: Path,
    *,
    jobs: int,
    llvm: str | None = None,
    report: Callable[[str], None],
) -> Measured:
    """Stage 4: the source itself, -Oz and every coreset list on every function."""
    texts = list(
        dict.fromkeys(["", BASELINE, *(text for objective in OBJECTIVES for text in lists[objective])])
    )
    out = folder / "coreset.jsonl"
    await runner.measure_all(
        functions, texts, out, jobs=jobs, llvm=llvm, on_progress=_every(report, "coreset")
    )
    return load(out)


def labels(functions: Sequence[CorpusFunction], measured: Measured, kept: int = 8) -> list[dict[str, Any]]:
    """Stage 5: one record for each measured function, in the form that `llmfb_core.train.data` reads."""
    base, source = measured.lists.index(BASELINE), measured.lists.index("")
    rows = {key: index for index, key in enumerate(measured.ids)}
    ranked = {objective: _ranked(measured, objective, base, source, kept) for objective in OBJECTIVES}
    records: list[dict[str, Any]] = []
    for function in functions:
        if (row := rows.get(function.id)) is None:
            continue
        pairs = np.stack([measured.instructions[row], measured.bytes[row]], axis=1)
        if np.isnan(pairs[source]).any():
            continue
        records.append(
            {
                "id": function.id,
                "project": function.project,
                "split": function.split,
                "ir": function.ir,
                "source": pairs[source].astype(int).tolist(),
                "baseline": pairs[base].astype(int).tolist(),
                "lists": {
                    objective: [
                        [measured.lists[index], *pairs[index].astype(int).tolist()] for index in best[row]
                    ]
                    for objective, best in ranked.items()
                },
            }
        )
    return records


def _ranked(measured: Measured, objective: Objective, base: int, source: int, kept: int) -> list[list[int]]:
    """For each function up to `kept` lists, best first; ties in the order of canonical popularity."""
    sizes = measured.of(objective).copy()
    sizes[:, source] = np.nan
    if objective == "instructions":
        grown = measured.bytes > measured.bytes[:, [base]]
        sizes[grown] = np.nan
    order, found = coreset.canonical_labels(sizes, sizes[:, base])
    rank = np.full(len(measured.lists), len(order))
    rank[order] = np.arange(len(order))
    rank[base] = -1
    ranked: list[list[int]] = []
    for row, label in zip(sizes, found, strict=True):
        usable = [int(index) for index in np.flatnonzero(~np.isnan(row))]
        usable.sort(key=lambda index: (row[index], rank[index]))
        if label >= 0:
            usable.remove(int(label))
            usable.insert(0, int(label))
        ranked.append(usable[:kept])
    return ranked
