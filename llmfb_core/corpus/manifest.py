"""What a project of the corpus consists of, and how to walk over all projects."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, cast

from llmfb_core.corpus.recipe import Package, Split
from llmfb_core.corpus.wrapper import Variant, source_name

MANIFEST = "manifest.json"
_MAGIC = b"BC\xc0\xde"
_NEEDED = {"package", "split", "modules"}


@dataclass(frozen=True)
class CorpusModule:
    """One unoptimized bitcode module; `source` is its source file's path inside the package."""

    package: str
    split: Split
    path: Path
    source: str
    variant: Variant = "Oz"


@dataclass(frozen=True)
class Origin:
    """How the modules of a package came about.

    `version` is Debian's, `compiler` is clang's version line, `skip` are the recipe's patterns, and
    `complete` tells whether the package's own make succeeded.
    """

    version: str
    compiler: str
    skip: Sequence[str]
    complete: bool


def write_manifest(folder: Path, package: Package, origin: Origin) -> int:
    """Describe the modules in `folder`/modules, as the last step of a build; returns their number."""
    entries = [
        _entry(path.name, data)
        for path in sorted((folder / "modules").glob("*.bc"))
        if (data := path.read_bytes()).startswith(_MAGIC)
    ]
    table = {
        "package": package.name,
        "version": origin.version,
        "license": package.license,
        "split": package.split,
        "compiler": origin.compiler,
        "complete": origin.complete,
        "recipe": _recipe_entry(package),
        "skip": list(origin.skip),
        "modules": entries,
    }
    store_manifest(folder, table)
    return len(entries)


def store_manifest(folder: Path, table: dict[str, Any]) -> None:
    """Write a manifest whole or not at all.  Raises OSError."""
    partial = folder / (MANIFEST + ".partial")
    try:
        partial.write_text(json.dumps(table, indent=1) + "\n")
        partial.replace(folder / MANIFEST)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise


def _recipe_entry(package: Package) -> dict[str, Any]:
    """What of the recipe decides how the package is built; which version it is stands beside it."""
    entry = json.loads(json.dumps(asdict(package)))
    del entry["version"]
    return entry


def _entry(file: str, data: bytes) -> dict[str, str]:
    source, variant = source_name(file)
    return {"file": file, "source": source, "variant": variant, "sha256": hashlib.sha256(data).hexdigest()}


def read_manifest(folder: Path) -> dict[str, Any] | None:
    """Read the manifest of a project's folder, or None where it has not been built whole."""
    try:
        table: Any = json.loads((folder / MANIFEST).read_text())
    except (OSError, ValueError):
        return None
    if not isinstance(table, dict) or not cast("dict[str, Any]", table).keys() >= _NEEDED:
        return None
    return cast("dict[str, Any]", table)


def projects(out: Path) -> list[Path]:
    """The folders of the corpus in `out` that have a manifest, whether or not it can be read, by name."""
    return sorted(path.parent for path in out.glob(f"[!.]*/{MANIFEST}"))


def finished(folder: Path, package: Package, skip: Sequence[str]) -> bool:
    """Tell whether this package lies built in `folder`: the same version, recipe entry and patterns as now."""
    table = read_manifest(folder)
    if table is None or package.version not in ("", table.get("version")):
        return False
    entry: dict[str, Any] = dict(table.get("recipe") or {})
    entry.pop("version", None)
    return entry == _recipe_entry(package) and table.get("skip") == list(skip)


def modules(out: Path, split: str | None = None) -> Iterator[CorpusModule]:
    """Yield every module of the corpus in `out`, or of one split, ordered by project and file name."""
    for folder in projects(out):
        table = read_manifest(folder)
        if table is not None and split in (None, table["split"]):
            yield from modules_of(folder, table)


def modules_of(folder: Path, table: dict[str, Any]) -> Iterator[CorpusModule]:
    """Yield the modules of one project, by its manifest."""
    for entry in table["modules"]:
        path = folder / "modules" / entry["file"]
        yield CorpusModule(table["package"], table["split"], path, entry["source"], entry["variant"])
