"""One end of a JSON-RPC connection: the one place that reads messages, starts and cancels what they ask for, answers.

pygls keeps the registry of features, the server's capabilities and its own handlers, which are generators that yield to
ours.  What is done here instead of in `pygls.protocol.JsonRPCProtocol`, whose faults these are:

* a request that is not JSON, or whose parameters are wrong, never gets an answer, nor does one whose result is no JSON;
* requests before `initialize` fail with an internal error, those after `shutdown` get no answer, and the client's
  answers are not heard after it (pygls issue 605);
* `$/cancelRequest` of a command answers the client, but the command's coroutine runs on to its end;
* a shutdown with work in flight fails, and `exit` leaves by SystemExit from inside the loop, always with 0;
* what waits for an answer of the client and is cancelled raises InvalidStateError (pygls issue 621);
* the futures of notifications' handlers are kept for ever;
* an internal error carries the traceback, with the paths of this machine, to the client.
"""

# pygls leaves parts of itself without types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

import asyncio
import inspect
import itertools
import json
import logging
from collections.abc import Callable, Generator
from typing import Any, NamedTuple, Protocol, cast

import anyio
from cattrs import transform_error
from lsprotocol import types
from pygls.exceptions import (
    JsonRpcException,
    JsonRpcInternalError,
    JsonRpcInvalidParams,
    JsonRpcMethodNotFound,
    JsonRpcRequestCancelled,
)
from pygls.protocol import LanguageServerProtocol
from pygls.protocol.json_rpc import JsonRPCNotification, JsonRPCRequestMessage, JsonRPCResponseMessage
from pygls.protocol.language_server import lsp_method

log = logging.getLogger(__name__)
Code = types.ErrorCodes
Id = int | str


class Json(NamedTuple):
    """A result that is JSON already, for answers so large that converting them would be waited for."""

    text: str


class Leaving(Protocol):
    """A server that can be told to end."""

    def leave(self, code: int) -> None:
        """Let the message loop end after the message at hand, with this exit code."""


