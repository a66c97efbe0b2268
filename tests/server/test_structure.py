"""textDocument/selectionRange, the call hierarchy and textDocument/documentLink."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from lsprotocol import types

from llmfb_server.features.document_link import is_file, local_path
from tests.document.marks import unmark
from tests.server.places import CLIENTS, offset, position

if TYPE_CHECKING:
    from tests.server.conftest import Start


@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("client", CLIENTS)
async def test_selection_ranges(start: Start, client: str, line_end: str) -> None:
    editor = await start(client=client, llvm="missing")
    marked = "define i32 @f(i32 %x) {\n  /* é🂡 */ %a = add i32 %‸x, 1\n  ret i32 %a\n}\n"
    text, cursor, _ = unmark(marked.replace("\n", line_end))
    document = types.TextDocumentIdentifier(await editor.open(text))
    places = [position(text, cursor, client), types.Position(0, 1)]
    found = await editor.client.text_document_selection_range_async(
        types.SelectionRangeParams(document, places)
    )
    assert found is not None
    shown: list[str] = []
    chain: types.SelectionRange | None = found[0]
    while chain is not None:
        begin, end = (offset(text, place, client) for place in (chain.range.start, chain.range.end))
        shown.append(text[begin:end])
        chain = chain.parent
    assert shown[:3] == ["%x", "i32 %x", "%a = add i32 %x, 1"]
    assert shown[-1] == text
    assert found[1].range == types.Range(types.Position(0, 0), types.Position(0, 6))


CALLS = """\
declare void @"é🂡"()
define void @f() { /* é🂡 */ call void @"é🂡"() /* 🂡 */ call void @"é🂡"() ret void }
define void @g() {
  call void @f()
  ret void
}
"""


@pytest.mark.parametrize("client", CLIENTS)
async def test_call_hierarchy(start: Start, client: str) -> None:
    editor = await start(client=client, llvm="missing")
    document = types.TextDocumentIdentifier(await editor.open(CALLS))

    async def at(place: int) -> list[types.CallHierarchyItem]:
        params = types.CallHierarchyPrepareParams(document, position(CALLS, place, client))
        return list(await editor.client.text_document_prepare_call_hierarchy_async(params) or [])

    (f,) = await at(CALLS.index("@f()"))
    assert f.name == "@f"
    incoming = await editor.client.call_hierarchy_incoming_calls_async(
        types.CallHierarchyIncomingCallsParams(f)
    )
    assert [each.from_.name for each in incoming or []] == ["@g"]
    outgoing = await editor.client.call_hierarchy_outgoing_calls_async(
        types.CallHierarchyOutgoingCallsParams(f)
    )
    (call,) = outgoing or []
    assert call.to.detail == "declared only"
    for place in [*call.from_ranges, call.to.selection_range]:
        begin, end = offset(CALLS, place.start, client), offset(CALLS, place.end, client)
        assert CALLS[begin:end] == '@"é🂡"'
    assert [each.name for each in await at(CALLS.index("ret void\n}"))] == ["@g"]
    assert await at(len(CALLS)) == []
    editor.change(document.uri, "call void @f()", "")
    asked = types.CallHierarchyIncomingCallsParams(f)
    assert not await editor.client.call_hierarchy_incoming_calls_async(asked)


async def test_links_to_files_that_are_there(start: Start, tmp_path: Path) -> None:
    (tmp_path / "there é.c").write_text("int x;")
    editor = await start(llvm="missing")
    files = {
        "there é.c": str(tmp_path),
        "gone.c": str(tmp_path),
        "": str(tmp_path),
        tmp_path.name: str(tmp_path.parent),
    }
    text = "".join(
        f'!{number} = !DIFile(filename: "{name}", directory: "{folder}")\n'
        for number, (name, folder) in enumerate(files.items())
    )
    document = types.TextDocumentIdentifier(await editor.open(text))
    found = await editor.client.text_document_document_link_async(types.DocumentLinkParams(document))
    assert [each.target for each in found or []] == [(tmp_path / "there é.c").as_uri()]
    (link,) = found or []
    assert offset(text, link.range.start, "visual_studio_code") == text.index("there é.c")


@pytest.mark.parametrize(
    ("filename", "directory", "path"),
    [
        ("a.c", "/src", "/src/a.c"),
        ("../a.c", "/src/x", "/src/a.c"),
        ("/abs/a.c", "/src", "/abs/a.c"),
        ("a.c", ".", "/project/a.c"),
        ("a.c", "", "/project/a.c"),
        ("//host/share/a.c", "", None),
        ("a.c", "//host/share", None),
        ("\\\\host\\share\\a.c", "", None),
        ("a.c", "\\\\host\\share", None),
        ("http://host/a.c", "", None),
        ("a.c", "file://host/x", None),
        ("host/a.c", "/net", None),
        ("a.c", "/src/../net/host", None),
        ("zero", "/dev", None),
        ("a\0.c", "/src", None),
        ("", "/src", None),
    ],
)
def test_paths(filename: str, directory: str, path: str | None) -> None:
    assert local_path(filename, directory, "/project") == path
    if not filename.startswith("/") and not directory.startswith("/"):
        assert local_path(filename, directory, None) is None


def test_links_of_the_file_system_lead_nowhere_else(tmp_path: Path) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "a.c").write_text("")
    (tmp_path / "link").symlink_to("src")
    (tmp_path / "device").symlink_to("/dev/zero")
    (tmp_path / "shared").symlink_to("/net/host")
    (tmp_path / "round").symlink_to("round")
    folder = str(tmp_path)
    assert is_file(f"{folder}/src/a.c") and is_file(f"{folder}/link/a.c")
    for path in ("src", "gone.c", "device", "shared/a.c", "round", "src/a.c/x"):
        assert not is_file(f"{folder}/{path}")
