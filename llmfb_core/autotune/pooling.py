"""Candidates for a coreset that cost no search: lists that are known already, and pairs of the best of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from llmfb_core.autotune.records import Tuned
from llmfb_core.passes import InvalidPassList, PassList, from_placed, parse
from llmfb_core.passes.table import NEWEST_TABLE

LONGEST_PAIR = 24
"""Passes of a concatenation at most."""


def concatenated(first: str, second: str, major: int = NEWEST_TABLE) -> PassList:
    """The list that runs `first`, then `second`; raises ValueError where one of them is none."""
    return from_placed((*parsed(first, major).placed, *parsed(second, major).placed), major)


def parsed(text: str, major: int = NEWEST_TABLE) -> PassList:
    """The list that `text` is; raises ValueError where it is none."""
    found = parse(text, major)
    if isinstance(found, InvalidPassList):
        raise ValueError(f"not a pass list: {text!r}")
    return found


def concatenations(lists: Sequence[str]) -> tuple[str, ...]:
    """Every list after every other, those left out that are too long or nothing new."""
    pairs = [concatenated(first, second) for first in lists for second in lists if first != second]
    short = dict.fromkeys(one.text for one in pairs if len(one.placed) <= LONGEST_PAIR)
    return tuple(text for text in short if text not in lists)


def popular(labels: Iterable[Tuned], count: int) -> tuple[str, ...]:
    """The `count` lists that stand most often among the best of `labels`, the most frequent first."""
    times: Counter[str] = Counter()
    for one in labels:
        times.update({text for kept in one.best.values() for text, *_ in kept})
    order = sorted(times.items(), key=lambda item: (-item[1], item[0]))
    return tuple(text for text, _ in order[:count])
