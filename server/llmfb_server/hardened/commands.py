"""Commands that `$/cancelRequest` ends."""

# pygls leaves parts of itself without types.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any, cast

from lsprotocol import types
from pygls.exceptions import JsonRpcInvalidParams
from pygls.protocol import LanguageServerProtocol
from pygls.protocol.language_server import lsp_method


class CancellableCommands(LanguageServerProtocol):
    """Fault: `$/cancelRequest` of a command answers the client, but the command's coroutine runs on to its end."""

    @lsp_method(types.WORKSPACE_EXECUTE_COMMAND)
    async def lsp_workspace__execute_command(self, params: types.ExecuteCommandParams) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Run it as a part of the request's own task, which a cancellation reaches.

        Our commands take the raw arguments: they check what clients send themselves.
        """
        commands = cast("dict[str, Callable[..., Any]]", self.fm.commands)
        if (handler := commands.get(params.command)) is None:
            raise JsonRpcInvalidParams(f"there is no command {params.command!r}")
        result = handler(*(params.arguments or ()))
        return await result if inspect.isawaitable(result) else result
