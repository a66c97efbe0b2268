"""Functions and aliases as items of the call hierarchy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from lsprotocol import types

from llmfb_server.snapshot import Snapshot
from llmfb_server.workspace import OpenDocuments

if TYPE_CHECKING:
    from llmfb_core.document.entities import Entity


def item(document: Snapshot, entity: Entity) -> types.CallHierarchyItem:
    """What stands for a function, declaration, alias or ifunc; the last three are named as such."""
    detail = {"declare": "declared only", "alias": "alias", "ifunc": "ifunc"}.get(entity.kind)
    start = document.names.name_start(entity)
    length = document.text.find("(" if entity.kind in ("define", "declare") else "=", start) - start
    name = document.text[start : start + max(length, 1)].rstrip()
    return types.CallHierarchyItem(
        name=entity.key.encode(errors="replace").decode(),
        kind=types.SymbolKind.Function,
        uri=document.uri,
        range=document.positions.between(entity.start, entity.end),
        selection_range=document.positions.between(start, start + len(name)),
        detail=detail,
        data={"key": entity.key},
    )


async def resolved(
    documents: OpenDocuments, asked: types.CallHierarchyItem
) -> tuple[Snapshot, Entity] | None:
    """What an item stands for in the text as it is now."""
    document = await documents.indexed(asked.uri)
    data = cast("dict[str, Any]", asked.data or {})
    entity = document.module.by_key.get(str(data.get("key"))) if document is not None else None
    return None if document is None or entity is None else (document, entity)


def ranges(document: Snapshot, places: list[tuple[int, int]]) -> list[types.Range]:
    """Places in the protocol's form."""
    return [document.positions.between(*place) for place in places]
