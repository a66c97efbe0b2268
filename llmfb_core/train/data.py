# pyright: reportUnknownMemberType=false
"""Functions as batches of token trees.

A tree is the module's part of a prompt followed by branches, each a question about it.  Every branch sees the module
and itself, none sees another, and its positions continue those of the module: so one pass over the module, which is
most of the tokens, trains all answers, and an answer is trained exactly as it will be asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
import torch
from numpy.typing import NDArray

from llmfb_core.train.examples import Example
from llmfb_core.train.questions import Branch, Mixture, Questions

_SORTED_TOGETHER = 4096
"""Functions that are sorted by length together, so that a batch has little padding."""
_USUAL_BRANCHES = 320
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
    list or its next part is asked for, `worth` [queries, K + 1] what each known list and the end improve there.
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
        moved = (getattr(self, name).to(device, non_blocking=True) for name in _TENSORS)
        return Batch(*moved, self.tokens)


_TENSORS = ("ids", "positions", "branch", "weights", "asked", "worth")


def tree(module: Sequence[int], asked: Sequence[Branch], context: int, weights: NDArray[np.float32]) -> Tree:
    """The token tree of one function; branches that would pass `context` are left out."""
    length = len(module)
    chosen = [branch for branch in asked if length + len(branch.ids) <= context]
    starts = np.cumsum([length, *(len(branch.ids) for branch in chosen)])
    parts = [np.asarray(module), *(np.asarray(branch.ids) for branch in chosen)]
    places = [np.arange(length), *(np.arange(length, length + len(branch.ids)) for branch in chosen)]
    queries = [
        (int(start) + query.at, np.append(query.worth, np.float32(query.stop)))
        for start, branch in zip(starts, chosen, strict=False)
        for query in branch.queries
    ]
    return Tree(
        np.concatenate(parts).astype(np.int64),
        np.concatenate(places),
        np.concatenate([np.full(len(part), number) for number, part in enumerate(parts)]),
        np.concatenate([weights, *(np.asarray(branch.weights) for branch in chosen)]).astype(np.float32),
        np.array([at for at, _ in queries], np.int64),
        np.stack([worth for _, worth in queries]) if queries else np.zeros((0, 0), np.float32),
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
class Feed:
    """Batches of about `batch_tokens` tokens, padding included, the same for the same `seed` wherever one begins."""

    functions: Sequence[Example]
    questions: Questions
    mixture: Mixture
    context: int
    batch_tokens: int
    oz: int
    pad: int
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

    def _groups(self, epoch: int) -> list[list[int]]:
        random = Random(f"{self.seed} {epoch}")
        order = list(range(len(self.functions)))
        random.shuffle(order)
        groups: list[list[int]] = []
        for start in range(0, len(order), _SORTED_TOGETHER):
            together = sorted(
                order[start : start + _SORTED_TOGETHER], key=lambda at: len(self.functions[at].module)
            )
            group: list[int] = []
            for at in together:
                length = len(self.functions[at].module) + _USUAL_BRANCHES
                if group and length * (len(group) + 1) > self.batch_tokens:
                    groups.append(group)
                    group = []
                group.append(at)
            groups.append(group)
        random.shuffle(groups)
        return groups

    def _batch(self, group: Sequence[int], number: int) -> Batch:
        rng = np.random.default_rng((self.seed, number))
        return collate([self._tree(self.functions[at], rng) for at in group], self.pad)

    def _tree(self, example: Example, rng: np.random.Generator) -> Tree:
        short = rng.random() < self.mixture.without_baseline_ir
        module = (example.short if short else example.module).astype(np.int64)
        weights = np.full(len(module), self.weights.source, np.float32)
        weights[int(np.argmax(module == self.oz)) :] = self.weights.baseline
        weights[-1] = 0.0
        return tree(module.tolist(), self.questions.ask(example, rng), self.context, weights)
