"""textDocument/codeLens: over each function `42 → 17 bytes, -Oz 19, of the function alone · Apply`, or how to begin.

What is offered for the file stands at its top.
"""

from __future__ import annotations

from lsprotocol import types

from llmfb_core.document.mangling import demangled
from llmfb_server import describe
from llmfb_server.results import Result
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
    top = types.Range(types.Position(0, 0), types.Position(0, 0))
    lenses = [types.CodeLens(top, command) for command in _of_file(session, document)]
    optnone = session.checks.optnone(document)  # asked once: there may be thousands of functions
    for name, function in document.functions.items():
        place = document.positions.between(function.start, function.start)
        commands = _of_function(session, document, name, begins=name not in optnone)
        lenses += [types.CodeLens(place, command) for command in commands]
    return lenses


def _of_function(session: Session, document: Snapshot, name: str, *, begins: bool) -> list[types.Command]:
    result, job = session.knowledge.of(document, name), session.jobs.of(document, name)
    argument = {"uri": document.uri, "function": name}
    if job is not None:
        counts = describe.alone(result) if result is not None else "optimizing …"
        return [_command(f"{counts} · Stop", "cancel", argument, jobId=job.id)]
    if result is not None and result.source is not None:
        plain = describe.shortened(demangled(name))
        return of_result(f"{plain}{': ' if plain else ''}{describe.alone(result)}", result, argument)
    if begins and session.engine.settings.optimize_lens:
        return [_command("Optimize for size", "optimize", argument)]
    return []


def _of_file(session: Session, document: Snapshot) -> list[types.Command]:
    """The offer for the file as a whole, and those for its functions together."""
    argument = {"uri": document.uri}
    shown: list[types.Command] = []
    whole = session.knowledge.of(document, None)
    if whole is not None and whole.source is not None and session.jobs.of(document, None, "module") is None:
        shown += of_result(f"file as a whole: {describe.summary(whole)}", whole, argument)
    results = [session.knowledge.of(document, name) for name in document.functions]
    if sum(each is not None and each.smaller for each in results) > 1:
        shown.append(_command(describe.offered_of_all(results), "applyAll", argument))
        shown.append(_command("Show diff of all offers", "diff", argument, show=True, extent="functions"))
    return shown


def of_result(counts: str, result: Result, argument: dict[str, str]) -> list[types.Command]:
    """What can be done about a result that no job works on; `counts` say what it is."""
    if result.smaller:
        apply = "Apply" if result.beats_oz else "Apply what -Oz gives"
        shown = [
            _command(f"{counts} · {apply}", "apply", argument),
            _command("Show diff", "diff", argument, show=True),
        ]
    elif result.finished:
        shown = [_command(f"{counts} · nothing smaller found", "report", argument, show=True)]
    else:
        start = "optimize" if "function" in argument else "optimizeFile"
        shown = [_command(f"{counts} · Optimize for size again", start, argument)]
    shown.append(_command("Show report", "report", argument, show=True))
    if result.smaller:
        shown.append(_command("Copy opt command", "optCommand", argument, show=True))
    return shown


def _command(title: str, action: str, argument: dict[str, str], **more: object) -> types.Command:
    return types.Command(title=title, command=f"llmfb.{action}", arguments=[{**argument, **more}])
