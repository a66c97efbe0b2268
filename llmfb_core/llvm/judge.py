"""Judge candidates by executing them against the original.  Only an executing process may use this."""

from __future__ import annotations

import weakref
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from llmfb_core.execution import inputs
from llmfb_core.execution.layout import FUNCTIONS
from llmfb_core.execution.outcome import Outcome, Reference, difference, is_comparable, reference
from llmfb_core.execution.refusal import NotExecutableError
from llmfb_core.execution.search import Search
from llmfb_core.llvm.api import Api
from llmfb_core.llvm.compiled import Compiled, Compiler, Program
from llmfb_core.llvm.runs import CANDIDATE_FILL, FILLS, STEPS, Runs
from llmfb_core.llvm.sandbox import ENTRY, Entry, TamperedError
from llmfb_core.llvm.target import Targets
from llmfb_core.types import Counterexample

TRIED = 48
"""Inputs that are tried at a time; those on which the original has no defined outcome do not count."""
ENOUGH = 48
"""Inputs that candidates are judged by, chosen among those that have a defined outcome."""
_LEARNING_RUNS = 24
_PATIENCE = 5
"""Rounds without anything new after which the search ends."""
RUNTIME = Path(__file__).parents[1] / "execution" / "runtime.ll"


@dataclass(frozen=True, slots=True)
class Effort:
    """How long to look for inputs: so many `rounds` of inputs made from what the last ones showed, and `steps`.

    `steps` are instructions that the original takes on all of them.
    """

    rounds: int = 28
    steps: int = 5_000_000

    def times(self, factor: int) -> Effort:
        """So many times as long."""
        return Effort(self.rounds * factor, self.steps * factor)


@dataclass(frozen=True, slots=True)
class Judged:
    """On how many inputs a candidate agrees, and on how many not everything could be compared."""

    agrees: int
    not_compared: int


Known = list[tuple[inputs.Input, Reference]]
"""Inputs, and what the original does on each of them."""


@dataclass(slots=True, weakref_slot=True)
class Prepared:
    """A function with its inputs and what the original does on each of them.

    `discarded` counts the inputs on which it traps, does not end in time or has undefined behaviour.  `more` are inputs
    for the numbers that only candidates compare with, made from those of the `search`.
    """

    program: Program
    compiled: Compiled
    inputs: list[inputs.Input] = field(default_factory=list[inputs.Input])
    references: list[Reference] = field(default_factory=list[Reference])
    discarded: int = 0
    overran: int = 0
    search: Search | None = None
    more: dict[tuple[int, ...], Known] = field(default_factory=dict[tuple[int, ...], Known])


_MOST_NUMBERS = 4
_OBSERVED = 3
"""Rounds of inputs on which a candidate is observed."""
_USUAL = Effort()


