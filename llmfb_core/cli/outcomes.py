"""Outcomes for people: the tables of `llmfb optimize`, and the lines around them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from llmfb_core.cli.causes import by_cause
from llmfb_core.cli.columns import Row, Table
from llmfb_core.cli.job import Job, is_smaller
from llmfb_core.feedback import in_words
from llmfb_core.optimize import Outcome
from llmfb_core.optimize.request import Round
from llmfb_core.optimize.whole_file import WholeFile
from llmfb_core.types import Compilation, Measurement, Objective

MODULE = "(module)"


def table(outcomes: Sequence[Outcome]) -> Table:
    """A row for each outcome; below what is smaller than -Oz's result, its pass list and what else is known of it."""
    alone = len(outcomes) == 1
    rows = [_row(outcome, told=alone or is_smaller(outcome)) for outcome in outcomes]
    return Table(("function", "source", "-Oz", "best", "gain", ""), tuple(rows))


def _row(outcome: Outcome, *, told: bool) -> Row:
    objective, best = outcome.objective, outcome.best
    sizes = [size(each, objective) for each in (outcome.source, outcome.baseline, best.measurement)]
    name = outcome.name or MODULE
    if outcome.offer is None:
        return Row(
            name, (*sizes[:2], "-", "not offered", ""), prose=(f"not offered: {outcome.validation.reason}",)
        )
    cells = (*sizes, *gain(outcome.baseline, best.measurement, objective))
    if not told and best.found_by != "named":
        return Row(name, cells)
    return Row(name, cells, (best.pass_list,), ("; ".join(_known(outcome)),))


def _known(outcome: Outcome) -> Iterator[str]:
    """The other measure, what the model said, and what executing gave."""
    sizes = (outcome.source, outcome.baseline, outcome.best.measurement)
    if outcome.objective == "bytes":
        counts, what = [each.instructions for each in sizes], "instructions"
    else:
        counts, what = [_or_unknown(each.bytes) for each in sizes], "bytes"
    yield "{}: source {}, -Oz {}, best {}".format(what, *counts)
    if any(each.ram for each in sizes):
        yield "RAM: source {}, -Oz {}, best {} B".format(*(each.ram for each in sizes))
    if (predicted := outcome.predicted) is not None:
        said = (predicted.source_instructions, predicted.target_instructions)
        yield "the model said {} -> {} instr".format(*map(_or_unknown, said))
    if outcome.validation.alive is not None:
        yield f"alive-tv: {outcome.validation.alive}"
    execution = outcome.validation.execution
    if execution is not None and execution.agrees is not None:
        yield f"executed on {execution.extent}"


def _or_unknown(count: int | None) -> str:
    return "?" if count is None else str(count)


def size(measurement: Measurement, objective: Objective) -> str:
    """In the objective's unit."""
    if objective == "instructions":
        return f"{measurement.instructions} instr"
    return "?" if measurement.bytes is None else f"{measurement.bytes} B"


def gain(baseline: Measurement, best: Measurement, objective: Objective) -> tuple[str, str]:
    """How much smaller than -Oz's result the best is, in the objective's unit and in per cent."""
    before, after = baseline.of(objective), best.of(objective)
    return f"{after - before:+d}" if after != before else "0", percent(before, after)


def percent(before: int, after: int) -> str:
    """The change in per cent of what was before."""
    return f"{100 * (after - before) / before:+.1f} %" if before and after != before else "0.0 %"


# ------------------------------------------------------------------------------------------ around the tables


def before(job: Job) -> Iterator[str]:
    """What to know of a file before its table."""
    if job.lifted:
        yield f"optnone taken off {job.lifted} function{'' if job.lifted == 1 else 's'}"


