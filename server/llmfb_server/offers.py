"""From an offer to edits of the document as it is now, and through the client into it.

What reads IR is imported at first use: it costs a tenth of a second, for which `initialize` need not wait.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import anyio
import anyio.to_thread
from lsprotocol import types
from pygls.exceptions import JsonRpcException

from llmfb_core.errors import IRError, UsageError
from llmfb_core.types import LineEdit
from llmfb_server.convert import workspace_edit
from llmfb_server.documents import Document, digest
from llmfb_server.results import Result

if TYPE_CHECKING:
    from llmfb_core.document.extract import Extraction
    from llmfb_core.document.splice import SplicedFunctions
    from llmfb_server.session import Session

    Changes = list[tuple[Extraction, str]]
    """Functions as they are in the document, with what they become."""

_CONFIRMATION = 3.0
"""Seconds within which a client that applied an edit has told us of the change."""


async def offered_edits(session: Session, document: Document, name: str | None) -> tuple[LineEdit, ...]:
    """The edits that put the offer for a function into `document`, whatever changed around the function.

    Raises UsageError where there is no offer for the function as it is now.
    """
    result = session.result(document, name)
    if result is None or result.offer is None:
        subject = "this text" if name is None else f"@{name} as it is now"
        raise UsageError(f"there is no offer for {subject}: optimize it again")
    if name is None:
        return result.offer.edits
    changes, spliced = await anyio.to_thread.run_sync(_spliced, document, {name: result})
    if not changes:
        raise UsageError(f"something that @{name} refers to has changed: optimize it again")
    for error in spliced.left_out.values():
        raise error
    if (reason := await _unreadable(session, changes, spliced)) is not None:
        raise UsageError(f"{reason}: optimize @{name} again")
    return spliced.edits


async def offered_edits_of_all(session: Session, document: Document) -> tuple[LineEdit, ...]:
    """The edits that put the offers for all functions that become smaller into `document` at once.

    Functions whose offer does not fit any more are left out.  Raises UsageError where none is left, or where the
    text that results is not what was compiled.
    """
    results = {name: session.result(document, name) for name in document.functions}
    offers = {name: result for name, result in results.items() if result is not None and result.smaller}
    changes, spliced = await anyio.to_thread.run_sync(_spliced, document, offers)
    if not spliced.added:
        raise UsageError("there is no offer for any function as it is now: optimize all functions first")
    if (reason := await _unreadable(session, changes, spliced)) is not None:
        raise UsageError(f"{reason}: apply the offers one by one")
    return spliced.edits


async def _unreadable(session: Session, changes: Changes, spliced: SplicedFunctions) -> str | None:
    """Why the edited document would not say what was compiled; it may have changed around the functions since."""
    from llmfb_core.document.module import ModuleText
    from llmfb_core.validation.read_back import reads_back

    compiler = await session.backend.compiler()
    after = ModuleText(spliced.text)
    try:
        await compiler.inspect(spliced.text)
        for extraction, compiled_ir in changes:
            name = extraction.original.name
            added = spliced.added.get(name)
            if added is not None and not await reads_back(after, extraction, compiled_ir, added, compiler):
                return f"@{name} would not read back from the edited text as it was compiled"
    except IRError as error:
        return f"the edited text could not be read, at {error}"
    return None


def _spliced(document: Document, offers: dict[str, Result]) -> tuple[Changes, SplicedFunctions]:
    from llmfb_core.document.extract import extract
    from llmfb_core.document.splice import splice_all

    changes: Changes = []
    for name, result in offers.items():
        extraction = extract(document.module, name)
        if result.offer is not None and digest(extraction.text) == result.context:
            changes.append((extraction, result.offer.compiled_ir))
    return changes, splice_all(document.module, changes)


async def apply(session: Session, document: Document, edits: tuple[LineEdit, ...]) -> str | None:
    """Let the client make an offer's edits; None once the text is as it should be, else what kept it from it.

    Some clients report success for an edit that they refused as stale (Neovim 0.11), so the text decides.
    """
    from llmfb_core.document.edits import apply_edits

    if session.document(document.uri) is not document:
        return "the document changed in the meantime"
    wanted = apply_edits(document.text, edits)
    capabilities = session.server.client_capabilities
    edit = workspace_edit(document.uri, document.version, document.positions.edits(edits), capabilities)
    try:
        answer = await session.server.workspace_apply_edit_async(
            types.ApplyWorkspaceEditParams(label="Optimize for size", edit=edit)
        )
    except JsonRpcException as error:
        return f"the editor could not apply the edit: {error.message}"
    if not answer.applied:
        return f"the editor did not apply the edit: {answer.failure_reason or 'declined, or the text had changed'}"
    with anyio.move_on_after(_CONFIRMATION):
        while not _has(session, document.uri, wanted):
            await session.changes.wait()
        return None
    return "the editor says that it applied the edit, but the text is another one"


def _has(session: Session, uri: str, wanted: str) -> bool:
    document = session.document(uri)
    return document is not None and document.text.splitlines() == wanted.splitlines()
