"""A row of the matrix as token ids and arrays: what every question about one function is made from (no torch)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from llmfb_core.autotune.dataset import UNUSABLE, Row
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
class Example:
    """One function.

    `module` are the tokens of `native.render_module`, `short` the same without -Oz's IR, `blind` without any IR.
    `saved` [2, K] is what each list saves against -Oz by objective, 0 where it may not take its place; `changes`
    [K, 2] are the differences in bytes and instructions, valid where `usable` [K].  `source` are instructions,
    `baseline` instructions and bytes, `ir`, `baseline_ir` and `irs` as in `Row`.
    """

    id: str
    module: NDArray[np.uint16]
    short: NDArray[np.uint16]
    blind: NDArray[np.uint16]
    saved: Floats
    changes: Ints
    usable: NDArray[np.bool_]
    source: int
    baseline: tuple[int, int]
    ir: str
    baseline_ir: str
    irs: tuple[str, ...]

    @property
    def best(self) -> int:
        """The list with the fewest bytes, then instructions; the last of `irs` is what it gives."""
        key = self.changes[:, 0] + 1e-3 * self.changes[:, 1] + 1e9 * ~self.usable
        return int(np.argmin(key))


def examples(rows: Iterable[Row], codec: Codec, longest: int) -> list[Example]:
    """Encode `rows`; functions whose shorter prompt has more than `longest` tokens are asked about without their IR."""
    found: list[Example] = []
    chunk: list[Row] = []
    for row in rows:
        chunk.append(row)
        if len(chunk) == 1024:
            found += _encoded(chunk, codec, longest)
            chunk = []
    return found + _encoded(chunk, codec, longest)


def unread(rows: Iterable[Row]) -> list[Example]:
    """Functions whose figures and text count, and which no model is asked about: they have no tokens."""
    none = np.zeros(0, np.uint16)
    return [_example(row, none, none, none) for row in rows]


def ask_of(row: Row | Example) -> Ask:
    """The question about a function, without objective of interest."""
    return Ask(row.ir, "bytes", baseline=Measurement(*row.baseline), baseline_ir=row.baseline_ir)


def seen(example: Example, module: NDArray[np.uint16]) -> Ask:
    """The question about a function as it stands in `module`, one of those of `example`."""
    ask = ask_of(example)
    if len(module) == len(example.blind):
        return native.blind(ask)
    return ask if len(module) > len(example.short) else replace(ask, baseline_ir="")


def _encoded(rows: Sequence[Row], codec: Codec, longest: int) -> list[Example]:
    asks = [ask_of(row) for row in rows]
    kinds = asks, [replace(ask, baseline_ir="") for ask in asks], [native.blind(ask) for ask in asks]
    encoded = [codec.encode_all([native.render_module(ask) for ask in kind]) for kind in kinds]
    made: list[Example] = []
    for row, *modules, blind in zip(rows, *encoded, strict=True):
        fitting = [ids for ids in modules if len(ids) <= longest] or [blind]
        whole, short, without = (np.array(ids, np.uint16) for ids in (fitting[0], fitting[-1], blind))
        made.append(_example(row, whole, short, without))
    return made


def _example(
    row: Row, module: NDArray[np.uint16], short: NDArray[np.uint16], blind: NDArray[np.uint16]
) -> Example:
    figures = np.array(row.lists, np.int64).reshape(len(row.lists), 2)
    usable = (figures != np.array(UNUSABLE)).any(axis=1)
    instructions = figures[:, 0] - row.baseline[0]
    in_bytes = figures[:, 1] - row.baseline[1]
    changes = np.stack([in_bytes, instructions], axis=1)
    return Example(
        row.id,
        module,
        short,
        blind,
        _saved(in_bytes, instructions, usable),
        changes,
        usable,
        row.source[0],
        row.baseline,
        row.ir,
        row.baseline_ir,
        row.irs,
    )


def _saved(in_bytes: Ints, instructions: Ints, usable: NDArray[np.bool_]) -> Floats:
    """Saved bytes, and saved instructions where the object does not grow; [2, n]."""
    saved = np.stack([-in_bytes * usable, -instructions * (usable & (in_bytes <= 0))])
    return np.maximum(saved, 0).astype(np.float32)


def worth(saved: Floats | np.float32, objective: Objective) -> Floats:
    """What a gain is worth to training: capped, about 1 for a usual one."""
    cap = CAPS[objective]
    return np.asarray(np.minimum(saved, cap) / (cap / 8), np.float32)
