"""What a server may do before `initialize`, after `shutdown`, and at `exit`."""

# pygls leaves parts of itself without types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

from collections.abc import Callable, Generator
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Protocol, cast

import anyio
from lsprotocol import types
from pygls.protocol import LanguageServerProtocol
from pygls.protocol.language_server import lsp_method

if TYPE_CHECKING:
    from pygls.protocol.json_rpc import RPCMessage


class Leaving(Protocol):
    """A server that can be told to end."""

    def leave(self, code: int) -> None:
        """Let the message loop end after the message at hand, with this exit code."""


class Lifecycle(LanguageServerProtocol):
    """Faults: requests before `initialize` fail with an internal error, those after `shutdown` get no answer.

    Nor are the client's answers heard after `shutdown` (pygls issue 605), which leaves their askers waiting.
    """

    def handle_message(self, message: RPCMessage) -> None:
        """Refuse what is out of turn with the error that the protocol asks for; notifications are dropped."""
        method, message_id = getattr(message, "method", None), getattr(message, "id", None)
        if method is None:
            self._handle_response(
                cast("int | str", message_id),
                getattr(message, "result", None),
                getattr(message, "error", None),
            )
        elif (refusal := self._refusal(method)) is None:
            super().handle_message(message)
        elif message_id is not None:
            self._send_response(message_id, error=refusal)

    def _refusal(self, method: str) -> types.ResponseError | None:
        if method == types.EXIT:
            return None
        if self._shutdown:
            return types.ResponseError(types.ErrorCodes.InvalidRequest, "the server is shutting down")
        initialized = self._workspace is not None
        if method == types.INITIALIZE and initialized:
            return types.ResponseError(types.ErrorCodes.InvalidRequest, "initialized already")
        if method != types.INITIALIZE and not initialized:
            return types.ResponseError(types.ErrorCodes.ServerNotInitialized, "initialize comes first")
        return None


class OrderlyShutdown(LanguageServerProtocol):
    """Fault: cancelling requests while iterating over them raises, so that a shutdown with work in flight fails."""

    @lsp_method(types.SHUTDOWN)
    def lsp_shutdown(self, *args: Any) -> Generator[Any, Any, None]:
        """Cancel what is in flight, this request excepted."""
        self._shutdown = True
        for message_id, future in list(self._request_futures.items()):
            if message_id != self.msg_id and not future.done():
                future.cancel()
        if (handler := self.fm.features.get(types.SHUTDOWN)) is not None:
            yield handler, args, None


class OrderlyExit(LanguageServerProtocol):
    """Fault: leaves by SystemExit from inside the loop, which is then swallowed: the exit code is always 0."""

    @lsp_method(types.EXIT)
    def lsp_exit(self, *args: Any) -> Generator[Any, Any, None]:
        """Let the loop end by itself."""
        cast("Leaving", self._server).leave(0 if self._shutdown else 1)
        if (handler := self.fm.features.get(types.EXIT)) is not None:
            yield handler, args, None

    async def settled(self) -> None:
        """Return once a shutdown, if there was one, has been answered."""
        while self._shutdown and self._request_futures:
            await anyio.sleep(0.01)


class ForgottenHandlers(LanguageServerProtocol):
    """Fault: the future of each notification's handler is kept for ever, two for every keystroke."""

    def _execute_handler(
        self,
        msg_id: int | str,
        handler: Callable[..., Any],
        callback: Callable[[Future[Any]], None],
        args: tuple[Any, ...] | None = None,
        kwargs: dict[str, Any] | None = None,
    ) -> None:
        def done(future: Future[Any]) -> None:
            self._request_futures.pop(msg_id, None)
            callback(future)

        super()._execute_handler(msg_id, handler, done, args, kwargs)
