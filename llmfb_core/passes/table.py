"""The pass table of an LLVM major, as written by `llmfb_core.passes.generate`."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from llmfb_core.types import Tier

Level = Literal["module", "cgscc", "function", "loop", "loop-mssa"]
NEWEST_TABLE = 22
PIPELINES = tuple(f"default<{level}>" for level in ("O0", "O1", "O2", "O3", "Os", "Oz"))
"""The six -O levels, which may be elements of a list like the paper's meta flags."""


@dataclass(frozen=True, slots=True)
class Element:
    """One pass with its parameters, spelled as in a pass list.

    `levels` are the pass managers it may stand in, `search` is whether searches and the model propose it.
    """

    text: str
    levels: tuple[Level, ...]
    tier: Tier
    search: bool

    @property
    def name(self) -> str:
        """The pass's name without parameters."""
        return self.text.partition("<")[0]


@dataclass(frozen=True, slots=True)
class Table:
    """All elements of one LLVM major, and the levels and tier of each pass name."""

    elements: tuple[Element, ...]
    levels: dict[str, tuple[Level, ...]]
    tiers: dict[str, Tier]
    pipelines: tuple[str, ...]

    def levels_of(self, element: str) -> tuple[Level, ...]:
        """Where a pass or pipeline may stand; raises KeyError for an unknown one."""
        return ("module",) if element in self.pipelines else self.levels[element.partition("<")[0]]


@cache
def table(major: int = NEWEST_TABLE) -> Table:
    """The table for `major`; the newest one known where there is none of its own.

    A pass that another major lacks is refused by that LLVM when a list is compiled, as a value.
    """
    folder = Path(__file__).parent
    path = folder / f"table_{major}.json"
    data = json.loads((path if path.exists() else folder / f"table_{NEWEST_TABLE}.json").read_text())
    elements = tuple(
        Element(entry["text"], tuple(entry["levels"]), entry["tier"], entry["search"])
        for entry in data["elements"]
    )
    levels: dict[str, tuple[Level, ...]] = {}
    tiers: dict[str, Tier] = {}
    for element in elements:
        known = levels.get(element.name, ())
        levels[element.name] = tuple(dict.fromkeys((*known, *element.levels)))
        tiers.setdefault(element.name, element.tier)
    pipelines = tuple(text for text in PIPELINES if major < 23 or text not in ("default<Os>", "default<Oz>"))
    return Table(elements, levels, tiers, pipelines)


def vocabulary(tier: Tier = "standard", major: int = NEWEST_TABLE) -> tuple[Element, ...]:
    """The elements that searches and models choose from, the -O pipelines first."""
    chosen = [Element(text, ("module",), "standard", True) for text in table(major).pipelines]
    for element in table(major).elements:
        if element.search or (tier == "extended" and element.tier == "extended"):
            chosen.append(element)
    return tuple(chosen)
