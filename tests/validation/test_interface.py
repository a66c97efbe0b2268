"""What counts as a changed interface: header before, header after."""

import pytest

from llmfb_core.validation.interface import changed_function, changed_module

KEPT = [
    ("define i32 @f(i32 %x)", "define i32 @f(i32 %0)"),
    (
        "define i32 @f(ptr noundef %p)",
        "define i32 @f(ptr noundef readonly captures(none) %p) local_unnamed_addr #3",
    ),
    ("define i32 @f(i32 %x)", "define range(i32 0, 7) i32 @f(i32 returned %x) nounwind"),
    ("define internal fastcc i64 @f()", "define fastcc noundef i64 @f()"),
    (
        "define void @f(ptr byval(%struct.s) align 8 %x)",
        "define void @f(ptr nocapture byval(%struct.s) align 8 %x)",
    ),
    ("define { i32, ptr } @f([2 x i64] %a, ...)", "define { i32, ptr } @f([2 x i64] %a, ...)"),
]
CHANGED = [
    ("define i32 @f(i32 %x)", "define i64 @f(i32 %x)"),
    ("define i32 @f(i32 %x)", "define i32 @f()"),
    ("define i32 @f(i32 %x)", "define i32 @f(i32 %x, i32 %y)"),
    ("define i32 @f(i32 %x)", "define fastcc i32 @f(i32 %x)"),
    ("define i32 @f(i32 signext %x)", "define i32 @f(i32 %x)"),
    ("define zeroext i8 @f()", "define i8 @f()"),
    ("define void @f(ptr byval(%struct.s) %x)", "define void @f(ptr %x)"),
    ("define void @f(ptr sret(i64) %x)", "define void @f(ptr sret(i32) %x)"),
    ("define void @f(ptr %x, ...)", "define void @f(ptr %x)"),
    ("define i32 @f(i32 %x)", "define i32 @g(i32 %x)"),
    ("define void @f(ptr addrspace(1) %x)", "define void @f(ptr %x)"),
]


@pytest.mark.parametrize(("before", "after"), KEPT)
def test_inferred_attributes_and_names_are_no_change(before: str, after: str) -> None:
    assert changed_function(before, after) is None


@pytest.mark.parametrize(("before", "after"), CHANGED)
def test_what_a_caller_sees_is_a_change(before: str, after: str) -> None:
    assert changed_function(before, after) is not None


MODULE = """@g = global i32 0
@s = internal global i32 0
define void @f() {
  ret void
}
define internal void @i() {
  ret void
}
"""


@pytest.mark.parametrize(
    ("after", "part"),
    [
        (MODULE, None),
        ("@g = global i32 0\ndefine void @f() {\n  ret void\n}\n", None),
        ("@g = global i32 0\n", "@f vanished"),
        ("define void @f() {\n  ret void\n}\n", "@g vanished"),
        ("@g = global i32 0\ndefine i32 @f() {\n  ret i32 0\n}\n", "signature changed"),
        ("@g = global i32 0\ndeclare void @f()\n", "@f vanished"),
    ],
)
def test_a_module_keeps_its_external_symbols(after: str, part: str | None) -> None:
    change = changed_module(MODULE, after)
    assert change is None if part is None else part in str(change)
