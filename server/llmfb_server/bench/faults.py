"""Load and faults as tables: random events, mutated inputs and kills, each beside what went wrong."""

from __future__ import annotations

import asyncio
import itertools
import math
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass

from llmfb_core.results import Cell, Table
from llmfb_server.bench import at_random
from llmfb_server.bench.found import Found
from llmfb_server.bench.kills import kills
from llmfb_server.bench.mutations import mutations

_EVENTS = {
    "edits": "edits",
    "questions": "hovers, definitions, symbols, lenses, folds, actions, renames, diagnostics",
    "jobs": "jobs started",
    "cancel": "jobs cancelled, by any of the ways to do so",
    "offers": "offers asked for, to apply them or to look at them",
    "settings": "changes of settings",
    "close": "documents closed, or opened again",
    "change_closed": "changes of documents that are not open",
    "kill_one": "processes of the server's killed",
    "restart": "servers ended, half of them by kill -9",
    "disk": "disks that became full, or free again",
}
_SUMS = {
    "jobs": ("optimize", "optimize_and_wait", "optimize_all"),
    "offers": ("apply", "resolve", "apply_all", "show"),
}


@dataclass(frozen=True, slots=True)
class Scope:
    """How much of each, and from which seed on; `lines` is the length of the long documents."""

    events: int
    mutations: int
    kills: int
    seed: int
    model: str | None = None
    lines: int = 100_000
    ends: float = math.inf
    """When nothing more is begun, by the monotonic clock."""


async def measured(
    scope: Scope, told: Callable[[str], None], failed: Callable[[str], None]
) -> tuple[list[Table], bool]:
    """All three at once, so that each is load for the others: the tables, and whether all went well.

    `failed` is told at once what went wrong, and how to see that again; the others go on.
    """

    def numbers(count: int) -> Iterator[int]:
        return itertools.takewhile(lambda _: time.monotonic() < scope.ends, range(count))

    async def part(work: Awaitable[Found]) -> Found:
        if (text := (found := await work).failure) is not None:
            failed(text)
        return found

    parts = (
        at_random.events(numbers(scope.events), scope.seed, told, model=scope.model, lines=scope.lines),
        mutations(scope.mutations, scope.seed, told),
        kills(numbers(scope.kills), scope.seed, told),
    )
    random, mutated, killed = await asyncio.gather(*map(part, parts))
    well = random.failure is mutated.failure is killed.failure is None
    return [_faults(random, mutated, killed), _events(random)], well


def _faults(random: Found, mutated: Found, killed: Found) -> Table:
    ended = random.counted["restart"] + killed.counted["kills"]
    inputs = mutated.counted["mutated texts"] + mutated.counted["mutated lists"]
    wrong = random.failure is not None and not random.orphans and not random.stale
    rows: tuple[tuple[Cell, ...], ...] = (
        ("random events", random.counted["events"], "divergences from the reference", int(wrong)),
        ("edits of the server's applied", random.counted["applied"], "stale edits", int(random.stale)),
        ("servers ended", ended, "of which processes are left", random.orphans + killed.orphans),
        ("mutated texts and pass lists", inputs, "deaths of the server", int(mutated.failure is not None)),
        (
            "kill -9 during a job or a write",
            killed.counted["kills"],
            "results that are lost or half-written",
            int(killed.failure is not None and not killed.orphans),
        ),
        ("of these: while a result was written", killed.counted["while a result was written"], "", ""),
        ("of these: after the result was told", killed.counted["after the result was told"], "", ""),
    )
    return Table("faults", ("what was done", "times", "what went wrong", "times"), rows)


def _events(random: Found) -> Table:
    def times(name: str) -> int:
        return sum(random.counted[each] for each in _SUMS.get(name, (name,)))

    rows = tuple((text, times(name)) for name, text in _EVENTS.items())
    return Table("events", ("random events", "times"), rows)
