"""The server and the protocol with all faults mended."""

# pygls leaves parts of itself without types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

import threading
from typing import Any

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.protocol import default_converter

from llmfb_server.hardened.endpoint import Endpoint
from llmfb_server.hardened.text import LineDocuments


class HardenedProtocol(LineDocuments, Endpoint):
    """pygls's protocol with an endpoint and documents of our own."""


class HardenedServer(LanguageServer):
    """pygls's server with `HardenedProtocol`."""

    protocol: HardenedProtocol  # pyright: ignore[reportIncompatibleVariableOverride]

    def __init__(self, name: str, version: str, **options: Any) -> None:
        """Arguments as for LanguageServer."""
        super().__init__(
            name, version, protocol_cls=HardenedProtocol, converter_factory=default_converter, **options
        )
        self.exit_code = 1
        self.stop_event = threading.Event()

    async def create_progress(self, token: int | str) -> None:
        """`Progress.create_async` with a type."""
        await self.work_done_progress.create_async(token)

    def end_progress(self, token: int | str, message: str) -> None:
        """Fault: `Progress.end` keeps the token for ever (pygls issue 607)."""
        self.work_done_progress.end(token, types.WorkDoneProgressEnd(message=message))
        self.work_done_progress.tokens.pop(token, None)

    def leave(self, code: int) -> None:
        """Let the message loop end after the message at hand, with this exit code."""
        self.exit_code = code
        self.stop_event.set()
