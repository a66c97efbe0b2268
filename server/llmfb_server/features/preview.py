"""llmfb.preview {uri, function?}: the document without and with an offer, for an editor's own diff view."""

from __future__ import annotations

from typing import Any

from llmfb_server import describe, offers
from llmfb_server.documents import Document
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on_command("llmfb.preview", preview)


async def preview(session: Session, argument: Any) -> dict[str, str]:
    """{title, before, after}.  Without a function: the offer for the module, else those for all functions at once."""
    document, name = await session.target(argument)
    return await previewed(session, document, name)


async def previewed(session: Session, document: Document, name: str | None) -> dict[str, str]:
    """See `preview`; raises UsageError where there is no offer."""
    from llmfb_core.document.edits import apply_edits

    file = document.uri.rsplit("/", 1)[-1]
    result = session.result(document, name)
    if name is not None or (result is not None and result.offer is not None):
        edits = await offers.offered_edits(session, document, name)
        title = f"{file if name is None else f'@{name}'}: {describe.summary(result) if result else ''}"
    else:
        edits = await offers.offered_edits_of_all(session, document)
        title = f"{file}: {describe.summary_of_all([session.result(document, each) for each in document.functions])}"
    return {"title": title, "before": document.text, "after": apply_edits(document.text, edits)}
