"""`llmfb optimize FILE`: make functions of a .ll file smaller."""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import anyio

from llmfb_core.cli import options as common
from llmfb_core.cli import report, results
from llmfb_core.cli.console import console as standard_output
from llmfb_core.cli.files import read_ir, write_atomically
from llmfb_core.cli.progress import Show, shown_progress
from llmfb_core.cli.subjects import functions_of
from llmfb_core.document.edits import unified_diff
from llmfb_core.errors import FunctionError, IRError, UsageError
from llmfb_core.llvm.baseline import OZ
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.optimize import Budget, Modes, Outcome, Request, optimize
from llmfb_core.passes.pass_list import PassList
from llmfb_core.protocols import Generator
from llmfb_core.screening.refused import refusal

DEFAULT_SECONDS = 2.0
FAILED = 1


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "optimize", help="make functions of a .ll file smaller", description=__doc__
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="textual LLVM IR; - is standard input")
    parser.add_argument("--function", action="append", metavar="NAME", help="only this function (repeatable)")
    parser.add_argument("--scope", choices=("functions", "module"), default="functions")
    parser.add_argument("--objective", choices=("instructions", "bytes"), default="bytes")
    parser.add_argument(
        "--tier",
        choices=("standard", "extended"),
        default="standard",
        help="extended: search passes outside of the -O pipelines too, offer their results only when executed",
    )
    budget = parser.add_mutually_exclusive_group()
    budget.add_argument("--seconds", type=common.positive(float), help="time for each function (default 2)")
    budget.add_argument("--compilations", type=common.positive(int), help="compilations for each function")
    budget.add_argument(
        "--pass-list",
        metavar="LIST",
        help="no search: this list, as for opt -passes=, validated and applied whatever size it gives",
    )
    parser.add_argument("-o", dest="out", type=Path, metavar="OUT", help="write the optimized file")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--diff", action="store_true", help="print a unified diff")
    parser.add_argument("--seed", type=int, default=0, help="seed of the local search")
    results.add_option(parser)
    common.add_llvm(parser)
    common.add_model(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Do it; 1 where there is no offer for any function of those that there are."""
    return anyio.run(_run, options)


@dataclass(slots=True)
class _Job:
    """The document as it changes function by function, and what came of each."""

    options: argparse.Namespace
    text: str
    outcomes: list[Outcome] = field(default_factory=list[Outcome])
    skipped: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    pass_list: PassList | None = None

    def request(self, function: str | None) -> Request:
        options = self.options
        seconds = options.seconds or (None if options.compilations else DEFAULT_SECONDS)
        return Request(
            self.text,
            function,
            options.objective,
            Budget(seconds, options.compilations),
            scope="function" if function is not None else "module",
            modes=Modes(seed=options.seed),
            tier=self.pass_list.tier if self.pass_list else options.tier,
            pass_list=self.pass_list.text if self.pass_list else None,
        )


async def _run(options: argparse.Namespace) -> int:
    started = time.monotonic()
    original = read_ir(options.file)
    job = _Job(options, original)
    async with WorkerPool(options.llvm, options.workers) as pool:
        if options.pass_list is not None:
            job.pass_list, options.model = _usable(options.pass_list, pool), common.NO_MODEL
        async with common.generator(options) as generator:
            names = await _functions(job, pool)
            with shown_progress(options.objective, quiet=options.json) as show:
                for name in names:
                    await _optimize_one(job, name, pool, generator, show)
        version = pool.llvm_version
    if names and not job.outcomes:
        raise FunctionError("; ".join(reason for _, reason in job.skipped))
    offered = not names or any(outcome.offer is not None for outcome in job.outcomes)
    _complain(job)
    if options.out is not None and offered:
        write_atomically(options.out, job.text)
    _print(job, original, version, generator, time.monotonic() - started, written=offered)
    return 0 if offered else FAILED


def _usable(text: str, pool: WorkerPool) -> PassList:
    """The list that a user wrote; raises UsageError, also for one that is known to miscompile."""
    parsed = common.pass_list(text, pool)
    if (known := refusal(parsed, pool.major)) is not None:
        raise UsageError(f"{known.pass_list} is refused: it miscompiled {known.program} ({known.reason})")
    return parsed


def _complain(job: _Job) -> None:
    """One line for each function that was skipped, or of which -Oz or everything failed validation."""
    lines = [f"skipped: {reason}" for _, reason in job.skipped]
    for outcome in job.outcomes:
        what = "the module" if outcome.name is None else f"@{outcome.name}"
        if outcome.offer is None:
            reason = outcome.validation.reason
            lines.append(f"{what}: nothing is offered, {outcome.best.pass_list} is refused: {reason}")
        elif (reason := dict(outcome.refused).get(OZ)) is not None:
            lines.append(f"{what}: -Oz is refused: {reason}")
    if not job.outcomes and not job.skipped:
        lines.append(f"{job.options.file} defines no function: there is nothing to do")
    for line in lines:
        print(f"llmfb: {line}", file=sys.stderr)


async def _functions(job: _Job, pool: WorkerPool) -> list[str | None]:
    """What to optimize: names, or None for the module.  Raises IRError at its place in the file."""
    options = job.options
    if options.scope == "module" and options.function:
        raise UsageError("--function and --scope module exclude each other")
    names = await functions_of(job.text, options.file, options.function or [], pool)
    return [None] if options.scope == "module" else [*names]


async def _optimize_one(
    job: _Job,
    name: str | None,
    pool: WorkerPool,
    generator: Generator | None,
    show: Show,
) -> None:
    try:
        outcome = await optimize(job.request(name), pool, generator, lambda event: show(name, event))
    except (FunctionError, IRError) as error:
        reason = str(error)
        if isinstance(error, IRError):
            place = f":{error.line}:{error.column}" if error.line else ""
            reason = f"{job.options.file}{place}: {error.message}"
        job.skipped.append((str(name), reason))
        if job.options.function or name is None:
            raise FunctionError(reason) from None
        return
    job.outcomes.append(outcome)
    if outcome.offer is not None and _worth_it(outcome):
        job.text = outcome.offer.text


def _worth_it(outcome: Outcome) -> bool:
    """A function that no list makes smaller stays as it is, unless somebody named the list."""
    if outcome.best.found_by == "named":
        return True
    if outcome.objective == "bytes" and outcome.source.bytes is None:
        return True
    return outcome.best.measurement.of(outcome.objective) < outcome.source.of(outcome.objective)


def _print(
    job: _Job, original: str, version: str, generator: Generator | None, seconds: float, *, written: bool
) -> None:
    options = job.options
    if options.results:
        name = options.file.name
        tables = [report.summary(job.outcomes, name, options.objective)]
        results.show(options, f"all that `{name}` defines", tables, llvm=version)
        return
    if options.json:
        print(json.dumps(_contract(job, version, generator, seconds), indent=1))
        return
    if options.diff:
        sys.stdout.write(unified_diff(original, job.text, options.file.name))
        return
    console = standard_output()
    if job.outcomes:
        console.print(report.table(job.outcomes))
    for note in dict.fromkeys(note for outcome in job.outcomes for note in outcome.notes):
        console.print(f"note: {note}", highlight=False)
    if options.out is not None and written:
        console.print(f"written to {options.out}", highlight=False)


def _contract(job: _Job, version: str, generator: Generator | None, seconds: float) -> dict[str, Any]:
    results = [report.as_json(outcome) for outcome in job.outcomes]
    data: dict[str, Any] = {
        "llvm": version,
        "model": generator.name if generator is not None else None,
        "objective": job.options.objective,
        "seconds": round(seconds, 3),
        "compilations": sum(outcome.compilations for outcome in job.outcomes),
    }
    if job.options.scope == "module":
        return data | {"module": results[0]}
    if job.skipped:
        data["skipped"] = [{"name": name, "reason": reason} for name, reason in job.skipped]
    return data | {"functions": results}
