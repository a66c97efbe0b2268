"""llmfb.applyAll {uri}: put the offers for all functions into the document, as one edit; returns {applied, reason?}.

A message says afterwards what the file became: what functions gain by themselves need not add up.
"""

from __future__ import annotations

import logging
from typing import Any

from lsprotocol import types

from llmfb_core.errors import LlmfbError
from llmfb_core.types import LineEdit
from llmfb_server import describe, offers
from llmfb_server.documents import Document
from llmfb_server.features.apply import told
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session

log = logging.getLogger(__name__)


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on_command("llmfb.applyAll", apply_all)


async def apply_all(session: Session, argument: Any) -> dict[str, Any]:
    """As llmfb.apply."""
    document, _ = await session.target(argument)
    edits = await offers.offered_edits_of_all(session, document)
    answer = await told(session, document, edits)
    if answer["applied"]:
        session.tasks.start(_tell_what_became, session, document, edits)
    return answer


async def _tell_what_became(session: Session, document: Document, edits: tuple[LineEdit, ...]) -> None:
    from llmfb_core.document.edits import apply_edits
    from llmfb_core.optimize import Request
    from llmfb_core.optimize.whole_file import became

    settings = session.settings
    request = Request(
        document.text,
        None,
        settings.objective,
        scope="module",
        keep_size_attributes=settings.keep_size_attributes,
    )
    try:
        compiler = await session.backend.compiler()
        sizes = await became(request, apply_edits(document.text, edits), compiler)
    except LlmfbError as error:
        log.info("not measuring %s: %s", document.uri, error)
        return
    text = describe.became(document.uri.rsplit("/", 1)[-1], sizes, settings.objective)
    session.server.window_show_message(types.ShowMessageParams(types.MessageType.Info, f"llmfb: {text}"))
