"""Which element of a pass list a pass was that ran."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from llmfb_core.llvm.dumps import Ran
from llmfb_core.passes.placed import Placed

_CANONICAL = ("loop-simplify", "lcssa")
"""What LLVM runs by itself before each loop manager."""


def elements_of(passes: Sequence[Ran], placed: Sequence[Placed]) -> list[int | None]:
    """For each pass the index of its element, None for what LLVM runs by itself.

    Passes run in the order of the list; a loop manager begins anew with each loop.  A pass that a list has twice in
    one loop manager cannot be told apart in all cases.
    """
    found: list[int | None] = []
    last, unit = -1, ""
    names = [one.text for one in placed]
    listed = any(pair == _CANONICAL for pair in pairwise(names))
    implied = set[int]() if listed else _implied(passes)
    for at, ran in enumerate(passes):
        if at in implied:
            found.append(None)
            continue
        fitting = [index for index, one in enumerate(placed) if _fits(ran, one)]
        later = [index for index in fitting if index > last]
        again = [index for index in fitting if last >= 0 and placed[index].managers == placed[last].managers]
        if again and ran.unit != unit and ran.unit.startswith("loop "):
            later = again if again[0] <= last and (not later or again[0] < later[0]) else later
        chosen = next(iter(later or again or fitting), None)
        found.append(chosen)
        if chosen is not None:
            last, unit = chosen, ran.unit
    return found


def _implied(passes: Sequence[Ran]) -> set[int]:
    found: set[int] = set()
    for at, (one, other) in enumerate(pairwise(passes)):
        if (one.name, other.name) == _CANONICAL and one.unit == other.unit:
            found |= {at, at + 1}
    return found


def _fits(ran: Ran, one: Placed) -> bool:
    if one.text.partition("<")[0] != ran.name:
        return False
    level = one.managers[-1] if one.managers else "module"
    match ran.unit[:1]:
        case "":
            return True
        case "[":
            return level == "module"
        case "(":
            return level == "cgscc"
        case _:
            return level.startswith("loop") == ran.unit.startswith("loop ")
