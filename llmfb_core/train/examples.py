"""A row of the matrix as token ids and arrays: what every question about one function is made from (no torch)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from llmfb_core.autotune.matrix import UNUSABLE, Row
from llmfb_core.model.tokenizer import Codec
from llmfb_core.prompt import native
from llmfb_core.protocols import Ask
from llmfb_core.types import Measurement, Objective

OBJECTIVES: tuple[Objective, ...] = ("bytes", "instructions")
CAPS: dict[Objective, int] = {"bytes": 64, "instructions": 24}
"""What a function may gain at most as far as training is concerned, so that few large ones do not decide alone."""

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Pairs:
    """Measured concatenations of one first list: for each second one (an index) what is saved, by objective."""

    first: int
    seconds: Ints
    saved: Floats


@dataclass(frozen=True, slots=True)
class Example:
    """One function.

    `module` are the tokens of `native.render_module`, `short` the same without -Oz's IR.  `saved` [2, K] is what each
    list saves against -Oz by objective, 0 where it may not take its place; `changes` [K, 2] are the differences in
    bytes and instructions, valid where `usable` [K].  `source` and `baseline` are instructions.
    """

    id: str
    module: NDArray[np.uint16]
    short: NDArray[np.uint16]
    saved: Floats
    changes: Ints
    usable: NDArray[np.bool_]
    pairs: tuple[Pairs, ...]
    source: int
    baseline: tuple[int, int]
    best_ir: str


def examples(rows: Iterable[Row], codec: Codec, longest: int) -> list[Example]:
    """Encode `rows`; left out are functions whose shorter prompt has more than `longest` tokens."""
    found: list[Example] = []
    chunk: list[Row] = []
    for row in rows:
        chunk.append(row)
        if len(chunk) == 1024:
            found += _encoded(chunk, codec, longest)
            chunk = []
    return found + _encoded(chunk, codec, longest)


def ask_of(row: Row, *, with_ir: bool = True) -> Ask:
    """The question about a row's function, without objective of interest."""
    return Ask(
        row.ir, "bytes", baseline=Measurement(*row.baseline), baseline_ir=row.baseline_ir if with_ir else ""
    )


def _encoded(rows: Sequence[Row], codec: Codec, longest: int) -> list[Example]:
    whole = codec.encode_all([native.render_module(ask_of(row)) for row in rows])
    short = codec.encode_all([native.render_module(ask_of(row, with_ir=False)) for row in rows])
    made: list[Example] = []
    for row, ids, fewer in zip(rows, whole, short, strict=True):
        if len(fewer) <= longest:
            ids = ids if len(ids) <= longest else fewer
            made.append(_example(row, np.array(ids, np.uint16), np.array(fewer, np.uint16)))
    return made


def _example(row: Row, module: NDArray[np.uint16], short: NDArray[np.uint16]) -> Example:
    figures = np.array(row.lists, np.int64).reshape(len(row.lists), 2)
    usable = (figures != np.array(UNUSABLE)).any(axis=1)
    instructions = figures[:, 0] - row.baseline[0]
    in_bytes = figures[:, 1] - row.baseline[1]
    changes = np.stack([in_bytes, instructions], axis=1)
    return Example(
        row.id,
        module,
        short,
        _saved(in_bytes, instructions, usable),
        changes,
        usable,
        tuple(_pairs(row)),
        row.source[0],
        row.baseline,
        row.best_ir,
    )


def _saved(in_bytes: Ints, instructions: Ints, usable: NDArray[np.bool_]) -> Floats:
    """Saved bytes, and saved instructions where the object does not grow; [2, n]."""
    saved = np.stack([-in_bytes * usable, -instructions * (usable & (in_bytes <= 0))])
    return np.maximum(saved, 0).astype(np.float32)


def _pairs(row: Row) -> Iterable[Pairs]:
    for first in dict.fromkeys(pair[0] for pair in row.pairs):
        chosen = np.array([pair for pair in row.pairs if pair[0] == first], np.int64)
        usable = (chosen[:, 2:] != np.array(UNUSABLE)).any(axis=1)
        changes = chosen[:, 2:] - np.array(row.baseline)
        yield Pairs(first, chosen[:, 1], _saved(changes[:, 1], changes[:, 0], usable))


def worth(saved: Floats | np.float32, objective: Objective) -> Floats:
    """What a gain is worth to training: capped, about 1 for a usual one."""
    cap = CAPS[objective]
    return np.asarray(np.minimum(saved, cap) / (cap / 8), np.float32)
