"""`llmfb screen --pass-list LIST`: run pass lists on self-checking programs, and say which they miscompile."""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import anyio

from llmfb_core.cli import options as common
from llmfb_core.cli import results
from llmfb_core.cli.columns import Row, Table, say, show
from llmfb_core.errors import UsageError
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.passes.pass_list import from_elements
from llmfb_core.passes.table import vocabulary
from llmfb_core.results import Table as Figures
from llmfb_core.screening import refused
from llmfb_core.screening.programs import Program, csmith, shipped
from llmfb_core.screening.screen import Report, Screened, minimized, screen
from llmfb_core.search import coreset
from llmfb_core.search.moves import random_list


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "screen", help="run pass lists on self-checking programs", description=__doc__
    )
    parser.add_argument(
        "--pass-list", action="append", default=[], metavar="LIST", help="a list (repeatable)"
    )
    parser.add_argument("--coreset", action="store_true", help="the shipped lists, those for modules too")
    parser.add_argument("--random", type=common.positive(int), default=0, metavar="N", help="N random lists")
    parser.add_argument(
        "--tier",
        choices=("standard", "extended"),
        default="standard",
        help="of the coreset and the random lists",
    )
    parser.add_argument("--seed", type=int, default=0, help="seed of the random lists")
    parser.add_argument(
        "--csmith", type=common.positive(int), default=0, metavar="N", help="N programs of csmith as well"
    )
    parser.add_argument(
        "--record", type=Path, metavar="FILE", help="make failing lists short and add them to this table"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    results.add_option(parser)
    common.add_llvm(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Do it; 0 where no list miscompiled a program, 1 where one did."""
    return anyio.run(_run, options)


async def _run(options: argparse.Namespace) -> int:
    programs = [*shipped(), *await anyio.to_thread.run_sync(csmith, options.csmith, _say)]
    async with WorkerPool(options.llvm, options.workers) as pool:
        lists = _lists(options, pool)
        report = await screen(lists, programs, pool, _progress)
        failing = [each for each in report.screened if each.failures]
        if options.record is not None:
            await _record(options.record, failing, programs, pool)
        version = pool.llvm_version
    if options.results:
        results.show(options, _about(options, report, len(programs)), [summary(report)], llvm=version)
    elif options.json:
        print(json.dumps(as_json(report, version, len(programs)), indent=1))
    else:
        show(table(report))
        for name, reason in report.skipped.items():
            say(f"note: {name} does not run here: {reason}")
    return 1 if failing else 0


def _say(line: str) -> None:
    print(f"llmfb: {line}", file=sys.stderr)


def _lists(options: argparse.Namespace, pool: WorkerPool) -> list[str]:
    """The canonical lists that the options ask for; raises UsageError."""
    major = int(pool.llvm_version.split(".")[0])
    lists = [common.pass_list(text, pool).text for text in options.pass_list]
    if options.coreset:
        for scope in ("function", "module"):
            for objective in ("instructions", "bytes"):
                lists += coreset.shipped(objective, options.tier, scope)
    elements = [element.text for element in vocabulary(options.tier, major)]
    rng = random.Random(options.seed)
    lists += [from_elements(random_list(elements, rng), major).text for _ in range(options.random)]
    if not lists:
        raise UsageError("which lists? --pass-list, --coreset or --random")
    return list(dict.fromkeys(lists))


def _progress(done: int, total: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{done} of {total} programs", end="\n" if done == total else "", file=sys.stderr, flush=True)


async def _record(
    path: Path, failing: Sequence[Screened], programs: Sequence[Program], pool: WorkerPool
) -> None:
    known = list(refused.load(path)) if path.exists() else []
    for each in failing:
        parsed = common.pass_list(each.pass_list, pool)
        if refused.refusal(parsed, int(pool.llvm_version.split(".")[0]), known) is None:
            short = await minimized(each, programs, pool)
            program, verdict = next(iter(short.failures.items()))
            reason = WORDS[verdict]
            known.append(refused.Refused(short.pass_list, pool.llvm_version, reason, program))
    refused.write(path, known)


WORDS = {
    "wrong": "the program computes something else",
    "crashed": "the program crashes",
    "timed_out": "the program does not end",
}


def as_json(report: Report, version: str, programs: int) -> dict[str, Any]:
    """What `--json` prints."""
    return {
        "llvm": version,
        "programs": programs - len(report.skipped),
        "lists": [
            {
                "pass_list": each.pass_list,
                "run": len(each.verdicts) - each.count("not_compiled"),
                **{
                    verdict: each.count(verdict)
                    for verdict in ("wrong", "crashed", "timed_out", "not_compiled")
                },
                "failures": each.failures,
            }
            for each in report.screened
        ],
        "skipped": [{"name": name, "reason": reason} for name, reason in report.skipped.items()],
    }


def summary(report: Report) -> Figures:
    """All lists together, for documents."""
    counts = [
        sum(each.count(verdict) for each in report.screened)
        for verdict in ("wrong", "crashed", "timed_out", "not_compiled")
    ]
    runs = sum(len(each.verdicts) for each in report.screened) - counts[-1]
    failing = sum(bool(each.failures) for each in report.screened)
    head = ("lists", "failing lists", "runs", "wrong", "crashed", "timed out", "not compiled")
    return Figures("screening", head, ((len(report.screened), failing, runs, *counts),))


def _about(options: argparse.Namespace, report: Report, programs: int) -> str:
    return f"{len(report.screened)} {options.tier} lists, {programs - len(report.skipped)} programs"


def table(report: Report) -> Table:
    """One row for each list, which stands below with the programs that it miscompiled."""
    rows: list[Row] = []
    for number, each in enumerate(report.screened, start=1):
        counts = [each.count(verdict) for verdict in ("wrong", "crashed", "timed_out", "not_compiled")]
        cells = map(str, (len(each.verdicts) - counts[-1], *counts))
        failing = (f"fails on {', '.join(each.failures)}",) if each.failures else ()
        rows.append(Row(str(number), tuple(cells), (each.pass_list,), failing))
    return Table(("list", "run", "wrong", "crashed", "timed out", "not compiled"), tuple(rows))
