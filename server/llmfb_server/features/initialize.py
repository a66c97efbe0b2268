"""initialize: read the settings that came along; starts nothing, so that the answer comes at once."""

from __future__ import annotations

from lsprotocol import types

from llmfb_server import settings
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.INITIALIZE, initialize)


async def initialize(session: Session, params: types.InitializeParams) -> None:
    """Problems are told after `initialized`, before which a server must keep silent."""
    session.begin_with(*settings.parse(params.initialization_options))
