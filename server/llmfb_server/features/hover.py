"""textDocument/hover: on a function's header what is known of its size, elsewhere what the name or word means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from llmfb_server import describe, language
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session
from llmfb_server.snapshot import Snapshot

if TYPE_CHECKING:
    from llmfb_core.document.module import FunctionRange
    from llmfb_core.document.names import Names
    from llmfb_server.explain import Explanation


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.TEXT_DOCUMENT_HOVER, hover)


async def hover(session: Session, params: types.HoverParams) -> types.Hover | None:
    """Answers from what is known, and starts nothing."""
    from llmfb_server import explain

    document = await session.documents.indexed(params.text_document.uri)
    if document is None:
        return None
    header = document.header_at(params.position)
    offset = document.positions.offset(params.position)
    found = await language.ask(document, lambda names: _explained(session, document, names, offset, header))
    if found is not None:
        start, end, text = found
    elif header is not None:
        head, gap, rest = (await _function(session, document, header)).partition("\n\n")
        text = f"{head}{explain.plain_name(header.key)}{gap}{rest}"
        start, end = header.start, header.header_end
    else:
        return None
    markup = session.client.markup(text)
    return types.Hover(contents=markup, range=document.positions.between(start, end))


def _explained(
    session: Session, document: Snapshot, names: Names, offset: int, header: FunctionRange | None
) -> Explanation | None:
    """About the word or name at `offset`, unless that is a header's own name or parameter."""
    from llmfb_server import explain

    def sizes(function: str) -> str | None:
        result = session.knowledge.of(document, function)
        return describe.summary(result) if result is not None and result.source is not None else None

    if (about_word := explain.keyword(names, offset)) is not None:
        return about_word
    found = names.at(offset)
    if found is None or (header is not None and (found[0].kind == "local" or found[0].key == header.key)):
        return None
    return explain.name(names, offset, sizes)


async def _function(session: Session, document: Snapshot, function: FunctionRange) -> str:
    running = session.jobs.of(document, function.name) is not None
    result = session.knowledge.of(document, function.name)
    text = describe.hover(function.name, result, running)
    if session.checks.is_optnone(document, function.name):
        return f"{text}\n\nThe function is `optnone`: passes skip it."
    if (result is None or not result.finished) and (before := await document.optimized_before()):
        text += f"\n\nThis IR looks optimized already, which leaves little to gain. {describe.better_input(before)}"
    return text
