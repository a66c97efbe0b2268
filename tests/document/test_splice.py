"""Splicing: the compiled function in its document, everything else as it was."""

import pytest

from llmfb_core.document.edits import apply_edits
from llmfb_core.document.extract import extract
from llmfb_core.document.module import ModuleText
from llmfb_core.document.splice import splice
from llmfb_core.errors import FunctionError

DOCUMENT = """\
; My file.
@.str = private constant [3 x i8] c"hi\\00" ; greeting
$f = comdat any

; Function Attrs: nounwind
define linkonce_odr i32 @f(i32 %x) #0 comdat !foo !4 { ; first
entry:
  ; keep this
  %a = add   i32 %x, 0 ; odd spacing
  %b = call i32 @puts(ptr @.str) #1
  ret i32 %b
}

define internal void @memset() {
  ret void
}
declare i32 @puts(ptr)
attributes #0 = { nounwind }
attributes #1 = { cold }
!4 = !{!"four"}
"""
NODES = '\n!llmfb.nodes = !{!0}\n!0 = !{!"four"}\n'
HEADER = "define weak_odr i32 @f(i32 %x) local_unnamed_addr #0 !foo !0 {\nentry:\n"


def check(compiled: str, expected_body: str, expected_tail: str = "", document: str = DOCUMENT) -> None:
    module = ModuleText(document)
    spliced = splice(module, extract(module, "f"), compiled)
    start = document.index("  %a")
    end = document.index("}\n\ndefine internal")
    assert spliced.text == document[:start] + expected_body + document[end:] + expected_tail
    assert apply_edits(document, spliced.edits) == spliced.text


def test_unchanged_lines_stay_as_they_were() -> None:
    check(
        HEADER + "  %a = add i32 %x, 0\n  %b = call i32 @puts(ptr @.str) #1\n  ret i32 %a\n}\n"
        "attributes #0 = { nounwind }\nattributes #1 = { cold }" + NODES,
        "  %a = add   i32 %x, 0 ; odd spacing\n  %b = call i32 @puts(ptr @.str) #1\n  ret i32 %a\n",
    )


def test_groups_and_nodes_get_the_documents_numbers() -> None:
    check(
        HEADER + "  %a = call i32 @puts(ptr @.str) #3, !foo !0, !bar !1\n  ret i32 %a\n}\n"
        'attributes #0 = { nounwind }\nattributes #3 = { hot "x"="}" }'
        + NODES
        + "!1 = distinct !{!1, !0, !2}\n!2 = !{}\n",
        "  %a = call i32 @puts(ptr @.str) #2, !foo !4, !bar !5\n  ret i32 %a\n",
        '\nattributes #2 = { "x"="}" hot }\n!5 = distinct !{!5, !4, !6}\n!6 = !{}\n',
    )


def test_new_symbols_are_appended_and_taken_names_avoided() -> None:
    document = DOCUMENT + "@f.table = global i32 0\n"
    module = ModuleText(document)
    compiled = (
        HEADER + "  call void @use(ptr @f.table, ptr @0)\n  ret i32 0\n}\n"
        "@f.table = private constant [1 x ptr] [ptr @0]\n@0 = private constant i8 1\n"
        "declare void @use(ptr, ptr) #1\nattributes #0 = { nounwind }\nattributes #1 = { nofree }" + NODES
    )
    spliced = splice(module, extract(module, "f"), compiled)
    assert "  call void @use(ptr @f.table.1, ptr @llmfb.0)\n" in spliced.text
    assert spliced.added == {"@f.table": "@f.table.1", "@0": "@llmfb.0"}
    assert set(spliced.text[len(document) - 60 :].split("\n")) >= {
        "@f.table.1 = private constant [1 x ptr] [ptr @llmfb.0]",
        "@llmfb.0 = private constant i8 1",
        "declare void @use(ptr, ptr) #2",
        "attributes #2 = { nofree }",
    }


