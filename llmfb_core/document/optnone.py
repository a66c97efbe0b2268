"""Taking the mark `optnone` off functions: from one alone, or from all of a file.

clang marks every function with it at -O0, and passes skip what is marked.  It stands in a function's header or in an
attribute group that the header names; in a call it has no meaning.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from llmfb_core.document.module import Entity, FunctionRange, ModuleText

OPTNONE = "optnone"
REMEDY = "-Xclang -disable-O0-optnone"
"""What to compile with, so that clang sets no mark."""
_TOKEN = re.compile(r';[^\r\n]*|/\*.*?\*/|[!@%$]?"[^"]*"|#[0-9]+|[-\w.$@%!]+', re.DOTALL)
_WITH_SPACE = re.compile(r"optnone[ \t]*")


class Replacement(NamedTuple):
    """`text` instead of what is between two offsets."""

    start: int
    end: int
    text: str


def lifted(text: str) -> tuple[str, int]:
    """`text` without the mark on any function, and how many functions had it; all else stays byte for byte."""
    if OPTNONE not in text:
        return text, 0
    from llmfb_core.document.module import (
        ModuleText,
    )  # an editor waits for the server, which knows the words above

    module = ModuleText(text)
    marked_groups = _marked_groups(module)
    removed: set[Replacement] = set()
    count = 0
    for function in module.functions:
        if not function.is_definition:
            continue
        own = words(module, function.start, function.header_end, OPTNONE)
        marked = [*own, *(word for _, word in _named_by(module, function, marked_groups))]
        removed |= {removal(module, at) for at in marked}
        count += bool(marked)
    for start, end, _ in sorted(removed, reverse=True):
        text = text[:start] + text[end:]
    return text, count


def from_function(module: ModuleText, function: FunctionRange) -> list[Replacement]:
    """What takes the mark off `function` alone; nothing where it has none."""
    found = [removal(module, at) for at in words(module, function.start, function.header_end, OPTNONE)]
    number = 1 + max((int(each.key[1:]) for each in module.of_kind("attributes")), default=-1)
    for group, word in groups(module, function):
        if users(module, group) == 1:
            found.append(removal(module, word))
            continue
        # Others share the group: this function gets a copy of it under a number of its own.
        (reference,) = words(module, function.start, function.header_end, group.key)[:1]
        found.append(Replacement(reference, reference + len(group.key), f"#{number}"))
        text = module.text[group.start : word] + _WITH_SPACE.sub("", module.text[word : group.end], count=1)
        copy = re.sub(r"#[0-9]+", f"#{number}", text, count=1)
        found.append(Replacement(group.end, group.end, f"\n{copy}"))
        number += 1
    return found


def groups(module: ModuleText, function: FunctionRange) -> list[tuple[Entity, int]]:
    """The attribute groups in the header of `function` that have the mark, and where."""
    return _named_by(module, function, _marked_groups(module))


def _marked_groups(module: ModuleText) -> list[tuple[Entity, int]]:
    marks = [(each, words(module, each.start, each.end, OPTNONE)) for each in module.of_kind("attributes")]
    return [(group, places[0]) for group, places in marks if places]


def _named_by(
    module: ModuleText, function: FunctionRange, marked: list[tuple[Entity, int]]
) -> list[tuple[Entity, int]]:
    return [each for each in marked if words(module, function.start, function.header_end, each[0].key)]


def users(module: ModuleText, group: Entity) -> int:
    """How many functions have `group` in their header."""
    return sum(bool(words(module, each.start, each.header_end, group.key)) for each in module.functions)


def words(module: ModuleText, start: int, end: int, word: str) -> list[int]:
    """Where `word` stands as a token of its own between two offsets, not in a comment or a string."""
    return [found.start() for found in _TOKEN.finditer(module.text, start, end) if found[0] == word]


def removal(module: ModuleText, start: int) -> Replacement:
    """What removes the mark that stands at `start`, with the space behind it."""
    found = _WITH_SPACE.match(module.text, start)
    return Replacement(start, found.end() if found else start, "")
