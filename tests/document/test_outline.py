"""Outlines and foldings."""

from pathlib import Path

import pytest

from llmfb_core.document.module import ModuleText
from llmfb_core.document.names import Names
from llmfb_core.document.outline import folds, outline

IR = sorted((Path(__file__).parent / "ir").glob("*.ll"))
TEXT = """\
; one
; two
source_filename = "a.c"
%t = type { i32 }
$c = comdat any
@g = internal constant i32 0
@"v v" = global i32 0
@a = alias i32, ptr @g

; Function Attrs: nounwind
define i32 @f(i32 %x,
              i32 %y) #0
{
entry:
  ; first
  ; second
  br label %"b b"

"b b":                ; preds = %entry
  ret i32 0
}
define void @one() { ret void }

declare void @d()

; in between
declare void @e()
attributes #0 = { nounwind }
!llvm.ident = !{!0}
!0 = !{}
!1 = !{!0,
  !0}
/* a
block */
"""


def folded(text: str) -> list[str]:
    return [f"{fold.start_line}-{fold.end_line} {fold.kind}" for fold in folds(Names(ModuleText(text)))]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_outline(line_end: str) -> None:
    text = TEXT.replace("\n", line_end)
    items = outline(Names(ModuleText(text)))
    assert [(item.kind, item.name) for item in items] == [
        ("type", "%t"),
        ("comdat", "$c"),
        ("constant", "@g"),
        ("variable", '@"v v"'),
        ("alias", "@a"),
        ("function", "@f"),
        ("function", "@one"),
        ("declaration", "@d"),
        ("declaration", "@e"),
        ("attributes", "#0"),
        ("metadata", "!llvm.ident"),
    ]
    function = items[5]
    assert function.detail == "define i32 @f(i32 %x, i32 %y) #0"
    assert [(block.kind, block.name) for block in function.children] == [("block", "entry"), ("block", "b b")]
    assert text[function.children[1].start : function.children[1].end].startswith('"b b":')
    for item in [*items, *function.children]:
        assert item.start <= item.name_start < item.name_end <= item.end
        assert text[item.name_start : item.name_end].strip('"') == item.name.strip('"') or '"' in item.name
    assert all(function.start < block.start < block.end < function.end for block in function.children)


@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_folds(line_end: str) -> None:
    assert folded(TEXT.replace("\n", line_end)) == [
        "0-1 comment",
        "5-7 region",
        "12-19 region",
        "13-16 region",
        "14-15 comment",
        "18-19 region",
        "23-26 imports",
        "28-31 region",
        "30-31 region",
        "32-33 comment",
    ]


def test_broken() -> None:
    assert folded("define void @f() {\na:\n  ret void\n\ndefine void @g() {\nb:\n  ret void\n}\n") == [
        "0-2 region",
        "1-2 region",
        "4-6 region",
        "5-6 region",
    ]
    assert folded('define void @f() {\n  call void asm "\n') == ["0-1 region"]
    assert outline(Names(ModuleText("define @\n@\n%\n"))) == []


@pytest.mark.parametrize("path", IR, ids=lambda path: path.stem)
def test_folds_of_real_files_are_nested(path: Path) -> None:
    """Editors drop folds that overlap."""
    open_folds: list[int] = []
    found = folds(Names(ModuleText(path.read_text())))
    for fold in sorted(found, key=lambda each: (each.start_line, -each.end_line)):
        while open_folds and open_folds[-1] < fold.start_line:
            open_folds.pop()
        assert not open_folds or fold.end_line <= open_folds[-1]
        open_folds.append(fold.end_line)
    assert len(found) > 4
