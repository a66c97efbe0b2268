"""workspace/didChangeConfiguration: use the settings that came along, or ask for them where none did."""

from __future__ import annotations

from lsprotocol import types

from llmfb_server import settings
from llmfb_server.features import initialized
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.WORKSPACE_DID_CHANGE_CONFIGURATION, did_change_configuration)


async def did_change_configuration(session: Session, params: types.DidChangeConfigurationParams) -> None:
    """Clients that answer `workspace/configuration` send nothing, or all sections, with the notification."""
    sent = params.settings
    if isinstance(sent, dict) and settings.SECTION in sent:
        await session.configure(*settings.parse(sent))  # pyright: ignore[reportUnknownArgumentType]
    else:
        await initialized.pull(session)
