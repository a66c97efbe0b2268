"""From a project's modules to its two shards: the distinct functions, and the modules as text.

Each project is one step: both shards are written, then the manifest names them.  What is interrupted before that
is made again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from contextlib import aclosing
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import anyio

from llmfb_core import __version__
from llmfb_core.corpus import shards
from llmfb_core.corpus.build import Progress, Report
from llmfb_core.corpus.disk import plain_errors
from llmfb_core.corpus.functions import CorpusFunction, language_of
from llmfb_core.corpus.layout import FORMAT, FUNCTIONS, MODULES, StoredModule, fault, order
from llmfb_core.corpus.manifest import CorpusModule, modules_of, projects, read_manifest, store_manifest
from llmfb_core.errors import CorpusError, LlmfbError, WorkerError
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.process import ChildDied, RemoteError, WorkerProcess

LARGEST_MODULE = 4 << 20
"""How many characters of text a module has at most; of larger ones only the functions are kept."""
_WORKER = "llmfb_core.corpus.worker"


@dataclass(slots=True)
class Collected:
    """What one call of `collect` made."""

    projects: int = 0
    functions: int = 0
    modules: int = 0
    unreadable: int = 0


@dataclass(slots=True)
class Found:
    """What the modules of one project hold: functions and modules by key, and the files that LLVM cannot read."""

    functions: dict[str, CorpusFunction] = field(default_factory=dict[str, CorpusFunction])
    modules: dict[str, StoredModule] = field(default_factory=dict[str, StoredModule])
    unreadable: list[str] = field(default_factory=list[str])


async def collect(
    corpus: Path,
    *,
    jobs: int,
    llvm: str | None = None,
    only: Collection[str] | None = None,
    report: Report = lambda _line: None,
    progress: Progress = lambda _what, _done, _total: None,
) -> Collected:
    """Make the shards of every project of `corpus` that lacks them or whose shards are damaged.

    `only` are the names of the projects to do, all by default.  Modules that LLVM cannot read are skipped with one
    line to `report`.  Raises CorpusError on a full disk; what is done is kept.
    """
    shards.available()
    made = Collected()
    chosen = [folder for folder in projects(corpus) if only is None or folder.name in only]
    todo = [folder for folder in chosen if _to_do(folder) is not None]
    if not todo:
        return made
    await _check_processes()
    async with WorkerPool(llvm, workers=jobs) as pool:
        for number, folder in enumerate(todo):
            progress(f"functions of {folder.name}", number, len(todo))
            # Anew, since it may have been built again or done by another process in the meantime.
            table = _to_do(folder)
            if table is None:
                continue
            found = await _read(list(modules_of(folder, table)), pool, jobs, report)
            with plain_errors(corpus):
                write_project(folder, table, found, pool.llvm_version)
            made.projects += 1
            made.functions += len(found.functions)
            made.modules += len(found.modules)
            made.unreadable += len(found.unreadable)
            report(f"{folder.name}: {len(found.functions)} functions")
        progress("functions", len(todo), len(todo))
    return made


def _to_do(folder: Path) -> dict[str, Any] | None:
    """The manifest of a project whose shards are to be made."""
    table = read_manifest(folder)
    if table is None or all(fault(folder, table, kind) is None for kind in (FUNCTIONS, MODULES)):
        return None
    return table


async def _read(modules: list[CorpusModule], pool: WorkerPool, jobs: int, report: Report) -> Found:
    found = Found()
    pending = iter(modules)

    async def work() -> None:
        async with aclosing(WorkerProcess(_WORKER)) as process:
            for module in pending:
                try:
                    text = await pool.disassemble(module.path)
                    text.encode()  # shards are UTF-8
                    functions = await _functions(process, text, module)
                except (LlmfbError, UnicodeError, ChildDied, RemoteError) as error:
                    report(f"{module.package}: {module.source} skipped: {error}")
                    found.unreadable.append(module.path.name)
                    continue
                _keep(found, module, text, functions)

    async with anyio.create_task_group() as group:
        for _ in range(jobs):
            group.start_soon(work)
    return found


async def _check_processes() -> None:
    """Find out that no process can be started, so that this is not taken for the fault of every module."""
    try:
        async with aclosing(WorkerProcess(_WORKER)) as process:
            await _functions(process, "", CorpusModule("", "train", Path(), ""))
    except (WorkerError, ChildDied, RemoteError) as error:
        raise CorpusError(f"no process can be started to take functions out of modules: {error}") from None


async def _functions(process: WorkerProcess, text: str, module: CorpusModule) -> list[CorpusFunction]:
    reply = await process.ask_one({"text": text, "module": {**asdict(module), "path": str(module.path)}})
    return [CorpusFunction(**one) for one in reply["functions"]]


def _keep(found: Found, module: CorpusModule, text: str, functions: list[CorpusFunction]) -> None:
    for function in functions:
        known = found.functions.get(function.id)
        # By more than what decides between projects: the order in which modules are done must not matter.
        if known is None or _place(function) < _place(known):
            found.functions[function.id] = function
    if len(text) > LARGEST_MODULE:
        return
    stored = StoredModule(
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        project=module.package,
        split=module.split,
        language=language_of(module.source),
        variant=module.variant,
        source=module.source,
        text=text,
    )
    known = found.modules.get(stored.sha256)
    if known is None or _place(stored) < _place(known):
        found.modules[stored.sha256] = stored


def _place(one: CorpusFunction | StoredModule) -> tuple[Any, ...]:
    name = one.name if isinstance(one, CorpusFunction) else ""
    return *order(one.split, one.variant, one.language), one.source, name, one.text


def write_project(folder: Path, table: dict[str, Any], found: Found, llvm_version: str) -> None:
    """Write both shards of the project with the manifest `table`, then its manifest.  Raises OSError."""
    functions = [found.functions[key] for key in sorted(found.functions)]
    modules = [found.modules[key] for key in sorted(found.modules)]
    rows = {
        FUNCTIONS: [{**asdict(one), "length": len(one.ir)} for one in functions],
        MODULES: [{**asdict(one), "length": len(one.text)} for one in modules],
    }
    entry: dict[str, Any] = {"format": FORMAT, "llmfb": __version__, "llvm": llvm_version}
    for kind, content in rows.items():
        sha256 = shards.write(folder / kind.file, kind.columns, content, kind.rows_per_group)
        entry[kind.file] = {"sha256": sha256, "rows": len(content)}
    entry["unreadable"] = sorted(found.unreadable)
    store_manifest(folder, {**table, "shards": entry})
