"""The index of a .ll text: what there is, and where."""

import string
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from llmfb_core.document.lexer import canonical, replace_references
from llmfb_core.document.lines import Lines
from llmfb_core.document.module import ModuleText
from llmfb_core.document.spelling import decode_name, spell_name

IR = Path(__file__).parent / "ir"


def check(text: str, *expected: str) -> None:
    """Each expectation is `kind key|text`."""
    module = ModuleText(text)
    found = [f"{entity.kind} {entity.key}|{module.source(entity)}" for entity in module.entities]
    assert found == list(expected)


def test_one_of_each() -> None:
    check(
        'source_filename = "a;.c"\ntarget triple = "t"\nmodule asm "x {"\n$c = comdat any\n%t = type { i32 }\n'
        "@v = global i32 0, comdat($c), align 4\n@a = alias i32, ptr @v\n@i = ifunc i32 (), ptr @r\n"
        "declare !dbg !1 void @d(ptr, ...) #0\nattributes #0 = { nounwind }\n!n = !{!0}\n!0 = distinct !{!0}\n"
        '^0 = module: (path: "", hash: (0, 0))\n',
        'source_filename source_filename|source_filename = "a;.c"',
        'target target|target triple = "t"',
        'module_asm module|module asm "x {"',
        "comdat $c|$c = comdat any",
        "type %t|%t = type { i32 }",
        "variable @v|@v = global i32 0, comdat($c), align 4",
        "alias @a|@a = alias i32, ptr @v",
        "ifunc @i|@i = ifunc i32 (), ptr @r",
        "declare @d|declare !dbg !1 void @d(ptr, ...) #0",
        "attributes #0|attributes #0 = { nounwind }",
        "named_metadata !n|!n = !{!0}",
        "metadata !0|!0 = distinct !{!0}",
        'other ^0|^0 = module: (path: "", hash: (0, 0))',
    )


def test_several_on_a_line_and_one_on_several() -> None:
    check(
        "@a = global i32 0 @b = global { i32,\n  ; a comment }\n i32 } { i32 1, i32 2 } ; more\n@c=constant i8 0",
        "variable @a|@a = global i32 0",
        "variable @b|@b = global { i32,\n  ; a comment }\n i32 } { i32 1, i32 2 }",
        "variable @c|@c=constant i8 0",
    )


def test_brackets_in_strings_and_comments() -> None:
    body = '{ ; }\n  call void asm "}", ""() /* }\n } */\n  ret void\n}'
    check(
        f'@s = constant [3 x i8] c"{{;\\22"\ndefine void @"a }}"() {body}\n@t = global i32 0',
        'variable @s|@s = constant [3 x i8] c"{;\\22"',
        f'define @"a }}"|define void @"a }}"() {body}',
        "variable @t|@t = global i32 0",
    )


def test_braces_before_the_body() -> None:
    header = "define { i32, ptr } @f({ i8 } %x) prefix { i32 } { i32 1 } personality ptr @p"
    check(f"{header} {{\n unreachable\n}}", f"define @f|{header} {{\n unreachable\n}}")
    assert ModuleText(f"{header} {{\n unreachable\n}}").functions[0].header_end == len(header) + 1


def test_what_is_broken_is_skipped() -> None:
    check("define @\n@v = global i32 0", "variable @v|@v = global i32 0")
    check(
        "define void @f() {\n  ret void\n\ndefine void @g() {\n  ret void\n}\n",
        "define @f|define void @f() {\n  ret void",
        "define @g|define void @g() {\n  ret void\n}",
    )
    check("}}} ]\n!0 = !{}\n", "metadata !0|!0 = !{}")


def test_function_ranges() -> None:
    module = ModuleText('; \u2028 \f\r\ndeclare i32 @p(...)\r\n\rdefine void @"a\\20b"() {\n  ret void\n}\n')
    declared, defined = module.functions
    assert (declared.name, declared.is_definition, declared.start_line, declared.end_line) == (
        "p",
        False,
        1,
        1,
    )
    assert (defined.name, defined.is_definition, defined.start_line, defined.end_line) == ("a b", True, 3, 5)
    assert module.text[defined.header_end] == "{"
    assert [module.function_at_line(line) for line in range(7)] == [
        None, declared, None, defined, defined, defined, None,
    ]  # fmt: skip
    assert module.function_named("a b") == defined
    assert module.function_named("c") is None


