"""textDocument/completion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from lsprotocol import types

from tests.document.marks import unmark
from tests.server.places import CLIENTS, position, span

if TYPE_CHECKING:
    from tests.server.conftest import Editor, Start

TEXT = """\
declare i32 @h(ptr)
define i32 @f(i32 %first, i32 %second) {
  /* é🂡 */ %a = add i32 %fi‸rst, 1
  ret i32 %a
}
"""


async def proposed(
    editor: Editor, uri: str, place: types.Position, typed: str | None = None
) -> list[types.CompletionItem]:
    kind = types.CompletionTriggerKind
    context = types.CompletionContext(kind.TriggerCharacter if typed else kind.Invoked, typed)
    params = types.CompletionParams(types.TextDocumentIdentifier(uri), place, context=context)
    found = await editor.client.text_document_completion_async(params)
    assert found is None or isinstance(found, types.CompletionList)
    return list(found.items) if found is not None else []


@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("client", CLIENTS)
async def test_replaces_the_name(start: Start, client: str, line_end: str) -> None:
    editor = await start(client=client, llvm="missing")
    text, cursor, _ = unmark(TEXT.replace("\n", line_end))
    uri = await editor.open(text)
    items = await proposed(editor, uri, position(text, cursor, client))
    (first,) = [item for item in items if item.label == "%first"]
    begin = text.index("%first,", cursor - 5)
    assert first.text_edit is not None
    assert first.text_edit.new_text == "%first"
    if isinstance(first.text_edit, types.InsertReplaceEdit):
        assert first.text_edit.insert == span(text, begin, cursor, client)
        assert first.text_edit.replace == span(text, begin, begin + len("%first"), client)
    else:
        assert first.text_edit.range == span(text, begin, cursor, client)


def plain(capabilities: types.ClientCapabilities) -> None:
    assert capabilities.text_document is not None
    capabilities.text_document.completion = types.CompletionClientCapabilities()


@pytest.mark.parametrize("snippets", [True, False])
async def test_snippets_only_where_they_are_known(start: Start, snippets: bool) -> None:
    more: dict[str, Any] = {} if snippets else {"adjust": plain}
    editor = await start(llvm="missing", **more)
    text, cursor, _ = unmark("define void @f() {\n  fenc‸\n}\n")
    uri = await editor.open(text)
    (item,) = [
        each
        for each in await proposed(editor, uri, position(text, cursor, "neovim"))
        if each.label == "fence"
    ]
    assert item.text_edit is not None
    assert item.text_edit.new_text == ("fence ${1:seq_cst}" if snippets else "fence")
    assert (item.insert_text_format is types.InsertTextFormat.Snippet) == snippets
    assert isinstance(item.documentation, types.MarkupContent if snippets else str)


async def test_common_characters_open_a_menu_in_pass_lists_only(start: Start) -> None:
    editor = await start(llvm="missing")
    text = "; RUN: opt -passes=\ndefine void @f() {\n  call void @f(\n}\n"
    uri = await editor.open(text)
    assert "sroa" in {each.label for each in await proposed(editor, uri, types.Position(0, 19), "=")}
    assert await proposed(editor, uri, types.Position(2, 15), "(") == []
    assert "i32" in {each.label for each in await proposed(editor, uri, types.Position(2, 15))}


async def test_follows_what_is_typed(start: Start) -> None:
    editor = await start(llvm="missing")
    uri = await editor.open("define i32 @f() {\n  ret i32 0\n}\n")
    editor.change(uri, "  ret i32 0", "  %new = add i32 1, 2\n  ret i32 %")
    labels = {each.label for each in await proposed(editor, uri, types.Position(2, 11), "%")}
    assert labels == {"%new"}
    assert await proposed(editor, "file:///project/never-opened.ll", types.Position(0, 0)) == []
