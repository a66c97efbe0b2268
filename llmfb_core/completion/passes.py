"""Names of passes where a comment holds a command line of `opt`, as `; RUN:` lines of LLVM's tests do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from llmfb_core.completion.items import Item
from llmfb_core.passes.pass_list import MANAGERS
from llmfb_core.passes.table import table

_LIST = re.compile(r"""-passes?=\s*(?:'([^']*)|"([^"]*)|([^\s'"]*))\Z""")
_NAME = re.compile(r"[-A-Za-z0-9_]*\Z")


class InList(NamedTuple):
    """`typed` is what has been typed of a pass; `parameters_of` is the pass whose parameters are being typed."""

    typed: str
    parameters_of: str


def in_list(comment: str) -> InList | None:
    """What is typed at the end of `comment`, if that is inside of a pass list."""
    found = _LIST.search(comment)
    if found is None:
        return None
    text = next((each for each in found.groups() if each is not None), "")
    name = _NAME.search(text)
    typed = name[0] if name is not None else ""
    before = text[: len(text) - len(typed)]
    opening = before.rfind("<")
    of = _NAME.search(before[:opening]) if opening > before.rfind(">") else None
    return InList(typed, of[0] if of is not None else "")


def passes(place: InList) -> Iterator[Item]:
    """Passes and managers, or the parameters of one pass."""
    known = table()
    if place.parameters_of:
        parameters = {
            each
            for element in known.elements
            if element.name == place.parameters_of and "<" in element.text
            for each in element.text.partition("<")[2].rstrip(">").split(";")
        }
        yield from (Item(each, "pass", f"parameter of {place.parameters_of}") for each in sorted(parameters))
        return
    for name in MANAGERS:
        yield Item(name, "pass", "pass manager", snippet=f"{name}(${{1}})", rank=3)
    for text in known.pipelines:
        yield Item(text, "pass", "pipeline", rank=3)
    for name, levels in sorted(known.levels.items()):
        yield Item(name, "pass", f"{' or '.join(levels)} pass", rank=2)