def after(job: Job) -> Iterator[str]:
    """What its functions gain together, what validated them, notes, what the file became and where it is."""
    objective = job.options.objective
    offered = [one for one in job.outcomes if one.offer is not None]
    if offered:
        yield "each offer was checked: LLVM's verifier, interface, text equals compiled"
    yield from unexecuted(offered)
    if not all(one.validation.screened for one in offered):
        yield "not screened: lists that miscompile are known for the embedded LLVM alone"
    yield from notes(job)
    if len(job.outcomes) > 1:
        smaller = sum(map(is_smaller, job.outcomes))
        yield f"{len(job.outcomes)} functions, {smaller or 'none'} smaller than -Oz's result"
    elif job.outcomes and job.pass_list is None and not job.gains:
        yield "nothing is smaller than -Oz's result"
    if job.file is not None:
        yield of_file(job.file, objective)
    if job.out is not None and job.succeeded:
        yield f"written to {job.out}"


def notes(job: Job) -> Iterator[str]:
    """What was said about the searches, once each."""
    yield from (f"note: {note}" for note in dict.fromkeys(note for one in job.outcomes for note in one.notes))


def unexecuted(offered: Iterable[Outcome]) -> Iterator[str]:
    """Why offers were not executed, one line for each cause."""
    found = [(one.name or MODULE, one.validation.execution) for one in offered]
    reasons = [
        (name, each.not_executable) for name, each in found if each is not None and each.not_executable
    ]
    if len(found) > 1:
        reasons = [(name, f"@{name}: {reason}") for name, reason in reasons]
    yield from (f"not executed: {line}" for line in by_cause(reasons))


def of_file(file: WholeFile, objective: Objective) -> str:
    """One line about the file that the functions are in."""
    known = [
        "?" if size is None or (objective == "bytes" and size.bytes is None) else str(size.of(objective))
        for size in (file.best, file.baseline)
    ]
    return f"the file: {known[0]} {objective}, -Oz of the whole file {known[1]}"


@dataclass(slots=True)
class Total:
    """What all files became together."""

    objective: Objective
    files: int = 0
    written: int = 0
    failed: list[Path] = field(default_factory=list[Path])
    baseline: int = 0
    best: int = 0

    def add(self, job: Job) -> None:
        """Count a file that was done, with the sizes of the file where they are known, else of its functions."""
        self.files += 1
        self.written += job.out is not None and job.succeeded
        pairs = [(one.baseline, one.best.measurement) for one in job.outcomes]
        if job.file is not None and job.file.baseline is not None and job.file.best is not None:
            pairs = [(job.file.baseline, job.file.best)]
        for baseline, best in pairs:
            if self.objective == "instructions" or (baseline.bytes is not None and best.bytes is not None):
                self.baseline += baseline.of(self.objective)
                self.best += best.of(self.objective)

    def line(self) -> str:
        """One line."""
        parts = [f"{self.files + len(self.failed)} files"]
        if self.written:
            parts.append(f"{self.written} written")
        if self.failed:
            parts.append(f"{len(self.failed)} failed")
        change = percent(self.baseline, self.best)
        return f"{', '.join(parts)}: {self.best} {self.objective}, -Oz {self.baseline} ({change})"


# --------------------------------------------------------------------------------------- rounds with the model


def rounds(outcomes: Sequence[Outcome]) -> Table:
    """One row for each round with the model: what it said, what LLVM found, what the model was told."""
    rows = [
        Row(
            outcome.name or MODULE,
            (str(one.feedback.round), _counts(one)),
            (one.said.pass_list or "no list",),
            (*_lines_of_ir(one), f"LLVM found: {_found(one.compilation)}", f"told: {in_words(one.told)}"),
        )
        for outcome in outcomes
        for one in outcome.rounds
    ]
    return Table(("function", "round", "said"), tuple(rows))


def _counts(one: Round) -> str:
    counts = (one.said.source_instructions, one.said.target_instructions)
    return "{} -> {} instr".format(*map(_or_unknown, counts))


def _lines_of_ir(one: Round) -> tuple[str, ...]:
    return () if one.said.ir is None else (f"said: {one.said.ir.count(chr(10))} lines of IR",)


def _found(compilation: Compilation) -> str:
    measured = compilation.measurement
    if measured is None:
        return compilation.failure.message if compilation.failure else "nothing"
    size = "?" if measured.bytes is None else measured.bytes
    return f"{measured.instructions} instr, {size} B"
