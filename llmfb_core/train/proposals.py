"""New lists that a model proposes: what it would try on a function, told of what that gave, edited and combined."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from llmfb_core.autotune.pooling import LONGEST_PAIR, concatenated
from llmfb_core.passes import PassList, parse, vocabulary
from llmfb_core.search.moves import crossing, neighbour
from llmfb_core.train.examples import OBJECTIVES, Example
from llmfb_core.train.simulate import Simulator
from llmfb_core.types import Objective

_TOLD = 4
"""Lists of its own that the model is told of; the parents of what it proposes are these and its next."""
_SHARES: tuple[Objective, ...] = ("bytes", "bytes", "instructions")
"""The objectives, as often as functions are asked about for each."""


def propose(
    simulator: Simulator, functions: Sequence[Example], known: Sequence[str], count: int, seed: int
) -> dict[str, tuple[str, ...]]:
    """By function, up to `count` lists that are not `known`, the columns of `functions`."""
    elements = [element.text for element in vocabulary("standard")]
    found: dict[str, tuple[str, ...]] = {}
    for objective in OBJECTIVES:
        asked = [one for at, one in enumerate(functions) if _SHARES[(at + seed) % len(_SHARES)] == objective]
        if not asked:
            continue
        said = simulator.choose(asked, objective, min(_TOLD + 1, len(known)))
        for one, chosen in zip(asked, said.tolist(), strict=True):
            saved = one.saved[OBJECTIVES.index(objective)]
            order: list[int] = sorted(chosen, key=lambda at: -float(saved[at]))
            parents = [known[at] for at in order]
            rng = random.Random(f"{seed} {one.id}")
            found[one.id] = _distinct(_children(parents, elements, rng), known, count)
    return found


def _distinct(children: Iterator[str], known: Sequence[str], count: int) -> tuple[str, ...]:
    new: dict[str, None] = {}
    for _, text in zip(range(8 * count), children, strict=False):
        if text and text not in known:
            new.setdefault(text)
        if len(new) == count:
            break
    return tuple(new)


def _children(parents: Sequence[str], elements: Sequence[str], rng: random.Random) -> Iterator[str]:
    """Without end, one list after another, an edit and a crossing of `parents`, whose first is the best."""
    parsed = [one for text in parents if isinstance(one := parse(text), PassList)]
    best = parsed[0]
    while True:
        # The better of two draws.
        first = parsed[min(rng.randrange(len(parsed)), rng.randrange(len(parsed)))]
        other = rng.choice(parsed)
        for head, tail in ((best, other), (other, best)):
            if len(head.placed) + len(tail.placed) <= LONGEST_PAIR:
                yield concatenated(head.text, tail.text).text
        yield neighbour(first, elements, rng).text
        yield neighbour(first, elements, rng).text
        yield crossing(first, other, rng).text
