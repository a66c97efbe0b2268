"""Judge candidates by executing them against the original.  Only an executing process may use this."""

from __future__ import annotations

import ctypes
import signal
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from llmfb_core.document.header import parse_variable
from llmfb_core.document.lexer import squeeze
from llmfb_core.document.module import ModuleText
from llmfb_core.errors import IRError
from llmfb_core.execution import inputs, modules
from llmfb_core.execution.layout import (
    ANSWER_SIZE,
    ANSWERS,
    ARENA_SIZE,
    ENDED,
    EVENT_SIZE,
    HEAP_SIZE,
    LOG_SIZE,
    MAX_EVENTS,
    MAX_GLOBALS,
    MAX_SITES,
    READ,
    RECORDS,
    RESULT_SIZE,
    RETURNED,
    Control,
    Record,
)
from llmfb_core.execution.modules import NotExecutableError, Program
from llmfb_core.execution.outcome import Outcome, Reference, difference, reference
from llmfb_core.execution.search import ANSWERS_AT, Event, Observation, Search
from llmfb_core.llvm.api import Api
from llmfb_core.llvm.handles import Context, Module
from llmfb_core.llvm.orc import JIT, JITError, Unit
from llmfb_core.llvm.sandbox import Ending, Entry, Sandbox
from llmfb_core.llvm.target import Targets

TRIED = 48
"""Inputs that are tried for each function; those on which the original has no defined outcome do not count."""
ENOUGH = 48
_LEARNING_RUNS = 24
_ROUNDS = 14
_SECONDS_ORIGINAL = 0.1
_FACTOR = 20
_FILLS = (0x00, 0xA5A5A5A5A5A5A5A5)
RUNTIME = Path(__file__).parents[1] / "execution" / "runtime.ll"


@dataclass(slots=True)
class Prepared:
    """A function with its inputs and what the original does on each of them.

    `discarded` counts the inputs on which it traps, does not end in time or has undefined behaviour.
    """

    program: Program
    memory: inputs.Memory
    inputs: list[inputs.Input] = field(default_factory=list[inputs.Input])
    references: list[Reference] = field(default_factory=list[Reference])
    discarded: int = 0
    units: list[Unit] = field(default_factory=list[Unit])


@dataclass(frozen=True, slots=True)
class Difference:
    """The first input, by simplicity, on which a candidate differs: its number, arguments and what is different."""

    input: int
    arguments: str
    what: str


