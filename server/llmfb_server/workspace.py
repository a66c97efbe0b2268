"""The documents that the client has open, each as the object of its present version."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, cast
from urllib.parse import unquote

import anyio
from pygls.workspace import Workspace

from llmfb_core.errors import UsageError
from llmfb_server.hardened.text import LineDocument
from llmfb_server.snapshot import Snapshot


class OpenDocuments:
    """What is open; `changes` is set, and replaced, whenever something of it changes."""

    def __init__(
        self, workspace: Callable[[], Workspace], settle: Callable[[Snapshot], Awaitable[None]]
    ) -> None:
        """`workspace` is where pygls keeps the texts; there is none before `initialize`.

        `settle` finds out, off the event loop, what takes long about a version of a document.
        """
        self._workspace = workspace
        self._settle = settle
        self._known: dict[str, Snapshot] = {}
        self.changes = anyio.Event()

    def uris(self) -> list[str]:
        """The URIs of all."""
        return [each.uri for each in self._workspace().text_documents.values()]

    def of(self, uri: str) -> Snapshot | None:
        """The present version of an open document; the same object for as long as that version is present."""
        key = unquote(uri)
        live = self._workspace().text_documents.get(key)
        if live is None:
            self._known.pop(key, None)
            return None
        known = self._known.get(key)
        lines = live.lines
        if known is None or known.content is not lines or known.version != live.version:
            encoding = cast("LineDocument", live).encoding
            known = self._known[key] = Snapshot(live.uri, live.version, lines, encoding, known)
        return known

    async def indexed(self, uri: str) -> Snapshot | None:
        """`of`, with its functions found and settled."""
        document = self.of(uri)
        if document is not None:
            await document.index()
            await self._settle(document)
        return document

    async def named(self, argument: Any) -> tuple[Snapshot, str | None]:
        """The document and the function (None: the file) that a command's argument names; raises UsageError."""
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

    def changed(self) -> None:
        """A document was opened, changed or closed."""
        waiting, self.changes = self.changes, anyio.Event()
        waiting.set()
