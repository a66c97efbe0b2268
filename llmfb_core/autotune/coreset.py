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


def canonical_labels(sizes: Sizes, baseline: Sizes) -> tuple[list[int], NDArray[np.int64]]:
    """Of all lists that tie for a function's best, the one that is best for most other functions.

    Returns the lists' order by that popularity and, for each function, the index of its label; -1 where nothing
    beats the baseline.  Shapes as in `gains`.
    """
    filled = np.where(np.isnan(sizes), np.inf, sizes)
    best = filled.min(axis=1)
    ties = (filled == best[:, None]) & (best < baseline)[:, None]
    labels = np.full(len(sizes), -1, dtype=np.int64)
    open_ties = ties.copy()
    order: list[int] = []
    while open_ties.any():
        winner = int(open_ties.sum(axis=0).argmax())
        order.append(winner)
        labels[open_ties[:, winner]] = winner
        open_ties[open_ties[:, winner]] = False
    return order, labels


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
    try:
        sections = cast(dict[str, Any], json.loads(path.read_text()))["coresets"]
    except (OSError, ValueError, KeyError) as error:
        raise CorpusError(f"cannot read a coreset from {path}: {error!r}") from error
    for name in (f"{scope} {tier}", f"{scope} standard", f"function {tier}", "function standard"):
        if name in sections:
            return tuple(sections[name]["lists"][objective])
    return ()


def write(
    path: Path,
    lists: Mapping[Objective, Sequence[str]],
    about: str,
    tier: Tier = "standard",
    scope: Scope = "function",
) -> None:
    """Put a coreset into `path`, which keeps those of other tiers and scopes, with what it was made of."""
    data: dict[str, Any] = json.loads(path.read_text()) if path.exists() else {"coresets": {}}
    made = {key: list(value) for key, value in lists.items()}
    data["coresets"][f"{scope} {tier}"] = {"about": about, "lists": made}
    partial = path.with_suffix(".partial")
    partial.write_text(json.dumps(data, indent=1) + "\n")
    partial.replace(path)
