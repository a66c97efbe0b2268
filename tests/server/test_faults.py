"""Each fault that `llmfb_server.hardened` mends, beside pygls as it is.

The checks say True where there is no fault.  Once one says so of pygls as it is, the class that mends it can go.
"""

from __future__ import annotations

import asyncio
import inspect
import json
import sys
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any

import pytest
from lsprotocol import types
from pygls.protocol import default_converter

from llmfb_server import features
from llmfb_server.server import LlmfbServer
from tests.server.raw import Raw, edit, framed, running

SERVER = Path(__file__).with_name("faults_server.py")
STUCK = 5.0
"""Seconds without any reaction after which a server counts as stuck that is expected to be."""


async def in_time(client: Raw, waiting: Awaitable[Any]) -> bool:
    """Whether something happens before the server counts as stuck or has ended."""
    try:
        async with asyncio.timeout(client.patience):
            await waiting
    except (TimeoutError, AssertionError):
        return False
    return True


async def line_ends(client: Raw) -> bool:
    """Only LF, CR LF and CR end a line."""
    uri = client.open("; a\fb\x1cc\n; d\u2028e\x85f\nlast\n")
    client.change(uri, 2, edit((2, 0), (2, 4), "LAST"))
    return await client.request("test/text", {"uri": uri}) == "; a\fb\x1cc\n; d\u2028e\x85f\nLAST\n"


async def column_behind_the_last_line(client: Raw) -> bool:
    uri = client.open("ab")
    client.change(uri, 2, edit((0, 9), (0, 9), "c"))
    return await client.request("test/text", {"uri": uri}) == "abc"


async def change_of_a_closed_document(client: Raw) -> bool:
    client.change("file:///closed.ll", 2, edit((0, 0), (0, 0), "x"))
    await client.request("test/echo", {"text": ""})
    return not client.said("window/showMessage")


async def cancelled_command(client: Raw) -> bool:
    request = client.ask("workspace/executeCommand", {"command": "wait"})
    client.notify("$/cancelRequest", {"id": request})
    await client.answered(request)
    return await client.request("test/ended", {}) == ["wait"]


async def shutdown_during_a_command(client: Raw) -> bool:
    client.ask("workspace/executeCommand", {"command": "wait"})
    await client.request("test/echo", {"text": ""})
    return "result" in await client.answered(client.ask("shutdown"))


async def progress_tokens(client: Raw) -> bool:
    """pygls issue 607."""
    client.answers["window/workDoneProgress/create"] = {"result": None}
    return await client.request("test/progress", {}) == 0


async def answer_that_nobody_waits_for(client: Raw) -> bool:
    """pygls issue 621."""
    client.answers["client/question"] = {"result": 1}
    request = client.ask("test/ask", {})
    client.notify("$/cancelRequest", {"id": request})
    await client.answered(request)
    await client.request("test/echo", {"text": ""})
    return not client.said("window/showMessage")


async def answer_after_shutdown(client: Raw) -> bool:
    """pygls issue 605."""
    client.answers["client/question"] = {"result": 1}
    client.notify("test/askLater", {})
    await client.request("shutdown")
    return await in_time(
        client, client.until(lambda: client.said("test/heard") or None, "the server's reaction")
    )


async def failing_notification(client: Raw) -> bool:
    client.notify("test/boom", {})
    await client.request("test/echo", {"text": ""})
    return not client.said("window/showMessage")


async def traceback_in_an_error(client: Raw) -> bool:
    answer = await client.answered(client.ask("test/boom", {}))
    return "faults_server.py" not in json.dumps(answer)


async def result_that_is_no_json(client: Raw) -> bool:
    request = client.ask("test/object", {})
    await client.request("test/echo", {"text": ""})
    return client.answer(request) is not None


async def malformed_json(client: Raw) -> bool:
    client.send_bytes(b"Content-Length: 5\r\n\r\n{oops")
    await client.request("test/echo", {"text": ""})
    answer = client.answer(None)
    return answer is not None and answer["error"]["code"] == -32700


async def wrong_parameters(client: Raw) -> bool:
    place = {"textDocument": {"uri": "file:///a.ll"}, "position": {"line": -1, "character": 0}}
    request = client.ask("textDocument/hover", place)
    await client.request("test/echo", {"text": ""})
    answer = client.answer(request)
    return answer is not None and answer["error"]["code"] == -32602


