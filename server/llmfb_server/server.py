"""The pygls server with our session in it, and the one place that turns exceptions into answers."""

from __future__ import annotations

import functools
import logging
from collections.abc import Awaitable, Callable
from typing import Any

from lsprotocol import types
from pygls.exceptions import JsonRpcException, JsonRpcInternalError, JsonRpcInvalidParams

from llmfb_core import __version__
from llmfb_core.errors import LlmfbError
from llmfb_server.hardened.server import HardenedServer
from llmfb_server.session import Session

log = logging.getLogger(__name__)
Handler = Callable[[Session, Any], Awaitable[Any]]


class LlmfbServer(HardenedServer):
    """Handlers take the session and the parameters: `async def hover(session, params)`."""

    session: Session

    def __init__(self) -> None:
        """The features are registered by `llmfb_server.features`."""
        super().__init__("llmfb", __version__, text_document_sync_kind=types.TextDocumentSyncKind.Incremental)

    def on(self, method: str, handler: Handler, options: Any = None) -> None:
        """Let `handler` answer a request or hear a notification."""

        async def answer(params: Any = None) -> Any:
            return await self._guarded(handler, params)

        self.feature(method, options)(answer)

    def on_command(self, name: str, handler: Handler) -> None:
        """Let `handler` execute a command; it gets the first argument as the client sent it."""

        async def execute(argument: Any = None, *_more: Any) -> Any:
            return await self._guarded(handler, argument)

        self.command(name)(execute)

    async def _guarded(self, handler: Handler, params: Any) -> Any:
        try:
            return await handler(self.session, params)
        except JsonRpcException:
            raise
        except LlmfbError as error:
            raise JsonRpcInvalidParams(str(error)) from error
        except Exception as error:
            name = getattr(handler, "__module__", "?")
            log.exception("%s failed", name)
            raise JsonRpcInternalError(
                f"{name.rsplit('.', 1)[-1]}: {type(error).__name__}: {error}"
            ) from None


def asynchronous(handler: Callable[[Session, Any], Any]) -> Handler:
    """A handler that has nothing to wait for, as pygls wants it: what is not async blocks every other request."""

    @functools.wraps(handler)
    async def wrapped(session: Session, params: Any) -> Any:
        return handler(session, params)

    return wrapped
