"""llmfb.report, llmfb.optCommand, and the lenses that lead to them."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.uris import to_fs_path

from llmfb_server.describe import opt_command
from tests.server.conftest import WITH_MODEL

if TYPE_CHECKING:
    from tests.server.conftest import Start


async def test_lenses_of_a_function_with_a_result(start: Start) -> None:
    editor = await start()
    uri = await editor.open()
    assert await editor.lenses(uri) == ["Optimize for size", "Optimize for size"]
    await editor.optimized(uri, "second")
    await editor.until(lambda: editor.refreshed, "the request to ask for lenses")
    params = types.CodeLensParams(types.TextDocumentIdentifier(uri))
    lenses = await editor.client.text_document_code_lens_async(params)
    assert lenses is not None
    assert [lens.command.title for lens in lenses if lens.command] == [
        "Optimize for size",
        "5 → 2 instructions, -Oz 2, of the function alone · Apply what -Oz gives",
        "Show diff",
        "Show report",
        "Copy opt command",
    ]
    assert [lens.range.start.line for lens in lenses] == [1, 9, 9, 9, 9]
    assert lenses[1].command is not None
    assert lenses[1].command.command == "llmfb.apply"


async def test_lenses_of_all_offers_and_of_the_file_stand_at_its_top(start: Start) -> None:
    editor = await start()
    uri = await editor.open()
    await editor.ran("optimizeAll", uri=uri)
    titles = await editor.lenses(uri)
    assert titles[:2] == ["Apply all 2 offers: 10 → 3 instructions (-Oz 3)", "Show diff of all offers"]
    await editor.ran("optimizeFile", uri=uri)
    titles = await editor.lenses(uri)
    assert titles[0] == "file as a whole: 10 → 3 instructions, -Oz 3 · Apply what -Oz gives"
    of_all = await editor.command("preview", uri=uri, extent="functions")
    assert of_all["title"] == "a.ll: 0 of 2 functions smaller than -Oz's: 10 → 3 instructions, -Oz 3"
    assert (await editor.command("preview", uri=uri))["title"] == "a.ll: 10 → 3 instructions, -Oz 3"


async def test_no_lens_to_begin_with_where_that_is_not_wanted(start: Start) -> None:
    editor = await start(options={"optimizeLens": False})
    uri = await editor.open()
    assert await editor.lenses(uri) == []


async def test_a_report_is_returned_and_shown(start: Start) -> None:
    editor = await start(options=WITH_MODEL)
    uri = await editor.open()
    with pytest.raises(JsonRpcException, match="optimize first"):
        await editor.command("report", uri=uri, function="first")
    await editor.optimized(uri, "first")
    text = await editor.command("report", uri=uri, function="first", show=True)
    assert text.startswith("# @first\n\n5 → 1 instructions, -Oz 1")
    assert "## The model's rounds" in text
    problems = "wrong source count, wrong target count, not smaller than -Oz"
    row = f"| 0 | 1000 | 200 | 2 instructions | {problems} | fast: list and sizes | `function(sroa)` |"
    assert row in re.sub(r", \d+ bytes|(?<= ) +", "", text)
    assert "## Candidates" in text
    path = to_fs_path(editor.client.shown_documents[0].uri)
    assert path is not None
    assert Path(path).read_text() == text


async def test_a_diff_is_returned_and_shown(start: Start) -> None:
    editor = await start()
    uri = await editor.open()
    for command in ("diff", "preview"):
        with pytest.raises(JsonRpcException, match="no offer for @first"):
            await editor.command(command, uri=uri, function="first")
        with pytest.raises(JsonRpcException, match="no offer for any function"):
            await editor.command(command, uri=uri)
    await editor.optimized(uri, "first")
    text = await editor.command("diff", uri=uri, function="first", show=True)
    assert text.startswith("--- a/a.ll\n+++ b/a.ll\n@@ ")
    assert "\n-  %c = add i32 %b, 0\n" in text
    path = to_fs_path(editor.client.shown_documents[0].uri)
    assert path is not None
    assert Path(path).read_text() == text
    preview = await editor.command("preview", uri=uri, function="first")
    assert preview["title"] == "@first: 5 → 1 instructions, -Oz 1"
    assert preview["before"] == editor.texts[uri]
    assert await editor.command("apply", uri=uri, function="first") == {"applied": True}
    assert preview["after"] == editor.texts[uri]


async def test_the_opt_command(start: Start) -> None:
    editor = await start()
    uri = await editor.open()
    with pytest.raises(JsonRpcException, match="optimize first"):
        await editor.command("optCommand", uri=uri, function="first")
    await editor.optimized(uri, "first")
    command = await editor.command("optCommand", uri=uri, function="first", show=True)
    assert command.startswith("llvm-extract -func=first /project/a.ll -o - | opt ")
    assert editor.client.messages[-1].message == command


def test_strange_names_are_quoted() -> None:
    command = opt_command("/a b.ll", "f;x", "default<Oz>", ["f;x"])
    assert "'-func=f;x' '/a b.ll'" in command
    assert "'-passes=default<Oz>'" in command
    assert opt_command("a.ll", None, "gvn", []).startswith("opt -passes=forceattrs a.ll -o - | ")


@pytest.mark.skipif(not (shutil.which("opt") and shutil.which("llvm-extract")), reason="needs LLVM's tools")
def test_the_opt_command_works(tmp_path: Path) -> None:
    source = tmp_path / "a.ll"
    source.write_text("define i32 @f(i32 %x) {\n  %a = add i32 %x, 0\n  ret i32 %a\n}\n")
    command = opt_command(str(source), "f", "function(instcombine)", ["f"])
    compiled = subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=True).stdout
    assert "ret i32 %x" in compiled
    assert "minsize" in compiled
