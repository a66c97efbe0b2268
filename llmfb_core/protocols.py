"""The two seams through which the core touches the outside world; tests replace these and nothing else."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from llmfb_core.types import (
    Compilation,
    Execution,
    Failure,
    FeedbackForm,
    Measurement,
    Objective,
    Prediction,
    Problem,
    Source,
    Symbol,
)


@dataclass(frozen=True, slots=True)
class SourceInfo:
    """What LLVM says of a source module: its canonical text and what keeps it from being optimized."""

    printed: str
    functions: tuple[str, ...]
    optnone: tuple[str, ...]
    triple: str
    assumed_target: bool
    """Whether the module names no target triple, so that the host's is assumed."""
    interface: Mapping[str, Symbol]
    """Its symbols by name."""


class Compiler(Protocol):
    """LLVM, as the optimizer sees it.  Implemented by `llmfb_core.llvm.pool.WorkerPool`."""

    llvm_version: str
    host_triple: str
    path: Path
    """The library that is loaded."""
    screened: bool
    """Whether lists were screened with this library: with the embedded one alone."""

    async def inspect(self, text: str, *, printed: bool = False, interface: bool = False) -> SourceInfo:
        """Parse and verify `text`; raises IRError with LLVM's message, line and column.

        `printed` asks for the canonical text as well, `interface` for the symbols; both are empty otherwise.
        """
        ...

    async def disassemble(self, module: Path | bytes) -> str:
        """The text of a module, bitcode or text, on disk or in memory.

        Raises IRError, and WorkerError where LLVM crashed on it.
        """
        ...

    async def compile(
        self,
        source: Source,
        pass_lists: Sequence[str],
        *,
        measure_bytes: bool = False,
        want_ir: bool = False,
        verify: bool = False,
        on_result: Callable[[int, Compilation], None] | None = None,
    ) -> list[Compilation]:
        """Run each list on a fresh clone of `source`.

        The result has the order of `pass_lists`; `on_result(index, compilation)` is called as each finishes, so
        that what is finished survives a cancellation.  A list that crashes, hangs or is invalid is a value.
        Raises IRError where the source itself does not parse.
        """
        ...

    async def measure(self, text: str, *, bitcode: bool = False) -> Measurement | Failure:
        """The figures of `text` as it is: read, by way of `bitcode` where it is written so, compiled without passes.

        A target without backend is a failure, and so is a text that LLVM does not survive.  Raises IRError where the
        text cannot be read.
        """
        ...

    async def execute(self, source: Source, compiled_ir: str) -> Execution:
        """Execute `source.function` and its compiled version on the same inputs and compare what they do.

        Of a whole module, several of the functions that it offers to others, each with all that it calls there.
        `compiled_ir` is what `compile` gave for `source`.  Never raises: what cannot be executed is a value.
        """
        ...


@dataclass(frozen=True, slots=True)
class Attempt:
    """A list that was compiled already: what a model is told of it.

    `measurement` is None where it failed.  Fast says no more than these; Short also what the model `said`, its
    `problems`, `bleu` and a `message`; Long also the compiled IR in normalized form.
    """

    pass_list: str
    measurement: Measurement | None
    form: FeedbackForm = "fast"
    said: Prediction | None = None
    problems: tuple[Problem, ...] = ()
    bleu: float | None = None
    message: str | None = None
    compiled_ir: str | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """One question to a generator: optimize `source_ir` (normalized IR) for `objective`.

    `target` is the architecture of its triple, `baseline` and `baseline_ir` (normalized) what -Oz makes of it, and
    `attempts` are what it is told of lists tried so far; these and others that were `tried` are not to be said again.
    With a `temperature` above 0 lists are drawn, as the `seed` says, instead of taken from the most probable down.
    """

    source_ir: str
    objective: Objective
    target: str = "x86_64"
    baseline: Measurement | None = None
    baseline_ir: str = ""
    attempts: tuple[Attempt, ...] = ()
    tried: tuple[str, ...] = ()
    want_ir: bool = False
    temperature: float = 0.0
    seed: int = 0


class Generator(Protocol):
    """A language model that proposes.  `llmfb_core.model.choice` opens those that there are.

    Everything raises ModelUnavailableError where the model cannot be asked; the optimizer then goes on without it.
    """

    name: str
    llvm: int | None
    """The LLVM major that it was trained with; None where nobody says."""
    identity: str
    """What its answers rest on: its name, with the checksum of its weights where there is one."""

    async def fits(self, ask: Ask) -> bool:
        """Whether the model will see the function's IR; one that takes no question without it raises instead."""
        ...

    async def answer(self, ask: Ask) -> Prediction:
        """The model's greedy answer, of the lists not attempted yet."""
        ...

    async def samples(self, ask: Ask, count: int) -> list[Prediction]:
        """Up to `count` distinct pass lists not attempted yet, the most probable first or drawn."""
        ...


Opening = Callable[[], Awaitable[Generator | None]]
"""What opens a model, which takes seconds; None where there is none."""
