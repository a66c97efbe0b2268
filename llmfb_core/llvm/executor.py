"""Judge candidates by executing them against the original.  Only an executing process may use this."""

from __future__ import annotations

import ctypes
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from llmfb_core.document.header import parse_variable
from llmfb_core.document.lexer import squeeze
from llmfb_core.document.module import ModuleText
from llmfb_core.errors import IRError
from llmfb_core.execution import inputs, modules, variables
from llmfb_core.execution.layout import (
    MAX_GLOBALS,
    RESULT_SIZE,
)
from llmfb_core.execution.modules import NotExecutableError, Program
from llmfb_core.execution.outcome import Outcome, Reference, difference, reference
from llmfb_core.execution.search import Search
from llmfb_core.llvm.api import Api
from llmfb_core.llvm.handles import Context, Module
from llmfb_core.llvm.orc import JIT, JITError, Unit
from llmfb_core.llvm.runs import FILLS, Runs
from llmfb_core.llvm.sandbox import Entry
from llmfb_core.llvm.target import Targets
from llmfb_core.types import Counterexample

TRIED = 48
"""Inputs that are tried for each function; those on which the original has no defined outcome do not count."""
ENOUGH = 48
"""Inputs that candidates are judged by, chosen among those that have a defined outcome."""
_LEARNING_RUNS = 24
_PATIENCE = 5
"""Rounds without anything new after which the search ends."""
_SECONDS_ORIGINAL = 0.1
_FACTOR = 20
RUNTIME = Path(__file__).parents[1] / "execution" / "runtime.ll"


@dataclass(frozen=True, slots=True)
class Effort:
    """How long to look for inputs: so many `rounds` of inputs made from what the last ones showed, and `timeouts`."""

    rounds: int = 28
    timeouts: int = 2000


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


_USUAL = Effort()


