"""textDocument/documentSymbol, workspace/symbol and textDocument/foldingRange."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lsprotocol import types

from tests.server.places import CLIENTS, offset

if TYPE_CHECKING:
    from tests.server.conftest import Editor, Start

TEXT = """\
@g = /* 🂡 */ global i32 0 @h = constant i8 0
define void @f(i1 %c) {
entry:
  br label %next
next:
  ret void
}
declare void @d()
declare void @e()
"""


def flat(capabilities: types.ClientCapabilities) -> None:
    assert capabilities.text_document is not None
    assert capabilities.text_document.document_symbol is not None
    capabilities.text_document.document_symbol.hierarchical_document_symbol_support = False


def two_folds(capabilities: types.ClientCapabilities) -> None:
    assert capabilities.text_document is not None
    capabilities.text_document.folding_range = types.FoldingRangeClientCapabilities(range_limit=2)


@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("client", CLIENTS)
async def test_tree(start: Start, client: str, line_end: str) -> None:
    editor = await start(client=client, llvm="missing")
    text = TEXT.replace("\n", line_end)
    uri = await editor.open(text)
    found = await editor.client.text_document_document_symbol_async(
        types.DocumentSymbolParams(types.TextDocumentIdentifier(uri))
    )
    assert found is not None
    symbols = [each for each in found if isinstance(each, types.DocumentSymbol)]
    assert [(each.name, each.kind.name) for each in symbols] == [
        ("@g", "Variable"),
        ("@h", "Constant"),
        ("@f", "Function"),
        ("@d", "Function"),
        ("@e", "Function"),
    ]
    assert [child.name for child in symbols[2].children or []] == ["entry", "next"]
    assert not any(each.children for each in symbols if each.name != "@f")
    for each in symbols:
        start_, end = (
            offset(text, place, client) for place in (each.selection_range.start, each.selection_range.end)
        )
        assert text[start_:end] == each.name
        first, last = (offset(text, place, client) for place in (each.range.start, each.range.end))
        assert first <= start_ < end <= last


@pytest.mark.parametrize("client", CLIENTS)
async def test_functions_that_only_moved(start: Start, client: str) -> None:
    editor = await start(client=client, llvm="missing")
    names = ("%d %s", "é🂡", "{}", "plain")
    blocks = "".join(f'"{name}":\n  br label %"{name}"\n' for name in names)
    text = (
        f'define void @f() {{\n  br label %"é🂡"\n{blocks}}}\ndefine void @g() {{ b: ret void c: ret void }}\n'
    )
    uri = await editor.open(text)
    for old, new in (("", ""), ("define", "; é\n\ndefine"), ("}\n", "}\n\n"), ("; é\n", "@v = global i8 0 ")):
        editor.change(uri, old, new)
        text = text.replace(old, new, 1)
        found = await editor.client.text_document_document_symbol_async(
            types.DocumentSymbolParams(types.TextDocumentIdentifier(uri))
        )
        functions = {each.name: each for each in found or [] if isinstance(each, types.DocumentSymbol)}
        children = functions["@f"].children or []
        assert [each.name for each in children] == list(names)
        for each in (*children, *(functions["@g"].children or []), functions["@f"], functions["@g"]):
            places = (each.selection_range.start, each.selection_range.end)
            first, last = (offset(text, place, client) for place in places)
            assert text[first:last].strip('"') == each.name
            assert each.range.start.line <= each.selection_range.start.line <= each.range.end.line


async def test_list(start: Start) -> None:
    editor = await start(llvm="missing", adjust=flat)
    uri = await editor.open(TEXT)
    found = await editor.client.text_document_document_symbol_async(
        types.DocumentSymbolParams(types.TextDocumentIdentifier(uri))
    )
    assert found is not None
    symbols = [each for each in found if isinstance(each, types.SymbolInformation)]
    assert [(each.name, each.container_name) for each in symbols] == [
        ("@g", None),
        ("@h", None),
        ("@f", None),
        ("entry", "@f"),
        ("next", "@f"),
        ("@d", None),
        ("@e", None),
    ]
    assert all(each.location.uri == uri for each in symbols)


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", ["@g", "@h", "@f", "@d", "@e", "@first", "@second", "@elsewhere"]),
        ("FIRST", ["@first"]),
        ("@e", ["@e", "@elsewhere"]),
        ("entry", []),
    ],
)
async def test_of_all_open_documents(start: Start, query: str, names: list[str]) -> None:
    editor = await start(llvm="missing")
    uris = [await editor.open(TEXT), await editor.open(name="b.ll")]
    found = await editor.client.workspace_symbol_async(types.WorkspaceSymbolParams(query))
    assert found is not None
    assert [each.name for each in found] == names
    assert {each.location.uri for each in found} <= set(uris)


async def folds(editor: Editor, uri: str) -> list[str]:
    params = types.FoldingRangeParams(types.TextDocumentIdentifier(uri))
    found = await editor.client.text_document_folding_range_async(params)
    return [f"{each.start_line}-{each.end_line} {each.kind}" for each in found or []]


async def test_folds(start: Start) -> None:
    editor = await start(llvm="missing")
    uri = await editor.open(TEXT)
    assert await folds(editor, uri) == ["1-5 region", "2-3 region", "4-5 region", "7-8 imports"]
    editor.change(uri, "define", "; a\n; b\ndefine")
    assert await folds(editor, uri) == [
        "1-2 comment",
        "3-7 region",
        "4-5 region",
        "6-7 region",
        "9-10 imports",
    ]
    assert await folds(editor, "file:///project/other.ll") == []


async def test_only_so_many_folds(start: Start) -> None:
    editor = await start(llvm="missing", adjust=two_folds)
    uri = await editor.open(TEXT)
    found = await folds(editor, uri)
    assert len(found) == 2
    assert "1-5 region" in found


async def test_no_blocks_where_there_are_too_many(start: Start) -> None:
    editor = await start(llvm="missing")
    blocks = "".join(f"b{number}:\n  br label %b{number + 1}\n" for number in range(5000))
    uri = await editor.open(
        f"define void @f() {{\n{blocks}b5000:\n  ret void\n}}\n{TEXT.replace('@f', '@k')}"
    )
    found = await editor.client.text_document_document_symbol_async(
        types.DocumentSymbolParams(types.TextDocumentIdentifier(uri))
    )
    assert found is not None
    assert [each.name for each in found] == ["@f", "@g", "@h", "@k", "@d", "@e"]
    assert not any(each.children for each in found if isinstance(each, types.DocumentSymbol))


async def test_what_mangled_names_stand_for(start: Start) -> None:
    editor = await start(llvm="missing")
    uri = await editor.open("define void @_ZN3foo3barEv() {\n  call void @_ZN3foo3barEv()\n  ret void\n}\n")
    params = types.DocumentSymbolParams(types.TextDocumentIdentifier(uri))
    (symbol,) = await editor.client.text_document_document_symbol_async(params) or []
    assert isinstance(symbol, types.DocumentSymbol)
    assert symbol.detail == "foo::bar()"
    found = await editor.client.workspace_symbol_async(types.WorkspaceSymbolParams("foo::"))
    assert [each.name for each in found or []] == ["@_ZN3foo3barEv"]
    for line in (0, 1):
        assert "`foo::bar()`" in (await editor.hover(uri, line, 16) or "")
