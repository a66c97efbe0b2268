"""Extraction: one function with what it needs, about which nothing false is said."""

import pytest

from llmfb_core.document.extract import extract
from llmfb_core.document.module import ModuleText
from llmfb_core.document.normalize import normalize
from llmfb_core.errors import FunctionError, UsageError

CALLER = "define void @caller() {\n  %f = call i32 @f(ptr @g)\n  ret void\n}\n"


def lines_of(text: str, name: str = "caller") -> list[str]:
    return extract(ModuleText(text), name).text.split("\n")


@pytest.mark.parametrize(
    ("definition", "expected"),
    [
        ("define i32 @f(ptr %p) {", "declare i32 @f(ptr %p)"),
        ("define internal fastcc i32 @f(ptr %p) unnamed_addr {",
         "declare dso_local fastcc i32 @f(ptr %p) unnamed_addr nobuiltin"),
        ("define linkonce_odr hidden noundef i32 @f(ptr byval({ i32 }) align 8 %p) comdat($c) align 16 {",
         "declare hidden noundef i32 @f(ptr byval({ i32 }) align 8 %p)"),
        ("define weak i32 @f(ptr %p) {", "declare extern_weak i32 @f(ptr %p)"),
        ('define i32 @f(ptr %p) #1 section "s" gc "x" prefix i32 1 personality ptr @q !dbg !4 !prof !5 {',
         "declare i32 @f(ptr %p) #1"),
        ('define dllexport i32 @f(ptr %p) "k"="v" memory(argmem: read) {',
         'declare i32 @f(ptr %p) "k"="v" memory(argmem: read)'),
        ("define i32 @f(ptr %p) !absolute_symbol !0 {", "declare !absolute_symbol !0 i32 @f(ptr %p)"),
    ],
)  # fmt: skip
def test_other_functions_become_declarations(definition: str, expected: str) -> None:
    assert expected in lines_of(f"{definition}\n  ret i32 0\n}}\n{CALLER}@g = external global i8")


@pytest.mark.parametrize(
    ("variable", "expected"),
    [
        ("@g = global i32 5, align 4", "@g = external global i32, align 4"),
        ('@g = internal global i32 5, section "s", align 8, !dbg !1', "@g = external dso_local global i32, align 8"),
        ("@g = internal thread_local(initialexec) unnamed_addr addrspace(1) global ptr null",
         "@g = external dso_local thread_local(initialexec) unnamed_addr addrspace(1) global ptr"),
        ('@g = private unnamed_addr constant [2 x i8] c",\\00", align 1',
         '@g = available_externally dso_local unnamed_addr constant [2 x i8] c",\\00", align 1'),
        ("@g = constant <{ i32, i8 }> <{ i32 1, i8 2 }>, comdat",
         "@g = available_externally constant <{ i32, i8 }> <{ i32 1, i8 2 }>"),
        ("@g = linkonce_odr constant i32 1", "@g = available_externally constant i32 1"),
        ("@g = weak constant i32 1", "@g = weak constant i32 zeroinitializer"),
        ("@g = linkonce global i32 1", "@g = weak global i32 zeroinitializer"),
        ("@g = common global i32 0", "@g = common global i32 0"),
        ("@g = extern_weak global i32", "@g = extern_weak global i32"),
        ("@g = externally_initialized constant i32 1", "@g = external externally_initialized constant i32"),
        ("@g = external dllimport constant i32", "@g = external dllimport constant i32"),
        ("@g = external global i32, !absolute_symbol !0", "@g = external global i32, !absolute_symbol !0"),
    ],
)  # fmt: skip
def test_variables(variable: str, expected: str) -> None:
    assert expected in lines_of(f"{variable}\n{CALLER}")


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("define internal void @caller()", "define dso_local void @caller()"),
        ("define private fastcc void @caller()", "define dso_local fastcc void @caller()"),
        ("define linkonce void @caller() comdat", "define weak void @caller()"),
        ("define linkonce_odr void @caller() comdat($x) align 2", "define weak_odr void @caller() align 2"),
        ("define available_externally dllimport void @caller()", "define weak_odr void @caller()"),
        ("define weak_odr hidden void @caller()", "define weak_odr hidden void @caller()"),
        ("define void @caller() #1 gc \"x\" personality ptr @p !dbg !1",
         "define void @caller() #1 gc \"x\" personality ptr @p !dbg !1"),
    ],
)  # fmt: skip
def test_the_function_itself_can_neither_vanish_nor_change_its_interface(header: str, expected: str) -> None:
    assert f"{expected} {{" in lines_of(f"{header} {{\n  ret void\n}}\n")


def test_aliases_are_declared_with_their_targets_convention() -> None:
    text = (
        "@f = alias i32 (ptr), ptr @real\n@g = weak alias i32, ptr @data\n@data = global i32 0\n"
        "define fastcc i32 @real(ptr %p) {\n  ret i32 0\n}\n"
    )
    lines = lines_of(text + CALLER)
    assert "declare fastcc i32 @f(ptr)" in lines
    assert "@g = extern_weak global i32" in lines


