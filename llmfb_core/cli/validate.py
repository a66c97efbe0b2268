"""Whether a pass list, or another version of a file, keeps what functions do.

With --pass-list, FILE is compiled and what comes out is executed against what
went in.  With a second file, the functions of AFTER are executed against those
of the same name in FILE; with --scope module, both files as a whole.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import anyio

from llmfb_core.cli import options as common
from llmfb_core.cli import reproduce
from llmfb_core.cli.columns import Row as Line
from llmfb_core.cli.columns import Table, say, show
from llmfb_core.cli.console import visible
from llmfb_core.cli.files import read_module
from llmfb_core.cli.nearest import did_you_mean, named, nearest
from llmfb_core.cli.progress import shown_verdicts
from llmfb_core.cli.subjects import functions_of
from llmfb_core.cli.verdict import (
    EXIT_CODES,
    Row,
    Standing,
    in_words,
    overall,
    reasons,
    row_as_json,
    short,
    standing,
)
from llmfb_core.errors import FunctionError, IRError, LlmfbError, UsageError
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.passes.pass_list import PassList
from llmfb_core.screening.refused import Refused, refusal
from llmfb_core.subject import prepare
from llmfb_core.types import Validation
from llmfb_core.validation.offer import check
from llmfb_core.validation.versions import (
    Compared,
    Version,
    beside_functions,
    compare_function,
    compare_modules,
)

ALIVE_SECONDS = 30.0
SCHEMA = 1
FAILED = EXIT_CODES["failed"]

_EPILOG = """exit codes:
  0    everything was executed and agrees, and the list is none that is known
       to miscompile
  1    something differs, or the list is refused
  2    wrong usage
  3    nothing differs, but something was not executed
       (0 with --allow-unexecuted)
  4    it could not be done: a file is no IR, LLVM fails
  130  interrupted
"""


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "validate",
        help="execute functions against what a pass list, or another version of the file, makes of them",
        description=__doc__,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "file", type=common.named_path, metavar="FILE", help="LLVM IR, text or bitcode; - is standard input"
    )
    parser.add_argument(
        "after",
        type=common.named_path,
        nargs="?",
        metavar="AFTER",
        help="its other version, instead of a list",
    )
    parser.add_argument("--pass-list", metavar="LIST", help="as for opt -passes=")
    common.add_function(parser)
    parser.add_argument(
        "--scope",
        choices=("functions", "module"),
        default="functions",
        help="module: as a whole, each function that it offers to others with all that it calls there",
    )
    parser.add_argument(
        "--reproduce",
        type=Path,
        metavar="DIR",
        help="write the smallest function that differs: both versions, the opt command and the input",
    )
    parser.add_argument(
        "--allow-unexecuted",
        action="store_true",
        help="exit with 0 where nothing differs but not all was executed",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    common.add_llvm(parser)
    parser.set_defaults(run=run, failed=FAILED)


def run(options: argparse.Namespace) -> int:
    """Do it, and return the exit code."""
    try:
        return anyio.run(_run, options)
    except* LlmfbError as group:
        error: BaseException = group
        while isinstance(error, BaseExceptionGroup):
            error = error.exceptions[0]
    code = 2 if isinstance(error, UsageError) else FAILED
    if options.json:
        print(json.dumps({"schema": SCHEMA, "exit_code": code, "error": str(error)}, indent=1))
    print(f"llmfb: {visible(str(error))}", file=sys.stderr)
    return code


@dataclass(frozen=True, slots=True)
class _Report:
    """What is to be told: all rows, the list with its refusal if there is one, and LLVM's version."""

    rows: list[Row]
    parsed: PassList | None
    refused: Refused | None
    llvm: str


