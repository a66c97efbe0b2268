"""Search for inputs that lead everywhere: change what a function was seen to read before what it compared it with.

A run of the original notes what it read and what it compared (see `llmfb_core.execution.probes`).  Where a comparison
never came out equal, say, the value that was compared is looked for among those read before it, and an input is made
in which it is equal there.  Where a run trapped or did something undefined, the values read last are replaced: by
pointers if they were followed, else by small numbers.
"""

from __future__ import annotations

import functools
import random
import struct
import zlib
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from llmfb_core.execution.changes import (
    ANSWERS_AT,
    ARGUMENTS_AT,
    NEAREST,
    Event,
    alike_floats,
    float_values,
    float_wishes,
    is_pointer,
    moved,
    patched,
    sources,
    undone,
)
from llmfb_core.execution.inputs import Input, Memory
from llmfb_core.execution.layout import (
    ALIKE,
    ARENA,
    ARENA_SIZE,
    ARGUMENT_SIZE,
    BLOCK_SIZE,
    BLOCK_STRIDE,
    BLOCKS,
    BYTES,
    CHUNK,
    CONVERTED,
    DIVIDED,
    EFFECT_SIZE,
    FLOATS,
    HANDED,
    MASKED,
    MAX_EFFECTS,
    MAX_SITES,
    MIXED,
    MOMENT,
    MULTIPLIED,
    OVERLAPS,
    READ,
)
from llmfb_core.execution.signature import Signature

_COVERED = 4
"""How often everything is covered: a change that an input runs over does not show with each."""
_GOING = 4
"""So many inputs on which the function does not end are kept, and tried where few others are found."""
_REACH = 0x10000
"""How far behind a pointer that was followed a fault is looked for."""
_EQUAL, _ONE_MORE, _ONE_LESS, _LESS, _MORE, _SIGN, _OTHER_SIGN = (1 << number for number in range(7))
_BESIDE = 16
"""Pointers that are no farther apart than so many bytes are noted: what one is written by shows behind the other."""
_LINE = 256
"""What the middle of an object is a multiple of, at least as much as most pointers are aligned to."""
_MANY = 4
"""So many times as many changes of a candidate's inputs are made as are tried at a time."""
_POINTERS = MAX_SITES - 176
"""From where on it is noted what pointer parameters are."""
_SIZES = (
    *((0, -0.75), (1, 201.5), (1, -101.5), (2, 40001.5), (2, -30001.5), (3, 9999999.0), (3, -9999999.0)),
    *(
        (4, 1073741825.5),
        (4, -1073741825.5),
        (5, 3e9 + 1),
        (6, 2.0**40 + 1),
        (6, -(2.0**40) - 1),
        (7, 4e18),
        (7, 1e19),
    ),
)
"""Floats of each of the sizes that `llmfb_converted` of `runtime.c` tells apart, by their numbers."""
_SMALL = (0, 1, 2, 3, 4, 5, 7, 8, 16, 31, 64, 127, 255)


@dataclass(frozen=True, slots=True)
class Observation:
    """What a run showed.

    `undefined` is 0 or, plus one, the number of the event before which something undefined was done; `table` are the
    events as the runtime wrote them; `trap` is the address of a fault, with `code` where it was jumped to, None where
    there was none; `overran` says that it took too many steps, `recorded` how many events there were by then.
    """

    ended: bool
    undefined: int
    covered: NDArray[np.uint8]
    table: bytes = b""
    visible: int = ARENA
    overran: bool = False
    recorded: int = 0
    trap: int | None = None
    code: bool = False

    @property
    def events(self) -> list[Event]:
        """What was read and compared, without what lies before `visible`, which an input cannot choose."""
        found: list[Event] = []
        for kind, site, size, a, b, c, d in struct.iter_unpack("<7Q", self.table):
            if kind not in (READ, BYTES, ALIKE) or not ARENA <= a < self.visible:
                other = struct.pack("<3Q", b, c, d) if kind != READ else b""
                found.append(Event(kind, site, size, a, b if kind in (READ, ALIKE) else a, other))
        return found

    @property
    def before_undefined(self) -> list[Event]:
        """The events up to where something undefined was done, all where nothing was."""
        return self.events[: self.undefined - 1] if self.undefined else self.events

    @property
    def valid(self) -> bool:
        """Whether the input counts."""
        return self.ended and not self.undefined


