"""Positions in every encoding, and edits by lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import types
from pygls.workspace import PositionCodec

from llmfb_core.document.lines import Lines
from llmfb_core.types import LineEdit
from llmfb_server.convert import Positions

PIECES = st.sampled_from(["a", "é", "∂", "🂡", "\n", "\r", "\r\n", "\f", "\u2028", "\x85"])
TEXTS = st.lists(PIECES, max_size=30).map("".join)
ENCODINGS = st.sampled_from(["utf-8", "utf-16", "utf-32"])


@given(TEXTS, ENCODINGS, st.data())
def test_there_and_back(text: str, encoding: str, data: st.DataObject) -> None:
    positions = Positions(Lines(text), encoding)
    offset = data.draw(st.integers(0, len(text)))
    back = positions.offset(positions.at(offset))
    inside_line_end = text[max(offset - 1, 0) : offset + 1] == "\r\n"
    assert back == (offset - 1 if inside_line_end else offset)


@pytest.mark.parametrize(("encoding", "column"), [("utf-8", 7), ("utf-16", 4), ("utf-32", 3)])
def test_columns(encoding: str, column: int) -> None:
    positions = Positions(Lines("x\n a🂡é b"), encoding)
    assert positions.at(5) == types.Position(1, column - 1 if encoding == "utf-8" else column)
    assert PositionCodec(encoding).position_to_client_units(
        ["x\n", " a🂡é b"], types.Position(1, 3)
    ) == positions.at(5)


def test_beyond_the_end() -> None:
    positions = Positions(Lines("ab\ncd"), "utf-16")
    assert positions.offset(types.Position(0, 99)) == 2
    assert positions.offset(types.Position(1, 99)) == 5
    assert positions.offset(types.Position(99, 0)) == 5
    assert Positions(Lines(""), "utf-16").offset(types.Position(0, 0)) == 0


def test_llvm_counts_bytes_and_line_feeds() -> None:
    text = "a\rb\né x\n"
    positions = Positions(Lines(text), "utf-16")
    assert text[positions.llvm_offset(2, 4)] == "x"
    assert positions.llvm_offset(0, 0) == 0
    assert positions.llvm_offset(2, 99) == len("a\rb\né x")


def test_edits_at_the_very_end() -> None:
    (edit,) = Positions(Lines("a\nb"), "utf-16").edits([LineEdit(1, 2, ("c\n",))])
    assert edit.range == types.Range(types.Position(1, 0), types.Position(1, 1))
    assert edit.new_text == "c\n"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_lines_behind_the_last_are_inserted_at_its_end(end: str) -> None:
    (edit,) = Positions(Lines(f"a{end}"), "utf-16").edits([LineEdit(1, 1, (f"b{end}", f"c{end}"))])
    assert edit.range == types.Range(types.Position(0, 1), types.Position(0, 1))
    assert edit.new_text == f"{end}b{end}c"
