"""The faults of pygls that `llmfb_server.hardened` mends, seen through the protocol."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
