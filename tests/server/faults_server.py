"""A small server on pygls as it is, or as `llmfb_server.hardened` mends it: `faults_server.py bare|mended`."""

from __future__ import annotations

import asyncio
import functools
import sys
from typing import Any

import anyio
from lsprotocol import types
from pygls.lsp.server import LanguageServer

from llmfb_server.hardened.endpoint import Endpoint
from llmfb_server.hardened.server import HardenedServer
from llmfb_server.main import talk_stdio

BACKGROUND: set[asyncio.Task[None]] = set()


class Asked:
    """What the checks ask for."""

    def __init__(self, server: Any) -> None:
        self.server = server
        self.ended: list[str] = []
        self.shutting_down = asyncio.Event()
        for name in ("text", "echo", "boom", "object", "ended", "progress", "futures", "ask", "askLater"):
            server.feature(f"test/{name}")(functools.partial(getattr(self, f"answer_{name}")))
        server.feature(types.SHUTDOWN)(functools.partial(self.shutdown))
        server.command("wait")(functools.partial(self.wait))
        server.command("first")(functools.partial(self.first))

    async def answer_text(self, params: Any) -> str:
        return self.server.workspace.text_documents[params.uri].source

    async def answer_echo(self, params: Any) -> str:
        return params.text

    async def answer_boom(self, _params: Any) -> None:
        raise ValueError("boom")

    async def answer_object(self, _params: Any) -> object:
        return {1, 2}

    async def answer_ended(self, _params: Any) -> list[str]:
        return self.ended

    async def answer_progress(self, _params: Any) -> int:
        progress = self.server.work_done_progress
        await progress.create_async("token")
        progress.begin("token", types.WorkDoneProgressBegin(title="t"))
        if isinstance(self.server, HardenedServer):
            self.server.end_progress("token", "done")
        else:
            progress.end("token", types.WorkDoneProgressEnd(message="done"))
        return len(progress.tokens)

    async def answer_futures(self, _params: Any) -> int:
        protocol = self.server.protocol
        return protocol.in_flight if isinstance(protocol, Endpoint) else len(protocol._request_futures)

    async def answer_ask(self, _params: Any) -> Any:
        return await self.server.protocol.send_request_async("client/question", None)

    async def answer_askLater(self, _params: Any) -> None:
        async def later() -> None:
            await self.shutting_down.wait()
            await asyncio.sleep(0)
            await self.server.protocol.send_request_async("client/question", None)
            self.server.protocol.notify("test/heard", None)

        BACKGROUND.add(asyncio.create_task(later()))

    async def shutdown(self, _params: Any) -> None:
        self.shutting_down.set()

    async def wait(self) -> None:
        try:
            await asyncio.Event().wait()
        finally:
            self.ended.append("wait")

    async def first(self, argument: Any) -> Any:
        return argument


async def serve_mended() -> int:
    server = HardenedServer("test", "1")
    Asked(server)
    await talk_stdio(server)
    return server.exit_code


def serve_bare() -> None:
    server = LanguageServer("test", "1")
    Asked(server)
    server.start_io()


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        serve_bare()
    else:
        sys.exit(anyio.run(serve_mended))
