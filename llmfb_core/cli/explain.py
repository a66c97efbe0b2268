"""What each pass of a list does to a function, step by step.

Without a list, that of the best offer of a short search is shown, without the
passes that it does not need.  "saved" is by how much the function grows when
the list is run without this one pass.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import replace
from typing import Any

import anyio

from llmfb_core.cli import options as common
from llmfb_core.cli.causes import about_optnone
from llmfb_core.cli.chosen import Llvms
from llmfb_core.cli.console import visible_lines
from llmfb_core.cli.job import DEFAULT_SECONDS
from llmfb_core.cli.progress import shown_progress
from llmfb_core.cli.subjects import functions_of
from llmfb_core.document.optnone import REMEDY, lifted
from llmfb_core.errors import FunctionError, UsageError
from llmfb_core.llvm.baseline import OZ
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.optimize import Budget, Modes, Outcome, Request, optimize
from llmfb_core.steps import render
from llmfb_core.steps.explain import explain
from llmfb_core.steps.records import Explanation
from llmfb_core.subject import Subject, prepare

_EPILOG = """examples:
  llmfb explain FILE.ll --function f                  best of a short search
  llmfb explain FILE.ll --function f --oz --pass gvn  what each gvn of -Oz does
  llmfb explain FILE.ll --function f --pass-list 'sroa,gvn' --against-oz
"""
_NONE_BETTER = "the search found no list that gives a smaller result than -Oz"


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "explain",
        help="show what each pass of a list does to a function",
        description=__doc__,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "file", type=common.named_path, metavar="FILE", help="LLVM IR, text or bitcode; - is standard input"
    )
    parser.add_argument("--function", metavar="NAME", help="which (may be left out where there is one only)")
    chosen = parser.add_mutually_exclusive_group()
    chosen.add_argument("--pass-list", metavar="LIST", help="this list, as for opt -passes=")
    chosen.add_argument("--oz", action="store_true", help="what clang runs at -Oz")
    chosen.add_argument("--model-list", action="store_true", help="the list that the model names first")
    parser.add_argument("--against-oz", action="store_true", help="only the difference to -Oz's result")
    parser.add_argument(
        "--pass", dest="named", metavar="NAME", help="only steps of passes with this in their name"
    )
    parser.add_argument("--summary", action="store_true", help="only the table of the steps, no differences")
    common.add_lift_optnone(parser)
    parser.add_argument("--objective", choices=("instructions", "bytes"), default="bytes")
    parser.add_argument("--seconds", type=common.positive(float), help="time for the search (default 2)")
    parser.add_argument(
        "--compilations", type=common.positive(int), help="instead: compilations for the search"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    common.add_llvm(parser)
    common.add_model(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Do it; where nothing is changed it says why, which is no failure."""
    return anyio.run(_run, options)


async def _run(options: argparse.Namespace) -> int:
    async with Llvms(options) as llvms:
        opened = await llvms.open(options.file)
        opened.check_measurable(options.objective)
        text, pool = opened.source.text, opened.pool
        text = lifted(text)[0] if options.lift_optnone else text
        name = await _function(options, text, pool)
        subject = await prepare(text, name, pool)
        found = await _explained(options, text, subject, name, pool)
        baseline = None
        if options.against_oz:
            baseline = found if found.pass_list == OZ else await explain(subject.source, OZ, pool)
    sys.stdout.write(visible_lines(_shown(options, found, baseline)))
    return 0


async def _function(options: argparse.Namespace, text: str, pool: WorkerPool) -> str:
    words = [options.function] if options.function else []
    found = await functions_of(text, options.file, words, pool)
    names = [*found.chosen]
    if not names:
        raise FunctionError(f"{options.file} defines no function: there is nothing to show")
    if len(names) > 1:
        raise UsageError(f"{options.file} defines {len(names)} functions: name one with --function")
    if names[0] in found.optnone:
        raise FunctionError(about_optnone(names, f"compile with {REMEDY}, or use --lift-optnone"))
    return names[0]


async def _explained(
    options: argparse.Namespace, text: str, subject: Subject, name: str, pool: WorkerPool
) -> Explanation:
    """The steps of the list that was asked for."""
    objective = options.objective
    if options.oz:
        return await explain(subject.source, OZ, pool, objective)
    if options.pass_list is not None:
        pass_list = common.pass_list(options.pass_list, pool).text
        if not pass_list:
            raise UsageError("the pass list is empty: it has no step to show")
        return await explain(subject.source, pass_list, pool, objective)
    outcome = await _searched(options, text, name, pool)
    if not options.model_list:
        best = await explain(subject.source, outcome.best.pass_list, pool, objective, minimize=True)
        return best if outcome.best.pass_list != OZ else replace(best, notes=(*best.notes, _NONE_BETTER))
    if outcome.predicted is None or outcome.predicted.pass_list is None:
        raise FunctionError(f"@{name}: the model names no list for it")
    return await explain(subject.source, outcome.predicted.pass_list, pool, objective)


async def _searched(options: argparse.Namespace, text: str, name: str, pool: WorkerPool) -> Outcome:
    seconds = options.seconds or (None if options.compilations else DEFAULT_SECONDS)
    waited_for = options.model_list or options.compilations is not None
    request = Request(
        text,
        name,
        options.objective,
        Budget(seconds, options.compilations),
        modes=Modes(model_first=options.model_list),
    )
    patience = None if waited_for else seconds
    async with common.generator(options, patience=patience, needed=options.model_list) as generator:
        with shown_progress(options.objective, quiet=options.json) as show:
            return await optimize(request, pool, generator, lambda event: show(name, event))


def _shown(options: argparse.Namespace, found: Explanation, baseline: Explanation | None) -> str:
    """What is printed."""
    chosen = render.matching(found, options.named)
    if options.json:
        data = render.as_json(found)
        data["steps"] = [data["steps"][at] | {"number": at + 1} for at in chosen]
        if baseline is not None:
            data["against_oz"] = render.against(baseline, found)
        return json.dumps(data, indent=1) + "\n"
    if baseline is not None:
        same = f"both leave the same of @{found.function}\n"
        head = f"-Oz:  {render.title(baseline)}\nlist: {render.title(found)}\n      {found.pass_list}\n"
        return f"{head}\n{render.against(baseline, found) or same}"
    if found.steps and not chosen:
        names = ", ".join(dict.fromkeys(step.name for step in found.steps))
        return f"no pass with {options.named!r} in its name changed anything; these did: {names}\n"
    return (render.summary if options.summary else render.as_text)(found, chosen)
