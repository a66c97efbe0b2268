"""From an offer to edits of the document as it is now, and through the client into it.

What reads IR is imported at first use: it costs a tenth of a second, for which `initialize` need not wait.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import anyio
import anyio.to_thread
from pygls.exceptions import JsonRpcException

from llmfb_core.errors import IRError, UsageError
from llmfb_core.types import LineEdit
from llmfb_server.client import Client
from llmfb_server.convert import workspace_edit
from llmfb_server.engine import Engine
from llmfb_server.knowledge import Knowledge
from llmfb_server.results import Result
from llmfb_server.snapshot import Snapshot
from llmfb_server.workspace import OpenDocuments

if TYPE_CHECKING:
    from llmfb_core.document.extract import Extraction
    from llmfb_core.document.splice import SplicedFunctions

    Changes = list[tuple[Extraction, str]]
    """Functions as they are in the document, with what they become."""

_CONFIRMATION = 3.0
"""Seconds within which a client that applied an edit has told us of the change."""


class Applier:
    """Puts offers into open documents."""

    def __init__(
        self, client: Client, documents: OpenDocuments, engine: Engine, knowledge: Knowledge
    ) -> None:
        """Nothing is done before somebody asks."""
        self._client = client
        self._documents = documents
        self._engine = engine
        self._knowledge = knowledge

    async def edits(self, document: Snapshot, name: str | None) -> tuple[LineEdit, ...]:
        """The edits that put the offer for a function into `document`, whatever changed around the function.

        Raises UsageError where there is no offer for the function as it is now.
        """
        result = self._knowledge.of(document, name)
        if result is None or result.offer is None:
            subject = "this text" if name is None else f"@{name}, and what it refers to, as it is now"
            raise UsageError(f"there is no offer for {subject}: optimize it again")
        if name is None:
            return result.offer.edits
        changes, spliced = await anyio.to_thread.run_sync(_spliced, document, {name: result})
        for error in spliced.left_out.values():
            raise error
        if (reason := await self._unreadable(document, changes, spliced)) is not None:
            raise UsageError(f"{reason}: optimize @{name} again")
        return spliced.edits

    async def edits_of_all(self, document: Snapshot) -> tuple[LineEdit, ...]:
        """The edits that put the offers for all functions that become smaller into `document` at once.

        Functions whose offer does not fit any more are left out.  Raises UsageError where none is left, or where the
        text that results is not what was compiled.
        """
        results = {name: self._knowledge.of(document, name) for name in document.functions}
        offers = {name: result for name, result in results.items() if result is not None and result.smaller}
        changes, spliced = await anyio.to_thread.run_sync(_spliced, document, offers)
        if not spliced.added:
            raise UsageError("there is no offer for any function as it is now: optimize all functions first")
        if (reason := await self._unreadable(document, changes, spliced)) is not None:
            raise UsageError(f"{reason}: apply the offers one by one")
        return spliced.edits

    async def apply(self, document: Snapshot, edits: tuple[LineEdit, ...]) -> str | None:
        """Let the client make an offer's edits; None once the text is as it should be, else what kept it from it.

        Some clients report success for an edit that they refused as stale (Neovim 0.11), so the text decides.
        """
        from llmfb_core.document.edits import apply_edits

        if self._documents.of(document.uri) is not document:
            return "the document changed in the meantime"
        wanted = apply_edits(document.text, edits)
        capabilities = self._client.capabilities
        edit = workspace_edit(document.uri, document.version, document.positions.edits(edits), capabilities)
        try:
            answer = await self._client.apply(edit, "Optimize for size")
        except JsonRpcException as error:
            return f"the editor could not apply the edit: {error.message}"
        if not answer.applied:
            return f"the editor did not apply the edit: {answer.failure_reason or 'declined, or the text had changed'}"
        with anyio.move_on_after(_CONFIRMATION):
            while not self._has(document.uri, wanted):
                await self._documents.changes.wait()
            return None
        return "the editor says that it applied the edit, but the text is another one"

    async def _unreadable(
        self, document: Snapshot, changes: Changes, spliced: SplicedFunctions
    ) -> str | None:
        """Why the edited document would not say what was compiled; it may have changed around the functions since."""
        from llmfb_core.document.module import ModuleText
        from llmfb_core.validation.read_back import reads_back

        compiler = await self._engine.compiler(document.triple)
        after = ModuleText(spliced.text)
        try:
            await compiler.inspect(spliced.text)
            for extraction, compiled_ir in changes:
                name = extraction.original.name
                added = spliced.added.get(name)
                if added is not None and not await reads_back(
                    after, extraction, compiled_ir, added, compiler
                ):
                    return f"@{name} would not read back from the edited text as it was compiled"
        except IRError as error:
            return f"the edited text could not be read, at {error}"
        return None

    def _has(self, uri: str, wanted: str) -> bool:
        document = self._documents.of(uri)
        return document is not None and document.text.splitlines() == wanted.splitlines()


def _spliced(document: Snapshot, offers: dict[str, Result]) -> tuple[Changes, SplicedFunctions]:
    from llmfb_core.document.extract import extract
    from llmfb_core.document.splice import splice_all

    changes: Changes = [
        (extract(document.module, name), result.offer.compiled_ir)
        for name, result in offers.items()
        if result.offer is not None
    ]
    return changes, splice_all(document.module, changes)
