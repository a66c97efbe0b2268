"""Pass lists as prompts see them: a sequence of parts, each a pass or a known list, each one token."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache, lru_cache

from llmfb_core.passes import InvalidPassList, PassList, from_elements, from_placed, parse, vocabulary
from llmfb_core.passes.placed import Placed
from llmfb_core.types import Tier

MAX_ELEMENTS = 16
"""The most parts of a list that a model of ours says."""


@cache
def element_texts(tier: Tier) -> tuple[str, ...]:
    """The passes that a list of `tier` may use, in a fixed order without duplicates."""
    return tuple(dict.fromkeys(element.text for element in vocabulary(tier)))


@lru_cache(maxsize=1 << 14)
def parts_of(pass_list: str, known: tuple[str, ...] = ()) -> tuple[str, ...] | str:
    """The parts of a pass list in `opt -passes=` syntax, or the reason why it is none.

    `known` are canonical lists that may be a part, which wins over single passes; the longest that fits is taken.
    """
    parsed = parse(pass_list)
    if isinstance(parsed, InvalidPassList):
        return f"{parsed.reason} at offset {parsed.position}"
    wholes = _by_first_pass(known)
    left, parts = parsed.placed, list[str]()
    while left:
        fitting = (one for one in wholes.get(left[0], ()) if left[: len(one.placed)] == one.placed)
        whole = max(fitting, key=lambda one: len(one.placed), default=None)
        parts.append(left[0].text if whole is None else whole.text)
        left = left[1 if whole is None else len(whole.placed) :]
    return tuple(parts)


@cache
def _by_first_pass(known: tuple[str, ...]) -> dict[Placed, list[PassList]]:
    found: dict[Placed, list[PassList]] = {}
    for text in known:
        parsed = parse(text)
        if isinstance(parsed, PassList) and parsed.placed:
            found.setdefault(parsed.placed[0], []).append(parsed)
    return found


def joined(parts: Sequence[str], known: Collection[str] = ()) -> str:
    """The canonical list of parts, the inverse of `parts_of`; raises KeyError for a part that is none.

    Passes in a row share their managers where they can; a known list keeps its own.
    """
    placed: list[Placed] = []
    passes: list[str] = []
    for part in parts:
        if part not in known:
            passes.append(part)
            continue
        placed += from_elements(passes).placed
        passes = []
        whole = parse(part)
        if isinstance(whole, InvalidPassList):
            raise KeyError(part)
        placed += whole.placed
    return from_placed([*placed, *from_elements(passes).placed]).text
