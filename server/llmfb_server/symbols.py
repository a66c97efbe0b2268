"""The outline of a document in the protocol's form.

Trees are made as JSON text.  Thousands of objects of lsprotocol, each checked, converted and checked again, are what
users would wait for; and of a function that has not changed only the lines of its blocks are others.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple

from lsprotocol import types

from llmfb_server.snapshot import Snapshot

if TYPE_CHECKING:
    from llmfb_core.document.entities import Entity
    from llmfb_core.document.names import Names
    from llmfb_core.document.outline import Item, OutlineKind

_KINDS: dict[OutlineKind, types.SymbolKind] = {
    "function": types.SymbolKind.Function,
    "declaration": types.SymbolKind.Function,
    "block": types.SymbolKind.Field,
    "variable": types.SymbolKind.Variable,
    "constant": types.SymbolKind.Constant,
    "alias": types.SymbolKind.Variable,
    "type": types.SymbolKind.Class,
    "attributes": types.SymbolKind.Property,
    "metadata": types.SymbolKind.Property,
    "comdat": types.SymbolKind.Package,
}
"""Of the kinds that every client knows."""

_MANY = 5000
"""Blocks: answers with more of them keep client and server busy for longer than anybody would scroll."""
_REMEMBERED = 1024

Symbol = dict[str, Any]
"""A `DocumentSymbol` or `SymbolInformation`."""


class _Function(NamedTuple):
    """JSON text of a function and of its blocks, `%d` standing for each line; lines are relative to the function's.

    `number` is how many blocks there are.
    """

    own: str
    own_lines: tuple[int, ...]
    number: int
    blocks: str
    lines: tuple[int, ...]

    def at(self, line: int, *, blocks: bool) -> str:
        """The text where the function begins at `line`."""
        own = self.own % tuple(line + each for each in self.own_lines)
        if not blocks or not self.number:
            return own
        return f'{own[:-1]}, "children": [{self.blocks % tuple(line + each for each in self.lines)}]}}'


_known: OrderedDict[tuple[str, int, str], _Function] = OrderedDict()
"""By the hash of a function's text, the column where it begins, and the encoding of columns."""


def tree(document: Snapshot, names: Names) -> str:
    """An array of `DocumentSymbol` as JSON; without blocks where there are too many for any outline."""
    from llmfb_core.document.outline import item_of

    entities = names.module.entities
    functions = {each.start: _function(document, names, each) for each in entities if each.kind == "define"}
    blocks = sum(each.number for each in functions.values()) <= _MANY
    texts: list[str] = []
    for entity in entities:
        if (function := functions.get(entity.start)) is not None:
            texts.append(function.at(document.lines.at(entity.start), blocks=blocks))
        elif (item := item_of(names, entity)) is not None:
            text, lines = _template(document, item, 0)
            texts.append(text % lines)
    return f"[{', '.join(texts)}]"


def _function(document: Snapshot, names: Names, entity: Entity) -> _Function:
    line, column = document.positions.line_and_character(entity.start)
    key = document.module.digest(entity.start, entity.end), column, document.encoding
    known = _known.get(key)
    if known is None:
        known = _known[key] = _read(document, names, entity, line)
        if len(_known) > _REMEMBERED:
            _known.popitem(last=False)
    return known


def _read(document: Snapshot, names: Names, entity: Entity, first: int) -> _Function:
    from llmfb_core.document.outline import blocks_of, item_of

    item = item_of(names, entity)
    assert item is not None, "an outline shows all functions"
    blocks = [_template(document, each, first) for each in blocks_of(names, entity)]
    text = ", ".join(text for text, _ in blocks)
    return _Function(
        *_template(document, item, first), len(blocks), text, tuple(chain(*(lines for _, lines in blocks)))
    )


def _template(document: Snapshot, item: Item, first: int) -> tuple[str, tuple[int, ...]]:
    """A `DocumentSymbol` as JSON with `%d` for each line, and the lines, counted from `first`."""
    at = document.positions.line_and_character
    places = [at(each) for each in (item.start, item.end, item.name_start, item.name_end)]
    start, end, name_start, name_end = (f'{{"line": %d, "character": {column}}}' for _, column in places)
    detail = f', "detail": {_string(item.detail)}' if item.detail else ""
    text = (
        f'{{"name": {_string(item.name)}{detail}, "kind": {_KINDS[item.kind].value}, '
        f'"range": {{"start": {start}, "end": {end}}}, '
        f'"selectionRange": {{"start": {name_start}, "end": {name_end}}}}}'
    )
    return text, tuple(line - first for line, _ in places)


def _string(text: str) -> str:
    return json.dumps(text).replace("%", "%%")


def with_few_blocks(items: list[Item]) -> list[Item]:
    """The items without blocks where there are too many for any outline."""
    few = sum(len(item.children) for item in items) <= _MANY
    return items if few else [item._replace(children=()) for item in items]


def flat(document: Snapshot, items: Iterable[Item], container: str | None = None) -> Iterator[Symbol]:
    """The items and what is in them, one after the other, as `SymbolInformation`."""
    for item in items:
        place = {"uri": document.uri, "range": _range(document, item.start, item.end)}
        found: Symbol = {"name": item.name, "kind": _KINDS[item.kind].value, "location": place}
        yield found if container is None else {**found, "containerName": container}
        yield from flat(document, item.children, item.name)


def _range(document: Snapshot, start: int, end: int) -> dict[str, dict[str, int]]:
    at = document.positions.line_and_character
    (line, character), (last, behind) = at(start), at(end)
    return {"start": {"line": line, "character": character}, "end": {"line": last, "character": behind}}
