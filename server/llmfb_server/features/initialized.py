"""initialized: ask for the settings, and to be told of their changes."""

from __future__ import annotations

from lsprotocol import types

from llmfb_server import settings, snapshot
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.INITIALIZED, initialized)


async def initialized(session: Session, _params: types.InitializedParams) -> None:
    """Settings of the client's configuration win over the options of `initialize`."""
    session.tasks.start(snapshot.warm_up)
    await session.configure(session.engine.settings, session.problems)
    session.status.update()
    await session.client.follow_settings(settings.SECTION)
    await pull(session)


async def pull(session: Session) -> None:
    """Ask a client that can answer for our section, and use it if there is one."""
    if (found := await session.client.settings(settings.SECTION)) is not None:
        await session.configure(*settings.parse(found))