def test_references() -> None:
    module = ModuleText("%t = type opaque\n%0 = type { i32 }")
    text = 'call %t @f(ptr %x, i8 %0) #3 ["x"(ptr @"g h")], !dbg !7 ; @no\n, comdat($c), !"!8", c"@z", a$b'
    assert module.references(text) == {"%t", "@f", "%0", "#3", '@"g h"', "!7", "$c"}


def test_replacing_leaves_strings_and_comments() -> None:
    assert replace_references('@f "@f" ; @f\n@f.x @"f"', {"@f": "@g"}) == '@g "@f" ; @f\n@f.x @g'


@pytest.mark.parametrize(
    ("spelling", "name"),
    [("f", "f"), ('"a b"', "a b"), ('"\\22\\5C"', '"\\'), ('"\\C3\\A9"', "é"), ('"0"', "0")],
)
def test_names(spelling: str, name: str) -> None:
    assert decode_name(spelling) == name
    assert spell_name(name) == spelling


@given(st.binary(max_size=12))
def test_every_name_has_one_spelling(name: bytes) -> None:
    decoded = name.decode("utf-8", "surrogateescape")
    assert decode_name(spell_name(decoded)) == decoded
    assert canonical("@" + spell_name(decoded)) == "@" + spell_name(decoded)


@given(st.text(alphabet="ab\r\n\f\u2028"))
def test_lines_are_what_lies_between_line_ends(text: str) -> None:
    lines = Lines(text)
    assert "".join(lines.line(number) for number in range(len(lines))) == text
    assert len(lines) == len(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    assert all(
        lines.at(offset) == sum(start <= offset for start in lines.starts) - 1 for offset in range(len(text))
    )


SPACES = st.lists(
    st.sampled_from([" ", "\n", "\r\n", "\t", "; define @x {\n", "/* } @y = global */", ';"\n']),
    min_size=1,
    max_size=3,
).map(lambda parts: " " + "".join(parts) + "\n")
NAMES = st.one_of(
    st.text(string.ascii_letters + "._$-", min_size=1, max_size=5),
    st.text(string.ascii_letters + " {}();@=", min_size=1, max_size=6),
)
TEMPLATES = [
    ("define", "define~i32~@NAME~(ptr~%p)~{~%x~=~load~i32,~ptr~%p~ret~i32~%x~}"),
    ("declare", "declare~void~@NAME(ptr,~...)~#0"),
    ("variable", '@NAME~=~global~[2~x~i8]~c"}\\00",~align~1'),
    ("alias", "@NAME~=~alias~i32,~ptr~@other"),
    ("type", "%NAME~=~type~{~i32,~ptr~}"),
]


@given(st.lists(st.tuples(st.sampled_from(TEMPLATES), NAMES), max_size=5), st.data())
def test_white_space_comments_and_names_do_not_matter(
    entities: list[tuple[tuple[str, str], str]], data: st.DataObject
) -> None:
    text = ""
    for (_, template), name in entities:
        pieces = template.replace("NAME", spell_name(name)).split("~")
        text += "".join(piece + data.draw(SPACES) for piece in pieces)
    found = [(entity.kind, entity.key[1:]) for entity in ModuleText(text).entities]
    assert found == [(kind, spell_name(name)) for (kind, _), name in entities]


@pytest.mark.parametrize("path", sorted(IR.glob("*.ll")), ids=lambda path: path.stem)
def test_every_character_of_a_file_is_accounted_for(path: Path) -> None:
    module = ModuleText(path.read_text())
    position = 0
    for entity in module.entities:
        between = module.text[position : entity.start]
        assert not between.strip() or between.strip().startswith(";"), between
        position = entity.end


def test_broken_text_never_raises() -> None:
    for path in sorted(IR.glob("*.ll")):
        text = path.read_text()
        for cut in range(0, len(text), 997):
            module = ModuleText(text[cut:] + text[: cut // 2])
            assert all(function.start < function.end for function in module.functions)


@pytest.mark.slow
def test_ten_megabytes_are_indexed_fast() -> None:
    text = (IR / "loops.ll").read_text()
    module = ModuleText(text * (10_000_000 // len(text)))
    started = time.process_time()
    assert len(module.functions) > 1000
    assert time.process_time() - started < 3
