"""Read a corpus: what the shards of its projects hold, merged, each function and module once.

What several projects have belongs to one of them: that of the test split, then valid, then train.  Within a split,
-Oz's input goes before -O0, and C before C++.  This is decided before anything is filtered, so what two calls with
different filters yield never overlaps.
"""

from __future__ import annotations

import heapq
import sys
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any

from llmfb_core.corpus import shards
from llmfb_core.corpus.functions import CorpusFunction, Language
from llmfb_core.corpus.layout import FUNCTIONS, MODULES, Kind, StoredModule, fault, order, unreadable
from llmfb_core.corpus.manifest import projects, read_manifest
from llmfb_core.corpus.recipe import Split
from llmfb_core.corpus.wrapper import Variant
from llmfb_core.errors import CorpusError

Skip = Callable[[str], None]
_LIGHT = ("split", "variant", "language", "length")


def _warn(line: str) -> None:
    print(line, file=sys.stderr)


@dataclass(frozen=True, slots=True)
class _Filter:
    splits: Collection[str]
    variants: Collection[str]
    languages: Collection[str]
    shortest: int
    longest: int | None

    def __call__(self, split: str, variant: str, language: str, length: int) -> bool:
        wanted = (
            (self.splits, split),
            (self.variants, variant),
            (self.languages, language),
        )
        fits = self.shortest <= length and (self.longest is None or length <= self.longest)
        return fits and all(not chosen or value in chosen for chosen, value in wanted)


def read_functions(
    corpus: Path,
    *,
    splits: Collection[Split] = (),
    variants: Collection[Variant] = (),
    languages: Collection[Language] = (),
    shortest: int = 0,
    longest: int | None = None,
    on_skip: Skip = _warn,
) -> Iterator[CorpusFunction]:
    """Every distinct function, in the order of the ids; an empty collection filters nothing.

    `shortest` and `longest` are numbers of characters of the normalized text.  Texts are read as they are asked
    for.  A shard that cannot be read is skipped, with one line to `on_skip`.  Raises CorpusError where there are no
    functions at all, and where a file changes while it is read.
    """
    wanted = _Filter(splits, variants, languages, shortest, longest)
    for row in _rows(_open(corpus, FUNCTIONS, on_skip), FUNCTIONS, wanted):
        yield CorpusFunction(**row)


def read_modules(
    corpus: Path,
    *,
    splits: Collection[Split] = (),
    variants: Collection[Variant] = (),
    languages: Collection[Language] = (),
    shortest: int = 0,
    longest: int | None = None,
    on_skip: Skip = _warn,
) -> Iterator[StoredModule]:
    """Every distinct module, as `read_functions` does functions; the lengths are those of the modules' texts."""
    wanted = _Filter(splits, variants, languages, shortest, longest)
    for row in _rows(_open(corpus, MODULES, on_skip), MODULES, wanted):
        yield StoredModule(**row)


Counts = Counter[tuple[Split, Language, Variant]]


@dataclass(frozen=True, slots=True)
class Summary:
    """What a corpus holds: distinct functions and modules, each counted where it belongs, and what is damaged.

    `unreadable` are modules that LLVM could not read; `skipped` has a line for each shard that cannot be read.
    """

    by_split: Counter[Split]
    functions: Counts
    modules: int
    unreadable: int
    skipped: tuple[str, ...]

    @property
    def projects(self) -> int:
        """The projects of all splits."""
        return self.by_split.total()


def count(corpus: Path, on_skip: Skip = _warn) -> Counts:
    """How many distinct functions there are, each counted where it belongs.  Raises CorpusError like the others."""
    return _count(corpus, FUNCTIONS, on_skip)


def summary(corpus: Path) -> Summary:
    """Everything that there is to say about a corpus.  Raises CorpusError where there are no functions."""
    skipped: list[str] = []
    tables = [table for folder in projects(corpus) if (table := read_manifest(folder)) is not None]
    return Summary(
        by_split=Counter(table["split"] for table in tables),
        functions=_count(corpus, FUNCTIONS, skipped.append),
        modules=_count(corpus, MODULES, skipped.append).total(),
        unreadable=sum(unreadable(table) for table in tables),
        skipped=tuple(skipped),
    )


def _count(corpus: Path, kind: Kind, on_skip: Skip) -> Counts:
    found: Counts = Counter()
    opened = _open(corpus, kind, on_skip)
    for _, (split, variant, language, _length) in _winners(opened):
        found[split, language, variant] += 1
    for shard in opened:
        shard.close()
    return found


def _open(corpus: Path, kind: Kind, on_skip: Skip) -> list[shards.Shard]:
    shards.available()
    opened: list[shards.Shard] = []
    for folder in projects(corpus):
        table = read_manifest(folder)
        try:
            reason = "its manifest cannot be read" if table is None else fault(folder, table, kind)
            if reason is None:
                opened.append(shards.Shard(folder / kind.file, (kind.key, *_LIGHT), kind.columns))
        except CorpusError as error:
            reason = str(error)
        if reason is not None:
            again = f"llmfb corpus {'add' if table and table.get('added') else 'build'} ... --out {corpus}"
            on_skip(f"{folder.name}/{kind.file} skipped: {reason}; run `{again}` again, which makes it anew")
    if not opened:
        raise CorpusError(f"{corpus}: no {kind.file} in any project; make them with `llmfb corpus build`")
    return opened


def _winners(opened: list[shards.Shard]) -> Iterator[tuple[tuple[shards.Shard, int], tuple[Any, ...]]]:
    """The shard and row of each distinct key, with its light columns but the key."""

    def entries(place: int) -> Iterator[tuple[Any, ...]]:
        for number, (key, split, variant, language, length) in enumerate(opened[place].light()):
            # Shards are in the order of the projects' names, so `place` decides what is left undecided.
            yield key, order(split, variant, language), place, number, (split, variant, language, length)

    merged = heapq.merge(*(entries(place) for place in range(len(opened))))
    for _, same in groupby(merged, key=itemgetter(0)):
        _, _, place, number, light = next(same)
        yield (opened[place], number), light


def _rows(opened: list[shards.Shard], kind: Kind, wanted: _Filter) -> Iterator[dict[str, Any]]:
    columns = tuple(column for column in kind.columns if column != "length")
    try:
        for (shard, number), light in _winners(opened):
            if wanted(*light):
                yield shard.row(number, columns)
    finally:
        for shard in opened:
            shard.close()
