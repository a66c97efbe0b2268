"""What is asked about a function: chains of attempts with what each list would still gain, and counts.

A chain is a prompt that goes on: after every attempt the next list is asked for, so one chain trains a state after
no, one, two ... attempts.  Which lists are attempted is chance, from the order of a coreset over what is usually good
to what is good here, as in the optimizer and as a model itself does.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from llmfb_core.autotune.dataset import SHOWN
from llmfb_core.model.tokenizer import Codec
from llmfb_core.prompt import native
from llmfb_core.protocols import Ask, Attempt
from llmfb_core.train.examples import OBJECTIVES, Example, Floats, Ints, worth
from llmfb_core.train.rounds import Try, imagined
from llmfb_core.types import FeedbackForm, Prediction

_LONGEST_CHAIN = 260
"""Tokens of a chain in the forms Short and Long after which no other list is tried in it."""
_FARTHEST = 5000
"""Differences are told up to here: beyond, all have one token."""


@dataclass(frozen=True, slots=True)
class Mixture:
    """How often a visit asks what; probabilities, but `chains` of each objective and attempts in a chain.

    `blind` is how often a function is visited without its IR for each visit with it; such a visit has
    `blind_chains`.  `forms` are the shares of the other chains that are told in the forms Short and Long, of which
    Long knows the first `SHOWN` lists alone.  `hidden` says for which share of the visits which share of the IR's
    tokens is hidden, so that no few of them tell which function it is.
    """

    chains: tuple[int, int] = (2, 1)
    blind_chains: tuple[int, int] = (4, 2)
    lengths: tuple[int, ...] = (3, 6, 12, 20)
    counts: float = 1.0
    forms: tuple[float, float] = (0.15, 0.15)
    generate: float = 0.7
    without_baseline_ir: float = 0.1
    without_numbers: float = 0.1
    hidden: tuple[float, float] = (0.5, 0.1)
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
        self.numbers = np.array(codec.mark_ids)
        """The tokens that number instructions."""
        self.ends = frozenset(map(codec.id, (native.END, native.IR)))
        """The tokens that end an answer's counts."""
        self._measured = codec.id(native.MEASURED)
        self._failed = codec.id(native.FAILED)
        told = range(-_FARTHEST, _FARTHEST + 1)
        self._changes = np.array([codec.id(native.change_token(each)) for each in told])

    def ask(self, example: Example, rng: np.random.Generator, seen: Ask) -> list[Branch]:
        """The branches of one visit; `seen` is what the module says of the function."""
        blind = not seen.source_ir
        chains = self._mixture.blind_chains if blind else self._mixture.chains
        asked = [
            self._chain(example, objective, rng, "fast" if blind else self._form(rng), seen)
            for objective, count in enumerate(chains)
            for _ in range(count)
        ]
        if not blind and rng.random() < self._mixture.counts and example.usable.any():
            asked.append(self._counts(example, rng, seen))
        return asked

    def attempt(self, example: Example, index: int) -> list[int]:
        """A round of Fast feedback without the token that opens a list."""
        ids = [int(self._lists[index]), self._measured]
        if not example.usable[index]:
            return [*ids, self._failed]
        change = np.clip(example.changes[index], -_FARTHEST, _FARTHEST) + _FARTHEST
        return [*ids, *self._changes[change].tolist()]

    def start(self, objective: int) -> list[int]:
        """The tokens after the module up to the first list."""
        return [*self._starts[objective], self._list]

    def counted(self, index: int) -> list[int]:
        """The tokens of a list after which counts are said."""
        return [int(self._lists[index]), self._codec.id(native.SOURCE)]

    def prediction(self, example: Example, index: int, counts: str) -> Prediction:
        """What a model said that went on with `counts` after the list."""
        source, change = native.parse_counts(counts)
        target = None if change is None else max(0, example.baseline[0] + change)
        return Prediction(self._codec.known[index], source, target)

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

    def told(self, attempt: Attempt, seen: Ask) -> list[int]:
        """A round in any form without the token that opens a list, of a function of which that much was `seen`."""
        text = native.render_attempt(attempt, seen, self._codec.known)
        return self._codec.encode(text.removeprefix(native.LIST))

    def _form(self, rng: np.random.Generator) -> FeedbackForm:
        short, long = self._mixture.forms
        chance = rng.random()
        return "short" if chance < short else "long" if chance < short + long else "fast"

    def _tried(self, example: Example, objective: int, rng: np.random.Generator, form: FeedbackForm) -> Ints:
        orders = self._orders(example, objective, rng)
        if form == "fast":
            # One list is always left to be asked for.
            return orders[: min(int(rng.choice(self._mixture.lengths)), len(orders) - 1)]
        known = orders if form == "short" else orders[orders < SHOWN]
        return known[: min(int(rng.integers(1, SHOWN + 1)), len(orders) - 1)]

    def _chain(
        self, example: Example, objective: int, rng: np.random.Generator, form: FeedbackForm, seen: Ask
    ) -> Branch:
        tried = self._tried(example, objective, rng, form)
        ids, weights, asked = [*self._starts[objective]], [0.0] * len(self._starts[objective]), list[int]()
        for number, index in enumerate(tried.tolist()):
            if form != "fast" and len(ids) > _LONGEST_CHAIN:
                tried = tried[:number]
                break
            asked.append(len(ids))
            if form == "fast":
                said = self.attempt(example, index)
            else:
                tried_here = Try(example, index, form, OBJECTIVES[objective])
                said = self.told(imagined(tried_here, self._codec.known[int(index)], rng), seen)
            ids += [self._list, *said]
            # The place before each: of the two differences the second is learned, given the first.
            learned = form == "fast" and len(said) == 4
            weights += [0.0, 0.0, 0.0, 0.3, 0.0] if learned else [0.0] * (1 + len(said))
        asked.append(len(ids))
        ids.append(self._list)
        weights.append(0.0)
        gains = worth(example.saved[objective], OBJECTIVES[objective])
        best = np.maximum.accumulate(np.append(np.float32(0), gains[tried]))
        left = np.maximum(gains[None, :] - best[:, None], 0)
        for place, index in enumerate(tried.tolist()):
            left[place + 1 :, index] = np.nan
        return Branch(np.array(ids), np.array(weights, np.float32), np.array(asked), left.astype(np.float32))

    def _counts(self, example: Example, rng: np.random.Generator, seen: Ask) -> Branch:
        """A list and its counts, now and then the optimized IR as well."""
        objective = int(rng.random() < 0.25)
        orders = self._orders(example, objective, rng)
        index = int(orders[example.usable[orders]][0])
        result = ""
        if rng.random() < self._mixture.generate:
            index, result = self._generated(example, rng) or (index, "")
        change = int(example.changes[index][1])
        text = f"{native.SOURCE}{native.count(example.source)}{native.TARGET}{native.difference(change)}"
        begun = [*self.start(objective), int(self._lists[index])]
        counts = self._codec.encode(text + (native.IR if result else native.END))
        ir = self._codec.encode(native.render_ir(result, seen) + native.END) if result else []
        ids = [*begun, *counts, *ir]
        weights = [0.0] * (len(begun) - 1) + [0.1] + [2.0] * (len(counts) - 1) + [1.0] * len(ir) + [0.0]
        empty = np.zeros((0, len(self._lists)), np.float32)
        return Branch(np.array(ids), np.array(weights, np.float32), np.zeros(0, np.int64), empty)

    def _generated(self, example: Example, rng: np.random.Generator) -> tuple[int, str] | None:
        """A list whose IR is known, and the IR."""
        lists = (*range(len(example.irs) - 1), example.best)
        known = [
            (index, text)
            for index, text in zip(lists, example.irs, strict=True)
            if text and example.usable[index]
        ]
        return known[int(rng.integers(len(known)))] if known else None
