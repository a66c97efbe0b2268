"""Text of any kind as bytes, and what of it may reach a terminal or a hover."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from llmfb_core.cli.console import visible, visible_lines
from llmfb_core.document.lexer import canonical
from llmfb_core.encoding import encoded
from llmfb_server.describe import code, named


@given(st.binary())
def test_bytes_come_back(data: bytes) -> None:
    assert encoded(data.decode(errors="surrogateescape")) == data


@given(st.text(st.characters()))
def test_no_text_raises(text: str) -> None:
    encoded(text)
    canonical(f'@"{text}"')


def test_a_lone_surrogate_is_a_name() -> None:
    assert canonical('@"s\ud800x"') == '@"s\\ED\\A0\\80x"'


def test_names_do_not_steer_a_terminal() -> None:
    assert visible("\x1b]0;title\x07é\n") == "\\1B]0;title\\07é\\0A"
    assert visible_lines("\x1b\né\r\n") == "\\1B\né\\0D\n"


def test_names_are_no_markup() -> None:
    assert named("f.part-1") == "@f.part-1"
    assert named("0") == "@0"
    assert named("![x](https://a.example/p.png)") == '` @"![x](https://a.example/p.png)" `'
    assert code("a ``` b") == "```` a ``` b ````"
    assert "\n" not in named("x\n# heading")
