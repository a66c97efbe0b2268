"""pygls 2.1.1 with its faults mended; each class names the faults that it is there for.

Remove a class when the pygls that we pin no longer has its faults: `tests/server/test_hardened.py` shows them.
"""

# pygls leaves parts of itself without types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false

from __future__ import annotations

import asyncio
import inspect
import io
import logging
import threading
from collections.abc import Callable, Generator, Sequence
from typing import Any, cast

from lsprotocol import types
from pygls.exceptions import JsonRpcInternalError, JsonRpcInvalidParams, PyglsError
from pygls.lsp.server import LanguageServer
from pygls.protocol import LanguageServerProtocol, default_converter
from pygls.protocol.language_server import lsp_method
from pygls.workspace import TextDocument, Workspace

log = logging.getLogger(__name__)


class LspDocument(TextDocument):
    """Fault: `TextDocument.lines` splits with `str.splitlines`.

    That also splits at form feeds, U+2028 and six more characters that no editor counts as line ends, so every
    later edit of such a file lands on a wrong line and the server's copy silently differs from the editor's.
    It also splits anew on each access, which costs 17 ms for 10 MB.
    """

    _split_source: str | None = None
    _split_lines: tuple[str, ...] = ()

    @property
    def lines(self) -> Sequence[str]:
        """The lines with their ends, which are what the protocol says: LF, CR LF and CR."""
        source = self.source
        if source is not self._split_source:
            self._split_source, self._split_lines = source, tuple(io.StringIO(source, newline=""))
        return self._split_lines


class LspWorkspace(Workspace):
    """Makes `LspDocument`s; see there."""

    def _create_text_document(
        self,
        doc_uri: str,
        source: str | None = None,
        version: int | None = None,
        language_id: str | None = None,
    ) -> TextDocument:
        return LspDocument(
            doc_uri,
            source,
            version,
            language_id,
            sync_kind=self._sync_kind,
            position_codec=self._position_codec,
        )


class HardenedProtocol(LanguageServerProtocol):
    """Faults: cancelling commands, shutting down with work in flight, writing to a client that is gone."""

    @lsp_method(types.INITIALIZE)
    def lsp_initialize(self, params: types.InitializeParams) -> Generator[Any, Any, types.InitializeResult]:
        """Fault: the class of the workspace cannot be chosen (see `LspDocument`)."""
        steps = super().lsp_initialize(params)
        try:
            step = next(steps)
            while True:
                self._use_lsp_workspace()
                step = steps.send((yield step))
        except StopIteration as stop:
            self._use_lsp_workspace()
            return stop.value

    def _use_lsp_workspace(self) -> None:
        if self._workspace is not None:
            self._workspace.__class__ = LspWorkspace

    @lsp_method(types.WORKSPACE_EXECUTE_COMMAND)
    async def lsp_workspace__execute_command(self, params: types.ExecuteCommandParams) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Fault: `$/cancelRequest` answers the client but lets an async command run on.

        As a coroutine of its own the request is a task that a cancellation reaches.  Our commands take the raw
        arguments: they check what clients send themselves.
        """
        commands = cast("dict[str, Callable[..., Any]]", self.fm.commands)
        if (handler := commands.get(params.command)) is None:
            raise JsonRpcInvalidParams(f"there is no command {params.command!r}")
        result = handler(*(params.arguments or ()))
        return await result if inspect.isawaitable(result) else result

    @lsp_method(types.SHUTDOWN)
    def lsp_shutdown(self, *args: Any) -> Generator[Any, Any, None]:
        """Fault: cancelling while iterating raises, so that a shutdown with work in flight fails."""
        if (handler := self.fm.features.get(types.SHUTDOWN)) is not None:
            yield handler, args, None
        this_request = self.msg_id
        for message_id, future in list(self._request_futures.items()):
            if message_id != this_request and not future.done():
                future.cancel()
        self._shutdown = True

    @lsp_method(types.EXIT)
    def lsp_exit(self, *args: Any) -> Generator[Any, Any, None]:
        """Fault: leaves by SystemExit from inside the loop, which is then swallowed: the exit code is always 0."""
        if (handler := self.fm.features.get(types.EXIT)) is not None:
            yield handler, args, None
        cast(HardenedServer, self._server).leave(0 if self._shutdown else 1)

    def _handle_response(
        self, msg_id: int | str, result: Any | None = None, error: types.ResponseError | None = None
    ) -> None:
        """Fault: InvalidStateError when we stopped waiting for this answer of the client."""
        future = self._request_futures.get(msg_id)
        if future is not None and future.cancelled():
            self._request_futures.pop(msg_id, None)
            self._result_types.pop(msg_id, None)
            return
        super()._handle_response(msg_id, result, error)

    def _send_data(self, data: Any) -> None:
        """Fault: every job in flight fails with BrokenPipeError or ValueError once the client is gone.

        The reading side notices by itself that the client is gone and ends the server.
        """
        try:
            super()._send_data(data)
        except (BrokenPipeError, ConnectionError):
            log.debug("the client is gone, a message was dropped")


class FairReader:
    """Fault: as long as more messages have arrived over TCP, those before them get no time to be answered."""

    def __init__(self, reader: asyncio.StreamReader) -> None:
        """Wrap what asyncio gives."""
        self._reader = reader

    async def readline(self) -> bytes:
        """Read a line, after everybody else had a turn."""
        await asyncio.sleep(0)
        return await self._reader.readline()

    async def readexactly(self, n: int) -> bytes:
        """Read `n` bytes."""
        return await self._reader.readexactly(n)


class HardenedServer(LanguageServer):
    """Faults: messages about errors that recurse or annoy, progress tokens that are never forgotten."""

    def __init__(self, name: str, version: str, **options: Any) -> None:
        """Arguments as for LanguageServer."""
        super().__init__(
            name, version, protocol_cls=HardenedProtocol, converter_factory=default_converter, **options
        )
        self.exit_code = 1
        self.stop_event = threading.Event()

    def report_server_error(self, error: Exception, source: type[PyglsError] | type[Exception]) -> None:
        """Fault: the default shows a message box, which fails when the client is gone, which is reported ..."""
        log.error("%s: %s", source.__name__, error)

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


def internal_error(text: str) -> JsonRpcInternalError:
    """Fault: pygls sends the traceback with the paths of this machine to the client; this sends only `text`."""
    return JsonRpcInternalError(text)
