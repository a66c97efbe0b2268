"""What a search is asked and what it answers, and both as JSON: plain data that travels between processes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from llmfb_core.types import Objective, Tier

OBJECTIVES: tuple[Objective, ...] = ("instructions", "bytes")
AGREES = "agrees"
NOT_EXECUTED = "not executed"
NOTHING_TO_EXECUTE = "nothing beats -Oz"

Figures = tuple[int, int]
"""Instructions and bytes."""

Kept = tuple[tuple[str, int, int], ...]
"""Pass lists with their instructions and bytes, the best first."""

Best = dict[Objective, Kept]


@dataclass(frozen=True, slots=True)
class Plan:
    """How each function or module is searched.

    First the lists of the `pool`, the same and in the same order for all, then `random` ones, then local moves and
    minimization, which has a share of the budget, until `compilations` are spent.  Of lists with the same figures the
    one that stands first in the pool is kept, then the simplest, and up to `kept` lists for each objective, no two
    with the same figures.  With `execute` what is kept was executed against the source.  `seconds` is the limit for
    one list.
    """

    pool: tuple[str, ...]
    random: int = 0
    compilations: int = 300
    tier: Tier = "standard"
    objectives: tuple[Objective, ...] = OBJECTIVES
    minimizing: float = 0.15
    kept: int = 4
    execute: bool = False
    seed: int = 1
    seconds: float = 5.0
    llvm: str | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """What to search: a complete module, and the function in it whose size counts (all of them where None).

    `lists` were found for it before; they are tried first, beyond what the plan allows.
    """

    id: str
    text: str
    function: str | None = None
    lists: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tuned:
    """What a search found.

    `pool` has the figures of the plan's pool in its order, None where a list failed or is not to be used; `best` the
    best lists for each objective, measured in one piece, with -Oz alone where nothing beats it.  `failed` counts the
    compilations that gave nothing.  `validation` says how `best` was validated, `refused` are lists that differ;
    `trace` is that of the search.
    """

    id: str
    source: Figures
    baseline: Figures
    pool: tuple[Figures | None, ...]
    best: Best
    compilations: int
    failed: int
    validation: str = NOT_EXECUTED
    refused: tuple[str, ...] = ()
    trace: tuple[tuple[int, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Skipped:
    """Why a subject could not be searched."""

    id: str
    reason: str


def as_json(result: Tuned | Skipped) -> dict[str, Any]:
    """Plain data for a line of results."""
    if isinstance(result, Skipped):
        return {"id": result.id, "skipped": result.reason}
    return asdict(result)


def from_json(data: dict[str, Any]) -> Tuned | Skipped:
    """What `as_json` made."""
    if "skipped" in data:
        return Skipped(data["id"], data["skipped"])
    return Tuned(
        data["id"],
        _figures(data["source"]),
        _figures(data["baseline"]),
        tuple(None if one is None else _figures(one) for one in data["pool"]),
        {
            objective: tuple((text, count, size) for text, count, size in data["best"][objective])
            for objective in OBJECTIVES
            if objective in data["best"]
        },
        data["compilations"],
        data["failed"],
        data["validation"],
        tuple(data["refused"]),
        tuple((number, count, size) for number, count, size in data["trace"]),
    )


def plan_from_json(data: dict[str, Any]) -> Plan:
    """The plan whose `dataclasses.asdict` is `data`."""
    fields: dict[str, Any] = {
        **data,
        "pool": tuple(data["pool"]),
        "objectives": tuple(data["objectives"]),
    }
    return Plan(**fields)


def _figures(value: Sequence[int]) -> Figures:
    return value[0], value[1]
