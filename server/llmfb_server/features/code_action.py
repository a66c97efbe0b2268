"""textDocument/codeAction: "Optimize for size" for the function at the cursor and for the file, from what is known."""

from __future__ import annotations

from typing import Any

from lsprotocol import types

from llmfb_server import describe, optnone, refactorings, steps
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session
from llmfb_server.snapshot import Snapshot

FUNCTION_KIND = "refactor.rewrite.optimizeSize"
FILE_KIND = "source.optimizeSize.llmfb"
FIX_KIND = types.CodeActionKind.QuickFix.value
_KINDS = [FUNCTION_KIND, FILE_KIND, FIX_KIND, steps.KIND]


def register(server: LlmfbServer) -> None:
    """See the module."""
    options = types.CodeActionOptions(
        code_action_kinds=[*_KINDS, *refactorings.KINDS.values()], resolve_provider=True
    )
    server.on(types.TEXT_DOCUMENT_CODE_ACTION, code_action, options)


async def code_action(session: Session, params: types.CodeActionParams) -> list[types.CodeAction]:
    """What is ready comes first; a menu that opens by itself (trigger kind Automatic) shows only that."""
    document = await session.documents.indexed(params.text_document.uri)
    if document is None:
        return []
    ready: list[types.CodeAction] = []
    others: list[types.CodeAction] = []
    if _wanted(params.context, FUNCTION_KIND):
        _add_function(session, document, params.range.start, ready, others)
    if _wanted(params.context, FILE_KIND):
        _add_all(session, document, ready, others)
        _add(session, document, None, ready, others)
    asked = params.context.trigger_kind is not types.CodeActionTriggerKind.Automatic
    if not asked:
        others.clear()
    if _wanted(params.context, FIX_KIND):
        others += optnone.quick_fixes(
            session.checks, document, params.range.start, session.client.capabilities
        )
    if asked:
        if _wanted(params.context, steps.KIND):
            others += steps.actions(session, document, params.range.start)
        others += await refactorings.actions(
            session, document, params.range.start, lambda kind: _wanted(params.context, kind)
        )
    return ready + others


def _wanted(context: types.CodeActionContext, kind: str) -> bool:
    """Whether the client asked for this kind, or for one above it in the hierarchy, or for anything."""
    if context.only is None:
        return True
    kinds = [only.value if isinstance(only, types.CodeActionKind) else only for only in context.only]
    return any(f"{kind}.".startswith(f"{each}." if each else "") for each in kinds)


def _add_function(
    session: Session,
    document: Snapshot,
    position: types.Position,
    ready: list[types.CodeAction],
    others: list[types.CodeAction],
) -> None:
    function = document.function_at(position)
    if function is None:
        return
    if not function.is_definition:
        others += _disabled(session, function.name, "it has no body here")
    elif session.checks.is_optnone(document, function.name):
        others += _disabled(session, function.name, "it is optnone: passes skip it")
    else:
        _add(session, document, function.name, ready, others)


def _add(
    session: Session,
    document: Snapshot,
    name: str | None,
    ready: list[types.CodeAction],
    others: list[types.CodeAction],
) -> None:
    """What can be done about a function, or about the file as a whole."""
    kind, subject = (FILE_KIND, "file as a whole") if name is None else (FUNCTION_KIND, f"@{name}")
    argument: dict[str, Any] = {"uri": document.uri} | ({} if name is None else {"function": name})

    job = session.jobs.of(document, name, "module" if name is None else "function")
    if job is not None:
        others.append(_command(f"Stop optimizing {subject}", kind, "cancel", argument | {"jobId": job.id}))
        return
    result = session.knowledge.of(document, name)
    again = "" if result is None else " again"
    if result is not None and result.smaller and result.offer is not None:
        title = describe.offered(subject, result)
        if _resolves(session):
            data = argument | {"version": document.version}
            action = types.CodeAction(title=title, kind=kind, data=data)
        else:
            action = _command(title, kind, "apply", argument)
        action.is_preferred = result.offer.validation.ok
        ready.append(action)
    start = "optimizeFile" if name is None else "optimize"
    others.append(_command(f"Optimize {subject} for size{again}", kind, start, argument))


def _add_all(
    session: Session, document: Snapshot, ready: list[types.CodeAction], others: list[types.CodeAction]
) -> None:
    """All functions one by one, and their offers in one edit."""
    argument: dict[str, Any] = {"uri": document.uri}
    job = session.jobs.of(document, None, "functions")
    results = [session.knowledge.of(document, name) for name in document.functions]
    if job is None and sum(result is not None and result.smaller for result in results) > 1:
        ready.append(_command(describe.offered_of_all(results), FILE_KIND, "applyAll", argument))
        shown = argument | {"show": True, "extent": "functions"}
        ready.append(_command("Show diff of all offers", FILE_KIND, "diff", shown))
    if job is not None:
        others.append(
            _command("Stop optimizing all functions", FILE_KIND, "cancel", argument | {"jobId": job.id})
        )
    elif len(results) > 1:
        others.append(_command("Optimize all functions for size", FILE_KIND, "optimizeAll", argument))


def _command(title: str, kind: str, action: str, argument: dict[str, Any]) -> types.CodeAction:
    run = types.Command(title=title, command=f"llmfb.{action}", arguments=[argument])
    return types.CodeAction(title=title, kind=kind, command=run)


def _disabled(session: Session, name: str, reason: str) -> list[types.CodeAction]:
    if not _capability(session, "disabled_support"):
        return []
    return [
        types.CodeAction(
            title=f"Optimize @{name} for size",
            kind=FUNCTION_KIND,
            disabled=types.CodeActionDisabled(reason=f"@{name} cannot be optimized: {reason}"),
        )
    ]


def _resolves(session: Session) -> bool:
    resolve = _capability(session, "resolve_support")
    return bool(_capability(session, "data_support") and resolve is not None and "edit" in resolve.properties)


def _capability(session: Session, name: str) -> Any:
    text_document = session.client.capabilities.text_document
    code_action = text_document.code_action if text_document is not None else None
    return getattr(code_action, name, None)
