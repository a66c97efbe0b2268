"""Scanning again after an edit finds what scanning the whole text finds."""

from __future__ import annotations

from itertools import accumulate, pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from llmfb_core.document.entities import rescan, scan
from llmfb_core.document.lines import Lines, split_lines
from llmfb_core.document.module import ModuleText
from llmfb_core.encoding import digest
from llmfb_core.examples import examples

PIECES = st.sampled_from(
    [
        "define i32 @f(i32 %x) {\n",
        "define void @g() personality { i32 } { i32 1 } {\n",
        "  %a = call { i32, { i32, { { i32 }, i32 } } } @h()\n",
        "  ret i32 %x\n",
        "}\n",
        "declare void @h(ptr) #0\n",
        "declare",
        "@v = global i32 0\n",
        '@s = constant [2 x i8] c"a\\00", align 1\n',
        "@deep = global [1 x [1 x [1 x [1 x [1 x [1 x [1 x [1 x i8]]]]]]]] zeroinitializer\n",
        "%t = type { i32, ptr }\n",
        "!0 = !{!1, !{}}\n",
        "!llvm.ident = !{!0}\n",
        "attributes #0 = { nounwind }\n",
        "source_filename",
        ' = "a.c"\n',
        '; a comment { " @x =\n',
        "/*",
        "*/",
        '"',
        "{",
        "(",
        ")",
        "]",
        "@",
        "=",
        "\n",
        "\r\n",
        "\r",
        " ",
        "\f",
        "\u2028",
        "é",
    ]
)
TEXTS = st.lists(PIECES, max_size=12).map("".join)


@given(TEXTS, TEXTS, TEXTS, TEXTS)
@example("@a = global i32 0\n", '"\n', "", "@b = global i32 0\n")
@example("define void @f() {\n}\n", "", "}\n", "@b = global i32 0\n")
def test_an_edit_anywhere(before: str, removed: str, inserted: str, after: str) -> None:
    old = ModuleText(before + removed + after)
    assert old.entities == scan(old.text).entities
    new = ModuleText(before + inserted + after, previous=old)
    assert new.entities == scan(new.text).entities


@given(st.lists(TEXTS, min_size=3, max_size=6))
def test_edit_after_edit(texts: list[str]) -> None:
    frame = "@a = global i32 0\n@b = global i32 0\n{}@c = global i32 0\ndefine void @d() {{\n}}\n{}"
    module = ModuleText("")
    for inside, behind in pairwise(texts):
        module = ModuleText(frame.format(inside, behind), previous=module)
        assert_is_as_if_alone(module)


PARTS: tuple[str, ...] = (
    "@a = global i32 0\n",
    "define void @d() {\n}\n",
    "@b = global i32 0\n",
    "declare void @q()\n",
    "define void @e() {\n}\n",
    "@c = global i32 0\n",
)


@given(st.lists(st.tuples(st.integers(0, len(PARTS) - 1), TEXTS), min_size=3, max_size=10))
@example([(0, "define i32 @f(i32 %x) {\n/*}\n"), (2, "*/)")])
def test_edits_here_and_there(edits: list[tuple[int, str]]) -> None:
    parts, module = list(PARTS), ModuleText("")
    for place, text in edits:
        parts[place] = text
        module = ModuleText("".join(parts), previous=module)
        assert_is_as_if_alone(module)


def assert_is_as_if_alone(module: ModuleText) -> None:
    """What was taken over from an earlier version is what would have been found without it."""
    alone = ModuleText(module.text)
    assert module.entities == alone.entities
    assert list(module.lines.starts) == list(alone.lines.starts)
    places = range(len(module.text))
    assert [module.lines.at(place) for place in places] == [alone.lines.at(place) for place in places]
    for function in alone.functions:
        place = function.start, function.end
        assert module.digest(*place) == alone.digest(*place) == digest(module.text[slice(*place)])


def test_versions_that_nobody_looked_at_are_passed_over() -> None:
    first = ModuleText("@a = global i32 0\n")
    assert len(first.entities) == 1
    second = ModuleText("@a = global i32 0\n@b = global i32 0\n", previous=first)
    third = ModuleText("@b = global i32 0\n", previous=second)
    assert [each.key for each in third.entities] == ["@b"]


@pytest.mark.parametrize("index", range(len(examples())))
def test_edits_of_real_modules(index: int) -> None:
    text = examples()[index].text
    known = scan(text)
    starts = list(Lines(text).starts)
    for at in starts[:: max(1, len(starts) // 40)]:
        for inserted in ("x", "{", "}", '"', ";", "define void @llmfb.new() {\n}\n"):
            edited = text[:at] + inserted + text[at:]
            line = text.index("\n", at) + 1 if "\n" in text[at:] else len(text)
            again = rescan(edited, known, len(text), at, len(text) - line)
            assert again == scan(edited), (at, inserted)


@given(st.text(st.sampled_from("ab\n\r\f\v\x1c\x85\u2028\u2029\ud800🂡")))
def test_lines_end_where_the_protocol_ends_them(text: str) -> None:
    lines = split_lines(text)
    assert "".join(lines) == text
    assert lines[-1:] == [lines[-1].rstrip("\r\n")]
    for line in lines[:-1]:
        assert line.rstrip("\r\n") + line[len(line.rstrip("\r\n")) :] == line
        assert line.endswith(("\n", "\r"))
        assert line[len(line.rstrip("\r\n")) :] in ("\n", "\r\n", "\r")
    assert list(Lines(text).starts) == list(accumulate(map(len, lines[:-1]), initial=0))