class Executor:
    """Executes with one LLVM; one function at a time, any number of candidates of it."""

    def __init__(self, api: Api, targets: Targets) -> None:
        """Raises JITError or SandboxUnavailableError."""
        self._api = api
        self._targets = targets
        self._jit = JIT(api, targets)
        self._jit.add(RUNTIME.read_text())
        entry = Entry(self._jit.address("llmfb_drive"), self._jit.address("llmfb_caught"))
        self._runs = Runs(entry, TRIED)
        self._code = self._jit.address("llmfb_unknown")
        runtime = ModuleText(RUNTIME.read_text())
        self.known = frozenset(
            each.key
            for each in runtime.of_kind("define")
            if not runtime.source(each).startswith("define internal ")
        )
        """The keys of the functions of the C library that are there."""
        self._count = 0

    # ------------------------------------------------------------------------------------------------- original

    def prepare(
        self, text: str, function: str, *, hidden: frozenset[str] = frozenset(), effort: Effort = _USUAL
    ) -> Prepared:
        """Compile the original and try inputs on it.  Raises NotExecutableError or IRError.

        `hidden` are the keys of variables that nobody outside of the module sees: they begin with their own content,
        and what is left in them does not count.  Others may hold anything.
        """
        with self.opened(text) as opened:
            module = ModuleText(opened.print())
        place = module.function_named(function)
        if place is None or not place.is_definition:
            raise NotExecutableError("it has no body")
        keys = variables.wanted(module)
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
        memory = inputs.memory_of(shape, dict(zip(keys, sizes, strict=False)), pointee_sizes, hidden)
        addresses = {key: memory.variables[key].start for key in keys}
        program = modules.program(module, place, addresses, self.known, hidden)
        prepared = Prepared(program, memory)
        try:
            prepared.units.append(self._add(program.support))
            for key in hidden.intersection(keys):
                where = memory.variables[key]
                memory.initial[where.start] = self._first_content(module, key, where.size, program.shared)
            prepared.units.append(self._add(program.original))
            self._try_inputs(prepared, effort)
        except Exception:
            self.discard(prepared)
            raise
        return prepared

    def discard(self, prepared: Prepared) -> None:
        """Free the code of a function."""
        while prepared.units:
            prepared.units.pop().remove()

    @contextmanager
    def opened(self, text: str) -> Generator[Module]:
        """A module for this machine; raises IRError, and NotExecutableError where it is for another."""
        context = Context(self._api)
        try:
            with Module.parse(context, text) as module:
                self._targets.settle(module)
                if not module.triple.startswith(self._targets.host_triple.split("-")[0]) and module.triple:
                    raise NotExecutableError(f"it is for another machine, {module.triple}")
                yield module
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

    def _first_content(self, module: ModuleText, key: str, size: int, shared: variables.Shared) -> bytes:
        self._count += 1
        name = f"llmfb.first.{self._count}"
        unit = self._add(variables.first_content(module, key, shared, name))
        try:
            return ctypes.string_at(self._address(name), size)
        finally:
            unit.remove()

    def _address(self, name: str) -> int:
        try:
            return self._jit.address(name)
        except JITError as error:
            raise NotExecutableError(f"it cannot be compiled for execution: {error}") from error

    # --------------------------------------------------------------------------------------------------- inputs

    def _try_inputs(self, prepared: Prepared, effort: Effort) -> None:
        call = self._address("llmfb.call.original")
        self._runs.place(prepared.memory)
        search = self._searched(prepared, call, effort)
        tried = search.chosen(ENOUGH)
        if not tried:
            raise NotExecutableError(
                f"the original has no defined outcome on any of {prepared.discarded} inputs"
            )
        runs: list[dict[int, Outcome]] = []
        for fill in FILLS:
            self._runs.write(tried, prepared.memory, fill)
            runs.append(dict(self._runs.outcomes(call, len(tried), _SECONDS_ORIGINAL)))
        for number, each in enumerate(tried):
            one, other = (run.get(number) for run in runs)
            known = reference(one, other, prepared.memory) if one is not None and other is not None else None
            if known is None:
                prepared.discarded += 1
                continue
            prepared.inputs.append(each)
            prepared.references.append(known)
        if not prepared.references:
            raise NotExecutableError(
                f"the original has no defined outcome on any of {prepared.discarded} inputs"
            )

    def _searched(self, prepared: Prepared, call: int, effort: Effort) -> Search:
        """Try inputs, and then others made from what those showed, until nothing new comes of it."""
        shape, memory = prepared.program.signature, prepared.memory
        self._learn(prepared, call)
        search = Search(shape, memory, self._code)
        tried = [inputs.made(shape, memory, seed, self._code) for seed in range(TRIED)]
        without = late = 0
        for _ in range(effort.rounds):
            new = 0
            for each, seen in zip(
                tried, self._runs.observed(call, tried, memory, _SECONDS_ORIGINAL / 4), strict=True
            ):
                new += search.observe(each, seen)
                late += not seen.ended and seen.trap is None
                prepared.discarded += not seen.valid
            without = 0 if new else without + 1
            tried = search.proposals(TRIED)
            if not tried or without == _PATIENCE or late > effort.timeouts:
                break
        return search

    def _learn(self, prepared: Prepared, call: int) -> None:
        """Find out which words of memory are followed as pointers, by the faults that following them gives."""
        memory, shape = prepared.memory, prepared.program.signature
        runs = 0
        for seed in range(2):
            while runs < _LEARNING_RUNS:
                runs += 1
                content = inputs.words(memory, "tags", 3 * seed, self._code)
                tried = inputs.Input(seed, inputs.arguments(shape, memory, seed, simple=True), content)
                self._runs.write([tried], memory, 0)
                self._runs.run(call, 0, 1, _SECONDS_ORIGINAL / 4)
                fault = self._runs.fault(0)
                if fault is None or not memory.learn(fault[0], code=fault[1]):
                    break

    # ------------------------------------------------------------------------------------------------ candidates

    def judge(self, prepared: Prepared, printed: str) -> Counterexample | int:
        """Execute a compiled version on all inputs: the number on which it agrees, or where it differs.

        Raises NotExecutableError.
        """
        self._count += 1
        text = modules.candidate(prepared.program, printed, self._count)
        unit = self._add(text)
        try:
            call = self._address(f"llmfb.call.candidate.{self._count}")
            self._runs.place(prepared.memory)
            self._runs.write(prepared.inputs, prepared.memory, FILLS[0])
            self._runs.expect(prepared.references)
            return self._compared(prepared, call)
        finally:
            unit.remove()

    def _compared(self, prepared: Prepared, call: int) -> Counterexample | int:
        found = dict(self._runs.outcomes(call, len(prepared.inputs), _SECONDS_ORIGINAL * _FACTOR))
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
        return Counterexample(prepared.inputs[number].seed, shown, what)


def _variable_type(module: ModuleText, key: str) -> str:
    header = parse_variable(module.source(module.by_key[key]))
    if header is None:
        raise NotExecutableError(f"{key} cannot be read")
    return squeeze(header.type)
