"""A cache folder that others may write is not used, and that is said."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lsprotocol import types

if TYPE_CHECKING:
    from tests.server.conftest import Start


async def test_without_a_cache_the_server_does_its_work(start: Start, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    cache.mkdir()
    cache.chmod(0o777)
    editor = await start()
    uri = await editor.open()
    await editor.until(lambda: editor.client.messages, "the message")
    (message,) = editor.client.messages
    assert message.type == types.MessageType.Warning
    assert message.message.startswith(f"llmfb: others may write the cache folder {cache};")
    await editor.optimized(uri, "first")
    assert await editor.lenses(uri)
    assert "# @first" in await editor.command("report", uri=uri, function="first", show=True)
    (shown,) = editor.client.shown_documents
    assert str(cache) not in shown.uri
    assert list(cache.iterdir()) == []


async def test_a_cache_is_made_for_its_user_alone(start: Start, tmp_path: Path) -> None:
    editor = await start()
    uri = await editor.open()
    await editor.optimized(uri, "first")
    results = tmp_path / "cache" / "results"
    await editor.until(lambda: list(results.iterdir()), "a result in the cache")
    assert [folder.stat().st_mode & 0o777 for folder in (results, results.parent)] == [0o700] * 2
    assert editor.client.messages == []
