"""LLVM reads every document as it is typed: at most one reading at a time for each, always of its newest version."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import Protocol

import anyio

from llmfb_core.errors import IRError, LlmfbError, WorkerError
from llmfb_core.protocols import SourceInfo
from llmfb_server.engine import Engine
from llmfb_server.snapshot import Snapshot
from llmfb_server.supervisor import Supervisor
from llmfb_server.workspace import OpenDocuments

log = logging.getLogger(__name__)
_QUIET = 0.05
"""Seconds without a change before a document is read."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What LLVM said of one version of a document; neither where LLVM could not be asked.

    `missing` says why no LLVM can measure it, and what to install.
    """

    document: Snapshot
    error: IRError | None = None
    info: SourceInfo | None = None
    missing: str = ""


class Listener(Protocol):
    """Who hears of checks."""

    async def begins(self, document: Snapshot) -> None:
        """A version of a document is about to be read."""

    def proceeds(self) -> None:
        """Checks began or ended."""

    async def ends(self, uri: str) -> None:
        """The newest version of a document has been read."""


class Checks:
    """The findings for the open documents."""

    def __init__(
        self, documents: OpenDocuments, engine: Engine, tasks: Supervisor, listener: Listener
    ) -> None:
        """Nothing runs before `changed`."""
        self._documents = documents
        self._engine = engine
        self._tasks = tasks
        self._listener = listener
        self._findings: dict[str, Finding] = {}
        self._loops: set[str] = set()
        self._progress = anyio.Event()

    @property
    def running(self) -> bool:
        """Whether any document is being read."""
        return bool(self._loops)

    def of(self, document: Snapshot) -> Finding | None:
        """What LLVM said of exactly this version."""
        finding = self._findings.get(document.uri)
        return finding if finding is not None and finding.document is document else None

    def optnone(self, document: Snapshot) -> frozenset[str]:
        """The functions that LLVM is known to leave alone."""
        finding = self.of(document)
        return frozenset(finding.info.optnone if finding is not None and finding.info is not None else ())

    def is_optnone(self, document: Snapshot, name: str) -> bool:
        """Whether LLVM is known to leave this function alone."""
        return name in self.optnone(document)

    def changed(self, uri: str) -> None:
        """The document was opened, changed or closed."""
        document = self._documents.of(uri)
        if document is None:
            self._findings.pop(uri, None)
            self._tell()
        else:
            self._ensure_followed(document)

    def _ensure_followed(self, document: Snapshot) -> None:
        if document.uri not in self._loops:
            self._loops.add(document.uri)
            self._tasks.start(self._follow, document.uri)
            self._listener.proceeds()

    def forget(self) -> None:
        """The findings are those of another LLVM."""
        self._findings.clear()

    async def settled(self, uri: str) -> Finding | None:
        """The finding for the newest version, as soon as there is one; None once the document is closed."""
        while (document := self._documents.of(uri)) is not None:
            if (finding := self.of(document)) is not None:
                return finding
            self._ensure_followed(document)
            await self._progress.wait()
        return None

    async def _follow(self, uri: str) -> None:
        """Read the document until its newest version has been read by the present LLVM."""
        document = None
        try:
            while (document := self._documents.of(uri)) is not None:
                backend = self._engine.backend
                await anyio.sleep(_QUIET if uri in self._findings else 0)
                if self._documents.of(uri) is not document:
                    continue
                await document.index()
                await self._listener.begins(document)
                finding = replace(
                    await self._read(document), missing=await self._engine.missing(document.triple)
                )
                # An LLVM that was closed meanwhile, as other settings are used, said nothing of the document.
                if self._documents.of(uri) is document and self._engine.backend is backend:
                    self._findings[uri] = finding
                    break
        except Exception:
            # Those who wait for an answer get the one that nothing is known.
            if document is not None:
                self._findings[uri] = Finding(document)
            raise
        finally:
            self._loops.discard(uri)
            self._tell()
        self._listener.proceeds()
        await self._listener.ends(uri)

    async def _read(self, document: Snapshot, attempts: int = 2) -> Finding:
        try:
            compiler = await self._engine.compiler(document.triple)
            return Finding(document, info=await compiler.inspect(document.text))
        except IRError as error:
            return Finding(document, error=error)
        except WorkerError as error:
            # The worker may have died of something else than this text.
            if attempts > 1:
                return await self._read(document, attempts - 1)
            log.warning("cannot check %s: %s", document.uri, error)
        except LlmfbError:
            log.debug("no LLVM to check %s with", document.uri)
        return Finding(document)

    def _tell(self) -> None:
        waiting, self._progress = self._progress, anyio.Event()
        waiting.set()
