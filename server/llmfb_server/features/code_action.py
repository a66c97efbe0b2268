"""textDocument/codeAction: "Optimize for size" for the function at the cursor and for the file, from what is known."""

from __future__ import annotations

from typing import Any

from lsprotocol import types

from llmfb_server import describe, optnone, refactorings
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session
from llmfb_server.snapshot import Snapshot

FUNCTION_KIND = "refactor.rewrite.optimizeSize"
FILE_KIND = "source.optimizeSize.llmfb"
FIX_KIND = types.CodeActionKind.QuickFix.value
_KINDS = [FUNCTION_KIND, FILE_KIND, FIX_KIND]


def register(server: LlmfbServer) -> None:
    """See the module."""
    options = types.CodeActionOptions(
        code_action_kinds=[*_KINDS, *refactorings.KINDS.values()], resolve_provider=True
    )
    server.on(types.TEXT_DOCUMENT_CODE_ACTION, code_action, options)


async def code_action(session: Session, params: types.CodeActionParams) -> list[types.CodeAction]:
    """A menu that opens by itself (trigger kind Automatic) shows only what is ready."""
    document = await session.documents.indexed(params.text_document.uri)
    if document is None:
        return []
    found: list[types.CodeAction] = []
    asked = params.context.trigger_kind is not types.CodeActionTriggerKind.Automatic
    if _wanted(params.context, FUNCTION_KIND):
        found += _function_actions(session, document, params.range.start, asked)
    if _wanted(params.context, FILE_KIND):
        found += _actions(session, document, None, asked)
        found += _actions_for_all(session, document, asked)
    if _wanted(params.context, FIX_KIND):
        found += optnone.quick_fixes(
            session.checks, document, params.range.start, session.client.capabilities
        )
    if asked:
        found += await refactorings.actions(
            session, document, params.range.start, lambda kind: _wanted(params.context, kind)
        )
    return found


def _wanted(context: types.CodeActionContext, kind: str) -> bool:
    """Whether the client asked for this kind, or for one above it in the hierarchy, or for anything."""
    if context.only is None:
        return True
    kinds = [only.value if isinstance(only, types.CodeActionKind) else only for only in context.only]
    return any(f"{kind}.".startswith(f"{each}." if each else "") for each in kinds)


def _function_actions(
    session: Session, document: Snapshot, position: types.Position, asked: bool
) -> list[types.CodeAction]:
    function = document.function_at(position)
    if function is None:
        return []
    if not function.is_definition:
        return _disabled(session, function.name, "it has no body here") if asked else []
    if session.checks.is_optnone(document, function.name):
        return _disabled(session, function.name, "it is optnone: passes skip it") if asked else []
    return _actions(session, document, function.name, asked)


def _actions(session: Session, document: Snapshot, name: str | None, asked: bool) -> list[types.CodeAction]:
    kind, subject = (FILE_KIND, "this file") if name is None else (FUNCTION_KIND, f"@{name}")
    argument: dict[str, Any] = {"uri": document.uri} | ({} if name is None else {"function": name})

    job = session.jobs.of(document, name, "module" if name is None else "function")
    if job is not None:
        stop = argument | {"jobId": job.id}
        return [_command(f"Stop optimizing {subject}", kind, "cancel", stop)] if asked else []
    result = session.knowledge.of(document, name)
    found: list[types.CodeAction] = []
    again = "" if result is None else " again"
    if result is not None and result.smaller and result.offer is not None:
        what = f"the optimized {subject}" if result.beats_oz else f"-Oz's result to {subject}"
        title = f"Apply {what}: {describe.summary(result)}"
        if _resolves(session):
            data = argument | {"version": document.version}
            action = types.CodeAction(title=title, kind=kind, data=data)
        else:
            action = _command(title, kind, "apply", argument)
        action.is_preferred = result.offer.validation.ok
        found.append(action)
    if asked:
        start = "optimizeFile" if name is None else "optimize"
        found.append(_command(f"Optimize {subject} for size{again}", kind, start, argument))
    return found


def _actions_for_all(session: Session, document: Snapshot, asked: bool) -> list[types.CodeAction]:
    """All functions one by one, and their offers in one edit."""
    argument: dict[str, Any] = {"uri": document.uri}
    job = session.jobs.of(document, None, "functions")
    if job is not None:
        stop = argument | {"jobId": job.id}
        return [_command("Stop optimizing all functions", FILE_KIND, "cancel", stop)] if asked else []
    results = [session.knowledge.of(document, name) for name in document.functions]
    found: list[types.CodeAction] = []
    if sum(result is not None and result.smaller for result in results) > 1:
        title = f"Apply all optimized functions: {describe.summary_of_all(results)}"
        found.append(_command(title, FILE_KIND, "applyAll", argument))
    if asked and len(results) > 1:
        found.append(_command("Optimize all functions for size", FILE_KIND, "optimizeAll", argument))
    return found


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
