"""The search's memory: what was compiled, what is best, how much budget is left."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeVar

import anyio

from llmfb_core.errors import ModelUnavailableError, WorkerError
from llmfb_core.llvm.baseline import OZ
from llmfb_core.optimize.events import Event, Note, Progress
from llmfb_core.optimize.request import Request, Round
from llmfb_core.passes.pass_list import PassList, parse
from llmfb_core.protocols import Attempt, Compiler
from llmfb_core.screening.refused import refusal
from llmfb_core.subject import Subject
from llmfb_core.types import Candidate, Compilation, Failure, FoundBy, Measurement

T = TypeVar("T")
_BATCH_SECONDS = 0.12


@dataclass(slots=True)
class State:
    """Everything the stages share.  Stages only ever add candidates."""

    request: Request
    subject: Subject
    compiler: Compiler
    emit: Callable[[Event], None]
    major: int
    started: float = field(default_factory=time.monotonic)
    clock: Callable[[], float] = time.monotonic
    seen: dict[str, Compilation] = field(default_factory=dict[str, Compilation])
    candidates: dict[str, Candidate] = field(default_factory=dict[str, Candidate])
    rejected: dict[str, str] = field(default_factory=dict[str, str])
    """Lists whose result failed validation, with the reason."""
    rounds: list[Round] = field(default_factory=list[Round])
    told: dict[str, Attempt] = field(default_factory=dict[str, Attempt])
    """What the model is told of the lists of its rounds, which is more than figures in the forms Short and Long."""
    notes: list[str] = field(default_factory=list[str])
    compilations: int = 0
    source: Measurement | None = None
    baseline: Measurement | None = None
    bytes_at_once: int | None = None
    """Those of -Oz's result before it is written: read again, uses may be in another order, and it larger."""
    seconds_each: float = 0.005
    """Wall time of one compilation, of late."""
    model: str | None = None
    """Which model has answered, by its identity, for as long as it can be asked."""
    lost: str | None = None
    """Why the model could not be asked, or not to the end."""
    seconds_asked: float = 0.0
    """Wall time of the latest question to the model."""
    turn: anyio.Lock = field(default_factory=anyio.Lock)
    """Held by whoever compiles for the search: several at once would spend more than what is left of the budget."""
    news: anyio.Event = field(default_factory=anyio.Event)
    """Set, and replaced by a new one, whenever candidates were added."""
    measure_bytes: bool = True
    """Off where this LLVM has no backend for the target and instructions are the objective."""

    @property
    def seconds(self) -> float:
        """Wall time since the start."""
        return self.clock() - self.started

    def seconds_left(self) -> float:
        """Wall time left in the budget."""
        limit = self.request.budget.seconds
        return float("inf") if limit is None else limit - self.seconds

    def lists_left(self) -> int:
        """Compilations left in the budget."""
        limit = self.request.budget.compilations
        return 1 << 30 if limit is None else max(0, limit - self.compilations)

    def spent(self) -> bool:
        """Whether the budget is used up."""
        return self.lists_left() <= 0 or self.seconds_left() <= 0

    def progress(self, stage: str) -> None:
        """Tell how far we are."""
        budget = self.request.budget
        shares = [0.0]
        if budget.seconds:
            shares.append(self.seconds / budget.seconds)
        if budget.compilations:
            shares.append(self.compilations / budget.compilations)
        self.emit(Progress(self.compilations, min(1.0, max(shares)), stage))

    def acceptable(self, measurement: Measurement) -> bool:
        """Whether it may take the baseline's place, where that is known."""
        return self.baseline is None or measurement.may_replace(self.baseline, self.request.objective)

    def is_larger_than_baseline(self, measurement: Measurement) -> bool:
        """Whether the objective's figure is larger than that of -Oz, as written or in clang's own object."""
        if self.baseline is None:
            return False
        known = self.baseline.of(self.request.objective)
        if self.request.objective == "bytes" and self.bytes_at_once is not None:
            known = min(known, self.bytes_at_once)
        return measurement.of(self.request.objective) > known

    def ranking(self) -> list[Candidate]:
        """Acceptable candidates not rejected by validation, best first.

        Ties are broken by bytes, instructions, the shorter list, and its text: never by which process was done first.
        """
        usable = [
            each
            for each in self.candidates.values()
            if each.pass_list not in self.rejected and self.acceptable(each.measurement)
        ]
        return sorted(usable, key=self._key)

    def parents(self) -> list[PassList]:
        """What neighbours are made of: the candidates best first, without the baseline, which is no pass list."""
        return [self.parsed(each.pass_list) for each in self.ranking() if each.pass_list != OZ]

    def _key(self, candidate: Candidate) -> tuple[int, int, int, int, str]:
        measured = candidate.measurement
        return (
            measured.of(self.request.objective),
            measured.bytes or 0,
            measured.instructions,
            len(candidate.pass_list),
            candidate.pass_list,
        )

    async def run(self, lists: Iterable[str], found_by: FoundBy, stage: str) -> None:
        """Compile the lists that are new, in batches, until done or out of budget."""
        new = list(dict.fromkeys(lists))
        while new := [text for text in new if text not in self.seen]:
            async with self.turn:
                batch = [] if self.spent() else new[: self._batch_size()]
                if not batch:
                    return
                await self._timed(batch, found_by)
            self.progress(stage)
            await anyio.sleep(0)

    async def run_one(self, text: str, found_by: FoundBy) -> Compilation | None:
        """What a list gives, even where the time is over; None where no compilation is left for it."""
        async with self.turn:
            if text not in self.seen and self.lists_left() > 0:
                await self.compile([text], found_by)
        return self.seen.get(text)

    @contextmanager
    def asking(self) -> Generator[None]:
        """Take the time of a question to the model; one that is not answered in time leaves it as it was.

        Raises ModelUnavailableError where the model's process is lost.
        """
        begun = self.clock()
        try:
            yield
        except WorkerError as error:
            raise ModelUnavailableError(f"the model was lost on the way: {error}") from error
        self.seconds_asked = self.clock() - begun

    async def _timed(self, batch: list[str], found_by: FoundBy) -> None:
        begun = self.clock()
        await self.compile(batch, found_by)
        self.seconds_each = 0.5 * self.seconds_each + 0.5 * (self.clock() - begun) / len(batch)
        self.announce()

    def announce(self) -> None:
        """Wake whoever waits for `news`."""
        self.news.set()
        self.news = anyio.Event()

    def _batch_size(self) -> int:
        seconds = min(_BATCH_SECONDS, max(0.02, self.seconds_left()))
        return min(max(1, min(64, int(seconds / self.seconds_each))), self.lists_left())

    async def compile(self, lists: list[str], found_by: FoundBy) -> list[Compilation]:
        """Compile `lists` now, whatever the budget says, and keep what came out.

        Lists that may not be used are not compiled: their compilation is a failure with the reason.
        """

        def keep(_index: int, compilation: Compilation) -> None:
            self.compilations += 1
            self.seen[compilation.pass_list] = compilation
            if compilation.measurement is not None:
                candidate = Candidate(compilation.pass_list, compilation.measurement, found_by)
                self.candidates.setdefault(compilation.pass_list, candidate)

        usable = [text for text in lists if not self._refuse(text)]
        if usable:
            await self.compiler.compile(
                self.subject.source, usable, measure_bytes=self.measure_bytes, on_result=keep
            )
            _move_to_end(self.seen, usable)
            _move_to_end(self.candidates, usable)
        return [self.seen[text] for text in lists]

    def _refuse(self, text: str) -> bool:
        """Keep why a list may not be used; False for one that may."""
        parsed = parse(text, self.major)
        if not isinstance(parsed, PassList):
            return False
        if (entry := refusal(parsed, self.major)) is not None:
            reason = f"{entry.pass_list} miscompiled {entry.program} with LLVM {entry.llvm}: {entry.reason}"
        elif parsed.tier == "extended" and self.request.tier == "standard":
            reason = "extended passes are for the tier extended"
        else:
            return False
        self.seen[text] = Compilation(text, failure=Failure("refused", reason))
        self._note_once(f"lists were skipped: {reason}")
        return True

    def _note_once(self, text: str) -> None:
        if text not in self.notes:
            self.notes.append(text)
            self.emit(Note(text))

    def parsed(self, text: str) -> PassList:
        """A list that was compiled, as its passes."""
        parsed = parse(text, self.major)
        assert isinstance(parsed, PassList)
        return parsed


def _move_to_end(known: dict[str, T], lists: Iterable[str]) -> None:
    """In the order of `lists`, whichever process was done first."""
    for text in lists:
        if text in known:
            known[text] = known.pop(text)
