"""textDocument/prepareRename and rename."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcException

from tests.document.marks import unmark
from tests.server.places import CLIENTS, edited, position, span

if TYPE_CHECKING:
    from tests.server.conftest import Editor, Start

MARKED = (
    "define i32 @f(i32 /* 🂡 */ %x) {\n  /* é🂡 */ %y = add i32 %x, %‸x ; %x\n  br label %1\n\n  ret i32 %y\n}\n"
    '@s = constant [2 x i8] c"%x"\n'
)


def at(uri: str, place: types.Position) -> dict[str, Any]:
    return {"text_document": types.TextDocumentIdentifier(uri), "position": place}


@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("client", CLIENTS)
async def test_in_both_encodings(start: Start, client: str, line_end: str) -> None:
    editor = await start(client=client)
    text, cursor, _ = unmark(MARKED.replace("\n", line_end))
    uri = await editor.open(text)
    place = position(text, cursor, client)
    prepared = await editor.client.text_document_prepare_rename_async(
        types.PrepareRenameParams(**at(uri, place))
    )
    assert prepared == types.PrepareRenamePlaceholder(span(text, cursor, cursor + 1, client), "x")
    edit = await editor.client.text_document_rename_async(
        types.RenameParams(new_name="a 🂡", **at(uri, place))
    )
    after = edited(text, edits_of(edit, client), client)
    new = '%"a \\F0\\9F\\82\\A1"'
    assert after == text.replace("🂡 */ %x", f"🂡 */ {new}").replace("i32 %x, %x", f"i32 {new}, {new}")


def edits_of(edit: types.WorkspaceEdit | None, client: str) -> list[types.TextEdit]:
    """With the version where the client knows of versions."""
    assert edit is not None
    if client == "neovim":
        assert edit.changes is not None
        return list(next(iter(edit.changes.values())))
    assert edit.document_changes is not None
    (change,) = edit.document_changes
    assert isinstance(change, types.TextDocumentEdit)
    assert change.text_document.version == 1
    return [each for each in change.edits if isinstance(each, types.TextEdit)]


@pytest.mark.parametrize(
    ("words", "new", "reason"),
    [
        ("@second", "first", "there is a global @first already"),
        ("%x, i32", "y", "there is a value or block %y already in @second"),
        ("%x, i32", "12", "LLVM gives the numbers in the order of the text"),
        ("; two", "x", "there is no name here"),
    ],
)
async def test_refused(start: Start, words: str, new: str, reason: str) -> None:
    editor = await start(llvm="missing")
    uri = await editor.open()
    place = position(editor.texts[uri], editor.texts[uri].index(words), "visual_studio_code")
    with pytest.raises(JsonRpcException, match=reason):
        await editor.client.text_document_rename_async(types.RenameParams(new_name=new, **at(uri, place)))


async def test_what_cannot_be_renamed(start: Start) -> None:
    editor = await start(llvm="missing")
    uri = await editor.open("; comment\ndeclare void @llvm.trap()\n")
    assert await prepared(editor, uri, 0, 3) is None
    with pytest.raises(JsonRpcException, match=r"@llvm\.trap has a meaning of its own to LLVM"):
        await prepared(editor, uri, 1, 15)
    with pytest.raises(JsonRpcException, match="is not open"):
        params = types.RenameParams(new_name="x", **at("file:///project/other.ll", types.Position(0, 0)))
        await editor.client.text_document_rename_async(params)


async def prepared(editor: Editor, uri: str, line: int, column: int) -> object:
    params = types.PrepareRenameParams(**at(uri, types.Position(line, column)))
    return await editor.client.text_document_prepare_rename_async(params)


async def test_the_renamed_text_is_understood(start: Start) -> None:
    """Renaming a numbered value moves the others up, so that LLVM still reads the file."""
    editor = await start()
    uri = await editor.open(
        "define i32 @f(i32) {\n  %2 = add i32 %0, 1\n  %3 = mul i32 %2, 3\n  ret i32 %3\n}\n"
    )
    place = types.Position(1, 16)
    edit = await editor.client.text_document_rename_async(types.RenameParams(new_name="x", **at(uri, place)))
    assert edit is not None
    editor.applied(edit)
    assert editor.texts[uri] == (
        "define i32 @f(i32 %x) {\n  %1 = add i32 %x, 1\n  %2 = mul i32 %1, 3\n  ret i32 %2\n}\n"
    )
    assert await editor.pulled(uri) == []
