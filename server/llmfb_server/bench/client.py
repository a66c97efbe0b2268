"""A client that does little itself, so that what is measured is the server."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from llmfb_core import surroundings

Message = dict[str, Any]
CAPABILITIES: Message = {  # as far as answers depend on them, those of VS Code and Neovim
    "window": {"workDoneProgress": True},
    "textDocument": {
        "publishDiagnostics": {},
        "documentSymbol": {"hierarchicalDocumentSymbolSupport": True},
        "codeAction": {
            "dataSupport": True,
            "disabledSupport": True,
            "resolveSupport": {"properties": ["edit"]},
            "codeActionLiteralSupport": {"codeActionKind": {"valueSet": []}},
        },
    },
}
_LIMIT = 1 << 28


class Refused(RuntimeError):
    """A request was answered with an error."""

    def __init__(self, code: int, message: str) -> None:
        """`code` is that of JSON-RPC."""
        super().__init__(message)
        self.code = code


class Client:
    """One connection to one server; `notified` is told of each notification."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        """Read from now on."""
        self._process = process
        self._ids = itertools.count(1)
        self._asked: dict[int, asyncio.Future[Message]] = {}
        self.notified: asyncio.Queue[Message] = asyncio.Queue()
        self._reading = asyncio.create_task(self._read())

    @property
    def pid(self) -> int:
        """The process id of the server."""
        return self._process.pid

    async def _read(self) -> None:
        assert self._process.stdout is not None
        ended = "the server ended without an answer"
        try:
            while header := await self._process.stdout.readline():
                await self._process.stdout.readline()
                length = int(header.split(b":")[1])
                self._take(json.loads(await self._process.stdout.readexactly(length)))
        except asyncio.IncompleteReadError:
            ended += ", in the middle of a message"
        except Exception as error:
            ended = f"a message was not understood: {error!r}"
            raise
        finally:
            for waiting in self._asked.values():
                if not waiting.done():
                    waiting.set_exception(RuntimeError(ended))

    def _take(self, message: Message) -> None:
        if "method" not in message:
            self._asked.pop(message["id"]).set_result(message)
        elif "id" in message:
            result = self.answer(message["method"], message.get("params"))
            self._send({"id": message["id"], "result": result})
        else:
            self.heard(message)

    def answer(self, method: str, params: Any) -> Any:
        """The result of a request of the server's."""

    def heard(self, message: Message) -> None:
        """A notification came."""
        self.notified.put_nowait(message)

    def _send(self, message: Message) -> None:
        assert self._process.stdin is not None
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))

    def notify(self, method: str, params: Any) -> None:
        """Send a notification."""
        self._send({"method": method, "params": params})

    async def request(self, method: str, params: Any) -> Any:
        """Send a request and wait for its result; raises Refused for an error, RuntimeError once the server ended."""
        message_id = next(self._ids)
        answer = self._asked[message_id] = asyncio.get_running_loop().create_future()
        self._send({"id": message_id, "method": method, "params": params})
        message = await answer
        if "error" in message:
            raise Refused(message["error"]["code"], message["error"]["message"])
        return message["result"]

    async def command(self, name: str, **argument: Any) -> Any:
        """Execute one of the server's commands."""
        params = {"command": f"llmfb.{name}", "arguments": [argument]}
        return await self.request("workspace/executeCommand", params)

    async def initialize(self, options: Message) -> None:
        """Shake hands."""
        params = {
            "processId": None,
            "rootUri": None,
            "capabilities": CAPABILITIES,
            "initializationOptions": options,
        }
        await self.request("initialize", params)
        self.notify("initialized", {})

    def open(self, uri: str, text: str) -> None:
        """Open a document."""
        item = {"uri": uri, "languageId": "llvm", "version": 1, "text": text}
        self.notify("textDocument/didOpen", {"textDocument": item})

    def replace(self, uri: str, version: int, line: int, columns: tuple[int, int], text: str) -> None:
        """Replace a part of a line."""
        start, end = ({"line": line, "character": column} for column in columns)
        change = {"range": {"start": start, "end": end}, "text": text}
        identifier = {"uri": uri, "version": version}
        self.notify("textDocument/didChange", {"textDocument": identifier, "contentChanges": [change]})

    async def diagnosed(self, uri: str, version: int) -> None:
        """Wait for the diagnostics of a version; those of an older one may be on their way."""
        while True:
            message = await self.notified.get()
            if message["method"] != "textDocument/publishDiagnostics" or message["params"]["uri"] != uri:
                continue
            if message["params"]["version"] == version:
                return

    async def stop(self) -> None:
        """Shut down and exit."""
        await self.request("shutdown", None)
        self.notify("exit", None)
        await self._process.wait()
        await self._reading


async def started(stderr: int | None = None, **variables: str) -> asyncio.subprocess.Process:
    """A server of its own; `variables` are added to its environment."""
    return await asyncio.create_subprocess_exec(
        *surroundings.python("-m", "llmfb_server.program", "serve"),
        cwd=surroundings.FOLDER,
        env=surroundings.environment(**variables),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=stderr,
        limit=_LIMIT,
    )


@asynccontextmanager
async def connected(options: Message) -> AsyncGenerator[Client]:
    """A client of a server of its own, initialized."""
    client = Client(await started())
    await client.initialize(options)
    yield client
    await client.stop()