def test_two_names_of_one_object_cannot_be_taken_along() -> None:
    text = "@g = global i32 0\n@h = alias i32, ptr @g\ndefine ptr @caller() {\n  store i32 1, ptr @h\n  ret ptr @g\n}"
    with pytest.raises(FunctionError, match="the same object"):
        extract(ModuleText(text), "caller")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("define ptr @f() {\n  ret ptr blockaddress(@g, %b)\n}\ndefine void @g() {\n  br label %b\nb:\n  ret void\n}",
         "address of a block of @g"),
        ("@t = global ptr blockaddress(@f, %b)\ndefine void @f() {\n  br label %b\nb:\n  ret void\n}", "outside of it"),
        ("define void @f() {\n  ret void\n  uselistorder ptr @g, { 1, 0 }\n}", "use-list"),
        ("declare void @f()", "no body"),
    ],
)  # fmt: skip
def test_what_cannot_be_taken_out(text: str, message: str) -> None:
    with pytest.raises(FunctionError, match=message):
        extract(ModuleText(text), "f")


def test_a_missing_function_is_a_wrong_request() -> None:
    with pytest.raises(UsageError, match="no function is named 'h'"):
        extract(ModuleText("declare void @f()"), "h")


def test_only_what_is_needed_comes_along() -> None:
    text = (
        'source_filename = "s"\ntarget triple = "t"\nmodule asm "x"\n$c = comdat any\n%used = type { %inner }\n'
        "%inner = type { i32 }\n%unused = type { i32 }\n@table = constant [1 x ptr] [ptr @leaf]\n"
        "@other = global i32 0\n"
        "define void @leaf() #1 {\n  ret void\n}\n"
        "define void @f(ptr byval(%used) %p) #0 {\n  %v = load ptr, ptr @table, !tbaa !3\n  ret void\n}\n"
        "attributes #0 = { nounwind }\nattributes #1 = { cold }\nattributes #2 = { hot }\n"
        "!llvm.module.flags = !{!0, !5}\n!llvm.ident = !{!1}\n!other = !{!2}\n"
        '!0 = !{i32 1, !"wchar_size", i32 4}\n!1 = !{!"clang"}\n!2 = !{}\n!3 = !{!4, !4, i64 0}\n!4 = !{!"int"}\n'
        '!5 = !{i32 5, !"CG Profile", !6}\n!6 = !{!7}\n!7 = !{ptr @other, ptr @leaf, i64 1}\n'
    )
    extraction = extract(ModuleText(text), "f")
    assert sorted(extraction.nodes) == [0, 1, 3, 4]
    keys = {entity.key for entity in ModuleText(extraction.text).entities}
    assert keys == {
        "source_filename", "target", "%used", "%inner", "@table", "@leaf", "@f", "#0", "#1",
        "!llvm.module.flags", "!llvm.ident", "!llmfb.nodes", "!0", "!1", "!3", "!4",
    }  # fmt: skip


def test_a_compile_unit_keeps_no_lists_of_everything() -> None:
    text = (
        "define void @f() !dbg !1 {\n  ret void\n}\n!llvm.dbg.cu = !{!0, !9}\n"
        "!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2, globals: !3, enums: !3)\n"
        '!1 = distinct !DISubprogram(name: "f", unit: !0)\n!2 = !DIFile(filename: "f", directory: "")\n!3 = !{}\n'
        "!9 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2)\n"
    )
    lines = lines_of(text, "f")
    assert "!0 = distinct !DICompileUnit(language: DW_LANG_C11, file: !2)" in lines
    assert "!llvm.dbg.cu = !{!0}" in lines


def test_numbers_that_llvm_would_change_become_names() -> None:
    text = (
        "%0 = type { i32, [2 x %1] }\n%1 = type { ptr }\n@0 = private constant i8 1\n"
        "define i32 @1(ptr %0, i32 %1) {\n  %3 = alloca %0, align 8\n  %4 = getelementptr inbounds %0, ptr %0, i32 %1\n"
        "  %5 = load %1, ptr @0\n  store %1 %5, ptr %3\n  %6 = call i32 @1(ptr byval(%0) %0, i32 %1)\n"
        "  %7 = add i32 %1, %6\n  ret i32 %7\n}\n"
    )
    extraction = extract(ModuleText(text), "1")
    assert extraction.function == "llmfb.global.1"
    assert extraction.text == (
        "%llmfb.type.0 = type { i32, [2 x %llmfb.type.1] }\n%llmfb.type.1 = type { ptr }\n"
        "@llmfb.global.0 = available_externally dso_local constant i8 1\n"
        "define i32 @llmfb.global.1(ptr %0, i32 %1) {\n  %3 = alloca %llmfb.type.0, align 8\n"
        "  %4 = getelementptr inbounds %llmfb.type.0, ptr %0, i32 %1\n  %5 = load %llmfb.type.1, ptr @llmfb.global.0\n"
        "  store %llmfb.type.1 %5, ptr %3\n"
        "  %6 = call i32 @llmfb.global.1(ptr byval(%llmfb.type.0) %0, i32 %1)\n"
        "  %7 = add i32 %1, %6\n  ret i32 %7\n}\n"
    )


def test_a_types_name_may_have_an_equals_sign() -> None:
    text = (
        '%"find!(a == b).Result" = type { %"c = d", i8 }\n'
        '%"c = d" = type { i32 }\n'
        'define void @f(ptr %p) {\n  %q = getelementptr %"find!(a == b).Result", ptr %p, i32 1\n  ret void\n}\n'
    )
    taken = extract(ModuleText(text), "f")
    for line in text.splitlines()[:2]:
        assert line in taken.text
        assert line in normalize(taken.text, "f")
