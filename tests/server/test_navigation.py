"""textDocument/definition, references and documentHighlight."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lsprotocol import types

from tests.document.marks import unmark
from tests.server.places import CLIENTS, position, span

if TYPE_CHECKING:
    from tests.server.conftest import Editor, Start

CASES = {
    "a value behind an emoji": (
        "define i32 @f(i32 /* 🂡 */ «d:%x») {\n  /* é🂡 */ %y = add i32 «%x», «%‸x» ; %x\n  ret i32 %y\n}\n"
    ),
    "a label": "define void @f() {\n  /* 🂡 */ br label «%‸b»\n«d:b:»\n  ret void\n}\n",
    "a global": "declare void «n:@f»()\ndefine void «d:@f»() {\n  call void /* 🂡 */ «@f‸»()\n  ret void\n}\n",
    "metadata": "define void @f() {\n  ret void, /* 🂡 */ !dbg «!‸0»\n}\n«d:!0» = !{}\n",
    "broken text": "define i32 @f(i32 «d:%x») {\n  %y = add i32 «%‸x», (\n\ndefine void @g(i32 %x) {\n",
}


@pytest.mark.parametrize("client", CLIENTS)
async def test_all_places(start: Start, client: str) -> None:
    editor = await start(client=client)
    for number, (name, marked) in enumerate(CASES.items()):
        for line_end in ("\n", "\r\n"):
            text, cursor, places = unmark(marked.replace("\n", line_end))
            uri = await editor.open(text, f"{number}{len(line_end)}.ll")
            document, place = types.TextDocumentIdentifier(uri), position(text, cursor, client)
            spans = {
                role: [span(text, *each[:2], client) for each in places if each[2] == role]
                for role in ("definition", "declaration", "use")
            }
            everything = [span(text, *each[:2], client) for each in places]

            defined = await definition(editor, document, place)
            assert defined == [
                types.Location(uri, each) for each in spans["definition"] or spans["declaration"]
            ], name
            for include in (True, False):
                context = types.ReferenceContext(include_declaration=include)
                used = await editor.client.text_document_references_async(
                    types.ReferenceParams(context, document, place)
                )
                assert list(used or []) == [
                    types.Location(uri, each) for each in (everything if include else spans["use"])
                ], name
            highlights = await editor.client.text_document_document_highlight_async(
                types.DocumentHighlightParams(document, place)
            )
            read, write = types.DocumentHighlightKind.Read, types.DocumentHighlightKind.Write
            assert list(highlights or []) == [
                types.DocumentHighlight(span(text, *each[:2], client), read if each[2] == "use" else write)
                for each in places
            ], name


async def definition(
    editor: Editor, document: types.TextDocumentIdentifier, place: types.Position
) -> list[types.Location]:
    found = await editor.client.text_document_definition_async(types.DefinitionParams(document, place))
    return (
        []
        if found is None or isinstance(found, types.Location)
        else [each for each in found if isinstance(each, types.Location)]
    )


async def test_after_an_edit(start: Start) -> None:
    editor = await start()
    uri = await editor.open()
    document, place = types.TextDocumentIdentifier(uri), types.Position(3, 12)
    before = await definition(editor, document, place)
    editor.change(uri, "; two functions", "; \n; three")
    after = await definition(editor, document, types.Position(4, 12))
    assert before == [types.Location(uri, types.Range(types.Position(1, 22), types.Position(1, 24)))]
    assert after == [types.Location(uri, types.Range(types.Position(2, 22), types.Position(2, 24)))]


async def test_nothing_there(start: Start) -> None:
    editor = await start(llvm="missing")
    uri = await editor.open()
    for document in (
        types.TextDocumentIdentifier(uri),
        types.TextDocumentIdentifier("file:///project/other.ll"),
    ):
        place = types.Position(0, 3)
        context = types.ReferenceContext(include_declaration=True)
        assert not await editor.client.text_document_definition_async(types.DefinitionParams(document, place))
        assert not await editor.client.text_document_references_async(
            types.ReferenceParams(context, document, place)
        )
        assert not await editor.client.text_document_document_highlight_async(
            types.DocumentHighlightParams(document, place)
        )
