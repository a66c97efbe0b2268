"""Where everything is while a function is executed; the addresses and structures of `runtime.c`.

All addresses are fixed, so that both versions of a function see the same ones.
"""

from __future__ import annotations

from dataclasses import dataclass

BASE = 0x2A0000000000
ARENA = BASE + 0x10000
"""The memory that a function finds: global variables and parameters' objects, then blocks of one size."""
ARENA_SIZE = 0x10000
OBJECTS = ARENA + 64
BLOCKS = ARENA + 0x8000
BLOCK_STRIDE, BLOCK_SIZE, BLOCK_COUNT = 0x420, 0x400, 31
HEAP = BASE + 0x40000
HEAP_SIZE = 0x20000
CONSTANTS = BASE + 0x80000
"""The constants of both versions, read-only."""
CONSTANTS_SIZE = 0x80000
FUNCTIONS = BASE + 0x100000
"""The addresses of functions elsewhere, where nothing is."""
LIBRARY = BASE + 0x110000
"""The addresses of those among them that are called as they are."""
SIDE, SIDE_SIZE = BASE + 0x120000, 0x1000
CHOICES = SIDE + 0x800
"""What a run chooses where LLVM leaves it open: bits of `undef`, then NaNs, by type."""
NANS = {"double": 256, "float": 264, "half": 272, "bfloat": 280, "x86_fp80": 288, "fp128": 304}
"""Offsets in `CHOICES` of the NaN that a run chooses, 0 for none."""
RUN_CHOICE = CHOICES + 320
"""A word that is 0 in the first run of the original."""
STACK, STACK_SIZE = BASE + 0x200000, 0x800000
LOG_SIZE = 0x4000
ARGUMENT_SIZE, ARGUMENTS = 64, 16
VARIABLE_ARGUMENTS, INTEGER_REGISTERS, FLOAT_REGISTERS = 24, 6, 8
"""Variable arguments that a function gets beside floats, and those that a call of x86-64 passes in registers."""
RESULT_SIZE = 64
GAP = 32
"""Bytes between objects, which no correct access touches."""

TAG = 0x100000000000
"""From here on, one unmapped address range for each word of the arena: a fault there tells which word is a pointer."""
TAG_STRIDE = 0x10000
OVERLAPS = 2
"""Of `Input.shared`: pointers may overlap, not from the beginning, but because a change made them so."""

RETURNED, ENDED, GAVE_UP, TRAPPED, UNWOUND, OVERRAN, LATE, WRONG, FOREVER = 1, 2, 3, 4, 5, 6, 7, 8, 9
READ, COMPARED, MASKED, BYTES, FLOATS, CHUNK, MOMENT, DIVIDED, MULTIPLIED, MIXED, CONVERTED, ALIKE = range(
    1, 13
)
"""Kinds of events."""
MAX_SITES, MAX_EVENTS, EVENT_SIZE = 2048, 512, 56
ANSWER_SIZE, ANSWERS = 16, 128
MAX_GLOBALS, MAX_CONSTANTS, MAX_PRIVATE = 256, 1024, 32
EFFECT_SIZE, MAX_EFFECTS, MAX_STRENGTHS = 32, 8, 1024
HANDED, HANDED_SIZE = 0x1000000, 0x200000
"""Places in memory of a call that others know of: which piece, then 16 bits of an offset."""


@dataclass(frozen=True, slots=True)
class Control:
    """Offsets of the fields of `struct control`, and its size."""

    index = 0
    key = 8
    blocks = 16
    fill = 24
    globals = 32
    constants = 40
    learning = 48
    visible = 56
    candidate = 64
    privates = 72
    changing = 80
    first = 88
    last = 96
    waits = 104
    private_table = 112
    global_table = private_table + 16 * MAX_PRIVATE
    constant_table = global_table + 16 * MAX_GLOBALS
    size = 174216


@dataclass(frozen=True, slots=True)
class Record:
    """Offsets of the fields of `struct record`, and its size."""

    status = 0
    undefined = 8
    logged = 16
    heap = 24
    heap_objects = 32
    seed = 40
    signal = 48
    address = 56
    instruction = 64
    events = 72
    allocations = 80
    failed = 88
    structure = 96
    rest = 104
    expected_count = 112
    steps = 120
    steps_allowed = 128
    inexact = 136
    strengths = 144
    events_allowed = 152
    shared = 160
    effect_count = 168
    recorded = 176
    seal = 184
    result = 192
    arguments = end = result + RESULT_SIZE
    answers = arguments + ARGUMENT_SIZE * ARGUMENTS
    effects = answers + ANSWER_SIZE * ANSWERS
    arena_before = effects + EFFECT_SIZE * MAX_EFFECTS
    arena = arena_before + ARENA_SIZE
    log = arena + ARENA_SIZE
    heap_bytes = log + LOG_SIZE
    heap_table = heap_bytes + HEAP_SIZE
    covered = heap_table + 64 * 16
    event_table = covered + MAX_SITES
    made = event_table + EVENT_SIZE * MAX_EVENTS
    expected = made + 64 * 16
    strength = expected + 64 * 16
    size = strength + 2 * MAX_STRENGTHS
