"""Load and faults: random events, mutated inputs and kills at all points, each counted beside what went wrong."""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from llmfb_core.llvm.pool import WorkerPool
from llmfb_server.bench.doings import ACCIDENTS, DOINGS
from llmfb_server.bench.events import EDITS, QUESTIONS, Event
from llmfb_server.bench.user import User

_BETWEEN_RESTS = 250
_LONG_RARELY = 6
"""Long documents have their turn in one of so many stretches between two rests."""
_EVENTS = (*EDITS, *QUESTIONS, *DOINGS, *ACCIDENTS)
Told = Callable[[str], None]
"""Told of each thing that was done."""


@dataclass(frozen=True, slots=True)
class Scope:
    """How much of each, and from which seed on; `lines` is the length of the long documents."""

    events: int
    mutations: int
    kills: int
    seed: int
    model: str | None
    lines: int = 100_000


@dataclass(slots=True)
class Found:
    """What was done how often; `failure` is what went wrong first."""

    counted: Counter[str]
    failure: str | None = None


async def at_random(scope: Scope, told: Told) -> Found:
    """Random events, up to the first divergence."""
    with tempfile.TemporaryDirectory() as cache:
        async with WorkerPool(None, 1) as compiler:
            chance = random.Random(scope.seed)
            user = User(chance, scope.model, Path(cache), compiler, lines=scope.lines)
            found = Found(user.counted)
            try:
                await user.begin()
                for number in range(scope.events):
                    await _step(user, number, scope.seed, told)
                await user.rest()
                await user.end("exit")
            except Exception as error:  # whatever it is, a server must not be left behind
                found.failure = _failure(user, scope, error)
                await user.editor.end("SIGKILL")
    return found


async def _step(user: User, number: int, seed: int, told: Told) -> None:
    """One event; all that it does by chance follows from the seed and its number."""
    chance = random.Random(f"{seed} {number}")
    user.number = number
    if number % _BETWEEN_RESTS == 0:
        await user.rest()
        user.long = number // _BETWEEN_RESTS % _LONG_RARELY == 0
    event = chance.choices([each for _, each in _EVENTS], [weight for weight, _ in _EVENTS])[0]
    user.latest.append(f"{number} {event.__name__}: under way")
    said = await event(user, chance)
    user.latest[-1] = f"{number} {event.__name__}: {said}"
    user.raise_for(user.editor.divergences)
    user.counted["events"] += 1
    user.counted[_kind(event)] += 1
    told(event.__name__)
    await asyncio.sleep(0)


def _kind(event: Event) -> str:
    if any(event is each for _, each in EDITS):
        return "edits"
    return "questions" if any(event is each for _, each in QUESTIONS) else event.__name__


def _failure(user: User, scope: Scope, error: Exception) -> str:
    lines = [f"seed {scope.seed}, event {user.number}: {error}", *user.latest, *user.editor.said]
    return "\n".join(lines)
