"""llmfb.preview {uri, function?, extent?}: the document without and with an offer, for an editor's own diff view."""

from __future__ import annotations

from typing import Any

from llmfb_server import describe
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session
from llmfb_server.snapshot import Snapshot


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on_command("llmfb.preview", preview)


async def preview(session: Session, argument: Any) -> dict[str, str]:
    """{title, before, after}.  Without a function: the offer for the module, else those for all functions at once.

    With the extent `functions` it is the latter in any case.
    """
    document, name = await session.documents.named(argument)
    return await previewed(session, document, name, of_all=argument.get("extent") == "functions")


async def previewed(
    session: Session, document: Snapshot, name: str | None, *, of_all: bool
) -> dict[str, str]:
    """See `preview`; raises UsageError where there is no offer."""
    from llmfb_core.document.edits import apply_edits

    file = document.uri.rsplit("/", 1)[-1]
    result = session.knowledge.of(document, name)
    if name is not None or (result is not None and result.offer is not None and not of_all):
        edits = await session.applier.edits(document, name)
        title = f"{file if name is None else f'@{name}'}: {describe.summary(result) if result else ''}"
    else:
        edits = await session.applier.edits_of_all(document)
        known = [session.knowledge.of(document, each) for each in document.functions]
        title = f"{file}: {describe.summary_of_all(known)}"
    return {"title": title, "before": document.text, "after": apply_edits(document.text, edits)}
