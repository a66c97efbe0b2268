"""llmfb.cfg {uri, function, show?}: the control-flow graph, as SVG where Graphviz is, else as Mermaid."""

from __future__ import annotations

from typing import Any

from llmfb_core.errors import UsageError
from llmfb_server import graphviz, language
from llmfb_server.features.report import show_file
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on_command("llmfb.cfg", cfg)


async def cfg(session: Session, argument: Any) -> dict[str, Any]:
    """Returns {format: "svg" | "mermaid", text, blocks}; `show` opens it in the editor.

    `blocks` says of each block its `id` in the picture, and at which `line` it starts, from 0.
    """
    from llmfb_core.document.cfg import block_id, dot, mermaid

    document, name = await session.documents.named(argument)
    if name is None:
        raise UsageError("a control-flow graph is that of a function: name one")
    graph = await language.control_flow(document, name)
    picture = await graphviz.svg(dot(graph))
    form, text = ("svg", picture) if picture is not None else ("mermaid", mermaid(graph))
    if argument.get("show"):
        shown = text if picture is not None else f"# Control flow of @{name}\n\n```mermaid\n{text}```\n"
        suffix = "svg" if picture is not None else "md"
        await show_file(session, f"{document.key_of(name)}.cfg.{suffix}", shown)
    between = document.positions.between
    blocks = [
        {"id": block_id(number), "name": block.name, "line": between(block.start, block.start).start.line}
        for number, block in enumerate(graph.blocks)
    ]
    return {"format": form, "text": text, "blocks": blocks}
