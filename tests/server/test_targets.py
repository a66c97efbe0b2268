"""Documents for a target that the embedded LLVM has no back end for."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from lsprotocol import types

from tests.server.conftest import TWO

if TYPE_CHECKING:
    from tests.server.conftest import Editor, Start

NEWER = [path for path in os.environ.get("LLMFB_TEST_LLVMS", "").split(os.pathsep) if "23." in path]
needs_another = pytest.mark.skipif(not NEWER, reason="name an LLVM 23 in LLMFB_TEST_LLVMS")
X86 = 'target triple = "x86_64-unknown-linux-gnu"\n'
BYTES = {"objective": "bytes"}


def status(editor: Editor) -> str:
    return str(editor.statuses[-1]["message"]) if editor.statuses else ""


async def hovered(editor: Editor, uri: str, name: str) -> str:
    lines = editor.texts[uri].split("\n")
    line = next(number for number, text in enumerate(lines) if f"@{name}(" in text)
    return await editor.hover(uri, line) or ""


@needs_another
async def test_such_a_document_gets_an_llvm_that_was_found(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LLMFB_LLVM_FOLDERS", NEWER[0])
    editor = await start(llvm="lacks x86", model="missing", options=BYTES)
    uri = await editor.open(X86 + TWO)
    await editor.until(lambda: f"(installed in {NEWER[0]}) for X86" in status(editor), "the other LLVM")
    await editor.optimized(uri, "first")
    said = await hovered(editor, uri, "first")
    assert "LLVM 23." in said
    assert "the embedded LLVM 22.1.8 has no X86 back end" in said
    assert "not screened" in said.lower()
    # Another document keeps the default, and its results are others.
    other = await editor.open(TWO, "b.ll")
    assert "not optimized yet" in await hovered(editor, other, "first")
    await editor.optimized(other, "first")
    assert "has no X86 back end" not in await hovered(editor, other, "first")
    assert "the embedded" in await hovered(editor, uri, "first")
    editor.close(other)
    assert "the embedded" in await hovered(editor, uri, "first")
    editor.close(uri)
    await editor.until(lambda: "for X86" not in status(editor), "the end of the other LLVM")
    uri = await editor.open(X86 + TWO)
    await editor.until(lambda: f"(installed in {NEWER[0]}) for X86" in status(editor), "the other LLVM again")
    assert "the embedded" in await hovered(editor, uri, "first")


@needs_another
async def test_results_with_it_are_known_in_later_sessions(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LLMFB_LLVM_FOLDERS", NEWER[0])
    first = await start(llvm="lacks x86", model="missing", options=BYTES)
    await first.optimized(await first.open(X86 + TWO), "first")
    later = await start(llvm="lacks x86", model="missing", options=BYTES)
    uri = await later.open(X86 + TWO)

    async def known() -> bool:
        return "the embedded LLVM 22.1.8" in await hovered(later, uri, "first")

    await later.until_async(known, "the result of the earlier session")


async def test_where_there_is_none_the_triple_says_what_to_install(start: Start) -> None:
    editor = await start(llvm="lacks x86", model="missing", options=BYTES)
    uri = await editor.open(X86 + TWO)
    await editor.until(lambda: editor.pushed(uri), "the diagnostic")
    (found,) = editor.pushed(uri)
    assert found.code == "no-back-end"
    assert found.severity is types.DiagnosticSeverity.Warning
    assert found.range == types.Range(types.Position(0, 17), types.Position(0, 41))
    assert found.message.startswith("the embedded LLVM 22.1.8 has no X86 back end, which x86_64-")
    assert "install" in found.message or "package" in found.message
    # Optimizing says the same, once; that there is no model is another matter.
    await editor.until(lambda: any("no model" in each.message for each in editor.client.messages), "that")
    before = len(editor.client.messages)
    assert await editor.ran("optimizeAll", uri=uri) == found.message
    (message,) = editor.client.messages[before:]
    assert found.message in message.message
    # Another target, and there is nothing to say.
    editor.change(uri, "x86_64", "riscv64")
    await editor.until(lambda: not editor.pushed(uri), "the end of the diagnostic")


async def test_for_fewer_instructions_no_back_end_is_needed(start: Start) -> None:
    editor = await start(llvm="lacks x86", model="missing")
    uri = await editor.open(X86 + TWO)
    await editor.optimized(uri, "first")
    assert editor.pushed(uri) == []


async def test_results_are_those_for_one_target(start: Start) -> None:
    """Front ends write the same text of a function for targets that have nothing in common."""
    editor = await start(model="missing", options=BYTES)
    uri = await editor.open(X86 + TWO)
    await editor.optimized(uri, "first")
    other = await editor.open('target triple = "i386-unknown-linux-gnu"\n' + TWO, "b.ll")
    assert "not optimized yet" in await hovered(editor, other, "first")
    # Nor does an offer stay under another triple; with the old one it is back.
    editor.change(uri, "x86_64", "i386")
    assert "not optimized yet" in await hovered(editor, uri, "first")
    editor.change(uri, "i386", "x86_64")
    assert "not optimized yet" not in await hovered(editor, uri, "first")
