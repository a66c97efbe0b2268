"""All measurements as tables."""

from __future__ import annotations

import asyncio
import os
import statistics
import tempfile

from llmfb_core.results import Cell, Table, number
from llmfb_server.bench import rest
from llmfb_server.bench.reactions import Times, typed

_STARTS = 5
_LENGTHS = (10_000, 100_000)


def measure(model: str | None = None) -> list[Table]:
    """Measure everything, which takes some minutes."""
    with tempfile.TemporaryDirectory() as cache:
        os.environ["LLMFB_CACHE_DIR"] = cache
        return [_reactions(model), _rest(model)]


def _reactions(model: str | None) -> Table:
    columns = [(lines, busy) for lines in _LENGTHS for busy in (False, True)]
    times = [asyncio.run(typed(lines, model, busy=busy)) for lines, busy in columns]
    heads = [f"{lines:,} lines, {'during a job' if busy else 'idle'}" for lines, busy in columns]
    rows = tuple((name, *(_cell(column, name) for column in times)) for name in times[0])
    return Table("reactions", ("milliseconds, median / 99th percentile", *heads), rows)


def _cell(times: Times, name: str) -> Cell:
    values = sorted(times.get(name, []))
    if not values:
        return "-"
    last = values[round(0.99 * (len(values) - 1))]
    return number("quantiles", 1e3 * statistics.median(values), 1e3 * last)


def _rest(model: str | None) -> Table:
    starts = [asyncio.run(rest.initialize()) for _ in range(_STARTS)]
    floors = [rest.import_lsprotocol() for _ in range(_STARTS)]
    cancels = [asyncio.run(rest.cancel(model)) for _ in range(3)]
    median, slowest = statistics.median(starts), max(starts)
    rows: tuple[tuple[Cell, ...], ...] = (
        (
            "Python that only imports lsprotocol, median",
            number("thousandths", statistics.median(floors)),
            "s",
        ),
        ("process start to answered initialize, median", number("thousandths", median), "s"),
        ("process start to answered initialize, slowest", number("thousandths", slowest), "s"),
        (
            "cancelled job to the last work of any process, slowest of 3",
            number("whole", 1e3 * max(cancels)),
            "ms",
        ),
        (
            "memory of the server's process, 10 MB open",
            number("whole", asyncio.run(rest.memory()) / 1e6),
            "MB",
        ),
    )
    return Table("server", ("server", "measured", "unit"), rows)
