"""Leave out of a pass list what is not needed, and tell what each of the rest is good for.

The idea is that of delta debugging (Zeller and Hildebrandt, 2002): parts are left out, large ones first, as long as
the figure stays what it is.
"""

from __future__ import annotations

from collections.abc import Sequence

from llmfb_core.passes.pass_list import PassList, from_placed
from llmfb_core.passes.placed import Placed
from llmfb_core.protocols import Compiler
from llmfb_core.types import Measurement, Objective, Source

DEFAULT_COMPILATIONS = 400
LONGEST = 80
"""Passes of a list of which each is left out once."""


class Trials:
    """Compiles lists on one source, each once."""

    def __init__(self, compiler: Compiler, source: Source, objective: Objective) -> None:
        """Nothing is compiled yet."""
        self._compiler = compiler
        self._source = source
        self._objective: Objective = objective
        self._known: dict[str, Measurement | None] = {}

    @property
    def compilations(self) -> int:
        """How many lists were compiled so far."""
        return len(self._known)

    async def measured(self, lists: Sequence[str]) -> list[Measurement | None]:
        """The figures of each list, None where it fails."""
        new = [text for text in dict.fromkeys(lists) if text not in self._known]
        measure_bytes = self._objective == "bytes"
        for each in await self._compiler.compile(self._source, new, measure_bytes=measure_bytes):
            self._known[each.pass_list] = each.measurement
        return [self._known[text] for text in lists]

    def as_good(self, one: Measurement | None, goal: Measurement) -> bool:
        """Whether a list has the same figure, and nothing else is worse."""
        if one is None or not one.may_replace(goal, self._objective):
            return False
        return one.of(self._objective) == goal.of(self._objective)


async def minimized(
    pass_list: PassList, trials: Trials, major: int, *, compilations: int = DEFAULT_COMPILATIONS
) -> PassList:
    """A part of `pass_list` that measures the same, of which no single pass can be left out.

    Deterministic.  More can be left out where `compilations` are used up.
    """
    (goal,) = await trials.measured([pass_list.text])
    if goal is None:
        return pass_list
    placed = pass_list.placed
    size = max(1, len(placed) // 2)
    while size and placed:
        before = len(placed)
        start = 0
        while start < len(placed) and trials.compilations < compilations:
            shorter = from_placed((*placed[:start], *placed[start + size :]), major)
            (found,) = await trials.measured([shorter.text])
            if trials.as_good(found, goal):
                placed = shorter.placed
            else:
                start += size
        if size == 1 and (len(placed) == before or trials.compilations >= compilations):
            break
        size = max(1, size // 2)
    return from_placed(placed, major)


async def savings(
    placed: Sequence[Placed], trials: Trials, objective: Objective, major: int
) -> list[int | None]:
    """By how much the figure grows without each pass of a list; None where it is not known."""
    if not placed or len(placed) > LONGEST:
        return [None] * len(placed)
    without = [from_placed((*placed[:at], *placed[at + 1 :]), major).text for at in range(len(placed))]
    whole, *others = await trials.measured([from_placed(placed, major).text, *without])
    if whole is None:
        return [None] * len(placed)
    return [None if each is None else each.of(objective) - whole.of(objective) for each in others]
