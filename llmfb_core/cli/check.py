"""Say whether files could be smaller than what -Oz makes of them, and fail then.

Every function is compiled with the shipped pass lists, without the model and
with a number of compilations instead of a time, so that the same files give the
same answer.  What counts is a file as a whole, as `optimize -o` would write it,
against -Oz of the whole file; only what was validated counts.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

import anyio

from llmfb_core.cli import checks, github, inputs
from llmfb_core.cli import options as common
from llmfb_core.cli.checks import COULD_BE_SMALLER, Checked, Smaller
from llmfb_core.cli.chosen import Llvms
from llmfb_core.cli.columns import Row, Table, say, show
from llmfb_core.cli.console import visible
from llmfb_core.cli.job import Job, is_smaller
from llmfb_core.cli.one_file import complaints, optimize_file
from llmfb_core.cli.outcomes import MODULE, gain, percent, size, unexecuted
from llmfb_core.cli.progress import shown_progress
from llmfb_core.document.module import ModuleText
from llmfb_core.errors import LlmfbError, UsageError
from llmfb_core.optimize.whole_file import LATTER
from llmfb_core.types import Objective

FAILED, WRONG_USAGE = 1, 2
COMPILATIONS = 22
"""The source, -Oz and each of the twenty shipped lists that are tried first."""

_EPILOG = """exit codes:
  0    nothing could be smaller, or not by more than --fail-over
  1    a file could not be checked
  2    wrong usage
  3    the files could be smaller
  130  interrupted
"""


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "check",
        help="say whether files could be smaller, for CI",
        description=__doc__,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    common.add_inputs(parser)
    parser.add_argument(
        "--fail-over",
        type=common.at_least(0.0),
        default=0.0,
        metavar="PERCENT",
        help="fail only where all files together could be smaller by more than this, in per cent of -Oz's (default 0)",
    )
    parser.add_argument(
        "--compilations",
        type=common.positive(int),
        default=COMPILATIONS,
        metavar="N",
        help=f"for each function (default {COMPILATIONS}, the shipped lists); more are of a local search",
    )
    parser.add_argument("--scope", choices=("functions", "module"), default="functions")
    parser.add_argument("--objective", choices=("instructions", "bytes"), default="bytes")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    common.add_llvm(parser)
    parser.set_defaults(
        run=run,
        **dict(seconds=None, function=[], tier="standard", diff=False),
        **dict(feedback="fast", rounds=0, samples=0, temperature=0.0, seed=0, model_first=False),
    )


def run(options: argparse.Namespace) -> int:
    """Do it, and return the exit code."""
    return anyio.run(_run, options)


async def _run(options: argparse.Namespace) -> int:
    found = inputs.find(options.inputs)
    options.several = found.several
    checked: list[Checked] = []
    code = 0
    async with Llvms(options) as llvms:
        for file in found.files:
            try:
                with shown_progress(options.objective, quiet=options.json) as told:
                    job = await optimize_file(
                        options, file, pass_list=None, llvms=llvms, generator=None, show=told
                    )
                one = _checked(job)
            except LlmfbError as error:
                wrong = isinstance(error, UsageError) and not found.several
                code = max(code, WRONG_USAGE if wrong else FAILED)
                one = Checked(file.path, error=str(error))
                _complain(one.path, [str(error)])
            else:
                _complain(one.path, _remarks(job, one))
            checked.append(one)
            if not options.json:
                _print(one, options.objective)
        version = llvms.default.llvm_version
    allowed, share = options.fail_over, checks.share(checked)
    if not code and share > allowed:
        code = COULD_BE_SMALLER
    if options.json:
        print(json.dumps(checks.as_json(checked, options, version, code), indent=1))
    else:
        say(checks.summary(checked, options, code))
    if github.is_runner():
        checks.annotate(checked, options, code)
    return code


def _checked(job: Job) -> Checked:
    """What a file could be; raises LlmfbError where there is no size to compare."""
    smaller = [one for one in job.outcomes if one.offer is not None and is_smaller(one)]
    functions = tuple(Smaller(one.name, _line(job, one.name), one) for one in smaller)
    if not job.outcomes:
        return Checked(job.path)
    if job.file is None:
        sizes = (job.outcomes[0].baseline, job.outcomes[0].best.measurement)
    else:
        sizes = (job.file.baseline, job.file.best)
    objective: Objective = job.options.objective
    known = [
        each.of(objective)
        for each in sizes
        if each is not None and (objective == "instructions" or each.bytes is not None)
    ]
    if len(known) < 2:
        raise LlmfbError(f"{job.name}: LLVM makes no object of it, so that there is no size to compare")
    return Checked(job.path, known[0], min(known), functions)


def _line(job: Job, name: str | None) -> int | None:
    """Where a function is in a text that somebody can see."""
    if name is None or job.path.suffix == ".bc":
        return None
    found = ModuleText(job.input.text).function_named(name)
    return found.start_line + 1 if found is not None else None


def _remarks(job: Job, one: Checked) -> list[str]:
    lines = complaints(job)
    if one.functions and not one.could_be_smaller:
        reason = (
            f": {job.file.reason.removesuffix(LATTER)}" if job.file is not None and job.file.reason else ""
        )
        lines.append(f"{job.name}: functions are smaller one by one, the file is not{reason}")
    return lines


def _complain(path: Path, lines: list[str]) -> None:
    for line in lines:
        prefix = "" if line.startswith((str(path), f"cannot read {path}: ")) else f"{path}: "
        print(f"llmfb: {visible(prefix + line)}", file=sys.stderr, flush=True)


def _print(one: Checked, objective: Objective) -> None:
    if not one.could_be_smaller:
        return
    say(
        f"{one.path} could be smaller than -Oz's by {checks.amount(one.baseline - one.best, objective)}: "
        f"{one.baseline} -> {one.best} ({percent(one.baseline, one.best)})"
    )
    if one.functions:
        show(Table(("function", "-Oz", "could be", "gain", ""), tuple(map(_row, one.functions))))
    for line in unexecuted(each.outcome for each in one.functions):
        say(line)
    print(flush=True)


def _row(one: Smaller) -> Row:
    outcome = one.outcome
    best, objective = outcome.best.measurement, outcome.objective
    sizes = (size(outcome.baseline, objective), size(best, objective))
    cells = (*sizes, *gain(outcome.baseline, best, objective))
    return Row(one.name or MODULE, cells, (outcome.best.pass_list,))
