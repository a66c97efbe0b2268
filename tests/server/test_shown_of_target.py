"""The steps and bytes of a function that was not optimized are of its target, and of the LLVM for that."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from lsprotocol import types

from llmfb_core.types import Measurement
from llmfb_server.sizes import Sizes
from llmfb_server.snapshot import Snapshot

if TYPE_CHECKING:
    from tests.server.conftest import Editor, Start

NEWER = [path for path in os.environ.get("LLMFB_TEST_LLVMS", "").split(os.pathsep) if "23." in path]
needs_another = pytest.mark.skipif(not NEWER, reason="name an LLVM 23 in LLMFB_TEST_LLVMS")
X86 = 'target triple = "x86_64-unknown-linux-gnu"\n'
I386 = 'target triple = "i386-unknown-linux-gnu"\n'
FUNCTION = (
    "define i64 @f(i64 %a, i64 %b) {\n  %p = alloca i64\n  store i64 %a, ptr %p\n"
    "  %v = load i64, ptr %p\n  %m = mul i64 %v, %b\n  ret i64 %m\n}\n"
)
SIZES = {"objective": "bytes", "sizeHints": True, "optimizeLens": False}


class Measuring:
    """An LLVM that has one size for everything."""

    def __init__(self, size: int) -> None:
        self._size = size

    async def measure(self, text: str) -> Measurement:
        return Measurement(1, self._size, 0)


class TwoLlvms:
    """An engine with another LLVM for one of the targets."""

    backend = object()

    async def compiler(self, triple: str) -> Measuring:
        return Measuring(23 if triple.startswith("thumb") else 22)


async def measured(triple: str) -> int | None:
    """The bytes of the function where a document names `triple`."""
    lines = f'target triple = "{triple}"\n{FUNCTION}'.splitlines(keepends=True)
    document = Snapshot("file:///project/a.ll", 1, lines, "utf-16")
    waiting: list[Callable[[], Awaitable[None]]] = []
    tasks: Any = SimpleNamespace(start=waiting.append)
    documents: Any = SimpleNamespace(of={document.uri: document}.get)
    engine: Any = TwoLlvms()
    sizes = Sizes(documents, engine, tasks, lambda: None)
    sizes.want(document, ["f"])
    for each in waiting:
        await each()
    return sizes.of(document, "f")


async def test_bytes_are_of_the_llvm_for_the_target() -> None:
    assert await measured("thumbv7em-none-eabi") == 23
    assert await measured("x86_64-unknown-linux-gnu") == 22


async def hints(editor: Editor, uri: str) -> list[str]:
    lines = types.Range(types.Position(0, 0), types.Position(100, 0))
    params = types.InlayHintParams(types.TextDocumentIdentifier(uri), lines)
    found = await editor.client.text_document_inlay_hint_async(params) or []
    return [str(hint.label) for hint in found]


async def shown_hints(editor: Editor, uri: str) -> list[str]:
    async def are_there() -> bool:
        return bool(await hints(editor, uri))

    await editor.until_async(are_there, "the bytes")
    return await hints(editor, uri)


@needs_another
async def test_by_the_llvm_that_was_found_for_its_target(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LLMFB_LLVM_FOLDERS", NEWER[0])
    editor = await start(llvm="lacks x86", model="missing", options=SIZES)
    uri = await editor.open(X86 + FUNCTION)
    found = await editor.command("explain", uri=uri, function="f")
    assert found["llvm"].startswith("23.")
    assert found["before"]["bytes"] > found["after"]["bytes"] > 0
    assert not found["notes"]


async def test_the_same_text_has_other_bytes_for_another_target(start: Start) -> None:
    editor = await start(model="missing", options=SIZES)
    wide = await shown_hints(editor, await editor.open(X86 + FUNCTION, "wide.ll"))
    narrow = await shown_hints(editor, await editor.open(I386 + FUNCTION, "narrow.ll"))
    assert wide != narrow
    assert await shown_hints(editor, await editor.open(I386 + FUNCTION, "again.ll")) == narrow
