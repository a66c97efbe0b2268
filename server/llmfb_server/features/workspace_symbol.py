"""workspace/symbol: functions, globals and types of all open documents, by part of their name."""

from __future__ import annotations

from lsprotocol import types

from llmfb_server import language
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session
from llmfb_server.symbols import Symbol, flat


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.WORKSPACE_SYMBOL, workspace_symbol)


async def workspace_symbol(session: Session, params: types.WorkspaceSymbolParams) -> list[Symbol]:
    """Case does not matter; an empty query asks for all."""
    from llmfb_core.document.mangling import demangled_key
    from llmfb_core.document.outline import item_of

    query = params.query.casefold()
    found: list[Symbol] = []
    for uri in session.documents.uris():
        document = await session.documents.indexed(uri)
        if document is None:
            continue
        items = await language.ask(
            document, lambda names: [item_of(names, entity) for entity in names.module.entities]
        )
        chosen = [
            item._replace(start=item.name_start, end=item.name_end)
            for item in items
            if item is not None
            and item.kind not in ("attributes", "metadata", "comdat")
            and query in f"{item.name} {demangled_key(item.name) or ''}".casefold()
        ]
        found += flat(document, chosen, uri.rsplit("/", 1)[-1])
    return found
