"""Code actions that change how IR is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcException

from tests.document.test_debug_info import TEXT as WITH_DEBUG
from tests.document.test_debug_info import WITHOUT
from tests.document.test_numbering import plain
from tests.server.conftest import TWO
from tests.server.places import CLIENTS, edited

if TYPE_CHECKING:
    from tests.server.conftest import Editor, Start

NUMBERED = "define i32 @f(i32 %0) {\n  %2 = /* é🂡 */ add i32 %0, 1\n  ret i32 %2\n}\n"
NAMED = "define i32 @f(i32 %v0) {\nb1:\n  %v2 = /* é🂡 */ add i32 %v0, 1\n  ret i32 %v2\n}\n"
BACK = "define i32 @f(i32 %0) {\n1:\n  %2 = /* é🂡 */ add i32 %0, 1\n  ret i32 %2\n}\n"


def can_create(capabilities: types.ClientCapabilities) -> None:
    assert capabilities.workspace is not None
    capabilities.workspace.workspace_edit = types.WorkspaceEditClientCapabilities(
        document_changes=True, resource_operations=[types.ResourceOperationKind.Create]
    )


def resolves_nothing(capabilities: types.ClientCapabilities) -> None:
    assert capabilities.text_document is not None
    assert capabilities.text_document.code_action is not None
    capabilities.text_document.code_action.resolve_support = None


async def offered(editor: Editor, uri: str, line: int, kind: str) -> list[types.CodeAction]:
    return await editor.actions(uri, line, [kind], refactorings=True)


async def resolved(editor: Editor, uri: str, line: int, kind: str) -> types.WorkspaceEdit:
    (action,) = await offered(editor, uri, line, kind)
    if action.edit is None:
        action = await editor.client.code_action_resolve_async(action)
    assert action.edit is not None
    return action.edit


def text_edits(edit: types.WorkspaceEdit) -> list[types.TextEdit]:
    if edit.changes is not None:
        ((_, edits),) = edit.changes.items()
        return list(edits)
    assert edit.document_changes is not None
    (change,) = edit.document_changes
    assert isinstance(change, types.TextDocumentEdit) and change.text_document.version == 1
    return [each for each in change.edits if isinstance(each, types.TextEdit)]


@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("lazy", [True, False], ids=["resolved", "at once"])
async def test_names_and_numbers(start: Start, client: str, line_end: str, lazy: bool) -> None:
    editor = await start(client=client, llvm="missing", **({} if lazy else {"adjust": resolves_nothing}))
    for number, (before, kind, after) in enumerate(
        [(NUMBERED, "refactor.rewrite.nameValues", NAMED), (NAMED, "refactor.rewrite.numberValues", BACK)]
    ):
        text = before.replace("\n", line_end)
        uri = await editor.open(text, f"{number}.ll")
        edit = await resolved(editor, uri, 1, kind)
        assert edited(text, text_edits(edit), client) == after.replace("\n", line_end)
        other = "refactor.rewrite.numberValues" if number == 0 else "refactor.rewrite.nameValues"
        assert await offered(editor, uri, 1, other) == []


async def test_what_is_offered_where(start: Start) -> None:
    editor = await start(llvm="missing", adjust=can_create)
    uri = await editor.open(TWO)
    kinds = {
        each.kind
        for each in await editor.actions(uri, 2, ["refactor"], refactorings=True)
        if each.disabled is None
    }
    assert {
        "refactor.rewrite.nameValues",
        "refactor.rewrite.numberValues",
        "refactor.newFile",
    } <= kinds
    assert "refactor.rewrite.removeDebugInfo" not in kinds
    assert await offered(editor, uri, 0, "refactor.rewrite.nameValues") == []
    automatic = types.CodeActionTriggerKind.Automatic
    assert await editor.actions(uri, 2, ["refactor.newFile"], automatic, refactorings=True) == []


async def test_remove_debug_info(start: Start) -> None:
    editor = await start(llvm="missing")
    uri = await editor.open(WITH_DEBUG)
    edit = await resolved(editor, uri, 0, "refactor.rewrite.removeDebugInfo")
    assert edited(WITH_DEBUG, text_edits(edit), "visual_studio_code") == WITHOUT


async def test_what_has_changed_since_is_refused(start: Start) -> None:
    editor = await start(llvm="missing")
    uri = await editor.open(TWO)
    (action,) = await offered(editor, uri, 2, "refactor.rewrite.numberValues")
    editor.change(uri, "%c = add i32 %b, 0", "%c = add i32 %b, 1")
    with pytest.raises(JsonRpcException, match="changed since"):
        await editor.client.code_action_resolve_async(action)


async def test_extract_into_a_new_file(start: Start, tmp_path: Path) -> None:
    editor = await start(llvm="missing", adjust=can_create)
    (tmp_path / "code.first.ll").write_text("somebody's")
    uri = (tmp_path / "code.ll").as_uri()
    item = types.TextDocumentItem(uri=uri, language_id="llvm", version=1, text=TWO)
    editor.client.text_document_did_open(types.DidOpenTextDocumentParams(item))
    edit = await resolved(editor, uri, 2, "refactor.newFile")
    assert edit.document_changes is not None
    create, fill = edit.document_changes
    assert isinstance(create, types.CreateFile) and isinstance(fill, types.TextDocumentEdit)
    assert create.uri == fill.text_document.uri == (tmp_path / "code.first.2.ll").as_uri()
    assert create.options is not None and not create.options.overwrite
    (insertion,) = fill.edits
    assert isinstance(insertion, types.TextEdit)
    assert "define i32 @first(" in insertion.new_text and "@second" not in insertion.new_text
    assert "llmfb" not in insertion.new_text
    (printed,) = plain("without-names", insertion.new_text)
    assert "@first" in printed


async def test_extract_where_it_cannot_be(start: Start) -> None:
    editor = await start(llvm="missing")
    uri = await editor.open(TWO)
    (action,) = await offered(editor, uri, 2, "refactor.newFile")
    assert action.disabled is None
    untitled = types.TextDocumentItem(uri="untitled:a", language_id="llvm", version=1, text=TWO)
    editor.client.text_document_did_open(types.DidOpenTextDocumentParams(untitled))
    (action,) = await offered(editor, "untitled:a", 2, "refactor.newFile")
    assert action.disabled is not None and "in no file" in action.disabled.reason


@pytest.mark.parametrize(
    "text",
    [
        "{}!1 = !DIFile(\n",
        "; !dbg !DIFile\n{}",
        '{}@s = constant [5 x i8] c"!DIx\\00"\n',
        '{}!1 = !{{!"llvm.dbg.value"}}\n!named = !{{!1}}\n',
    ],
)
async def test_words_of_debug_info_are_none(start: Start, text: str) -> None:
    editor = await start(llvm="missing")
    uri = await editor.open(text.format(NUMBERED))
    assert await offered(editor, uri, 0, "refactor.rewrite.removeDebugInfo") == []
