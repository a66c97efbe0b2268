"""Lists that climb: a local search for lists that serve many functions at once.

Each round makes neighbours, crossings and concatenations of the lists that a greedy cover takes first, and races them:
all of them run on a few functions, the better ones on more, and what is left in the end joins the known lists.  Most
functions have nothing to gain, so those that race are drawn by what known lists save on them, and each counts so much
that sums over them are those over all functions on average (priority sampling: Duffield, Lund and Thorup, "Priority
sampling for estimation of arbitrary subset sums", J. ACM 54(6), 2007).
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain, pairwise, zip_longest
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from llmfb_core.autotune.claims import claim
from llmfb_core.autotune.make_coreset import Matrix, OnProgress, measured
from llmfb_core.autotune.pooling import concatenated, parsed
from llmfb_core.autotune.records import OBJECTIVES, Plan, Subject
from llmfb_core.autotune.runner import Progress, Runner
from llmfb_core.passes.table import vocabulary
from llmfb_core.screening.refused import is_refused
from llmfb_core.search import coreset
from llmfb_core.search.moves import crossing, neighbour
from llmfb_core.types import Tier

LONGEST = 40
"""Passes of a list at most."""

_PARENTS = 20
_PLACES = (0, 1, 2, 4, 9)
"""Where in a cover a new list is compared with the one that stands there."""
_CLOSE = 0.97
"""What adds so much of what stands in a place races on."""
_UNKNOWN = 0.1
"""What part of the draw follows the functions' size instead: more may be gained than is known."""

Saved = NDArray[np.float64]
"""What a list saves: shape (objectives, functions)."""


@dataclass(frozen=True, slots=True)
class Climb:
    """How much to do: so many `rounds`, in whose heats the `entrants` race on the first of `functions`."""

    rounds: int
    functions: tuple[int, ...] = (150, 350, 900)
    entrants: tuple[int, ...] = (48, 14, 6)


async def climb(
    subjects: Sequence[Subject],
    known: Matrix,
    folder: Path,
    plan: Plan,
    how: Climb,
    *,
    runner: Runner,
    on_progress: OnProgress,
) -> list[str]:
    """The new lists among the greedy covers of all that is known in the end, those of the first places first.

    `known` has figures of `subjects`.  The same arguments give the same lists; what was interrupted goes on in
    `folder`, which has a file for each heat.  Raises CorpusError for a folder of another plan or of other functions.
    """
    rng, progress = random.Random(plan.seed), Progress()
    draw = Draw.of(known, how.functions[-1], plan.seed)
    by_id = {one.id: one for one in subjects}
    racing = [by_id[known.ids[row]] for row in draw.rows]
    folder.mkdir(parents=True, exist_ok=True)
    claim(folder, {"functions": [one.id for one in racing], "seed": plan.seed})
    saved = _saved(known)[:, draw.rows]
    standing = Standing({text: saved[..., at] for at, text in enumerate(known.lists)}, draw)
    seen = set(known.lists)
    for number in range(how.rounds):
        orders = standing.orders()
        new = proposed(orders, seen, how.entrants[0], plan.tier, rng)
        left = {text: np.zeros((len(OBJECTIVES), 0)) for text in new}
        for heat, (begin, end) in enumerate(pairwise((0, *how.functions))):
            if not left:
                break
            runs, out = racing[begin:end], folder / f"{number:03}-{heat}.jsonl"
            figures = await measured(runs, tuple(left), out, plan, runner=runner)
            found = _on(runs, figures)
            progress.compilations += len(left) * len(runs)
            left = {text: np.hstack([left[text], found[..., at]]) for at, text in enumerate(figures.lists)}
            left = standing.close(left, orders, [*how.entrants[1:], len(left)][heat])
        standing.saved.update(left)
        progress.done = (number + 1) * how.functions[-1]
        on_progress("climb", progress)
    placed = chain.from_iterable(zip_longest(*standing.orders()))
    return [text for text in dict.fromkeys(placed) if text is not None and text not in known.lists]


