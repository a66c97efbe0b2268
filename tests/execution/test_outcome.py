"""Two outcomes are equal if and only if all bytes that the original determines are."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from llmfb_core.execution.inputs import Memory
from llmfb_core.execution.layout import ARENA_SIZE, RETURNED, STACK
from llmfb_core.execution.outcome import Outcome, difference, reference

MEMORY = Memory({}, [])
PARTS = ("result", "log", "arena")


def outcome(seed: int) -> Outcome:
    rng = random.Random(seed)
    return Outcome(
        status=RETURNED,
        undefined=0,
        inexact=False,
        frozen=False,
        poison_handed=0,
        steps=1,
        result=rng.randbytes(64),
        structure=rng.randbytes(24),
        log=rng.randbytes(rng.randrange(1, 300)),
        arena=rng.randbytes(64) + bytes(ARENA_SIZE - 64),
        heap=b"",
        heap_objects=(),
        allocations=0,
        failed=False,
        unlucky=0,
        made=b"",
        recorded=0,
        strengths=b"",
    )


def changed(of: Outcome, part: str, place: int, value: int) -> Outcome:
    data = bytearray(getattr(of, part))
    data[place] ^= value
    return replace(of, **{part: bytes(data)})


@pytest.mark.parametrize("seed", range(60))
def test_every_determined_byte_counts_and_no_other(seed: int) -> None:
    rng = random.Random(seed)
    one = other = outcome(seed)
    part = rng.choice(PARTS)
    size = min(len(getattr(one, part)), 64)
    open_ = {rng.randrange(size) for _ in range(rng.randrange(4))}
    for place in open_:
        other = changed(other, part, place, rng.randrange(1, 256))
    known = reference([one, other, one], MEMORY)
    assert known is not None
    for place in range(size):
        found = changed(one, part, place, rng.randrange(1, 256))
        assert (difference(known, found, MEMORY) is None) == (place in open_)


@pytest.mark.parametrize("word", [-1, -22, 0x7FF8000000000000, 0x7FC000007FC00000, 0xFFFFFFFF])
def test_no_pattern_is_forgiven(word: int) -> None:
    data = (word & ((1 << 64) - 1)).to_bytes(8, "little")
    one = replace(outcome(1), result=data + bytes(56))
    known = reference([one, one, one], MEMORY)
    assert known is not None
    for other in (0xFFFFFFFE, 0x7FF8000000000001, 0xFFF8000000000000):
        if other != word & ((1 << 64) - 1):
            found = replace(one, result=other.to_bytes(8, "little") + bytes(56))
            assert difference(known, found, MEMORY) is not None


def test_addresses_on_the_stack_are_each_versions_own() -> None:
    one, other = (
        replace(outcome(1), result=(STACK + place).to_bytes(8, "little") + bytes(56)) for place in (64, 512)
    )
    known = reference([one, one, one], MEMORY)
    assert known is not None
    assert difference(known, other, MEMORY) is None


@pytest.mark.parametrize(
    "change", [{"status": 2}, {"structure": b"other"}, {"undefined": True}, {"log": b""}]
)
def test_where_more_than_data_differs_between_runs_nothing_counts(change: dict[str, object]) -> None:
    assert reference([outcome(1), replace(outcome(1), **change), outcome(1)], MEMORY) is None  # pyright: ignore[reportArgumentType]
