"""Figures on validation by execution, as tables (pure)."""

from __future__ import annotations

import statistics
from collections import Counter, defaultdict
from collections.abc import Sequence

from llmfb_core.evaluate.validation import PIPELINES
from llmfb_core.evaluate.validation_records import Validated
from llmfb_core.results import Cell, Table, number, share
from llmfb_core.types import Execution

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


def project_table(measured: Sequence[Validated]) -> Table:
    """Which share of each project's functions can be executed."""
    projects: defaultdict[str, list[bool]] = defaultdict(list)
    for each in measured:
        projects[each.project].append(each.source.not_executable is None)
    rows = tuple(
        (name, len(each), sum(each), share(sum(each), len(each))) for name, each in sorted(projects.items())
    )
    return Table("projects", ("project", "functions", "executable", "share"), rows)


def _reason(text: str) -> str:
    if "no defined outcome" in text:
        return "no input has a defined outcome"
    return text.split("\n", maxsplit=1)[0][:_LONGEST_REASON]


def false_alarm_table(measured: Sequence[Validated]) -> Table:
    """How often a version made by standard passes is said to differ; each such case is a note."""
    pairs = [(each, pair) for each in measured for pair in each.pairs]
    alarms = [(function, pair) for function, pair in pairs if pair.execution.differs is not None]
    smallest = [pair.execution for _, pair in pairs if pair.pass_list == PIPELINES[0]]
    rows = [_verdicts("standard lists", [pair.execution for _, pair in pairs]), _verdicts("-Oz", smallest)]
    rows.append(_verdicts("the source itself", [each.source for each in measured if each.pairs]))
    notes = tuple(
        f"{function.project} `{function.name}`, `{pair.pass_list}`: {pair.execution.differs}"
        for function, pair in alarms
    )
    head = ("versions by", "number", "agree", "differ", "not executable")
    return Table("false alarms", head, tuple(rows), notes)


def _verdicts(name: str, found: Sequence[Execution]) -> tuple[Cell, ...]:
    agrees = sum(each.agrees is not None for each in found)
    differs = sum(each.differs is not None for each in found)
    return name, len(found), agrees, differs, len(found) - agrees - differs


def mutation_table(measured: Sequence[Validated]) -> Table:
    """Which share of the planted miscompiles is caught, by kind, of all and of those that any input reaches."""
    kinds: defaultdict[str, list[tuple[bool, bool]]] = defaultdict(list)
    refused = 0
    for planted in (planted for each in measured for planted in each.planted):
        if planted.execution.not_executable is None:
            kinds[planted.kind].append((planted.execution.differs is not None, planted.reached))
        else:
            refused += 1
    found = [one for each in kinds.values() for one in each]
    rows = tuple(_caught(kind, each) for kind, each in [*sorted(kinds.items()), ("all", found)])
    equivalent = sum(each.equivalent for each in measured)
    note = (
        f"{equivalent} more that LLVM simplifies to the same function do not count, "
        f"nor {refused} that could not be executed; reached is an instruction that is executed on an input of a "
        "search ten times as long"
    )
    head = ("planted mutation", "number", "caught", "share", "reached", "share of these")
    return Table("planted", head, rows, (note,))


def _caught(kind: str, found: Sequence[tuple[bool, bool]]) -> tuple[Cell, ...]:
    caught, reached = (sum(each) for each in zip(*found, strict=True)) if found else (0, 0)
    return kind, len(found), caught, share(caught, len(found)), reached, share(caught, reached)


def steadiness_table(measured: Sequence[Validated]) -> Table:
    """Whether several processes said the same, and none ended by itself."""
    count = len(measured)
    unsteady = [each for each in measured if not each.steady]
    deaths = sum(each.deaths for each in measured)
    rows = (
        ("inputs and verdicts are the same in all processes", count - len(unsteady), count),
        ("executing processes that ended by themselves", deaths, ""),
    )
    notes = tuple(f"not the same: {each.project} `{each.name}`" for each in unsteady)
    return Table("steadiness", ("steadiness", "number", "of"), rows, notes)


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
