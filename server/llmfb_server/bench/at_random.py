"""Random events, one after the other, up to the first divergence from the reference."""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from llmfb_core.llvm.pool import WorkerPool
from llmfb_server.bench.doings import ACCIDENTS, DOINGS
from llmfb_server.bench.events import EDITS, QUESTIONS, Event
from llmfb_server.bench.found import Found, Orphans, StaleEdit
from llmfb_server.bench.user import User

_BETWEEN_RESTS = 300
_LONG_RARELY = 12
"""Long documents have their turn in one of so many stretches between two rests."""
_EVENTS = (*EDITS, *QUESTIONS, *DOINGS, *ACCIDENTS)


async def events(
    numbers: Iterable[int],
    seed: int,
    told: Callable[[str], None],
    *,
    model: str | None = None,
    lines: int = 100_000,
) -> Found:
    """The events of these numbers; the long documents have `lines` lines."""
    with tempfile.TemporaryDirectory() as cache:
        async with WorkerPool(None, 1) as compiler:
            user = User(random.Random(seed), model, Path(cache), compiler, lines=lines)
            try:
                await user.begin()
                for number in numbers:
                    await _step(user, number, seed)
                    told("event")
                await user.rest()
                await user.end("exit")
            except Exception as error:  # whatever it is, a server must not be left behind
                text = "\n".join(
                    [
                        f"seed {seed}, event {user.number}: {error!r}",
                        *user.accidents,
                        *user.latest,
                        *user.editor.said,
                    ]
                )
                await user.editor.end("SIGKILL")
                return Found(
                    user.counted, text, orphans=isinstance(error, Orphans), stale=isinstance(error, StaleEdit)
                )
    return Found(user.counted)


async def _step(user: User, number: int, seed: int) -> None:
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
    if any(event is each for _, each in ACCIDENTS) and event.__name__ not in ("close", "change_closed"):
        user.accidents.append(user.latest[-1])
    user.raise_for_told()
    user.counted["events"] += 1
    user.counted[_kind(event)] += 1
    await asyncio.sleep(0)


def _kind(event: Event) -> str:
    if any(event is each for _, each in EDITS):
        return "edits"
    return "questions" if any(event is each for _, each in QUESTIONS) else event.__name__
