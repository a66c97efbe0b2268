"""textDocument/hover."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.document.marks import unmark
from tests.server.conftest import TWO, WITH_MODEL
from tests.server.places import CLIENTS, position

if TYPE_CHECKING:
    from tests.server.conftest import Editor, Start


async def test_before_and_after_an_optimization(start: Start) -> None:
    editor = await start(options=WITH_MODEL)
    uri = await editor.open()
    assert await editor.hover(uri, 1, 4) == "**@first**: not optimized yet"
    await editor.optimized(uri, "first")
    text = await editor.hover(uri, 1, 4)
    assert text is not None
    assert "5 → 1 instructions, -Oz 1" in text
    assert "| source               | 5              |" in text
    assert "| model: source        | 1000, really 5 |" in text
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


MEANINGS = {
    "define internal fastcc i32 @f(i32 ‸noundef %x) #0 {\n  ret i32 %x\n}\n": "**noundef** (parameter attribute)",
    "define ‸internal i32 @f(i32 %x) {\n  ret i32 %x\n}\n": "**internal** (linkage): Visible in this module only",
    "define fast‸cc i32 @f(i32 %x) {\n  ret i32 %x\n}\n": "**fastcc** (calling convention): As fast",
    "define void @f() #‸0 {\n  ret void\n}\nattributes #0 = { cold }\n": "```llvm\nattributes #0 = { cold }\n```",
    "attributes #0 = { no‸unwind }\n": "**nounwind** (function attribute): Never unwinds",
    "define i32 @f(i32 %x) {\n  %a = ‸add nsw i32 %x, 1\n}\n": (
        "**add** (instruction): Sum of two integers; wraps around unless nuw or nsw makes overflow poison. "
        "[LangRef](https://llvm.org/docs/LangRef.html#add-instruction)"
    ),
    "define i64 @f(i32 %x) {\n  %a = ‸zext i32 %x to i64\n}\n": "https://llvm.org/docs/LangRef.html#zext-to-instruction",
    "define i32 @f(i32 %x) {\n  %a = add ‸nsw i32 %x, 1\n}\n": "**nsw** (flag): No signed wrap",
    "define void @f(ptr %p) {\n  store atomic i32 0, ptr %p se‸q_cst, align 4\n}\n": "**seq_cst** (atomic ordering)",
    "define void @f(ptr %p) {\n  call void @llvm.mem‸set.p0.i64(ptr %p, i8 0, i64 1, i1 false)\n  ret void\n}\n": (
        "**llvm.memset** (intrinsic): Fills bytes"
    ),
    "define void @f() {\n  call void @‸g()\n  ret void\n}\ndeclare void @g()\n": (
        "**@g**: declared only\n\n```llvm\ndeclare void @g()\n```"
    ),
    "define void @f() {\n  call void @‸g()\n  ret void\n}\ndefine void @g() {\n  fence acquire\n  ret void\n}\n": (
        "**@g**: 2 instructions\n\n```llvm\ndefine void @g()\n```"
    ),
    "@g = global [2 x i32] zeroinitializer\ndefine ptr @f() {\n  ret ptr @g‸\n}\n": (
        "```llvm\n@g = global [2 x i32] zeroinitializer\n```"
    ),
    "define i32 @f(i32 %x) {\n  %a = add i32 %x, 1\n  ret i32 %‸a\n}\n": "```llvm\n%a = add i32 %x, 1\n```",
    "define i32 @f(i32 %x, ptr noundef %y) {\n  ret ptr %‸y\n}\n": (
        "Parameter 2 of @f\n\n```llvm\ndefine i32 @f(i32 %x, ptr noundef %y)\n```"
    ),
    "define void @f() {\n  br label %‸b\nb:\n  ret void\n}\n": "Block **%b**: 1 instruction",
    "define void @f() {\n  br label %1\n1:\n  %2 = phi i32 [ 0, %‸0 ]\n  ret void\n}\n": "Block **%0**: 1 instruction",
    "define void @f() {\n  ret void, !dbg !‸7\n}\n!7 = !{!\"x\"}\n": '```llvm\n!7 = !{!"x"}\n```',
    "%s = type { i32 }\n@g = global %‸s zeroinitializer\n": "```llvm\n%s = type { i32 }\n```",
}  # fmt: skip


@pytest.mark.parametrize("client", CLIENTS)
async def test_what_words_and_names_mean(start: Start, client: str) -> None:
    editor = await start(client=client, llvm="missing")
    for number, (marked, expected) in enumerate(MEANINGS.items()):
        for line_end in ("\n", "\r\n"):
            # What stands before the column must not matter.
            text, cursor, _ = unmark(marked.replace("\n", line_end).replace("  ", "  /* é🂡 */ "))
            uri = await editor.open(text, f"{number}{len(line_end)}.ll")
            place = position(text, cursor, client)
            found = await editor.hover(uri, place.line, place.character)
            assert expected in (found or "").replace("/* é🂡 */ ", ""), marked
            assert len(found or "") < 700


@pytest.mark.parametrize(
    "marked",
    [
        "; ‸add\n",
        "define void @f() {\n  ; ‸add\n  ret void\n}\n",
        'define void @f() {\n  call void asm "‸add", ""()\n  ret void\n}\n',
        "define void @f() {\n‸add:\n  ret void\n}\n",
        "define void @f(ptr %p) {\n  %a = atomicrmw ‸add ptr %p, i32 1 seq_cst\n  ret void\n}\n",
        "define void @f() {\n  ret void, !‸range !0\n}\n",
        "define void @f() {\n  call void @‸gone()\n  ret void\n}\n",
        "‸add\n",
    ],
)
async def test_what_has_no_meaning(start: Start, marked: str) -> None:
    editor = await start(llvm="missing")
    text, cursor, _ = unmark(marked)
    uri = await editor.open(text)
    place = position(text, cursor, "visual_studio_code")
    assert (await editor.hover(uri, place.line, place.character) or "Block").startswith("Block")


async def test_on_a_call_what_is_known_of_the_callee(start: Start) -> None:
    editor = await start()
    uri = await editor.open("define void @caller() {\n  call i32 @first(i32 1)\n  ret void\n}\n" + TWO)
    assert "**@first**: 5 instructions" in (await editor.hover(uri, 1, 14) or "")
    await editor.optimized(uri, "first")
    assert "**@first**: 5 → 1 instructions, -Oz 1" in (await editor.hover(uri, 1, 14) or "")
