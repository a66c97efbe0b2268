"""Figures on validation by execution, as Markdown (pure)."""

from __future__ import annotations

import statistics
from collections import Counter, defaultdict
from collections.abc import Sequence

from llmfb_core.evaluate.validation import Validated

_LONGEST_REASON = 70


def executable_table(measured: Sequence[Validated]) -> str:
    """Which share of the functions can be executed, and why the others cannot."""
    refused = Counter(
        _reason(each.source.not_executable) for each in measured if each.source.not_executable is not None
    )
    count = len(measured)
    rows = [("executable", count - refused.total()), *refused.most_common()]
    return _table(
        ("functions", "number", "share"), [(name, number, _share(number, count)) for name, number in rows]
    )


def _reason(text: str) -> str:
    if "no defined outcome" in text:
        return "no input has a defined outcome"
    return text.split("\n", maxsplit=1)[0][:_LONGEST_REASON]


def false_alarm_table(measured: Sequence[Validated]) -> str:
    """How often a version made by standard passes is said to differ, then each such case."""
    pairs = [(each.function, pair) for each in measured for pair in each.pairs]
    alarms = [(function, pair) for function, pair in pairs if pair.execution.differs is not None]
    agrees = sum(pair.execution.agrees is not None for _, pair in pairs)
    rows = [
        ("agrees", agrees, _share(agrees, len(pairs))),
        ("differs", len(alarms), _share(len(alarms), len(pairs))),
        (
            "not executable",
            len(pairs) - agrees - len(alarms),
            _share(len(pairs) - agrees - len(alarms), len(pairs)),
        ),
    ]
    lines = [_table((f"{len(pairs)} versions by standard lists", "number", "share"), rows)]
    for function, pair in alarms:
        lines.append(f"* {function.project} `{function.name}`, `{pair.pass_list}`: {pair.execution.differs}")
    return "\n".join(lines)


def mutation_table(measured: Sequence[Validated]) -> str:
    """Which share of the planted miscompiles is caught, by kind."""
    kinds: defaultdict[str, list[bool]] = defaultdict(list)
    refused = 0
    for planted in (planted for each in measured for planted in each.planted):
        if planted.execution.not_executable is None:
            kinds[planted.mutant.kind].append(planted.execution.differs is not None)
        else:
            refused += 1
    found = [caught for each in kinds.values() for caught in each]
    rows = [
        (kind, len(each), sum(each), _share(sum(each), len(each))) for kind, each in sorted(kinds.items())
    ]
    rows.append(("all", len(found), sum(found), _share(sum(found), len(found))))
    equivalent = sum(each.equivalent for each in measured)
    table = _table(("planted mutation", "number", "caught", "share"), rows)
    apart = f"{equivalent} more that LLVM simplifies to the same function do not count"
    return f"{table}\n\n{apart}, nor {refused} that could not be executed."


def time_table(measured: Sequence[Validated]) -> str:
    """Processor milliseconds, of children as well, for preparing a function and for judging one version of it."""
    executed = [each for each in measured if each.source.not_executable is None]
    if not executed:
        return ""
    rows: list[tuple[str, str, str]] = []
    for name, seconds in (
        ("prepare a function", [each.prepare for each in executed]),
        ("judge a version", [each.judge for each in executed]),
    ):
        last = statistics.quantiles(seconds, n=10)[-1] if len(seconds) > 1 else seconds[0]
        rows.append((name, f"{1000 * statistics.median(seconds):.1f}", f"{1000 * last:.1f}"))
    inputs = statistics.median(each.source.agrees or 0 for each in executed)
    table = _table(("processor time, ms", "median function", "90th percentile"), rows)
    return f"{table}\n\nInputs that count, median function: {inputs:g}."


def _share(part: int, whole: int) -> str:
    return f"{part / max(1, whole):.2%}"


def _table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    lines = [" | ".join(head), "|".join("---" for _ in head), *(" | ".join(map(str, row)) for row in rows)]
    return "\n".join(f"| {line} |" if "---" not in line else f"|{line}|" for line in lines)
