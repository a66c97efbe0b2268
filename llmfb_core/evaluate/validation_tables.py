"""Figures on validation by execution, as tables (pure)."""

from __future__ import annotations

import statistics
from collections import Counter, defaultdict
from collections.abc import Sequence

from llmfb_core.evaluate.validation import Validated
from llmfb_core.results import Cell, Table, number, share

_LONGEST_REASON = 70


def executable_table(measured: Sequence[Validated]) -> Table:
    """Which share of the functions can be executed, and why the others cannot."""
    refused = Counter(
        _reason(each.source.not_executable) for each in measured if each.source.not_executable is not None
    )
    count = len(measured)
    counts = [("executable", count - refused.total()), *refused.most_common()]
    rows = tuple((name, part, share(part, count)) for name, part in counts)
    return Table("executable", ("functions", "number", "share"), rows)


def _reason(text: str) -> str:
    if "no defined outcome" in text:
        return "no input has a defined outcome"
    return text.split("\n", maxsplit=1)[0][:_LONGEST_REASON]


def false_alarm_table(measured: Sequence[Validated]) -> Table:
    """How often a version made by standard passes is said to differ; each such case is a note."""
    pairs = [(each.function, pair) for each in measured for pair in each.pairs]
    alarms = [(function, pair) for function, pair in pairs if pair.execution.differs is not None]
    agrees = sum(pair.execution.agrees is not None for _, pair in pairs)
    counts = {"agrees": agrees, "differs": len(alarms), "not executable": len(pairs) - agrees - len(alarms)}
    rows = tuple((name, part, share(part, len(pairs))) for name, part in counts.items())
    notes = tuple(
        f"{function.project} `{function.name}`, `{pair.pass_list}`: {pair.execution.differs}"
        for function, pair in alarms
    )
    return Table("false alarms", (f"{len(pairs)} versions by standard lists", "number", "share"), rows, notes)


def mutation_table(measured: Sequence[Validated]) -> Table:
    """Which share of the planted miscompiles is caught, by kind."""
    kinds: defaultdict[str, list[bool]] = defaultdict(list)
    refused = 0
    for planted in (planted for each in measured for planted in each.planted):
        if planted.execution.not_executable is None:
            kinds[planted.mutant.kind].append(planted.execution.differs is not None)
        else:
            refused += 1
    found = [caught for each in kinds.values() for caught in each]
    rows = tuple(
        (kind, len(each), sum(each), share(sum(each), len(each)))
        for kind, each in [*sorted(kinds.items()), ("all", found)]
    )
    equivalent = sum(each.equivalent for each in measured)
    note = (
        f"{equivalent} more that LLVM simplifies to the same function do not count, "
        f"nor {refused} that could not be executed"
    )
    return Table("planted", ("planted mutation", "number", "caught", "share"), rows, (note,))


def time_table(measured: Sequence[Validated]) -> Table:
    """Processor milliseconds, of children as well, for preparing a function and for judging one version of it."""
    executed = [each for each in measured if each.source.not_executable is None]
    head = ("processor time, ms", "median function", "90th percentile")
    if not executed:
        return Table("time", head, ())
    rows: list[tuple[Cell, ...]] = []
    for name, seconds in (
        ("prepare a function", [each.prepare for each in executed]),
        ("judge a version", [each.judge for each in executed]),
    ):
        last = statistics.quantiles(seconds, n=10)[-1] if len(seconds) > 1 else seconds[0]
        rows.append((name, *(number("tenths", 1000 * each) for each in (statistics.median(seconds), last))))
    inputs = statistics.median(each.source.agrees or 0 for each in executed)
    return Table("time", head, tuple(rows), (f"inputs that count, median function: {inputs:g}",))
