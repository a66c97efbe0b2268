"""The canonical form: equal for two printings of the same function, and for nothing else."""

import pytest

from llmfb_core.document.canonical import canonical_function

BASE = """
define internal i32 @f(ptr %p) unnamed_addr #0 {
  %v = load i32, ptr %p, align 4, !tbaa !0, !llvm.access.group !3
  call void @g(ptr @table) #1
  ret i32 %v
}
@table = private constant [2 x i8] c"ab"
attributes #0 = { nounwind "a"="b" }
attributes #1 = { cold }
!0 = !{!1, !1, i64 0}
!1 = !{!"int", !2}
!2 = !{!"root"}
!3 = distinct !{!3}
"""
RENUMBERED = """
define dso_local i32 @f(ptr %p) #7 { ; a comment
  %v = load i32, ptr %p, align 4, !tbaa !12, !llvm.access.group !5
  call void @g(ptr @table.1) #0
  ret i32 %v
}
@table.1 = available_externally dso_local constant [2 x i8] c"ab", align 1
attributes #0 = { cold }
attributes #7 = { "a"="b" nounwind }
!5 = distinct !{!5}
!2 = !{!"root"}
!12 = !{!3, !3, i64 0}
!3 = !{!"int", !2}
"""


def form(text: str, own: str = "@table") -> str:
    return canonical_function(text, "f", [own])


def test_numbers_and_looks_from_outside_do_not_count() -> None:
    assert form(BASE) == form(RENUMBERED, "@table.1")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("align 4", "align 2"),
        ("cold", "hot"),
        ("i64 0}", "i64 4}"),
        ('"root"', '"other"'),
        ("distinct !{!3}", "!{!2}"),
        ('c"ab"', 'c"ac"'),
        ("@g(", "@h("),
        ("%v = ", "%w = "),
        ('"a"="b"', '"a"="c"'),
    ],
)
def test_everything_else_counts(old: str, new: str) -> None:
    assert form(BASE) != form(BASE.replace(old, new))


def test_names_of_the_documents_variables_count() -> None:
    assert canonical_function(BASE, "f") != canonical_function(RENUMBERED, "f")
