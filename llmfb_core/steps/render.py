"""An explanation for people, as plain text, and for programs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from llmfb_core.document.edits import unified_diff
from llmfb_core.document.mangling import demangled
from llmfb_core.document.readable import together
from llmfb_core.steps.records import Explanation, Step
from llmfb_core.types import Measurement

_LEVELS = tuple(f"<{level}>" for level in ("O0", "O1", "O2", "O3", "Os", "Oz"))
"""How an element ends that stands for many passes, whose steps are not known to be its."""


def title(found: Explanation) -> str:
    """The function, its list and what that did to it, in one line without the list's passes."""
    return f"{_called(found)}: {_change(found.before, found.after)}"


def _called(found: Explanation) -> str:
    """What the function is called where people read it."""
    plain = demangled(found.function)
    return f"@{found.function}" if plain is None else f"@{found.function} ({plain})"


def why_nothing(found: Explanation) -> str | None:
    """Why there is no step to show; None where there is one."""
    if found.steps:
        return None
    if not found.pass_list:
        return f"{_called(found)} is already at its smallest: the shortest list that is as good has no pass"
    unseen = f"; {found.unseen} of them changed metadata or debug info" if found.unseen else ""
    ran = (
        "the pass that ran changes nothing"
        if found.ran == 1
        else f"none of {found.ran} passes changes anything"
    )
    return f"{ran} in {_called(found)}{unseen}"


def matching(found: Explanation, name: str | None) -> list[int]:
    """The steps, from 0, of the passes with `name` in theirs; all where it is None."""
    return [at for at, step in enumerate(found.steps) if name is None or name.lower() in step.name.lower()]


def difference(step: Step) -> str:
    """What a step changed, as a unified diff."""
    return unified_diff(step.before, step.after, "function.ll")


def as_text(found: Explanation, chosen: Sequence[int] | None = None) -> str:
    """All of it: a table of the steps, then each with its diff; `chosen` are the steps to show, all where None."""
    shown = range(len(found.steps)) if chosen is None else chosen
    parts = [summary(found, shown)]
    parts += [f"{heading(found, at)}\n{difference(found.steps[at])}" for at in shown]
    return "\n".join(parts)


def summary(found: Explanation, chosen: Sequence[int] | None = None) -> str:
    """The function, the list, and a line for each step."""
    shown = range(len(found.steps)) if chosen is None else chosen
    lines = [f"{title(found)} (LLVM {found.llvm})", f"list: {found.pass_list or '(empty)'}"]
    if found.given != found.pass_list:
        lines.append(f"shortened from: {found.given or '(empty)'}")
    lines += [f"note: {note}" for note in found.notes]
    if (why := why_nothing(found)) is not None:
        return "\n".join([*lines, why, ""])
    unseen = f", {found.unseen} more only metadata or debug info" if found.unseen else ""
    lines.append(f"{len(found.steps)} of {found.ran} passes that ran changed something{unseen}")
    lines += ["", *_table(found, shown)]
    pipelines = [each for each in found.elements if each.text.endswith(_LEVELS)]
    unseen_ones = [each for each in found.elements if each not in pipelines and not _seen(found, each)]
    needed = [
        f"{each.text} changes nothing by itself, saved {each.saved}" for each in unseen_ones if each.saved
    ]
    if unseen_ones:
        lines += ["", f"passes of the list that change nothing here: {len(unseen_ones)}", *needed]
    lines += [f"{each.text} as a whole saved {each.saved}" for each in pipelines if each.saved is not None]
    return "\n".join([*lines, ""])


def heading(found: Explanation, at: int) -> str:
    """The line above the diff of the step `at`, from 0."""
    step = found.steps[at]
    saved = _saved(found, step)
    return (
        f"== {at + 1}/{len(found.steps)} {step.name}{_unit(found, step)}: "
        f"{_change(figures_before(found, at), step.measurement)}{f', saved {saved}' if saved else ''}"
    )


