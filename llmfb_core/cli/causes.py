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
    shown = ", ".join(f"@{name}" for name in names[:_NAMED])
    noun = "function" if len(names) == 1 else "functions"
    return f"{len(names)} {noun}: {shown}{', ...' if len(names) > _NAMED else ''}"


def without_name(reason: str, name: str) -> str:
    """`reason` as it reads for any function."""
    reason = reason.removeprefix(f"@{name}: ")
    return reason.replace(f"function @{name}: ", "").replace(f"function @{name} is ", "")


def about_optnone(names: Sequence[str], remedy: str) -> str:
    """That passes skip these functions, and what to do."""
    are = "is optnone, which passes skip" if len(names) == 1 else "are optnone, which passes skip"
    subject = f"@{names[0]}" if len(names) == 1 else counted(names).partition(":")[0]
    examples = "" if len(names) == 1 else f" ({counted(names).partition(': ')[2]})"
    return f"{subject} {are}{examples}: {remedy}"