async def unknown_method_without_parameters(client: Raw) -> bool:
    client.send({"id": "x", "method": "test/unknown"})
    await client.request("test/echo", {"text": ""})
    answer = client.answer("x")
    return answer is not None and answer["error"]["code"] == -32601


async def member_named_jsonrpc(client: Raw) -> bool:
    argument = {"jsonrpc": "2.0", "id": 7, "method": "textDocument/hover"}
    request = client.ask("workspace/executeCommand", {"command": "first", "arguments": [argument]})
    await client.request("test/echo", {"text": ""})
    answer = client.answer(request)
    return answer is not None and answer.get("result") == argument


async def request_after_shutdown(client: Raw) -> bool:
    await client.request("shutdown")
    request = client.ask("test/echo", {"text": ""})
    client.notify("exit")
    await client.ended()
    answer = client.answer(request)
    return answer is not None and answer["error"]["code"] == -32600


async def exit_without_shutdown(client: Raw) -> bool:
    client.notify("exit")
    return await client.ended() == 1


async def header_in_lower_case(client: Raw) -> bool:
    client.send_bytes(framed({"id": "x", "method": "test/echo", "params": {"text": ""}}).lower())
    return await in_time(client, client.answered("x"))


async def header_that_announces_too_much(client: Raw) -> bool:
    client.send_bytes(b"Content-Length: 99999999999999999999\r\n\r\n{}")
    return await in_time(client, client.request("test/echo", {"text": ""}))


async def futures_of_notifications(client: Raw) -> bool:
    before = await client.request("test/futures", {})
    for _ in range(50):
        client.notify("test/echo", {"text": ""})
    return await client.request("test/futures", {}) == before


async def client_that_writes_before_it_reads(client: Raw) -> bool:
    client.pause()
    for _ in range(30):
        client.ask("test/echo", {"text": "x" * 20_000})
    assert client.process.stdin is not None
    if not await in_time(client, client.process.stdin.drain()):
        return False
    client.resume()
    return await client.request("test/echo", {"text": "last"}) == "last"


CHECKS: list[Callable[[Raw], Awaitable[bool]]] = [
    line_ends,
    column_behind_the_last_line,
    change_of_a_closed_document,
    cancelled_command,
    shutdown_during_a_command,
    progress_tokens,
    answer_that_nobody_waits_for,
    answer_after_shutdown,
    failing_notification,
    traceback_in_an_error,
    result_that_is_no_json,
    malformed_json,
    wrong_parameters,
    unknown_method_without_parameters,
    member_named_jsonrpc,
    request_after_shutdown,
    exit_without_shutdown,
    header_in_lower_case,
    header_that_announces_too_much,
    futures_of_notifications,
    client_that_writes_before_it_reads,
]


def served(kind: str) -> AbstractAsyncContextManager[Raw]:
    """A client of a server of that kind."""
    return running(sys.executable, str(SERVER), kind, PYTHONPATH=str(SERVER.parents[2]))


@pytest.mark.slow
@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
async def test_fault(check: Callable[[Raw], Awaitable[bool]]) -> None:
    async with served("mended") as client:
        await client.initialize()
        assert await check(client)
    async with served("bare") as client:
        client.patience = STUCK
        await client.initialize()
        assert not await check(client), "pygls has mended this: the class for it can go"


@pytest.mark.slow
async def test_request_before_initialize() -> None:
    async with served("mended") as client:
        assert await client.error("test/echo", {"text": ""}) == -32002
        assert "capabilities" in await client.initialize()
    async with served("bare") as client:
        assert "result" in await client.answered(client.ask("test/echo", {"text": ""}))


def test_lsprotocol_takes_code_actions_with_a_command_for_commands() -> None:
    """Why the tests' editor structures the answers to textDocument/codeAction itself."""
    action: dict[str, Any] = {"title": "t", "kind": "quickfix", "command": {"title": "t", "command": "c"}}
    message = {"jsonrpc": "2.0", "id": 1, "result": [action]}
    answer = default_converter().structure(message, types.CodeActionResponse)
    assert not isinstance(answer.result[0], types.CodeAction)  # pyright: ignore[reportOptionalSubscript]


def test_every_handler_is_asynchronous() -> None:
    """Others block all other requests, and even their cancellations wait behind them (pygls issue 517)."""
    server = LlmfbServer()
    features.register(server)
    manager: Any = server.protocol.fm
    handlers: dict[str, Any] = {**manager.features, **manager.commands}
    assert len(handlers) > 20
    assert [name for name, handler in handlers.items() if not inspect.iscoroutinefunction(handler)] == []
