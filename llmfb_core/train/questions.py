"""What is asked about a function: chains of attempts with what each list would still gain, counts, concatenations.

A chain is a prompt that goes on: after every attempt the next list is asked for, so one chain trains a state after
no, one, two ... attempts.  Which lists are attempted is chance, from the order of a coreset over what is usually good
to what is good here, as in the optimizer and as a model itself does.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from llmfb_core.model.tokenizer import Codec
from llmfb_core.prompt import native
from llmfb_core.train.examples import OBJECTIVES, Example, Floats, Ints, Pairs, worth


@dataclass(frozen=True, slots=True)
class Mixture:
    """How often a visit asks what; probabilities, but `chains` of each objective and attempts in a chain."""

    chains: tuple[int, int] = (2, 1)
    lengths: tuple[int, ...] = (3, 6, 12, 20)
    counts: float = 0.7
    generate: float = 0.3
    concatenate: float = 0.7
    without_baseline_ir: float = 0.1


@dataclass(slots=True)
class Query:
    """A token after which a list or its next part is asked for.

    `at` is its place in the branch; `worth` [K] is what each known list improves there, NaN where that is not known
    or the list was tried; `stop` the same for ending the list, NaN where a list has to begin.
    """

    at: int
    worth: Floats
    stop: float


@dataclass(slots=True)
class Branch:
    """Tokens after the module; `weights[i]` is how much the prediction of token i + 1 counts."""

    ids: list[int] = field(default_factory=list[int])
    weights: list[float] = field(default_factory=list[float])
    queries: list[Query] = field(default_factory=list[Query])

    def add(self, ids: list[int], weight: float = 0.0) -> None:
        """Append tokens, each with the weight of its own prediction."""
        if self.ids:
            self.weights[-1] = weight if ids else self.weights[-1]
        self.ids += ids
        self.weights += [weight] * (len(ids) - 1) + [0.0] if ids else []


class Questions:
    """Makes the questions about functions; `order` are the known lists from the first to be tried on."""

    def __init__(self, codec: Codec, usual: Floats, order: list[int], mixture: Mixture) -> None:
        """`usual` [2, K] is what each list is worth on average."""
        self._codec = codec
        self._mixture = mixture
        self._usual = usual / max(float(usual.max()), 1e-9)
        self._order = np.array(order)
        self._lists = np.array([codec.known_ids[text] for text in codec.known])
        self._starts = [codec.encode(native.TASK + native.objective_token(each)) for each in OBJECTIVES]
        self._list = codec.id(native.LIST)
        self._measured = codec.id(native.MEASURED)
        self._failed = codec.id(native.FAILED)
        self._changes = {each: codec.id(native.change_token(each)) for each in range(-5000, 5001)}

    def ask(self, example: Example, rng: np.random.Generator) -> list[Branch]:
        """The branches of one visit."""
        asked: list[Branch] = []
        for objective, count in enumerate(self._mixture.chains):
            asked += [self._chain(example, objective, rng) for _ in range(count)]
        if rng.random() < self._mixture.counts:
            asked.append(self._counts(example, rng))
        for pairs in example.pairs:
            if rng.random() < self._mixture.concatenate:
                asked.append(self._concatenation(example, pairs, rng))
        return asked

    def attempt(self, example: Example, index: int) -> list[int]:
        """A round of Fast feedback without the token that opens it."""
        ids = [int(self._lists[index]), self._measured]
        if not example.usable[index]:
            return [*ids, self._failed]
        change = np.clip(example.changes[index], -5000, 5000).tolist()
        return [*ids, *(self._changes[each] for each in change)]

    def start(self, objective: int) -> list[int]:
        """The tokens after the module up to the first list."""
        return [*self._starts[objective], self._list]

    def said(self, objective: int, index: int) -> list[int]:
        """The tokens after the module up to the end of a first list: counts come next."""
        return [*self.start(objective), int(self._lists[index]), self._codec.id(native.SOURCE)]

    def text(self, ids: list[int]) -> str:
        """The text of tokens."""
        return self._codec.decode(ids)

    def _orders(self, example: Example, objective: int, rng: np.random.Generator) -> Ints:
        """All lists in an order in which they might be tried."""
        count = len(self._lists)
        chance = rng.gumbel(size=count)
        if rng.random() < 0.3:
            first = int(rng.integers(1, 21))
            begun = self._order[:first]
            score = 6 * self._usual[objective] + chance
            rest = np.array([each for each in np.argsort(-score) if each not in set(begun.tolist())], int)
            return np.concatenate([begun, rest])
        own = worth(example.saved[objective], OBJECTIVES[objective])
        own = own / max(float(own.max()), 1e-9)
        usual, here = rng.choice([0.0, 3.0, 8.0]), rng.choice([0.0, 0.0, 2.0, 5.0])
        return np.argsort(-(usual * self._usual[objective] + here * own + chance))

    def _chain(self, example: Example, objective: int, rng: np.random.Generator) -> Branch:
        branch = Branch()
        branch.add(self._starts[objective])
        length = int(rng.choice(self._mixture.lengths))
        saved = example.saved[objective]
        best, tried = 0.0, np.zeros(len(self._lists), bool)
        for index in self._orders(example, objective, rng)[:length]:
            branch.add([self._list])
            branch.queries.append(self._query(branch, saved, best, tried, objective))
            said, *found = self.attempt(example, index)
            branch.add([said])
            branch.add(found[:1])
            branch.add(found[1:], 0.3)
            best, tried[index] = max(best, float(saved[index])), True
        branch.add([self._list])
        branch.queries.append(self._query(branch, saved, best, tried, objective))
        return branch

    @staticmethod
    def _query(branch: Branch, saved: Floats, best: float, tried: NDArray[np.bool_], objective: int) -> Query:
        left = np.where(tried, np.nan, _improvement(saved, best, objective)).astype(np.float32)
        return Query(len(branch.ids) - 1, left, float("nan"))

    def _concatenation(self, example: Example, pairs: Pairs, rng: np.random.Generator) -> Branch:
        objective = int(rng.random() < 0.25)
        branch = Branch()
        branch.add(self._starts[objective])
        saved = example.saved[objective]
        best, stop = 0.0, float("nan")
        attempts = self._orders(example, objective, rng)[: int(rng.integers(0, 8))].tolist()
        if rng.random() < 0.7:
            attempts = [each for each in attempts if each != pairs.first]
            attempts.insert(int(rng.integers(0, len(attempts) + 1)), pairs.first)
        for index in attempts:
            branch.add([self._list])
            branch.add(self.attempt(example, index))
            best = max(best, float(saved[index]))
        branch.add([self._list, int(self._lists[pairs.first])])
        gained = np.full(len(self._lists), np.nan, np.float32)
        gained[pairs.seconds] = _improvement(pairs.saved[objective], best, objective)
        if pairs.first not in attempts:
            stop = float(_improvement(saved, best, objective)[pairs.first])
        branch.queries.append(Query(len(branch.ids) - 1, gained, stop))
        return branch

    def _counts(self, example: Example, rng: np.random.Generator) -> Branch:
        """A list and its counts, for functions that gain now and then the optimized IR as well."""
        objective = int(rng.random() < 0.25)
        with_ir = bool(example.best_ir) and rng.random() < self._mixture.generate
        usable = [each for each in self._orders(example, objective, rng) if example.usable[each]]
        index = self._best(example) if with_ir else (usable[0] if usable else 0)
        branch = Branch()
        branch.add([*self.start(objective), int(self._lists[index])])
        change = int(example.changes[index][1])
        text = f"{native.SOURCE}{example.source}{native.TARGET}{native.difference(change)}"
        ids = self._codec.encode(text + (native.IR if with_ir else native.END))
        if not example.usable[index]:
            return branch
        branch.add(ids[:1], 0.1)
        branch.add(ids[1:], 0.5)
        if with_ir:
            branch.add(self._codec.encode(example.best_ir), 0.2)
            branch.add([self._codec.id(native.END)], 0.2)
        return branch

    @staticmethod
    def _best(example: Example) -> int:
        key = example.changes[:, 0] + 1e-3 * example.changes[:, 1] + 1e9 * ~example.usable
        return int(np.argmin(key))


def _improvement(saved: Floats, best: float, objective: int) -> Floats:
    """What each adds to the best so far, in worth."""
    name = OBJECTIVES[objective]
    return np.maximum(worth(saved, name) - worth(np.float32(best), name), 0)
