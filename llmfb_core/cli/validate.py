"""`llmfb validate FILE --pass-list LIST`: what each function does after a pass list, against what it did before."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import anyio
from rich.table import Table
from rich.text import Text

from llmfb_core.cli import options as common
from llmfb_core.cli import report
from llmfb_core.cli.console import console
from llmfb_core.cli.files import read_ir
from llmfb_core.cli.subjects import functions_of
from llmfb_core.errors import FunctionError, UsageError
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.optimize import Request
from llmfb_core.optimize.subject import prepare
from llmfb_core.passes.pass_list import InvalidPassList, PassList, parse
from llmfb_core.screening.refused import refusal
from llmfb_core.types import Validation
from llmfb_core.validation.offer import check

ALIVE_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Row:
    """A function with what came of it: a validation, or the reason why the function was skipped."""

    name: str
    validation: Validation | None = None
    skipped: str = ""


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "validate",
        help="compile functions with a pass list and execute them against the original",
        description=__doc__,
    )
    parser.add_argument("file", type=Path, metavar="FILE", help="textual LLVM IR; - is standard input")
    parser.add_argument("--pass-list", required=True, metavar="LIST", help="as for opt -passes=")
    parser.add_argument("--function", action="append", metavar="NAME", help="only this function (repeatable)")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    common.add_llvm(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Do it; 0 where no check failed, 1 where one did."""
    return anyio.run(_run, options)


async def _run(options: argparse.Namespace) -> int:
    text = read_ir(options.file)
    async with WorkerPool(options.llvm, options.workers) as pool:
        parsed = parsed_list(options.pass_list, pool)
        names = await functions_of(text, options.file, options.function or [], pool)
        rows = [await _validated(text, name, parsed, pool, named=bool(options.function)) for name in names]
        version = pool.llvm_version
    if not any(row.validation for row in rows):
        raise FunctionError("; ".join(row.skipped for row in rows) or f"{options.file} defines no function")
    known = refusal(parsed, int(version.split(".")[0]))
    if options.json:
        print(json.dumps(as_json(rows, parsed, version), indent=1))
    else:
        console().print(table(rows))
    if known is not None:
        print(f"llmfb: {known.pass_list} is refused: it miscompiled {known.program}", file=sys.stderr)
    return 0 if all(row.validation is None or row.validation.ok for row in rows) else 1


def parsed_list(text: str, pool: WorkerPool) -> PassList:
    """The list that a user wrote; raises UsageError."""
    parsed = parse(text, int(pool.llvm_version.split(".")[0]))
    if isinstance(parsed, InvalidPassList):
        raise UsageError(f"no pass list: {parsed.reason} at offset {parsed.position} of {text!r}")
    return parsed


async def _validated(text: str, name: str, parsed: PassList, pool: WorkerPool, *, named: bool) -> Row:
    try:
        subject = await prepare(Request(text, name), pool)
        checked = await check(subject, parsed.text, pool, alive_seconds=ALIVE_SECONDS)
    except FunctionError as error:
        if named:
            raise
        return Row(name, skipped=str(error))
    return Row(name, checked.validation)


def as_json(rows: list[Row], parsed: PassList, version: str) -> dict[str, Any]:
    """What `--json` prints."""
    functions: list[dict[str, Any]] = []
    for row in rows:
        if row.validation is None:
            continue
        shown = report.validation_as_json(row.validation)
        if row.validation.execution is not None:
            shown["execution"]["discarded"] = row.validation.execution.discarded
        functions.append({"name": row.name, "validation": shown})
    data: dict[str, Any] = {
        "llvm": version,
        "pass_list": parsed.text,
        "tier": parsed.tier,
        "functions": functions,
    }
    if skipped := [{"name": row.name, "reason": row.skipped} for row in rows if row.validation is None]:
        data["skipped"] = skipped
    return data


def table(rows: list[Row]) -> Table:
    """One row for each function: the checks before execution, what execution said, and Alive2 where it was asked."""
    asked = any(row.validation is not None and row.validation.alive is not None for row in rows)
    shown = Table(show_lines=False, expand=False)
    for heading in ("function", "verifier", "interface", "text", "executed"):
        shown.add_column(heading, overflow="fold")
    if asked:
        shown.add_column("alive-tv")
    for row in rows:
        validation = row.validation
        if validation is None:
            shown.add_row(Text(row.name), "", "", "", Text(f"skipped: {row.skipped}"))
            continue
        checks = [validation.verifier, validation.interface, validation.splice]
        cells = ["yes" if ok else "no" for ok in checks]
        alive = [validation.alive or ""] if asked else []
        shown.add_row(Text(row.name), *cells, Text(executed(validation)), *alive)
    return shown


def executed(validation: Validation) -> str:
    """What execution said, or why it was not reached."""
    execution = validation.execution
    if execution is None:
        return validation.reason or ""
    if (differs := execution.differs) is not None:
        return f"differs on input {differs.input} ({differs.arguments}): {differs.what}"
    if execution.agrees is not None:
        return f"agrees on {execution.extent} ({execution.discarded} discarded)"
    return f"not executable: {execution.not_executable}"
