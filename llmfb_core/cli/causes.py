"""One line for one cause, however many functions it hits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

_NAMED = 3
"""So many of the functions are named."""


def by_cause(reasons: Iterable[tuple[str, str]]) -> list[str]:
    """Lines for pairs of a function's name and what is wrong with it: a reason that several share is said once."""
    names: dict[str, list[str]] = {}
    first: dict[str, str] = {}
    for name, reason in reasons:
        cause = without_name(reason, name)
        names.setdefault(cause, []).append(name)
        first.setdefault(cause, reason)
    return [first[cause] if len(hit) == 1 else f"{cause} ({counted(hit)})" for cause, hit in names.items()]


def counted(names: Sequence[str]) -> str:
    """How many functions these are, and the first of them."""
    return f"{len(names)} function{'' if len(names) == 1 else 's'}: {_first(names)}"


def _first(names: Sequence[str]) -> str:
    shown = ", ".join(f"@{name}" for name in names[:_NAMED])
    return shown if len(names) <= _NAMED else f"{shown}, ..."


def without_name(reason: str, name: str) -> str:
    """`reason` as it reads for any function."""
    reason = reason.removeprefix(f"@{name}: ")
    return reason.replace(f"function @{name}: ", "").replace(f"function @{name} is ", "")


def about_optnone(names: Sequence[str], remedy: str) -> str:
    """That passes skip these functions, and what to do."""
    if len(names) == 1:
        return f"@{names[0]} is optnone, which passes skip: {remedy}"
    return f"{len(names)} functions are optnone, which passes skip ({_first(names)}): {remedy}"
