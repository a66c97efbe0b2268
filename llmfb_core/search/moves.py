"""Random pass lists, and local moves from one list to the next (pure; chance comes from the caller)."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace

from llmfb_core.passes import PassList, from_elements, from_placed, table
from llmfb_core.passes.placed import Placed, places, settled
from llmfb_core.passes.table import NEWEST_TABLE

LONGEST = 12
"""Most passes of a list that a search makes from nothing; a list that is longer is not made longer still."""

_START = ("sroa", "mem2reg", "early-cse<memssa>")
_MOVES = ("insert", "insert", "delete", "replace", "swap", "renest")


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


def neighbour(
    current: PassList,
    elements: Sequence[str],
    rng: random.Random,
    major: int = NEWEST_TABLE,
    *,
    longest: int = LONGEST,
) -> PassList:
    """`current` after one move, or two or three: insert, delete, replace, swap or nest differently.

    Nothing is inserted where there are `longest` passes or more.
    """
    chosen = list(current.placed)
    for _ in range(rng.choice((1, 1, 1, 2, 2, 3))):
        _move(chosen, elements, rng, major, longest)
    return from_placed(chosen, major)


def crossing(
    first: PassList,
    second: PassList,
    rng: random.Random,
    major: int = NEWEST_TABLE,
    *,
    longest: int = LONGEST + 4,
) -> PassList:
    """The beginning of one list and the end of another, up to `longest` passes."""
    head = first.placed[: rng.randint(0, len(first.placed))]
    tail = second.placed[rng.randint(0, len(second.placed)) :]
    return from_placed((*head, *tail)[:longest], major)


def shorter(current: PassList, major: int = NEWEST_TABLE) -> list[PassList]:
    """`current` without one of its passes, once for each."""
    placed = current.placed
    return [from_placed((*placed[:at], *placed[at + 1 :]), major) for at in range(len(placed))]


def _move(
    chosen: list[Placed], elements: Sequence[str], rng: random.Random, major: int, longest: int
) -> None:
    kind = rng.choice(_MOVES)
    if kind == "insert":
        if len(chosen) < longest:
            at = rng.randint(0, len(chosen))
            chosen[at:at] = _placed(rng.choice(elements), major)
        return
    if not chosen:
        return
    at = rng.randrange(len(chosen))
    if kind == "delete":
        del chosen[at]
    elif kind == "replace":
        chosen[at : at + 1] = _placed(rng.choice(elements), major)
    elif kind == "renest":
        _renest(chosen, at, rng, major)
    elif len(chosen) > 1:
        other = rng.randrange(len(chosen))
        chosen[at], chosen[other] = chosen[other], chosen[at]


def _placed(element: str, major: int) -> tuple[Placed, ...]:
    return from_elements((element,), major).placed


def _renest(chosen: list[Placed], at: int, rng: random.Random, major: int) -> None:
    """Give one pass other managers, or begin or join a manager there, where that is possible."""
    others = [
        settled((*chosen[:at], replace(chosen[at], managers=managers, fresh=fresh), *chosen[at + 1 :]))
        for managers in places(table(major).levels_of(chosen[at].text))
        for fresh in (None, "cgscc", "loop")
    ]
    now = settled(chosen)
    others = [one for one in others if one != now]
    if others:
        chosen[:] = rng.choice(others)
