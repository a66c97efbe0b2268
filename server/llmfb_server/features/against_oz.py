"""llmfb.againstOz {uri, function, show?}: what the offer's list leaves of a function beside what -Oz leaves of it."""

from __future__ import annotations

from typing import Any

from llmfb_core.errors import UsageError
from llmfb_server import steps
from llmfb_server.features.report import show_file
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on_command("llmfb.againstOz", against_oz)


async def against_oz(session: Session, argument: Any) -> dict[str, str]:
    """{title, before, after, diff}, -Oz being before; raises UsageError where both leave the same."""
    from llmfb_core.steps import render

    document, name = await session.documents.named(argument)
    if name is None:
        raise UsageError("the difference to -Oz is told of a function: name one")
    found = await steps.explained(session, document, name, "offer")
    baseline = await steps.explained(session, document, name, "oz")
    diff = render.against(baseline, found)
    if not diff:
        raise UsageError(f"the offer for @{name} is what -Oz leaves of it")
    title = render.compared(baseline, found)
    if argument.get("show"):
        await show_file(session, f"{document.key_of(name)}.oz.diff", f"{title}\n{found.pass_list}\n\n{diff}")
    before, after = render.sides(baseline, found)
    return {"title": title, "before": before, "after": after, "diff": diff}
