"""llmfb.cfg, and the graph in the report."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import anyio
import pytest
from pygls.exceptions import JsonRpcException
from pygls.uris import to_fs_path

from llmfb_server import graphviz
from tests.server.raw import PATIENCE

if TYPE_CHECKING:
    from tests.server.conftest import Start

TEXT = "define i32 @f(i1 %c) {\n  br i1 %c, label %yes, label %no\nyes:\n  ret i32 1\nno:\n  ret i32 0\n}\n"
MERMAID = 'flowchart TD\n  b0["0 (1)"]\n  b1["yes (1)"]\n  b2["no (1)"]\n  b0 -->|"true"| b1\n  b0 -->|"false"| b2\n'


@pytest.mark.skipif(shutil.which("dot") is None, reason="needs Graphviz")
async def test_svg(start: Start) -> None:
    editor = await start(llvm="missing")
    uri = await editor.open(TEXT)
    answer = await editor.command("cfg", uri=uri, function="f", show=True)
    assert answer["format"] == "svg"
    texts = [text for text in ElementTree.fromstring(answer["text"]).itertext() if text.strip()]
    assert {"yes:", "no:", "true", "false"} <= {text.strip() for text in texts}
    assert answer["blocks"] == [
        {"id": "b0", "name": "0", "line": 1},
        {"id": "b1", "name": "yes", "line": 2},
        {"id": "b2", "name": "no", "line": 4},
    ]
    ids = {node.get("id") for node in ElementTree.fromstring(answer["text"]).iter()}
    assert {block["id"] for block in answer["blocks"]} <= ids
    path = to_fs_path(editor.client.shown_documents[0].uri)
    assert path is not None
    assert path.endswith(".cfg.svg")
    assert Path(path).read_text() == answer["text"]


@pytest.mark.skipif(shutil.which("dot") is None, reason="needs Graphviz")
async def test_names_are_no_markup(start: Start) -> None:
    name = "]]><script>'&lt;<!--"
    editor = await start(llvm="missing")
    uri = await editor.open(f'define void @f() {{\n  br label %"{name}\\22"\n"{name}\\22":\n  ret void\n}}\n')
    answer = await editor.command("cfg", uri=uri, function="f")
    assert [block["name"] for block in answer["blocks"]] == ["0", f'{name}"']
    picture = ElementTree.fromstring(answer["text"])
    assert {node.tag.rsplit("}", 1)[-1] for node in picture.iter()} <= {
        "svg",
        "g",
        "title",
        "polygon",
        "path",
        "text",
    }
    assert any((text or "").strip() == f'{name}":' for text in picture.itertext())


async def test_mermaid_without_graphviz(
    start: Start, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    editor = await start(llvm="missing")
    uri = await editor.open(TEXT)
    answer = await editor.command("cfg", uri=uri, function="f")
    assert (answer["format"], answer["text"]) == ("mermaid", MERMAID)
    await editor.command("cfg", uri=uri, function="f", show=True)
    path = to_fs_path(editor.client.shown_documents[0].uri)
    assert path is not None
    assert f"```mermaid\n{MERMAID}```" in Path(path).read_text()


async def test_of_what(start: Start) -> None:
    editor = await start(llvm="missing")
    uri = await editor.open(TEXT)
    with pytest.raises(JsonRpcException, match="name one"):
        await editor.command("cfg", uri=uri)
    with pytest.raises(JsonRpcException, match="no function @g"):
        await editor.command("cfg", uri=uri, function="g")


async def test_in_the_report(start: Start) -> None:
    editor = await start()
    many = "".join(f"b{number}:\n  br label %b{number + 1}\n" for number in range(60))
    uri = await editor.open(f"{TEXT}define void @many() {{\n{many}b60:\n  ret void\n}}\n")
    await editor.optimized(uri, "f")
    await editor.optimized(uri, "many")
    shown = f"## Control flow of the source\n\nEach block with its number of instructions.\n\n```mermaid\n{MERMAID}```"
    assert shown in await editor.command("report", uri=uri, function="f")
    assert "mermaid" not in await editor.command("report", uri=uri, function="many")


async def test_cancelling_kills_graphviz(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    said = tmp_path / "pid"
    fake = tmp_path / "dot"
    fake.write_text(f"#!/bin/sh\necho $$ > '{said}.new'; mv '{said}.new' '{said}'\nexec sleep 600\n")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(graphviz.svg, "digraph {}")
        with anyio.fail_after(PATIENCE):
            while not said.exists():
                await anyio.sleep(0.01)
        tasks.cancel_scope.cancel()
    with pytest.raises(ProcessLookupError), anyio.fail_after(PATIENCE):
        while True:
            os.kill(int(said.read_text()), 0)
            await anyio.sleep(0.01)


async def test_graphviz_that_fails(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    fake = tmp_path / "dot"
    fake.write_text("#!/bin/sh\nexit 1\n")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert await graphviz.svg("digraph {}") is None
