"""`llmfb optimize FILE`: make functions of a .ll file smaller."""

from __future__ import annotations

import argparse
import json
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import anyio

from llmfb_core.cli import chosen, report, results
from llmfb_core.cli import options as common
from llmfb_core.cli.console import console as standard_output
from llmfb_core.cli.console import visible
from llmfb_core.cli.files import STANDARD, kind_of, write_atomically
from llmfb_core.cli.job import DEFAULT_SECONDS, Job, worth_it
from llmfb_core.cli.progress import Show, shown_progress
from llmfb_core.cli.subjects import functions_of
from llmfb_core.document.edits import unified_diff
from llmfb_core.errors import FunctionError, IRError, LlmfbError, UsageError, WorkerError
from llmfb_core.llvm.baseline import OZ
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.optimize import optimize
from llmfb_core.optimize.whole_file import judge, remeasured
from llmfb_core.passes.pass_list import PassList
from llmfb_core.protocols import Generator
from llmfb_core.screening.refused import refusal
from llmfb_core.types import Failure, FileKind

FAILED = 1
_EPILOG = """to finish a build, compile what was written without passes:
  clang -c -Oz -Xclang -disable-llvm-passes OUT.ll
  llc -O2 -filetype=obj --relocation-model=pic OUT.ll    (static where the module has no "PIC Level")
or let llmfb write the object, -o OUT.o: it is the one that was measured.  Passes that run again change the code, and
the figures with it.
"""


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "optimize",
        help="make functions of a .ll file smaller",
        description=__doc__,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="LLVM IR, text or bitcode; - is standard input"
    )
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
    parser.add_argument(
        "--model-first",
        action="store_true",
        help="wait for the model before the local search, also beyond the time for a function",
    )
    _add_asking(parser)
    parser.add_argument(
        "-o",
        dest="out",
        type=Path,
        metavar="OUT",
        help="write the result: .ll, .bc, .s or .o by its suffix; - is text to standard output",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--diff", action="store_true", help="print a unified diff")
    parser.add_argument("--seed", type=int, default=0, help="seed of the local search")
    results.add_option(parser)
    common.add_llvm(parser)
    common.add_model(parser)
    parser.set_defaults(run=run)


def _add_asking(parser: argparse.ArgumentParser) -> None:
    """How the model is asked, the paper's modes."""
    asking = parser.add_argument_group("how the model is asked")
    asking.add_argument(
        "--feedback",
        choices=("fast", "short", "long"),
        default="fast",
        help="what it is told of its own lists: sizes; problems, messages and BLEU of IR that it generates as well; "
        "or the compiled IR too (default fast)",
    )
    asking.add_argument(
        "--rounds",
        type=common.at_least(0),
        default=1,
        metavar="N",
        help="rounds of feedback after its first answer (default 1)",
    )
    asking.add_argument(
        "--samples",
        type=common.at_least(0),
        default=16,
        metavar="N",
        help="lists that it names beyond these (default 16)",
    )
    asking.add_argument(
        "--temperature",
        type=common.at_least(0.0),
        default=0.0,
        metavar="T",
        help="draw these with it; 0 takes them from the most probable down (default)",
    )


def run(options: argparse.Namespace) -> int:
    """Do it; 1 where there is no offer for any function of those that there are."""
    return anyio.run(_run, options)


async def _run(options: argparse.Namespace) -> int:
    started = time.monotonic()
    kind = _output(options)
    async with chosen.opened(options, options.file) as (pool, source, choice):
        job = Job(options, source, kind, source.text, notes=(choice.why,) if choice.why else ())
        if options.pass_list is not None:
            job.pass_list, options.model = _usable(options.pass_list, pool), common.NO_MODEL
        if options.scope == "module":
            options.model = common.NO_MODEL  # it reads functions
        waited_for = options.model_first or options.compilations is not None
        patience = None if waited_for else options.seconds or DEFAULT_SECONDS
        async with common.generator(options, patience=patience, needed=False) as generator:
            names = await _functions(job, pool)
            if names:
                chosen.check_measurable(choice, options.file, options.objective)
            with shown_progress(options.objective, quiet=options.json) as show:
                for name in names:
                    await _optimize_one(job, name, pool, generator, show)
        if names and not job.outcomes:
            raise FunctionError("; ".join(reason for _, reason in job.skipped))
        await _remeasure(job, pool)
        if names and job.judges_file:
            job.file = await judge(replace(job.request(None), document=source.text), job.text, pool)
            job.text = job.file.text
        llvm = chosen.as_json(pool, choice)
        if options.out is not None and job.succeeded:
            await _write(job, pool)
        _complain(job)
    _print(job, llvm, generator, time.monotonic() - started)
    return 0 if job.succeeded else FAILED


async def _remeasure(job: Job, pool: WorkerPool) -> None:
    """Say of each function what it is in the file that is written."""
    if len(job.applied) < 2:
        return
    applied = [job.outcomes[index] for index in job.applied]
    again = await remeasured(applied, job.input.text, job.text, pool, bitcode=job.kind == "bitcode")
    for index, outcome in zip(job.applied, again, strict=True):
        job.outcomes[index] = outcome


def _output(options: argparse.Namespace) -> FileKind:
    """As what the result is written; raises UsageError, and LlmfbError where it cannot be written."""
    if options.out is None:
        return "text"
    if options.out == STANDARD and (options.json or options.diff or options.results):
        raise UsageError("-o - writes to standard output, where --json, --diff and --results write too")
    return kind_of(options.out)


async def _write(job: Job, pool: WorkerPool) -> None:
    """Write the result as what was asked for; raises LlmfbError rather than write what was not measured."""
    content: str | bytes = job.text
    if job.kind != "text":
        size, content = await pool.make(job.text, job.kind)
        if isinstance(size, Failure):
            raise LlmfbError(f"cannot write {job.options.out}: {size.message}")
        if (claimed := job.claimed) is not None and claimed != size:
            raise LlmfbError(f"cannot write {job.options.out}: it gives other figures than were measured")
    job.input.check_unchanged(job.options.out)
    write_atomically(job.options.out, content)


def _usable(text: str, pool: WorkerPool) -> PassList:
    """The list that a user wrote; raises UsageError, also for one that is known to miscompile."""
    parsed = common.pass_list(text, pool)
    if (known := refusal(parsed, pool.major)) is not None:
        raise UsageError(f"{known.pass_list} is refused: it miscompiled {known.program} ({known.reason})")
    return parsed


def _complain(job: Job) -> None:
    """One line for each function that was skipped, or of which -Oz or everything failed validation."""
    lines = [f"skipped: {reason}" for _, reason in job.skipped]
    for outcome in job.outcomes:
        what = "the module" if outcome.name is None else f"@{outcome.name}"
        if outcome.offer is None:
            reason = outcome.validation.reason
            lines.append(f"{what}: nothing is offered, {outcome.best.pass_list} is refused: {reason}")
        elif (reason := dict(outcome.refused).get(OZ)) is not None:
            lines.append(f"{what}: -Oz is refused: {reason}")
    applied = job.succeeded and (job.options.out is not None or job.options.diff)
    if applied and job.file is not None and job.file.reason is not None:
        lines.append(f"{_named(job.options.file)}: {job.file.reason}")
    if not job.outcomes and not job.skipped:
        lines.append(f"{_named(job.options.file)} defines no function: there is nothing to do")
    for line in lines:
        print(f"llmfb: {visible(line)}", file=sys.stderr)


def _named(file: Path) -> str:
    return "standard input" if file == STANDARD else str(file)


async def _functions(job: Job, pool: WorkerPool) -> list[str | None]:
    """What to optimize: names, or None for the module.  Raises IRError at its place in the file."""
    options = job.options
    if options.scope == "module" and options.function:
        raise UsageError("--function and --scope module exclude each other")
    names = await functions_of(job.text, options.file, options.function or [], pool)
    return [None] if options.scope == "module" and names else [*names]


async def _optimize_one(
    job: Job,
    name: str | None,
    pool: WorkerPool,
    generator: Generator | None,
    show: Show,
) -> None:
    try:
        outcome = await optimize(job.request(name), pool, generator, lambda event: show(name, event))
    except (FunctionError, IRError, WorkerError) as error:
        reason = str(error)
        if isinstance(error, IRError):
            place = f":{error.line}:{error.column}" if error.line else ""
            reason = f"{job.options.file}{place}: {error.message}"
        job.skipped.append((str(name), reason))
        if job.options.function or name is None:
            raise FunctionError(reason) from None
        return
    job.outcomes.append(outcome)
    if outcome.offer is not None and worth_it(outcome):
        job.text = outcome.offer.text
        job.applied.append(len(job.outcomes) - 1)


def _print(job: Job, llvm: dict[str, Any], generator: Generator | None, seconds: float) -> None:
    options = job.options
    if options.results:
        name = options.file.name
        tables = [report.summary(job.outcomes, name, options.objective)]
        results.show(options, f"all that `{name}` defines", tables, llvm=llvm["version"])
        return
    if options.json:
        print(json.dumps(_contract(job, llvm, generator, seconds), indent=1))
        return
    if options.diff:
        sys.stdout.write(unified_diff(job.input.text, job.text, options.file.name))
        return
    if options.out == STANDARD:
        return
    console = standard_output()
    if job.outcomes:
        console.print(report.table(job.outcomes))
    asked = options.function or (options.feedback, options.rounds) != ("fast", 1)
    if asked and any(outcome.rounds for outcome in job.outcomes):
        console.print(report.rounds(job.outcomes))
    for note in dict.fromkeys(note for outcome in job.outcomes for note in outcome.notes):
        console.print(f"note: {visible(note)}", highlight=False)
    if job.file is not None:
        console.print(report.of_file(job.file, options.objective), highlight=False)
    if options.out is not None and job.succeeded:
        console.print(f"written to {visible(str(options.out))}", highlight=False)


def _contract(job: Job, llvm: dict[str, Any], generator: Generator | None, seconds: float) -> dict[str, Any]:
    results = [report.as_json(outcome) for outcome in job.outcomes]
    data: dict[str, Any] = {
        "llvm": llvm,
        "model": generator.name if generator is not None else None,
        "objective": job.options.objective,
        "size_attributes": "minsize and optsize, added where missing",
        "seconds": round(seconds, 3),
        "compilations": sum(outcome.compilations for outcome in job.outcomes),
    }
    if job.options.scope == "module":
        return data | {"module": results[0] if results else None}
    if job.file is not None:
        data["file"] = report.file_as_json(job.file)
    if job.skipped:
        data["skipped"] = [{"name": name, "reason": reason} for name, reason in job.skipped]
    return data | {"functions": results}
