"""What each token is."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from llmfb_core.document.module import ModuleText
from llmfb_core.document.names import Names
from llmfb_core.document.tokens import Token, tokens

ROOT = Path(__file__).parents[2]
SAMPLES = [
    *sorted((ROOT / "llmfb_core/examples").glob("*.ll")),
    *sorted((ROOT / "tests/document/ir").glob("*.ll")),
]

TEXT = """\
; a comment
%t = type { i32, float }
@g = internal global i32 -7, align 4
@s = constant [3 x i8] c"a;\\00"
$c = comdat any
declare void @llvm.trap()
define fastcc i32 @"f g"(i32 noundef %x, %t %y) #0 comdat($c) !dbg !1 {
entry:
  %a = add nsw i32 %x, 0x1F ; %b
  %"q r" = extractvalue %t %y, 0
  br i1 true, label %"b c", label %entry
"b c":
  #dbg_value(i32 %a, !2, !DIExpression(DW_OP_plus, 1), !3)
  call void @llvm.trap(), !dbg !3
  /* two
     lines */ ret i32 %"q r"
}
attributes #0 = { nounwind "key"="v" }
!1 = distinct !DISubprogram(name: "f g", line: 3, spFlags: DISPFlagDefinition)
!n = !{!1, !"text"}
"""

KINDS = {
    "; a comment": "comment",
    "%t": "type",
    "i32": "type",
    "@g": "variable",
    "-7": "number",
    "internal": "modifier",
    'c"a;\\00"': "string",
    "$c": "decorator",
    "@llvm.trap": "function",
    '@"f g"': "function",
    "fastcc": "modifier",
    "noundef": "modifier",
    "%x": "parameter",
    "#0": "decorator",
    "!dbg": "property",
    "entry": "label",
    "%a": "variable",
    "add": "keyword",
    "nsw": "modifier",
    "0x1F": "number",
    "; %b": "comment",
    '%"q r"': "variable",
    "true": "enumMember",
    '%"b c"': "label",
    "%entry": "label",
    '"b c"': "label",
    "#dbg_value": "macro",
    "DW_OP_plus": "enumMember",
    "!DISubprogram": "type",
    "name": "property",
    '"f g"': "string",
    "DISPFlagDefinition": "enumMember",
    '!"text"': "string",
    '"key"': "string",
}


def of(text: str) -> list[Token]:
    return list(tokens(Names(ModuleText(text)), 0, len(text)))


@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_kinds(line_end: str) -> None:
    text = TEXT.replace("\n", line_end)
    found: dict[str, set[str]] = {}
    for each in of(text):
        found.setdefault(text[each.start : each.end], set()).add(each.kind)
    assert {word: found.get(word) for word in KINDS} == {word: {kind} for word, kind in KINDS.items()}


def test_traits() -> None:
    found = {(TEXT[each.start : each.end], each.trait) for each in of(TEXT)}
    assert {("@g", "definition"), ('@"f g"', "definition"), ("@llvm.trap", "declaration")} <= found
    assert {("%x", "definition"), ("%x", None), ("%a", "definition"), ("%a", None)} <= found
    assert {("entry", "definition"), ("%entry", None), ("#0", None), ("#0", "definition")} <= found


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_of_real_files(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    names = Names(ModuleText(text))
    whole = of(text)
    for one, following in pairwise(whole):
        assert one.start < one.end <= following.start
    # The tokens of some lines are those that the whole has there.
    lines = names.module.lines
    for number in range(0, len(lines), 17):
        start, end = lines.start(number), lines.start(min(number + 5, len(lines)))
        some = list(tokens(names, start, end - 1))
        assert some == [each for each in whole if start <= each.start < end]
    for cut in range(0, len(text), 1 + len(text) // 30):
        of(text[:cut])


def test_a_comment_that_began_above() -> None:
    names = Names(ModuleText(TEXT))
    start = TEXT.index("     lines */")
    found = [TEXT[each.start : each.end] for each in tokens(names, start, start + 3)]
    assert found == ["/* two\n     lines */", "ret", "i32", '%"q r"']


def test_a_quote_that_was_just_typed() -> None:
    text = 'define void @f() #0 {\n  %a" = add i32 1, 2\n  ret void\n}\n!1 = !DIFile(line: 1)\n'
    found = {text[each.start : each.end]: each.kind for each in of(text)}
    assert found["#0"] == "decorator" and found["!DIFile"] == "type"
