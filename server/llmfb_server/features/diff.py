"""llmfb.diff {uri, function?, extent?, show?}: what an offer changes, as a unified diff; `show` opens it."""

from __future__ import annotations

from typing import Any

import anyio.to_thread

from llmfb_server.features.preview import previewed
from llmfb_server.features.report import show_file
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on_command("llmfb.diff", diff)


async def diff(session: Session, argument: Any) -> str:
    """For clients without a diff view of their own; the others take `llmfb.preview`."""
    from llmfb_core.document.edits import unified_diff

    document, name = await session.documents.named(argument)
    texts = await previewed(session, document, name, of_all=argument.get("extent") == "functions")
    file = document.uri.rsplit("/", 1)[-1]
    text = await anyio.to_thread.run_sync(unified_diff, texts["before"], texts["after"], file)
    if argument.get("show"):
        await show_file(session, f"{document.key_of(name)}.diff", text)
    return text
