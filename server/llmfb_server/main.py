"""Start the server: own the task group, the transport and the exit code."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
import threading
from collections.abc import AsyncIterator

import anyio
import anyio.to_thread

from llmfb_core import surroundings
from llmfb_server import features, session
from llmfb_server.backend import Factories
from llmfb_server.hardened.frames import Frames
from llmfb_server.hardened.server import HardenedServer
from llmfb_server.hardened.stdio import ThreadedWriter, read_chunks
from llmfb_server.server import LlmfbServer

_CHUNK = 1 << 16
_LAST_WORDS = 2.0
"""Seconds that a client has to take the last answers."""


def run(tcp: tuple[str, int] | None = None, factories: Factories | None = None) -> int:
    """Serve one client on standard input and output, or on a TCP port; returns the exit code.

    That is 0 after `shutdown` and `exit`, 1 where the client left without, 128 plus the signal that ended it.
    `factories` is how tests replace LLVM and the model.
    """
    # The folder that an editor was started in is not ours: nothing is to be looked up there.
    surroundings.adopt()
    os.chdir(surroundings.FOLDER)
    return anyio.run(_serve, tcp, factories or Factories())


async def _serve(tcp: tuple[str, int] | None, factories: Factories) -> int:
    server = LlmfbServer()
    features.register(server)
    async with anyio.create_task_group() as tasks:
        server.session = session.opened(server, tasks, factories)
        try:
            async with anyio.create_task_group() as talk:
                if threading.current_thread() is threading.main_thread():
                    talk.start_soon(_leave_on_signals, server, talk.cancel_scope)
                await (talk_stdio(server) if tcp is None else _talk_tcp(server, *tcp))
                talk.cancel_scope.cancel()
        finally:
            with anyio.CancelScope(shield=True), anyio.move_on_after(5):
                await server.session.aclose()
            tasks.cancel_scope.cancel()
    return server.exit_code


async def _leave_on_signals(server: LlmfbServer, talk: anyio.CancelScope) -> None:
    """End all processes of ours before following a signal."""
    with anyio.open_signal_receiver(signal.SIGTERM, signal.SIGINT, signal.SIGHUP) as signals:
        async for number in signals:
            server.leave(128 + number)
            talk.cancel()


async def talk_stdio(server: HardenedServer) -> None:
    """Serve the client at the other ends of standard input and output until it leaves."""
    writer = ThreadedWriter(sys.stdout.fileno())
    server.protocol.set_writer(writer)
    # A stray print would corrupt the protocol.
    sys.stdout = sys.stderr
    try:
        await _talk(server, read_chunks(sys.stdin.fileno()))
    finally:
        with anyio.CancelScope(shield=True):
            await anyio.to_thread.run_sync(writer.drain, _LAST_WORDS)


async def _talk_tcp(server: HardenedServer, host: str, port: int) -> None:
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
    server.protocol.set_writer(writer)  # pyright: ignore[reportArgumentType]

    async def chunks() -> AsyncIterator[bytes]:
        while data := await reader.read(_CHUNK):
            yield data

    with contextlib.suppress(ConnectionError):
        await _talk(server, chunks())
    writer.close()
    # Or the last answers stay in the buffer.
    with contextlib.suppress(ConnectionError):
        await writer.wait_closed()


async def _talk(server: HardenedServer, chunks: AsyncIterator[bytes]) -> None:
    frames = Frames()
    async for chunk in chunks:
        for body in frames.feed(chunk):
            server.protocol.receive(body)
            # What a message starts begins before the next one is read, so that it sees the documents as they
            # were when the client sent it.
            await anyio.lowlevel.checkpoint()
            if server.stop_event.is_set():
                with anyio.move_on_after(_LAST_WORDS):
                    await server.protocol.settled()
                return
