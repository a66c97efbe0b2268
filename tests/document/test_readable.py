"""A module as people read it: what is shown, what is left out, in what order."""

from __future__ import annotations

from llmfb_core.document.readable import Readable, readable, together

PRINTED = r"""; ModuleID = 'ir'
source_filename = "ir"
target triple = "x86_64-unknown-linux-gnu"

%struct.s = type { i32, i32 }

@.str = private constant [4 x i8] c"; #0", align 1, !dbg !9

; Function Attrs: nounwind
declare void @g(ptr) #1

declare void @llvm.dbg.value(metadata, metadata, metadata) #2

define void @"f g"(ptr %"a;b") #0 !dbg !4 {
  %x = load i32, ptr %"a;b", align 4, !tbaa !5, !dbg !7
    #dbg_value(i32 %x, !6, !DIExpression(), !7)
  call void @llvm.dbg.value(metadata i32 %x, metadata !6, metadata !DIExpression()), !dbg !7
  call void @g(ptr @.str) #3, !dbg !8
  call void asm "nop ; !dbg !1 #0", ""() #3
  br label %l, !llvm.loop !10

l:                                                ; preds = %0
  call void @llvm.experimental.noalias.scope.decl(metadata !5)
  ret void, !dbg !8
}

attributes #0 = { minsize nounwind memory(read) "frame-pointer"="all" "no-trapping-math" }
attributes #1 = { nounwind "x"="y" }
attributes #2 = { nounwind }
attributes #3 = { nobuiltin "no-builtins" }

!llvm.module.flags = !{!0}
!0 = !{i32 1, !"x", i32 2}
"""
FUNCTION = r"""define void @"f g"(ptr %"a;b") minsize nounwind memory(read) {
  %x = load i32, ptr %"a;b", align 4
  call void @g(ptr @.str) nobuiltin
  call void asm "nop ; !dbg !1 #0", ""() nobuiltin
  br label %l

l:
  call void @llvm.experimental.noalias.scope.decl(metadata !{})
  ret void
}
"""
AROUND = (
    "%struct.s = type { i32, i32 }",
    '@.str = private constant [4 x i8] c"; #0", align 1',
    "declare void @g(ptr) nounwind",
)
SHOWN = Readable(FUNCTION, AROUND)


def test_what_is_read() -> None:
    assert readable(PRINTED, "f g") == SHOWN


def test_numbers_of_groups_and_nodes_make_no_difference() -> None:
    other = PRINTED.replace("#0", "#7").replace("!dbg !", "!dbg !1").replace('c"; #7"', 'c"; #0"')
    assert readable(other.replace("nop ; !dbg !11 #7", "nop ; !dbg !1 #0"), "f g") == SHOWN


def test_of_what_is_around_only_what_differs_is_shown() -> None:
    other = Readable("define void @f()\n", (*AROUND[:2], "declare void @g(ptr) cold"))
    assert together([SHOWN, other]) == [
        f"{FUNCTION}\ndeclare void @g(ptr) nounwind\n",
        "define void @f()\n\ndeclare void @g(ptr) cold\n",
    ]
    assert together([SHOWN, SHOWN]) == [FUNCTION, FUNCTION]


def test_a_function_without_blocks_around_it() -> None:
    assert readable(
        "define void @g() {\n  ret void\n}\n\ndefine void @f() {\n  ret void\n}\n", "f"
    ) == Readable("define void @f() {\n  ret void\n}\n\ndefine void @g() {\n  ret void\n}\n", ())
