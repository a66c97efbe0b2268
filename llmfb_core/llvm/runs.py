"""Runs of compiled functions in the sandbox: inputs go into records, what came of them is read from there."""

from __future__ import annotations

import ctypes
import signal
import struct
from collections.abc import Iterable

import numpy as np

from llmfb_core.execution import inputs
from llmfb_core.execution.layout import (
    ARENA_SIZE,
    EFFECT_SIZE,
    EVENT_SIZE,
    HEAP_SIZE,
    LATE,
    LOG_SIZE,
    MAX_EFFECTS,
    MAX_EVENTS,
    MAX_PRIVATE,
    MAX_SITES,
    MAX_STRENGTHS,
    OVERRAN,
    RESULT_SIZE,
    Control,
    Record,
)
from llmfb_core.execution.outcome import ENDINGS, Outcome, Reference
from llmfb_core.execution.search import Observation
from llmfb_core.llvm.sandbox import Ending, Entry, Sandbox, TamperedError
from llmfb_core.llvm.versions.globals import Content

FILLS = (0x00, 0xA5A5A5A5A5A5A5A5, 0x5A5A5A5A5A5A5A5A)
"""What uninitialized memory and undefined bits are in the runs of the original.

Any two of them differ in some bit of every byte, the last two in all bits, so that what depends on them shows.
"""
CANDIDATE_FILL = 0x3C3C3C3C3C3C3C3C
"""What uninitialized memory holds in the run of a candidate: what none of the original's finds there."""
STEPS = 50_000
"""Instructions that the original may take for one input."""
_FACTOR, _MORE = 16, 100_000
"""So many times as many, and so many more, may a candidate take."""


class NoVerdictError(Exception):
    """It took so long that nothing can be said; `str()` is the reason."""


