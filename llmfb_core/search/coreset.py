"""A coreset: few pass lists such that most functions have a good one among them.

Greedy cover as in "Learning Compiler Pass Orders using Coreset and Normalized Value Prediction" (arXiv
2301.05104): each next list is the one that adds most to the summed gain over -Oz.  The shipped coreset is in
`coreset.json`, made by `llmfb coreset`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from llmfb_core.errors import CorpusError
from llmfb_core.types import Objective, Scope, Tier

PATH = Path(__file__).with_name("coreset.json")

Sizes = NDArray[np.float64]


def gains(sizes: Sizes, baseline: Sizes) -> Sizes:
    """Relative gain of each list on each function, at least 0.

    `sizes` has the shape (functions, lists) with NaN where a list failed, `baseline` (functions,).
    """
    with np.errstate(invalid="ignore"):
        gain = (baseline[:, None] - sizes) / np.maximum(baseline[:, None], 1)
    return np.clip(np.nan_to_num(gain, nan=0.0), 0.0, None)


def greedy_cover(gain: Sizes, count: int) -> list[int]:
    """Up to `count` column indices of `gain` (functions, lists), each adding most to what those before reach."""
    reached = np.zeros(gain.shape[0])
    chosen: list[int] = []
    for _ in range(min(count, gain.shape[1])):
        added = np.maximum(gain - reached[:, None], 0).sum(axis=0)
        added[chosen] = -1
        best = int(added.argmax())
        if added[best] <= 0:
            break
        chosen.append(best)
        reached = np.maximum(reached, gain[:, best])
    return chosen


@cache
def shipped(objective: Objective, tier: Tier = "standard", scope: Scope = "function") -> tuple[str, ...]:
    """The shipped coreset, best first, as canonical pass lists.

    Where there is none for modules or with extended passes, that for functions or of standard passes.
    """
    return read(PATH, objective, tier, scope)


def read(
    path: Path, objective: Objective, tier: Tier = "standard", scope: Scope = "function"
) -> tuple[str, ...]:
    """The coreset in `path`; see `shipped`.  Raises CorpusError for a file that is none."""
    return tuple(_section(path, tier, scope)["lists"][objective])


def pool(path: Path, tier: Tier, scope: Scope, count: int) -> tuple[str, ...]:
    """The first `count` lists of each objective, those first that are the best on most functions.

    That order decides which of several lists with the same figures becomes a label.
    """
    section = _section(path, tier, scope)
    chosen = {text for lists in section["lists"].values() for text in lists[:count]}
    order = [text for text in section["popular"] if text in chosen]
    return (*order, *sorted(chosen.difference(order)))


def _section(path: Path, tier: Tier, scope: Scope) -> dict[str, Any]:
    try:
        sections = cast(dict[str, Any], json.loads(path.read_text()))["coresets"]
    except (OSError, ValueError, KeyError) as error:
        raise CorpusError(f"cannot read a coreset from {path}: {error!r}") from error
    for name in (f"{scope} {tier}", f"{scope} standard", f"function {tier}"):
        if name in sections:
            return sections[name]
    return sections["function standard"]


def updated(path: Path) -> dict[str, Any]:
    """What `write` to `path` would begin with; raises CorpusError where that cannot be done."""
    if not path.parent.is_dir():
        raise CorpusError(f"{path} cannot be written: there is no folder {path.parent}")
    if not path.exists():
        return {"coresets": {}}
    try:
        data: dict[str, Any] = json.loads(path.read_text())
        dict(data["coresets"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CorpusError(f"{path} is no coreset that could be updated: name another file") from error
    return data


def write(
    path: Path,
    lists: Mapping[Objective, Sequence[str]],
    about: str,
    *,
    popular: Sequence[str] = (),
    tier: Tier = "standard",
    scope: Scope = "function",
) -> None:
    """Put a coreset into `path`, which keeps those of other tiers and scopes, with what it was made of.

    `popular` are lists in the order in which ties between them are broken; those of the coreset are kept.  Raises
    CorpusError as `updated` does.
    """
    data = updated(path)
    made = {key: list(value) for key, value in lists.items()}
    chosen = {text for value in made.values() for text in value}
    order = [text for text in popular if text in chosen]
    data["coresets"][f"{scope} {tier}"] = {"about": about, "lists": made, "popular": order}
    partial = path.with_suffix(".partial")
    partial.write_text(json.dumps(data, indent=1) + "\n")
    partial.replace(path)
