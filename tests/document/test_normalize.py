"""Normal form: short, numbered in order, and free of what a model has no use for."""

from pathlib import Path

import pytest

from llmfb_core.document.extract import extract
from llmfb_core.document.module import ModuleText
from llmfb_core.document.normalize import normalize
from llmfb_core.errors import UsageError


def check(text: str, expected: str, name: str = "f") -> None:
    assert normalize(text, name) == expected.lstrip("\n")


def test_numbers_attributes_and_comments() -> None:
    check(
        """
; Function Attrs: nounwind
define internal fastcc noundef i32 @f(ptr nonnull align 8 dereferenceable(4) %p, i32 %n) unnamed_addr #0 !dbg !3 {
entry: ; here
  %slot = alloca   %struct.s, align 8, !dbg !4
    #dbg_declare(ptr %slot, !5, !DIExpression(), !6)
  call void @llvm.dbg.value(metadata i32 %n, metadata !5, metadata !DIExpression()), !dbg !6
  %v = load i32, ptr %p, align 4, !tbaa !7, !range !8
  switch i32 %v, label %"other one" [
    i32 0, label %entry.2
    i32 1, label %"other one"
  ]

entry.2:                                          ; preds = %entry
  %r = tail call noundef i32 @g(ptr noundef nonnull %slot, i32 range(i32 0, 5) %v) #1, !dbg !9
  ret i32 %r

"other one":
  ret i32 0
}
%struct.s = type { i32, %struct.t }
%struct.t = type { ptr }
%struct.u = type { ptr }
""",
        """
%struct.s = type { i32, %struct.t }
%struct.t = type { ptr }
define fastcc i32 @f(ptr %0, i32 %1) {
b0:
%2 = alloca %struct.s, align 8
%3 = load i32, ptr %0, align 4
switch i32 %3, label %b2 [ i32 0, label %b1 i32 1, label %b2 ]
b1:
%4 = tail call i32 @g(ptr %2, i32 %3)
ret i32 %4
b2:
ret i32 0
}
""",
    )


def test_an_entry_block_without_label_is_the_first() -> None:
    check(
        """
define i32 @f(i1 %0) {
  br i1 %0, label %2, label %3
2:
  br label %3
3:
  %4 = phi i32 [ 0, %1 ], [ 1, %2 ]
  ret i32 %4
}""",
        """
define i32 @f(i1 %0) {
b0:
br i1 %0, label %b1, label %b2
b1:
br label %b2
b2:
%1 = phi i32 [ 0, %b0 ], [ 1, %b1 ]
ret i32 %1
}
""",
    )


def test_strings_stay_and_unwinding_is_one_line() -> None:
    check(
        """
define void @f() personality ptr @p {
  call void asm sideeffect "; !1 %x #2", "~{memory}"() #3, !srcloc !4
  invoke void @"g ; %x"()
          to label %1 unwind label %2

1:
  ret void

2:
  %3 = landingpad { ptr, i32 }
          cleanup
          catch ptr null
  resume { ptr, i32 } %3
}""",
        """
define void @f() personality ptr @p {
b0:
call void asm sideeffect "; !1 %x #2", "~{memory}"()
invoke void @"g ; %x"() to label %b1 unwind label %b2
b1:
ret void
b2:
%0 = landingpad { ptr, i32 } cleanup catch ptr null
resume { ptr, i32 } %0
}
""",
    )


def test_a_function_without_body_is_a_wrong_request() -> None:
    with pytest.raises(UsageError):
        normalize("declare void @f()", "f")


@pytest.mark.parametrize(
    "path", sorted((Path(__file__).parent / "ir").glob("*.ll")), ids=lambda path: path.stem
)
def test_normalizing_twice_changes_nothing(path: Path) -> None:
    module = ModuleText(path.read_text())
    for function in module.functions:
        if function.is_definition and function.name != "bad":
            extraction = extract(module, function.name)
            once = normalize(extraction.text, extraction.function)
            assert normalize(once, extraction.function) == once