class Runs:
    """A sandbox and what drives the code in it."""

    def __init__(self, entry: Entry, records: int) -> None:
        """Room for `records` inputs.  Raises SandboxUnavailableError."""
        self._sandbox = Sandbox(records)
        self._entry = entry
        self._blocks = 0
        self._undefined: list[tuple[int, int]] = []
        self.steps = 0
        """Instructions taken by `observed` so far."""

    def observed(self, call: int, tried: list[inputs.Input], memory: inputs.Memory) -> list[Observation]:
        """Run inputs and note what they do."""
        self.write(tried, memory, FILLS[0], learning=True)
        self._sandbox.set_word(Control.learning, 1)
        try:
            first = 0
            while first < len(tried):
                first = self.run(call, first, len(tried), keep=True).index + 1
        finally:
            self._sandbox.set_word(Control.learning, 0)
        return [self._observation(record, memory.visible) for record in range(len(tried))]

    def _observation(self, record: int, visible: int) -> Observation:
        head = struct.unpack(f"<{Record.result // 8}Q", self._sandbox.read(record, 0, Record.result))
        self.steps += head[Record.steps // 8]
        fault = self.fault(record)
        count = min(head[Record.events // 8], MAX_EVENTS)
        table = self._sandbox.read(record, Record.event_table, EVENT_SIZE * count)
        covered = np.frombuffer(self._sandbox.read(record, Record.covered, MAX_SITES), np.uint8)
        return Observation(
            ended=head[Record.status // 8] in ENDINGS,
            undefined=head[Record.undefined // 8],
            covered=covered,
            table=table,
            visible=visible,
            overran=head[Record.status // 8] == OVERRAN,
            recorded=head[Record.recorded // 8],
            trap=fault[0] if fault is not None else None,
            code=fault is not None and fault[1],
        )

    def place(self, memory: inputs.Memory, constants: Iterable[tuple[int, Content]]) -> None:
        """Tell the runtime where the function's objects are, and put `constants` to their addresses, in their order."""
        objects = memory.objects
        self._sandbox.dismiss()
        self._sandbox.set_word(Control.visible, memory.visible)
        self._sandbox.set_word(Control.globals, len(objects))
        for index, each in enumerate(objects):
            self._sandbox.set_word(Control.global_table + 16 * index, each.start)
            self._sandbox.set_word(Control.global_table + 16 * index + 8, each.size)
        private = memory.private[:MAX_PRIVATE]
        self._sandbox.set_word(Control.privates, len(private))
        self._sandbox.set_word(Control.changing, sum(each in memory.parameters for each in private))
        for index, each in enumerate(private):
            self._sandbox.set_word(Control.private_table + 16 * index, each.start)
            self._sandbox.set_word(Control.private_table + 16 * index + 8, each.size)
        count = 0
        self._undefined.clear()
        for start, content in constants:
            ctypes.memmove(start, content.data, len(content.data))
            self._undefined += [(start + offset, size) for offset, size in content.undefined]
            self._sandbox.set_word(Control.constant_table + 16 * count, start)
            self._sandbox.set_word(Control.constant_table + 16 * count + 8, len(content.data))
            count += 1
        self._sandbox.set_word(Control.constants, count)

    def write(
        self, chosen: list[inputs.Input], memory: inputs.Memory, fill: int, *, learning: bool = False
    ) -> None:
        """Put inputs into the first records; `fill` is what is undefined, that of constants too.

        What is left in memory is not looked at where they are only for `learning`.
        """
        for start, size in self._undefined:
            ctypes.memset(start, fill & 0xFF, size)
        self._sandbox.set_word(Control.fill, fill)
        self._blocks = memory.blocks
        head = bytearray(Record.result)
        for record, each in enumerate(chosen):
            struct.pack_into("<Q", head, Record.seed, each.seed)
            struct.pack_into("<Q", head, Record.steps_allowed, STEPS)
            struct.pack_into("<2Q", head, Record.shared, each.shared, len(each.effects) // EFFECT_SIZE)
            self._sandbox.write(record, 0, bytes(head))
            effects = each.effects.ljust(EFFECT_SIZE * MAX_EFFECTS, b"\0")
            self._sandbox.write(record, Record.arguments, each.arguments + each.answers + effects)
            self._sandbox.write(record, Record.arena_before, each.content)
            if not learning:
                self._sandbox.write(record, Record.arena, each.content)

    def expect(self, references: list[Reference]) -> None:
        """Tell the runtime what the original took and allocated on each of the inputs that were written."""
        for record, known in enumerate(references):
            made = known.outcome.made
            allowed = _FACTOR * known.outcome.steps + _MORE
            events = known.outcome.recorded if known.outcome.status == OVERRAN else 0
            self._sandbox.write(record, Record.steps_allowed, allowed.to_bytes(8, "little"))
            self._sandbox.write(record, Record.events_allowed, events.to_bytes(8, "little"))
            self._sandbox.write(record, Record.expected_count, (len(made) // 16).to_bytes(8, "little"))
            self._sandbox.write(record, Record.expected, made)

    def fault(self, record: int) -> tuple[int, bool] | None:
        """The address of the fault that ended a run, and whether it was jumped to; None for another end."""
        signaled, address, instruction = struct.unpack("<3Q", self._sandbox.read(record, Record.signal, 24))
        return (address, address == instruction) if signaled == signal.SIGSEGV else None

    def run(self, call: int, first: int, end: int, *, candidate: bool = False, keep: bool = False) -> Ending:
        """Run the records from `first` to before `end`, until one ends the child.

        What is undefined ends a `candidate`; of an original it is noted.  See `Sandbox.run` for `keep`.
        """
        self._sandbox.set_word(Control.candidate, int(candidate))
        self._sandbox.set_word(Control.blocks, self._blocks)
        ending = self._sandbox.run(self._entry, call, range(first, end), keep=keep)
        if ending.index < end and struct.unpack("<Q", self._sandbox.read(ending.index, 0, 8))[0] == LATE:
            raise NoVerdictError("it took too long here")
        return ending

    def outcomes(self, call: int, count: int, *, candidate: bool = False) -> dict[int, Outcome]:
        """The outcomes of the first `count` records that can be compared, in a new child after each that ends it.

        Raises TamperedError where a record is not what the runtime wrote.
        """
        found: dict[int, Outcome] = {}
        first = 0
        while first < count:
            ending = self.run(call, first, count, candidate=candidate)
            for record in range(first, min(ending.index, count)):
                if not self._sandbox.is_sealed(self._entry, record):
                    raise TamperedError
                outcome = self._outcome(record)
                if outcome.status in ENDINGS or (
                    outcome.status == OVERRAN and (candidate or outcome.recorded)
                ):
                    found[record] = outcome
            first = ending.index + 1
        return found

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
            undefined=field_at(Record.undefined),
            inexact=bool(field_at(Record.inexact) & 1),
            frozen=bool(field_at(Record.inexact) & 2),
            poison_handed=field_at(Record.inexact) >> 2,
            steps=field_at(Record.steps),
            result=head[Record.result :],
            structure=head[Record.structure : Record.rest + 8] + head[Record.logged : Record.logged + 8],
            log=part(Record.log, min(field_at(Record.logged), LOG_SIZE)),
            arena=part(Record.arena, ARENA_SIZE),
            heap=part(Record.heap_bytes, min(field_at(Record.heap), HEAP_SIZE)),
            heap_objects=tuple(struct.iter_unpack("<2Q", table)),
            allocations=field_at(Record.allocations),
            failed=bool(field_at(Record.failed) & 1),
            unlucky=field_at(Record.failed) >> 32,
            made=part(Record.made, 16 * min(field_at(Record.allocations), 64)),
            recorded=field_at(Record.recorded),
            strengths=part(Record.strength, 2 * min(field_at(Record.strengths), MAX_STRENGTHS)),
        )
