"""From modules to single functions: extracted, normalized, without duplicates.

Stored as gzipped JSON lines.  A function whose normalized text occurs in two splits belongs to the test split
only (then valid, then train), so that nothing that is evaluated was trained on.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import random
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import anyio
import anyio.to_process

from llmfb_core.corpus.manifest import CorpusModule
from llmfb_core.document.extract import extract
from llmfb_core.document.module import ModuleText
from llmfb_core.document.normalize import normalize
from llmfb_core.errors import LlmfbError
from llmfb_core.llvm.pool import WorkerPool

_RANK = {"test": 0, "valid": 1, "train": 2}


@dataclass(frozen=True, slots=True)
class CorpusFunction:
    """One function as its own module; `id` is a hash of its normalized text `ir`."""

    id: str
    project: str
    split: str
    name: str
    text: str
    ir: str


async def collect(
    modules: list[CorpusModule],
    out: Path,
    *,
    jobs: int,
    llvm: str | None = None,
    largest_ir: int = 8000,
    report: Callable[[str], None] = lambda _line: None,
) -> int:
    """Write every distinct function of `modules` whose normalized text has at most `largest_ir` characters.

    Modules that LLVM cannot read are skipped with one line to `report`.  Returns how many were written.
    """
    modules = sorted(modules, key=lambda module: (_RANK[module.split], module.package, str(module.path)))
    found: dict[str, CorpusFunction] = {}
    pending = iter(modules)

    async def work() -> None:
        async with WorkerPool(llvm, workers=1) as pool:
            for module in pending:
                try:
                    text = await pool.disassemble(module.path)
                except LlmfbError as error:
                    report(f"{module.path}: skipped: {error}")
                    continue
                functions = await anyio.to_process.run_sync(functions_of, text, module)
                for function in functions:
                    if len(function.ir) <= largest_ir:
                        _keep(found, function)

    async with anyio.create_task_group() as group:
        for _ in range(jobs):
            group.start_soon(work)
    with gzip.open(out, "wt", compresslevel=4) as file:
        for function in sorted(found.values(), key=lambda each: each.id):
            file.write(json.dumps(asdict(function)) + "\n")
    return len(found)


def sample(modules: list[CorpusModule], per_package: int | None) -> list[CorpusModule]:
    """The same up to `per_package` random modules of each package at every call; all where it is None."""
    if per_package is None:
        return modules
    rng = random.Random(0)
    packages: dict[str, list[CorpusModule]] = {}
    for module in modules:
        packages.setdefault(module.package, []).append(module)
    return [one for each in packages.values() for one in rng.sample(each, min(len(each), per_package))]


def _keep(found: dict[str, CorpusFunction], function: CorpusFunction) -> None:
    known = found.get(function.id)
    if known is None or _RANK[function.split] < _RANK[known.split]:
        found[function.id] = function


def functions_of(text: str, module: CorpusModule) -> list[CorpusFunction]:
    """Every function of a printed module that can be taken out of it."""
    indexed = ModuleText(text)
    found: list[CorpusFunction] = []
    for function in indexed.functions:
        if not function.is_definition:
            continue
        try:
            extraction = extract(indexed, function.name)
        except LlmfbError:
            continue
        ir = normalize(extraction.text, extraction.function)
        digest = hashlib.sha256(ir.encode()).hexdigest()[:20]
        found.append(
            CorpusFunction(digest, module.package, module.split, extraction.function, extraction.text, ir)
        )
    return found


def read_functions(path: Path) -> Iterator[CorpusFunction]:
    """What `collect` wrote."""
    with gzip.open(path, "rt") as file:
        for line in file:
            yield CorpusFunction(**json.loads(line))