@pytest.mark.parametrize(
    ("compiled", "message"),
    [
        ("  call void @memset()\n  ret i32 0\n}\ndeclare void @memset()\n", "@memset, which the file uses"),
        (
            "  call void @part()\n  ret i32 0\n}\ndefine void @part() {\n  ret void\n}\n",
            "function that others see, @part",
        ),
    ],
)
def test_what_cannot_stand_in_the_document(compiled: str, message: str) -> None:
    module = ModuleText(DOCUMENT)
    with pytest.raises(FunctionError, match=message):
        splice(module, extract(module, "f"), HEADER + compiled)


def test_local_functions_that_it_was_split_into_come_along_under_free_names() -> None:
    document = "define i32 @f() {\n  ret i32 0\n}\ndeclare void @part()\n"
    module = ModuleText(document)
    compiled = (
        "define i32 @f() {\n  call void @part()\n  ret i32 0\n}\n"
        "define internal void @part() #0 {\n  call void @part()\n  call void @rest()\n  ret void\n}\n"
        "declare void @rest()\nattributes #0 = { cold }\n"
    )
    spliced = splice(module, extract(module, "f"), compiled)
    assert spliced.text == (
        "define i32 @f() {\n  call void @part.1()\n  ret i32 0\n}\ndeclare void @part()\n\n"
        "define internal void @part.1() #0 {\n  call void @part.1()\n  call void @rest()\n  ret void\n}\n"
        "declare void @rest()\nattributes #0 = { cold }\n"
    )
    assert spliced.added == {"@part": "@part.1"}


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("last", [True, False])
def test_line_ends_and_a_last_line_without_one(end: str, last: bool) -> None:
    document = "; head\ndefine i32 @f() {\n  %1 = add i32 1, 2\n  ret i32 %1\n}".replace("\n", end) + (
        end if last else ""
    )
    module = ModuleText(document)
    compiled = "define i32 @f() {\n  %1 = call i32 @g()\n  ret i32 %1\n}\ndeclare i32 @g()\n"
    spliced = splice(module, extract(module, "f"), compiled)
    expected = "; head\ndefine i32 @f() {\n  %1 = call i32 @g()\n  ret i32 %1\n}\n\ndeclare i32 @g()\n"
    assert spliced.text == expected.replace("\n", end)
    assert apply_edits(document, spliced.edits) == spliced.text


def test_other_text_on_the_functions_lines_stays() -> None:
    document = "@a = global i32 0 define void @f() { ret void } @b = global i32 0\n"
    module = ModuleText(document)
    spliced = splice(module, extract(module, "f"), "define void @f() {\n  unreachable\n}\n")
    assert spliced.text == "@a = global i32 0 define void @f() {\n  unreachable\n} @b = global i32 0\n"


def test_numbered_symbols_get_their_numbers_back() -> None:
    document = "%0 = type { i32 }\n@0 = private constant i8 1\ndefine void @1() {\n  %1 = alloca %0\n  call void @g(ptr @0)\n  ret void\n}\ndeclare void @g(ptr)\n"  # noqa: E501
    module = ModuleText(document)
    compiled = "define void @llmfb.global.1() {\n  %1 = alloca %llmfb.type.0, align 4\n  call void @g(ptr @llmfb.global.0)\n  ret void\n}\n"  # noqa: E501
    assert splice(module, extract(module, "1"), compiled).text == document.replace("%0\n", "%0, align 4\n")


def test_records_become_calls_where_the_document_has_calls() -> None:
    calls = "define void @g() {\n  call void @llvm.dbg.value(metadata i32 0, metadata !1, metadata !DIExpression()), !dbg !2\n  ret void\n}\n"  # noqa: E501
    document = calls + "define void @f() {\n  ret void\n}\n"
    module = ModuleText(document)
    compiled = "define void @f() {\n    #dbg_label(!1, !2)\n  ret void\n}\n"
    assert (
        splice(module, extract(module, "f"), compiled).text
        == document.replace("@f() {\n", "@f() {\n  call void @llvm.dbg.label(metadata !1), !dbg !2\n")
        + "\ndeclare void @llvm.dbg.label(metadata)\n"
    )
