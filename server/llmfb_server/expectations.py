"""Which of all functions of a file to search first: those from which the model expects most."""

from __future__ import annotations

import logging
from collections.abc import Sequence

import anyio

from llmfb_core.errors import LlmfbError, ModelUnavailableError
from llmfb_core.protocols import Generator
from llmfb_server.engine import Engine
from llmfb_server.snapshot import Snapshot

log = logging.getLogger(__name__)


class Expectations:
    """What the model expects of the functions of one version of a document, as far as it was asked by now."""

    def __init__(self, engine: Engine, document: Snapshot) -> None:
        """Nothing is asked yet."""
        self._engine = engine
        self._document = document
        self._gains: dict[str, float] = {}
        self._scope = anyio.CancelScope()

    def stop(self) -> None:
        """Ask no further."""
        self._scope.cancel()

    def first(self, names: Sequence[str]) -> str:
        """The most promising of `names`: the longest where the model has said nothing of any yet."""
        if said := [name for name in names if name in self._gains]:
            return max(said, key=self._gains.__getitem__)
        return max(names, key=self._length)

    async def ask(self) -> None:
        """Ask about one function after the other, the longest first; nothing where there is no model."""
        with self._scope:
            if (generator := await self._engine.generator()) is not None:
                await self._ask(generator)

    async def _ask(self, generator: Generator) -> None:
        from llmfb_core import optimize

        document, settings = self._document, self._engine.settings
        for name in sorted(document.functions, key=self._length, reverse=True):
            request = optimize.Request(
                document.text,
                name,
                settings.objective,
                keep_size_attributes=settings.keep_size_attributes,
            )
            try:
                compiler = await self._engine.compiler(document.triple)
                gain = await optimize.expected_gain(request, compiler, generator)
            except ModelUnavailableError as error:
                log.info("functions are searched in the order of their length: %s", error)
                return
            except LlmfbError as error:
                log.info("nothing is expected of @%s: %s", name, error)
                continue
            if gain is not None:
                self._gains[name] = gain

    def _length(self, name: str) -> int:
        function = self._document.functions.get(name)
        return 0 if function is None else function.end - function.start