@dataclass(frozen=True, slots=True)
class Standing:
    """What lists save on the functions that race, which a `draw` gave."""

    saved: dict[str, Saved]
    draw: Draw

    def orders(self) -> list[list[str]]:
        """The greedy cover for each objective."""
        names, saved = list(self.saved), np.stack(list(self.saved.values()), axis=-1)
        saved = saved * self.draw.counts(saved.shape[1])[:, None]
        return [[names[at] for at in coreset.greedy_cover(each, _PARENTS)] for each in saved]

    def close(self, new: dict[str, Saved], orders: Sequence[Sequence[str]], count: int) -> dict[str, Saved]:
        """The best `count` of the lists that are worth nearly as much as what stands somewhere in `orders`."""
        worth = {text: self._worth(saved, orders) for text, saved in new.items()}
        near = sorted((text for text in new if worth[text] > _CLOSE), key=lambda text: -worth[text])
        return {text: new[text] for text in near[:count]}

    def _worth(self, new: Saved, orders: Sequence[Sequence[str]]) -> float:
        """The most that `new` adds in a place, as a share of what the list adds that stands there.

        It may be known for the first functions only.
        """
        count, most = new.shape[1], 0.0
        counts = self.draw.counts(count)
        for at, order in enumerate(orders):
            reached = np.zeros(count)
            for place, name in enumerate(order):
                there = self.saved[name][at, :count]
                adds = counts @ np.maximum(there - reached, 0)
                if place in _PLACES and adds > 0:
                    most = max(most, float(counts @ np.maximum(new[at] - reached, 0) / adds))
                reached = np.maximum(reached, there)
        return most


@dataclass(frozen=True, slots=True)
class Draw:
    """Functions of a matrix in the order in which they race: `rows`, with the weights and priorities of all, sorted."""

    rows: NDArray[np.intp]
    weights: NDArray[np.float64]
    priorities: NDArray[np.float64]

    @classmethod
    def of(cls, known: Matrix, count: int, seed: int) -> Draw:
        """Up to `count` of the functions, by what lists of `known` save on them."""
        weights = np.zeros(len(known.ids))
        for objective in OBJECTIVES:
            most = known.saved(objective).max(axis=1)
            size = np.sqrt(np.nan_to_num(known.baseline[objective]))
            weights += (1 - _UNKNOWN) * most / max(1, most.sum()) + _UNKNOWN * size / max(1, size.sum())
        priorities = weights / (1 - np.random.default_rng(seed).random(len(weights)))
        order = np.argsort(-priorities, kind="stable")
        return cls(order[:count], weights[order], priorities[order])

    def counts(self, count: int) -> NDArray[np.float64]:
        """How many functions each of the first `count` stands for; one where these are all there are."""
        if count >= len(self.priorities):
            return np.ones(count)
        return np.maximum(1.0, self.priorities[count] / self.weights[:count])


def proposed(
    orders: Sequence[Sequence[str]], seen: set[str], count: int, tier: Tier, rng: random.Random
) -> list[str]:
    """`count` lists that were not `seen`, made from those of `orders`, from the first most often."""
    elements = [one.text for one in vocabulary(tier)]
    some = [[parsed(text) for text in order] for order in orders if order]
    new: list[str] = []
    while len(new) < count:
        order = rng.choice(some)
        parent = order[min(int(rng.expovariate(0.4)), len(order) - 1)]
        draw = rng.random()
        if draw < 0.15:
            made = crossing(parent, rng.choice(order), rng, longest=LONGEST)
        elif draw < 0.3:
            made = concatenated(parent.text, rng.choice(order).text)
        else:
            made = neighbour(parent, elements, rng, longest=LONGEST)
        if made.text not in seen and len(made.placed) <= LONGEST and not is_refused(made.text):
            seen.add(made.text)
            new.append(made.text)
    return new


def _saved(matrix: Matrix) -> NDArray[np.float64]:
    """Shape (objectives, functions, lists)."""
    return np.stack([matrix.saved(objective) for objective in OBJECTIVES])


def _on(subjects: Sequence[Subject], matrix: Matrix) -> NDArray[np.float64]:
    """What is saved on `subjects`, in their order: nothing where they could not be measured."""
    saved = np.zeros((len(OBJECTIVES), len(subjects), len(matrix.lists)))
    places = {one.id: at for at, one in enumerate(subjects)}
    saved[:, [places[id] for id in matrix.ids]] = _saved(matrix)
    return saved
