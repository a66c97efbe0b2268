"""Bytes of functions as they are, measured in the background one after the other, for whoever wants to show them.

A size belongs to the text of its function, as an offer does: an edit elsewhere keeps it.  The same text has another
size for another target.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable, Iterable

import anyio.to_thread

from llmfb_core.errors import LlmfbError
from llmfb_core.types import Measurement
from llmfb_server.engine import Engine
from llmfb_server.snapshot import Snapshot
from llmfb_server.supervisor import Supervisor
from llmfb_server.workspace import OpenDocuments

log = logging.getLogger(__name__)
_REMEMBERED = 10_000
_Key = tuple[str, str]


class Sizes:
    """What was measured so far, by the target and the hash of the function's text."""

    def __init__(
        self, documents: OpenDocuments, engine: Engine, tasks: Supervisor, changed: Callable[[], None]
    ) -> None:
        """`changed` is called after each measurement."""
        self._documents = documents
        self._engine = engine
        self._tasks = tasks
        self._changed = changed
        self._known: OrderedDict[_Key, int | None] = OrderedDict()
        self._wanted: dict[_Key, tuple[Snapshot, str]] = {}
        self._running = False

    def of(self, document: Snapshot, name: str) -> int | None:
        """The bytes of a function, None where they are not known."""
        key = _key(document, name)
        return None if key is None else self._known.get(key)

    def want(self, document: Snapshot, names: Iterable[str]) -> None:
        """Measure these functions in the background, where that was not done yet."""
        for name in names:
            key = _key(document, name)
            if key is not None and key not in self._known:
                self._wanted[key] = (document, name)
        if self._wanted and not self._running:
            self._running = True
            self._tasks.start(self._measure_all)

    def forget(self) -> None:
        """What was measured was measured with another LLVM."""
        self._known.clear()
        self._wanted.clear()

    async def _measure_all(self) -> None:
        try:
            while self._wanted:
                key, (document, name) = self._wanted.popitem()
                if self._documents.of(document.uri) is not document:
                    continue  # whoever still wants to know asks again
                engine = self._engine.backend
                size = await self._measured(document, name)
                if engine is self._engine.backend:
                    self._keep(key, size)
        finally:
            self._running = False

    def _keep(self, key: _Key, size: int | None) -> None:
        self._known[key] = size
        while len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
        self._changed()

    async def _measured(self, document: Snapshot, name: str) -> int | None:
        """The bytes of the function by itself; None for what cannot be taken out or compiled."""
        from llmfb_core.document.extract import extract

        try:
            compiler = await self._engine.compiler(document.triple)
            extraction = await anyio.to_thread.run_sync(extract, document.module, name)
            size = await compiler.measure(extraction.text)
        except LlmfbError as error:
            log.debug("no size of %s: %s", name, error)
            return None
        return size.bytes if isinstance(size, Measurement) else None


def _key(document: Snapshot, name: str) -> _Key | None:
    text = document.key_of(name)
    return None if text is None else (document.triple, text)
