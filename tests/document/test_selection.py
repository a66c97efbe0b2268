"""What grows around a place."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from llmfb_core.document.module import ModuleText
from llmfb_core.document.names import Names
from llmfb_core.document.selection import around
from tests.document.marks import unmark

ROOT = Path(__file__).parents[2]
SAMPLES = [
    *sorted((ROOT / "llmfb_core/examples").glob("*.ll")),
    *sorted((ROOT / "tests/document/ir").glob("*.ll")),
]

CASES = {
    "a value": (
        "define i32 @f(i32 %x) {\nentry:\n  %a = add nsw i32 %‸x, 1\n  ret i32 %a\nnext:\n  unreachable\n}\n",
        [
            "%x",
            "nsw i32 %x",
            "%a = add nsw i32 %x, 1",
            "entry:\n  %a = add nsw i32 %x, 1\n  ret i32 %a",
            "entry:\n  %a = add nsw i32 %x, 1\n  ret i32 %a\nnext:\n  unreachable",
        ],
    ),
    "an argument": (
        "define void @f(ptr %p) {\n  call void @g({ i32, i32 } { i32 1, i32 ‸2 }, ptr %p)\n  ret void\n}\n",
        [
            "2",
            "i32 2",
            "i32 1, i32 2",
            "{ i32 1, i32 2 }",
            "{ i32, i32 } { i32 1, i32 2 }",
            "{ i32, i32 } { i32 1, i32 2 }, ptr %p",
            "({ i32, i32 } { i32 1, i32 2 }, ptr %p)",
            "void @g({ i32, i32 } { i32 1, i32 2 }, ptr %p)",
            "call void @g({ i32, i32 } { i32 1, i32 2 }, ptr %p)",
            "call void @g({ i32, i32 } { i32 1, i32 2 }, ptr %p)\n  ret void",
        ],
    ),
    "a parameter": (
        "define void @f(i32 %a, ptr no‸undef %p) {\n  ret void\n}\n",
        [
            "noundef",
            "ptr noundef %p",
            "i32 %a, ptr noundef %p",
            "(i32 %a, ptr noundef %p)",
            "define void @f(i32 %a, ptr noundef %p)",
        ],
    ),
    "metadata": (
        '!0 = !{i32 1, !"a, ‸b", !1}\n!1 = !{}\n',
        ['!"a, b"', 'i32 1, !"a, b", !1', '{i32 1, !"a, b", !1}', '!0 = !{i32 1, !"a, b", !1}'],
    ),
    "a label": (
        "define void @f() {\nen‸try:\n  ret void\n}\n",
        ["entry", "entry:", "entry:\n  ret void"],
    ),
    "a comment": ("; one ‸two\n@g = global i32 0\n", ["; one two"]),
}


@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("name", CASES)
def test_what_is_around(name: str, line_end: str) -> None:
    marked, expected = CASES[name]
    text, cursor, _ = unmark(marked.replace("\n", line_end))
    found = [
        text[span.start : span.end].replace("\r\n", "\n") for span in around(Names(ModuleText(text)), cursor)
    ]
    assert found[: len(expected)] == expected
    assert found[-1] == text.replace("\r\n", "\n")


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_spans_are_nested(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    names = Names(ModuleText(text))
    for offset in range(0, len(text) + 1, 37):
        found = around(names, offset)
        assert found[-1] == (0, len(text))
        assert all(span.start <= offset <= span.end for span in found)
        for inner, outer in pairwise(found):
            assert outer.start <= inner.start <= inner.end <= outer.end and inner != outer
    for cut in range(0, len(text), 1 + len(text) // 30):
        around(Names(ModuleText(text[:cut])), cut)
