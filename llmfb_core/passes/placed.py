"""The flat form of a pass list: each pass with the managers around it; moves and printing work on it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from llmfb_core.passes.table import Level

_WHOLE: frozenset[Level] = frozenset(("cgscc", "loop", "loop-mssa"))
"""Managers that run all their passes on one unit (SCC, loop) before the next: two of them are not one."""


@dataclass(frozen=True, slots=True)
class Placed:
    """One pass of a list at its place.

    `managers` are the pass managers around it, outermost first, without that of the module.  `fresh` names the
    outermost manager that begins here although the pass before stands in one of its kind; function managers never
    do, as merging two of them changes nothing.
    """

    text: str
    managers: tuple[Level, ...]
    fresh: Literal["cgscc", "loop"] | None = None


def around(level: Level, outside: Sequence[Level] = ()) -> tuple[Level, ...]:
    """The managers of a pass of `level` that stands inside the managers `outside`, those left out filled in."""
    if level == "module" or (outside and outside[-1] == level):
        return tuple(outside)
    if level.startswith("loop") and "function" not in outside:
        return (*outside, "function", level)
    return (*outside, level)


def places(levels: Iterable[Level]) -> tuple[tuple[Level, ...], ...]:
    """All managers that may stand around a pass of these levels."""
    found: list[tuple[Level, ...]] = []
    for level in levels:
        found.append(around(level))
        if level not in ("module", "cgscc"):
            found.append(around(level, ("cgscc",)))
    return tuple(found)


def settled(placed: Iterable[Placed]) -> tuple[Placed, ...]:
    """The same list with `fresh` only where it says something."""
    found: list[Placed] = []
    for one in placed:
        before = found[-1].managers if found else ()
        shares_scc = one.managers[:1] == ("cgscc",) == before[:1]
        shares_loop = bool(one.managers) and one.managers[-1].startswith("loop") and one.managers == before
        says = (one.fresh == "cgscc" and shares_scc) or (one.fresh == "loop" and shares_loop)
        found.append(one if says or one.fresh is None else replace(one, fresh=None))
    return tuple(found)


def _shared(before: tuple[Level, ...], one: Placed) -> int:
    """How many managers `one` has in common with the pass before it."""
    if one.fresh == "cgscc":
        return 0
    count = 0
    for old, new in zip(before, one.managers, strict=False):
        if old != new or (one.fresh == "loop" and new.startswith("loop")):
            break
        count += 1
    return count


def print_placed(placed: Iterable[Placed]) -> str:
    """Canonical text of a settled list."""
    parts: list[str] = []
    opened: tuple[Level, ...] = ()
    for one in placed:
        kept = _shared(opened, one)
        parts.append(")" * (len(opened) - kept) + ("," if parts else ""))
        parts.append("".join(f"{manager}(" for manager in one.managers[kept:]) + one.text)
        opened = one.managers
    return "".join(parts) + ")" * len(opened)


def cut(placed: Iterable[Placed]) -> tuple[tuple[Placed, ...], ...]:
    """The shortest parts that give the same result when they are run one after the other."""
    parts: list[list[Placed]] = []
    for one in placed:
        before = parts[-1][-1].managers if parts else ()
        if _WHOLE.intersection(one.managers[: _shared(before, one)]):
            parts[-1].append(one)
        else:
            parts.append([one])
    return tuple(settled(part) for part in parts)
