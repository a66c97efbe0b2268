"""Texts without debug info."""

from __future__ import annotations

from pathlib import Path

import pytest

from llmfb_core.document.debug_info import may_have_debug_info, without_debug_info
from llmfb_core.document.module import ModuleText
from llmfb_core.document.names import Names
from llmfb_core.document.rename import applied
from llmfb_core.errors import UsageError
from tests.document.test_numbering import SAMPLES, plain

TEXT = """\
@g = global i32 0, align 4, !dbg !0
define void @f(i32 %x) !dbg !3 {
  #dbg_value(i32 %x, !4, !DIExpression(), !5)
  %a = add i32 %x, 1, !dbg !5, !keep !6 ; !dbg !5
    #dbg_value(!DIArgList(i32 %a, i32 1), !4,
      !DIExpression(), !DILocation(line: 2, scope: !3))
  call void asm "!dbg !5", ""(), !dbg !DILocation(line: 1, scope: !3)
  br label %loop, !dbg !5
loop:
  br label %loop, !llvm.loop !7, !dbg !5
}
declare !dbg !3 void @h()
!llvm.dbg.cu = !{!1}
!llvm.module.flags = !{!9}
!0 = !DIGlobalVariableExpression(var: !2, expr: !DIExpression())
!1 = distinct !DICompileUnit(language: DW_LANG_C11, file: !8, globals: !10)
!2 = distinct !DIGlobalVariable(name: "g", scope: !1, file: !8, type: !11)
!3 = distinct !DISubprogram(name: "f", file: !8, unit: !1)
!4 = !DILocalVariable(name: "x", scope: !3)
!5 = !DILocation(line: 1, scope: !3)
!6 = !{!"kept"}
!7 = distinct !{!7, !5, !5, !12}
!8 = !DIFile(filename: "f.c", directory: "/")
!9 = !{i32 2, !"Debug Info Version", i32 3}
!10 = !{!0}
!11 = !DIBasicType(name: "int")
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!"unused before"}
"""

WITHOUT = """\
@g = global i32 0, align 4
define void @f(i32 %x) {
  %a = add i32 %x, 1, !keep !6 ; !dbg !5
  call void asm "!dbg !5", ""()
  br label %loop
loop:
  br label %loop, !llvm.loop !7
}
declare void @h()
!llvm.module.flags = !{!9}
!6 = !{!"kept"}
!7 = distinct !{!7, !12}
!9 = !{i32 2, !"Debug Info Version", i32 3}
!12 = !{!"llvm.loop.mustprogress"}
!13 = !{!"unused before"}
"""

OLD = """\
define void @f(i32 %x) {
  call void @llvm.dbg.value(metadata i32 %x, metadata !4, metadata !DIExpression()), !dbg !5
  tail call void @llvm.dbg.label(metadata !4), !dbg !5
  ret void, !dbg !5
}

declare void @llvm.dbg.value(metadata, metadata, metadata)
declare void @llvm.dbg.label(metadata)
!4 = !DILocalVariable(name: "x")
!5 = !DILocation(line: 1)
"""


def without(text: str) -> str:
    return applied(text, without_debug_info(Names(ModuleText(text))))


@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_what_goes_and_what_stays(line_end: str) -> None:
    assert without(TEXT.replace("\n", line_end)) == WITHOUT.replace("\n", line_end)
    assert without(OLD.replace("\n", line_end)) == "define void @f(i32 %x) {\n  ret void\n}\n\n".replace(
        "\n", line_end
    )


def test_nothing_to_remove() -> None:
    with pytest.raises(UsageError, match="no debug info"):
        without(WITHOUT)
    none = 'define void @f() {\n  ret void ; !DILocation( #dbg_value( !dbg\n}\n!0 = !{!"!DIFile("}\n'
    assert may_have_debug_info(ModuleText(TEXT)) and not may_have_debug_info(ModuleText(none))


@pytest.mark.parametrize(
    "path",
    [path for path in SAMPLES if "!DI" in path.read_text(encoding="utf-8")],
    ids=lambda path: path.stem,
)
def test_llvm_removes_the_same(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    bare = without(text)
    assert "!DI" not in bare and "dbg" not in bare.replace("!llvm.dbg", "")
    first, second = plain("without-debug", text, bare)
    assert first == second
