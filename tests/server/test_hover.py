"""textDocument/hover."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.server.conftest import Start


async def test_before_and_after_an_optimization(start: Start) -> None:
    editor = await start()
    uri = await editor.open()
    assert await editor.hover(uri, 1, 4) == "**@first**: not optimized yet"
    await editor.optimized(uri, "first")
    text = await editor.hover(uri, 1, 4)
    assert text is not None
    assert "5 → 1 instructions, -Oz 1" in text
    assert "| source | 5 |" in text
    assert "| model: source | 1000, really 5 |" in text
    assert "Validated: LLVM's verifier" in text
