"""Which argument is being typed."""

from __future__ import annotations

import pytest

from llmfb_core import langref
from llmfb_core.completion.signature import signature
from llmfb_core.document.module import ModuleText
from llmfb_core.document.names import Names
from tests.document.marks import unmark

HEAD = """\
%pair = type { i32, i32 }
declare i32 @plain(i32 %first, ptr noundef %second, i32)
declare i32 @printf(ptr, ...)
declare void @nested({ i32, i32 }, <2 x i32>, ptr)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias, ptr noalias, i64, i1 immarg)
declare i32 @"with (, in it"(i32, i32)
define void @f(ptr %p) {
"""

CASES = {
    "  call i32 @plain(‸": "i32 @plain([i32 %first], ptr noundef %second, i32)",
    "  call i32 @plain(i32 1,‸": "i32 @plain(i32 %first, [ptr noundef %second], i32)",
    "  call i32 @plain(i32 1, ptr %p, i32 ‸2)": "i32 @plain(i32 %first, ptr noundef %second, [i32])",
    "  call i32 @plain(i32 1,\n    ptr %p, ‸": "i32 @plain(i32 %first, ptr noundef %second, [i32])",
    "  %x = invoke i32 @plain(i32 1, ‸) to label": "i32 @plain(i32 %first, [ptr noundef %second], i32)",
    "  call void @nested({ i32, i32 } { i32 1, ‸": "void @nested([{ i32, i32 }], <2 x i32>, ptr)",
    "  call void @nested({ i32, i32 } { i32 1, i32 2 }, ‸": "void @nested({ i32, i32 }, [<2 x i32>], ptr)",
    "  call void @nested({ i32, i32 } %x, <2 x i32> <i32 1, i32 2>, ‸": (
        "void @nested({ i32, i32 }, <2 x i32>, [ptr])"
    ),
    "  call i32 @plain(i32 1, ptr getelementptr (i8, ptr @g, i64 ‸": (
        "i32 @plain(i32 %first, [ptr noundef %second], i32)"
    ),
    "  call i32 (ptr, ...) @printf(ptr %p, i32 1, i32 2, ‸": "i32 @printf(ptr, [...])",
    "  call i32 (ptr, i8) %p(ptr null, ‸": "i32 %p(ptr, [i8])",
    "  call void @llvm.memcpy.p0.p0.i64(ptr %p, ‸": (
        "void @llvm.memcpy.p0.p0.i64(ptr noalias dest, [ptr noalias src], i64 len, i1 immarg isvolatile)"
    ),
    "  call i32 @llvm.ctlz.i32(i32 %x, ‸": "T @llvm.ctlz.i32(T src, [i1 is_zero_poison])",
    '  call i32 @"with (, in it"(i32 1, ‸': 'i32 @"with (, in it"(i32, [i32])',
    "  call i32 @plain(i32 /* , */ 1, ‸": "i32 @plain(i32 %first, [ptr noundef %second], i32)",
    "  call i32 @plain(i32 1, ptr %p, i32 2, i32 ‸": "i32 @plain(i32 %first, ptr noundef %second, i32)",
}

NOTHING = [
    "  call i32 @plain‸(",
    "  call i32 @plain(i32 1, ptr %p, i32 2)‸",
    "  call i32 @unknown(‸",
    "  call i32 (ptr, ‸",
    "  %x = getelementptr i8, ptr getelementptr (i8, ‸",
    "  ; call i32 @plain(‸",
    '  call void asm "(‸',
    "  call void %p(‸",
    "}\n@g = global ptr @plain(‸",
]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("tail", ["", "\n  ret void\n}\n"], ids=["cut", "whole"])
@pytest.mark.parametrize("typed", CASES)
def test_active_parameter(typed: str, tail: str, line_end: str) -> None:
    text, cursor, _ = unmark((HEAD + typed + tail).replace("\n", line_end))
    found = signature(Names(ModuleText(text)), cursor)
    assert found is not None
    shown = found.label
    if found.active < len(found.parameters):
        start, end = found.parameters[found.active]
        shown = f"{shown[:start]}[{shown[start:end]}]{shown[end:]}"
    assert shown == CASES[typed]


@pytest.mark.parametrize("typed", NOTHING)
def test_nothing(typed: str) -> None:
    text, cursor, _ = unmark(HEAD + typed)
    assert signature(Names(ModuleText(text)), cursor) is None


def test_intrinsics_have_a_sentence() -> None:
    text, cursor, _ = unmark(HEAD + "  call void @llvm.memcpy.p0.p0.i64(‸")
    found = signature(Names(ModuleText(text)), cursor)
    assert found is not None
    assert found.documentation.startswith("Copies bytes")


def test_the_table_of_signatures_is_of_known_intrinsics() -> None:
    unknown = [name for name in langref.signatures() if langref.intrinsic(f"llvm.{name}") is None]
    assert unknown == []
