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
SHARED = BASE + 0x100000
"""The control structure, then one record for each input: the only memory that a child shares with its parent."""
RECORDS = SHARED + 0x10000
LOG_SIZE = 0x2000
ARGUMENT_SIZE, ARGUMENTS = 64, 16
RESULT_SIZE = 64
GAP = 32
"""Bytes between objects, which no correct access touches."""

TAG = 0x100000000000
"""From here on, one unmapped address range for each word of the arena: a fault there tells which word is a pointer."""
TAG_STRIDE = 0x10000

RETURNED, ENDED, GAVE_UP, TRAPPED = 1, 2, 3, 4
READ, COMPARED, MASKED, BYTES, FLOATS, CHUNK = 1, 2, 3, 4, 5, 6
"""Kinds of events."""
MAX_SITES, MAX_EVENTS, EVENT_SIZE = 2048, 512, 56
ANSWER_SIZE, ANSWERS = 16, 128
MAX_GLOBALS = 256


@dataclass(frozen=True, slots=True)
class Control:
    """Offsets of the fields of `struct control`."""

    index = 0
    undefined = 8
    blocks = 40
    fill = 48
    stack = 56
    signal = 64
    address = 72
    instruction = 80
    globals = 88
    lenient = 96
    learning = 104
    ticks_allowed = 120
    visible = 168
    global_table = 176


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
    contents = 96
    hash = 104
    expected_count = 112
    result = 128
    arguments = result + RESULT_SIZE
    answers = arguments + ARGUMENT_SIZE * ARGUMENTS
    arena_before = answers + ANSWER_SIZE * ANSWERS
    arena = arena_before + ARENA_SIZE
    log = arena + ARENA_SIZE
    content = log + LOG_SIZE
    heap_bytes = content + LOG_SIZE
    heap_table = heap_bytes + HEAP_SIZE
    covered = heap_table + 64 * 16
    event_table = covered + MAX_SITES
    made = event_table + EVENT_SIZE * MAX_EVENTS
    expected = made + 64 * 16
    size = expected + 64 * 16
