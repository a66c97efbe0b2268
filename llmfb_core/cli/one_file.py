"""Optimizing one file: its functions one after the other, or the module as a whole."""

from __future__ import annotations

import argparse
from dataclasses import replace

import anyio.to_thread

from llmfb_core.cli.causes import about_optnone, by_cause
from llmfb_core.cli.chosen import Llvms
from llmfb_core.cli.files import kind_of, write_atomically
from llmfb_core.cli.inputs import InputFile
from llmfb_core.cli.job import Job, worth_it
from llmfb_core.cli.progress import Show
from llmfb_core.cli.subjects import functions_of, has_function
from llmfb_core.document.already_optimized import already_optimized
from llmfb_core.document.module import ModuleText
from llmfb_core.document.optnone import OPTNONE, REMEDY, lifted
from llmfb_core.errors import FunctionError, IRError, LlmfbError, WorkerError
from llmfb_core.llvm.baseline import OZ
from llmfb_core.optimize import optimize
from llmfb_core.optimize.whole_file import judge, remeasured
from llmfb_core.passes.pass_list import PassList
from llmfb_core.protocols import Generator
from llmfb_core.types import Failure


async def optimize_file(
    options: argparse.Namespace,
    file: InputFile,
    *,
    pass_list: PassList | None,
    llvms: Llvms,
    generator: Generator | None,
    show: Show,
) -> Job:
    """Do all that `options` ask for but write; raises LlmfbError where there is nothing to tell of the file."""
    kind = "text" if file.out is None else kind_of(file.out)
    opened = await llvms.open(file.path)
    text = opened.source.text
    source, count = lifted(text) if options.lift_optnone else (text, 0)
    job = Job(options, opened, kind, file.out, source, source, lifted=count, pass_list=pass_list)
    names = await _functions(job)
    if names:
        opened.check_measurable(options.objective)
    for name in names:
        await _optimize_one(job, name, generator, show)
    if not job.outcomes and (names or job.optnone):
        raise FunctionError("; ".join(_skipped(job)))
    await _remeasure(job)
    if names and job.judges_file:
        job.file = await judge(replace(job.request(None), document=source), job.text, job.pool)
        job.text = job.file.text
    if job.outcomes and pass_list is None and not job.gains:
        job.optimized_before = await anyio.to_thread.run_sync(already_optimized, ModuleText(source))
    return job


async def _functions(job: Job) -> list[str | None]:
    """What to optimize: names, or None for the module.  Raises IRError at its place in the file."""
    words: list[str] = job.options.function
    if job.options.several and words:
        words = [word for word in words if has_function(job.text, word)]
        if not words:
            return []
    found = await functions_of(job.text, job.path, words, job.pool)
    job.optnone = [name for name in found.chosen if name in found.optnone]
    if job.options.scope == "module":
        return [None] if len(found.chosen) > len(job.optnone) else []
    job.skipped += [(name, f"function @{name} is {OPTNONE}") for name in job.optnone]
    return [name for name in found.chosen if name not in found.optnone]


async def _optimize_one(job: Job, name: str | None, generator: Generator | None, show: Show) -> None:
    try:
        outcome = await optimize(job.request(name), job.pool, generator, lambda event: show(name, event))
    except (FunctionError, IRError, WorkerError) as error:
        reason = str(error)
        if isinstance(error, IRError):
            place = f":{error.line}:{error.column}" if error.line else ""
            reason = f"{job.path}{place}: {error.message}"
        job.skipped.append((str(name), reason))
        if job.options.function or name is None:
            raise FunctionError(reason) from None
        return
    job.outcomes.append(outcome)
    if outcome.offer is not None and worth_it(outcome):
        job.text = outcome.offer.text
        job.applied.append(len(job.outcomes) - 1)


async def _remeasure(job: Job) -> None:
    """Say of each function what it is in the file that is written."""
    if len(job.applied) < 2:
        return
    applied = [job.outcomes[index] for index in job.applied]
    again = await remeasured(applied, job.source, job.text, job.pool, bitcode=job.kind == "bitcode")
    for index, outcome in zip(job.applied, again, strict=True):
        job.outcomes[index] = outcome


async def write_result(job: Job) -> None:
    """Write the result as what was asked for; raises LlmfbError rather than write what was not measured."""
    assert job.out is not None
    content: str | bytes = job.text
    if job.kind != "text":
        size, content = await job.pool.make(job.text, job.kind)
        if isinstance(size, Failure):
            raise LlmfbError(f"cannot write {job.out}: {size.message}")
        if (claimed := job.claimed) is not None and claimed != size:
            raise LlmfbError(f"cannot write {job.out}: it gives other figures than were measured")
    job.input.check_unchanged(job.out)
    write_atomically(job.out, content)


def complaints(job: Job) -> list[str]:
    """One line for each cause: what was skipped, refused, written instead, and why nothing is smaller."""
    lines = [f"skipped: {line}" for line in _skipped(job)] if job.outcomes else []
    nothing: list[tuple[str, str]] = []
    refused: list[tuple[str, str]] = []
    for outcome in job.outcomes:
        what = outcome.name or ""
        if outcome.offer is None:
            reason = f"nothing is offered, {outcome.best.pass_list} is refused: {outcome.validation.reason}"
            nothing.append((what, _of(outcome.name, reason)))
        elif (reason := dict(outcome.refused).get(OZ)) is not None:
            refused.append((what, _of(outcome.name, f"{OZ} is refused: {reason}")))
    lines += [*by_cause(nothing), *by_cause(refused)]
    applied = job.succeeded and (job.out is not None or job.options.diff)
    if applied and job.file is not None and job.file.reason is not None:
        lines.append(f"{job.name}: {job.file.reason}")
    if not job.outcomes and not job.skipped and not (job.options.several and job.options.function):
        lines.append(f"{job.name} defines no function: there is nothing to do")
    if job.optimized_before is not None:
        lines.append(f"{job.name}: {job.optimized_before.sentence}")
    return lines


def _of(name: str | None, reason: str) -> str:
    return f"the module: {reason}" if name is None else f"@{name}: {reason}"


def _skipped(job: Job) -> list[str]:
    """Why functions are left out, one line for each cause; in a whole module, which of them passes skip."""
    lines: list[str] = []
    if job.optnone:
        lines.append(about_optnone(job.optnone, f"compile with {REMEDY}, or use --lift-optnone"))
    marked = set(job.optnone)
    return lines + by_cause((name, reason) for name, reason in job.skipped if name not in marked)
