"""Random pass lists and local moves between them, on flat element sequences (pure, seeded by the caller)."""

from __future__ import annotations

import random
from collections.abc import Sequence

LONGEST = 12
"""Most elements of a list that a search proposes."""

_START = ("sroa", "mem2reg", "early-cse<memssa>")


def random_list(elements: Sequence[str], rng: random.Random) -> tuple[str, ...]:
    """A list of 1 to 12 elements.

    Three in four lists run an -O pipeline with a few passes around it, which is where most gains over -Oz were
    found; the others are built from single passes and begin by promoting memory to registers.
    """
    pipelines = [
        element for element in elements if element.startswith("default<") and element != "default<O0>"
    ]
    passes = [element for element in elements if not element.startswith("default<")]
    if rng.random() < 0.75:
        chosen = rng.choices(passes, k=rng.randint(1, 6))
        pipeline = (
            "default<Oz>" if "default<Oz>" in pipelines and rng.random() < 0.6 else rng.choice(pipelines)
        )
        chosen.insert(rng.randint(0, len(chosen)), pipeline)
        return tuple(chosen)
    start = [element for element in _START if element in passes]
    return (rng.choice(start), *rng.choices(passes, k=rng.randint(3, LONGEST - 1)))


def neighbour(current: Sequence[str], elements: Sequence[str], rng: random.Random) -> tuple[str, ...]:
    """`current` after one or two random moves: insert, delete, replace or swap."""
    chosen = list(current)
    elements = [element for element in elements if element != "default<O0>"]
    for _ in range(1 if rng.random() < 0.6 else 2):
        _move(chosen, elements, rng)
    return tuple(chosen)


def _move(chosen: list[str], elements: Sequence[str], rng: random.Random) -> None:
    kind = rng.choice(("insert", "insert", "delete", "replace", "swap"))
    if kind == "insert" and len(chosen) < LONGEST:
        chosen.insert(rng.randint(0, len(chosen)), rng.choice(elements))
    elif not chosen:
        return
    elif kind == "delete":
        del chosen[rng.randrange(len(chosen))]
    elif kind == "replace":
        chosen[rng.randrange(len(chosen))] = rng.choice(elements)
    elif len(chosen) > 1:
        place = rng.randrange(len(chosen) - 1)
        chosen[place], chosen[place + 1] = chosen[place + 1], chosen[place]
