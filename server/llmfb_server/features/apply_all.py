"""llmfb.applyAll {uri}: put the offers for all functions into the document, as one edit; returns {applied, reason?}.

A message says afterwards what the file became: what functions gain by themselves need not add up.
"""

from __future__ import annotations

import logging
from typing import Any

from lsprotocol import types

from llmfb_core.errors import LlmfbError
from llmfb_core.types import LineEdit
from llmfb_server import describe
from llmfb_server.features.apply import told
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session
from llmfb_server.snapshot import Snapshot

log = logging.getLogger(__name__)


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on_command("llmfb.applyAll", apply_all)


async def apply_all(session: Session, argument: Any) -> dict[str, Any]:
    """As llmfb.apply."""
    document, _ = await session.documents.named(argument)
    edits = await session.applier.edits_of_all(document)
    answer = await told(session, document, edits)
    if answer["applied"]:
        session.tasks.start(_tell_what_became, session, document, edits)
    return answer


async def _tell_what_became(session: Session, document: Snapshot, edits: tuple[LineEdit, ...]) -> None:
    from llmfb_core.document.edits import apply_edits
    from llmfb_core.optimize import Request
    from llmfb_core.optimize.whole_file import became

    settings = session.engine.settings
    request = Request(
        document.text,
        None,
        settings.objective,
        scope="module",
        keep_size_attributes=settings.keep_size_attributes,
    )
    try:
        compiler = await session.engine.compiler(document.triple)
        sizes = await became(request, apply_edits(document.text, edits), compiler)
    except LlmfbError as error:
        log.info("not measuring %s: %s", document.uri, error)
        return
    text = describe.became(document.uri.rsplit("/", 1)[-1], sizes, settings.objective)
    session.client.show(types.MessageType.Info, text)
