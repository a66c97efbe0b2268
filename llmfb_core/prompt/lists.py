"""Pass lists as prompts see them: a flat sequence of elements, each of them one token of the native format."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from llmfb_core.passes import InvalidPassList, from_elements, parse, vocabulary
from llmfb_core.types import Tier

MAX_ELEMENTS = 16
"""The longest list a model of ours says."""


@cache
def element_texts(tier: Tier) -> tuple[str, ...]:
    """The elements that a list of `tier` may use, in a fixed order without duplicates."""
    return tuple(dict.fromkeys(element.text for element in vocabulary(tier)))


def elements_of(pass_list: str) -> tuple[str, ...] | str:
    """The elements of a pass list in `opt -passes=` syntax, or the reason why it is none."""
    parsed = parse(pass_list)
    if isinstance(parsed, InvalidPassList):
        return f"{parsed.reason} at offset {parsed.position}"
    return parsed.elements


def text_of(elements: Sequence[str]) -> str:
    """The canonical text of a list of known elements."""
    return from_elements(elements).text
