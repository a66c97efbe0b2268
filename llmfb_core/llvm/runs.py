"""Runs of compiled functions in the sandbox: inputs go into records, what came of them is read from there."""

from __future__ import annotations

import signal
import struct
from collections.abc import Iterator

import numpy as np

from llmfb_core.execution import inputs
from llmfb_core.execution.changes import ANSWERS_AT, Event
from llmfb_core.execution.layout import (
    ANSWER_SIZE,
    ANSWERS,
    ARENA,
    ARENA_SIZE,
    BYTES,
    ENDED,
    EVENT_SIZE,
    HEAP_SIZE,
    LOG_SIZE,
    MAX_EVENTS,
    MAX_SITES,
    READ,
    RECORDS,
    RESULT_SIZE,
    RETURNED,
    Control,
    Record,
)
from llmfb_core.execution.outcome import Outcome, Reference
from llmfb_core.execution.search import Observation
from llmfb_core.llvm.sandbox import Ending, Entry, Sandbox

FILLS = (0x00, 0xA5A5A5A5A5A5A5A5)
"""What uninitialized memory holds: the original runs with each, a candidate with the first."""


class Runs:
    """A sandbox and what drives the code in it."""

    def __init__(self, entry: Entry, records: int) -> None:
        """Room for `records` inputs.  Raises SandboxUnavailableError."""
        self._sandbox = Sandbox(records)
        self._entry = entry
        self._blocks = 0

    def observed(
        self, call: int, tried: list[inputs.Input], memory: inputs.Memory, seconds: float
    ) -> list[Observation]:
        """Run inputs and note what they do; `seconds` is the limit for each."""
        self.write(tried, memory, FILLS[0])
        self._sandbox.set_word(Control.learning, 1)
        first = 0
        while first < len(tried):
            first = self.run(call, first, len(tried), seconds).index + 1
        self._sandbox.set_word(Control.learning, 0)
        return [self._observation(record, memory.visible) for record in range(len(tried))]

    def _observation(self, record: int, visible: int) -> Observation:
        head = struct.unpack("<10Q", self._sandbox.read(record, 0, 80))
        fault = self.fault(record)
        count = min(head[Record.events // 8], MAX_EVENTS)
        table = self._sandbox.read(record, Record.event_table, EVENT_SIZE * count)
        answers = RECORDS + record * Record.size + Record.answers
        events: list[Event] = []
        for kind, site, size, a, b, c, d in struct.iter_unpack("<7Q", table):
            if ARENA <= a < visible and kind in (READ, BYTES):
                continue  # an input cannot choose it
            place = a - answers + ANSWERS_AT if answers <= a < answers + ANSWER_SIZE * ANSWERS else a
            value = b if kind == READ else a
            events.append(Event(kind, site, size, place, value, struct.pack("<3Q", b, c, d)))
        covered = np.frombuffer(self._sandbox.read(record, Record.covered, MAX_SITES), np.uint8)
        return Observation(
            ended=head[Record.status // 8] in (RETURNED, ENDED),
            undefined=head[Record.undefined // 8],
            covered=covered,
            events=events,
            trap=fault[0] if fault is not None else None,
            code=fault is not None and fault[1],
        )

    def place(self, memory: inputs.Memory) -> None:
        """Tell the runtime where the function's objects are."""
        objects = memory.objects
        self._sandbox.set_word(Control.lenient, 0)
        self._sandbox.set_word(Control.visible, memory.visible)
        self._sandbox.set_word(Control.globals, len(objects))
        for index, each in enumerate(objects):
            self._sandbox.set_word(Control.global_table + 16 * index, each.start)
            self._sandbox.set_word(Control.global_table + 16 * index + 8, each.size)

    def write(self, chosen: list[inputs.Input], memory: inputs.Memory, fill: int) -> None:
        """Put inputs into the first records."""
        self._sandbox.set_word(Control.fill, fill)
        self._blocks = memory.blocks
        for record, each in enumerate(chosen):
            self._sandbox.write(record, 0, bytes(Record.result))
            self._sandbox.write(record, Record.seed, each.seed.to_bytes(8, "little"))
            self._sandbox.write(
                record, Record.arguments, each.arguments + each.answers + each.content + each.content
            )

    def expect(self, references: list[Reference]) -> None:
        """Tell the runtime what the original allocated on each of the inputs that were written."""
        for record, known in enumerate(references):
            made = known.outcome.made
            self._sandbox.write(record, Record.expected_count, (len(made) // 16).to_bytes(8, "little"))
            self._sandbox.write(record, Record.expected, made)

    def fault(self, record: int) -> tuple[int, bool] | None:
        """The address of the fault that ended a run, and whether it was jumped to; None for another end."""
        signaled, address, instruction = struct.unpack("<3Q", self._sandbox.read(record, Record.signal, 24))
        return (address, address == instruction) if signaled == signal.SIGSEGV else None

    def run(self, call: int, first: int, end: int, seconds: float) -> Ending:
        """Run the records from `first` to before `end`, each for up to `seconds`, until one ends the child."""
        self._sandbox.set_word(Control.blocks, self._blocks)
        return self._sandbox.run(self._entry, call, range(first, end), seconds)

    def outcomes(self, call: int, count: int, seconds: float) -> Iterator[tuple[int, Outcome]]:
        """The outcomes of the first `count` records that come to an end, in a new child after each that does not."""
        first = 0
        while first < count:
            ending = self.run(call, first, count, seconds)
            for record in range(first, min(ending.index, count)):
                outcome = self._outcome(record)
                if outcome.status in (RETURNED, ENDED):
                    yield record, outcome
            if ending.signal == signal.SIGPROF and ending.index < count:
                return
            first = ending.index + 1

    def _outcome(self, record: int) -> Outcome:
        head = self._sandbox.read(record, 0, Record.result + RESULT_SIZE)
        words = struct.unpack_from(f"<{Record.result // 8}Q", head)

        def field_at(offset: int) -> int:
            return words[offset // 8]

        def part(start: int, size: int) -> bytes:
            return self._sandbox.read(record, start, size) if size else b""

        table = part(Record.heap_table, 16 * min(field_at(Record.heap_objects), 64))
        return Outcome(
            status=field_at(Record.status),
            undefined=bool(field_at(Record.undefined)),
            result=head[Record.result :],
            log=part(Record.log, min(field_at(Record.logged), LOG_SIZE))
            + head[Record.hash : Record.hash + 8],
            content=part(Record.content, min(field_at(Record.contents), LOG_SIZE)),
            arena=part(Record.arena, ARENA_SIZE),
            heap=part(Record.heap_bytes, min(field_at(Record.heap), HEAP_SIZE)),
            heap_objects=tuple(struct.iter_unpack("<2Q", table)),
            stack=self._sandbox.word(Control.stack),
            allocations=field_at(Record.allocations),
            failed=bool(field_at(Record.failed)),
            made=part(Record.made, 16 * min(field_at(Record.allocations), 64)),
        )
