"""textDocument/documentSymbol: functions with their blocks, globals, types, attribute groups, comdats."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from lsprotocol import types

from llmfb_server import language
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session
from llmfb_server.snapshot import Snapshot

if TYPE_CHECKING:
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


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL, document_symbol)


Symbol = dict[str, Any]
"""A `DocumentSymbol` or `SymbolInformation` in the protocol's own form.

Thousands of objects of lsprotocol, each checked, converted and checked again, are what users would wait for.
"""


async def document_symbol(session: Session, params: types.DocumentSymbolParams) -> list[Symbol]:
    """A tree, or a list for clients that know no trees; without blocks where there are too many for any outline."""
    from llmfb_core.document.outline import outline

    document = await session.documents.indexed(params.text_document.uri)
    if document is None:
        return []
    text_document = session.client.capabilities.text_document
    capability = text_document.document_symbol if text_document is not None else None
    is_tree = capability is not None and capability.hierarchical_document_symbol_support

    def symbols(names: Names) -> list[Symbol]:
        items = outline(names)
        if sum(len(item.children) for item in items) > _MANY:
            items = [item._replace(children=()) for item in items]
        return [_symbol(document, item) for item in items] if is_tree else list(flat(document, items))

    return await language.ask(document, symbols)


def flat(document: Snapshot, items: Iterable[Item], container: str | None = None) -> Iterator[Symbol]:
    """The items and what is in them, one after the other."""
    for item in items:
        place = {"uri": document.uri, "range": _range(document, item.start, item.end)}
        found: Symbol = {"name": item.name, "kind": _KINDS[item.kind].value, "location": place}
        yield found if container is None else {**found, "containerName": container}
        yield from flat(document, item.children, item.name)


def _symbol(document: Snapshot, item: Item) -> Symbol:
    found: Symbol = {
        "name": item.name,
        "kind": _KINDS[item.kind].value,
        "range": _range(document, item.start, item.end),
        "selectionRange": _range(document, item.name_start, item.name_end),
    }
    if item.detail:
        found["detail"] = item.detail
    if item.children:
        found["children"] = [_symbol(document, child) for child in item.children]
    return found


def _range(document: Snapshot, start: int, end: int) -> dict[str, dict[str, int]]:
    at = document.positions.line_and_character
    (line, character), (last, behind) = at(start), at(end)
    return {"start": {"line": line, "character": character}, "end": {"line": last, "character": behind}}
