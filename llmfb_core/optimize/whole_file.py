"""What a file became whose functions were optimized one by one, judged against -Oz of the file as a whole.

What functions gain by themselves need not add up: passes of a whole module inline calls and delete what is not used
any more.  So what is written is never larger than -Oz's result, unless that cannot be validated.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

import anyio.to_thread

from llmfb_core.document.extract import extract, made_since
from llmfb_core.document.module import ModuleText
from llmfb_core.llvm.baseline import OZ
from llmfb_core.optimize.request import Outcome, Request, subject_of
from llmfb_core.protocols import Compiler
from llmfb_core.subject import Subject
from llmfb_core.types import Candidate, Failure, Measurement, Objective, Offer, Source
from llmfb_core.validation.offer import make_offer
from llmfb_core.validation.written import Unwritable, write

LATTER = ": the latter is written"
"""How a reason ends where -Oz of the whole file is."""


@dataclass(frozen=True, slots=True)
class WholeFile:
    """The text to write, its figures as written, and those of -Oz's result; None where there are none.

    The latter are those of clang's own object where these are smaller, as they are where -Oz's result becomes larger
    by being written and read again.  `reason` says why it is not the functions one by one, or why it is not smaller
    than -Oz's result.
    """

    text: str
    baseline: Measurement | None
    best: Measurement | None
    reason: str | None = None


async def judge(request: Request, text: str, compiler: Compiler) -> WholeFile:
    """Choose between `text`, which is `request.document` with optimized functions, and -Oz of the whole document.

    The latter is taken where the former is not smaller and the latter validates.  Where it does not, the smaller one
    of `text` and the document is taken.  Raises IRError where the document cannot be read.
    """
    subject = await subject_of(request, compiler)
    functions = await _figures(text, subject, compiler)
    written = await write(subject, OZ, compiler)
    if isinstance(written, Unwritable):
        baseline, compared, refused = None, "", written.validation.reason
    else:
        as_written = await _figures(written.spliced.text, subject, compiler)
        baseline = await _as_clang(as_written, subject, compiler)
        if _is_smaller(functions, as_written, request.objective):
            smaller = _is_smaller(functions, baseline, request.objective)
            reason = None if smaller else f"{_in_words(functions, baseline, request.objective)} at once"
            return WholeFile(text, baseline, functions, reason)
        compared = _in_words(functions, as_written, request.objective)
        refused = "LLVM makes no object of it"
        if as_written is not None:
            made = await make_offer(subject, Candidate(OZ, as_written, "baseline"), written, compiler)
            if isinstance(made, Offer):
                return WholeFile(made.text, baseline, as_written, f"{compared}{LATTER}")
            refused = made.reason
    reason = f"{compared}; -Oz of the whole file is refused: {refused}".removeprefix("; ")
    source = await _figures(request.document, subject, compiler)
    if _is_smaller(source, functions, request.objective):
        return WholeFile(request.document, baseline, source, f"{reason}; the file stays as it is")
    return WholeFile(text, baseline, functions, reason)


@dataclass(frozen=True, slots=True)
class Became:
    """The figures of a file as it was, as it is now, and of -Oz of the whole; None where there are none."""

    source: Measurement | None
    best: Measurement | None
    baseline: Measurement | None


async def became(request: Request, text: str, compiler: Compiler) -> Became:
    """What `request.document` became by turning into `text`.  Raises IRError where the document cannot be read."""
    subject = await subject_of(request, compiler)
    source, best = [await _figures(each, subject, compiler) for each in (request.document, text)]
    written = await write(subject, OZ, compiler)
    if isinstance(written, Unwritable):
        return Became(source, best, None)
    as_written = await _figures(written.spliced.text, subject, compiler)
    return Became(source, best, await _as_clang(as_written, subject, compiler))


async def _as_clang(written: Measurement | None, subject: Subject, compiler: Compiler) -> Measurement | None:
    """The figures of -Oz's result, of clang's object or as `written`, whichever is smaller."""
    if written is None or written.bytes is None:
        return written
    (at_once,) = await compiler.compile(subject.source, [OZ], measure_bytes=True)
    known = at_once.measurement.bytes if at_once.measurement is not None else None
    return written if known is None else replace(written, bytes=min(known, written.bytes))


async def remeasured(
    outcomes: Sequence[Outcome], before: str, after: str, compiler: Compiler, *, bitcode: bool
) -> list[Outcome]:
    """Outcomes of functions with the figures that they have in `after`, which was `before` without any of them.

    A function's text stays as offered, but what LLVM has inferred since of what it calls stands in that text too, and
    has a say in its code.
    """
    document = ModuleText(after)
    own = made_since(ModuleText(before), document)
    again: list[Outcome] = []
    for outcome in outcomes:
        assert outcome.name is not None
        alone = await anyio.to_thread.run_sync(partial(extract, document, outcome.name, own=own))
        size = await compiler.measure(alone.text, bitcode=bitcode)
        again.append(outcome if isinstance(size, Failure) else _with(outcome, size))
    return again


def _with(outcome: Outcome, size: Measurement) -> Outcome:
    best = replace(outcome.best, measurement=size)
    return replace(
        outcome, best=best, offer=replace(outcome.offer, candidate=best) if outcome.offer else None
    )


async def _figures(text: str, subject: Subject, compiler: Compiler) -> Measurement | None:
    """As written; instructions alone where this LLVM makes no objects for the target."""
    found = await compiler.measure(text, bitcode=subject.bitcode)
    if isinstance(found, Measurement):
        return found
    if found.kind != "target":
        return None
    (counted,) = await compiler.compile(Source(text, size_attributes=False), [""])
    return counted.measurement


def _is_smaller(one: Measurement | None, other: Measurement | None, objective: Objective) -> bool:
    if one is None or other is None or not one.may_replace(other, objective):
        return False
    if objective == "bytes" and (one.bytes is None or other.bytes is None):
        return False
    return one.of(objective) < other.of(objective)


def _in_words(functions: Measurement | None, baseline: Measurement | None, objective: Objective) -> str:
    first, second = (_size(each, objective) for each in (functions, baseline))
    if functions is not None and baseline is not None and functions.ram != baseline.ram:
        first, second = f"{first} and {functions.ram} of RAM", f"{second} and {baseline.ram} of RAM"
    return f"one by one the functions make it {first}, -Oz of the whole file {second}"


def _size(size: Measurement | None, objective: Objective) -> str:
    if size is None or (objective == "bytes" and size.bytes is None):
        return "no object"
    count = size.of(objective)
    return f"{count} {objective[:-1] if count == 1 else objective}"
