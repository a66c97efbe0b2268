"""Make functions of LLVM IR smaller: of files, and of all files in folders."""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

import anyio

from llmfb_core.cli import chosen, inputs, outcomes, report, results
from llmfb_core.cli import options as common
from llmfb_core.cli.columns import say, show
from llmfb_core.cli.console import visible
from llmfb_core.cli.files import STANDARD, kind_of
from llmfb_core.cli.job import DEFAULT_SECONDS, Job
from llmfb_core.cli.one_file import complaints, optimize_file, write_result
from llmfb_core.cli.progress import shown_progress
from llmfb_core.cli.subjects import has_function, no_function
from llmfb_core.document.edits import unified_diff
from llmfb_core.document.module import ModuleText
from llmfb_core.errors import LlmfbError, UsageError
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.passes.pass_list import PassList
from llmfb_core.protocols import Generator
from llmfb_core.results import Table as Figures
from llmfb_core.screening.refused import refusal

FAILED = 1
_EPILOG = """to finish a build, compile what was written without passes:
  clang -c -Oz -Xclang -disable-llvm-passes OUT.ll
  llc -O2 -filetype=obj --relocation-model=pic OUT.ll
  (static instead of pic where the module has no "PIC Level")
or let llmfb write the object, -o OUT.o: it is the one that was measured.
Passes that run again change the code, and the figures with it.
"""


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "optimize",
        help="make functions of files of LLVM IR smaller",
        description=__doc__,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    common.add_inputs(parser)
    common.add_function(parser)
    parser.add_argument("--scope", choices=("functions", "module"), default="functions")
    parser.add_argument("--objective", choices=("instructions", "bytes"), default="bytes")
    parser.add_argument(
        "--tier",
        choices=("standard", "extended"),
        default="standard",
        help="extended: search passes outside of the -O pipelines too, offer their results only when executed",
    )
    budget = parser.add_mutually_exclusive_group()
    budget.add_argument(
        "--seconds", type=common.positive(float), metavar="S", help="time for each function (default 2)"
    )
    budget.add_argument(
        "--compilations", type=common.positive(int), metavar="N", help="compilations for each function"
    )
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
        dest="target",
        type=common.named_output,
        metavar="OUT",
        help="write the result: .ll, .bc, .s or .o by its suffix; - is text to standard output; a folder (that exists, "
        "or FOLDER/) takes the results of all files",
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
    """Do it; 1 where there is no offer for any function of those that there are, or a file failed."""
    return anyio.run(_run, options)


async def _run(options: argparse.Namespace) -> int:
    _check_usage(options)
    found = inputs.find(options.inputs, options.target)
    options.several = found.several
    # What documents show of a command are the names of its paths.
    options.file, options.out = found.files[0].path, found.files[0].out
    for file in found.files:
        if file.out is not None and found.into_folder:
            inputs.make_folder(file.out.parent)
        if file.out is not None:
            kind_of(file.out)  # now rather than after a search
    all_of_them = _All(options)
    async with chosen.Llvms(options) as llvms:
        pass_list = None
        if options.pass_list is not None:
            pass_list, options.model = _usable(options.pass_list, llvms.default), common.NO_MODEL
        if options.scope == "module":
            options.model = common.NO_MODEL  # it reads functions
        waited_for = options.model_first or options.compilations is not None
        patience = None if waited_for else options.seconds or DEFAULT_SECONDS
        all_of_them.llvm = chosen.as_json(llvms.default)
        async with common.generator(options, patience=patience, needed=False) as generator:
            all_of_them.model = generator
            for file in found.files:
                await _one(all_of_them, file, pass_list, llvms)
    return _finish(all_of_them)


def _check_usage(options: argparse.Namespace) -> None:
    if options.target == str(STANDARD) and (options.json or options.diff or options.results):
        raise UsageError("-o - writes to standard output, where --json, --diff and --results write too")
    if options.scope == "module" and options.function:
        raise UsageError("--function and --scope module exclude each other")


def _usable(text: str, pool: WorkerPool) -> PassList:
    """The list that a user wrote; raises UsageError, also for one that is known to miscompile."""
    parsed = common.pass_list(text, pool)
    if (known := refusal(parsed, pool.major)) is not None:
        raise UsageError(f"{known.pass_list} is refused: it miscompiled {known.program} ({known.reason})")
    return parsed


