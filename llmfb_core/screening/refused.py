"""Pass lists that screening has shown to miscompile; they are refused wherever lists are compiled for an offer.

The table is `refused.json`.  Each list in it was made as short as its failure allows, and what its first pass did wrong
may show only after its last, so every list that runs these passes in this order is refused, whatever is between them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path

from llmfb_core.passes.pass_list import PassList, parse

PATH = Path(__file__).with_name("refused.json")


@dataclass(frozen=True, slots=True)
class Refused:
    """A list, the LLVM with which it failed, what happened, and the program that it happened to."""

    pass_list: str
    llvm: str
    reason: str
    program: str


@cache
def load(path: Path = PATH) -> tuple[Refused, ...]:
    """The table."""
    return tuple(Refused(**entry) for entry in json.loads(path.read_text())["lists"])


def write(path: Path, entries: Iterable[Refused]) -> None:
    """Store the table, sorted."""
    lists = [asdict(each) for each in sorted(set(entries), key=lambda each: (each.llvm, each.pass_list))]
    about = "pass lists that gave wrong programs, by `llmfb screen --record`"
    path.write_text(json.dumps({"about": about, "lists": lists}, indent=1) + "\n")


def refusal(parsed: PassList, major: int, table: Sequence[Refused] | None = None) -> Refused | None:
    """The entry for this LLVM major whose passes the list runs in that order, None where there is none."""
    for elements, entry in _by_elements(major, tuple(load() if table is None else table)):
        if _contains(parsed.elements, elements):
            return entry
    return None


def is_refused(pass_list: str) -> bool:
    """Whether the table has an entry for it, of whatever LLVM: for lists that are to serve with all of them."""
    majors = {int(entry.llvm.split(".")[0]) for entry in load()}
    found = ((parse(pass_list, major), major) for major in majors)
    return any(isinstance(one, PassList) and refusal(one, major) is not None for one, major in found)


@cache
def _by_elements(major: int, table: tuple[Refused, ...]) -> tuple[tuple[tuple[str, ...], Refused], ...]:
    found: list[tuple[tuple[str, ...], Refused]] = []
    for entry in table:
        parsed = parse(entry.pass_list, major)
        if entry.llvm.split(".")[0] == str(major) and isinstance(parsed, PassList) and parsed.elements:
            found.append((parsed.elements, entry))
    return tuple(found)


def _contains(elements: tuple[str, ...], part: tuple[str, ...]) -> bool:
    rest = iter(elements)
    return all(each in rest for each in part)  # `in` moves the iterator on
