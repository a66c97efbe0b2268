"""Start the server: own the task group, the transport and the exit code."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
import sys
import threading
from typing import TYPE_CHECKING

import anyio
from pygls.io_ import StdinAsyncReader, StdoutWriter, run_async

from llmfb_server import features
from llmfb_server.backend import Factories
from llmfb_server.hardened import FairReader
from llmfb_server.server import LlmfbServer
from llmfb_server.session import Session

if TYPE_CHECKING:
    from pygls.io_ import AsyncReader, AsyncWriter, Writer


def run(tcp: tuple[str, int] | None = None, factories: Factories | None = None) -> int:
    """Serve one client on standard input and output, or on a TCP port; returns the exit code.

    `factories` is how tests replace LLVM and the model.
    """
    # It logs a traceback for each request that we refuse; what matters is logged by our server class.
    logging.getLogger("pygls.protocol.json_rpc").setLevel(logging.CRITICAL)
    # Waiting for input happens in a thread that Ctrl-C would not end.
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    return anyio.run(_serve, tcp, factories or Factories())


async def _serve(tcp: tuple[str, int] | None, factories: Factories) -> int:
    server = LlmfbServer()
    features.register(server)
    async with anyio.create_task_group() as tasks:
        server.session = Session(server, tasks, factories)
        try:
            await (_talk_stdio(server) if tcp is None else _talk_tcp(server, *tcp))
        finally:
            with anyio.CancelScope(shield=True), anyio.move_on_after(5):
                await server.session.aclose()
            tasks.cancel_scope.cancel()
    return server.exit_code


async def _talk_stdio(server: LlmfbServer) -> None:
    stdin, stdout = sys.stdin.buffer, sys.stdout.buffer
    # A stray print would corrupt the protocol.
    sys.stdout = sys.stderr
    await _talk(server, StdinAsyncReader(stdin, server.thread_pool), StdoutWriter(stdout))


async def _talk_tcp(server: LlmfbServer, host: str, port: int) -> None:
    connected: asyncio.Future[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = asyncio.Future()

    def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if connected.done():
            writer.close()
        else:
            connected.set_result((reader, writer))

    listener = await asyncio.start_server(accept, host, port)
    address = listener.sockets[0].getsockname()
    print(f"llmfb listens on {address[0]}:{address[1]}", file=sys.stderr, flush=True)
    reader, writer = await connected
    listener.close()
    await _talk(server, FairReader(reader), writer)  # pyright: ignore[reportArgumentType]
    writer.close()
    # Or the last answers stay in the buffer.
    with contextlib.suppress(ConnectionError):
        await writer.wait_closed()


async def _talk(server: LlmfbServer, reader: AsyncReader, writer: AsyncWriter | Writer) -> None:
    server.protocol.set_writer(writer)
    await run_async(
        stop_event=server.stop_event,
        reader=reader,
        protocol=server.protocol,
        error_handler=server.report_server_error,
    )
