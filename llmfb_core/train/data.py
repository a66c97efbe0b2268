"""Labelled functions as batches of token trees.

A tree is the IR of a function followed by branches, each a question with its answer.  Every branch sees the IR
and itself, none sees another, and its positions continue those of the IR: so one pass over the IR, which is nine
tenths of the tokens, trains all answers, and an answer is trained exactly as it will be asked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from random import Random

import torch

from llmfb_core.model.tokenizer import Codec
from llmfb_core.prompt import lists, native
from llmfb_core.train.labels import Labelled, MeasuredList
from llmfb_core.train.mixture import Branch, Mixture, branches
from llmfb_core.types import Objective

_POOL = 512
"""Functions that are sorted by length together, so that a batch has little padding."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A labelled function with the tokens of its IR, `native.render_module` encoded."""

    labelled: Labelled
    ids: list[int]


@dataclass(frozen=True, slots=True)
class Tree:
    """Tokens of one function; `branch` is 0 for IR, else the branch's number.

    `weights[i]` is how much the prediction of token i + 1 from token i counts.
    """

    ids: list[int]
    positions: list[int]
    branch: list[int]
    weights: list[float]


@dataclass(frozen=True, slots=True)
class Batch:
    """Trees padded to one length: all [trees, length], `weights` as in Tree; `tokens` counts without padding."""

    ids: torch.Tensor
    positions: torch.Tensor
    branch: torch.Tensor
    weights: torch.Tensor
    tokens: int

    def mask(self) -> torch.Tensor:
        """What each token may attend to: bool [trees, 1, length, length]; padding (branch -1) sees itself."""
        length = self.ids.shape[1]
        query, key = self.branch[:, :, None], self.branch[:, None, :]
        causal = torch.ones(length, length, dtype=torch.bool).tril()
        return (causal & ((key == 0) | (key == query)))[:, None]


def prepare(functions: Sequence[Labelled], codec: Codec, longest: int) -> list[Prepared]:
    """Encode the IR of `functions`; left out are those of more than `longest` tokens, and lists a model cannot say."""
    encoded = codec.encode_all([native.render_module(function.ir) for function in functions])
    return [
        Prepared(_sayable(function, codec), ids)
        for function, ids in zip(functions, encoded, strict=True)
        if len(ids) <= longest
    ]


def tree(prepared: Prepared, asked: Sequence[Branch], codec: Codec, context: int, ir_weight: float) -> Tree:
    """The token tree of one function; branches that would pass `context` are left out."""
    ids = list(prepared.ids)
    length = len(ids)
    grown = Tree(ids, list(range(length)), [0] * length, [ir_weight] * (length - 1) + [0.0])
    end_of_list = codec.id(native.SOURCE)
    for number, branch in enumerate(asked, start=1):
        question, answer = codec.encode(branch.question), codec.encode(branch.answer)
        size = len(question) + len(answer)
        if length + size > context:
            continue
        list_length = answer.index(end_of_list) + 1 if end_of_list in answer else len(answer)
        rest = len(answer) - list_length
        weights = (
            [0.0] * (len(question) - 1) + [branch.list_weight] * list_length + [branch.rest_weight] * rest
        )
        grown.ids.extend(question + answer)
        grown.positions.extend(range(length, length + size))
        grown.branch.extend([number] * size)
        grown.weights.extend([*weights, 0.0])
    return grown


def collate(trees: Sequence[Tree], pad: int) -> Batch:
    """Pad `trees` to the longest."""
    length = max(len(one.ids) for one in trees)

    def padded(name: str, filler: float, dtype: torch.dtype) -> torch.Tensor:
        rows = [[*getattr(one, name), *[filler] * (length - len(one.ids))] for one in trees]
        return torch.tensor(rows, dtype=dtype)

    return Batch(
        padded("ids", pad, torch.long),
        padded("positions", 0, torch.long),
        padded("branch", -1, torch.long),
        padded("weights", 0.0, torch.float32),
        sum(len(one.ids) for one in trees),
    )


def batches(
    functions: Sequence[Prepared],
    codec: Codec,
    *,
    mixture: Mixture,
    context: int,
    batch_tokens: int,
    ir_weight: float,
    seed: int,
) -> Iterator[Batch]:
    """Batches of about `batch_tokens` tokens, padding included, epoch after epoch without end."""
    random = Random(seed)
    pad = codec.id(native.PAD)
    order = list(functions)
    while True:
        random.shuffle(order)
        for start in range(0, len(order), _POOL):
            trees = [
                tree(one, branches(one.labelled, mixture, random), codec, context, ir_weight)
                for one in order[start : start + _POOL]
            ]
            groups = _groups(trees, batch_tokens)
            random.shuffle(groups)
            for group in groups:
                yield collate(group, pad)


def _sayable(function: Labelled, codec: Codec) -> Labelled:
    """`function` without the lists that are empty, too long, or have an element without a token."""
    said: dict[Objective, tuple[MeasuredList, ...]] = {
        objective: tuple(entry for entry in entries if _has_tokens(entry.text, codec))
        for objective, entries in function.lists.items()
    }
    return replace(function, lists=said)


@cache
def _has_tokens(pass_list: str, codec: Codec) -> bool:
    elements = lists.elements_of(pass_list)
    if isinstance(elements, str):
        return False
    return 0 < len(elements) <= lists.MAX_ELEMENTS and all(one in codec.element_ids for one in elements)


def _groups(trees: list[Tree], batch_tokens: int) -> list[list[Tree]]:
    groups: list[list[Tree]] = [[]]
    for one in sorted(trees, key=lambda one: len(one.ids)):
        if groups[-1] and len(one.ids) * (len(groups[-1]) + 1) > batch_tokens:
            groups.append([])
        groups[-1].append(one)
    return groups
