"""llmfb.optimizeAll and llmfb.applyAll: every function by itself, one edit for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from pygls.exceptions import JsonRpcException

from tests.server.conftest import WITH_MODEL

if TYPE_CHECKING:
    from tests.server.conftest import Editor, Start

ONE = """\
define i32 @first(i32 %x) {
  %a = alloca i32
  store i32 %x, ptr %a
  %b = load i32, ptr %a
  ret i32 %b
}
"""
OPTNONE = "define i32 @kept(i32 %x) optnone noinline {\n  %a = add i32 %x, 0\n  ret i32 %a\n}\n"


@pytest.mark.parametrize("client", ["visual_studio_code", "neovim"])
async def test_all_functions_in_one_edit(start: Start, client: str) -> None:
    editor = await start(client=client)
    uri = await editor.open()
    assert (
        await editor.ran("optimizeAll", uri=uri)
        == "0 of 2 functions smaller than -Oz's: 10 → 3 instructions, -Oz 3"
    )
    assert sum("· Apply" in title for title in await editor.lenses(uri)) == 2
    titles = [action.title for action in await editor.actions(uri, 8)]
    assert titles[0] == "Apply all 2 offers: 10 → 3 instructions (-Oz 3)"
    preview = await editor.command("preview", uri=uri)
    version = editor.versions[uri]
    assert await editor.command("applyAll", uri=uri) == {"applied": True}
    assert editor.versions[uri] == version + 1
    assert editor.texts[uri] == preview["after"]
    assert "alloca" not in editor.texts[uri]
    assert editor.texts[uri].startswith("; two functions that")
    assert await editor.pulled(uri) == []
    became = "llmfb: a.ll: 10 → 3 instructions, -Oz of the whole file 3, which is not larger"
    await editor.until(
        lambda: any(each.message.startswith(became) for each in editor.client.messages),
        "what the file became",
    )


async def test_a_function_that_is_being_optimized_among_others_is_joined(start: Start) -> None:
    editor = await start(model="hangs")
    uri = await editor.open()
    job = await editor.command("optimizeAll", uri=uri)

    async def is_begun() -> bool:
        return "still searching" in (await editor.hover(uri, 9, 4) or "")

    await editor.until_async(is_begun, "the turn of the longest function")
    assert await editor.command("optimize", uri=uri, function="second") == job
    assert await editor.command("cancel", jobId=job["jobId"])
    await editor.until(lambda: editor.ended(job["token"]), "the end")


async def test_progress_counts_the_functions(start: Start) -> None:
    editor = await start()
    uri = await editor.open()
    job = await editor.command("optimizeAll", uri=uri)
    await editor.until(lambda: editor.ended(job["token"]), "the end")
    begin, *reports, _end = editor.progress(job["token"])
    assert begin.title == "Optimizing all functions of a.ll for size"
    percentages = [report.percentage for report in reports]
    assert percentages == sorted(percentages)
    assert any("2 of 2, @first" in report.message for report in reports)


async def test_what_cannot_be_optimized_is_left_out(start: Start) -> None:
    editor = await start()
    uri = await editor.open(OPTNONE + ONE)
    assert (await editor.ran("optimizeAll", uri=uri)).startswith("0 of 2 functions smaller than -Oz's: 4 → 1")
    assert await editor.command("applyAll", uri=uri) == {"applied": True}
    assert editor.texts[uri].startswith(OPTNONE)


async def test_what_is_known_is_not_done_again(start: Start) -> None:
    editor = await start(options=WITH_MODEL)
    uri = await editor.open()
    await editor.optimized(uri, "first")
    job = await editor.command("optimizeAll", uri=uri)
    await editor.until(lambda: editor.ended(job["token"]), "the end")
    assert editor.ended(job["token"]) == "0 of 2 functions smaller than -Oz's: 10 → 3 instructions, -Oz 3"
    assert not any("@first" in str(report.message) for report in editor.progress(job["token"])[1:])


async def test_an_edit_of_a_function_ends_its_part_only(start: Start) -> None:
    editor = await start(model="hangs")
    uri = await editor.open()
    job = await editor.command("optimizeAll", uri=uri)
    await editor.until_async(lambda: _searching(editor, uri, 9), "the turn of the longest function")
    assert not await _searching(editor, uri, 1)
    editor.change(uri, "mul i32 %b, %x", "mul i32 %b, %y")
    await editor.until_async(lambda: _searching(editor, uri, 1), "the other's turn")
    assert editor.ended(job["token"]) is None
    assert [action.title for action in await editor.actions(uri, 3, ["source"])] == [
        "Stop optimizing all functions",
        "Optimize file as a whole for size",
    ]
    assert (await editor.command("cancel", jobId=job["jobId"]))["cancelled"]
    await editor.until(lambda: editor.ended(job["token"]), "the end")
    text = "cancelled, what was found is kept: 0 of 2 functions smaller than -Oz's"
    assert (editor.ended(job["token"]) or "").startswith(text)
    assert not (await editor.command("cancel", uri=uri))["cancelled"]


THIRD = "define i32 @third(i32 %x) {\n  %a = add i32 %x, 0\n  ret i32 %a\n}\n"


@pytest.mark.parametrize(
    ("old", "new", "name", "again"),
    [
        ("declare void @elsewhere()\n", THIRD, "third", False),
        ("declare void @elsewhere()\n", THIRD, "third", True),
        ("mul i32 %b, %x", "mul i32 %b, %y", "second", True),
    ],
)
async def test_a_function_that_is_written_meanwhile_has_its_turn(
    start: Start, old: str, new: str, name: str, again: bool
) -> None:
    editor = await start(model="hangs")
    uri = await editor.open()
    job = await editor.command("optimizeAll", uri=uri)
    await editor.until_async(lambda: _searching(editor, uri, 9), "the turn of the longest function")
    await editor.command("cancel", uri=uri, function="second")
    await editor.until_async(lambda: _searching(editor, uri, 1), "the other's turn")
    editor.change(uri, old, new)
    if again:
        assert await editor.command("optimizeAll", uri=uri) == job
    await editor.command("cancel", uri=uri, function="first")
    line = editor.texts[uri].partition(f"define i32 @{name}")[0].count("\n")
    await editor.until_async(lambda: _searching(editor, uri, line), "its turn")
    assert editor.ended(job["token"]) is None
    assert await editor.command("cancel", jobId=job["jobId"])


async def _searching(editor: Editor, uri: str, line: int) -> bool:
    return "still searching" in (await editor.hover(uri, line) or "")


async def test_nothing_to_apply(start: Start) -> None:
    editor = await start()
    uri = await editor.open()
    with pytest.raises(JsonRpcException, match="no offer for any function"):
        await editor.command("applyAll", uri=uri)
    await editor.ran("optimizeAll", uri=uri)
    editor.change(uri, "add i32 %b, 0", "add i32 %b, 7")
    assert await editor.command("applyAll", uri=uri) == {"applied": True}
    assert "add i32 %b, 7" in editor.texts[uri]
    assert "store i32 %y" not in editor.texts[uri]
