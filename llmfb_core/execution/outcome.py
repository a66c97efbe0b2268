"""What an execution left behind, and where two differ in a way that counts (pure).

Nothing is forgiven by what it looks like: a byte counts if all runs of the original, which choose otherwise whatever
LLVM leaves open, have the same there.  Addresses on the stack are each version's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from llmfb_core.execution.inputs import Memory
from llmfb_core.execution.layout import (
    ARENA,
    ENDED,
    FOREVER,
    HEAP,
    HEAP_SIZE,
    OVERRAN,
    RETURNED,
    STACK,
    STACK_SIZE,
    UNWOUND,
    WRONG,
)

ENDINGS = (RETURNED, ENDED, UNWOUND, WRONG, FOREVER)
"""How a run ends that can be compared; one that overran can be as far as it came."""
_ENDLESS = (OVERRAN, FOREVER)
_Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Outcome:
    """The record of one execution that came to an end: returned, or left by a function that does not return.

    `undefined` is not 0 where something undefined was done, of a candidate a number of `UNDEFINED`.
    `structure` says which events there were, `log` the values that they handed on.  `allocations` were asked for, and
    some of them denied where it says `failed`; `made` is their table.  `unlucky` counts the weak exchanges that failed
    for no reason.  `frozen` says that poison was, `poison_handed` how often it was stored, returned or handed on.
    `heap_objects` are (start, size), start 1 for freed ones.  `steps` are instructions.  `recorded`
    counts the events, `strengths` are orderings of atomic accesses and alignments of what is handed on, as sets of bits
    of which a version may have more.
    """

    status: int
    undefined: int
    inexact: bool
    frozen: bool
    poison_handed: int
    steps: int
    result: bytes
    structure: bytes
    log: bytes
    arena: bytes
    heap: bytes
    heap_objects: tuple[tuple[int, int], ...]
    allocations: int
    failed: bool
    unlucky: int
    made: bytes
    recorded: int
    strengths: bytes


@dataclass(frozen=True, slots=True)
class Reference:
    """The original's outcome for an input, and which of its bytes it determines.

    `partial` says that something that it computes inexactly is among those that are not.  `open` says that what is
    frozen decides what happens: then a version may do any of it, but nothing undefined.
    """

    outcome: Outcome
    result: _Mask
    log: _Mask
    arena: _Mask
    heap: _Mask
    partial: bool
    open: bool = False


def reference(runs: Sequence[Outcome], memory: Memory) -> Reference | None:
    """From executions of the original that choose differently; None where more than bytes of data differ.

    Where that is because of frozen poison, only what is undefined counts.
    """
    one = runs[0]
    if any(each.undefined for each in runs):
        return None
    if any(_ways(each) != _ways(one) for each in runs):
        nothing = np.zeros(0, np.bool_)
        if all(each.frozen and each.status not in _ENDLESS for each in runs):
            return Reference(one, nothing, nothing, nothing, nothing, partial=True, open=True)
        return None
    result, log, arena, heap = (
        _determined([getattr(each, part) for each in runs]) for part in ("result", "log", "arena", "heap")
    )
    arena[: memory.visible - ARENA] = False
    for each in memory.dead.get(one.status, ()):
        arena[each.start - ARENA : each.start - ARENA + each.size] = False
    if one.status in _ENDLESS:
        arena[:] = heap[:] = False
    inexact = any(each.inexact for each in runs)
    return Reference(one, result, log, arena, heap, inexact and not (result.all() and log.all()))


def _ways(of: Outcome) -> tuple[object, ...]:
    """What must not depend on what the run chooses."""
    return of.status, of.structure, len(of.log), of.strengths, of.heap_objects, of.made


def _determined(parts: list[bytes]) -> _Mask:
    first, *others = (np.frombuffer(each, np.uint8) for each in parts)
    equal = np.ones(len(first), np.bool_)
    for each in others:
        equal &= first == each
    return equal


def is_comparable(reference: Reference, found: Outcome) -> bool:
    """Whether all of it can be compared: what may fail, and is not there, never fails in a version without it."""
    return not reference.partial and not _is_luckier(reference.outcome, found)


def _is_luckier(wanted: Outcome, found: Outcome) -> bool:
    """Whether something failed in the original that a version does not have, or no longer lets fail."""
    made_less = wanted.failed and wanted.allocations != found.allocations
    return made_less or bool(wanted.unlucky and not found.unlucky)


def difference(reference: Reference, found: Outcome, memory: Memory) -> str | None:
    """What a candidate did otherwise than the original, in words; None where nothing counts."""
    wanted = reference.outcome
    if _is_luckier(wanted, found):
        return None
    if (what := _misbehaved(reference, found)) is not None or reference.open:
        return what
    if wanted.status == RETURNED and _differs(wanted.result, found.result, reference.result) is not None:
        return f"it returns {_shown(found.result)}, the original {_shown(wanted.result)}"
    if wanted.structure != found.structure:
        return "its calls, or its volatile or atomic accesses, are others than the original's, or in another order"
    if _differs(wanted.log, found.log, reference.log, words=False) is not None:
        return "it hands other data to the functions that it calls, or returns a number for a NaN"
    if _is_weaker(found.strengths, wanted.strengths):
        return "its atomic accesses are weaker or the memory that it hands on is less aligned than the original's"
    if wanted.status in _ENDLESS:
        return None
    return _memory_difference(reference, found, memory)


def _misbehaved(reference: Reference, found: Outcome) -> str | None:
    """How it ended otherwise or did something undefined, whatever the data."""
    wanted = reference.outcome
    if reference.open:
        return f"it {_ending(found)}, the original does not" if found.status == WRONG else None
    if found.status != wanted.status and not (wanted.status in _ENDLESS and found.status in _ENDLESS):
        return f"it {_ending(found)}, the original {_ending(wanted)}"
    if found.status == RETURNED and found.undefined and (reference.result.all() or wanted.frozen):
        return f"it has undefined behaviour ({UNDEFINED[found.undefined]})"
    if wanted.frozen and found.poison_handed > wanted.poison_handed:
        return "it hands on poison, the original froze what it hands on"
    return None


UNDEFINED = {
    1: "a promise does not hold",
    2: "it gets to `unreachable`",
    3: "a loop ends nowhere",
    4: "an access is not aligned",
    5: "freed memory is accessed",
    6: "a constant is written to",
    7: "memory is accessed against the function's attributes",
    8: "a tail call is given memory of its caller",
    9: "memory outside of any object is accessed",
    10: "poison is returned or decides",
}
"""What a candidate's undefined behaviour is, by the numbers of `runtime.c`."""


