"""A folder of results belongs to the settings that it was begun with: it is never continued with others."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from llmfb_core.errors import CorpusError

_NAME = "settings.json"


def claim(folder: Path, about: Mapping[str, object]) -> None:
    """Make `folder` the one of results `about` this; raises CorpusError where it is that of others."""
    kept = folder / _NAME
    if not kept.exists():
        write_json(kept, about)
        return
    found, wanted = read_json(kept), _listed(json.loads(json.dumps(about)))
    other = [name for name in sorted(found | wanted) if found.get(name) != wanted.get(name)]
    if other:
        raise CorpusError(f"{folder} was begun with another {', '.join(other)}: name another folder")


def write_json(path: Path, values: Mapping[str, object]) -> None:
    """All of it or nothing."""
    partial = path.with_suffix(".partial")
    partial.write_text(json.dumps(values, indent=1) + "\n")
    partial.replace(path)


def read_json(path: Path) -> dict[str, Any]:
    """What `write_json` wrote, with tuples for lists; raises CorpusError for anything else."""
    try:
        data: dict[str, Any] = json.loads(path.read_text())
        return _listed(data)
    except (OSError, ValueError, AttributeError) as error:
        raise CorpusError(f"cannot read {path} ({error}): remove it to do its round again") from error


def _listed(data: dict[str, Any]) -> dict[str, Any]:
    """`data` with tuples, which JSON does not have."""
    listed: dict[str, list[Any]] = {name: value for name, value in data.items() if isinstance(value, list)}
    return data | {name: tuple(value) for name, value in listed.items()}
