"""The server's copy of a text against an editor that works on the whole text, by the words of the protocol."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from lsprotocol import types

from llmfb_core.document.lines import split_lines
from llmfb_server.hardened.text import LineDocument

CODEC = {"utf-8": "utf-8", "utf-16": "utf-16-le", "utf-32": "utf-32-le"}
UNIT = {"utf-8": 1, "utf-16": 2, "utf-32": 4}
PIECES = st.sampled_from([*"a\n\r\f\v\x00\x1c\x85\u2028\u2029é∂🂡\ud800\udfff", "define", "\r\n"])
TEXTS = st.lists(PIECES, max_size=20).map("".join)


class ReferenceEditor:
    """Knows its text, and where lines start: behind each LF, CR LF and CR."""

    def __init__(self, text: str, encoding: str) -> None:
        self.text = text
        self.encoding = encoding

    def places(self) -> list[int]:
        """The offsets at which a cursor can be: everywhere but within CR LF."""
        return [at for at in range(len(self.text) + 1) if self.text[max(at - 1, 0) : at + 1] != "\r\n"]

    def position(self, offset: int) -> types.Position:
        line = start = index = 0
        while index < offset:
            index += 2 if self.text.startswith("\r\n", index) else 1
            if self.text[index - 1] in "\r\n":
                line, start = line + 1, index
        before = self.text[start:offset].encode(CODEC[self.encoding], "surrogatepass")
        return types.Position(line, len(before) // UNIT[self.encoding])

    def edit(self, start: int, end: int, new: str) -> types.TextDocumentContentChangePartial:
        place = types.Range(self.position(start), self.position(end))
        self.text = self.text[:start] + new + self.text[end:]
        return types.TextDocumentContentChangePartial(text=new, range=place)


@given(TEXTS, st.sampled_from(sorted(UNIT)), st.data())
def test_edits_anywhere(text: str, encoding: str, data: st.DataObject) -> None:
    editor = ReferenceEditor(text, encoding)
    document = LineDocument("file:///a.ll", text, 1, "llvm", encoding)
    for _ in range(data.draw(st.integers(1, 8))):
        start, end = sorted(data.draw(st.tuples(*[st.sampled_from(editor.places())] * 2)))
        seen = document.lines if data.draw(st.booleans()) else None
        before = list(seen or ())
        document.apply_change(editor.edit(start, end, data.draw(TEXTS)))
        assert document.source == editor.text
        assert list(document.lines) == split_lines(editor.text)
        assert list(seen or ()) == before, "what was handed out has changed"


@given(TEXTS, TEXTS)
def test_a_whole_text(text: str, other: str) -> None:
    document = LineDocument("file:///a.ll", text, 1, "llvm", "utf-16")
    document.apply_change(types.TextDocumentContentChangeWholeDocument(text=other))
    assert document.source == other


@given(TEXTS, st.sampled_from(sorted(UNIT)), st.integers(0, 2**30), st.integers(0, 2**30))
def test_places_that_do_not_exist(text: str, encoding: str, line: int, column: int) -> None:
    """Behind the last line is the end of the text, behind the end of a line is that end."""
    document = LineDocument("file:///a.ll", text, 1, "llvm", encoding)
    place = types.Position(line + len(document.lines), column)
    document.apply_change(types.TextDocumentContentChangePartial(text="x", range=types.Range(place, place)))
    assert document.source == text + "x"
    first = split_lines(text)[0].rstrip("\r\n")
    place = types.Position(0, len(first) * 4 + column)
    document = LineDocument("file:///a.ll", text, 1, "llvm", encoding)
    document.apply_change(types.TextDocumentContentChangePartial(text="x", range=types.Range(place, place)))
    assert document.source == first + "x" + text[len(first) :]


def test_ranges_whose_ends_are_swapped() -> None:
    document = LineDocument("file:///a.ll", "ab\ncd", 1, "llvm", "utf-16")
    place = types.Range(types.Position(1, 1), types.Position(0, 1))
    document.apply_change(types.TextDocumentContentChangePartial(text="x", range=place))
    assert document.source == "axd"
