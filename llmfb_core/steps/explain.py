"""Compose: run a list, see what each pass did, measure each state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import anyio
import anyio.to_thread

from llmfb_core.document.readable import Readable, readable, together
from llmfb_core.errors import FunctionError, IRError
from llmfb_core.llvm.baseline import OZ
from llmfb_core.llvm.steps_process import StepsProcess, Walk
from llmfb_core.passes.pass_list import PassList, from_placed, parse
from llmfb_core.passes.placed import Placed
from llmfb_core.protocols import Compiler
from llmfb_core.steps.elements import elements_of
from llmfb_core.steps.minimize import LONGEST, Trials, minimized, savings
from llmfb_core.steps.records import Element, Explanation, Step
from llmfb_core.types import Measurement, Objective, Source

NO_BYTES = "there is no object of this function, so that instructions are counted"
_AS_WRITTEN = (
    "the first figure is with `minsize` and `optsize`, as -Oz adds them; as it is written it has {} bytes"
)
_UNNAMED = "with names for its values the passes end elsewhere: they are shown with numbers, which move"
_ELSEWHERE = "the passes shown one by one end elsewhere than the list run in one piece"
_UNTOLD = "LLVM did not tell of every change"


async def explain(
    source: Source,
    pass_list: str,
    compiler: Compiler,
    objective: Objective = "bytes",
    *,
    minimize: bool = False,
) -> Explanation:
    """What `pass_list` (`-Oz` included) does to the function of `source`, step by step.

    With `minimize`, passes without which the figure stays the same are left out first.  Raises FunctionError, with the
    reason in one line, where the list cannot be run.
    """
    assert source.function is not None
    run = await _run_of(source, pass_list, compiler, objective)
    trials = Trials(compiler, source, run.objective)
    if minimize:
        run = await _shortened(run, source, trials, compiler)
    saved = await savings(run.placed, trials, run.objective, _major(compiler))
    elements = tuple(Element(one.text, by) for one, by in zip(run.placed, saved, strict=True))
    notes = [] if run.has_bytes else [NO_BYTES]
    if len(run.placed) > LONGEST:
        notes.append(f"of more than {LONGEST} passes it is not measured what each has saved")
    async with StepsProcess(compiler.path) as process:
        walk = await _walked(process, source, run, notes)
    states = await anyio.to_thread.run_sync(_states, walk, source.function)
    end = await anyio.to_thread.run_sync(readable, walk.after, source.function)
    if states[-1].module != end:
        notes.append(_UNTOLD)
    texts = together([each.module for each in states])
    raw = [source.text, *(each.raw for each in states)]
    written, *figures = await _measured(raw, compiler, has_bytes=run.has_bytes)
    if written is not None and figures[0] is not None and written.bytes != figures[0].bytes:
        notes.append(_AS_WRITTEN.format(written.bytes))
    places = elements_of(walk.passes, run.placed)
    steps = tuple(
        Step(
            name=walk.passes[state.index].name,
            unit=walk.passes[state.index].unit,
            before=texts[at - 1],
            after=texts[at],
            measurement=figures[at],
            element=places[state.index],
        )
        for at, state in enumerate(states)
        if at
    )
    return Explanation(
        function=source.function,
        pass_list=run.pass_list,
        given=pass_list,
        objective=run.objective,
        llvm=compiler.llvm_version,
        before=figures[0],
        text=texts[0],
        steps=steps,
        ran=len(walk.passes),
        unseen=sum(each.text is not None for each in walk.passes) - len(steps),
        end=end,
        elements=elements,
        notes=tuple(notes),
    )


@dataclass(frozen=True, slots=True)
class _Run:
    """A list and what it gives in one piece; `placed` are its passes, where it is one that can be taken apart."""

    pass_list: str
    placed: tuple[Placed, ...]
    ir: str
    objective: Objective
    has_bytes: bool


async def _run_of(source: Source, pass_list: str, compiler: Compiler, objective: Objective) -> _Run:
    """The list as it is run everywhere else; raises FunctionError with the reason where that fails."""
    for measure_bytes in (True, False):
        (found,) = await compiler.compile(source, [pass_list], measure_bytes=measure_bytes, want_ir=True)
        if found.failure is None or found.failure.kind != "target":
            break
    if found.failure is not None:
        raise FunctionError(f"{pass_list} cannot be run on @{source.function}: {found.failure.message}")
    parsed = parse(pass_list, _major(compiler)) if pass_list != OZ else None
    placed = parsed.placed if isinstance(parsed, PassList) else ()
    has_bytes = found.measurement is not None and found.measurement.bytes is not None
    return _Run(pass_list, placed, found.ir or "", objective if has_bytes else "instructions", has_bytes)


async def _shortened(run: _Run, source: Source, trials: Trials, compiler: Compiler) -> _Run:
    """The list without what it does not need; as it is where what is written would measure something else."""
    if not run.placed:
        return run
    major = _major(compiler)
    shorter = await minimized(from_placed(run.placed, major), trials, major)
    found = await _run_of(source, shorter.text, compiler, run.objective)
    texts = [run.ir, found.ir]
    one, other = await _measured(texts, compiler, has_bytes=run.has_bytes)
    same = one is not None and other is not None and one.of(run.objective) == other.of(run.objective)
    return found if same else run


def _major(compiler: Compiler) -> int:
    return int(compiler.llvm_version.split(".")[0])


async def _walked(process: StepsProcess, source: Source, run: _Run, notes: list[str]) -> Walk:
    """The passes one by one, which have to end where the list does in one piece; else a note says so."""
    named = await process.walk(source, run.pass_list)
    if await process.same(named.after, run.ir):
        return named
    plain = await process.walk(source, run.pass_list, named=False)
    notes.append(_UNNAMED if await process.same(plain.after, run.ir) else _ELSEWHERE)
    return plain


@dataclass(frozen=True, slots=True)
class _State:
    """The module after the pass `index`, as LLVM printed it and as it is read; `index` is -1 before all passes."""

    index: int
    raw: str
    module: Readable


def _states(walk: Walk, function: str) -> Sequence[_State]:
    """The state before all passes, and that after each which changed what can be seen."""
    found = [_State(-1, walk.before, readable(walk.before, function))]
    for index, ran in enumerate(walk.passes):
        if ran.text is not None and (module := readable(ran.text, function)) != found[-1].module:
            found.append(_State(index, ran.text, module))
    return found


async def _measured(texts: Sequence[str], compiler: Compiler, *, has_bytes: bool) -> list[Measurement | None]:
    """The figures of each text as it is, compiled without passes."""
    found: dict[str, Measurement | None] = dict.fromkeys(texts)

    async def measure(text: str) -> None:
        found[text] = await _measurement(text, compiler, has_bytes=has_bytes)

    async with anyio.create_task_group() as group:
        for text in found:
            group.start_soon(measure, text)
    return [found[text] for text in texts]


async def _measurement(text: str, compiler: Compiler, *, has_bytes: bool) -> Measurement | None:
    try:
        if has_bytes and isinstance(size := await compiler.measure(text), Measurement):
            return size
        (counted,) = await compiler.compile(Source(text, size_attributes=False), [""])
    except IRError:
        return None  # a state between two passes need not be what LLVM reads
    return counted.measurement
