"""Run pass lists on self-checking programs and compare what the programs compute.

A program computes the same whatever a correct compiler does to it, so another checksum, a trap or an endless loop
is the pass list's fault.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal

import anyio

from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.llvm.programs import ProgramProcess, Run
from llmfb_core.passes.pass_list import PassList, from_elements, parse
from llmfb_core.screening.programs import Program
from llmfb_core.types import Source

SECONDS_ORIGINAL = 2.0
"""Processor time of a program as it was written; one that takes longer is of no use."""
SECONDS_COMPILED = 5.0
Verdict = Literal["right", "wrong", "crashed", "timed_out", "not_compiled"]
"""What a list did to a program: `crashed` and `timed_out` are the program's fate, `not_compiled` is LLVM's own."""
FAILURES: tuple[Verdict, ...] = ("wrong", "crashed", "timed_out")
"""Verdicts that show a miscompile."""


@dataclass(slots=True)
class Screened:
    """The verdict on one list for each program, by the program's name; `reasons` say why one was not compiled."""

    pass_list: str
    verdicts: dict[str, Verdict] = field(default_factory=dict[str, Verdict])
    reasons: dict[str, str] = field(default_factory=dict[str, str])

    def count(self, verdict: Verdict) -> int:
        """How many programs got this verdict."""
        return list(self.verdicts.values()).count(verdict)

    @property
    def failures(self) -> dict[str, Verdict]:
        """The programs that the list miscompiles."""
        return {name: verdict for name, verdict in self.verdicts.items() if verdict in FAILURES}


@dataclass(frozen=True, slots=True)
class Report:
    """What became of each list; `skipped` are programs that do not run here even as they are, with the reason."""

    screened: tuple[Screened, ...]
    skipped: dict[str, str]


async def screen(
    pass_lists: Sequence[str],
    programs: Sequence[Program],
    pool: WorkerPool,
    on_progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Report:
    """Run every list on every program; `on_progress(done, total)` counts programs.

    Raises LLVMUnavailableError where programs cannot be executed.
    """
    screening = _Screening([Screened(text) for text in pass_lists], list(programs), pool, on_progress)
    async with anyio.create_task_group() as group:
        for _ in range(min(pool.workers, len(programs))):
            group.start_soon(screening.work)
    for each in screening.screened:  # in the order of the programs, whichever was finished first
        order = {program.name: index for index, program in enumerate(programs)}
        each.verdicts = dict(sorted(each.verdicts.items(), key=lambda item: order[item[0]]))
    return Report(tuple(screening.screened), screening.skipped)


class _Screening:
    def __init__(
        self,
        screened: list[Screened],
        programs: list[Program],
        pool: WorkerPool,
        on_progress: Callable[[int, int], None],
    ) -> None:
        self.screened = screened
        self.skipped: dict[str, str] = {}
        self._pool = pool
        self._pending = iter(programs)
        self._total, self._done = len(programs), 0
        self._on_progress = on_progress

    async def work(self) -> None:
        """Take programs until none is left."""
        process = ProgramProcess(self._pool.library.path)
        try:
            for program in self._pending:
                await self._screen(program, process)
                self._done += 1
                self._on_progress(self._done, self._total)
        finally:
            await process.aclose()

    async def _screen(self, program: Program, process: ProgramProcess) -> None:
        original = await process.run(program.text, SECONDS_ORIGINAL)
        if original.end != "returned":
            self.skipped[program.name] = original.reason or original.end
            return
        lists = [each.pass_list for each in self.screened]
        compiled = await self._pool.compile(Source(program.text), lists, want_ir=True, verify=True)
        known: dict[bytes, Run] = {}
        for screened, compilation in zip(self.screened, compiled, strict=True):
            if compilation.ir is None:
                screened.verdicts[program.name] = "not_compiled"
                screened.reasons[program.name] = compilation.failure.message if compilation.failure else ""
                continue
            key = hashlib.blake2b(compilation.ir.encode(), digest_size=16).digest()
            if key not in known:
                known[key] = await process.run(compilation.ir, SECONDS_COMPILED)
            screened.verdicts[program.name] = verdict(original, known[key])
            if known[key].reason:
                screened.reasons[program.name] = known[key].reason


def verdict(original: Run, found: Run) -> Verdict:
    """What it says of a list that a program ends as `found` with it, and as `original` without."""
    match found.end:
        case "returned":
            return "right" if found.checksum == original.checksum else "wrong"
        case "unusable":
            return "not_compiled"
        case "crashed" | "timed_out":
            return found.end


async def minimized(screened: Screened, programs: Sequence[Program], pool: WorkerPool) -> Screened:
    """The shortest list found by leaving elements out that still fails on a program that `screened` fails on."""
    major = int(pool.llvm_version.split(".")[0])
    failing = [program for program in programs if program.name in screened.failures][:1]
    best, progress = screened, True
    while progress:
        progress = False
        parsed = parse(best.pass_list, major)
        elements = parsed.elements if isinstance(parsed, PassList) else ()
        shorter = [
            from_elements(elements[:index] + elements[index + 1 :], major).text
            for index in range(len(elements))
        ]
        shorter = [text for text in dict.fromkeys(shorter) if text]
        found = (await screen(shorter, failing, pool)).screened if shorter else ()
        if smaller := [each for each in found if each.failures]:
            best, progress = smaller[0], True
    return best
