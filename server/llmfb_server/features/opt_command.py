"""llmfb.optCommand {uri, function?, show?}: the shell command that gives the offered result."""

from __future__ import annotations

from typing import Any

from lsprotocol import types
from pygls.uris import to_fs_path

from llmfb_core.errors import UsageError
from llmfb_server import describe
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session
from llmfb_server.snapshot import Snapshot


def register(server: LlmfbServer) -> None:
    """See the module."""
    server.on_command("llmfb.optCommand", opt_command)


async def opt_command(session: Session, argument: Any) -> str:
    """Also as a message where the client has no better use for it."""
    document, name = await session.documents.named(argument)
    command = command_line(session, document, name)
    if command is None:
        raise UsageError("there is no offer yet: optimize first")
    if argument.get("show"):
        session.client.show(types.MessageType.Info, command, prefix="")
    return command


def command_line(session: Session, document: Snapshot, name: str | None) -> str | None:
    """The command for the offer, None where there is none."""
    result = session.knowledge.of(document, name)
    if result is None or result.offer is None:
        return None
    path = to_fs_path(document.uri) or "input.ll"
    functions = list(document.functions) if name is None else [name]
    return describe.opt_command(path, name, result.offer.candidate.pass_list, functions)
