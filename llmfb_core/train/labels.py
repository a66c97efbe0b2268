"""The labelled functions that training reads: gzipped JSON lines, one function a line."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from llmfb_core.errors import CorpusError
from llmfb_core.types import Measurement, Objective

Split = Literal["train", "valid", "test"]


@dataclass(frozen=True, slots=True)
class MeasuredList:
    """A pass list in canonical text, and the size of the function after it."""

    text: str
    size: Measurement


@dataclass(frozen=True, slots=True)
class Labelled:
    """One function with its good pass lists, the best first, for each objective.

    `ir` is normalized, `optimized_ir` the same after the best list for bytes; `baseline` is the size after -Oz.
    """

    id: str
    project: str
    split: Split
    ir: str
    source: Measurement
    baseline: Measurement
    lists: dict[Objective, tuple[MeasuredList, ...]]
    optimized_ir: str | None = None

    def all_lists(self) -> tuple[MeasuredList, ...]:
        """Every measured list, each once."""
        every = {entry.text: entry for entries in self.lists.values() for entry in entries}
        return tuple(every.values())


def read_labels(path: Path, *splits: Split) -> Iterator[Labelled]:
    """The functions of `splits` (all where none is named); raises CorpusError for a file that cannot be read."""
    try:
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                labelled = _labelled(json.loads(line))
                if not splits or labelled.split in splits:
                    yield labelled
    except (OSError, EOFError, ValueError, KeyError, TypeError) as error:
        raise CorpusError(f"cannot read labels from {path}: {error!r}") from error


def _labelled(data: dict[str, Any]) -> Labelled:
    lists: dict[Objective, tuple[MeasuredList, ...]] = {
        objective: tuple(MeasuredList(text, Measurement(count, size)) for text, count, size in entries)
        for objective, entries in data["lists"].items()
    }
    return Labelled(
        data["id"],
        data["project"],
        data["split"],
        data["ir"],
        Measurement(*data["source"]),
        Measurement(*data["baseline"]),
        lists,
        data.get("optimized_ir"),
    )
