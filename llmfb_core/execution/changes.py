"""What was seen of an input, and the same input with something changed (pure)."""

from __future__ import annotations

import contextlib
import math
import struct
from collections.abc import Iterator
from typing import NamedTuple

from llmfb_core.execution.inputs import Input
from llmfb_core.execution.layout import (
    ANSWER_SIZE,
    ARENA,
    ARENA_SIZE,
    COMPARED,
    HANDED,
    HANDED_SIZE,
    MULTIPLIED,
)

ANSWERS_AT, ARGUMENTS_AT = 0x10000, 0x20000
"""Where answers and arguments are among the places of an input; those of memory are its addresses."""
NEAREST = 3
"""So many of the values read last are tried."""


class Event(NamedTuple):
    """Something seen: `value` was read at `place`, or `value` was compared with `other` at `site`.

    `size` is in bytes for what was read, in bits for what was compared.
    """

    kind: int
    site: int
    size: int
    place: int
    value: int
    other: bytes


def is_pointer(value: int) -> bool:
    """Whether a value is an address of memory that the function finds."""
    return ARENA <= value < ARENA + ARENA_SIZE


def sources(value: int, mask: int, reads: list[Event], *, exact_only: bool = False) -> list[Event]:
    """The reads that a compared value may come from: those of this value, latest first, else the latest of all."""
    exact = [each for each in reads if _extended(each, value, mask)]
    return exact[: -NEAREST - 1 : -1] if exact or exact_only else reads[:-3:-1]


def _extended(read: Event, value: int, mask: int) -> bool:
    """Whether `value` is what was read, cut or extended."""
    low = (1 << 8 * read.size) - 1
    if value & low != read.value & mask & low:
        return False
    above = (value & mask) >> (8 * read.size)
    return above in (0, mask >> (8 * read.size))


def moved(read: Event, value: int, target: int) -> bytes:
    """What was read, moved as far as `value` has to move to `target`."""
    return ((read.value + target - value) & ((1 << 8 * read.size) - 1)).to_bytes(read.size, "little")


def float_wishes(value: int, other: int, reads: list[Event]) -> Iterator[tuple[int, int, bytes]]:
    """What to write where for each outcome of a comparison of doubles, given by their bits: (outcome, place, bytes)."""
    for mine, compared, (less, more) in ((value, other, (2, 4)), (other, value, (4, 2))):
        (goal,) = struct.unpack("<d", struct.pack("<Q", compared))
        for outcome, target in ((1, goal), (less, goal - 1), (more, goal + 1), (8, math.nan)):
            for place, data in float_values(mine, target, reads):
                yield outcome, place, data


def alike_floats(value: int, other: int, reads: list[Event]) -> Iterator[tuple[int, dict[int, bytes]]]:
    """What to write where so that two doubles, given by their bits, are the same infinity or zero."""
    for outcome, target in ((16, math.inf), (32, 0.0)):
        for place, data in float_values(value, target, reads):
            for elsewhere, same in float_values(other, target, reads):
                if place != elsewhere:
                    yield outcome, {place: data, elsewhere: same}


def float_values(value: int, target: float, reads: list[Event]) -> Iterator[tuple[int, bytes]]:
    """What to write where so that a double, given by its bits, is another one: (place, bytes)."""
    (number,) = struct.unpack("<d", struct.pack("<Q", value))
    for read in reads[:-9:-1]:
        if read.size not in (4, 8):
            continue
        kind = "<d" if read.size == 8 else "<f"
        (held,) = struct.unpack(kind, read.value.to_bytes(read.size, "little"))
        if held == number or (math.isnan(held) and math.isnan(number)):
            with contextlib.suppress(OverflowError):
                yield read.place, struct.pack(kind, target)


def undone(event: Event, derived: list[Event], reads: list[Event]) -> Iterator[tuple[int, int, bytes]]:
    """What to write where so that a product or a mix with a constant is what it is compared with."""
    if event.kind != COMPARED:
        return
    mask, other = (1 << event.size) - 1, int.from_bytes(event.other[:8], "little")
    for value, goal in ((event.value, other), (other, event.value)):
        for each in derived[-8:]:
            constant = int.from_bytes(each.other[:8], "little")
            if each.size != event.size or (each.kind == MULTIPLIED and not constant % 2):
                continue
            if each.kind == MULTIPLIED:
                made, target = each.value * constant & mask, goal * pow(constant, -1, mask + 1) & mask
            else:
                made, target = each.value ^ constant, goal ^ constant
            if made == value:
                for read in sources(each.value, mask, reads)[:1]:
                    yield 1, read.place, moved(read, each.value, target)


def patched(tried: Input, place: int, data: bytes) -> Input:
    """`tried` with other bytes at a place of it."""
    if HANDED <= place < HANDED + HANDED_SIZE:
        return tried  # memory of the call's own, which no input begins with
    arguments, content, answers, key = tried.arguments, tried.content, tried.answers, tried.key
    if place >= ARENA and place + len(data) <= ARENA + ARENA_SIZE:
        old = content[place - ARENA : place - ARENA + len(data)]
        key ^= hash((place, old)) ^ hash((place, data))
        content = _with(content, place - ARENA, data)
    elif place >= ARGUMENTS_AT:
        arguments = _with(arguments, place - ARGUMENTS_AT, data)
    else:
        slot = (place - ANSWERS_AT) // ANSWER_SIZE * ANSWER_SIZE
        answers = _with(answers, slot, struct.pack("<Q", 1) + data.ljust(8, b"\0"))
    return Input(tried.seed, arguments, content, answers, tried.effects, tried.shared, key)


def _with(data: bytes, at: int, new: bytes) -> bytes:
    old = memoryview(data)
    return b"".join((old[:at], new, old[at + len(new) :]))
