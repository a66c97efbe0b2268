"""llmfb.report {uri, function?, show?}: rounds, candidates and feedback as Markdown; `show` opens it in the editor."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import anyio.to_thread
from pygls.uris import from_fs_path

from llmfb_core.cache import REPORTS, usable_folder
from llmfb_core.errors import UsageError
from llmfb_server import describe, language
from llmfb_server.features.opt_command import command_line
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session
from llmfb_server.snapshot import Snapshot

log = logging.getLogger(__name__)
_READABLE = 60
"""The number of blocks up to which a graph belongs into a report."""


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on_command("llmfb.report", report)


async def report(session: Session, argument: Any) -> str:
    """Shown from a file in the cache folder, which any client that can show documents can open."""
    document, name = await session.documents.named(argument)
    result = session.knowledge.of(document, name)
    key = document.key_of(name)
    if result is None or key is None:
        raise UsageError("there is no result to report: optimize first")
    title = document.uri.rsplit("/", 1)[-1] if name is None else describe.named(name)
    graph = await _graph(document, name) if name is not None else None
    text = describe.report(title, result, command_line(session, document, name), graph)
    if argument.get("show"):
        await show_file(session, f"{key}.md", text)
    return text


async def _graph(document: Snapshot, name: str) -> str | None:
    """The control flow of a function that is small enough to be looked at."""
    from llmfb_core.document.cfg import mermaid

    graph = await language.control_flow(document, name)
    return mermaid(graph) if len(graph.blocks) <= _READABLE else None


async def show_file(session: Session, name: str, text: str) -> None:
    """Let the client open `text` as the file `name` of our cache folder."""
    path = await anyio.to_thread.run_sync(_write, name, text)
    if uri := from_fs_path(str(path)):
        await session.client.open(uri)


def _write(name: str, text: str) -> Path:
    path = usable_folder(log.warning, REPORTS) / name
    path.write_text(text)
    return path
