"""Somebody types in a long file and looks around: how long each thing takes."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Awaitable
from typing import Any

from llmfb_core.document.module import ModuleText
from llmfb_server.bench.client import Client, connected
from llmfb_server.bench.texts import long_module

URI = "file:///bench.ll"
ROUNDS = 200
"""Keystrokes in each run, so that a 99th percentile means something."""
_PAUSE = 0.02
_RARELY = 8
"""Diagnostics and document symbols are waited for once in so many rounds."""
Times = dict[str, list[float]]


async def typed(lines: int, model: str | None, *, busy: bool) -> Times:
    """The seconds that each reaction took, by name; `busy` means that a job runs all the time."""
    text = long_module(lines)
    functions = [each for each in ModuleText(text).functions if each.is_definition]
    first = functions[0]
    async with connected({"seconds": 3600, "model": model}) as client:
        client.open(URI, text)
        await client.diagnosed(URI, 1)
        if busy:
            await client.command("optimize", uri=URI, function=first.name)
            await searching(client)
        user = _User(client, text, [each.start_line for each in functions[1:]])
        for _ in range(ROUNDS):
            await user.round()
            await asyncio.sleep(_PAUSE)
        if busy:
            await client.command("cancel")
    return user.times


async def searching(client: Client) -> None:
    """Wait until a job has got past its start."""
    while True:
        message = await client.notified.get()
        if message["method"] == "$/progress" and "lists" in message["params"]["value"].get("message", ""):
            return


class _User:
    """Edits functions other than the first, where the job is."""

    def __init__(self, client: Client, text: str, headers: list[int]) -> None:
        self._client = client
        self._headers = headers
        self._random = random.Random(0)
        self._version = 1
        self._rounds = 0
        self._lengths = [len(line) for line in text.split("\n")]
        self.times: Times = {}

    async def _timed(self, name: str, waiting: Awaitable[Any]) -> None:
        begun = time.perf_counter()
        await waiting
        self.times.setdefault(name, []).append(time.perf_counter() - begun)

    async def round(self) -> None:
        """One keystroke, and all that an editor asks for after it."""
        self._rounds += 1
        header = self._random.choice(self._headers)
        place = {"textDocument": {"uri": URI}, "position": {"line": header, "character": 8}}
        await self._timed("keystroke", self._keystroke(header + 1))
        await self._timed("hover", self._client.request("textDocument/hover", place))
        span = {"start": place["position"], "end": place["position"]}
        action: dict[str, Any] = {"textDocument": {"uri": URI}, "range": span, "context": {"diagnostics": []}}
        await self._timed("code actions", self._client.request("textDocument/codeAction", action))
        document = {"textDocument": {"uri": URI}}
        await self._timed("code lens", self._client.request("textDocument/codeLens", document))
        if self._rounds % _RARELY == 0:
            symbols = self._client.request("textDocument/documentSymbol", document)
            await self._timed("document symbols", symbols)
            await self._timed("diagnostics", self._broken_and_mended())

    def _type(self, line: int, columns: tuple[int, int], text: str) -> None:
        self._version += 1
        self._client.replace(URI, self._version, line, columns, text)

    async def _keystroke(self, line: int) -> None:
        """A character; messages are handled in order, so an answer to the next one says that it has been applied."""
        column = self._lengths[line]
        self._type(line, (column, column), " ")
        self._lengths[line] += 1
        await self._client.command("cancel", jobId="none")

    async def _broken_and_mended(self) -> None:
        """Break the file, or mend it, which changes its diagnostics."""
        broken = self._rounds % (2 * _RARELY) == 0
        self._type(0, (0, 0) if not broken else (0, 1), "" if broken else "@")
        await self._client.diagnosed(URI, self._version)
