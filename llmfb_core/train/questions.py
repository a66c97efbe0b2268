"""What is asked about a function: chains of attempts with what each list would still gain, and counts.

A chain is a prompt that goes on: after every attempt the next list is asked for, so one chain trains a state after
no, one, two ... attempts.  Which lists are attempted is chance, from the order of a coreset over what is usually good
to what is good here, as in the optimizer and as a model itself does.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from llmfb_core.model.tokenizer import Codec
from llmfb_core.prompt import native
from llmfb_core.train.examples import OBJECTIVES, Example, Floats, Ints, worth

_FARTHEST = 5000
"""Differences are told up to here: beyond, all have one token."""


@dataclass(frozen=True, slots=True)
class Mixture:
    """How often a visit asks what; probabilities, but `chains` of each objective and attempts in a chain.

    `blind` is how often a function is visited without its IR for each visit with it; such a visit has
    `blind_chains`.
    """

    chains: tuple[int, int] = (2, 1)
    blind_chains: tuple[int, int] = (4, 2)
    lengths: tuple[int, ...] = (3, 6, 12, 20)
    counts: float = 1.0
    generate: float = 0.3
    without_baseline_ir: float = 0.1
    blind: float = 1.0


@dataclass(frozen=True, slots=True)
class Branch:
    """Tokens after the module; `weights[i]` is how much the prediction of token i + 1 counts.

    `asked` are the places after which a list is asked for, `worth` [len(asked), K] what each known list improves
    there, NaN where it was tried.
    """

    ids: Ints
    weights: Floats
    asked: Ints
    worth: Floats


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
        told = range(-_FARTHEST, _FARTHEST + 1)
        self._changes = np.array([codec.id(native.change_token(each)) for each in told])

    def ask(self, example: Example, rng: np.random.Generator, *, blind: bool = False) -> list[Branch]:
        """The branches of one visit."""
        chains = self._mixture.blind_chains if blind else self._mixture.chains
        asked = [
            self._chain(example, objective, rng)
            for objective, count in enumerate(chains)
            for _ in range(count)
        ]
        if not blind and rng.random() < self._mixture.counts and example.usable.any():
            asked.append(self._counts(example, rng))
        return asked

    def attempt(self, example: Example, index: int) -> list[int]:
        """A round of Fast feedback without the token that opens it."""
        ids = [int(self._lists[index]), self._measured]
        if not example.usable[index]:
            return [*ids, self._failed]
        change = np.clip(example.changes[index], -_FARTHEST, _FARTHEST) + _FARTHEST
        return [*ids, *self._changes[change].tolist()]

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
            score = 6 * self._usual[objective] + chance
            score[self._order[:first]] = 1e3 - np.arange(min(first, count))
            return np.argsort(-score)
        own = worth(example.saved[objective], OBJECTIVES[objective])
        own = own / max(float(own.max()), 1e-9)
        usual, here = rng.choice([0.0, 3.0, 8.0]), rng.choice([0.0, 0.0, 2.0, 5.0])
        return np.argsort(-(usual * self._usual[objective] + here * own + chance))

    def _chain(self, example: Example, objective: int, rng: np.random.Generator) -> Branch:
        # One list is always left to be asked for.
        length = min(int(rng.choice(self._mixture.lengths)), len(self._lists) - 1)
        tried = self._orders(example, objective, rng)[:length]
        ids, weights, asked = [*self._starts[objective]], [0.0] * len(self._starts[objective]), list[int]()
        for index in tried.tolist():
            asked.append(len(ids))
            said = self.attempt(example, index)
            ids += [self._list, *said]
            # The place before each: of the two differences the second is learned, given the first.
            weights += [0.0, 0.0, 0.0, 0.3, 0.0] if len(said) == 4 else [0.0] * (1 + len(said))
        asked.append(len(ids))
        ids.append(self._list)
        weights.append(0.0)
        gains = worth(example.saved[objective], OBJECTIVES[objective])
        best = np.maximum.accumulate(np.append(np.float32(0), gains[tried]))
        left = np.maximum(gains[None, :] - best[:, None], 0)
        for place, index in enumerate(tried.tolist()):
            left[place + 1 :, index] = np.nan
        return Branch(np.array(ids), np.array(weights, np.float32), np.array(asked), left.astype(np.float32))

    def _counts(self, example: Example, rng: np.random.Generator) -> Branch:
        """A list and its counts, now and then the optimized IR as well."""
        objective = int(rng.random() < 0.25)
        with_ir = bool(example.best_ir) and rng.random() < self._mixture.generate
        orders = self._orders(example, objective, rng)
        index = example.best if with_ir else int(orders[example.usable[orders]][0])
        change = int(example.changes[index][1])
        text = f"{native.SOURCE}{example.source}{native.TARGET}{native.difference(change)}"
        begun = [*self.start(objective), int(self._lists[index])]
        counts = self._codec.encode(text + (native.IR if with_ir else native.END))
        ir = self._codec.encode(example.best_ir + native.END) if with_ir else []
        ids = [*begun, *counts, *ir]
        weights = [0.0] * (len(begun) - 1) + [0.1] + [2.0] * (len(counts) - 1) + [0.2] * len(ir) + [0.0]
        empty = np.zeros((0, len(self._lists)), np.float32)
        return Branch(np.array(ids), np.array(weights, np.float32), np.zeros(0, np.int64), empty)
