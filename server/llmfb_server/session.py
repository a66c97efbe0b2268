"""Everything that lives from `initialize` to `exit`, put together: who is told of what, and who uses what."""

from __future__ import annotations

import logging

import anyio.abc
from lsprotocol import types

from llmfb_core.cache import RESULTS, usable_folder
from llmfb_core.errors import LLVMUnavailableError
from llmfb_server.applier import Applier
from llmfb_server.backend import Factories
from llmfb_server.checks import Checks
from llmfb_server.client import Client
from llmfb_server.diagnostics import Publisher
from llmfb_server.engine import Engine
from llmfb_server.hardened.server import HardenedServer
from llmfb_server.jobs import Jobs
from llmfb_server.knowledge import Knowledge
from llmfb_server.refresher import Refresher
from llmfb_server.results import Results
from llmfb_server.settings import Settings
from llmfb_server.sizes import Sizes
from llmfb_server.snapshot import Snapshot
from llmfb_server.status import Status
from llmfb_server.supervisor import Supervisor
from llmfb_server.workspace import OpenDocuments

log = logging.getLogger(__name__)


class Session:
    """What handlers of requests are given.  All background work runs in `tasks`, which the program's entry owns."""

    def __init__(
        self, server: HardenedServer, tasks: anyio.abc.TaskGroup, factories: Factories, results: Results
    ) -> None:
        """Start nothing yet but the task that tells clients to ask again."""
        self.problems: tuple[str, ...] = ()
        """What to tell the user once that is allowed: before `initialized` a server must keep silent."""
        self.tasks = Supervisor(tasks, self._failed)
        self.client = Client(server)
        self.engine = Engine(self.tasks, factories, self._update)
        self.knowledge = Knowledge(results, self.engine.validity, self.refresh)
        self.documents = OpenDocuments(lambda: server.workspace, self.knowledge.settle)
        self.status = Status(self.client, self.engine, lambda: self.busy)
        self.applier = Applier(self.client, self.documents, self.engine, self.knowledge)
        self.jobs = Jobs(
            self.client,
            self.documents,
            self.engine,
            self.knowledge,
            tasks=self.tasks,
            changed=self.refresh,
        )
        self.checks = Checks(self.documents, self.engine, self.tasks, self)
        self.publisher = Publisher(
            self.client, self.documents, self.checks, self.knowledge, lambda: self.engine.settings
        )
        self.sizes = Sizes(self.documents, self.engine, self.tasks, self.refresh)
        self._refresher = Refresher(self.client, self._show_changes)
        self.tasks.keep(self._refresher.keep_fresh)

    # ------------------------------------------------------------------------------------------------ what happens

    def document_changed(self, uri: str) -> None:
        """A document was opened, changed or closed."""
        self.checks.changed(uri)
        self.documents.changed()

    async def release(self) -> None:
        """End the LLVMs that no open document needs any more."""
        uris = self.documents.uris()
        open_ones = [await self.documents.indexed(uri) for uri in uris]
        if uris == self.documents.uris():
            await self.engine.release({each.triple for each in open_ones if each is not None})

    async def begins(self, document: Snapshot) -> None:
        """A version of a document is about to be read by LLVM."""
        self.jobs.cancel_stale(document)
        await self._recall(document)

    def proceeds(self) -> None:
        """Checks began or ended."""
        self._update()

    async def ends(self, uri: str) -> None:
        """The newest version of a document has been read by LLVM, where that could be started."""
        if self.engine.validity() is None and self.engine.backend.llvm_version is not None:
            # It was killed while it started, so that nobody has asked yet what results rest on.
            self.tasks.start(self.prewarm)
        # Only now an LLVM of its own may have been started.
        if document := await self.documents.indexed(uri):
            await self._recall(document)
        await self.publisher.checked(uri)

    async def _recall(self, document: Snapshot) -> None:
        """Show what earlier sessions found out, as far as it is known what that has to rest on."""
        await self.engine.choice(document.triple)
        await self.knowledge.recall(document)

    def refresh(self) -> None:
        """Something that lenses, diagnostics or the status show has changed."""
        self._refresher.changed()

    async def _show_changes(self) -> None:
        self.status.update()
        await self.publisher.results_changed()

    def _update(self) -> None:
        self.status.update()

    def _failed(self, message: str) -> None:
        self.status.failure = message
        self.status.update()

    @property
    def busy(self) -> bool:
        """Whether anything is under way that a client may want to wait for."""
        return self.engine.backend.opening or self.checks.running or self.jobs.running

    # ---------------------------------------------------------------------------------------------------- settings

    def begin_with(self, settings: Settings, problems: tuple[str, ...]) -> None:
        """Use the settings that came with `initialize`."""
        self.problems = (*self.problems, *problems)
        self.engine.begin_with(settings)

    async def configure(self, settings: Settings, problems: tuple[str, ...]) -> None:
        """Use new settings: what depends on the old ones ends, open documents are looked at anew."""
        self.problems = ()
        self.status.failure = None
        for problem in problems:
            self.client.show(types.MessageType.Warning, problem)
        if settings.engine == self.engine.settings.engine:
            self.engine.settings = settings
            self.refresh()
            return
        self.jobs.cancel()
        await self.engine.use(settings)
        self.checks.forget()
        self.sizes.forget()
        for uri in self.documents.uris():
            self.checks.changed(uri)
        if self.documents.uris():
            self.tasks.start(self.prewarm)
        self.refresh()

    async def prewarm(self) -> None:
        """Start LLVM, show what earlier sessions found out, then load the model."""
        try:
            await self.engine.ready()
        except LLVMUnavailableError:
            return
        for uri in self.documents.uris():
            if document := await self.documents.indexed(uri):
                await self._recall(document)
        self.refresh()
        await self.engine.generator()

    async def aclose(self) -> None:
        """End all background work and all processes."""
        self.jobs.cancel()
        await self.engine.backend.aclose()


def opened(server: HardenedServer, tasks: anyio.abc.TaskGroup, factories: Factories) -> Session:
    """A session that keeps its results in the user's cache folder, or nowhere, which it will say."""
    problems: list[str] = []

    def tell_later(problem: str) -> None:
        log.warning("%s", problem)
        problems.append(problem)

    session = Session(server, tasks, factories, Results(usable_folder(tell_later, RESULTS)))
    session.problems = tuple(problems)
    return session
