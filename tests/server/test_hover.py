"""textDocument/hover."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.server.conftest import Editor, Start


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


async def test_only_in_the_header(start: Start) -> None:
    editor = await start()
    uri = await editor.open(
        "define i32 @f(i32 %x,\n              i32 %y)\n{\n  ret i32 %x\n}\n\ndeclare void @g()\n"
    )
    assert await editor.hover(uri, 0)
    assert await editor.hover(uri, 1, 16)
    assert await editor.hover(uri, 3) is None
    assert await editor.hover(uri, 5) is None
    assert await editor.hover(uri, 6) is None


async def test_answers_during_a_job(start: Start) -> None:
    editor = await start(model="hangs")
    uri = await editor.open()
    job = await editor.command("optimize", uri=uri, function="first")
    await editor.until_async(lambda: _says(editor, uri, "5 → 1 instructions"), "a running job's first offer")
    assert await _says(editor, uri, "still searching")
    assert editor.ended(job["token"]) is None


async def _says(editor: Editor, uri: str, words: str) -> bool:
    return words in (await editor.hover(uri, 1) or "")


async def test_without_llvm_and_without_a_document(start: Start) -> None:
    editor = await start(llvm="missing")
    uri = await editor.open()
    assert await editor.hover(uri, 1) == "**@first**: not optimized yet"
    assert await editor.hover("file:///project/never-opened.ll", 0) is None
