"""Standard input and output, and TCP."""

from __future__ import annotations

import json
import re
import socket
import subprocess
import sys
from typing import Any

from tests.server.raw import PATIENCE

HELLO: dict[str, Any] = {
    "id": 1,
    "method": "initialize",
    "params": {"processId": None, "rootUri": None, "capabilities": {}},
}
GOODBYE: tuple[dict[str, Any], ...] = ({"id": 2, "method": "shutdown"}, {"method": "exit"})


def framed(*messages: dict[str, Any]) -> bytes:
    bodies = [json.dumps({"jsonrpc": "2.0", **message}).encode() for message in messages]
    return b"".join(b"Content-Length: %d\r\n\r\n%b" % (len(body), body) for body in bodies)


def converse(*messages: dict[str, Any]) -> subprocess.CompletedProcess[bytes]:
    """Send messages to a server of our own and let its input end."""
    command = [sys.executable, "-m", "llmfb_server"]
    return subprocess.run(
        command, input=framed(*messages), capture_output=True, timeout=PATIENCE, check=False
    )


def test_the_exit_code_says_whether_there_was_a_shutdown() -> None:
    polite = converse(HELLO, *GOODBYE)
    assert (polite.returncode, polite.stderr) == (0, b"")
    assert converse(HELLO, {"method": "exit"}).returncode == 1
    assert converse(HELLO).returncode == 1


def test_errors_do_not_tell_paths() -> None:
    call = {"id": 2, "method": "workspace/executeCommand", "params": {"command": "llmfb.report"}}
    answer = converse(HELLO, call)
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
        "llmfb_core.document.module",
        "regex",
    ]
    found = subprocess.run([sys.executable, "-c", code, *heavy], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


def test_tcp() -> None:
    code = "import sys; from llmfb_server.main import run; sys.exit(run(('127.0.0.1', 0)))"
    with subprocess.Popen(
        [sys.executable, "-c", code], stderr=subprocess.PIPE, stdin=subprocess.DEVNULL
    ) as server:
        assert server.stderr is not None
        port = re.search(rb":(\d+)$", server.stderr.readline().strip())
        assert port is not None
        connection = socket.create_connection(("127.0.0.1", int(port[1])))
        with connection, connection.makefile("rb") as answers:
            connection.sendall(framed(HELLO))
            length = int(answers.readline().removeprefix(b"Content-Length: "))
            while answers.readline().strip():
                pass
            assert "capabilities" in json.loads(answers.read(length))["result"]
            connection.sendall(framed(*GOODBYE))
            assert b'"id": 2' in answers.read()
        assert server.wait(PATIENCE) == 0
