"""From bytes to messages and back: whoever asks gets an answer."""

# pygls leaves parts of itself without types.
# pyright: reportUnknownMemberType=false

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Any, cast

from cattrs import transform_error
from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.protocol import LanguageServerProtocol

if TYPE_CHECKING:
    from pygls.protocol.json_rpc import RPCMessage

log = logging.getLogger(__name__)
Code = types.ErrorCodes


class StrictMessages(LanguageServerProtocol):
    """Faults: a request that is not JSON, or whose parameters are wrong, never gets an answer.

    Besides, pygls takes any object with a member `jsonrpc` for a message, however deep inside of one it is.
    """

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
        asked = isinstance(message.get("method"), str)
        if message.get("jsonrpc") != self.VERSION or not (asked or "result" in message or "error" in message):
            self._refuse(message.get("id"), Code.InvalidRequest, "not a message of JSON-RPC 2.0")
            return
        if asked:
            message.setdefault("params", None)
        try:
            structured = self.structure_message(message)
        except JsonRpcException as error:
            self._not_understood(message, error)
        else:
            self.handle_message(cast("RPCMessage", structured))

    def _not_understood(self, message: dict[str, Any], error: JsonRpcException) -> None:
        cause = error.__cause__
        reasons = transform_error(cause) if isinstance(cause, Exception) else [str(error)]
        text, message_id = "; ".join(reasons[:3]), message.get("id")
        if "method" not in message:
            if isinstance(message_id, int | str):
                self._handle_response(message_id, None, types.ResponseError(Code.InvalidParams, text))
        elif "id" in message:
            self._refuse(message_id, Code.InvalidParams, text)
        else:
            log.warning("ignoring a notification %s: %s", message["method"], text)

    def _refuse(self, message_id: object, code: types.ErrorCodes, text: str) -> None:
        known = message_id if isinstance(message_id, int | str) else None
        self._send_data(types.ResponseErrorMessage(id=known, error=types.ResponseError(code, text)))


class PatientAnswers(LanguageServerProtocol):
    """Fault: InvalidStateError when we stopped waiting for an answer of the client (pygls issue 621).

    Also, the type of an answer that turns out to be an error is kept for ever.
    """

    def _handle_response(
        self, msg_id: int | str, result: Any | None = None, error: types.ResponseError | None = None
    ) -> None:
        self._result_types.pop(msg_id, None)
        future = self._request_futures.get(msg_id)
        if future is not None and future.cancelled():
            del self._request_futures[msg_id]
            return
        super()._handle_response(msg_id, result, error)


class SafeSending(LanguageServerProtocol):
    """Faults: a result that is no JSON gives no answer at all; a client that is gone fails every job in flight."""

    def _send_data(self, data: Any) -> None:
        if self.writer is None:
            return
        try:
            body = json.dumps(data, default=self._serialize_message).encode()
        except Exception as error:
            # Whatever went wrong with one result must not leave the client waiting.
            log.exception("cannot send %s", type(data).__name__)
            if (message_id := getattr(data, "id", None)) is not None and not hasattr(data, "method"):
                text = f"the result cannot be sent: {type(error).__name__}"
                self._send_response(message_id, error=types.ResponseError(Code.InternalError, text))
            return
        # The reading side notices by itself that a client is gone; the writer drops what it cannot write.
        self.writer.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))


class PlainErrors(LanguageServerProtocol):
    """Fault: an internal error carries the traceback, with the paths of this machine, to the client."""

    def _send_response(
        self, msg_id: int | str, result: Any | None = None, error: types.ResponseError | None = None
    ) -> None:
        if error is not None and isinstance(error.data, dict):
            error.data.pop("traceback", None)
        super()._send_response(msg_id, result, error)
