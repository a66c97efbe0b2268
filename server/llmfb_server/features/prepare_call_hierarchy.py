"""textDocument/prepareCallHierarchy: the function or alias whose name is at a place, else the function around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from llmfb_server import hierarchy, language
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session

if TYPE_CHECKING:
    from llmfb_core.document.names import Names

_CALLABLE = ("define", "declare", "alias", "ifunc")


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.TEXT_DOCUMENT_PREPARE_CALL_HIERARCHY, prepare_call_hierarchy)


async def prepare_call_hierarchy(
    session: Session, params: types.CallHierarchyPrepareParams
) -> list[types.CallHierarchyItem] | None:
    """One item, or none."""
    document = await session.documents.indexed(params.text_document.uri)
    if document is None:
        return None
    offset = document.positions.offset(params.position)

    def items(names: Names) -> list[types.CallHierarchyItem] | None:
        found = names.at(offset)
        named = names.module.by_key.get(found[0].key) if found and found[0].kind == "global" else None
        entity = named if named is not None else names.regions.entity_at(offset)
        if entity is None or entity.kind not in _CALLABLE:
            return None
        return [hierarchy.item(document, entity)]

    return await language.ask(document, items)
