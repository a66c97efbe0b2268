"""Immutable snapshots of the documents that the client has open, and what their text says at a glance."""

from __future__ import annotations

import importlib
import re
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import anyio
import anyio.to_thread
from lsprotocol import types

from llmfb_core.document.lines import Lines
from llmfb_core.encoding import digest
from llmfb_core.errors import LlmfbError
from llmfb_server.convert import Positions

if TYPE_CHECKING:
    from llmfb_core.document.already_optimized import AlreadyOptimized
    from llmfb_core.document.module import FunctionRange, ModuleText
    from llmfb_core.document.names import Names

_NAME = re.compile(r'@(?:"[^"]*"|[-a-zA-Z$._0-9]+)')
_SMALL = 10_000
"""Texts up to this many lines are indexed at once, within some milliseconds; longer ones in a thread."""
_MOST_CONTEXTS = 10_000
"""Hashes of what functions refer to that are kept over the versions of a document."""


class Snapshot:
    """One version of one open document.  Everything but the text is found at first use and then kept."""

    def __init__(
        self,
        uri: str,
        version: int | None,
        lines: Sequence[str],
        encoding: str,
        previous: Snapshot | None = None,
    ) -> None:
        """`lines` must not change; `encoding` is that of the client's positions.

        What has not changed since `previous`, an earlier version, is not looked for again.
        """
        self.uri = uri
        self.version = version
        self.content = lines
        self.encoding = encoding
        self._previous = None if previous is None else previous.__dict__.get("module", previous._previous)
        self._contexts: dict[tuple[str, str], str | None] = {} if previous is None else previous._contexts
        self._indexing = anyio.Lock()
        self._indexed = False

    @cached_property
    def text(self) -> str:
        """The whole text."""
        return "".join(self.content)

    @cached_property
    def lines(self) -> Lines:
        """The lines of the text, and where they start."""
        return Lines(self.text, self.content)

    @cached_property
    def positions(self) -> Positions:
        """Between the client's positions and offsets into the text."""
        return Positions(self.lines, self.encoding)

    @cached_property
    def module(self) -> ModuleText:
        """What is where in the text."""
        # What reads IR costs a tenth of a second to import, for which `initialize` need not wait.
        from llmfb_core.document.module import ModuleText

        return ModuleText(self.text, self.lines, self._previous)

    async def optimized_before(self) -> AlreadyOptimized | None:
        """How to get better input where passes went over this text already.  Looked for at first use, in a thread."""
        return await anyio.to_thread.run_sync(lambda: self._optimized_before, abandon_on_cancel=True)

    @cached_property
    def _optimized_before(self) -> AlreadyOptimized | None:
        from llmfb_core.document.already_optimized import already_optimized

        return already_optimized(self.module)

    async def index(self) -> None:
        """Find the functions, off the event loop where that takes long; call before using what follows."""
        async with self._indexing:
            if self._indexed:
                return
            if len(self.content) <= _SMALL:
                self._find()
            else:
                await anyio.to_thread.run_sync(self._find, abandon_on_cancel=True)
            self._indexed = True

    def _find(self) -> None:
        for name in self.functions:
            self.key_of(name)
        self._previous = None

    @cached_property
    def functions(self) -> dict[str, FunctionRange]:
        """The functions with a body, by name."""
        return {each.name: each for each in self.module.functions if each.is_definition}

    @cached_property
    def triple(self) -> str:
        """The target triple, empty where the text names none."""
        return self.module.triple

    @cached_property
    def names(self) -> Names:
        """The names in the text, each looked for when it is asked about."""
        from llmfb_core.document.names import Names

        return Names(self.module)

    def function_at(self, position: types.Position) -> FunctionRange | None:
        """The function, defined or declared, that the line of `position` belongs to."""
        return self.module.function_at_line(position.line)

    def header_at(self, position: types.Position) -> FunctionRange | None:
        """The defined function whose header `position` is in."""
        function = self.function_at(position)
        if function is None or not function.is_definition:
            return None
        return function if self.positions.offset(position) <= function.header_end else None

    def name_range(self, function: FunctionRange) -> types.Range:
        """Where a function's name stands in its header."""
        name = _NAME.search(self.text, function.start, function.end)
        start, end = name.span() if name else (function.start, function.start)
        return self.positions.between(start, end)

    def key_of(self, name: str | None) -> str | None:
        """The hash of a function's text, or of the whole text for None; None where there is no such function."""
        if name is None:
            return self._key
        function = self.functions.get(name)
        return None if function is None else self.module.digest(function.start, function.end)

    def context_of(self, name: str | None) -> str | None:
        """The hash of what is optimized: the function with all that it refers to, or the whole text for None.

        None where there is no such function, or it cannot be taken out.  It takes milliseconds, once for each text of a
        function and of what is around functions: edits within others are no reason to do it again.
        """
        key = self.key_of(name)
        if name is None or key is None:
            return key
        place = (self.surroundings, key)
        if place not in self._contexts:
            if len(self._contexts) >= _MOST_CONTEXTS:
                self._contexts.clear()
            self._contexts[place] = self._context(name)
        return self._contexts[place]

    def has_context(self, name: str) -> bool:
        """Whether `context_of` a function takes no time."""
        return (self.surroundings, self.key_of(name)) in self._contexts

    def _context(self, name: str) -> str | None:
        from llmfb_core.document.extract import extract

        try:
            return digest(extract(self.module, name).text)
        except LlmfbError:
            return None

    @cached_property
    def surroundings(self) -> str:
        """The hash of all but the bodies of functions.  Of a long text it takes milliseconds."""
        parts: list[str] = []
        end = 0
        for function in self.functions.values():
            parts.append(self.text[end : function.header_end])
            end = function.end
        return digest("\0".join([*parts, self.text[end:]]))

    @cached_property
    def _key(self) -> str:
        return digest(self.text)


async def warm_up() -> None:
    """Import what reads IR while nobody waits for it."""
    await anyio.to_thread.run_sync(importlib.import_module, "llmfb_core.document.names")