def sides(baseline: Explanation, found: Explanation) -> tuple[str, str]:
    """What both lists leave, without what is the same around the function."""
    before, after = together([baseline.end, found.end])
    return before, after


def against(baseline: Explanation, found: Explanation) -> str:
    """The difference between what both lists leave; empty where that is the same."""
    return unified_diff(*sides(baseline, found), "function.ll")


def compared(baseline: Explanation, found: Explanation) -> str:
    """Both results in one line: `@f, -Oz and this list: 45 -> 48 instructions, 162 -> 148 bytes`."""
    return f"{_called(found)}, -Oz and this list: {_change(baseline.after, found.after)}"


def as_json(found: Explanation) -> dict[str, Any]:
    """The contract of `llmfb explain --json` and of the server's command."""
    return {
        "function": found.function,
        "llvm": found.llvm,
        "objective": found.objective,
        "pass_list": found.pass_list,
        "given": found.given,
        "before": _figures(found.before),
        "after": _figures(found.after),
        "ran": found.ran,
        "unseen": found.unseen,
        "passes": [{"pass": each.text, "saved": each.saved} for each in found.elements],
        "text": found.text,
        "steps": [
            {
                "pass": step.name,
                "on": step.unit,
                "element": step.element,
                **(_figures(step.measurement) or {"instructions": None, "bytes": None, "ram": None}),
                "saved": found.saved_by(step),
                "text": step.after,
                "diff": difference(step),
            }
            for step in found.steps
        ],
        "notes": list(found.notes),
        "why": why_nothing(found),
    }


def _figures(measurement: Measurement | None) -> dict[str, Any] | None:
    return None if measurement is None else asdict(measurement)


def figures_before(found: Explanation, at: int) -> Measurement | None:
    """The figures before the step `at`, from 0."""
    return found.steps[at - 1].measurement if at else found.before


def _seen(found: Explanation, element: object) -> bool:
    return any(step.element is not None and found.elements[step.element] is element for step in found.steps)


def _unit(found: Explanation, step: Step) -> str:
    """On what a pass ran, where that is not the function as a whole."""
    if step.unit.startswith("loop "):
        return f" on {step.unit.partition(' in function ')[0]}"
    return "" if step.unit in (found.function, f"({found.function})", "") else f" on {step.unit}"


def _table(found: Explanation, shown: Sequence[int]) -> list[str]:
    names = [found.steps[at].name for at in shown]
    width = max([len("pass"), *map(len, names)])
    head = f"{'step':>4}  {'pass':<{width}}  {'instructions':>14}  {'bytes':>14}"
    lines = [head + ("  saved" if found.elements else "")]
    for at in shown:
        step, before = found.steps[at], figures_before(found, at)
        cells = [
            _cell(before.instructions if before else None, step.measurement, "instructions"),
            _cell(before.bytes if before else None, step.measurement, "bytes"),
        ]
        line = f"{at + 1:>4}  {step.name:<{width}}  {cells[0]:>14}  {cells[1]:>14}"
        lines.append((f"{line}  {_saved(found, step):>5}" if found.elements else line).rstrip())
    return lines


def _cell(before: int | None, measurement: Measurement | None, figure: str) -> str:
    now: int | None = getattr(measurement, figure, None)
    if now is None:
        return "?"
    if before is None or before == now:
        return f"{now}      "
    return f"{now} {now - before:+5}"


def _saved(found: Explanation, step: Step) -> str:
    saved = found.saved_by(step)
    return "" if saved is None else str(saved)


def _change(before: Measurement | None, after: Measurement | None) -> str:
    """`118 -> 45 instructions, 402 -> 162 bytes`."""
    parts: list[str] = []
    for figure in ("instructions", "bytes"):
        old, new = (getattr(each, figure, None) for each in (before, after))
        if old is None and new is None:
            continue
        unit = figure[:-1] if new == 1 else figure
        now = "?" if new is None else new
        parts.append(f"{now} {unit}" if old == new else f"{'?' if old is None else old} -> {now} {unit}")
    return ", ".join(parts) or "not measured"
