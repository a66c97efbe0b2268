"""Plain data that the parts of llmfb exchange.  No behaviour beyond what a value can say about itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Objective = Literal["instructions", "bytes"]
"""What is to become small: IR instructions, or bytes of the object file."""

MEASURE_OF_BYTES = "2: all that flash holds, without unwind tables; -Oz is clang's"
"""What `bytes` and `-Oz` are (`llvm/object_file.py`, `llvm/baseline.py`).

A new number where one changes, as figures then no longer compare.
"""

FormatName = Literal["native", "chat", "llm-compiler"]
"""How a model is asked and answers: as ours are, as a chat, or as Meta's LLM Compiler."""

Tier = Literal["standard", "extended"]
"""Which passes a list may use: those of the O1 to Oz pipelines, or all that change code."""

Scope = Literal["function", "module"]
"""What is optimized: one function, or everything that a module defines."""

FoundBy = Literal["baseline", "model", "feedback", "sample", "coreset", "search", "named"]
"""The stage of the optimizer that proposed a candidate; `named` is the list that somebody asked for."""

FailureKind = Literal[
    "invalid_list", "invalid_ir", "crash", "timeout", "memory", "verifier", "target", "refused"
]
"""How a compilation can fail without that being an error of ours."""


FileKind = Literal["text", "bitcode", "assembly", "object"]
"""As what an optimized module is written."""

Linkage = Literal["external", "discardable", "local"]
"""Whether other modules may rely on a symbol, may do so as long as it is there (linkonce), or never see it."""

SymbolKind = Literal["function", "variable", "alias", "ifunc"]


@dataclass(frozen=True, slots=True)
class Symbol:
    """What a module defines or declares, as other modules see it.

    `signature` has the types, calling convention and the attributes that say how arguments are passed, spelled so
    that equal ones have equal text in any two modules.  An alias of a whole function or variable is one as well, as
    others cannot tell, and `alias_of` is the name of what has the same address; other aliases have a kind of their own.
    """

    kind: SymbolKind
    linkage: Linkage
    signature: str
    defined: bool = True
    alias_of: str | None = None


@dataclass(frozen=True, slots=True)
class Measurement:
    """Size of a module's defined functions.

    `instructions` counts IR instructions without debug intrinsics and records.  `bytes` (flash) are all allocatable
    sections of the object file that have contents: code, read-only and initialized data, without unwind tables and
    notes.  `ram` are its writable, zero-initialized and thread-local data.  Both are None where they were not asked
    for, the loaded LLVM has no backend for the module's target, or there is no code before some passes ran (a
    coroutine).
    """

    instructions: int
    bytes: int | None = None
    ram: int | None = None

    def of(self, objective: Objective) -> int:
        """The figure that `objective` names; raises ValueError where bytes were not measured."""
        if objective == "instructions":
            return self.instructions
        if self.bytes is None:
            raise ValueError("bytes were not measured")
        return self.bytes

    def may_replace(self, baseline: Measurement, objective: Objective) -> bool:
        """Whether this may be offered instead of `baseline`: no more RAM and, for fewer instructions, no more bytes.

        What was not measured forbids nothing.
        """
        more_ram = self.ram is not None and baseline.ram is not None and self.ram > baseline.ram
        more_bytes = self.bytes is not None and baseline.bytes is not None and self.bytes > baseline.bytes
        return not more_ram and not (objective == "instructions" and more_bytes)


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a compilation gave no result; `message` is LLVM's own where it has one."""

    kind: FailureKind
    message: str


@dataclass(frozen=True, slots=True)
class Compilation:
    """What LLVM made of one pass list: either a measurement or a failure.

    `ir` is the whole compiled module's text, present only where it was asked for.
    """

    pass_list: str
    measurement: Measurement | None = None
    failure: Failure | None = None
    ir: str | None = None

    @property
    def ok(self) -> bool:
        """Whether LLVM compiled the list."""
        return self.measurement is not None


@dataclass(frozen=True, slots=True)
class Source:
    """A module to compile.

    `text` is a complete module.  `function` names the one function whose size counts (all defined ones where
    None).  `size_attributes` adds `minsize` and `optsize` to those functions first, as -Oz does in a front end;
    `keep_size_attributes` says whether the compiled IR still shows those that were added.
    """

    text: str
    function: str | None = None
    size_attributes: bool = True
    keep_size_attributes: bool = True


