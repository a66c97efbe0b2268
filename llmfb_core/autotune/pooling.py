"""Candidates for a coreset that cost no search: lists that are known already, and pairs of the best of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from llmfb_core.autotune.records import Tuned
from llmfb_core.passes import InvalidPassList, PassList, from_placed, parse
from llmfb_core.passes.table import NEWEST_TABLE

LONGEST_PAIR = 24
"""Passes of a concatenation at most."""


def concatenated(first: str, second: str, major: int = NEWEST_TABLE) -> str:
    """The canonical list that runs `first`, then `second`; raises ValueError where one of them is none."""
    halves = [parse(text, major) for text in (first, second)]
    placed = [one for half in halves if isinstance(half, PassList) for one in half.placed]
    if any(isinstance(half, InvalidPassList) for half in halves):
        raise ValueError(f"not pass lists: {first!r}, {second!r}")
    return from_placed(placed, major).text


def concatenations(lists: Sequence[str]) -> tuple[str, ...]:
    """Every list after every other, those left out that are too long or nothing new."""
    known = set(lists)
    found: dict[str, None] = {}
    for first in lists:
        for second in lists:
            text = concatenated(first, second)
            parsed = parse(text)
            short = isinstance(parsed, PassList) and len(parsed.placed) <= LONGEST_PAIR
            if first != second and text not in known and short:
                found[text] = None
    return tuple(found)


def popular(labels: Iterable[Tuned], count: int) -> tuple[str, ...]:
    """The `count` lists that stand most often among the best of `labels`, the most frequent first."""
    times: Counter[str] = Counter()
    for one in labels:
        times.update({text for kept in one.best.values() for text, *_ in kept})
    order = sorted(times.items(), key=lambda item: (-item[1], item[0]))
    return tuple(text for text, _ in order[:count])
