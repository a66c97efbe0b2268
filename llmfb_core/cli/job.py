"""What `llmfb optimize` and `llmfb check` do to one file, and what came of it so far."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, field
from pathlib import Path

from llmfb_core.cli.chosen import Opened
from llmfb_core.cli.files import STANDARD, Input
from llmfb_core.document.already_optimized import AlreadyOptimized
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.optimize import Budget, Modes, Outcome, Request
from llmfb_core.optimize.whole_file import WholeFile
from llmfb_core.passes.pass_list import PassList
from llmfb_core.types import FileKind, Measurement

DEFAULT_SECONDS = 2.0


@dataclass(slots=True)
class Job:
    """The document as it changes function by function, and what came of each and of the file.

    `source` is what optimization begins with: the input, without the marks `optnone` where they are to be lifted.
    """

    options: argparse.Namespace
    opened: Opened
    kind: FileKind
    out: Path | None
    source: str
    text: str
    outcomes: list[Outcome] = field(default_factory=list[Outcome])
    applied: list[int] = field(default_factory=list[int])
    """Which of the outcomes are in `text`."""
    skipped: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    optnone: list[str] = field(default_factory=list[str])
    """Functions that passes skip."""
    lifted: int = 0
    """How many functions had the mark `optnone` taken off."""
    pass_list: PassList | None = None
    file: WholeFile | None = None
    optimized_before: AlreadyOptimized | None = None
    """Set where nothing is smaller, and why is known."""

    @property
    def input(self) -> Input:
        """What was read."""
        return self.opened.source

    @property
    def pool(self) -> WorkerPool:
        """The LLVM of its target."""
        return self.opened.pool

    @property
    def path(self) -> Path:
        """The input's."""
        return self.input.path

    @property
    def name(self) -> str:
        """What the input is called in messages."""
        return "standard input" if self.path == STANDARD else str(self.path)

    def request(self, function: str | None) -> Request:
        """The optimization of `function`, of the module where None, in the text as it is by now."""
        options = self.options
        seconds = options.seconds or (None if options.compilations else DEFAULT_SECONDS)
        return Request(
            self.text,
            function,
            options.objective,
            Budget(seconds, options.compilations),
            scope="function" if function is not None else "module",
            modes=Modes(
                feedback=options.feedback,
                feedback_rounds=options.rounds,
                samples=options.samples,
                temperature=options.temperature,
                seed=options.seed,
                model_first=options.model_first,
            ),
            tier=self.pass_list.tier if self.pass_list else options.tier,
            pass_list=self.pass_list.text if self.pass_list else None,
            bitcode=self.kind == "bitcode",
            notes=self.opened.notes,
        )

    @property
    def judges_file(self) -> bool:
        """Whether the file as a whole is what was asked for, one function after the other."""
        options = self.options
        return options.scope == "functions" and not options.function and self.pass_list is None

    @property
    def succeeded(self) -> bool:
        """Whether there is something to write: an offer, -Oz of the whole file, or nothing to do."""
        applied = self.file is not None and self.file.best is not None and self.file.text != self.source
        return applied or not self.outcomes or any(outcome.offer is not None for outcome in self.outcomes)

    @property
    def gains(self) -> bool:
        """Whether anything is smaller than -Oz's result."""
        return any(is_smaller(outcome) for outcome in self.outcomes)

    @property
    def claimed(self) -> Measurement | None:
        """What was said of the file as a whole, if anything was."""
        if self.file is not None:
            return self.file.best
        if self.options.scope == "module" and self.outcomes and self.outcomes[0].offer is not None:
            return self.outcomes[0].best.measurement if worth_it(self.outcomes[0]) else None
        return None


def worth_it(outcome: Outcome) -> bool:
    """A function that no list makes smaller stays as it is, unless somebody named the list."""
    if outcome.best.found_by == "named":
        return True
    if outcome.objective == "bytes" and outcome.source.bytes is None:
        return True
    return outcome.best.measurement.of(outcome.objective) < outcome.source.of(outcome.objective)


def is_smaller(outcome: Outcome) -> bool:
    """Whether the best is smaller than -Oz's result."""
    objective = outcome.objective
    return outcome.best.measurement.of(objective) < outcome.baseline.of(objective)
