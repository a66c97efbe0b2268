"""A client that hides nothing: messages go and come as they are, and may be wrong."""

from __future__ import annotations

import asyncio
import itertools
import json
import os
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import Any

Message = dict[str, Any]
PATIENCE = 600.0
"""Seconds: longer than any machine takes, however busy."""
NOT_FOUND: Message = {"error": {"code": -32601, "message": "no such method"}}


def framed(message: Message) -> bytes:
    """A message as it is sent."""
    body = json.dumps({"jsonrpc": "2.0", **message}).encode()
    return b"Content-Length: %d\r\n\r\n%b" % (len(body), body)


class Raw:
    """`received` is all that came; `answers` are ours to the server's requests, MethodNotFound elsewhere."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self.process = process
        self.received: list[Message] = []
        self.answers: dict[str, Message] = {}
        self.patience = PATIENCE
        self._ids = itertools.count(1)
        self._news = asyncio.Event()
        self.reading = asyncio.create_task(self._read())

    async def _read(self) -> None:
        assert self.process.stdout is not None
        while line := await self.process.stdout.readline():
            if not line.lower().startswith(b"content-length:"):
                continue
            length = int(line.split(b":")[1])
            while (await self.process.stdout.readline()).strip():
                pass
            message = json.loads(await self.process.stdout.readexactly(length))
            self.received.append(message)
            if "method" in message and "id" in message:
                self.send({"id": message["id"], **self.answers.get(message["method"], NOT_FOUND)})
            self._tell()
        self._tell()

    def _tell(self) -> None:
        self._news.set()
        self._news = asyncio.Event()

    def send_bytes(self, data: bytes) -> None:
        assert self.process.stdin is not None
        if not self.process.stdin.is_closing():
            self.process.stdin.write(data)

    def send(self, message: Message) -> None:
        self.send_bytes(framed(message))

    def notify(self, method: str, params: Any = None) -> None:
        self.send({"method": method, "params": params})

    def ask(self, method: str, params: Any = None) -> int:
        """Send a request and return its id."""
        message_id = next(self._ids)
        self.send({"id": message_id, "method": method, "params": params})
        return message_id

    def answer(self, message_id: object) -> Message | None:
        """The answer to a request, if it has come."""
        return next(
            (each for each in self.received if "method" not in each and each.get("id") == message_id), None
        )

    async def answered(self, message_id: object) -> Message:
        """The answer to a request."""
        return await self.until(lambda: self.answer(message_id), f"the answer to {message_id}")

    async def request(self, method: str, params: Any = None) -> Any:
        """The result of a request that must not fail."""
        answer = await self.answered(self.ask(method, params))
        assert "result" in answer, answer
        return answer["result"]

    async def error(self, method: str, params: Any = None) -> int:
        """The code of the error of a request that must fail."""
        answer = await self.answered(self.ask(method, params))
        assert "error" in answer, answer
        return answer["error"]["code"]

    async def until(self, question: Callable[[], Any], what: str) -> Any:
        """Wait until the answer is not None, asking again whenever a message came."""
        async with asyncio.timeout(PATIENCE):
            while (found := question()) is None:
                assert not self.reading.done(), f"the server ended before {what}"
                await self._news.wait()
        return found

    async def initialize(self, capabilities: Message | None = None, **options: Any) -> Message:
        """Shake hands, by default as a client that can do nothing."""
        params = {
            "processId": os.getpid(),
            "rootUri": None,
            "capabilities": capabilities or {},
            "initializationOptions": options,
        }
        result = await self.request("initialize", params)
        self.notify("initialized", {})
        return result

    def open(self, text: str, uri: str = "file:///a.ll") -> str:
        item = {"uri": uri, "languageId": "llvm", "version": 1, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": item})
        return uri

    def change(self, uri: str, version: int, *changes: Message) -> None:
        params = {"textDocument": {"uri": uri, "version": version}, "contentChanges": list(changes)}
        self.notify("textDocument/didChange", params)

    async def command(self, name: str, *arguments: Any) -> Any:
        return await self.request("workspace/executeCommand", {"command": name, "arguments": list(arguments)})

    def said(self, method: str) -> list[Any]:
        """The parameters of all that the server notified or asked by this method."""
        return [each.get("params") for each in self.received if each.get("method") == method]

    async def ended(self) -> int:
        """The exit code, once the process has ended."""
        async with asyncio.timeout(PATIENCE):
            code = await self.process.wait()
            await self.reading
        return code

    def pause(self) -> None:
        """Stop reading what the server writes."""
        self.reading.cancel()

    def resume(self) -> None:
        """Read again."""
        self.reading = asyncio.create_task(self._read())

    async def leave(self) -> int:
        """Shut down, exit, and return the exit code."""
        await self.request("shutdown")
        self.notify("exit")
        return await self.ended()


def edit(start: tuple[int, int], end: tuple[int, int], text: str) -> Message:
    """A change of a document."""
    first, last = ({"line": line, "character": character} for line, character in (start, end))
    return {"range": {"start": first, "end": last}, "text": text}


@asynccontextmanager
async def running(*command: str, **environment: str) -> AsyncGenerator[Raw]:
    """A client of a server that this starts, and kills if it is still there at the end."""
    process = await asyncio.create_subprocess_exec(
        *command,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env={**os.environ, **environment},
    )
    client = Raw(process)
    try:
        yield client
    finally:
        if process.returncode is None:
            process.kill()
        client.pause()
        await asyncio.wait([client.reading])
        # asyncio waits for a process until its output has been read to the end.
        assert process.stdout is not None
        await process.stdout.read()
        await process.wait()
        assert process.stdin is not None
        process.stdin.close()
