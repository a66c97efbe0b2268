"""Line edits: minimal, and kept comments."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from llmfb_core.document.edits import apply_edits, edits_between, predecessors_as_in
from llmfb_core.types import LineEdit


def check(old: str, new: str, expected: str) -> None:
    edits = edits_between(old.splitlines(keepends=True), new.splitlines(keepends=True), 0)
    assert apply_edits(old, edits) == expected


def test_comments_of_unchanged_lines_stay() -> None:
    check(
        "a:  ; mine\n  ; above b\n  b   %x ; b's\n  c\n}\n",
        "a:\n  b %x\n  d\n}\n",
        "a:  ; mine\n  ; above b\n  b   %x ; b's\n  d\n}\n",
    )


def test_an_insertion_stands_above_the_next_comment() -> None:
    check("a\n; of c\nc\n", "a\nb\nc\n", "a\nb\n; of c\nc\n")


def test_lists_of_predecessors_are_kept_up_to_date() -> None:
    check("4:     ; preds = %1, %2\n  x\n", "4: ; preds = %1\n  x\n", "4: ; preds = %1\n  x\n")


def test_no_lists_of_predecessors_are_added_where_there_are_none() -> None:
    listed = ["entry:\n", '"b; preds = x":    ; preds = %entry\n', "  ret void ; a comment\n"]
    unlisted = [listed[0], '"b; preds = x":\n', listed[2]]
    assert predecessors_as_in(["f\n", *unlisted], listed) == unlisted
    assert predecessors_as_in(listed, listed) == listed


def test_strings_with_semicolons_are_no_comments() -> None:
    check('a "x;1"\n', 'a "x;2"\n', 'a "x;2"\n')


def test_comments_over_several_lines_are_not_torn_apart() -> None:
    check("a\n/* b\nc */ d\n", "a\nc\nd\n", "a\nc\nd\n")


def test_lines_end_at_line_ends_only() -> None:
    text = "a\u2028b\r\nc\fd\re\n"
    assert apply_edits(text, [LineEdit(1, 2, ("x\n",))]) == "a\u2028b\r\nx\ne\n"
    assert apply_edits(text, [LineEdit(3, 3, ("end\n",))]) == text + "end\n"


LINES = st.lists(st.sampled_from(["a\n", "  b\n", "\n", "c d\n", "l: ; preds = %1\n"]), max_size=12)


@given(LINES, LINES)
def test_edits_lead_to_the_new_lines(old: list[str], new: list[str]) -> None:
    edits = edits_between(old, new, 0)
    assert [line.split() for line in apply_edits("".join(old), edits).split("\n")] == [
        line.split() for line in "".join(new).split("\n")
    ]
    assert all(first.end < second.start for first, second in pairwise(edits))
