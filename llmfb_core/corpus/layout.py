"""What the shards of a project hold, when they count as whole, and to whom a row belongs that several have."""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, get_args

from llmfb_core.corpus import shards
from llmfb_core.corpus.functions import CorpusFunction, Language
from llmfb_core.corpus.recipe import Split
from llmfb_core.corpus.wrapper import Variant

FORMAT = 1
"""Of the shards; to be raised with any change of what is taken from a module, so that they are made anew."""


@dataclass(frozen=True, slots=True)
class StoredModule:
    """One module as LLVM prints it; `sha256` is that of the text, the rest as in `CorpusFunction`."""

    sha256: str
    project: str
    split: str
    language: Language
    variant: Variant
    source: str
    text: str


@dataclass(frozen=True, slots=True)
class Kind:
    """One of the two files: its columns, and how many rows are read at once.

    `key` is the column that names the content, by which rows are sorted and each is read once.  The column `length`
    has the number of characters of the normalized text, of a module's text.
    """

    file: str
    key: str
    columns: tuple[str, ...]
    rows_per_group: int


FUNCTIONS = Kind("functions.parquet", "id", (*(one.name for one in fields(CorpusFunction)), "length"), 256)
MODULES = Kind("modules.parquet", "sha256", (*(one.name for one in fields(StoredModule)), "length"), 8)

SPLITS: tuple[Split, ...] = get_args(Split)
VARIANTS: tuple[Variant, ...] = get_args(Variant)
LANGUAGES: tuple[Language, ...] = get_args(Language)
"""In the order in which tables show them."""

_SPLIT_RANK = {"test": 0, "valid": 1, "train": 2}
_VARIANT_RANK = {name: rank for rank, name in enumerate(VARIANTS)}
_LANGUAGE_RANK = {name: rank for rank, name in enumerate(LANGUAGES)}


def order(split: str, variant: str, language: str) -> tuple[int, int, int]:
    """Whose a row is that several have: the smallest one's.

    What is in the test split is in no other, so that nothing that is evaluated was trained on.
    """
    return _SPLIT_RANK[split], _VARIANT_RANK[variant], _LANGUAGE_RANK[language]


def fault(folder: Path, table: dict[str, Any], kind: Kind) -> str | None:
    """Why the shard of a project cannot be read, by its manifest; None where it is as it was written."""
    entry: dict[str, Any] = table.get("shards") or {}
    if kind.file not in entry:
        return "not made yet"
    if entry.get("format") != FORMAT:
        return "made by another version of llmfb"
    try:
        found = shards.digest(folder / kind.file)
    except OSError as error:
        return str(error.strerror)
    return None if found == entry[kind.file]["sha256"] else "damaged: not what its manifest says"


def unreadable(table: dict[str, Any]) -> int:
    """How many modules of a project LLVM could not read, by its manifest."""
    entry: dict[str, Any] = table.get("shards") or {}
    return len(entry.get("unreadable", ()))
