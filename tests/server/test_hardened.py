"""The faults of pygls that `llmfb_server.hardened` mends, seen through the protocol."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

from lsprotocol import types

if TYPE_CHECKING:
    from tests.server.conftest import Start


async def test_only_the_protocols_line_ends_end_a_line(start: Start) -> None:
    editor = await start()
    uri = await editor.open("; a\fb\x1cc\n; d\u2028e\x85f\ndefine i32 @f() {\n  ret i32 1\n}\n")
    editor.change(uri, "ret i32 1", "ret i64 1")
    await editor.until(lambda: editor.pushed(uri), "the error")
    assert editor.pushed(uri)[0].range.start == types.Position(3, 6)


async def test_a_cancelled_command_ends(start: Start) -> None:
    editor = await start(client="neovim")
    uri = await editor.open()
    await editor.optimized(uri, "first")
    editor.answer = "lie"
    params = types.ExecuteCommandParams(command="llmfb.apply", arguments=[{"uri": uri, "function": "first"}])
    editor.client.protocol.send_request(types.WORKSPACE_EXECUTE_COMMAND, params, msg_id="mine")
    editor.client.cancel_request(types.CancelParams(id="mine"))
    assert await editor.hover(uri, 1)
    assert not [each for each in editor.client.messages if "another one" in each.message]


def converse(*messages: dict[str, Any]) -> subprocess.CompletedProcess[bytes]:
    """Send raw messages to a server of our own and let its input end."""
    sent = b""
    for message in messages:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        sent += b"Content-Length: %d\r\n\r\n%b" % (len(body), body)
    return subprocess.run(
        [sys.executable, "-m", "llmfb_server"], input=sent, capture_output=True, timeout=60, check=False
    )


HELLO: dict[str, Any] = {
    "id": 1,
    "method": "initialize",
    "params": {"processId": None, "rootUri": None, "capabilities": {}},
}


def test_the_exit_code_says_whether_there_was_a_shutdown() -> None:
    polite = converse(HELLO, {"id": 2, "method": "shutdown"}, {"method": "exit"})
    assert (polite.returncode, polite.stderr) == (0, b"")
    assert converse(HELLO, {"method": "exit"}).returncode == 1
    assert converse(HELLO).returncode == 1


def test_errors_do_not_tell_paths() -> None:
    answer = converse(
        HELLO, {"id": 2, "method": "workspace/executeCommand", "params": {"command": "llmfb.report"}}
    )
    assert b"must be an object" in answer.stdout
    assert b"Traceback" not in answer.stdout


def test_starting_imports_nothing_heavy() -> None:
    code = "import llmfb_server.main, sys; print([each for each in sys.argv[1:] if each in sys.modules])"
    heavy = [
        "torch",
        "transformers",
        "tokenizers",
        "numpy",
        "sacrebleu",
        "llmfb_core.llvm.api",
        "llmfb_core.optimize",
    ]
    found = subprocess.run([sys.executable, "-c", code, *heavy], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
