"""Add modules that are there already, .ll and .bc files, to a corpus: each project a folder like a package's."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from llmfb_core.corpus.build import Report
from llmfb_core.corpus.collect import Collected, collect
from llmfb_core.corpus.disk import plain_errors
from llmfb_core.corpus.manifest import MANIFEST, read_manifest, store_manifest
from llmfb_core.corpus.recipe import Split
from llmfb_core.errors import CorpusError, LlmfbError
from llmfb_core.llvm.pool import WorkerPool

SUFFIXES = (".ll", ".bc")


@dataclass(slots=True)
class Added:
    """What one call of `add` did with the files it found."""

    new: int = 0
    known: int = 0
    unreadable: int = 0
    projects: dict[str, int] = field(default_factory=dict[str, int])
    collected: Collected = field(default_factory=Collected)


async def add(
    paths: Sequence[Path],
    out: Path,
    *,
    project: str | None = None,
    split: Split | None = None,
    jobs: int = 1,
    llvm: str | None = None,
    report: Report = lambda _line: None,
) -> Added:
    """Copy the modules below `paths` into `out`, then take their functions.

    They belong to `project`, by default one for each path, named like it; a new one is in the split train unless
    `split` says otherwise.  A module with the same content as one of the project changes nothing, and none is ever
    taken out.  Files that LLVM cannot read are skipped with one line to `report`.  Raises CorpusError where there is
    no module, the project is another kind or in another split, and on a full disk.
    """
    by_project: dict[str, list[tuple[Path, str]]] = {}
    for path in paths:
        name = project or path.resolve().name.removesuffix(path.suffix if path.is_file() else "")
        by_project.setdefault(name, []).extend(_files(path))
    # All are checked before anything is written.
    tables = {name: _table(out, name, split) for name in by_project}
    added = Added()
    async with WorkerPool(llvm, workers=1) as pool:
        for name, files in by_project.items():
            with plain_errors(out):
                await _add_to(out / name, tables[name], files, pool, added=added, report=report)
            if tables[name]["modules"]:
                added.projects[name] = len(tables[name]["modules"])
    added.collected = await collect(out, jobs=jobs, llvm=llvm, report=report, only=set(added.projects))
    return added


def _files(path: Path) -> Iterator[tuple[Path, str]]:
    """The modules below a path, and what each is called in the project."""
    if path.is_file():
        yield path, path.name
        return
    if not path.is_dir():
        raise CorpusError(f"{path}: no such file or folder")
    found = sorted(file for file in path.rglob("*") if file.suffix in SUFFIXES and file.is_file())
    if not found:
        raise CorpusError(f"{path}: no {' or '.join(SUFFIXES)} files in this folder")
    for file in found:
        yield file, file.relative_to(path).as_posix()


def _table(out: Path, project: str, split: Split | None) -> dict[str, Any]:
    """The project's manifest, a new one where it has none."""
    if project.startswith(".") or not project or Path(project).name != project:
        raise CorpusError(f"{project!r} cannot be the name of a project; choose one with --project")
    table = read_manifest(out / project)
    if table is None:
        # A call that was interrupted leaves the copies alone.
        if any(path.name != "modules" for path in (out / project).glob("*")):
            raise CorpusError(
                f"{out / project}: not made by `llmfb corpus add`, or its {MANIFEST} is damaged"
            )
        return {"package": project, "split": split or "train", "added": True, "modules": []}
    if not table.get("added"):
        raise CorpusError(f"{project} is a package of the recipe; choose another name with --project")
    if split not in (None, table["split"]):
        raise CorpusError(f"{project} is in the split {table['split']} already; choose another --project")
    return table


async def _add_to(
    folder: Path,
    table: dict[str, Any],
    files: Sequence[tuple[Path, str]],
    pool: WorkerPool,
    *,
    added: Added,
    report: Report,
) -> None:
    known = {entry["sha256"] for entry in table["modules"]}
    fresh: list[dict[str, str]] = []
    for path, source in files:
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        if content in known:
            added.known += 1
            continue
        try:
            await pool.disassemble(path)
        except LlmfbError as error:
            added.unreadable += 1
            report(f"{path} skipped: {error}")
            continue
        known.add(content)
        # By content, so that different files of the same name are all kept.
        file = f"{content[:20]}{path.suffix}"
        (folder / "modules").mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, folder / "modules" / file)
        fresh.append({"file": file, "source": source, "variant": "Oz", "sha256": content})
    added.new += len(fresh)
    if fresh:
        table["modules"] = sorted([*table["modules"], *fresh], key=lambda entry: entry["file"])
        table.pop("shards", None)
        store_manifest(folder, table)
