"""Inputs for a function: arguments by type, and memory of small numbers, edge values, text and followable pointers.

Which words are pointers is learned: a word that nobody has looked at holds an address of its own that is not mapped,
so the address of a fault names the word that was followed.
"""

from __future__ import annotations

import functools
import random
import struct
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from llmfb_core.execution.layout import (
    ANSWER_SIZE,
    ANSWERS,
    ARENA,
    ARENA_SIZE,
    ARGUMENT_SIZE,
    ARGUMENTS,
    BLOCK_COUNT,
    BLOCK_STRIDE,
    BLOCKS,
    GAP,
    OBJECTS,
    TAG,
    TAG_STRIDE,
)
from llmfb_core.execution.refusal import NotExecutableError
from llmfb_core.execution.signature import Leaf, Signature, Value

PARAMETER_SIZE, MOST_PARAMETER_SIZE = 0x800, 0x2000
"""Bytes behind a pointer parameter of which nothing is known: at least, and where there is room."""
BEFORE = 128
"""Bytes before it: it need not point to the beginning of an object."""
_FLOATS = (
    0.0,
    float("nan"),
    -0.0,
    1.0,
    float("inf"),
    -1.0,
    0.5,
    float("-inf"),
    2.0,
    1e30,
    -1e-10,
    3.75,
    255.0,
    16.0,
    1 + 2**-11 + 2**-40,
)
_SMALLEST = {
    "double": (5e-324, -1e-310, 2.2250738585072014e-308),
    "float": (1e-45, -1e-40, 1.1754943508222875e-38),
    "half": (6e-08, -6e-08, 6.104e-05),
}
_SHIFTS = (1, 2, 3, 4, 8, 12, 16)
_BEHIND = (4, 4, 1, 1, 2, 8)
"""So many bytes one pointer is behind another."""
_LEFT = (1, 2, 4, 8, 12, 16, 32)
"""So many bytes a pointer is moved, or has left behind it."""
Style = Literal["tags", "zeros", "small", "bytes", "text", "random", "edges", "ones", "sparse"]
STYLES: tuple[Style, ...] = (
    "small",
    "text",
    "bytes",
    "edges",
    "small",
    "random",
    "zeros",
    "text",
    "ones",
    "bytes",
    "sparse",
    "sparse",
    "sparse",
)


@dataclass(frozen=True, slots=True)
class Input:
    """One input: a number that what is elsewhere answers by, the arguments, the arena's content.

    `answers` are those of calls that are not left to chance, see `struct answer`, `effects` what others write while
    it runs, see `struct effect`.  `shared` is 0 unless pointers may point to the same memory; 1, `OVERLAPS`, or the
    address of memory that calls may answer with.
    """

    seed: int
    arguments: bytes
    content: bytes
    answers: bytes = bytes(ANSWER_SIZE * ANSWERS)
    effects: bytes = b""
    shared: int = 0
    key: int = field(default=0, compare=False)
    """Stands for the content, which is long, where only whether it was there before is asked."""


@dataclass(frozen=True, slots=True)
class Object:
    """A piece of the arena: `what` is the parameter's number or the variable's key.

    `before` are bytes that lie before `address`.
    """

    start: int
    size: int
    what: str
    before: int = 0

    @property
    def address(self) -> int:
        """What a pointer to it is."""
        return self.start + self.before

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + self.size