async def _run(options: argparse.Namespace) -> int:
    _check_usage(options)
    if options.reproduce is not None:
        reproduce.usable(options.reproduce)
    async with WorkerPool(options.llvm, options.workers) as pool:
        text = (await read_module(options.file, pool)).text
        if options.after is not None:
            rows = await _versions(text, options, pool)
            done = _Report(rows, None, None, pool.llvm_version)
        else:
            parsed = common.pass_list(options.pass_list, pool)
            rows = await _compiled(text, parsed, options, pool)
            done = _Report(rows, parsed, refusal(parsed, pool.major), pool.llvm_version)
    code = _exit_code(done, allow=options.allow_unexecuted)
    _print(done, options, code)
    return code


def _check_usage(options: argparse.Namespace) -> None:
    if (options.after is None) == (options.pass_list is None):
        raise UsageError("name either --pass-list LIST or a second file, AFTER")
    if options.scope == "module" and options.function:
        raise UsageError("--function and --scope module exclude each other")
    if options.after is not None and _same_file(options.file, options.after):
        raise UsageError(f"{options.file} and {options.after} are the same file: there is nothing to compare")


def _same_file(one: Path, other: Path) -> bool:
    try:
        return one == other or one.samefile(other)
    except OSError:
        return False


def _exit_code(done: _Report, *, allow: bool) -> int:
    if done.refused is not None:
        return EXIT_CODES["differs"]
    found = overall(done.rows)
    return 0 if allow and found == "not_executed" else EXIT_CODES[found]


# ------------------------------------------------------------------------------------------------------ pass lists


async def _compiled(text: str, parsed: PassList, options: argparse.Namespace, pool: WorkerPool) -> list[Row]:
    names = (await functions_of(text, options.file, options.function, pool)).chosen
    chosen: list[str | None] = [None] if options.scope == "module" else [*names]
    rows: list[Row] = []
    with shown_verdicts(len(chosen), quiet=options.json) as told:
        for name in chosen:
            rows.append(await _validated(text, name, parsed, options, pool))
            told(name or "(module)", in_words(rows[-1]))
    return rows


async def _validated(
    text: str, name: str | None, parsed: PassList, options: argparse.Namespace, pool: WorkerPool
) -> Row:
    try:
        subject = await prepare(text, name, pool)
        checked = await check(subject, parsed.text, pool, alive_seconds=ALIVE_SECONDS)
    except (FunctionError, IRError) as error:
        if options.function:
            raise
        return Row(name, "not_executed", str(error))
    validation = checked.validation
    found, reason = _standing(
        validation, invalid=checked.failure is None or checked.failure.kind == "verifier"
    )
    before = ""
    if found == "differs" and options.reproduce is not None:
        # With the size attributes that the passes found, so that `opt` does the same.
        (source,) = await pool.compile(subject.source, [""], want_ir=True)
        before = source.ir or subject.source.text
    return Row(name, found, reason, validation.execution, validation, before, checked.compiled_ir)


def _standing(validation: Validation, *, invalid: bool) -> tuple[Standing, str]:
    """How a compiled function stands; `invalid` where no result means that LLVM's verifier refused it."""
    reason = validation.reason or ""
    if not validation.verifier:
        return ("differs" if invalid else "failed"), reason
    if not validation.interface:
        return "differs", reason
    if validation.execution is None:
        return "not_executed", reason
    found, why = standing(validation.execution)
    # What is left is Alive2's word.
    return ("differs", reason) if validation.reason and found != "differs" else (found, why)


# ---------------------------------------------------------------------------------------------------- two versions


async def _versions(text: str, options: argparse.Namespace, pool: WorkerPool) -> list[Row]:
    files = (options.file, options.after)
    before, after = [
        await _version(path, each, pool)
        for path, each in zip(files, (text, (await read_module(options.after, pool)).text), strict=True)
    ]
    if options.scope == "module":
        return [_row(None, await compare_modules(before, after, pool))]
    rows: list[Row] = []
    names = _names(before, after, options.function)
    with shown_verdicts(len(names), quiet=options.json) as told:
        for name in names:
            rows.append(_row(name, await compare_function(before, after, name, pool, ALIVE_SECONDS)))
            told(name, in_words(rows[-1]))
    if not options.function:
        rows += [_row(name, compared) for name, compared in beside_functions(before, after, local=True)]
    return rows


