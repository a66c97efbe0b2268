"""llmfb.explain {uri, function, list?, format?, show?}: what each pass of a list did, as data or as text.

`list` is "oz" (the default), "offer" or "model"; `show` opens the text in the editor.
"""

from __future__ import annotations

from typing import Any

from llmfb_core.errors import UsageError
from llmfb_server import steps
from llmfb_server.features.report import show_file
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on_command("llmfb.explain", explain)


async def explain(session: Session, argument: Any) -> dict[str, Any]:
    """{title, why, text} with the format "text"; else what `llmfb explain --json` prints, with a title."""
    from llmfb_core.steps import render

    document, name = await session.documents.named(argument)
    if name is None:
        raise UsageError("what each pass did is told of a function: name one")
    which = argument.get("list") or "oz"
    found = await steps.explained(session, document, name, which)
    if argument.get("show"):
        await show_file(session, f"{document.key_of(name)}.{which}.diff", render.as_text(found))
    if argument.get("format") == "text":
        text = render.as_text(found)
        return {"title": render.title(found), "why": render.why_nothing(found), "text": text}
    return {"title": render.title(found), **render.as_json(found)}
