"""callHierarchy/incomingCalls: who calls a function, and its aliases, named as such."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from llmfb_server import hierarchy, language
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session

if TYPE_CHECKING:
    from llmfb_core.document.names import Names


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.CALL_HIERARCHY_INCOMING_CALLS, incoming_calls)


async def incoming_calls(
    session: Session, params: types.CallHierarchyIncomingCallsParams
) -> list[types.CallHierarchyIncomingCall] | None:
    """Where an address is only taken is no call."""
    from llmfb_core.document.calls import incoming

    found = await hierarchy.resolved(session.documents, params.item)
    if found is None:
        return None
    document, entity = found

    def calls(names: Names) -> list[types.CallHierarchyIncomingCall]:
        return [
            types.CallHierarchyIncomingCall(
                from_=hierarchy.item(document, each.entity),
                from_ranges=hierarchy.ranges(document, each.places),
            )
            for each in incoming(names, entity.key)
        ]

    return await language.ask(document, calls)
