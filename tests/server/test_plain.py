"""Hovers as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lsprotocol import types

from llmfb_server.describe import named
from llmfb_server.plain import plain

if TYPE_CHECKING:
    from tests.server.conftest import Start


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("**@f**: 5 → 1 bytes", "@f: 5 → 1 bytes"),
        (
            "**add** (opcode): adds. [LangRef](https://llvm.org/#add)",
            "add (opcode): adds. LangRef: https://llvm.org/#add",
        ),
        ("Pass list:\n```text\nfunction(sroa)\n```\n\nMore.", "Pass list:\nfunction(sroa)\n\nMore."),
        (
            "```llvm\n%a = mul i32 %b, 2 ; **no** [mark](here)\n```",
            "%a = mul i32 %b, 2 ; **no** [mark](here)",
        ),
        ("is `optnone`: skipped", "is optnone: skipped"),
        ("| a   | b   |\n| --- | --- |\n| 1   | 2   |", "| a   | b   |\n| 1   | 2   |"),
        (f"**{named('a`b **c** [d](e)')}**: 1", '@"a`b **c** [d](e)": 1'),
    ],
)
def test_marks_are_gone_and_code_is_as_it_is(markdown: str, text: str) -> None:
    assert plain(markdown) == text


@pytest.mark.parametrize("first", [types.MarkupKind.PlainText, types.MarkupKind.Markdown])
async def test_the_form_that_a_client_likes_best(start: Start, first: types.MarkupKind) -> None:
    def prefer(capabilities: types.ClientCapabilities) -> None:
        assert capabilities.text_document is not None
        formats = [first, types.MarkupKind.PlainText, types.MarkupKind.Markdown]
        capabilities.text_document.hover = types.HoverClientCapabilities(content_format=formats)

    editor = await start(adjust=prefer)
    uri = await editor.open()
    text = await editor.hover(uri, 1, 4)
    assert text == ("@first" if first is types.MarkupKind.PlainText else "**@first**") + ": not optimized yet"