async def _version(path: Path, text: str, pool: WorkerPool) -> Version:
    try:
        return Version(str(path), text, await pool.inspect(text, printed=True, interface=True))
    except IRError as error:
        place = f":{error.line}:{error.column}" if error.line else ""
        raise LlmfbError(f"{path}{place}: {error.message} (read by LLVM {pool.llvm_version})") from None


def _names(before: Version, after: Version, words: list[str]) -> list[str]:
    defined = [
        each.name for version in (before, after) for each in version.module.functions if each.is_definition
    ]
    chosen: list[str] = []
    for word in words:
        called = [named(version.module, word) for version in (before, after)]
        found = next((name for name in called if name in defined), None)
        if found is None:
            raise UsageError(
                f"neither {before.name} nor {after.name} defines a function @{word.removeprefix('@')}"
                f"{did_you_mean(nearest(word.removeprefix('@'), defined), '@')}"
            )
        chosen.append(found)
    return list(dict.fromkeys(chosen or defined))


def _row(name: str | None, compared: Compared) -> Row:
    execution = compared.execution
    if compared.changed is not None or execution is None:
        found, reason = "differs", compared.changed or ""
    else:
        found, reason = standing(execution)
    return Row(name, found, reason, execution, None, compared.before, compared.after)


# ---------------------------------------------------------------------------------------------------------- output


def _print(done: _Report, options: argparse.Namespace, code: int) -> None:
    if options.json:
        print(json.dumps(as_json(done, options, code), indent=1))
    elif done.rows:
        show(table(done.rows))
        for line in reasons(done.rows):
            say(line)
    if not done.rows:
        print(f"llmfb: {options.file} defines no function: there is nothing to compare", file=sys.stderr)
    if done.refused is not None:
        line = f"{done.refused.pass_list} is refused: it miscompiled {done.refused.program}"
        print(f"llmfb: {line}", file=sys.stderr)
    if options.reproduce is not None:
        pass_list = done.parsed.text if done.parsed is not None else None
        written = reproduce.write(options.reproduce, done.rows, pass_list, done.llvm)
        what = "nothing differs, nothing was written" if written is None else "written"
        print(f"llmfb: {options.reproduce}: {what}", file=sys.stderr)


def as_json(done: _Report, options: argparse.Namespace, code: int) -> dict[str, Any]:
    """What `--json` prints."""
    data: dict[str, Any] = {
        "schema": SCHEMA,
        "llvm": done.llvm,
        "exit_code": code,
        "verdict": "differs" if done.refused is not None else overall(done.rows),
        "refused": done.refused is not None,
        "file": str(options.file),
    }
    if done.parsed is not None:
        data |= {"pass_list": done.parsed.text, "tier": done.parsed.tier}
    else:
        data |= {"after": str(options.after)}
    if options.scope == "module":
        return data | {"module": row_as_json(done.rows[0])}
    return data | {"functions": [row_as_json(row) for row in done.rows]}


def table(rows: list[Row]) -> Table:
    """One row for each function: the checks of a pass list, what execution said, and Alive2 where it was asked."""
    checks = {row.name: row.validation for row in rows if row.validation is not None}
    asked = any(validation.alive is not None for validation in checks.values())
    head = ("function", *(["verifier", "interface", "text"] if checks else []), "executed")
    lines: list[Line] = []
    for row in rows:
        validation = checks.get(row.name)
        cells: list[str] = []
        if validation is not None:
            made = (validation.verifier, validation.interface, validation.splice)
            cells = ["yes" if ok else "no" for ok in made]
        elif checks:
            cells = [""] * 3
        alive = [(validation.alive if validation else None) or ""] if asked else []
        lines.append(Line(row.name or "(module)", (*cells, short(row), *alive)))
    return Table((*head, *(["alive-tv"] if asked else [])), tuple(lines), words=True)
