"""What there is in a .ll text, for outlines and for folding."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from llmfb_core.document.entities import Entity, EntityKind
from llmfb_core.document.lexer import BARE, squeeze
from llmfb_core.document.mangling import demangled_key
from llmfb_core.document.names import Names
from llmfb_core.document.spelling import decode_name

_COMMENT_LINES = re.compile(r"^[ \t]*;[^\r\n]*(?:(?:\r\n|\r|\n)[ \t]*;[^\r\n]*)+", re.MULTILINE)
_BLOCK_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_DETAIL = 80

OutlineKind = Literal[
    "function",
    "declaration",
    "block",
    "variable",
    "constant",
    "alias",
    "type",
    "attributes",
    "metadata",
    "comdat",
]
_KINDS: dict[EntityKind, OutlineKind] = {
    "define": "function",
    "declare": "declaration",
    "variable": "variable",
    "alias": "alias",
    "ifunc": "alias",
    "type": "type",
    "attributes": "attributes",
    "named_metadata": "metadata",
    "comdat": "comdat",
}
"""Numbered metadata nodes are too many for an outline."""

_RUNS: dict[EntityKind, str] = {
    "declare": "declarations",
    "metadata": "metadata",
    "named_metadata": "metadata",
    "attributes": "attributes",
    "variable": "globals",
    "alias": "globals",
    "ifunc": "globals",
    "type": "types",
    "comdat": "comdats",
}


class Item(NamedTuple):
    """One thing of an outline: from `start` to `end`, its name from `name_start` to `name_end`.

    `detail` is how it begins, or for a mangled name what that stands for.
    """

    name: str
    detail: str
    kind: OutlineKind
    start: int
    end: int
    name_start: int
    name_end: int
    children: tuple[Item, ...] = ()


class Fold(NamedTuple):
    """Lines, 0-based and inclusive, of which the first stays visible."""

    start_line: int
    end_line: int
    kind: Literal["comment", "imports", "region"]


def outline(names: Names) -> list[Item]:
    """Functions with their labelled blocks, globals, types, groups, named metadata and comdats, in the text's order."""
    items = ((entity, item_of(names, entity)) for entity in names.module.entities)
    return [
        item._replace(children=tuple(blocks_of(names, entity))) if item.kind == "function" else item
        for entity, item in items
        if item is not None
    ]


def item_of(names: Names, entity: Entity) -> Item | None:
    """What an outline shows of `entity`, without what is in it; None where it shows nothing."""
    kind = _KINDS.get(entity.kind)
    if kind is None:
        return None
    text = names.module.text
    start = names.name_start(entity)
    end = _name_end(text, start, entity)
    detail = text[entity.start : min(entity.body, entity.start + 400)]
    if kind == "variable" and re.search(r"\bconstant\b", detail):
        kind = "constant"
    detail = demangled_key(entity.key) or _short(detail)
    return Item(text[start:end], detail, kind, entity.start, entity.end, start, end)


def _name_end(text: str, start: int, entity: Entity) -> int:
    if text[start + 1 : start + 2] == '"':
        return text.index('"', start + 2) + 1
    found = re.compile(rf"[@%$#!]?(?:{BARE}|\\)+").match(text, start, entity.end)
    return found.end() if found else start


def _short(detail: str) -> str:
    line = squeeze(detail)
    return line if len(line) <= _DETAIL else line[: _DETAIL - 1] + "…"


def blocks_of(names: Names, function: Entity) -> Iterator[Item]:
    """The blocks with a label, each up to the next one."""
    text = names.module.text
    for start, name_end, end in _spans(names, function):
        name = decode_name(text[start : name_end - 1])
        yield Item(name, "", "block", start, end, start, name_end - 1)


def _spans(names: Names, function: Entity) -> Iterator[tuple[int, int, int]]:
    """Of each block with a label, the start, the end of the label, and the end."""
    text, labels = names.module.text, names.regions.labels(function)
    for number, (start, name_end) in enumerate(labels):
        end = labels[number + 1][0] if number + 1 < len(labels) else function.end - 1
        yield start, name_end, max(name_end, start + len(text[start:end].rstrip()))


def folds(names: Names) -> list[Fold]:
    """Function bodies, blocks, runs of entities of one kind, and comments of several lines, by line.

    One that overlaps an earlier one without being inside of it is left out, since editors have no use for it.
    """
    found = {*_entity_folds(names), *_runs(names), *_comments(names)}
    nested: list[Fold] = []
    around: list[int] = []
    for fold in sorted(found, key=lambda each: (each.start_line, -each.end_line)):
        while around and around[-1] < fold.start_line:
            around.pop()
        if fold.start_line < fold.end_line <= min(around, default=fold.end_line):
            around.append(fold.end_line)
            nested.append(fold)
    return nested


def _entity_folds(names: Names) -> Iterator[Fold]:
    lines, text = names.module.lines, names.module.text
    for entity in names.module.entities:
        if entity.kind == "define":
            last = lines.at(entity.end - 1)
            is_alone = text[lines.start(last) : entity.end].strip() == "}"
            yield Fold(lines.at(entity.body), last - is_alone, "region")
            for start, _, end in _spans(names, entity):
                yield Fold(lines.at(start), lines.at(end - 1), "region")
        elif "\n" in text[entity.start : entity.end]:
            yield Fold(lines.at(entity.start), lines.at(entity.end - 1), "region")


def _runs(names: Names) -> Iterator[Fold]:
    """Entities of one kind that follow each other, whatever space and comments are between them."""
    lines = names.module.lines
    run: str | None = None
    first = last = -1
    count = 0
    for entity in names.module.entities:
        kind = _RUNS.get(entity.kind)
        if kind is None or kind != run:
            if run is not None and count > 1:
                yield Fold(first, last, "imports" if run == "declarations" else "region")
            run, first, count = kind, lines.at(entity.start), 0
        last, count = lines.at(entity.end - 1), count + 1
    if run is not None and count > 1:
        yield Fold(first, last, "imports" if run == "declarations" else "region")


def _comments(names: Names) -> Iterator[Fold]:
    lines, text = names.module.lines, names.module.text
    for pattern in (_COMMENT_LINES, _BLOCK_COMMENT) if "/*" in text else (_COMMENT_LINES,):
        for part in pattern.finditer(text):
            start = part.start() + len(part[0]) - len(part[0].lstrip())
            if names.regions.opaque_end(start) is not None:
                yield Fold(lines.at(start), lines.at(part.end() - 1), "comment")