@dataclass(slots=True)
class Memory:
    """The objects of a function's arena, and what has been learned of its words.

    `pointers` maps the address of a word to what it points to: a block's address, or 0 for code.  Below `visible` are
    the variables that nobody outside of the module sees: they hold `initial` bytes, by address, in every input, and
    what is left in them says nothing; nor does what is left in `dead` objects, by how the function ends (a status).
    """

    variables: dict[str, Object]
    parameters: list[Object | None]
    visible: int = ARENA
    initial: dict[int, bytes] = field(default_factory=dict[int, bytes])
    pointers: dict[int, int] = field(default_factory=dict[int, int])
    blocks: int = 0
    dead: dict[int, list[Object]] = field(default_factory=dict[int, list[Object]])
    private: tuple[Object, ...] = ()
    """What `noalias` parameters point to, and constants that are elsewhere: nobody else writes to it."""

    @property
    def objects(self) -> list[Object]:
        """All objects below the blocks."""
        return [*self.variables.values(), *(each for each in self.parameters if each is not None)]

    def learn(self, address: int, *, code: bool) -> bool:
        """Note that the word whose tag `address` belongs to is a pointer; False for no tag or without a block left."""
        slot, rest = divmod(address - TAG, TAG_STRIDE)
        place = ARENA + 8 * slot
        if not 0 <= slot < ARENA_SIZE // 8 or rest < 0 or place in self.pointers:
            return False
        if code:
            self.pointers[place] = 0
            return True
        return self.take_block(place)

    def take_block(self, place: int) -> bool:
        """Have the word at `place` point to a block of its own; False where none is left."""
        if self.blocks >= BLOCK_COUNT - 10:
            return False
        self.pointers[place] = BLOCKS + self.blocks * BLOCK_STRIDE
        self.blocks += 1
        return True


