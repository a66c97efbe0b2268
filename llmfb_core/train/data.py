# pyright: reportUnknownMemberType=false
"""Functions as batches of token trees.

A tree is the module's part of a prompt followed by branches, each a question about it.  Every branch sees the module
and itself, none sees another, and its positions continue those of the module: so one pass over the module, which is
most of the tokens, trains all answers, and an answer is trained exactly as it will be asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random

import numpy as np
import torch
from numpy.typing import NDArray

from llmfb_core.train.examples import Example, seen
from llmfb_core.train.questions import Branch, Mixture, Questions

_SORTED_TOGETHER = 4096
"""Functions that are sorted by length together, so that a batch has little padding."""
_USUAL_BRANCHES, _BLIND_BRANCHES = 380, 330
_PADDED_TO = 64


@dataclass(frozen=True, slots=True)
class Weights:
    """How much the prediction of a token of the source's IR and of -Oz's counts."""

    source: float = 0.1
    baseline: float = 0.2


@dataclass(frozen=True, slots=True)
class Tree:
    """Tokens of one function; `branch` is 0 for the module, else the branch's number.

    `weights[i]` is how much the prediction of token i + 1 from token i counts.  `asked` are the tokens after which a
    list is asked for, `worth` [queries, K] what each known list improves there.
    """

    ids: NDArray[np.int64]
    positions: NDArray[np.int64]
    branch: NDArray[np.int64]
    weights: NDArray[np.float32]
    asked: NDArray[np.int64]
    worth: NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Batch:
    """Trees padded to one length: all [trees, length]; `asked` [queries, 2] are tree and token, `worth` as in Tree."""

    ids: torch.Tensor
    positions: torch.Tensor
    branch: torch.Tensor
    weights: torch.Tensor
    asked: torch.Tensor
    worth: torch.Tensor
    tokens: int

    def mask(self) -> torch.Tensor:
        """What each token may attend to: bool [trees, 1, length, length]; padding (branch -1) sees itself."""
        length = self.ids.shape[1]
        query, key = self.branch[:, :, None], self.branch[:, None, :]
        causal = torch.ones(length, length, dtype=torch.bool, device=self.ids.device).tril()
        return (causal & ((key == 0) | (key == query)))[:, None]

    def to(self, device: torch.device) -> Batch:
        """The same on another device."""

        def moved(tensor: torch.Tensor) -> torch.Tensor:
            return tensor.to(device, non_blocking=True)

        return Batch(
            moved(self.ids),
            moved(self.positions),
            moved(self.branch),
            moved(self.weights),
            moved(self.asked),
            moved(self.worth),
            self.tokens,
        )


def tree(
    module: NDArray[np.int64], asked: Sequence[Branch], context: int, weights: NDArray[np.float32]
) -> Tree:
    """The token tree of one function; branches that would pass `context` are left out."""
    length = len(module)
    chosen = [branch for branch in asked if length + len(branch.ids) <= context]
    starts = np.cumsum([length, *(len(branch.ids) for branch in chosen)])[:-1]
    parts = [module, *(branch.ids for branch in chosen)]
    places = [np.arange(length), *(np.arange(length, length + len(branch.ids)) for branch in chosen)]
    asked = [start + branch.asked for start, branch in zip(starts, chosen, strict=True)]
    return Tree(
        np.concatenate(parts).astype(np.int64),
        np.concatenate(places),
        np.concatenate([np.full(len(part), number) for number, part in enumerate(parts)]),
        np.concatenate([weights, *(branch.weights for branch in chosen)]).astype(np.float32),
        np.concatenate(asked) if asked else np.zeros(0, np.int64),
        np.concatenate([branch.worth for branch in chosen]) if asked else np.zeros((0, 0), np.float32),
    )


def collate(trees: Sequence[Tree], pad: int) -> Batch:
    """Pad `trees` to the longest."""
    longest = max(len(one.ids) for one in trees)
    length = -(-longest // _PADDED_TO) * _PADDED_TO

    def padded(name: str, filler: float) -> torch.Tensor:
        rows = [getattr(one, name) for one in trees]
        whole = np.full((len(rows), length), filler, rows[0].dtype)
        for place, row in zip(whole, rows, strict=True):
            place[: len(row)] = row
        return torch.from_numpy(whole)

    asked = [np.stack([np.full_like(one.asked, at), one.asked], 1) for at, one in enumerate(trees)]
    worth = [one.worth for one in trees if len(one.asked)]
    return Batch(
        padded("ids", pad),
        padded("positions", 0),
        padded("branch", -1),
        padded("weights", 0.0),
        torch.from_numpy(np.concatenate(asked)),
        torch.from_numpy(np.concatenate(worth) if worth else np.zeros((0, 1), np.float32)),
        sum(len(one.ids) for one in trees),
    )


@dataclass(frozen=True, slots=True)
class _Group:
    """The functions of a batch, and whether it is asked about them without their IR."""

    members: tuple[int, ...]
    blind: bool


@dataclass(frozen=True, slots=True)
class Tokens:
    """Ids: what opens -Oz's IR, what pads, and the first of those that IR is made of, which are the last of all."""

    oz: int
    pad: int
    first_of_ir: int


