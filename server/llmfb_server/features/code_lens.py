"""textDocument/codeLens: over each function with a result, `42 → 17 bytes, -Oz 19, of the function alone · apply`."""

from __future__ import annotations

from lsprotocol import types

from llmfb_server import describe
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session
from llmfb_server.snapshot import Snapshot


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.TEXT_DOCUMENT_CODE_LENS, code_lens)


async def code_lens(session: Session, params: types.CodeLensParams) -> list[types.CodeLens]:
    """From what is known; clients are asked to ask again when that changes."""
    document = await session.documents.indexed(params.text_document.uri)
    if document is None:
        return []
    lenses: list[types.CodeLens] = []
    for name, function in document.functions.items():
        place = document.positions.between(function.start, function.start)
        lenses += [types.CodeLens(place, command) for command in _commands(session, document, name)]
    return lenses


def _commands(session: Session, document: Snapshot, name: str) -> list[types.Command]:
    result, job = session.knowledge.of(document, name), session.jobs.of(document, name)
    argument = {"uri": document.uri, "function": name}

    def command(title: str, action: str, **more: object) -> types.Command:
        return types.Command(title=title, command=f"llmfb.{action}", arguments=[{**argument, **more}])

    counts = describe.alone(result) if result is not None else "optimizing …"
    if job is not None:
        return [command(f"{counts} · cancel", "cancel", jobId=job.id)]
    if result is None:
        return []
    if result.smaller:
        apply = "apply" if result.beats_oz else "apply -Oz's result"
        shown = [command(f"{counts} · {apply}", "apply"), command("diff", "diff", show=True)]
    else:
        shown = [command(f"{counts} · nothing smaller found", "report", show=True)]
    shown.append(command("report", "report", show=True))
    if result.offer is not None:
        shown.append(command("opt command", "optCommand", show=True))
    return shown
