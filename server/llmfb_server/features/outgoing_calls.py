"""callHierarchy/outgoingCalls: what a function calls by name, and what an alias stands for."""

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
    server.on(types.CALL_HIERARCHY_OUTGOING_CALLS, outgoing_calls)


async def outgoing_calls(
    session: Session, params: types.CallHierarchyOutgoingCallsParams
) -> list[types.CallHierarchyOutgoingCall] | None:
    """Calls through pointers lead nowhere that the text tells."""
    from llmfb_core.document.calls import outgoing

    found = await hierarchy.resolved(session.documents, params.item)
    if found is None:
        return None
    document, entity = found

    def calls(names: Names) -> list[types.CallHierarchyOutgoingCall]:
        return [
            types.CallHierarchyOutgoingCall(
                to=hierarchy.item(document, each.entity), from_ranges=hierarchy.ranges(document, each.places)
            )
            for each in outgoing(names, entity)
        ]

    return await language.ask(document, calls)
