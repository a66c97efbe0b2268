"""What earlier sessions found out is read as soon as it can be."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from llmfb_core.provenance import Effort, Validity
from llmfb_core.store import NAME
from llmfb_server.knowledge import Knowledge
from llmfb_server.results import Result, Results
from llmfb_server.snapshot import Snapshot

VALIDITY = Validity("bytes", "standard", False, *map(str, range(6)))
TEXT = "define void @f() {\n  ret void\n}\n"


async def test_what_cannot_be_read_now_is_read_later(tmp_path: Path) -> None:
    document = Snapshot("file:///a.ll", 1, TEXT.splitlines(keepends=True), "utf-8")
    key, result = (
        document.key_of("f"),
        Result("bytes", document.context_of("f") or "", Effort(None, "", 1.0, 0, False), finished=True),
    )
    assert key is not None
    Results(tmp_path).write(VALIDITY, key, result)
    kept = (tmp_path / NAME).rename(tmp_path / "elsewhere")
    (tmp_path / NAME).mkdir()  # which nobody can open as a file
    knowledge = Knowledge(Results(tmp_path), lambda _triple: VALIDITY, lambda: None)
    await knowledge.recall(document)
    assert knowledge.of(document, "f") is None
    (tmp_path / NAME).rmdir()
    kept.rename(tmp_path / NAME)
    await knowledge.recall(document)
    assert knowledge.of(document, "f") == result
    other = Knowledge(
        Results(tmp_path), lambda _triple: dataclasses.replace(VALIDITY, refused=""), lambda: None
    )
    await other.recall(document)
    assert other.of(document, "f") is None


async def test_what_is_kept_of_another_context_is_read_beside_a_result_in_memory(tmp_path: Path) -> None:
    types = ("%t = type { i8 }\n", "%t = type { i64 }\n")
    text = "define i64 @size(ptr %p) {\n  %a = load %t, ptr %p\n  ret i64 0\n}\n"
    one, other = (
        Snapshot("file:///a.ll", 1, (each + text).splitlines(keepends=True), "utf-8") for each in types
    )
    key, context = other.key_of("size"), other.context_of("size")
    assert key is not None
    assert context not in (None, one.context_of("size"))
    found = Result("bytes", context or "", Effort(None, "", 1.0, 0, False), finished=True)
    Results(tmp_path).write(VALIDITY, key, found)
    results = Results(tmp_path)
    results.put(VALIDITY, key, dataclasses.replace(found, context=one.context_of("size") or ""))
    knowledge = Knowledge(results, lambda _triple: VALIDITY, lambda: None)
    await knowledge.recall(other)
    assert knowledge.of(other, "size") == found
