"""Whatever a client sends, the server answers it, keeps serving, and leaves no process behind."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import anyio
import pytest

from tests.processes import alive
from tests.server.raw import PATIENCE, Message, Raw, edit, framed, running

SERVER = Path(__file__).with_name("fake_server.py")
FUNCTION = """\
define i32 @first(i32 %x) {
  %a = alloca i32
  store i32 %x, ptr %a
  %b = load i32, ptr %a
  ret i32 %b
}
"""
NASTY = ["; a\fb\v\x1c\x85\u2028\u2029c\n", "; 🂡 é ∂\n", "; \ud800 \udfff\n", "; \x00\n", "; a\r\n", "; b\r"]


@asynccontextmanager
async def served(
    folder: Path, *, llvm: str = "real", capabilities: Message | None = None, **options: Any
) -> AsyncGenerator[Raw]:
    root = SERVER.parents[2]
    path = os.pathsep.join([str(root), str(root / "server")])
    async with running(
        sys.executable, str(SERVER), "wrong", llvm, PYTHONPATH=path, LLMFB_CACHE_DIR=str(folder)
    ) as client:
        await client.initialize(capabilities, **{"objective": "instructions", "seconds": 0.3, **options})
        yield client


def at(uri: str, line: int, character: int = 0) -> Message:
    return {"textDocument": {"uri": uri}, "position": {"line": line, "character": character}}


async def titles(client: Raw, uri: str, line: int) -> list[str]:
    """The titles of the code actions on a line, which name the function there."""
    place = {"line": line, "character": 0}
    context: Message = {"diagnostics": []}
    params = {"textDocument": {"uri": uri}, "range": {"start": place, "end": place}, "context": context}
    return [each["title"] for each in await client.request("textDocument/codeAction", params)]


async def optimized(client: Raw, uri: str) -> str:
    """The report of a job that has ended."""
    await client.command("llmfb.optimize", {"uri": uri, "function": "first"})
    await client.until(
        lambda: any(each["quiescent"] for each in client.said("llmfb/status")[-1:]) or None, "rest"
    )
    return await client.command("llmfb.report", {"uri": uri, "function": "first"})


async def test_a_client_that_can_do_nothing(tmp_path: Path) -> None:
    async with served(tmp_path) as client:
        uri = client.open(FUNCTION)
        assert "instructions" in await optimized(client, uri)
        assert "Optimize @first for size again" in await titles(client, uri, 0)
        assert (
            "not apply" in (await client.command("llmfb.apply", {"uri": uri, "function": "first"}))["reason"]
        )
        asked = {each["method"] for each in client.received if "method" in each and "id" in each}
        assert asked <= {"workspace/applyEdit"}
        assert await client.leave() == 0


async def test_a_client_that_announces_what_it_does_not_implement(tmp_path: Path) -> None:
    refresh = {"refreshSupport": True}
    workspace = {"codeLens": refresh, "diagnostics": refresh, "inlayHint": refresh, "configuration": True}
    capabilities = {"workspace": workspace, "window": {"workDoneProgress": True}}
    async with served(tmp_path, capabilities=capabilities) as client:
        uri = client.open(FUNCTION)
        assert "instructions" in await optimized(client, uri)
        await client.until(lambda: client.said("workspace/codeLens/refresh") or None, "a refresh")
        assert client.said("window/workDoneProgress/create")
        assert not client.said("$/progress")
        assert not client.said("window/showMessage")


async def test_resolving_an_action_that_has_nothing_to_resolve(tmp_path: Path) -> None:
    async with served(tmp_path) as client:
        action = {"title": "t", "command": {"title": "t", "command": "c"}}
        assert await client.request("codeAction/resolve", action) == action


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[1]", b"1", b"null", b"\xff\xfe", b"[" * 100_000, b"{}", b'{"jsonrpc":"2.0"}']
)
async def test_bodies_that_are_no_messages(tmp_path: Path, body: bytes) -> None:
    async with served(tmp_path, llvm="missing") as client:
        client.send_bytes(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        assert await client.request("textDocument/hover", at("file:///none.ll", 0)) is None
        answer = client.answer(None)
        assert answer is not None
        assert answer["error"]["code"] in (-32700, -32600)


@pytest.mark.parametrize(
    ("method", "params", "code"),
    [
        ("no/such/method", {}, -32601),
        ("$/noSuchMethod", None, -32601),
        ("initialize", {"processId": None, "rootUri": None, "capabilities": {}}, -32600),
        ("textDocument/hover", None, -32602),
        ("textDocument/hover", {"textDocument": 1}, -32602),
        ("textDocument/hover", at("file:///a.ll", -1), -32602),
        ("textDocument/hover", at("file:///a.ll", 0, 2**31), -32602),
        ("workspace/executeCommand", {"command": "no such command"}, -32602),
        ("workspace/executeCommand", {"command": "llmfb.optimize", "arguments": [3]}, -32602),
        (
            "workspace/executeCommand",
            {"command": "llmfb.optimize", "arguments": [{"uri": "file:///b.ll"}]},
            -32602,
        ),
    ],
)
async def test_requests_that_are_wrong(tmp_path: Path, method: str, params: Any, code: int) -> None:
    async with served(tmp_path, llvm="missing") as client:
        uri = client.open(FUNCTION)
        client.notify("no/such/notification", {})
        assert await client.error(method, params) == code
        assert "Optimize @first for size" in await titles(client, uri, 1)


async def test_positions_and_edits_far_outside(tmp_path: Path) -> None:
    last = 2**31 - 1
    async with served(tmp_path, llvm="missing") as client:
        uri = client.open(FUNCTION)
        assert await client.request("textDocument/hover", at(uri, last, last)) is None
        assert await titles(client, uri, last) == ["Optimize file as a whole for size"]
        client.change("file:///never/opened.ll", 2, edit((0, 0), (0, 0), "x"))
        client.change(uri, 2, edit((last, 0), (last, last), FUNCTION.replace("first", "behind")))
        client.change(uri, 3, edit((0, last), (0, last), " ; comment"))
        assert "Optimize @first for size" in await titles(client, uri, 1)
        assert "Optimize @behind for size" in await titles(client, uri, 7)


@pytest.mark.parametrize("comment", NASTY, ids=ascii)
async def test_characters_that_others_stumble_over(tmp_path: Path, comment: str) -> None:
    async with served(tmp_path) as client:
        uri = client.open(comment + FUNCTION + comment)
        report = await optimized(client, uri)
        assert "instructions" in report
        client.change(uri, 2, edit((1, 12), (1, 17), "second"))
        assert "Optimize @second for size" in await titles(client, uri, 2)


async def test_a_thousand_requests_at_once(tmp_path: Path) -> None:
    async with served(tmp_path) as client:
        uris = [client.open(FUNCTION, f"file:///{name}.ll") for name in "ab"]
        asked: list[int] = []
        for number in range(250):
            uri = uris[number % 2]
            document = {"textDocument": {"uri": uri}}
            client.change(uri, number + 2, edit((1, 0), (1, 0), " "))
            asked.append(client.ask("textDocument/hover", at(uri, 0, 8)))
            asked.append(client.ask("textDocument/codeLens", document))
            asked.append(client.ask("textDocument/diagnostic", document))
            asked.append(client.ask("workspace/executeCommand", {"command": "llmfb.cancel"}))
            if number % 10 == 0:
                client.notify("$/cancelRequest", {"id": asked[-2]})
        for message_id in asked:
            answer = await client.answered(message_id)
            assert "result" in answer or answer["error"]["code"] == -32800, answer
        ids = [each["id"] for each in client.received if "method" not in each]
        assert len(ids) == len(set(ids))
        assert await client.leave() == 0


async def test_a_thousand_changes_at_once(tmp_path: Path) -> None:
    async with served(tmp_path, capabilities={"textDocument": {"publishDiagnostics": {}}}) as client:
        uri = client.open(FUNCTION)
        await client.until(lambda: client.said("textDocument/publishDiagnostics") or None, "the first check")
        name = "first"
        for number in range(999):
            new = f"f{number}" if number < 998 else "last"
            client.change(uri, number + 2, edit((0, 12), (0, 12 + len(name)), new))
            name = new
        client.change(uri, 1001, edit((4, 6), (4, 9), "i64"))
        assert "Optimize @last for size" in await titles(client, uri, 1)

        def broken() -> Any:
            found = [each for each in client.said("textDocument/publishDiagnostics") if each["diagnostics"]]
            return found[0] if found else None

        found = await client.until(broken, "the error")
        assert found["version"] == 1001
        assert "but expected 'i64'" in found["diagnostics"][0]["message"]


@pytest.mark.slow
async def test_fifty_megabytes(tmp_path: Path) -> None:
    store = "  store i32 %x, ptr %a\n"
    function = FUNCTION.replace(store, store * 300)
    copies, lines = 50_000_000 // len(function), function.count("\n")
    text = "".join(function.replace("first", f"f{number}") for number in range(copies))
    async with served(tmp_path, llvm="missing") as client:
        uri = client.open(text)
        assert "@f0" in (await client.request("textDocument/hover", at(uri, 0, 8)))["contents"]["value"]
        client.change(uri, 2, edit((0, 12), (0, 14), "renamed"))
        client.change(uri, 3, edit((lines * copies, 0), (lines * copies, 0), FUNCTION))
        assert "Optimize @renamed for size" in await titles(client, uri, 1)
        assert "Optimize @first for size" in await titles(client, uri, lines * copies + 1)


def children(parent: int) -> set[int]:
    """All processes that descend from one."""
    parents: dict[int, int] = {}
    for folder in Path("/proc").iterdir():
        try:
            fields = (folder / "stat").read_text().rsplit(")", 1)[1].split()
        except (OSError, IndexError):
            continue
        if folder.name.isdecimal() and fields[0] != "Z":
            parents[int(folder.name)] = int(fields[1])
    found: set[int] = set()
    while more := {pid for pid, its in parents.items() if its in found | {parent}} - found:
        found |= more
    return found


@pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")
@pytest.mark.parametrize("end", ["input", "SIGTERM", "SIGINT", "SIGHUP", "exit"])
async def test_no_process_is_left(tmp_path: Path, end: str) -> None:
    async with served(tmp_path, seconds=600.0) as client:
        uri = client.open(FUNCTION)
        await client.command("llmfb.optimize", {"uri": uri, "function": "first"})

        async def searching() -> bool:
            lenses = await client.request("textDocument/codeLens", {"textDocument": {"uri": uri}})
            return any("→" in each["command"]["title"] for each in lenses)

        while not await searching():
            await anyio.sleep(0.05)
        theirs = children(client.process.pid)
        assert theirs
        assert client.process.stdin is not None
        if end == "input":
            client.process.stdin.close()
        elif end == "exit":
            client.send_bytes(framed({"method": "exit"}))
        else:
            client.process.send_signal(signal.Signals[end])
        expected = 1 if end in ("input", "exit") else 128 + signal.Signals[end]
        assert await client.ended() == expected
        with anyio.fail_after(PATIENCE):
            while any(Path(f"/proc/{pid}/cmdline").exists() and alive(pid) for pid in theirs):
                await anyio.sleep(0.02)
