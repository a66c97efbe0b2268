"""What is proposed where, in texts that are being typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from llmfb_core.completion.complete import MOST, complete
from llmfb_core.completion.items import Completion
from llmfb_core.document.module import ModuleText
from llmfb_core.document.names import Names
from tests.document.marks import unmark

ROOT = Path(__file__).parents[2]
SAMPLES = [
    *sorted((ROOT / "llmfb_core/examples").glob("*.ll")),
    *sorted((ROOT / "tests/document/ir").glob("*.ll")),
]

HEAD = """\
%t = type { i32 }
@g = global i32 0
declare i32 @h(ptr noundef)
define i32 @f(i32 %x, ptr %p) {
entry:
  %a = add i32 %x, 1
"""
TAIL = """
  ret i32 %later
"quoted block":
  %later = add i32 1, 2
  %"b c" = add i32 1, 2
  ret i32 0
}
define void @other(i32 %foreign) {
elsewhere:
  ret void
}
$c = comdat any
!n = !{!0, !1}
!0 = !DILocation(line: 1, scope: !1)
!1 = distinct !DISubprogram(name: "x")
attributes #7 = { nounwind }
"""

IN_BODY: dict[str, tuple[list[str], list[str]]] = {
    "  ‸": (["add", "ret", "call", "tail"], ["%a", "@g", "i32", "nounwind"]),
    "  %b = lo‸": (["load"], ["ret", "%a"]),
    "label: ‸": (["add", "br"], ["i32"]),
    "  tail ‸": (["call"], ["add", "callbr_"]),
    "  %b = add ‸": (["nuw", "nsw", "i32", "%t"], ["exact", "nnan", "add"]),
    "  %b = fadd ‸": (["nnan", "fast", "double"], ["nuw"]),
    "  %b = icmp ‸": (["eq", "slt", "samesign"], ["oeq"]),
    "  %b = atomicrmw ‸": (["umax", "seq_cst"], ["nuw"]),
    "  %b = add i32 %‸": (["%a", "%x", "%p", "%later", '%"b c"', "%t"], ["%b", "%foreign", "%entry", "@g"]),
    '  %b = add i32 %"b‸': (['%"b c"'], ["%a"]),
    "  br label %‸": (["%entry", '%"quoted block"'], ["%a", "%x", "%t", "%elsewhere"]),
    "  br label ‸": (["%entry"], ["%a", "i32"]),
    "  %b = phi i32 [ 0, ‸": (["%entry"], ["%a"]),
    "  %b = load %‸": (["%t", "%a"], []),
    "  %‸": ([], ["%a"]),
    "  call i32 @‸": (["@f", "@g", "@h", "@other"], ["%a", "add"]),
    "  call ‸": (["void", "fastcc", "noundef", "i32", "fast"], ["ret"]),
    "  call i32 @h(‸": (["ptr", "%t"], ["noundef"]),
    "  call i32 @h(ptr ‸": (["noundef", "null", "byval"], ["nounwind", "i32"]),
    "  call i32 @h(ptr %p) ‸": (["nounwind", "willreturn"], ["byval", "i32"]),
    "  invoke i32 @h(ptr %p) ‸": (["to", "unwind", "nounwind"], ["byval"]),
    "  call i32 @h(ptr %p) #‸": (["#7"], ["#dbg_value"]),
    "  #‸": (["#dbg_value"], ["#7"]),
    "  store i32 %a, ptr %p, !‸": (["!dbg", "!tbaa"], ["!0"]),
    "  store i32 %a, ptr %p, !dbg !‸": (["!0"], ["!1", "!dbg"]),
    "  store i32 %a, ptr %p, !tbaa !‸": (["!0", "!1"], ["!dbg"]),
    "  ; RUN: opt -passes='sroa,ear‸": (["early-cse"], ["sroa", "%a"]),
    "  ; opt -passes='function(‸": (["sroa", "function"], ["%a"]),
    "  ; opt -passes=simplifycfg<no-‸": (["no-keep-loops"], ["sroa"]),
}
"""What stands behind `HEAD`: labels that are proposed there, and labels that are not."""

OUTSIDE: dict[str, tuple[list[str], list[str]]] = {
    "‸": (["define", "declare", "attributes", "target"], ["add"]),
    "define ‸": (["internal", "fastcc", "i32", "%t", "zeroext", "dso_local"], ["nounwind"]),
    "define i32 @new(‸": (["i32", "%t", "..."], ["noundef"]),
    "define i32 @new(i32 ‸": (["noundef"], ["nounwind", "i32"]),
    "define i32 @new(i32 %x) ‸": (["nounwind", "personality", "section"], ["noundef"]),
    "define i32 @new(i32 %x) #‸": (["#7"], []),
    "define i32 @new(%‸": (["%t"], ["%x"]),
    "attributes #8 = { no‸": (["nounwind", "noinline"], ["noundef"]),
    "@x = ‸": (["global", "constant", "internal", "thread_local"], ["define"]),
    "@x = global i32 0, comdat($‸": (["$c"], ["@g"]),
    "@x = global ptr @‸": (["@g", "@f"], ["%t"]),
    "@‸": ([], ["@g"]),
    "%s = type { ‸": (["i32", "%t"], ["define"]),
    "!5 = !{!‸": (["!0", "!1"], ["!dbg"]),
    "; RUN: opt < %s -passes=‸": (["sroa", "default<O2>", "function"], ["define"]),
    '; RUN: opt -passes="sroa,‸': (["gvn"], []),
}

NOTHING = [
    "  ; add ‸",
    "  /* add ‸",
    '  call void asm "‸", ""()',
    "  ; RUN: llc -O2 ‸",
    "  ; opt -passes='sroa' -S ‸",
]


def proposals(marked: str) -> tuple[str, Completion | None]:
    text, cursor, _ = unmark(marked)
    return text, complete(Names(ModuleText(text)), cursor)


@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("tail", [TAIL, ""], ids=["whole", "cut"])
@pytest.mark.parametrize("typed", IN_BODY)
def test_in_a_body(typed: str, tail: str, line_end: str) -> None:
    _, found = proposals((HEAD + typed + tail).replace("\n", line_end))
    assert found is not None
    labels = {item.label for item in found.items}
    wanted, unwanted = IN_BODY[typed]
    if tail:
        assert set(wanted) <= labels, set(wanted) - labels
    assert labels.isdisjoint(unwanted), labels & set(unwanted)


@pytest.mark.parametrize("typed", OUTSIDE)
def test_outside_of_bodies(typed: str) -> None:
    _, found = proposals(f"{HEAD}{TAIL}\n{typed}")
    assert found is not None
    labels = {item.label for item in found.items}
    wanted, unwanted = OUTSIDE[typed]
    assert set(wanted) <= labels, set(wanted) - labels
    assert labels.isdisjoint(unwanted), labels & set(unwanted)


@pytest.mark.parametrize("typed", NOTHING)
def test_nothing_in_comments_and_strings(typed: str) -> None:
    assert proposals(HEAD + typed + TAIL)[1] is None


def test_what_is_near_comes_first() -> None:
    _, found = proposals(HEAD + "  %b = add i32 %a, 1\n  %c = add i32 %‸" + TAIL)
    assert found is not None
    assert [item.label for item in found.items[:4]] == ["%b", "%a", "%x", "%p"]


def test_types_come_first_where_a_type_stands() -> None:
    _, found = proposals(HEAD + "  %b = load %‸" + TAIL)
    assert found is not None
    assert found.items[0].label == "%t"


def test_details() -> None:
    _, found = proposals(HEAD + "  call i32 @‸" + TAIL)
    assert found is not None
    assert {item.label: item.detail for item in found.items}["@h"] == "i32 (ptr noundef)"
    assert {item.label: item.detail for item in found.items}["@g"] == "global i32"
    _, found = proposals(HEAD + "  %b = add i32 %a‸" + TAIL)
    assert found is not None
    assert found.items[0].detail == "add i32 %x, 1"


def test_what_is_replaced() -> None:
    text, found = proposals(HEAD + "  %b = add i32 %la‸ter, 1" + TAIL)
    assert found is not None
    assert text[found.start : found.cursor] == "%la"
    assert text[found.start : found.end] == "%later"


def test_an_opcode_has_a_snippet() -> None:
    _, found = proposals(HEAD + "  %b = icmp‸" + TAIL)
    assert found is not None
    assert [item.snippet for item in found.items] == ["icmp ${1:eq} ${2:i32} %${3:a}, %${4:b}"]


def test_no_more_than_anybody_reads() -> None:
    many = "".join(f"@g{number} = global i32 0\n" for number in range(2 * MOST))
    _, found = proposals(many + HEAD + "  call i32 @‸" + TAIL)
    assert found is not None
    assert len(found.items) == MOST and not found.complete
    _, found = proposals(many + HEAD + "  call i32 @g99‸" + TAIL)
    assert found is not None
    assert found.complete and "@g999" in {item.label for item in found.items}


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_never_raises(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    names = Names(ModuleText(text))
    for cursor in range(0, len(text), 41):
        found = complete(names, cursor)
        if found is not None:
            assert found.start <= found.cursor == cursor <= found.end
            assert "\n" not in text[found.start : found.end]
    for cursor in range(0, len(text), 1 + len(text) // 40):
        complete(Names(ModuleText(text[:cursor])), cursor)