def memory_of(
    shape: Signature,
    variables: Mapping[str, int],
    own: Collection[str] = (),
    constants: Collection[str] = (),
) -> Memory:
    """Give every variable (key to bytes) and every pointer parameter an object.

    `own` are the keys of the variables that nobody outside of the module sees, `constants` those that never change.
    Raises NotExecutableError.
    """
    position = OBJECTS

    def place(size: int, what: str, before: int = 0, align: int = 1) -> Object:
        nonlocal position
        position = (position + before + align - 1) // align * align - before
        size += before
        placed = Object(position, size, what, before)
        position = (position + size + GAP + 63) // 64 * 64
        if position > BLOCKS:
            raise NotExecutableError("its global variables are too large")
        return placed

    placed = {key: place(max(size, 1), key) for key, size in variables.items() if key in own}
    visible = position if placed else ARENA
    placed |= {key: place(max(size, 1), key) for key, size in variables.items() if key not in own}
    parameters: list[Object | None] = []
    dead: dict[int, list[Object]] = {}
    if len(shape.parameters) > ARGUMENTS:
        raise NotExecutableError(f"it has more than {ARGUMENTS} parameters")
    pointers = sum(each.is_pointer for each in shape.parameters)
    left = (BLOCKS - position) // max(pointers, 1) - 2 * GAP - 64 - BEFORE
    room = max(PARAMETER_SIZE, min(MOST_PARAMETER_SIZE, left // 64 * 64))
    for index, parameter in enumerate(shape.parameters):
        size = parameter.memory or max(room, parameter.dereferenceable)
        before = 0 if parameter.memory else BEFORE
        found = place(size, str(index), before, parameter.align) if parameter.is_pointer else None
        parameters.append(found)
        for status in parameter.dead:
            dead.setdefault(status, []).extend([found] if found is not None else [])
    private = [
        found for each, found in zip(shape.parameters, parameters, strict=True) if found and each.noalias
    ]
    private += [found for key, found in placed.items() if key in constants]
    return Memory(placed, parameters, visible, dead=dead, private=tuple(private))


def words(memory: Memory, style: Style, seed: int, code: int, shared: int = 0) -> bytes:
    """The arena's content; `code` is the address that pointers to functions get, `shared` what others point to."""
    filled, rng, state = _filled(style, seed)
    content, rng.bit_generator.state = filled.copy(), state
    untouched = style not in ("tags", "text") and seed % 3 == 0
    if untouched:
        # What lies behind pointers shows its own pointers by tags.
        first = (BLOCKS - ARENA) // 8
        content[first:] = _tags()[first:]
    others = [each for each in memory.variables.values() if each not in memory.private]
    known = [each.start for each in others]
    known += [each.start + each.size // 16 * 8 for each in others if each.size >= 16]
    known += [shared] * (shared >= ARENA) + [each for each in memory.pointers.values() if each]
    common = known[seed // 4 % len(known)] if shared and known else 0
    for place, target in memory.pointers.items():
        null = style != "tags" and rng.integers(12) == 0
        if common and target and rng.integers(2):
            target = common
        content[(place - ARENA) // 8] = 0 if null else (target or code)
    data = content.view(np.uint8)
    for start, known in memory.initial.items():
        data[start - ARENA : start - ARENA + len(known)] = np.frombuffer(known, np.uint8)
    return content.tobytes()


def _tags() -> NDArray[np.uint64]:
    return np.arange(ARENA_SIZE // 8, dtype=np.uint64) * np.uint64(TAG_STRIDE) + np.uint64(
        TAG + TAG_STRIDE // 2
    )


@functools.lru_cache(maxsize=256)
def _filled(style: Style, seed: int) -> tuple[NDArray[np.uint64], np.random.Generator, Mapping[str, Any]]:
    """What the arena is filled with, the same for every function, the generator, and its state after that."""
    rng = np.random.default_rng(seed)
    return _random(style, rng), rng, rng.bit_generator.state


def _random(style: Style, rng: np.random.Generator) -> NDArray[np.uint64]:
    count = ARENA_SIZE // 8
    match style:
        case "tags":
            return _tags()
        case "zeros":
            return np.zeros(count, np.uint64)
        case "ones":
            return np.full(count, 1, np.uint64)
        case "small":
            return rng.integers(0, 9, 2 * count, dtype=np.uint32).view(np.uint64)
        case "sparse":
            # Elements of one size, each independent of the others: zeros, and a few values that come again.
            size = (1, 2, 4, 4, 4, 8)[rng.integers(6)]
            values = rng.integers(1, 10, 8 * count // size, np.uint64)
            values *= rng.integers(0, 2, 8 * count // size, np.uint64)
            return np.frombuffer(values.astype(f"<u{size}").tobytes(), np.uint64).copy()
        case "bytes":
            return rng.integers(0, 4, 8 * count, dtype=np.uint8).view(np.uint64)
        case "text":
            known = b"abcxyzABC 019\n\t-+.,:;/\\\"'=" + bytes((0x80, 0xC3, 0xE2, 0xFF)) * (rng.integers(2))
            letters = rng.choice(np.frombuffer(known, np.uint8), 8 * count)
            letters[rng.integers(0, 14, 8 * count) == 0] = 0
            letters.reshape(-1, 2)[rng.integers(0, 20, 4 * count) == 0] = ord("%")
            return letters.view(np.uint64)
        case "edges":
            return rng.choice(np.array(_edges(32), np.uint32), 2 * count).view(np.uint64)
        case "random":
            return rng.integers(0, 1 << 63, count, dtype=np.uint64)


@dataclass(frozen=True, slots=True)
class _Choice:
    """How numbers are chosen: `edge` is a number among the values at which things change, the others what they are.

    `fractions` says that all floats have one, so that it shows in which order they are added.
    """

    simple: bool = False
    fractions: bool = False
    edge: int | None = None
    real: float | None = None
    integer: int | None = None


_ALIKE: dict[int, tuple[float, float, int, Style]] = {
    7: (float("inf"), float("inf"), 300, "ones"),
    15: (float("-inf"), float("-inf"), 2051, "random"),
    23: (1.0, 2**-53 + 2**-66, 300, "bytes"),
    31: (65504.0, 65504.0, 10_000, "small"),
}
"""By the number of an input, its first float, the others, its integers, its memory: for long loops, and for floats that
are infinite or that a sum in a wider type rounds twice."""


def made(shape: Signature, memory: Memory, seed: int, code: int) -> Input:
    """The input of this number, before anything has been seen."""
    pointers = placed(shape, memory, seed)
    style = _ALIKE[seed][-1] if seed in _ALIKE else STYLES[seed % len(STYLES)]
    content = words(memory, style, seed, code, pointers.shared)
    given = arguments(shape, memory, seed, pointers, simple=seed < 4)
    return Input(seed, given, content, shared=pointers.shared, key=hash(content))


@dataclass(frozen=True, slots=True)
class Pointers:
    """What pointer parameters are, by their number; `shared` is that of Input."""

    addresses: Mapping[int, int]
    shared: int = 0


def placed(shape: Signature, memory: Memory, seed: int) -> Pointers:
    """Where the pointers of an input point to: to objects of their own, to the same memory, or to an object's end."""
    objects = {index: each for index, each in enumerate(memory.parameters) if each is not None}
    usual = {index: each.address for index, each in objects.items()}
    free = [index for index, each in objects.items() if each.before and each not in memory.private]
    rng = random.Random(~seed)
    if seed % 8 == 5:
        left = _LEFT[seed // 8 % len(_LEFT)]
        movable = [index for index, each in objects.items() if each.before]
        return Pointers({**usual, **{index: objects[index].end - left for index in movable}})
    if seed % 8 == 4:
        moved = _SHIFTS[seed // 8 % len(_SHIFTS)]
        return Pointers({**usual, **{index: usual[index] + moved for index in free}})
    if seed % 4 not in (2, 3) or seed < 4:
        return Pointers(usual)
    others = [each.start for each in memory.variables.values() if each not in memory.private]
    targets = [usual[index] for index in free] + others[: len(free) + 1]
    if not targets:
        return Pointers(usual, int(len(memory.pointers) > 1))
    if seed % 8 == 6 and len(free) > 1:
        # One a little behind the other, in either order.
        first, second = free[:2] if seed % 16 == 6 else free[1::-1]
        usual[second] = usual[first] + _BEHIND[seed // 8 % len(_BEHIND)]
        return Pointers(usual, usual[first])
    base = rng.choice(targets)
    for index in free:
        if rng.randrange(4):
            usual[index] = base + (
                rng.choice(_SHIFTS) * rng.choice((1, 1, -1)) if rng.randrange(4) == 0 else 0
            )
    return Pointers(usual, base)


def arguments(
    shape: Signature, memory: Memory, seed: int, pointers: Pointers, *, simple: bool = False
) -> bytes:
    """The arguments' bytes, `ARGUMENT_SIZE` for each."""
    rng = random.Random(seed)
    parts: list[bytes] = []
    for index, parameter in enumerate(shape.parameters):
        where = memory.parameters[index]
        if where is not None:
            null = not simple and not parameter.promises and rng.randrange(12) == 0
            data = struct.pack("<Q", 0 if null else pointers.addresses[index])
        else:
            data = _value(parameter, rng, _choice(seed, index, simple))
        parts.append(data.ljust(ARGUMENT_SIZE, b"\0"))
    return b"".join(parts).ljust(ARGUMENT_SIZE * ARGUMENTS, b"\0")


def _choice(seed: int, index: int, simple: bool) -> _Choice:
    if simple:
        return _Choice(simple=True)
    if alike := _ALIKE.get(seed):
        first, others, integer, _ = alike
        return _Choice(real=others if index else first, integer=integer)
    if seed % 8 == 3 and seed > 8:
        return _Choice(real=-0.0 if seed // 8 >> index & 1 else 0.0)
    return _Choice(fractions=seed % 4 == 1, edge=None if seed % 2 else seed // 2 + 5 * index)


def _value(parameter: Value, rng: random.Random, chosen: _Choice) -> bytes:
    """A value of all parts of a type."""
    if parameter.size > ARGUMENT_SIZE:
        raise NotExecutableError(f"a parameter of type {parameter.type}")
    data = bytearray(ARGUMENT_SIZE)
    for number, leaf in enumerate(parameter.leaves):
        part = _scalar(leaf, rng, chosen, number)
        if parameter.range is not None and len(parameter.leaves) == 1:
            part = _within(parameter.range, leaf, part)
        data[leaf.offset : leaf.offset + len(part)] = part
    return bytes(data)


def _scalar(leaf: Leaf, rng: random.Random, chosen: _Choice, number: int) -> bytes:
    edge = None if chosen.edge is None else chosen.edge + number
    if leaf.kind == "int":
        bits = leaf.bits
        value = _integer(rng, chosen.simple) if edge is None else _edges(bits)[edge % len(_edges(bits))]
        value = value if chosen.integer is None else chosen.integer
        return (value & ((1 << bits) - 1)).to_bytes((bits + 7) // 8, "little")
    if leaf.kind == "ptr":  # of a structure or a vector
        if not chosen.simple and rng.randrange(4) == 0:
            return bytes(8)
        return struct.pack("<Q", BLOCKS + BLOCK_STRIDE * rng.randrange(BLOCK_COUNT - 10, BLOCK_COUNT))
    floats = (*_FLOATS, *_SMALLEST[leaf.kind]) if leaf.kind in _SMALLEST else _FLOATS
    real = (
        1.0
        if chosen.simple
        else floats[edge % len(floats)]
        if edge is not None
        else _float(rng, chosen.fractions)
    )
    real = real if chosen.real is None else chosen.real
    if leaf.kind in ("double", "float", "half"):
        with np.errstate(over="ignore"):
            return np.array(real, {"double": "f8", "float": "f4", "half": "f2"}[leaf.kind]).tobytes()
    if leaf.kind == "bfloat":
        with np.errstate(over="ignore"):
            return np.array(real, np.float32).tobytes()[2:]
    if leaf.kind == "x86_fp80":
        return np.array(real, np.longdouble).tobytes()[:10]
    if leaf.kind == "fp128":
        low = 0 if chosen.simple else rng.getrandbits(64)
        return struct.pack("<QQ", low, (0x3FFF + rng.randrange(8)) << 48 | (low >> 8 & 0xFFFF))
    raise NotExecutableError(f"a parameter with a {leaf.kind}")


def _within(promised: tuple[int, int], leaf: Leaf, data: bytes) -> bytes:
    low, high = promised
    modulus = 1 << leaf.bits
    value = low + int.from_bytes(data, "little") % ((high - low) % modulus)
    return (value % modulus).to_bytes(len(data), "little")


def _edges(bits: int) -> tuple[int, ...]:
    """Numbers at which integers of this width change their behaviour, as bit patterns."""
    mask, sign = (1 << bits) - 1, 1 << (bits - 1)
    found = (
        0,
        1,
        mask,
        sign - 1,
        sign,
        2,
        sign + 1,
        255,
        mask - 1,
        8,
        sign - 2,
        16,
        3,
        256,
        127,
        1 << (bits // 2),
        sign | sign >> 24 | 1,
        sign >> 1 | sign >> 25 | 1,
    )
    return tuple(each & mask for each in found)


def _float(rng: random.Random, fractions: bool) -> float:
    return rng.uniform(-100, 100) if fractions or rng.randrange(2) else float(rng.randrange(-5, 50))


def _integer(rng: random.Random, simple: bool) -> int:
    if simple:
        return rng.randrange(1, 4)
    kind = rng.randrange(6)
    if kind < 4:
        return rng.randrange(0, 20)
    return rng.getrandbits(64) if kind == 4 else rng.randrange(-3, 300)


def describe(shape: Signature, data: bytes, memory: Memory) -> str:
    """An input's arguments as a person reads them."""
    shown: list[str] = []
    for index, parameter in enumerate(shape.parameters):
        raw = data[index * ARGUMENT_SIZE : (index + 1) * ARGUMENT_SIZE]
        where = memory.parameters[index]
        if where is not None:
            (word,) = struct.unpack("<Q", raw[:8])
            value = _named(word, memory) if word else "null"
        elif len(parameter.leaves) == 1:
            value = _described(parameter.leaves[0], raw)
        else:
            parts = (_described(leaf, raw[leaf.offset :]) for leaf in parameter.leaves)
            value = "{" + ", ".join(parts) + "}"
        shown.append(f"{parameter.type} {value}")
    return ", ".join(shown)


def _named(address: int, memory: Memory) -> str:
    for each in memory.objects:
        if each.start <= address < each.start + each.size:
            name = f"memory{each.what}" if each.what.isdecimal() else each.what
            offset = address - each.address
            return f"&{name}" + (f"{offset:+}" if offset else "")
    return hex(address)


def _described(leaf: Leaf, raw: bytes) -> str:
    if leaf.kind == "int":
        number = int.from_bytes(raw[: leaf.size], "little")
        return str(number - (1 << leaf.bits) if leaf.bits > 1 and number >> (leaf.bits - 1) else number)
    if leaf.kind in ("float", "double"):
        return repr(
            float(np.frombuffer(raw[: leaf.size], np.float32 if leaf.kind == "float" else np.float64)[0])
        )
    return "0x" + raw[: leaf.size][::-1].hex()