class Executor:
    """Executes with one LLVM; one function at a time, any number of candidates of it."""

    def __init__(self, api: Api, targets: Targets) -> None:
        """Raises JITError or SandboxUnavailableError."""
        self._api = api
        self._targets = targets
        self._sandbox = Sandbox(TRIED)
        self._jit = JIT(api, targets)
        self._jit.add(RUNTIME.read_text())
        self._entry = Entry(self._jit.address("llmfb_drive"), self._jit.address("llmfb_caught"))
        self._code = self._jit.address("llmfb_unknown")
        runtime = ModuleText(RUNTIME.read_text())
        self._known = frozenset(each.key for each in runtime.of_kind("define"))
        self._count = 0
        self._blocks = 0

    # ------------------------------------------------------------------------------------------------- original

    def prepare(self, text: str, function: str) -> Prepared:
        """Compile the original and try inputs on it.  Raises NotExecutableError or IRError."""
        module = ModuleText(self._printed(text))
        place = module.function_named(function)
        if place is None or not place.is_definition:
            raise NotExecutableError("it has no body")
        keys = modules.wanted_variables(module)
        if len(keys) > MAX_GLOBALS:
            raise NotExecutableError("it refers to too many global variables")
        shape = modules.shape_of(module, place)
        types = [_variable_type(module, key) for key in keys]
        pointees = {
            index: each.memory_type for index, each in enumerate(shape.parameters) if each.memory_type
        }
        sizes = self._sizes(
            module,
            [*types, *pointees.values(), *([] if shape.result.type == "void" else [shape.result.type])],
        )
        if shape.result.type != "void" and sizes[-1] > RESULT_SIZE:
            raise NotExecutableError("its result is too large")
        pointee_sizes = dict(zip(pointees, sizes[len(keys) :], strict=False))
        memory = inputs.memory_of(shape, dict(zip(keys, sizes, strict=False)), pointee_sizes)
        addresses = {key: memory.variables[key].start for key in keys}
        program = modules.program(module, place, addresses, self._known)
        prepared = Prepared(program, memory)
        try:
            for part in (program.support, program.original):
                prepared.units.append(self._add(part))
            self._try_inputs(prepared)
        except Exception:
            self.discard(prepared)
            raise
        return prepared

    def discard(self, prepared: Prepared) -> None:
        """Free the code of a function."""
        while prepared.units:
            prepared.units.pop().remove()

    def _printed(self, text: str) -> str:
        context = Context(self._api)
        try:
            with Module.parse(context, text) as module:
                self._targets.settle(module)
                if not module.triple.startswith(self._targets.host_triple.split("-")[0]) and module.triple:
                    raise NotExecutableError(f"it is for another machine, {module.triple}")
                return module.print()
        finally:
            context.close()

    def _add(self, text: str) -> Unit:
        try:
            return self._jit.add(text)
        except (JITError, IRError) as error:
            raise NotExecutableError(f"it cannot be compiled for execution: {error}") from error

    def _sizes(self, module: ModuleText, types: list[str]) -> list[int]:
        """Bytes of types of the module, as LLVM lays them out."""
        if not types:
            return []
        self._count += 1
        name = f"llmfb.sizes.{self._count}"
        values = ", ".join(
            f"i64 ptrtoint (ptr getelementptr ({each}, ptr null, i32 1) to i64)" for each in types
        )
        known = "\n".join(module.source(each) for each in module.of_kind("target", "type"))
        unit = self._add(f"{known}\n@{name} = constant [{len(types)} x i64] [{values}]\n")
        found = list((ctypes.c_uint64 * len(types)).from_address(self._address(name)))
        unit.remove()
        return found

    def _address(self, name: str) -> int:
        try:
            return self._jit.address(name)
        except JITError as error:
            raise NotExecutableError(f"it cannot be compiled for execution: {error}") from error

    # --------------------------------------------------------------------------------------------------- inputs

    def _try_inputs(self, prepared: Prepared) -> None:
        call = self._address("llmfb.call.original")
        self._write_objects(prepared)
        search = self._searched(prepared, call)
        tried = search.chosen(ENOUGH)
        if not tried:
            raise NotExecutableError(
                f"the original has no defined outcome on any of {prepared.discarded} inputs"
            )
        runs: list[dict[int, Outcome]] = []
        for fill in _FILLS:
            self._write(tried, prepared.memory, fill)
            runs.append(dict(self._outcomes(call, len(tried), _SECONDS_ORIGINAL)))
        for number, each in enumerate(tried):
            one, other = (run.get(number) for run in runs)
            known = reference(one, other) if one is not None and other is not None else None
            if known is None:
                prepared.discarded += 1
                continue
            prepared.inputs.append(each)
            prepared.references.append(known)
        if not prepared.references:
            raise NotExecutableError(
                f"the original has no defined outcome on any of {prepared.discarded} inputs"
            )

    def _searched(self, prepared: Prepared, call: int) -> Search:
        """Try inputs, and then others made from what those showed, until nothing new comes of it."""
        shape, memory = prepared.program.signature, prepared.memory
        self._learn(prepared, call)
        search = Search(shape, memory, self._code)
        tried = [inputs.made(shape, memory, seed, self._code) for seed in range(TRIED)]
        without = 0
        for _ in range(_ROUNDS):
            new = 0
            for each, seen in zip(tried, self._observed(call, tried, memory), strict=True):
                new += search.observe(each, seen)
                prepared.discarded += not seen.valid
            without = 0 if new else without + 1
            tried = search.proposals(TRIED)
            if not tried or without == 3:
                break
        return search

    def _observed(self, call: int, tried: list[inputs.Input], memory: inputs.Memory) -> list[Observation]:
        self._write(tried, memory, _FILLS[0])
        self._sandbox.set_word(Control.learning, 1)
        first = 0
        while first < len(tried):
            first = self._run(call, first, len(tried), _SECONDS_ORIGINAL / 4).index + 1
        self._sandbox.set_word(Control.learning, 0)
        return [self._observation(record) for record in range(len(tried))]

    def _observation(self, record: int) -> Observation:
        head = struct.unpack("<10Q", self._sandbox.read(record, 0, 80))
        status, undefined, signaled, address, instruction = *head[:2], *head[6:9]
        count = min(head[9], MAX_EVENTS)
        table = self._sandbox.read(record, Record.event_table, EVENT_SIZE * count)
        answers = RECORDS + record * Record.size + Record.answers
        events: list[Event] = []
        for kind, site, size, a, b, c, d in struct.iter_unpack("<7Q", table):
            place = a - answers + ANSWERS_AT if answers <= a < answers + ANSWER_SIZE * ANSWERS else a
            value = b if kind == READ else a
            events.append(Event(kind, site, size, place, value, struct.pack("<3Q", b, c, d)))
        covered = np.frombuffer(self._sandbox.read(record, Record.covered, MAX_SITES), np.uint8)
        return Observation(
            ended=status in (RETURNED, ENDED),
            undefined=undefined,
            covered=covered,
            events=events,
            trap=address if signaled == signal.SIGSEGV else None,
            code=address == instruction,
        )

    def _learn(self, prepared: Prepared, call: int) -> None:
        """Find out which words of memory are followed as pointers, by the faults that following them gives."""
        memory, shape = prepared.memory, prepared.program.signature
        runs = 0
        for seed in range(2):
            while runs < _LEARNING_RUNS:
                runs += 1
                content = inputs.words(memory, "tags", 3 * seed, self._code)
                tried = inputs.Input(seed, inputs.arguments(shape, memory, seed, simple=True), content)
                self._write([tried], memory, 0)
                self._run(call, 0, 1, _SECONDS_ORIGINAL / 4)
                head = struct.unpack("<10Q", self._sandbox.read(0, 0, 80))
                code = head[7] == head[8]
                if head[6] != signal.SIGSEGV or not memory.learn(head[7], code=code):
                    break

    def _write_objects(self, prepared: Prepared) -> None:
        objects = prepared.memory.objects
        self._sandbox.set_word(Control.lenient, 0)
        self._sandbox.set_word(Control.globals, len(objects))
        for index, each in enumerate(objects):
            self._sandbox.set_word(Control.global_table + 16 * index, each.start)
            self._sandbox.set_word(Control.global_table + 16 * index + 8, each.size)

    def _write(self, chosen: list[inputs.Input], memory: inputs.Memory, fill: int) -> None:
        """Put inputs into the first records."""
        self._sandbox.set_word(Control.fill, fill)
        self._blocks = memory.blocks
        for record, each in enumerate(chosen):
            self._sandbox.write(record, 0, bytes(Record.result))
            self._sandbox.write(record, Record.seed, each.seed.to_bytes(8, "little"))
            self._sandbox.write(
                record, Record.arguments, each.arguments + each.answers + each.content + each.content
            )

    # ------------------------------------------------------------------------------------------------ execution

    def _run(self, call: int, first: int, end: int, seconds: float) -> Ending:
        self._sandbox.set_word(Control.blocks, self._blocks)
        return self._sandbox.run(self._entry, call, range(first, end), seconds)

    def _outcomes(self, call: int, count: int, seconds: float) -> Iterator[tuple[int, Outcome]]:
        """The outcomes of the first `count` records that come to an end, in a new child after each that does not."""
        first = 0
        while first < count:
            ending = self._run(call, first, count, seconds)
            for record in range(first, min(ending.index, count)):
                outcome = self._outcome(record)
                if outcome.status in (RETURNED, ENDED):
                    yield record, outcome
            if ending.signal == signal.SIGPROF and ending.index < count:
                return
            first = ending.index + 1

    def _outcome(self, record: int) -> Outcome:
        head = self._sandbox.read(record, 0, Record.result + RESULT_SIZE)

        def field_at(offset: int) -> int:
            return int.from_bytes(head[offset : offset + 8], "little")

        heap_count = min(field_at(Record.heap_objects), 64)
        table = self._sandbox.read(record, Record.heap_table, 16 * heap_count)
        return Outcome(
            status=field_at(Record.status),
            undefined=bool(field_at(Record.undefined)),
            result=head[Record.result :],
            log=self._sandbox.read(record, Record.log, min(field_at(Record.logged), LOG_SIZE))
            + head[Record.hash : Record.hash + 8],
            content=self._sandbox.read(record, Record.content, min(field_at(Record.contents), LOG_SIZE)),
            arena=self._sandbox.read(record, Record.arena, ARENA_SIZE),
            heap=self._sandbox.read(record, Record.heap_bytes, min(field_at(Record.heap), HEAP_SIZE)),
            heap_objects=tuple(
                (int.from_bytes(table[i : i + 8], "little"), int.from_bytes(table[i + 8 : i + 16], "little"))
                for i in range(0, len(table), 16)
            ),
            stack=self._sandbox.word(Control.stack),
            allocations=field_at(Record.allocations),
            failed=bool(field_at(Record.failed)),
            made=self._sandbox.read(record, Record.made, 16 * min(field_at(Record.allocations), 64)),
        )

    # ------------------------------------------------------------------------------------------------ candidates

    def judge(self, prepared: Prepared, printed: str) -> Difference | int:
        """Execute a compiled version on all inputs: the number on which it agrees, or where it differs.

        Raises NotExecutableError.
        """
        self._count += 1
        text = modules.candidate(prepared.program, printed, self._count)
        unit = self._add(text)
        try:
            call = self._address(f"llmfb.call.candidate.{self._count}")
            self._write_objects(prepared)
            self._write(prepared.inputs, prepared.memory, _FILLS[0])
            for record, known in enumerate(prepared.references):
                made = known.outcome.made
                self._sandbox.write(record, Record.expected_count, (len(made) // 16).to_bytes(8, "little"))
                self._sandbox.write(record, Record.expected, made)
            return self._compared(prepared, call)
        finally:
            unit.remove()

    def _compared(self, prepared: Prepared, call: int) -> Difference | int:
        found = dict(self._outcomes(call, len(prepared.inputs), _SECONDS_ORIGINAL * _FACTOR))
        differences: list[tuple[int, int, str]] = []
        for number, known in enumerate(prepared.references):
            outcome = found.get(number)
            what = (
                "it traps or does not end" if outcome is None else difference(known, outcome, prepared.memory)
            )
            if what is not None:
                arguments, content = prepared.inputs[number].arguments, prepared.inputs[number].content
                size = sum(map(bool, arguments)) * 1000 + content.count(0) * -1
                differences.append((size, number, what))
        if not differences:
            return len(prepared.references)
        _, number, what = min(differences)
        shown = inputs.describe(
            prepared.program.signature, prepared.inputs[number].arguments, prepared.memory
        )
        return Difference(prepared.inputs[number].seed, shown, what)


def _variable_type(module: ModuleText, key: str) -> str:
    header = parse_variable(module.source(module.by_key[key]))
    if header is None:
        raise NotExecutableError(f"{key} cannot be read")
    return squeeze(header.type)