@dataclass(frozen=True, slots=True)
class Prediction:
    """What the model said, as far as it could be read; None for what is absent or unreadable.

    `pass_list` is canonical text when the model's list is valid, else the text as generated together with the
    reason in `pass_list_error`.  `ir` is generated IR in normalized form.  `log_probability` is that of the
    generated list, `hopeless` the probability that no list gains more than what was tried, where the model says so.
    """

    pass_list: str | None
    source_instructions: int | None = None
    target_instructions: int | None = None
    ir: str | None = None
    pass_list_error: str | None = None
    log_probability: float | None = None
    hopeless: float | None = None


FeedbackForm = Literal["fast", "short", "long"]
Problem = Literal["pass_list", "source_count", "target_count", "ir_compiles", "ir_differs", "not_smaller"]


@dataclass(frozen=True, slots=True)
class Feedback:
    """The difference between a prediction and its compilation, in one of the paper's three forms.

    `problems` is empty where nothing is problematic, and then no round is asked for.  `bleu` is between 0 and 1,
    None unless IR was generated.
    """

    form: FeedbackForm
    problems: tuple[Problem, ...]
    round: int
    bleu: float | None = None


@dataclass(frozen=True, slots=True)
class Candidate:
    """A pass list with its measurement, and the stage that proposed it."""

    pass_list: str
    measurement: Measurement
    found_by: FoundBy


@dataclass(frozen=True, slots=True)
class Counterexample:
    """An input on which a candidate differs from the original.

    `input` is its number (inputs are the same in every run), `arguments` shows them, `what` says what is different.
    """

    input: int
    arguments: str
    what: str


@dataclass(frozen=True, slots=True)
class Execution:
    """What executing a candidate against the original gave; exactly one of the first three is not None.

    `agrees` is the number of inputs on which both do the same, `not_executable` the reason why nothing could be
    executed.  `discarded` inputs do not count: on these the original traps, runs too long or has undefined behaviour.
    On `not_compared` inputs both ran and nothing differs, but not everything that they did could be compared.
    `undecided` says that the reason is time: another try may give a verdict, so this one is none to be kept.
    Of a module, `functions` are how many of those that it offers to others agree, and how many these are.
    """

    agrees: int | None = None
    differs: Counterexample | None = None
    not_executable: str | None = None
    discarded: int = 0
    functions: tuple[int, int] | None = None
    not_compared: int = 0
    undecided: bool = False

    @property
    def agrees_throughout(self) -> bool:
        """Whether it agrees, of a module in all functions."""
        complete = self.functions is None or self.functions[0] == self.functions[1]
        return self.agrees is not None and complete

    @property
    def extent(self) -> str:
        """What was executed where it agrees, in words."""
        functions = "" if self.functions is None else " of {} of {} functions".format(*self.functions)
        return f"{self.agrees} inputs{functions}"


AliveVerdict = Literal["correct", "incorrect", "unsupported"]
"""What Alive2 says of a compiled function; unsupported is also what it could not prove in time."""


@dataclass(frozen=True, slots=True)
class Validation:
    """Which checks an offer passed.  `reason` says why the first failed one did.

    `alive` is None where `alive-tv` is not on PATH or the pass list is not one of function passes.  `screened` says
    whether lists were screened with this LLVM (`llmfb screen`).
    """

    verifier: bool
    interface: bool
    splice: bool
    reason: str | None = None
    execution: Execution | None = None
    alive: AliveVerdict | None = None
    screened: bool = True

    @property
    def ok(self) -> bool:
        """Whether no check failed; one that cannot be made (execution, Alive2) does not fail."""
        return self.verifier and self.interface and self.splice and self.reason is None


@dataclass(frozen=True, slots=True)
class LineEdit:
    """Replace lines `start` to `end` (0-based, end exclusive) of a document by `lines`, each with its line end."""

    start: int
    end: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """The best validated candidate, with the edits that put it into the document it was computed from."""

    candidate: Candidate
    validation: Validation
    edits: tuple[LineEdit, ...] = field(repr=False)
    text: str = field(repr=False)
    compiled_ir: str = field(repr=False)
