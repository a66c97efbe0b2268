"""llmfb.cfg {uri, function, show?}: the control-flow graph, as SVG where Graphviz is, else as Mermaid."""

from __future__ import annotations

from typing import Any

from llmfb_core.document.cfg import Cfg, control_flow, dot, mermaid
from llmfb_core.document.names import Names
from llmfb_core.errors import UsageError
from llmfb_server import graphviz, language
from llmfb_server.documents import Document
from llmfb_server.features.report import show_file
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on_command("llmfb.cfg", cfg)


async def cfg(session: Session, argument: Any) -> dict[str, str]:
    """Returns {format: "svg" | "mermaid", text}; `show` opens it in the editor."""
    document, name = await session.target(argument)
    if name is None:
        raise UsageError("a control-flow graph is that of a function: name one")
    graph = await graph_of(document, name)
    picture = await graphviz.svg(dot(graph))
    form, text = ("svg", picture) if picture is not None else ("mermaid", mermaid(graph))
    if argument.get("show"):
        shown = text if picture is not None else f"# Control flow of @{name}\n\n```mermaid\n{text}```\n"
        suffix = "svg" if picture is not None else "md"
        await show_file(session, f"{document.key_of(name)}.cfg.{suffix}", shown)
    return {"format": form, "text": text}


async def graph_of(document: Document, name: str) -> Cfg:
    """The graph of the function `name` of `document`, which has it."""

    def question(names: Names) -> Cfg:
        entity = document.module.function_entity(name)
        assert entity is not None, "the caller knows that there is such a function"
        return control_flow(document.text, name, names.body(entity))

    return await language.ask(document, question)
