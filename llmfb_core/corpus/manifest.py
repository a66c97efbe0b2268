"""What a built package consists of, and how to walk over all that was built."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from llmfb_core.corpus.recipe import Package, Split
from llmfb_core.corpus.wrapper import Variant, source_name

MANIFEST = "manifest.json"
_MAGIC = b"BC\xc0\xde"


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
        "recipe": asdict(package),
        "skip": list(origin.skip),
        "modules": entries,
    }
    partial = folder / (MANIFEST + ".partial")
    partial.write_text(json.dumps(table, indent=1) + "\n")
    partial.replace(folder / MANIFEST)
    return len(entries)


def _entry(file: str, data: bytes) -> dict[str, str]:
    source, variant = source_name(file)
    return {"file": file, "source": source, "variant": variant, "sha256": hashlib.sha256(data).hexdigest()}


def read_manifest(folder: Path) -> dict[str, Any] | None:
    """Read the manifest of a package's folder, or None where its build has not finished."""
    try:
        return json.loads((folder / MANIFEST).read_text())
    except (OSError, ValueError):
        return None


def finished(folder: Path, package: Package, skip: Sequence[str]) -> bool:
    """Tell whether this package lies built in `folder`, by the same recipe entry and patterns as now."""
    table = read_manifest(folder)
    if table is None:
        return False
    entry = json.loads(json.dumps(asdict(package)))
    return table.get("recipe") == entry and table.get("skip") == list(skip)


def modules(out: Path, split: str | None = None) -> Iterator[CorpusModule]:
    """Yield every module of the corpus in `out`, or of one split, ordered by package and file name."""
    for folder in sorted(path for path in out.iterdir() if path.is_dir()):
        table = read_manifest(folder)
        if table is None or split not in (None, table["split"]):
            continue
        for entry in table["modules"]:
            path = folder / "modules" / entry["file"]
            yield CorpusModule(table["package"], table["split"], path, entry["source"], entry["variant"])
