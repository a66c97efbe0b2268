"""llmfb.apply: edits that the server asks for, and how it knows whether they were made."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pygls.exceptions import JsonRpcException

if TYPE_CHECKING:
    from tests.server.conftest import Start


@pytest.mark.parametrize("client", ["visual_studio_code", "neovim"])
async def test_the_offer_is_put_into_the_document(start: Start, client: str) -> None:
    editor = await start(client=client)
    uri = await editor.open()
    await editor.optimized(uri, "first")
    editor.change(uri, "; two functions", "; one\r\n; or two functions with é and 🂡")
    assert await editor.command("apply", uri=uri, function="first") == {"applied": True}
    assert "add i32 %b, 0" not in editor.texts[uri]
    assert "mul i32 %b, %x" in editor.texts[uri]
    assert "é and 🂡" in editor.texts[uri]
    assert await editor.pulled(uri) == []
    assert not any("→" in title for title in await editor.lenses(uri))


async def test_what_would_not_read_back_is_not_sent(start: Start) -> None:
    """The document changed around the function since the search."""
    editor = await start()
    uri = await editor.open()
    await editor.optimized(uri, "first")
    editor.change(uri, "; two functions", "@broken = global i32 no value\n; two functions")
    before = editor.texts[uri]
    with pytest.raises(
        JsonRpcException, match=r"the edited text could not be read, at 1:\d+: .*optimize @first again"
    ):
        await editor.command("apply", uri=uri, function="first")
    (action, *_) = await editor.actions(uri, 4)
    assert action.title.startswith("Apply what -Oz gives: @first")
    with pytest.raises(JsonRpcException, match="could not be read"):
        await editor.client.code_action_resolve_async(action)
    assert editor.texts[uri] == before


async def test_a_file_is_put_into_the_document(start: Start) -> None:
    editor = await start()
    uri = await editor.open()
    await editor.optimized(uri)
    assert await editor.command("apply", uri=uri) == {"applied": True}
    assert "alloca" not in editor.texts[uri]


async def test_a_client_that_refuses(start: Start) -> None:
    editor = await start()
    uri = await editor.open()
    await editor.optimized(uri, "first")
    editor.answer = "refuse"
    answer = await editor.command("apply", uri=uri, function="first")
    assert not answer["applied"]
    assert "did not apply" in editor.client.messages[-1].message


async def test_a_client_that_says_yes_but_does_nothing(start: Start) -> None:
    editor = await start(client="neovim")
    uri = await editor.open()
    await editor.optimized(uri, "first")
    editor.answer = "lie"
    answer = await editor.command("apply", uri=uri, function="first")
    assert not answer["applied"]
    assert "the text is another one" in answer["reason"]


async def test_nothing_to_apply(start: Start) -> None:
    editor = await start()
    uri = await editor.open()
    with pytest.raises(JsonRpcException, match="no offer for @first"):
        await editor.command("apply", uri=uri, function="first")
    await editor.optimized(uri, "first")
    editor.change(uri, "add i32 %b, 0", "add i32 %b, 9")
    with pytest.raises(JsonRpcException, match="no offer for @first"):
        await editor.command("apply", uri=uri, function="first")
