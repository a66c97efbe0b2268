"""The state of one session: documents, settings, results, and who owns LLVM, the model and the background work."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import unquote

import anyio
import anyio.abc
import anyio.to_thread
from lsprotocol import types
from pygls.exceptions import JsonRpcException

from llmfb_core.cache import RESULTS, usable_folder
from llmfb_core.errors import LLVMUnavailableError, UsageError
from llmfb_core.provenance import Validity, validity
from llmfb_server.backend import Backend, Factories
from llmfb_server.checks import Checks
from llmfb_server.diagnostics import Publisher
from llmfb_server.documents import Document
from llmfb_server.jobs import Jobs
from llmfb_server.results import Result, Results
from llmfb_server.settings import Settings
from llmfb_server.status import Status
from llmfb_server.supervisor import Supervisor

if TYPE_CHECKING:
    from llmfb_server.hardened.text import LineDocument
    from llmfb_server.server import LlmfbServer

log = logging.getLogger(__name__)
_REFRESH_INTERVAL = 0.3


class Session:
    """Everything that lives from `initialize` to `exit`.

    All background work runs in `tasks`, which the program's entry owns.
    """

    def __init__(self, server: LlmfbServer, tasks: anyio.abc.TaskGroup, factories: Factories) -> None:
        """Start nothing yet but the task that tells clients to ask again."""
        self.server = server
        self.tasks = Supervisor(tasks, self._failed)
        self.settings = Settings()
        self.problems: tuple[str, ...] = ()
        self.results = Results(usable_folder(self._tell_later, RESULTS))
        self._factories = factories
        self._documents: dict[str, Document] = {}
        self.validity: Validity | None = None
        self._tried: set[tuple[Validity, str]] = set()
        self._changed = anyio.Event()
        self.changes = anyio.Event()
        self.status = Status(self)
        self.backend = self._new_backend()
        self.checks = Checks(self)
        self.jobs = Jobs(self)
        self.publisher = Publisher(self)
        self.tasks.keep(self._keep_clients_fresh)

    def _failed(self, message: str) -> None:
        self.status.failure = message
        self.status.update()

    def _tell_later(self, problem: str) -> None:
        """Before `initialized` a server must keep silent."""
        log.warning("%s", problem)
        self.problems = (*self.problems, problem)

    def _new_backend(self) -> Backend:
        return Backend(self.tasks, self._factories, self.settings, self.status.update)

    def reset_backend(self) -> None:
        """Use the present settings; for before anything was started."""
        self.backend = self._new_backend()

    # ------------------------------------------------------------------------------------------ documents

    def document(self, uri: str) -> Document | None:
        """The present version of an open document; the same object for as long as that version is present."""
        key = unquote(uri)
        live = self.server.workspace.text_documents.get(key)
        if live is None:
            self._documents.pop(key, None)
            return None
        known = self._documents.get(key)
        lines = live.lines
        if known is None or known.content is not lines or known.version != live.version:
            encoding = cast("LineDocument", live).encoding
            known = self._documents[key] = Document(live.uri, live.version, lines, encoding, known)
        return known

    async def indexed(self, uri: str) -> Document | None:
        """`document`, with its functions found."""
        document = self.document(uri)
        if document is not None:
            await document.index()
        return document

    def document_changed(self, uri: str) -> None:
        """A document was opened, changed or closed."""
        self.checks.changed(uri)
        waiting, self.changes = self.changes, anyio.Event()
        waiting.set()

    def open_uris(self) -> list[str]:
        """The URIs of all open documents."""
        return [each.uri for each in self.server.workspace.text_documents.values()]

    async def target(self, argument: Any) -> tuple[Document, str | None]:
        """The document and the function (None: the file) that a command's argument names."""
        named = cast("dict[str, Any]", argument) if isinstance(argument, dict) else {}
        uri, function = named.get("uri"), named.get("function")
        if not isinstance(uri, str) or not isinstance(function, str | None):
            raise UsageError('the argument must be an object like {"uri": "file:///a.ll", "function": "f"}')
        document = await self.indexed(uri)
        if document is None:
            raise UsageError(f"{uri} is not open")
        if function is not None and function not in document.functions:
            raise UsageError(f"there is no function @{function} with a body in {uri}")
        return document, function

    # -------------------------------------------------------------------------------------------- results

    def result(self, document: Document, name: str | None) -> Result | None:
        """What is known of a function as it is in `document`."""
        return self.results.get(self.validity, document.key_of(name))

    async def ready(self) -> Validity:
        """Start LLVM and the model; what results rest on from now on.  Raises LLVMUnavailableError."""
        settings = self.settings
        compiler = await self.backend.compiler()
        await self.backend.generator()
        found = await anyio.to_thread.run_sync(
            lambda: validity(
                compiler,
                settings.objective,
                settings.tier,
                keep_size_attributes=settings.keep_size_attributes,
            )
        )
        if settings == self.settings:
            self.validity = found
        return found

    async def prewarm(self) -> None:
        """`ready` in the background, then show what earlier sessions found out."""
        try:
            await self.ready()
        except LLVMUnavailableError:
            return
        for uri in self.open_uris():
            if document := await self.indexed(uri):
                await self.recall(document)
        self.refresh()

    async def recall(self, document: Document) -> None:
        """Read the results of earlier sessions for the functions of `document`."""
        validity = self.validity
        keys = {document.key_of(name) for name in (None, *document.functions)}
        if validity is None:
            return
        wanted = [
            key
            for key in keys
            if key and (validity, key) not in self._tried and self.results.get(validity, key) is None
        ]
        self._tried.update((validity, key) for key in wanted)
        found = await anyio.to_thread.run_sync(self.results.read, validity, wanted)
        for key, result in found.items():
            if self.results.get(validity, key) is None:
                self.results.put(validity, key, result)
                self.refresh()

    # ------------------------------------------------------------------------------------------- settings

    async def configure(self, settings: Settings, problems: tuple[str, ...]) -> None:
        """Use new settings: what depends on the old ones ends, open documents are looked at anew."""
        self.problems = ()
        self.status.failure = None
        for problem in problems:
            message = types.ShowMessageParams(types.MessageType.Warning, f"llmfb: {problem}")
            self.server.window_show_message(message)
        if settings == self.settings:
            return
        self.settings = settings
        self.validity = None
        self.jobs.cancel()
        old, self.backend = self.backend, self._new_backend()
        await old.aclose()
        self.checks.forget()
        for uri in self.open_uris():
            self.checks.changed(uri)
        if self.open_uris():
            self.tasks.start(self.prewarm)
        self.refresh()

    # --------------------------------------------------------------------------------------------- client

    @property
    def busy(self) -> bool:
        """Whether anything is under way that a client may want to wait for."""
        return self.backend.opening or self.checks.running or self.jobs.running

    def refresh(self) -> None:
        """Something that lenses, diagnostics or the status show has changed."""
        self._changed.set()

    async def _keep_clients_fresh(self) -> None:
        while True:
            await self._changed.wait()
            self._changed = anyio.Event()
            self.status.update()
            await self.publisher.results_changed()
            if self.can_refresh("code_lens"):
                await self.ask(self.server.workspace_code_lens_refresh_async)
            if self.can_refresh("inlay_hint"):
                await self.ask(self.server.workspace_inlay_hint_refresh_async)
            if self.can_refresh("diagnostics"):
                await self.ask(self.server.workspace_diagnostic_refresh_async)
            await anyio.sleep(_REFRESH_INTERVAL)

    def can_refresh(self, what: str) -> bool:
        """Whether the client lets us ask it to ask again for code lenses or diagnostics."""
        capability = getattr(self.server.client_capabilities.workspace, what, None)
        return bool(getattr(capability, "refresh_support", False))

    async def ask(self, request: Callable[[None], Awaitable[Any]]) -> None:
        """Send a request whose failure does not matter: some clients announce what they do not implement."""
        try:
            with anyio.move_on_after(5):
                await request(None)
        except JsonRpcException:
            return

    async def aclose(self) -> None:
        """End all background work and all processes."""
        self.jobs.cancel()
        await self.backend.aclose()
