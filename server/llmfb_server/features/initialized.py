"""initialized: ask for the settings, and to be told of their changes."""

from __future__ import annotations

from lsprotocol import types
from pygls.exceptions import JsonRpcException

from llmfb_server import documents, settings
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on(types.INITIALIZED, initialized)


async def initialized(session: Session, _params: types.InitializedParams) -> None:
    """Settings of the client's configuration win over the options of `initialize`."""
    session.tasks.start(documents.warm_up)
    await session.configure(session.settings, session.problems)
    session.status.update()
    workspace = session.server.client_capabilities.workspace
    change = workspace.did_change_configuration if workspace is not None else None
    if change is not None and change.dynamic_registration:
        await _register(session)
    await pull(session)


async def _register(session: Session) -> None:
    options = types.DidChangeConfigurationRegistrationOptions(section=settings.SECTION)
    method = types.WORKSPACE_DID_CHANGE_CONFIGURATION
    registration = types.Registration(id=f"llmfb/{method}", method=method, register_options=options)
    try:
        await session.server.client_register_capability_async(types.RegistrationParams([registration]))
    except JsonRpcException:
        return


async def pull(session: Session) -> None:
    """Ask a client that can answer for our section, and use it if there is one."""
    workspace = session.server.client_capabilities.workspace
    if workspace is None or not workspace.configuration:
        return
    item = types.ConfigurationItem(section=settings.SECTION)
    try:
        answer = await session.server.workspace_configuration_async(types.ConfigurationParams([item]))
    except JsonRpcException:
        return
    if answer and answer[0] is not None:
        await session.configure(*settings.parse(answer[0]))
