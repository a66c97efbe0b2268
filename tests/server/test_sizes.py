"""Bytes of functions: what they belong to, and what an edit has measured again."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from types import SimpleNamespace
from typing import Any

import pytest

from llmfb_core.errors import WorkerError
from llmfb_core.types import Failure, Measurement
from llmfb_server.sizes import Sizes
from llmfb_server.snapshot import Snapshot

TEXT = """\
target triple = "x86_64-unknown-linux-gnu"
%t = type { i8 }
@g = global i32 0
define i32 @f(ptr %p) {
  %q = getelementptr %t, ptr %p, i64 1
  %r = call i32 @h(ptr %q)
  ret i32 %r
}
define i32 @h(ptr %p) {
  ret i32 1
}
define ptr @k() {
  ret ptr @g
}
"""


class Llvm:
    """Has as many bytes for a text as that has characters, or what `answers` has for a word in it."""

    backend = object()

    def __init__(self) -> None:
        self.answers: dict[str, Failure | Exception] = {}
        self.asked: list[str] = []

    async def compiler(self, triple: str) -> Llvm:
        return self

    async def measure(self, text: str) -> Measurement | Failure:
        self.asked.extend(re.findall(r"^define \w+ @(\w)", text, re.MULTILINE))
        answer = next((answer for word, answer in self.answers.items() if word in text), None)
        if isinstance(answer, Exception):
            raise answer
        return answer or Measurement(1, len(text), 0)


class Shown:
    """One document whose hints are asked for."""

    def __init__(self) -> None:
        self.llvm = Llvm()
        self.changes = 0
        self._version = 0
        self._open: dict[str, Snapshot] = {}
        self._waiting: list[Callable[[], Awaitable[None]]] = []
        documents: Any = SimpleNamespace(of=self._open.get)
        engine: Any = self.llvm
        tasks: Any = SimpleNamespace(start=self._waiting.append)
        self.sizes = Sizes(documents, engine, tasks, self._changed)

    def _changed(self) -> None:
        self.changes += 1

    def open(self, text: str, uri: str = "file:///project/a.ll") -> Snapshot:
        self._version += 1
        lines = text.splitlines(keepends=True)
        self._open[uri] = Snapshot(uri, self._version, lines, "utf-16", self._open.get(uri))
        return self._open[uri]

    async def asked(self, document: Snapshot) -> dict[str, int | None]:
        """The sizes once nothing is left to measure."""
        self.sizes.want(document, document.functions)
        while self._waiting:
            await self._waiting.pop()()
        return self.held(document)

    def held(self, document: Snapshot) -> dict[str, int | None]:
        return {name: self.sizes.of(document, name) for name in document.functions}


@pytest.mark.parametrize(
    ("old", "new", "measured", "changed"),
    [
        ("i8 }", "[9 x i64], i32 }", "f", "f"),  # a type
        ("i32 @h(ptr %p)", "i32 @h(ptr nocapture %p)", "fh", "fh"),  # a header
        ("@g = global", "@g = thread_local global", "k", "k"),
        ("x86_64-unknown", "i386-unknown", "fhk", "fhk"),
        ("ret i32 1", "ret i32 1000", "h", "h"),  # a body
        ("@g =", "; nothing\n@g =", "", ""),
        ("@g =", "@other = global i32 0\n@g =", "", ""),
    ],
)
async def test_a_size_is_of_all_that_the_function_refers_to(
    old: str, new: str, measured: str, changed: str
) -> None:
    shown = Shown()
    before = await shown.asked(shown.open(TEXT))
    assert None not in before.values()
    shown.llvm.asked.clear()
    after = await shown.asked(shown.open(TEXT.replace(old, new)))
    assert sorted(shown.llvm.asked) == sorted(measured)
    assert "".join(name for name in before if before[name] != after[name]) == changed
    assert await shown.asked(shown.open(TEXT)) == before


@pytest.mark.parametrize("answer", [WorkerError("killed"), Failure("crash", "unsized type")])
async def test_what_has_no_size_is_asked_again_in_the_next_version(answer: Failure | Exception) -> None:
    shown = Shown()
    shown.llvm.answers["@g"] = answer
    document = shown.open(TEXT)
    assert (await shown.asked(document))["k"] is None
    shown.llvm.asked.clear()
    await shown.asked(document)
    assert shown.llvm.asked == []
    shown.llvm.answers.clear()
    assert (await shown.asked(shown.open(TEXT + "\n")))["k"] is not None
    assert shown.llvm.asked == ["k"]


async def test_a_size_is_taken_back_when_there_is_none_any_more() -> None:
    shown = Shown()
    assert (await shown.asked(shown.open(TEXT)))["f"] is not None
    broken = shown.open(TEXT.replace("i8 }", "i6 x }"))
    shown.llvm.answers["i6 x"] = Failure("invalid_ir", "expected }")
    changes = shown.changes
    assert shown.held(broken)["f"] is not None, "the old one, until it is known"
    assert (await shown.asked(broken))["f"] is None
    assert shown.changes == changes + 1


async def test_two_documents_with_the_same_function_do_not_take_turns() -> None:
    shown = Shown()
    one, other = shown.open(TEXT), shown.open(TEXT.replace("i8 }", "i64 }"), "file:///project/b.ll")
    sizes = [await shown.asked(one), await shown.asked(other)]
    changes = shown.changes
    assert [await shown.asked(one), await shown.asked(other)] == sizes
    assert sizes[0]["f"] != sizes[1]["f"]
    assert shown.changes == changes