class Search:
    """The inputs that were tried and what is to be tried next."""

    def __init__(self, shape: Signature, memory: Memory, code: int, *, of_candidate: bool = False) -> None:
        """`code` is the address that pointers to functions get.

        `of_candidate`: it is a candidate that is observed, so an input counts whatever it does that is undefined.
        """
        self._of_candidate = of_candidate
        self._shape = shape
        self._memory = memory
        self._code = code
        self._rng = random.Random(7)
        self._known = np.zeros(MAX_SITES, np.uint8)
        self._spent = bytearray(MAX_SITES)
        """Outcomes, by site as those that are known, which were wished for as often as one is."""
        self._wanted: dict[tuple[int, int], int] = {}
        self._repairs: deque[Input] = deque()
        self._queue: deque[Input] = deque()
        self._seen: set[int] = set()
        self._parents: list[tuple[Input, list[Event]]] = []
        self._changed_so_far = 0
        self.found: list[tuple[Input, NDArray[np.uint8]]] = []
        """The inputs that count, with what they cover."""
        self.going: list[Input] = []
        """Inputs on which it does something again and again and does not end."""

    def observe(self, tried: Input, seen: Observation) -> bool:
        """Note a run; True where it covers something for the first time."""
        if seen.valid or (self._of_candidate and (seen.undefined or seen.trap is not None)):
            covered = self._marked(tried, seen.covered)
            self.found.append((tried, covered))
            if not seen.valid:
                return False  # what leads there may do so in the original too, so other ways there are looked for
            new = bool((covered & ~self._known).any())
            self._known |= covered
            if new:
                self._parents.append((tried, seen.events))
            return new
        if self._of_candidate:
            return False
        if seen.overran and seen.recorded and not seen.undefined and len(self.going) < _GOING:
            self.going.append(tried)
        for repaired in self._repaired(tried, seen):
            self._add(self._repairs, repaired)
        return False

    def _marked(self, tried: Input, covered: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """What an input covers, with what its pointers are: null, near the end of an object, less aligned, in a row."""
        found = covered.copy()
        for index, where in enumerate(self._memory.parameters):
            if where is not None:
                address = self._pointer(tried, index)
                if not address:
                    found[_POINTERS + index] |= 1
                elif 0 < where.end - address <= _LINE // 8:
                    found[_POINTERS + index] |= 1 << (where.end - address).bit_length()
                found[_POINTERS + 16 + index] |= address & -address & 7
                for other in range(index):
                    if self._memory.parameters[other] is not None:
                        distance = address - self._pointer(tried, other)
                        if abs(distance) <= _BESIDE:
                            found[_POINTERS + 16 + index] |= 8 if not distance else 16 if distance > 0 else 32
        return found

    def _pointer(self, tried: Input, index: int) -> int:
        return int.from_bytes(tried.arguments[index * ARGUMENT_SIZE :][:8], "little")

    def _without_memory(self, parent: Input, events: list[Event]) -> Iterator[Input]:
        """`parent` with null for a pointer behind which it was not seen to read: perhaps there may be nothing."""
        read = [each.place for each in events if each.kind == READ]
        for index, where in enumerate(self._memory.parameters):
            if where is None or self._shape.parameters[index].promises or not self._pointer(parent, index):
                continue
            if not any(where.start <= each < where.end for each in read) and self._wish(-index - 1, -1):
                yield patched(parent, ARGUMENTS_AT + index * ARGUMENT_SIZE, bytes(8))

    def proposals(self, count: int) -> list[Input]:
        """Up to `count` inputs to try next."""
        for parent, events in self._parents[self._changed_so_far :]:
            if self._of_candidate and len(self._queue) > _MANY * count:
                break  # these are the last rounds: what is behind would not be tried
            for proposed in self._changed(parent, events):
                self._add(self._queue, proposed)
            self._changed_so_far += 1
        chosen: list[Input] = []
        while len(chosen) < count and (self._queue or self._repairs):
            if self._queue and (len(chosen) % 3 or not self._repairs):
                chosen.append(self._queue.popleft())
            else:
                chosen.append(self._repairs.popleft())
        chosen += [self._shaken() for _ in range(min(count - len(chosen), count // 4)) if self._parents]
        return chosen

    def chosen(self, count: int) -> list[Input]:
        """The `count` inputs that cover everything, a few times if there are enough, then others."""
        going = self.going if len(self.found) < 2 * _GOING else []
        count -= len(going)
        left = list(range(len(self.found)))
        if not left:
            return list(going)
        bits = np.unpackbits(np.stack([covered for _, covered in self.found]), axis=1)
        covers = bits[:, bits.any(axis=0)].astype(np.float32)
        order: list[int] = []
        for _ in range(_COVERED):
            open_ = np.ones(covers.shape[1], np.float32)
            while left and len(order) < count:
                gains = covers[left] @ open_
                best = int(gains.argmax())
                if not gains[best]:
                    break
                order.append(left.pop(best))
                open_ *= 1 - covers[order[-1]]
        # Then those that go another way altogether, then any.
        known = {self.found[number][1].tobytes() for number in order}
        ways = {self.found[number][1].tobytes(): number for number in reversed(left)}
        new = sorted(number for way, number in ways.items() if way not in known)
        order += [*new, *(number for number in left if number not in new)][: count - len(order)]
        return [*(self.found[number][0] for number in order), *going]

    def with_numbers(self, numbers: Iterable[int], count: int) -> list[Input]:
        """Up to `count` inputs on which values that inputs were seen to read are one of some `numbers`."""
        chosen: list[Input] = []
        parents = [(tried, [*self._arguments(tried), *events]) for tried, events in self._parents]
        reads = [(tried, [each for each in events if each.kind == READ][:8]) for tried, events in parents]
        wanted = list(numbers)
        for tried, events in reads[:: max(len(reads) // 6, 1)]:
            for number in wanted:
                for each in events:
                    if not is_pointer(each.value):
                        data = (number & ((1 << 8 * each.size) - 1)).to_bytes(each.size, "little")
                        chosen.append(patched(tried, each.place, data))
        return chosen[:count]

    # ---------------------------------------------------------------------------------------------------- changes

    def _add(self, queue: deque[Input], proposed: Input) -> None:
        # Only whether it was there before counts, so that it does not matter what the hash is in this process.
        key = hash(
            (
                proposed.arguments,
                proposed.answers,
                proposed.key,
                proposed.seed,
                proposed.effects,
                proposed.shared,
            )
        )
        if key not in self._seen:
            self._seen.add(key)
            queue.append(proposed)

    def _changed(self, parent: Input, events: list[Event]) -> Iterator[Input]:
        """`parent` with comparisons coming out as they never did; nothing twice for the same wish but a few times."""
        yield from self._without_memory(parent, events)
        reads = self._arguments(parent)
        moment = 0
        derived: list[Event] = []
        for event in events:
            if event.kind == MOMENT:
                moment = event.place
            elif event.kind == READ:
                reads.append(event)
                if moment and self._is_others(event.place) and self._wish(event.place, -moment, 1):
                    yield self._written(parent, moment, event)
            elif event.kind in (MULTIPLIED, MIXED):
                derived.append(event)
            elif event.kind in _OTHERWISE:
                yield from _OTHERWISE[event.kind](self, parent, event, reads)
            else:
                yield from self._compared(parent, event, derived, reads)

    def _compared(
        self, parent: Input, event: Event, derived: list[Event], reads: list[Event]
    ) -> Iterator[Input]:
        """`parent` with one comparison coming out otherwise."""
        wanted = ~(int(self._known[event.site]) | self._spent[event.site]) & 0xFF
        if not wanted:
            return
        for outcome, place, data in (*self._wishes(event, reads, wanted), *undone(event, derived, reads)):
            if wanted & outcome and self._wish(event.site, outcome):
                yield self._patched(parent, place, data)
            elif wanted & outcome:
                self._spent[event.site] |= outcome
        if event.kind == FLOATS:
            other = int.from_bytes(event.other[:8], "little")
            for outcome, changes in alike_floats(event.value, other, reads):
                if wanted & outcome and self._wish(event.site, outcome):
                    yield functools.reduce(
                        lambda tried, change: patched(tried, *change), changes.items(), parent
                    )

    def _equal_bytes(self, parent: Input, event: Event, reads: list[Event]) -> Iterator[Input]:
        """`parent` with bytes, or a word of them that a call wrote, that equal what they were compared with."""
        if event.kind == BYTES:
            inside = event.size and ARENA <= event.place < ARENA + ARENA_SIZE
            if inside and self._wish(event.place, zlib.crc32(event.other)):
                wanted = event.other[: event.size]
                yield patched(parent, event.place, wanted)
                yield patched(parent, event.place, wanted[:-1] + bytes((wanted[-1] ^ 1,)))
            return
        other = int.from_bytes(event.other[:8], "little")
        for read in sources(event.value, (1 << event.size) - 1, reads, exact_only=True):
            if other != event.value and self._wish(read.place, other):
                yield self._patched(parent, read.place, moved(read, event.value, other))

    def _alike(self, parent: Input, event: Event, _reads: list[Event]) -> Iterator[Input]:
        """`parent` with two long pieces of memory that are alike, or alike but for the last byte."""
        size, first, second = event.size, event.place - ARENA, event.value - ARENA
        inside = min(first, second) >= 0 and max(first, second) + size <= ARENA_SIZE
        if inside and self._wish(event.place, event.value):
            wanted = parent.content[second : second + size]
            yield patched(parent, event.place, wanted)
            yield patched(parent, event.place, wanted[:-1] + bytes((wanted[-1] ^ 1,)))

    def _of_sizes(self, parent: Input, event: Event, reads: list[Event]) -> Iterator[Input]:
        """`parent` with what is converted of other sizes: from where on a shorter type no longer holds it."""
        for number, value in _SIZES:
            outcome = 1 << number
            if not self._known[event.site] & outcome and self._wish(event.site, outcome, 4):
                for place, data in float_values(event.value, value, reads):
                    yield patched(parent, place, data)

    def _wish(self, site: int, outcome: int, most: int = 4 * NEAREST) -> bool:
        count = self._wanted.get((site, outcome), 0)
        self._wanted[site, outcome] = count + 1
        return count < most

    def _is_others(self, place: int) -> bool:
        """Whether somebody else may write at a place."""
        return place >= HANDED and not any(
            each.start <= place < each.start + each.size for each in self._memory.private
        )

    def _written(self, parent: Input, moment: int, read: Event) -> Input:
        """`parent`, with another value where it read at or after a moment at which others may write."""
        value = read.value ^ self._rng.choice((1, 2, 5, 0x80))
        if is_pointer(read.value):
            value = self._rng.choice(
                (0, BLOCKS + BLOCK_STRIDE * self._rng.randrange(max(self._memory.blocks, 1)))
            )
        effect = struct.pack("<4Q", moment, read.place, read.size, value)
        shared = parent.shared or OVERLAPS * self._leads_elsewhere(read.place, value)
        return replace(parent, effects=(parent.effects + effect)[-EFFECT_SIZE * MAX_EFFECTS :], shared=shared)

    def _patched(self, tried: Input, place: int, data: bytes) -> Input:
        """`tried` with other bytes at a place of it; a pointer may lead to memory that another one leads to as well."""
        changed = patched(tried, place, data)
        if (
            changed.shared
            or len(data) != 8
            or not self._leads_elsewhere(place, int.from_bytes(data, "little"))
        ):
            return changed
        return replace(changed, shared=OVERLAPS)

    def _leads_elsewhere(self, place: int, value: int) -> bool:
        """Whether a value is a pointer to what is not the own block of the word at `place`."""
        return is_pointer(value) and not 0 <= value - self._memory.pointers.get(place, 0) < BLOCK_STRIDE

    def _near_multiples(self, parent: Input, event: Event, reads: list[Event]) -> Iterator[Input]:
        """`parent` with a dividend at the ends of what gives one quotient, where other arithmetic goes wrong."""
        divisor, mask = int.from_bytes(event.other[:8], "little"), (1 << event.size) - 1
        if divisor < 2:
            return
        last = mask // divisor * divisor
        half = (mask >> 1) // divisor * divisor
        for target in (last - 1, last, half - 1, half, -half & mask, (1 - half) & mask, mask):
            for read in sources(event.value, mask, reads)[:1]:
                if self._wish(event.site, target, 2):
                    yield patched(parent, read.place, moved(read, event.value, target))

    def _wishes(self, event: Event, reads: list[Event], wanted: int) -> Iterator[tuple[int, int, bytes]]:
        """What to write where for each outcome of a comparison that is `wanted`: (outcome, place, bytes)."""
        other = int.from_bytes(event.other[:8], "little")
        mask = (1 << event.size) - 1
        if event.kind == FLOATS:
            yield from float_wishes(event.value, other, reads)
        elif event.kind == MASKED:
            for read in sources(event.value, mask, reads):
                for outcome, value in (
                    (1, event.value & ~other),
                    (2, event.value | other),
                    (4, event.value ^ other),
                ):
                    yield outcome, read.place, moved(read, event.value, value)
        else:
            sign = 1 << (event.size - 1)
            for value, compared, direction in ((event.value, other, 1), (other, event.value, -1)):
                step = direction * (16 if is_pointer(compared) else 5)
                targets = (
                    (_EQUAL, compared),
                    (_ONE_MORE, compared + direction),
                    (_ONE_LESS, compared - direction),
                    (_LESS, compared - step),
                    (_MORE, compared + step),
                    (
                        _SIGN if direction > 0 else _OTHER_SIGN,
                        (compared | sign) if not compared & sign else compared,
                    ),
                    (_OTHER_SIGN if direction > 0 else _SIGN, compared & ~sign),
                )
                for read in sources(value, mask, reads):
                    for outcome, target in targets:
                        if not outcome & wanted:
                            continue
                        yield outcome, read.place, self._word(read, value, target & mask, event.size)

    def _word(self, read: Event, value: int, target: int, bits: int) -> bytes:
        """What to write for `target`; for a pointer that is not null, a pointer."""
        if bits == 64 and read.size == 8 and value == 0 and target not in (0, 1) and target < 16:
            return struct.pack("<Q", self._block(read.place))
        return moved(read, value, target)

    def _arguments(self, tried: Input) -> list[Event]:
        found: list[Event] = []
        for index, parameter in enumerate(self._shape.parameters):
            if parameter.promises:
                continue
            for leaf in parameter.leaves:
                start = index * ARGUMENT_SIZE + leaf.offset
                if leaf.size <= 8:
                    data = tried.arguments[start : start + leaf.size]
                    place = ARGUMENTS_AT + start
                    found.append(Event(READ, 0, leaf.size, place, int.from_bytes(data, "little"), b""))
        return found

    # ---------------------------------------------------------------------------------------------------- repairs

    def _repaired(self, tried: Input, seen: Observation) -> Iterator[Input]:
        reads = [
            *self._arguments(tried),
            *(each for each in seen.before_undefined if each.kind == READ),
        ][::-1]
        if seen.trap is not None:
            words = [
                each for each in reads if (each.size == 8 and each.place < ANSWERS_AT) or each.place >= ARENA
            ]
            followed = [each for each in words if each.size == 8 and 0 <= seen.trap - each.value < _REACH]
            for read in followed[:2]:
                pointer = self._code if seen.code else self._block(read.place)
                yield self._patched(tried, read.place, struct.pack("<Q", pointer))
            if followed:
                return
        elif seen.undefined:
            yield from self._with_memory_before(tried, reads)
        for read in [each for each in reads if not is_pointer(each.value)][:NEAREST]:
            value = self._rng.choice(_SMALL[:6])
            if value != read.value:
                yield patched(tried, read.place, value.to_bytes(read.size, "little"))

    def _with_memory_before(self, tried: Input, reads: list[Event]) -> Iterator[Input]:
        """Pointers that lead into the middle of what they led to the beginning of: there may be something before."""
        for index, where in enumerate(self._memory.parameters):
            place = index * ARGUMENT_SIZE
            if where is None or self._shape.parameters[index].memory:
                continue
            if tried.arguments[place : place + 8] == struct.pack("<Q", where.address):
                into = where.start + where.size // 2 // _LINE * _LINE
                yield patched(tried, ARGUMENTS_AT + place, struct.pack("<Q", into))
        for read in [each for each in reads if each.size == 8 and each.value >= BLOCKS][:NEAREST]:
            if is_pointer(read.value) and (read.value - BLOCKS) % BLOCK_STRIDE == 0:
                yield patched(tried, read.place, struct.pack("<Q", read.value + BLOCK_SIZE // 2))

    def _block(self, place: int) -> int:
        """A block for the word at `place`: always the same, a new one while there are some."""
        memory = self._memory
        if memory.pointers.get(place):
            return memory.pointers[place]
        # All versions find the same memory: what only a candidate follows makes no new block.
        if place >= ARENA and not self._of_candidate and memory.take_block(place):
            return memory.pointers[place]
        return BLOCKS + BLOCK_STRIDE * self._rng.randrange(max(memory.blocks, 1))

    def _shaken(self) -> Input:
        """A parent with a few of the values that it reads replaced."""
        parent, events = self._rng.choice(self._parents[-24:])
        reads = [*self._arguments(parent), *(each for each in events if each.kind == READ)]
        reads = [each for each in reads if not is_pointer(each.value)]
        for read in self._rng.sample(reads, min(len(reads), self._rng.randint(1, 4))):
            bits = 8 * read.size
            value = self._rng.choice(
                (*_SMALL, (1 << bits) - 1, 1 << (bits - 1), read.value ^ 1, read.value + 1)
            )
            parent = patched(parent, read.place, (value & ((1 << bits) - 1)).to_bytes(read.size, "little"))
        return replace(parent, seed=parent.seed + 1000 * self._rng.randrange(1, 50))


_OTHERWISE: dict[int, Callable[[Search, Input, Event, list[Event]], Iterator[Input]]] = {
    DIVIDED: Search._near_multiples,  # pyright: ignore[reportPrivateUsage]
    BYTES: Search._equal_bytes,  # pyright: ignore[reportPrivateUsage]
    CHUNK: Search._equal_bytes,  # pyright: ignore[reportPrivateUsage]
    ALIKE: Search._alike,  # pyright: ignore[reportPrivateUsage]
    CONVERTED: Search._of_sizes,  # pyright: ignore[reportPrivateUsage]
}
"""What to change about an input where something happened that is no comparison of two values."""
