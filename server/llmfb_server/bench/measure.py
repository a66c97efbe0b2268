"""All measurements as Markdown tables."""

from __future__ import annotations

import asyncio
import os
import statistics
import tempfile

from llmfb_server.bench import rest
from llmfb_server.bench.reactions import Times, typed

_STARTS = 5
_LENGTHS = (10_000, 100_000)


def measure(model: str | None = None) -> str:
    """Measure everything, which takes some minutes."""
    with tempfile.TemporaryDirectory() as cache:
        os.environ["LLMFB_CACHE_DIR"] = cache
        return f"{_reactions(model)}\n\n{_rest(model)}"


def _reactions(model: str | None) -> str:
    columns = [(lines, busy) for lines in _LENGTHS for busy in (False, True)]
    times = [asyncio.run(typed(lines, model, busy=busy)) for lines, busy in columns]
    heads = [f"{lines:,} lines, {'during a job' if busy else 'idle'}" for lines, busy in columns]
    rows = [(name, *(_cell(column, name) for column in times)) for name in times[0]]
    return _table(("milliseconds, median / 99th percentile", *heads), rows)


def _cell(times: Times, name: str) -> str:
    values = sorted(times.get(name, []))
    if not values:
        return "-"
    last = values[round(0.99 * (len(values) - 1))]
    return f"{1e3 * statistics.median(values):.1f} / {1e3 * last:.1f} of {len(values)}"


def _rest(model: str | None) -> str:
    starts = [asyncio.run(rest.initialize()) for _ in range(_STARTS)]
    floors = [rest.import_lsprotocol() for _ in range(_STARTS)]
    cancels = [asyncio.run(rest.cancel(model)) for _ in range(3)]
    rows = [
        ("Python that only imports lsprotocol, median", f"{statistics.median(floors):.3f} s"),
        ("process start to answered initialize, median", f"{statistics.median(starts):.3f} s"),
        ("process start to answered initialize, slowest", f"{max(starts):.3f} s"),
        ("cancelled job to the last work of any process, slowest of 3", f"{1e3 * max(cancels):.0f} ms"),
        ("memory of the server's process, 10 MB open", f"{asyncio.run(rest.memory()) / 1e6:.0f} MB"),
    ]
    return _table(("server", "measured"), rows)


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
