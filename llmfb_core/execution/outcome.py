"""What an execution left behind, and where two differ in a way that counts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from llmfb_core.execution.inputs import Memory
from llmfb_core.execution.layout import ARENA, ENDED, HEAP, RETURNED

_STACK = 0x800000


@dataclass(frozen=True, slots=True)
class Outcome:
    """The record of one execution that came to an end: returned, or left by a function that does not return.

    `allocations` were asked for, and some of them denied where it says `failed`; `made` is their table.  `stack` is the
    address from which its stack grew down; `heap_objects` are (start, size), start 1 for freed ones.
    """

    status: int
    undefined: bool
    result: bytes
    log: bytes
    content: bytes
    arena: bytes
    heap: bytes
    heap_objects: tuple[tuple[int, int], ...]
    stack: int
    allocations: int
    failed: bool
    made: bytes


@dataclass(frozen=True, slots=True)
class Reference:
    """The original's outcome for an input, with the bytes that depend on nothing uninitialized.

    `defined` are those of the arena, `content` those of memory on the stack that calls were given.
    """

    outcome: Outcome
    defined: NDArray[np.bool_]
    content: NDArray[np.bool_]


def reference(one: Outcome, other: Outcome, memory: Memory) -> Reference | None:
    """From two executions of the original with different uninitialized memory; None where more than memory differs."""
    if one.undefined or other.undefined or one.status != other.status:
        return None
    if not _same_words(one.result, other.result, one, other) or one.log != other.log:
        return None
    if len(one.content) != len(other.content):
        return None
    defined = _bytes(one.arena) == _bytes(other.arena)
    defined[: memory.visible - ARENA] = False
    return Reference(one, defined, _bytes(one.content) == _bytes(other.content))


def difference(reference: Reference, found: Outcome, memory: Memory) -> str | None:
    """What a candidate did otherwise than the original, in words; None where nothing counts."""
    wanted = reference.outcome
    if wanted.failed and wanted.allocations != found.allocations:
        return None  # an allocation that is not needed never fails in a version without it
    if found.status != wanted.status:
        return f"it {_ending(found.status)}, the original {_ending(wanted.status)}"
    if wanted.status == RETURNED and not _same_words(wanted.result, found.result, wanted, found):
        return f"it returns {_shown(found.result)}, the original {_shown(wanted.result)}"
    if wanted.log != found.log:
        return "it calls other functions, or with other arguments or memory, than the original"
    if len(wanted.content) != len(found.content) or (
        wanted.content != found.content
        and (_bytes(wanted.content) != _bytes(found.content))[reference.content].any()
    ):
        return "it hands other data to the functions that it calls"
    return _memory_difference(reference, found, memory)


def _ending(status: int) -> str:
    return {RETURNED: "returns", ENDED: "calls a function that does not return"}.get(status, "does not end")


def _words(data: bytes) -> NDArray[np.uint64]:
    return np.frombuffer(data, np.uint64)


def _bytes(data: bytes) -> NDArray[np.uint8]:
    return np.frombuffer(data, np.uint8)


def _memory_difference(reference: Reference, found: Outcome, memory: Memory) -> str | None:
    wanted = reference.outcome
    if wanted.arena != found.arena:
        changed = np.flatnonzero(_words(wanted.arena) != _words(found.arena))
        for place in map(int, changed):
            defined = reference.defined[8 * place : 8 * place + 8]
            old, new = (each.arena[8 * place : 8 * place + 8] for each in (wanted, found))
            if (_bytes(old) != _bytes(new))[defined].any() and not _same_words(old, new, wanted, found):
                return f"{_place(ARENA + 8 * place, memory)} is {new.hex()}, with the original {old.hex()}"
    return _heap_difference(reference, found)


def _heap_difference(reference: Reference, found: Outcome) -> str | None:
    """Compare what is reachable of the heap from the result and the arena."""
    wanted = reference.outcome
    kept, now_kept = (sum(start > 1 for start, _ in each.heap_objects) for each in (wanted, found))
    if now_kept > kept:
        return "it does not free memory that the original frees"
    if not kept:
        return None
    pending = [wanted.result[:8], wanted.arena]
    seen: set[int] = set()
    while pending:
        for word in np.frombuffer(pending.pop(), np.uint64):
            address = int(word)
            entry = next(
                (each for each in wanted.heap_objects if each[0] <= address <= each[0] + each[1]), None
            )
            if address < HEAP or entry is None or entry[0] in seen or entry not in found.heap_objects:
                continue
            seen.add(entry[0])
            start, size = entry[0] - HEAP, entry[1]
            old, new = wanted.heap[start : start + size], found.heap[start : start + size]
            if old != new:
                return f"memory that it allocated is {new[:32].hex()}, with the original {old[:32].hex()}"
            pending.append(old[: len(old) // 8 * 8])
    return None


def _same_words(old: bytes, new: bytes, one: Outcome, other: Outcome) -> bool:
    """Equal but for the payload of NaNs and for addresses on the stack, whose layout is each version's own."""
    if old == new:
        return True
    for index in range(0, len(old), 8):
        a, b = old[index : index + 8], new[index : index + 8]
        if a != b and not (_both_nan(a, b) or _both_local(a, b, one, other)):
            return False
    return True


def _both_nan(a: bytes, b: bytes) -> bool:
    """Whether two words are the same but for NaNs, as doubles or as pairs of floats."""
    if len(a) < 8:
        return False
    for kind in (np.float64, np.float32):
        old, new = np.frombuffer(a, kind), np.frombuffer(b, kind)
        if np.all(
            (old.view(f"u{kind().itemsize}") == new.view(f"u{kind().itemsize}"))
            | (np.isnan(old) & np.isnan(new))
        ):
            return True
    return False


def _both_local(a: bytes, b: bytes, one: Outcome, other: Outcome) -> bool:
    return all(
        len(word) == 8 and run.stack - _STACK < int.from_bytes(word, "little") <= run.stack
        for word, run in ((a, one), (b, other))
    )


def _place(address: int, memory: Memory) -> str:
    for each in memory.objects:
        if each.start <= address < each.start + each.size:
            name = f"memory{each.what}" if each.what.isdecimal() else each.what
            return f"{name}+{address - each.start}"
    return f"memory at {address:#x}"


def _shown(result: bytes) -> str:
    return "0x" + result.rstrip(b"\0")[::-1].hex() if any(result) else "0"
