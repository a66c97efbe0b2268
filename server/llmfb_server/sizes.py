"""Bytes of functions as they are, measured in the background one after the other, for whoever wants to show them.

A size belongs to the text of its function and to all that this refers to: types, globals, attributes, the target.
To find out what that is takes a function out of its file, a third of a millisecond, which no keystroke in a file of
thousands of functions has for each of them.  So what stands around the bodies is hashed, in a thread and once for
each version of a document: while that and a function's text are as they were, its size is.  Only an edit around the
bodies has functions taken out again, and only what then differs is compiled.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from weakref import WeakKeyDictionary

import anyio.to_thread

from llmfb_core.encoding import digest
from llmfb_core.errors import LlmfbError
from llmfb_core.types import Measurement
from llmfb_server.engine import Engine
from llmfb_server.snapshot import Snapshot
from llmfb_server.supervisor import Supervisor
from llmfb_server.workspace import OpenDocuments

log = logging.getLogger(__name__)
_REMEMBERED = 10_000
_Key = tuple[str, str]
"""A document's URI and the hash of a function's text: what stands around that is the document's."""


@dataclass(frozen=True, slots=True)
class _Size:
    """Bytes, with the hashes of what stood around the bodies and of the function with all that it refers to."""

    bytes: int
    around: str
    context: str


@dataclass(frozen=True, slots=True)
class _Version:
    """What stands around the bodies of one version of a document, as a hash, and which functions have no size there."""

    around: str
    without: set[str] = field(default_factory=set[str])


class Sizes:
    """What was measured so far."""

    def __init__(
        self, documents: OpenDocuments, engine: Engine, tasks: Supervisor, changed: Callable[[], None]
    ) -> None:
        """`changed` is called whenever there is another size, or none any more."""
        self._documents = documents
        self._engine = engine
        self._tasks = tasks
        self._changed = changed
        self._known: OrderedDict[_Key, _Size] = OrderedDict()
        self._versions: WeakKeyDictionary[Snapshot, _Version] = WeakKeyDictionary()
        self._wanted: dict[_Key, tuple[Snapshot, str]] = {}
        self._running = False

    def of(self, document: Snapshot, name: str) -> int | None:
        """The bytes of a function, None where they are not known; the old ones until new ones are measured."""
        key = _key(document, name)
        known = None if key is None else self._known.get(key)
        return None if known is None else known.bytes

    def want(self, document: Snapshot, names: Iterable[str]) -> None:
        """Measure these functions in the background, where that was not done yet."""
        for name in names:
            key = _key(document, name)
            if key is not None and not self._is_settled(document, name, key):
                self._wanted[key] = (document, name)
        if self._wanted and not self._running:
            self._running = True
            self._tasks.start(self._measure_all)

    def forget(self) -> None:
        """What was measured was measured with another LLVM."""
        self._known.clear()
        self._versions.clear()
        self._wanted.clear()

    def _is_settled(self, document: Snapshot, name: str, key: _Key) -> bool:
        """Whether there is nothing more to find out about a function in this version."""
        version, known = self._versions.get(document), self._known.get(key)
        if version is None:
            return False
        return name in version.without or (known is not None and known.around == version.around)

    async def _measure_all(self) -> None:
        try:
            while self._wanted:
                key, (document, name) = self._wanted.popitem()
                if self._is_settled(document, name, key) or self._documents.of(document.uri) is not document:
                    continue  # whoever still wants to know asks again
                engine = self._engine.backend
                version = await self._version(document)
                if self._is_settled(document, name, key):
                    continue
                size = await self._measured(document, name, version, self._known.get(key))
                if engine is self._engine.backend:
                    self._keep(key, size)
                    if size is None:
                        # It may be an accident, or what is being typed: the next version is asked again.
                        version.without.add(name)
        finally:
            self._running = False

    async def _version(self, document: Snapshot) -> _Version:
        if (known := self._versions.get(document)) is not None:
            return known
        version = _Version(await anyio.to_thread.run_sync(lambda: document.surroundings))
        return self._versions.setdefault(document, version)

    def _keep(self, key: _Key, size: _Size | None) -> None:
        before = self._known.pop(key, None)
        if size is not None:
            self._known[key] = size
        while len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)
        if (before and before.bytes) != (size and size.bytes):
            self._changed()

    async def _measured(
        self, document: Snapshot, name: str, version: _Version, known: _Size | None
    ) -> _Size | None:
        """The bytes of the function by itself; None for what cannot be taken out or compiled."""
        try:
            compiler = await self._engine.compiler(document.triple)
            text, context = await anyio.to_thread.run_sync(_taken_out, document, name)
            if known is not None and known.context == context:
                return replace(known, around=version.around)
            size = await compiler.measure(text)
        except LlmfbError as error:
            log.debug("no size of %s: %s", name, error)
            return None
        if not isinstance(size, Measurement) or size.bytes is None:
            return None
        return _Size(size.bytes, version.around, context)


def _key(document: Snapshot, name: str) -> _Key | None:
    text = document.key_of(name)
    return None if text is None else (document.uri, text)


def _taken_out(document: Snapshot, name: str) -> tuple[str, str]:
    """A function with all that it refers to, as a module and as the hash of that.  For a thread."""
    from llmfb_core.document.extract import extract

    text = extract(document.module, name).text
    return text, digest(text)