@dataclass(frozen=True, slots=True)
class Feed:
    """Batches of about `batch_tokens` tokens, padding included, the same for the same `seed` wherever one begins."""

    functions: Sequence[Example]
    questions: Questions
    mixture: Mixture
    context: int
    batch_tokens: int
    tokens: Tokens
    seed: int = 0
    weights: Weights = Weights()

    def batches(self, start: int, step: int = 1) -> Iterator[Batch]:
        """Batch `start` and every `step`-th after it, epoch after epoch without end."""
        number, epoch = 0, 0
        while True:
            for group in self._groups(epoch):
                if number >= start and (number - start) % step == 0:
                    yield self._batch(group, number)
                number += 1
            epoch += 1

    def batches_of(self, epoch: int = 0) -> int:
        """How many batches an epoch has."""
        return len(self._groups(epoch))

    def _groups(self, epoch: int) -> list[_Group]:
        random = Random(f"{self.seed} {epoch}")
        groups: list[_Group] = []
        for blind, times in ((False, 1.0), (True, self.mixture.blind)):
            order = [at for at in range(len(self.functions)) for _ in range(_rounded(times, random))]
            random.shuffle(order)
            for start in range(0, len(order), _SORTED_TOGETHER):
                groups += self._grouped(order[start : start + _SORTED_TOGETHER], blind=blind)
        random.shuffle(groups)
        return groups

    def _grouped(self, order: list[int], *, blind: bool) -> Iterator[_Group]:
        """Groups of functions of about the same length that fill a batch."""
        lengths = {at: len(self._module(self.functions[at], blind=blind)) for at in order}
        group: list[int] = []
        for at in sorted(order, key=lambda at: lengths[at]):
            length = lengths[at] + (_BLIND_BRANCHES if blind else _USUAL_BRANCHES)
            if group and length * (len(group) + 1) > self.batch_tokens:
                yield _Group(tuple(group), blind)
                group = []
            group.append(at)
        yield _Group(tuple(group), blind)

    @staticmethod
    def _module(example: Example, *, blind: bool) -> NDArray[np.uint16]:
        return example.blind if blind else example.module

    def _batch(self, group: _Group, number: int) -> Batch:
        rng = np.random.default_rng((self.seed, number))
        return collate(
            [self._tree(self.functions[at], rng, blind=group.blind) for at in group.members], self.tokens.pad
        )

    def _tree(self, example: Example, rng: np.random.Generator, *, blind: bool) -> Tree:
        chosen = self._module(example, blind=blind)
        if not blind and rng.random() < self.mixture.without_baseline_ir:
            chosen = example.short
        shown = seen(example, chosen)
        blind = not shown.source_ir
        module = chosen.astype(np.int64)
        if not blind and rng.random() < self.mixture.without_numbers:
            module = module[~np.isin(module, self.questions.numbers)]
            shown = replace(shown, baseline_ir="")
        weights = np.full(len(module), 0.0 if blind else self.weights.source, np.float32)
        if not blind:
            weights[int(np.argmax(module == self.tokens.oz)) :] = self.weights.baseline
            module = self._partly_hidden(module, rng)
        weights[:-1][module[1:] == self.tokens.pad] = 0.0
        weights[-1] = 0.0
        return tree(module, self.questions.ask(example, rng, shown), self.context, weights)

    def _partly_hidden(self, module: NDArray[np.int64], rng: np.random.Generator) -> NDArray[np.int64]:
        visits, share = self.mixture.hidden
        if rng.random() >= visits:
            return module
        return np.where(
            (module >= self.tokens.first_of_ir) & (rng.random(len(module)) < share), self.tokens.pad, module
        )


def _rounded(times: float, random: Random) -> int:
    """`times` as a whole number, up or down by chance."""
    return int(times) + (random.random() < times % 1)