class Judge:
    """Executes with one LLVM; one function at a time, any number of candidates of it."""

    def __init__(self, api: Api, targets: Targets) -> None:
        """Raises JITError or SandboxUnavailableError."""
        self.compiler = Compiler(api, targets, RUNTIME.read_text())
        address = self.compiler.address
        self._runs = Runs(Entry(*map(address, ENTRY)), TRIED)

    # ------------------------------------------------------------------------------------------------- original

    def prepare(
        self, text: str, function: str, *, hidden: frozenset[str] = frozenset(), effort: Effort = _USUAL
    ) -> Prepared:
        """Compile the original and try inputs on it.  Raises NotExecutableError, IRError or NoVerdictError.

        `hidden` are the variables that nobody outside of the module sees: they begin with their own content, and what
        is left in them does not count.  Others may hold anything.
        """
        program, compiled = self.compiler.original(text, function, hidden=hidden)
        prepared = Prepared(program, compiled)
        weakref.finalize(prepared, compiled.unit.remove).atexit = False
        try:
            self._try_inputs(prepared, effort)
        except TamperedError:
            raise NotExecutableError("it changes memory that is not its own") from None
        return prepared

    # --------------------------------------------------------------------------------------------------- inputs

    def _try_inputs(self, prepared: Prepared, effort: Effort) -> None:
        memory, call = prepared.program.memory, prepared.compiled.call
        self._runs.place(memory, prepared.compiled.constants)
        search = self._searched(prepared, call, effort)
        tried = search.chosen(ENOUGH)
        prepared.discarded -= sum(each in search.going for each in tried)
        found = self._known(prepared, tried)
        prepared.search = search
        prepared.discarded += len(tried) - len(found)
        prepared.inputs = [each for each, _ in found]
        prepared.references = [each for _, each in found]
        if not prepared.references:
            raise NotExecutableError(_nothing_defined(prepared))

    def _known(self, prepared: Prepared, tried: list[inputs.Input]) -> Known:
        """Those of some inputs that count, with what the original does on them."""
        memory, runs = prepared.program.memory, list[dict[int, Outcome]]()
        for fill in FILLS if tried else ():
            self._runs.write(tried, memory, fill)
            runs.append(self._runs.outcomes(prepared.compiled.call, len(tried)))
        known: Known = []
        for number, each in enumerate(tried):
            found = [run[number] for run in runs if number in run]
            one = reference(found, memory) if len(found) == len(FILLS) else None
            known += [(each, one)] if one is not None else []
        return known

    def _searched(self, prepared: Prepared, call: int, effort: Effort) -> Search:
        """Try inputs, and then others made from what those showed, until nothing new comes of it."""
        shape, memory = prepared.program.signature, prepared.program.memory
        self._learn(prepared, call)
        search = Search(shape, memory, FUNCTIONS)
        tried = [inputs.made(shape, memory, seed, FUNCTIONS) for seed in range(TRIED)]
        without = 0
        self._runs.steps = 0
        for _ in range(effort.rounds):
            new = 0
            for each, seen in zip(tried, self._runs.observed(call, tried, memory), strict=True):
                new += search.observe(each, seen)
                prepared.discarded += not seen.valid
                prepared.overran += seen.overran
            without = 0 if new else without + 1
            tried = search.proposals(TRIED)
            if not tried or without == _PATIENCE or self._runs.steps > effort.steps:
                break
        return search

    def _learn(self, prepared: Prepared, call: int) -> None:
        """Find out which words of memory are followed as pointers, by the faults that following them gives."""
        memory, shape = prepared.program.memory, prepared.program.signature
        runs = 0
        for seed in range(2):
            while runs < _LEARNING_RUNS:
                runs += 1
                content = inputs.words(memory, "tags", 3 * seed, FUNCTIONS)
                pointers = inputs.placed(shape, memory, seed)
                tried = inputs.Input(
                    seed, inputs.arguments(shape, memory, seed, pointers, simple=True), content
                )
                self._runs.write([tried], memory, FILLS[0])
                self._runs.run(call, 0, 1, keep=True)
                fault = self._runs.fault(0)
                if fault is None or not memory.learn(fault[0], code=fault[1]):
                    break

    # ------------------------------------------------------------------------------------------------ candidates

    def judge(self, prepared: Prepared, printed: str) -> Counterexample | Judged:
        """Execute a compiled version on all inputs: on how many it agrees, or where it differs.

        Raises NotExecutableError, IRError or NoVerdictError.
        """
        compiled = self.compiler.candidate(prepared.program, printed)
        try:
            self._runs.place(prepared.program.memory, compiled.constants)
            usual = list(zip(prepared.inputs, prepared.references, strict=True))
            judged = self._run(prepared, compiled, usual)
            if isinstance(judged, Counterexample):
                return judged
            if not judged.agrees:
                raise NotExecutableError("what it computes need not be exact, so nothing can be compared")
            return self._further(prepared, compiled, printed) or judged
        except TamperedError:
            return Counterexample(prepared.inputs[0].seed, "", "it changes memory that is not its own")
        finally:
            compiled.unit.remove()

    def _further(self, prepared: Prepared, compiled: Compiled, printed: str) -> Counterexample | None:
        """Where a candidate differs on inputs for what it has and the original has not."""
        for known in (self._with_numbers, self._observed):
            more: Known = []
            with suppress(NotExecutableError, TamperedError):  # of the original, or of what is looked at
                more = known(prepared, compiled, printed)
            if more:
                self._runs.place(prepared.program.memory, compiled.constants)
                found = self._run(prepared, compiled, more)
                if isinstance(found, Counterexample):
                    return found
        return None

    def _with_numbers(self, prepared: Prepared, compiled: Compiled, _printed: str) -> Known:
        """Inputs with the numbers that a candidate compares with and the original does not have."""
        old = prepared.program.decisions.integers
        new = sorted(each for each in compiled.numbers if not old & {each - 1, each, each + 1})
        key = (*sorted(compiled.indices)[:_MOST_NUMBERS], *new[:_MOST_NUMBERS])
        if key and key not in prepared.more and prepared.search is not None:
            prepared.more[key] = self._known(prepared, prepared.search.with_numbers(key, TRIED))
        return prepared.more.get(key, [])

    def _observed(self, prepared: Prepared, candidate: Compiled, printed: str) -> Known:
        """Inputs on which a candidate goes ways that the others do not lead it: it is observed as the original is."""
        if not candidate.decides_otherwise:
            return []
        memory = prepared.program.memory
        compiled = self.compiler.observed(prepared.program, printed)
        try:
            self._runs.place(memory, compiled.constants)
            search = Search(prepared.program.signature, memory, FUNCTIONS, of_candidate=True)
            for number in range(_OBSERVED):
                tried = search.proposals(TRIED) if number else prepared.inputs
                for each, seen in zip(tried, self._runs.observed(compiled.call, tried, memory), strict=True):
                    search.observe(each, seen)
            known = set(prepared.inputs)
            found = search.chosen(len(known) + TRIED)
            return self._known(prepared, [each for each in found if each not in known][:TRIED])
        finally:
            compiled.unit.remove()

    def _run(self, prepared: Prepared, compiled: Compiled, known: Known) -> Counterexample | Judged:
        tried = [each for each, _ in known]
        self._runs.write(tried, prepared.program.memory, CANDIDATE_FILL)
        self._runs.expect([each for _, each in known])
        return self._compared(
            prepared.program, known, self._runs.outcomes(compiled.call, len(tried), candidate=True)
        )

    def _compared(
        self, program: Program, inputs_: Known, found: dict[int, Outcome]
    ) -> Counterexample | Judged:
        differences: list[tuple[int, int, str]] = []
        partial = 0
        for number, (tried, known) in enumerate(inputs_):
            outcome = found.get(number)
            what = (
                "it traps or does not end" if outcome is None else difference(known, outcome, program.memory)
            )
            if what is not None:
                size = sum(map(bool, tried.arguments)) * 1000 + tried.content.count(0) * -1
                differences.append((size, number, what))
            elif outcome is not None:
                partial += not is_comparable(known, outcome)
        if not differences:
            return Judged(len(inputs_) - partial, partial)
        _, number, what = min(differences)
        shown = inputs.describe(program.signature, inputs_[number][0].arguments, program.memory)
        return Counterexample(inputs_[number][0].seed, shown, what)


def _nothing_defined(prepared: Prepared) -> str:
    if prepared.overran:
        return f"the original takes more than {STEPS} steps, or has no defined outcome, on {prepared.discarded} inputs"
    return f"the original has no defined outcome on any of {prepared.discarded} inputs"