class _All:
    """What came of all files: told as each is done, but for what is one object or one table in the end."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.started = time.monotonic()
        self.llvm: dict[str, Any] = {}
        self.model: Generator | None = None
        self.total = outcomes.Total(options.objective)
        self.entries: list[dict[str, Any]] = []
        self.tables: list[Figures] = []
        self.functions: set[str] = set()
        """All that are defined somewhere, for what may be meant by a name that nothing has."""
        self.found: set[str] = set()
        """Which of the named ones are."""
        self.code = 0

    def fail(self, file: inputs.InputFile, error: LlmfbError) -> None:
        """Tell it, and go on with the others."""
        self.code = FAILED
        self.total.failed.append(file.path)
        self.entries.append({"path": str(file.path), "error": str(error)})
        self.complain(file.path, [str(error)])

    def complain(self, path: Path, lines: list[str]) -> None:
        """Lines on standard error, each with the file where there are several."""
        for line in lines:
            prefix = f"{path}: " if self.options.several and not line.startswith(str(path)) else ""
            print(f"llmfb: {visible(prefix + line)}", file=sys.stderr, flush=True)

    def tell(self, job: Job, seconds: float) -> None:
        """Print what is printed of each file, which took so many seconds, and keep the rest."""
        options = self.options
        self.total.add(job)
        if not job.succeeded:
            self.code = FAILED
        if options.function and options.several:
            words: list[str] = options.function
            self.found |= {word for word in words if has_function(job.text, word)}
            self.functions |= {each.name for each in ModuleText(job.text).functions if each.is_definition}
        if options.results:
            self.tables.append(report.summary(job.outcomes, job.path.name, options.objective))
        elif options.json:
            compilations = sum(one.compilations for one in job.outcomes)
            llvm = chosen.as_json(job.pool, job.opened.choice.why)
            head = self.head(llvm, seconds, compilations)
            self.entries.append({"path": str(job.path), **head, **report.job_as_json(job)})
        elif options.diff:
            name = str(job.path) if options.several else job.path.name
            sys.stdout.write(unified_diff(job.input.text, job.text, name))
        elif self.is_printed(job):
            _print(job)

    def is_printed(self, job: Job) -> bool:
        """Whether its table is printed, with notes, instead of something else."""
        options = self.options
        if options.results or options.json or options.diff or job.out == STANDARD:
            return False
        return bool(job.outcomes) or not (options.several and options.function)

    def as_json(self) -> dict[str, Any]:
        """The object of --json: what stands for a single file at the top is beside `files` for all of them."""
        if self.options.several:
            compilations = sum(each.get("compilations", 0) for each in self.entries)
            top = self.head(self.llvm, time.monotonic() - self.started, compilations)
        else:
            top = {key: value for key, value in self.entries[0].items() if key != "path"}
        return {**top, "files": self.entries}

    def head(self, llvm: dict[str, Any], seconds: float, compilations: int) -> dict[str, Any]:
        """With what the figures were made."""
        return {
            "llvm": llvm,
            "model": self.model.name if self.model is not None else None,
            "objective": self.options.objective,
            "size_attributes": "minsize and optsize, added where missing",
            "seconds": round(seconds, 3),
            "compilations": compilations,
        }


async def _one(done: _All, file: inputs.InputFile, pass_list: PassList | None, llvms: chosen.Llvms) -> None:
    """Optimize a file, write and tell what came of it.  Raises LlmfbError where it is the only one."""
    options = done.options
    started = time.monotonic() if options.several else done.started
    try:
        with shown_progress(options.objective, quiet=options.json) as shown:
            job = await optimize_file(
                options, file, pass_list=pass_list, llvms=llvms, generator=done.model, show=shown
            )
        if job.out is not None and job.succeeded:
            await write_result(job)
    except LlmfbError as error:
        if not options.several:
            raise
        done.fail(file, error)
        return
    notes = () if options.json or done.is_printed(job) else outcomes.notes(job)
    done.complain(job.path, [*complaints(job), *notes])
    done.tell(job, time.monotonic() - started)


def _print(job: Job) -> None:
    options = job.options
    if options.several:
        print(f"{visible(job.name)}:")
    for line in outcomes.before(job):
        say(line)
    if job.outcomes:
        show(outcomes.table(job.outcomes))
    asked = options.function or (options.feedback, options.rounds) != ("fast", 1)
    if asked and any(outcome.rounds for outcome in job.outcomes):
        print("\nWhat the model said:")
        show(outcomes.rounds(job.outcomes))
    for line in outcomes.after(job):
        say(line)
    if options.several:
        print(flush=True)


def _finish(done: _All) -> int:
    options = done.options
    words: list[str] = options.function
    missing = [word for word in words if word not in done.found]
    if options.several and missing and not done.total.failed:
        raise no_function("no file has a", missing[0], sorted(done.functions))
    if options.results:
        what = ", ".join(f"`{table.rows[0][0]}`" for table in done.tables)
        results.show(options, f"all that {what} defines", done.tables, llvm=done.llvm["version"])
    elif options.json:
        print(json.dumps(done.as_json(), indent=1))
    elif options.several:
        print(done.total.line(), file=sys.stderr if options.diff else sys.stdout)
    return done.code
