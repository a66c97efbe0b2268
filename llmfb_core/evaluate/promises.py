"""Whether what is claimed of an offer is what comes of it: its written text, read again and compiled by clang."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

import anyio
import anyio.to_thread

from llmfb_core.autotune.records import OBJECTIVES, Subject
from llmfb_core.document.extract import extract, made_since
from llmfb_core.document.module import ModuleText
from llmfb_core.errors import LlmfbError
from llmfb_core.evaluate.baseline import compiled
from llmfb_core.llvm.object_file import ObjectSize, object_size
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.optimize import Budget, Outcome, Request, optimize
from llmfb_core.results import Cell, Table
from llmfb_core.types import Failure, Measurement, Objective

_NO_PASSES = ("-Xclang", "-disable-llvm-passes")
_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Checked:
    """One function or module, searched for one objective.

    Of its offer, if there is one: what was `claimed`, and what is true of the text that is written, by llmfb reading it
    `again` and by `clang`.  `failure` is why there was no search, or what clang says of the text.
    """

    id: str
    objective: Objective
    baseline: Measurement | None = None
    claimed: Measurement | None = None
    again: Measurement | Failure | None = None
    clang: ObjectSize | None = None
    failure: str | None = None

    @property
    def true(self) -> bool:
        """Whether reading the written text again gives what was claimed, instructions, bytes and RAM."""
        return self.again == self.claimed

    @property
    def true_of_clang(self) -> bool:
        """Whether clang's object of the written text has the claimed bytes and RAM."""
        if self.claimed is None or self.clang is None:
            return False
        return (self.clang.bytes, self.clang.ram) == (self.claimed.bytes, self.claimed.ram)

    @property
    def gained(self) -> int:
        """How much smaller than -Oz's it is in the objective; below 0 it is larger."""
        if self.claimed is None or self.baseline is None:
            return 0
        return self.baseline.of(self.objective) - self.claimed.of(self.objective)

    @property
    def more_ram(self) -> bool:
        """Whether it needs more RAM than -Oz's."""
        if self.claimed is None or self.baseline is None:
            return False
        return (self.claimed.ram or 0) > (self.baseline.ram or 0)


async def check_all(
    subjects: Sequence[Subject],
    clang: str,
    pool: WorkerPool,
    compilations: int,
    on_progress: Callable[[int], None] = lambda _done: None,
) -> list[Checked]:
    """Search all of `subjects` for each objective, without a model, and check what is offered; in their order."""
    work: list[tuple[Subject, Objective]] = [
        (subject, objective) for subject in subjects for objective in OBJECTIVES
    ]
    found: dict[int, Checked] = {}
    pending = iter(enumerate(work))

    async def check_some() -> None:
        for number, (subject, objective) in pending:
            found[number] = await _check(subject, objective, clang, pool, compilations)
            on_progress(len(found))

    async with anyio.create_task_group() as group:
        for _ in range(pool.workers):
            group.start_soon(check_some)
    return [found[number] for number in sorted(found)]


async def _check(
    subject: Subject, objective: Objective, clang: str, pool: WorkerPool, compilations: int
) -> Checked:
    scope = "module" if subject.function is None else "function"
    request = Request(subject.text, subject.function, objective, Budget(None, compilations), scope)
    checked = partial(Checked, subject.id, objective)
    try:
        outcome = await optimize(request, pool, None, lambda _event: None)
    except LlmfbError as error:
        return checked(failure=str(error).split("\n", maxsplit=1)[0])
    if outcome.offer is None:
        return checked(outcome.baseline)
    written = _written(request, outcome)
    checked = partial(
        checked, outcome.baseline, outcome.offer.candidate.measurement, await pool.measure(written)
    )
    made = await anyio.to_thread.run_sync(partial(compiled, clang, written, *_NO_PASSES))
    return checked(failure=made) if isinstance(made, str) else checked(object_size(made))


def _written(request: Request, outcome: Outcome) -> str:
    """The module that the figures of the offer are of: a function alone is taken out of the edited document again."""
    assert outcome.offer is not None
    if request.function is None:
        return outcome.offer.text
    before, after = ModuleText(request.document), ModuleText(outcome.offer.text)
    return extract(after, request.function, own=made_since(before, after)).text


def table(measured: Mapping[str, Sequence[Checked]]) -> Table:
    """A row for each kind of subject and objective; as notes what broke a promise, and what was not searched."""
    head = (
        "offers",
        "searched",
        "written",
        "smaller than -Oz",
        "other figures when read again",
        "other size of clang's object",
        "larger than -Oz",
        "more RAM than -Oz",
    )
    rows: list[tuple[Cell, ...]] = []
    notes: list[str] = []
    for kind, all_ in measured.items():
        for objective in OBJECTIVES:
            rows.append(
                (f"{kind}, {objective}", *_counts([each for each in all_ if each.objective == objective]))
            )
        notes += [f"{kind[:-1]} {each}" for each in all_ if each.claimed and _broken(each)][:_SHOWN]
        failures = Counter(each.failure for each in all_ if each.failure)
        notes += [f"{count} {kind} not checked: {why}" for why, count in failures.most_common(_SHOWN)]
    rows.append(("all", *_counts([each for all_ in measured.values() for each in all_])))
    return Table("offers", head, tuple(rows), tuple(notes))


def _counts(found: Sequence[Checked]) -> tuple[int, ...]:
    offers = [each for each in found if each.claimed is not None]
    return (
        sum(each.baseline is not None for each in found),
        len(offers),
        sum(each.gained > 0 for each in offers),
        sum(not each.true for each in offers),
        sum(not each.true_of_clang for each in offers),
        sum(each.gained < 0 for each in offers),
        sum(each.more_ram for each in offers),
    )


def _broken(one: Checked) -> bool:
    return not (one.true and one.true_of_clang) or one.gained < 0 or one.more_ram