class Endpoint(LanguageServerProtocol):
    """The server's end; each message of the client is a task of its own, begun before the next message is read."""

    def __init__(self, *arguments: Any) -> None:
        """Arguments as for LanguageServerProtocol."""
        self._initialized = self._leaving = False
        self._requests: dict[Id, asyncio.Task[Any]] = {}
        self._notifications: set[asyncio.Task[Any]] = set()
        self._asked: dict[Id, tuple[asyncio.Future[Any], str]] = {}
        self._numbers = itertools.count(1)
        super().__init__(*arguments)  # which looks at each attribute

    @property
    def in_flight(self) -> int:
        """How many messages of the client are being handled, and how many of ours it has not answered."""
        return len(self._requests) + len(self._notifications) + len(self._asked)

    async def settled(self) -> None:
        """Return once a shutdown, if there was one, and all that it cancelled have been answered."""
        while self._leaving and self._requests:
            await anyio.sleep(0.01)

    # -------------------------------------------------------------------------------------------------- what arrives

    def receive(self, body: bytes) -> None:
        """Handle one message as it came."""
        try:
            data = json.loads(body)
        except (ValueError, RecursionError) as error:
            self._refuse(None, Code.ParseError, f"not JSON: {type(error).__name__}")
            return
        if not isinstance(data, dict):
            self._refuse(None, Code.InvalidRequest, "a message must be an object")
            return
        message = cast("dict[str, Any]", data)
        method, is_answer = message.get("method"), "result" in message or "error" in message
        if message.get("jsonrpc") != self.VERSION or not (isinstance(method, str) or is_answer):
            self._refuse(message.get("id"), Code.InvalidRequest, "not a message of JSON-RPC 2.0")
        elif not isinstance(method, str):
            self._answered(message)
        elif (refusal := self._out_of_turn(method)) is None:
            self._start(message, method)
        elif "id" in message:
            self._refuse(message["id"], *refusal)

    def _out_of_turn(self, method: str) -> tuple[types.ErrorCodes, str] | None:
        """The error that the protocol asks for; notifications that are out of turn are dropped."""
        if method == types.EXIT:
            return None
        if self._leaving:
            return Code.InvalidRequest, "the server is shutting down"
        if method == types.INITIALIZE and self._initialized:
            return Code.InvalidRequest, "initialized already"
        if method != types.INITIALIZE and not self._initialized:
            return Code.ServerNotInitialized, "initialize comes first"
        return None

    def _start(self, message: dict[str, Any], method: str) -> None:
        kind = self.get_message_type(method)
        message.setdefault("params", None)
        fallback = JsonRPCRequestMessage if "id" in message else JsonRPCNotification
        try:
            known: Any = self._converter.structure(message, kind or fallback)
        except Exception as error:
            text = "; ".join(transform_error(error)[:3])
            if "id" in message:
                self._refuse(message["id"], Code.InvalidParams, text)
            else:
                log.warning("ignoring a notification %s: %s", method, text)
            return
        params = getattr(known, "params", None)
        if method == types.CANCEL_REQUEST:
            if task := self._requests.get(params.id if params is not None else ""):
                task.cancel()
        elif "id" in message:
            self._start_request(known.id, method, params)
        else:
            task = asyncio.ensure_future(self._handled(method, params))
            self._notifications.add(task)
            task.add_done_callback(lambda done: self._notified(method, done))

    def _start_request(self, message_id: Id, method: str, params: Any) -> None:
        task = self._requests[message_id] = asyncio.ensure_future(self._handled(method, params))
        self._initialized |= method == types.INITIALIZE

        def done(task: asyncio.Task[Any]) -> None:
            if self._requests.get(message_id) is task:
                del self._requests[message_id]
            self._finish(message_id, method, task)

        task.add_done_callback(done)

    async def _handled(self, method: str, params: Any) -> Any:
        registry: Any = self.fm
        handler = registry.builtin_features.get(method) or registry.features.get(method)
        if handler is None:
            raise JsonRpcMethodNotFound.of(method)
        return await self._run(handler, params)

    async def _run(self, handler: Callable[..., Any], *arguments: Any) -> Any:
        """Call a handler; pygls's own are generators that yield the calls of others and get what those return."""
        result = handler(*arguments)
        if inspect.isgenerator(result):
            calls, value = cast("Generator[Any, Any, Any]", result), None
            while True:
                try:
                    other, further, _ = calls.send(value)
                except StopIteration as stop:
                    return stop.value
                value = await self._run(other, *further)
        return await result if inspect.isawaitable(result) else result

    def _notified(self, method: str, task: asyncio.Task[Any]) -> None:
        self._notifications.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            level = logging.DEBUG if isinstance(error, JsonRpcMethodNotFound) else logging.ERROR
            log.log(level, "notification %s: %s: %s", method, type(error).__name__, error)

    def _finish(self, message_id: Id, method: str, task: asyncio.Task[Any]) -> None:
        """Answer a request."""
        if task.cancelled():
            error: BaseException | None = JsonRpcRequestCancelled(f"request {message_id} was cancelled")
        else:
            error = task.exception()
        if error is None:
            self._send({"jsonrpc": self.VERSION, "id": message_id, "result": task.result()})
            return
        if not isinstance(error, JsonRpcException):
            log.error("request %s: %s: %s", method, type(error).__name__, error)
            error = JsonRpcInternalError(f"{type(error).__name__}: {error}")
        elif not isinstance(error, JsonRpcRequestCancelled):
            log.warning("request %s: %s", method, error)
        self._refuse(message_id, error.code, error.message)

    # ------------------------------------------------------------------------------------------------- what is asked

    def notify(self, method: str, params: Any | None = None) -> None:
        """Tell the client something."""
        kind = self.get_message_type(method) or JsonRPCNotification
        self._send(kind(method=method, params=params, jsonrpc=self.VERSION))

    def send_request_async(
        self, method: str, params: Any | None = None, msg_id: Id | None = None
    ) -> asyncio.Future[Any]:
        """Ask the client something; who no longer waits for the answer cancels the future."""
        number = next(self._numbers) if msg_id is None else msg_id
        answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._asked[number] = (answer, method)
        kind = self.get_message_type(method) or JsonRPCRequestMessage
        self._send(kind(id=number, method=method, params=params, jsonrpc=self.VERSION))
        return answer

    def send_request(self, *_arguments: Any, **_options: Any) -> Any:
        """Nobody here waits in a thread: see `send_request_async`."""
        raise NotImplementedError

    def _answered(self, message: dict[str, Any]) -> None:
        answer, method = self._asked.pop(cast("Id", message.get("id")), (None, ""))
        if answer is None or answer.done():
            return
        try:
            if "error" in message:
                failure = self._converter.structure(message, types.ResponseErrorMessage).error
                assert failure is not None
                answer.set_exception(JsonRpcException.from_error(failure))
            else:
                kind = self.get_result_type(method) or JsonRPCResponseMessage
                answer.set_result(self._converter.structure(message, kind).result)
        except Exception as error:
            answer.set_exception(JsonRpcInvalidParams("; ".join(transform_error(error)[:3])))

    # ---------------------------------------------------------------------------------------------------- what leaves

    def _refuse(self, message_id: object, code: int, text: str) -> None:
        known = message_id if isinstance(message_id, int | str) else None
        self._send(types.ResponseErrorMessage(id=known, error=types.ResponseError(code, text)))

    def _send(self, data: Any) -> None:
        if self.writer is None:
            return
        try:
            body = self._encoded(data)
        except Exception as error:
            # Whatever went wrong with one result must not leave the client waiting.
            log.exception("cannot send %s", type(data).__name__)
            if isinstance(data, dict):
                text = f"the result cannot be sent: {type(error).__name__}"
                self._refuse(cast("dict[str, object]", data)["id"], Code.InternalError, text)
            return
        # The reading side notices by itself that a client is gone; the writer drops what it cannot write.
        self.writer.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))

    def _encoded(self, data: Any) -> bytes:
        result = cast("dict[str, Any]", data)["result"] if isinstance(data, dict) else None
        if not isinstance(result, Json):
            return json.dumps(data, default=self._serialize_message).encode()
        around = json.dumps({**data, "result": None}).removesuffix("null}")
        return f"{around}{result.text}}}".encode()

    # --------------------------------------------------------------------------------- handlers that come before ours

    @lsp_method(types.WORKSPACE_EXECUTE_COMMAND)
    async def lsp_workspace__execute_command(self, params: types.ExecuteCommandParams) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Run it as a part of the request's own task, which a cancellation reaches.

        Our commands take the raw arguments: they check what clients send themselves.
        """
        commands = cast("dict[str, Callable[..., Any]]", self.fm.commands)
        if (handler := commands.get(params.command)) is None:
            raise JsonRpcInvalidParams(f"there is no command {params.command!r}")
        return await self._run(handler, *(params.arguments or ()))

    @lsp_method(types.SHUTDOWN)
    def lsp_shutdown(self, *args: Any) -> Generator[Any, Any, None]:
        """Cancel what is in flight, this request excepted."""
        self._leaving = True
        for task in [*self._requests.values(), *self._notifications]:
            if task is not asyncio.current_task():
                task.cancel()
        if (handler := self.fm.features.get(types.SHUTDOWN)) is not None:
            yield handler, args, None

    @lsp_method(types.EXIT)
    def lsp_exit(self, *args: Any) -> Generator[Any, Any, None]:
        """Let the loop end by itself."""
        cast("Leaving", self._server).leave(0 if self._leaving else 1)
        if (handler := self.fm.features.get(types.EXIT)) is not None:
            yield handler, args, None
