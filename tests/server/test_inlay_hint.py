"""textDocument/inlayHint."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from lsprotocol import types

if TYPE_CHECKING:
    from tests.server.conftest import Editor, Start

TEXT = (
    "define i32 @f(i32 %x,\n              i32 %y) { ; é🂡\n  %a = add i32 %x, 0\n  ret i32 %a\n}\n\n"
    "define i32 @g(i32 %x) {\n  ret i32 %x\n}\n"
)


async def hints(editor: Editor, uri: str, last_line: int = 100) -> list[types.InlayHint]:
    lines = types.Range(types.Position(0, 0), types.Position(last_line, 0))
    params = types.InlayHintParams(types.TextDocumentIdentifier(uri), lines)
    return list(await editor.client.text_document_inlay_hint_async(params) or [])


@pytest.mark.parametrize(
    ("objective", "label"), [("instructions", "2 → 1 instructions, -Oz 1"), ("bytes", "bytes, -Oz ")]
)
async def test_what_is_known(start: Start, objective: str, label: str) -> None:
    editor = await start(client="neovim", options={"objective": objective})
    uri = await editor.open(TEXT)
    assert await hints(editor, uri) == []
    await editor.optimized(uri, "f")
    await editor.until(lambda: editor.hints_refreshed, "the request to ask for hints")
    (hint,) = await hints(editor, uri)
    assert isinstance(hint.label, str)
    assert label in hint.label
    assert hint.position == types.Position(1, len("              i32 %y) { ; é🂡".encode()))
    assert await hints(editor, uri, last_line=0) == [hint]
    editor.change(uri, "%x, 0", "%x, 1")
    assert await hints(editor, uri) == []


async def test_only_of_the_lines_that_are_shown(start: Start) -> None:
    editor = await start()
    uri = await editor.open(TEXT)
    await editor.optimized(uri, "g")
    assert await hints(editor, uri, last_line=4) == []
    (hint,) = await hints(editor, uri, last_line=6)
    assert hint.position == types.Position(6, len("define i32 @g(i32 %x) {"))
    assert await hints(editor, "file:///project/other.ll") == []


async def shown(editor: Editor, uri: str, labels: list[str]) -> None:
    async def are_there() -> bool:
        return [hint.label for hint in await hints(editor, uri)] == labels

    await editor.until_async(are_there, f"the hints {labels}")


async def test_bytes_of_each_function_as_it_is(start: Start) -> None:
    editor = await start(client="neovim", options={"sizeHints": True, "objective": "bytes"})
    text = "define i32 @%s(i32 %%x) {\n  ret i32 %%x\n}\n"
    uri = await editor.open(text % "f" + text % "g" + "declare void @h()\n")
    await shown(editor, uri, ["3 bytes", "3 bytes"])
    await editor.until(lambda: editor.hints_refreshed, "the request to ask for hints")
    editor.change(uri, "ret i32 %x", "ret i32 1000")
    await shown(editor, uri, ["6 bytes", "3 bytes"])
    editor.change(uri, "ret i32 1000", "rot")
    await shown(editor, uri, ["3 bytes"])
    editor.change(uri, "rot", "ret i32 %x")
    await shown(editor, uri, ["3 bytes", "3 bytes"])
    await editor.optimized(uri, "g")
    await shown(editor, uri, ["3 bytes", "3 → 3 bytes, -Oz 3"])


TYPED = """\
%%t = type { %s }
define i64 @at(i64 %%n) {
  %%q = getelementptr %%t, ptr null, i64 %%n
  %%i = ptrtoint ptr %%q to i64
  ret i64 %%i
}
"""


BYTES = {"i8": ["4 bytes"], "[1000 x i64], i32": ["8 bytes"], "i6 x": []}


@pytest.mark.parametrize(
    "steps",
    [("i8", "[1000 x i64], i32", "i8"), ("i6 x", "i8", "i6 x", "[1000 x i64], i32")],
    ids=["well typed", "mid-typing"],
)
async def test_bytes_are_of_the_types_that_a_function_has(start: Start, steps: tuple[str, ...]) -> None:
    editor = await start(options={"sizeHints": True})
    uri = await editor.open(TYPED % steps[0])
    await shown(editor, uri, BYTES[steps[0]])
    for old, new in pairwise(steps):
        editor.change(uri, f"{{ {old} }}", f"{{ {new} }}")
        await shown(editor, uri, BYTES[new])


async def test_bytes_are_a_setting(start: Start) -> None:
    editor = await start()
    uri = await editor.open(TEXT)
    await editor.until(lambda: editor.statuses and editor.statuses[-1]["quiescent"], "rest")
    assert await hints(editor, uri) == []
