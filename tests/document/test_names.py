"""The name at a place, and all places of a name."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from llmfb_core.document.cfg import control_flow
from llmfb_core.document.module import ModuleText
from llmfb_core.document.names import Names
from llmfb_core.document.outline import folds, outline
from tests.document.marks import unmark

IR = sorted((Path(__file__).parent / "ir").glob("*.ll"))

CASES = {
    "a value": "define i32 @f(i32 %y) {\n  «d:%x» = add i32 %y, 1\n  %z = mul i32 «%x», «%‸x»\n  ret i32 %z\n}\n",
    "right behind a name": "define i32 @f(i32 «d:%x») {\n  ret i32 «%x»‸\n}\n",
    "another function's value": (
        "define i32 @f(i32 %x) {\n  ret i32 %x\n}\ndefine i32 @g(i32 «d:%‸x») {\n  ret i32 «%x»\n}\n"
    ),
    "longer names": "define i32 @f(i32 «d:%x», i32 %x.1, i32 %xx) {\n  ret i32 «%‸x»\n}\n",
    "spellings of a value": 'define i32 @f(i32 «d:%"x"», i32 %"y y") {\n  ret i32 «%‸x»\n}\n',
    "quoted": 'define i32 @f(i32 «d:%"\\41 b"», i32 %"a b") {\n  ret i32 «%"A ‸b"»\n}\n',
    "comments and strings": (
        'define i32 @f(i32 «d:%x») { ; %x\n  call void asm "%x", ""() /* %x\n %x */\n  ret i32 «%‸x» ; %x\n}\n'
    ),
    "a label": (
        "define void @f(i1 %c) {\n«d:en‸try:»\n  br i1 %c, label «%entry», label %b\nb:\n"
        "  %p = phi i32 [ 0, «%entry» ]\n  ret void\n}\n"
    ),
    "a label from its use": "define void @f() {\n  br label «%‸next»\n«d:next:» ; preds = %0\n  ret void\n}\n",
    "a quoted label": 'define void @f() {\n  br label «%"a ‸b"»\n«d:"a b":»\n  ret void\n}\n',
    "a numbered label": "define void @f() {\n  br label «%‸1»\n«d:1:»\n  ret void\n}\n",
    "an entry block that only has a number": (
        "define i32 @f(i1) {\n  «d:»br i1 %0, label %2, label %3\n2:\n  br label %3\n3:\n"
        "  %4 = phi i32 [ 0, «%‸1» ], [ 1, %2 ]\n  ret i32 %4\n}\n"
    ),
    "a parameter that only has a number": "define i32 @f(ptr, i32«d:») {\n  ret i32 «%‸1»\n}\n",
    "a result that only has a number": (
        "define i32 @f() {\n  «d:»call i32 @g()\n  ret i32 «%‸1»\n}\ndeclare i32 @g()\n"
    ),
    "blocks named from elsewhere": (
        "@t = constant ptr blockaddress(@f, «%‸b»)\ndefine void @f() {\n  br label «%b»\n«d:b:»\n  ret void\n}\n"
        "define ptr @g() {\nb:\n  ret ptr blockaddress(@f, «%b»)\n}\n"
    ),
    "one's own block of the same name": (
        "define ptr @g() {\n«d:‸b:»\n  ret ptr blockaddress(@f, %b)\n}\ndefine void @f() {\nb:\n  ret void\n}\n"
    ),
    "a global": "«d:@g‸» = global i32 0\n@h = global ptr «@g»\ndefine ptr @f() {\n  ret ptr «@g»\n}\n",
    "a function and its declaration": (
        "declare void «n:@f»()\ndefine void «d:@f»() {\n  call void «@‸f»()\n  ret void\n}\n"
    ),
    "a function whose personality is itself": (
        "define i32 «d:@f»(...) personality ptr «@f» {\n  %p = icmp eq ptr «@‸f», null\n  ret i32 0\n}\n"
    ),
    "a type": (
        "«d:%t» = type { i32 }\n@g = global «%t» zeroinitializer\n"
        "define void @f(ptr byval(«%‸t») %p) {\n  ret void\n}\n"
    ),
    "a type in a function": (
        "«d:%t» = type { i32 }\ndefine void @f(ptr %p) {\n  %a = alloca «%‸t», align 8\n  %b = load «%t», ptr %p\n"
        "  store «%t» %b, ptr %a\n  %c = getelementptr «%t», ptr %a, i32 0\n  call void @g(«%t» %b, «%t» %b)\n"
        "  ret void\n}\n"
    ),
    "a type with the name of a value": (
        "«d:%t» = type { i32 }\ndefine i32 @f(ptr %p) {\n  %t = load «%‸t», ptr %p\n  %x = extractvalue «%t» %t, 0\n"
        "  ret i32 %x\n}\n"
    ),
    "a value with the name of a type": (
        "%t = type { i32 }\ndefine i32 @f(ptr %p) {\n  «d:%t» = load %t, ptr %p\n  %x = extractvalue %t «%‸t», 0\n"
        "  ret i32 %x\n}\n"
    ),
    "a numbered type and the values": (
        "«d:%0» = type { i32, %1 }\n%1 = type { ptr }\ndefine i32 @f(ptr %p, i1 %c) {\n  br i1 %c, label %1, label %2\n"
        "1:\n  br label %2\n2:\n  %3 = phi i32 [ 0, %0 ], [ 1, %1 ]\n  %4 = getelementptr «%‸0», ptr %p, i32 %3\n"
        "  ret i32 %3\n}\n"
    ),
    "an attribute group": (
        "define void @f() «#‸0» {\n  call void @f() «#0»\n  ret void\n}\nattributes «d:#0» = { nounwind }\n"
    ),
    "metadata": '!n = !{«!0», !1}\n«d:!0» = !{«!‸0», !"!0"}\n!1 = !{}\n!10 = !{}\n',
    "named metadata": '«d:!n‸» = !{!0}\n!0 = !{!"n"}\n',
    "a comdat": "«d:$c» = comdat any\n@c = global i32 0, «comdat»\n@d = global i32 0, comdat(«$‸c»)\n",
    "fields are no labels": (
        "define void @f() {\n«d:line:»\n  call void @g(), !dbg !DILocation(line: 1, scope: !0)\n"
        "  br label «%‸line»\n}\n"
    ),
    "a second definition while typing": (
        "define i32 @f(i32 «d:%x») {\n  ret i32 «%‸x»\n\ndefine i32 @g(i32 %x) {\n  ret i32 %x\n}\n"
    ),
    "a quote just typed": (
        'define void @f() {\n  call void asm "\n}\n\ndefine i32 @g(i32 «d:%x») {\n  ret i32 «%‸x»\n}\n'
    ),
}


@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("marked", CASES.values(), ids=CASES.keys())
def test_places_of_a_name(marked: str, line_end: str) -> None:
    text, cursor, places = unmark(marked.replace("\n", line_end))
    names = Names(ModuleText(text))
    found = names.at(cursor)
    assert found is not None
    assert [tuple(each) for each in names.occurrences(found[0])] == places
    assert found[1] in names.occurrences(found[0])


@pytest.mark.parametrize(
    "marked",
    [
        "; %‸x\n",
        "define void @f() { ret ‸void }",
        'define void @f() {\n  call void asm "%‸x", ""()\n  ret void\n}',
        '@s = constant [2 x i8] c"@‸f"\n',
        "define void @f() {\n  ret void, !d‸bg !0\n}\n",
        '!0 = !{!"!‸0"}\n',
        "‸",
        "x ‸",
    ],
)
def test_no_name(marked: str) -> None:
    text, cursor, _ = unmark(marked)
    assert Names(ModuleText(text)).at(cursor) is None


@pytest.mark.parametrize("path", IR, ids=lambda path: path.stem)
def test_every_name_is_among_its_places(path: Path) -> None:
    module = ModuleText(path.read_text())
    names = Names(module)
    seen: dict[object, list[object]] = {}
    for offset in range(0, len(module.text), 3):
        if (found := names.at(offset)) is None:
            continue
        symbol, place = found
        if symbol not in seen:
            seen[symbol] = list(names.occurrences(symbol))
            assert names.definitions(symbol) or symbol.key.startswith("@llvm."), symbol
        assert place in seen[symbol]
    assert len(seen) > 10


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_broken_text_never_raises(data: st.DataObject) -> None:
    """Pieces of real files, cut anywhere and with anything typed into them."""
    text = data.draw(st.sampled_from(IR)).read_text()
    start = data.draw(st.integers(0, len(text)))
    end = min(start + data.draw(st.integers(0, 1500)), len(text))
    typed = data.draw(st.text(st.sampled_from('%@!#$"{}[]()<>:;/*= \nx0ad'), max_size=12))
    middle = data.draw(st.integers(start, end))
    broken = text[start:middle] + typed + text[middle:end]
    names = Names(ModuleText(broken))
    for offset in range(0, len(broken) + 1, 17):
        if (found := names.at(offset)) is not None:
            assert names.occurrences(found[0]) or found[0].kind == "named_metadata"
        names.regions.word_at(offset)
    for entity in names.module.of_kind("define", "declare"):
        control_flow(broken, entity.key, names.body(entity))
    for item in outline(names):
        assert item.start <= item.name_start <= item.name_end <= len(broken)
    assert all(fold.start_line < fold.end_line < len(names.module.lines) for fold in folds(names))
