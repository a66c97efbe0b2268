"""The search for one function or module: seeds, random lists, local moves, minimization, under a budget.

What is proposed depends on the seed and on what LLVM answered, never on time or on how many workers there are.
"""

from __future__ import annotations

import bisect
import random
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field

from llmfb_core.passes import PassList, parse
from llmfb_core.passes.table import NEWEST_TABLE
from llmfb_core.screening.refused import refusal
from llmfb_core.search.moves import crossing, neighbour, shorter
from llmfb_core.types import Compilation, Measurement, Objective

Measure = Callable[[list[str]], Awaitable[list[Compilation]]]
"""Compiles pass lists in canonical text with both figures."""

Key = tuple[int, int, int]

_Rank = tuple[int, int, int]

_ROUND = 10
"""Lists that are proposed before their results are looked at."""
_PARENTS = 6
_GIVE_UP_AFTER = 30
"""Rounds without one new list: the neighbourhood is exhausted."""


def key(size: Measurement, baseline: Measurement, objective: Objective) -> Key:
    """What is to become small: the objective, then the other figure.

    Under `instructions` a list whose object is larger than the baseline's comes after all others.
    """
    instructions, count = size.instructions, size.of("bytes")
    if objective == "bytes":
        return (0, count, instructions)
    return (int(count > baseline.of("bytes")), instructions, count)


@dataclass(slots=True)
class Search:
    """What was tried so far, and what is best; `limit` is the budget in compilations.

    `elements` are what moves insert; one that stands there twice is drawn twice as often.  Of lists with the same
    figures those in `preferred` come first, by their numbers, then the simplest.  `trace` has the number of each
    compilation that was better than all before it, by either objective, with its instructions and bytes.
    """

    measure: Measure
    baseline: Measurement
    elements: Sequence[str]
    rng: random.Random
    limit: int
    major: int = NEWEST_TABLE
    tried: dict[str, Measurement | None] = field(default_factory=dict[str, Measurement | None])
    spent: int = 0
    preferred: dict[str, int] = field(default_factory=dict[str, int])
    trace: list[tuple[int, int, int]] = field(default_factory=list[tuple[int, int, int]])
    _parsed: dict[str, PassList] = field(default_factory=dict[str, PassList])
    _ranked: dict[Objective, list[tuple[Key, _Rank, str]]] = field(
        default_factory=lambda: {"instructions": [], "bytes": []}
    )

    def __post_init__(self) -> None:
        parsed = parse("", self.major)
        assert isinstance(parsed, PassList)
        self._parsed[""] = parsed

    @property
    def left(self) -> int:
        """How many compilations may still be made."""
        return max(0, self.limit - self.spent)

    async def try_lists(self, lists: Iterable[PassList]) -> int:
        """Compile those that are new and not known to miscompile, as far as the budget goes; returns how many."""
        fresh: dict[str, PassList] = {}
        for one in lists:
            if len(fresh) == self.left:
                break
            if one.text and one.text not in self.tried and refusal(one, self.major) is None:
                fresh[one.text] = one
        if not fresh:
            return 0
        self._parsed |= fresh
        for compilation in await self.measure(list(fresh)):
            self.spent += 1
            size = compilation.measurement
            usable = size and size.bytes is not None and size.may_replace(self.baseline, "bytes")
            self.tried[compilation.pass_list] = size if usable else None
            self._rank(compilation.pass_list)
            self._record(self.tried[compilation.pass_list])
        return len(fresh)

    def _record(self, size: Measurement | None) -> None:
        """Note figures that are better than all before them."""
        if size is None:
            return
        instructions, count, limit = size.instructions, size.of("bytes"), self.baseline.of("bytes")
        before = [(self.baseline.instructions, limit), *((one, two) for _, one, two in self.trace)]
        fewest = min(one for one, _ in before)
        fewest_not_grown = min(one for one, two in before if two <= limit)
        smallest = min(two for _, two in before)
        if instructions < fewest or count < smallest or (count <= limit and instructions < fewest_not_grown):
            self.trace.append((self.spent, instructions, count))

    def _rank(self, text: str) -> None:
        if (size := self.tried[text]) is not None:
            for objective, ranked in self._ranked.items():
                bisect.insort(ranked, (key(size, self.baseline, objective), self._rank_of(text), text))

    def _rank_of(self, text: str) -> _Rank:
        if text in self.preferred:
            return (0, self.preferred[text], 0)
        return (1, len(self._parsed[text].placed), len(text))

    def again(self, text: str, size: Measurement | None) -> None:
        """Replace the figures of a list by those of another compilation of it."""
        self.tried[text] = size
        for ranked in self._ranked.values():
            ranked[:] = [entry for entry in ranked if entry[2] != text]
        self._rank(text)

    def size_of(self, text: str) -> Measurement:
        """The figures of a list that was compiled."""
        size = self.tried[text]
        assert size is not None
        return size

    def ranking(self, objective: Objective) -> list[str]:
        """The lists that LLVM compiled, the best first."""
        return [text for _, _, text in self._ranked[objective]]

    async def locally(self, objectives: Sequence[Objective]) -> None:
        """Neighbours and crossings of the best lists, the objectives in turn, until the budget ends."""
        idle = turn = 0
        while self.left and idle < _GIVE_UP_AFTER:
            parents = self._parents(objectives[turn % len(objectives)])
            turn += 1
            fresh = await self.try_lists([self._child(parents) for _ in range(_ROUND)])
            idle = 0 if fresh else idle + 1

    def _parents(self, objective: Objective) -> list[PassList]:
        """The best lists, one for each pair of figures, so that they are not all the same idea."""
        return [self._parsed[text] for text in self.distinct(objective, _PARENTS)] or [self._parsed[""]]

    def distinct(self, objective: Objective, count: int) -> list[str]:
        """The best lists, the first of each pair of figures, up to `count`."""
        chosen: dict[Key, str] = {}
        for place, _, text in self._ranked[objective]:
            chosen.setdefault(place, text)
            if len(chosen) == count:
                break
        return list(chosen.values())

    def _child(self, parents: Sequence[PassList]) -> PassList:
        # The better of two draws: the best third of the parents get more than half of the children.
        first = min(self.rng.randrange(len(parents)), self.rng.randrange(len(parents)))
        if len(parents) > 1 and self.rng.random() < 0.2:
            return crossing(parents[first], self.rng.choice(parents), self.rng, self.major)
        return neighbour(parents[first], self.elements, self.rng, self.major)

    async def minimize(self, objective: Objective) -> None:
        """Leave out single passes of the best list for as long as that makes no figure worse."""
        ranked = self._ranked[objective]
        while self.left and ranked:
            best = ranked[0]
            await self.try_lists(shorter(self._parsed[best[2]], self.major))
            if ranked[0] == best:
                return
