"""What the language features share: asking about names off the event loop, and offsets to the protocol's places."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, TypeVar

import anyio.to_thread
from lsprotocol import types

from llmfb_server.snapshot import Snapshot
from llmfb_server.workspace import OpenDocuments

if TYPE_CHECKING:
    from llmfb_core.document.cfg import Cfg
    from llmfb_core.document.names import Names, Occurrence, Symbol
    from llmfb_core.document.rename import Replacement

_SMALL = 100_000
"""Texts up to this length are asked at once, which takes milliseconds; longer ones in a thread."""

T = TypeVar("T")


async def ask(document: Snapshot, question: Callable[[Names], T]) -> T:
    """The answer of the document's names."""
    if len(document.text) <= _SMALL:
        return question(document.names)
    return await anyio.to_thread.run_sync(question, document.names, abandon_on_cancel=True)


async def symbol_at(
    documents: OpenDocuments, uri: str, position: types.Position
) -> tuple[Snapshot, Symbol, Occurrence] | None:
    """The open document, the symbol at the position, and that occurrence."""
    document = await documents.indexed(uri)
    if document is None:
        return None
    offset = document.positions.offset(position)
    found = await ask(document, lambda names: names.at(offset))
    return None if found is None else (document, *found)


def location(document: Snapshot, place: Occurrence) -> types.Location:
    """Where an occurrence is."""
    return types.Location(document.uri, document.positions.between(place.start, place.end))


def text_edits(document: Snapshot, replacements: Iterable[Replacement]) -> list[types.TextEdit]:
    """Replacements in the protocol's form."""
    between = document.positions.between
    return [types.TextEdit(between(each.start, each.end), each.text) for each in replacements]


async def control_flow(document: Snapshot, name: str) -> Cfg:
    """The control-flow graph of the function `name` of `document`, which has it."""
    from llmfb_core.document import cfg

    def question(names: Names) -> Cfg:
        entity = document.module.function_entity(name)
        assert entity is not None, "the caller knows that there is such a function"
        return cfg.control_flow(document.text, name, names.body(entity))

    return await ask(document, question)