def _ending(outcome: Outcome) -> str:
    if outcome.status == WRONG:
        return f"has undefined behaviour ({UNDEFINED.get(outcome.undefined, 'of some kind')})"
    return {
        RETURNED: "returns",
        ENDED: "calls a function that does not return",
        UNWOUND: "ends with an exception",
    }.get(outcome.status, "does not end")


def _is_weaker(found: bytes, wanted: bytes) -> bool:
    one, other = (np.frombuffer(each, np.uint16) for each in (wanted, found))
    return len(one) != len(other) or bool((one & ~other).any())


def _differs(old: bytes, new: bytes, determined: _Mask, *, words: bool = True) -> int | None:
    """The first byte at which two differ where it counts; `words` may be addresses on the stack in both."""
    if old == new:
        return None
    one, other = np.frombuffer(old, np.uint8), np.frombuffer(new, np.uint8)
    unequal = (one != other) & determined
    if words and unequal.any():
        size = len(old) // 8 * 8
        local = [np.frombuffer(each[:size], np.uint64) - np.uint64(STACK) < STACK_SIZE for each in (old, new)]
        unequal[:size] &= ~np.repeat(local[0] & local[1], 8)
    places = np.flatnonzero(unequal)
    return int(places[0]) if len(places) else None


def _memory_difference(reference: Reference, found: Outcome, memory: Memory) -> str | None:
    wanted = reference.outcome
    place = _differs(wanted.arena, found.arena, reference.arena)
    if place is not None:
        start = place // 8 * 8
        old, new = (each.arena[start : start + 8] for each in (wanted, found))
        return f"{_place(ARENA + start, memory)} is {new.hex()}, with the original {old.hex()}"
    return _heap_difference(reference, found)


def _heap_difference(reference: Reference, found: Outcome) -> str | None:
    """Compare what is reachable of the heap from the result and the arena."""
    wanted = reference.outcome
    kept, now_kept = (sum(start > 1 for start, _ in each.heap_objects) for each in (wanted, found))
    if now_kept > kept:
        return "it does not free memory that the original frees"
    if not kept:
        return None
    pending = [wanted.result[: len(wanted.result) // 8 * 8], wanted.arena]
    seen: set[int] = set()
    while pending:
        words = np.frombuffer(pending.pop(), np.uint64)
        for address in words[(words >= HEAP) & (words <= HEAP + HEAP_SIZE)].tolist():
            entry = next(
                (each for each in wanted.heap_objects if each[0] <= address <= each[0] + each[1]), None
            )
            if entry is None or entry[0] in seen or entry not in found.heap_objects:
                continue
            seen.add(entry[0])
            part = slice(entry[0] - HEAP, entry[0] - HEAP + entry[1])
            old, new = wanted.heap[part], found.heap[part]
            if _differs(old, new, reference.heap[part]) is not None:
                return f"memory that it allocated is {new[:32].hex()}, with the original {old[:32].hex()}"
            pending.append(old[: len(old) // 8 * 8])
    return None


def _place(address: int, memory: Memory) -> str:
    for each in memory.objects:
        if each.start <= address < each.start + each.size:
            name = f"memory{each.what}" if each.what.isdecimal() else each.what
            return f"{name}{address - each.address:+}"
    return f"memory at {address:#x}"


def _shown(result: bytes) -> str:
    return "0x" + result.rstrip(b"\0")[::-1].hex() if any(result) else "0"
