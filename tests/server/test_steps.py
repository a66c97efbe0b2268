"""llmfb.explain and llmfb.againstOz, and the code actions that lead to them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.uris import to_fs_path

from llmfb_core.examples import examples
from tests.server.conftest import WITH_MODEL

if TYPE_CHECKING:
    from tests.server.conftest import Editor, Start

EXAMPLE = next(example for example in examples() if example.function == "utf8_check_full")
SHOW_OZ = "Show what each pass did (-Oz)"
SHOW_BEST = "Show what each pass did (best list)"
SHOW_MODEL = "Show what each pass did (the model's list)"
SHOW_DIFFERENCE = "Show the difference to -Oz"


async def test_steps_of_the_text_as_it_is_there(start: Start) -> None:
    editor = await start()
    uri = await editor.open()
    editor.change(uri, "add i32 %b, 0", "add i32 %b, 77")
    found = await editor.command("explain", uri=uri, function="first")
    assert found["title"].startswith("@first: 5 -> 2 instructions, ")
    assert found["pass_list"] == found["given"] == "-Oz"
    assert "%c = add i32 %b, 77" in found["text"]
    names = [step["pass"] for step in found["steps"]]
    assert "sroa" in names
    assert found["steps"][-1]["instructions"] == 2
    assert found["why"] is None


async def test_text_is_returned_and_shown(start: Start) -> None:
    editor = await start()
    uri = await editor.open()
    found = await editor.command("explain", uri=uri, function="first", list="oz", format="text", show=True)
    assert set(found) == {"title", "why", "text"}
    assert "\n== 1/" in found["text"]
    path = to_fs_path(editor.client.shown_documents[0].uri)
    assert path is not None
    assert path.endswith(".oz.diff")
    assert Path(path).read_text() == found["text"]


async def test_actions_show_what_there_is_at_the_header(start: Start) -> None:
    editor = await start(options={**WITH_MODEL, "objective": "bytes"})
    uri = await editor.open(EXAMPLE.path.read_text())
    header = EXAMPLE.path.read_text().split("@utf8_check_full")[0].count("\n")

    async def shown(line: int, **more: Any) -> dict[str, types.CodeAction]:
        found = await editor.actions(uri, line, **more)
        return {each.title: each for each in found if each.title.startswith("Show ")}

    assert list(await shown(header)) == [SHOW_OZ]
    await editor.optimized(uri, EXAMPLE.function)
    found = await shown(header)
    assert list(found) == [SHOW_OZ, SHOW_BEST, SHOW_MODEL, SHOW_DIFFERENCE]
    assert {each.kind for each in found.values()} == {"llmfb.show"}
    assert list(await shown(header, column=len(EXAMPLE.path.read_text().splitlines()[header]))) == list(found)
    assert await shown(header + 1) == {}
    assert await shown(header, trigger=types.CodeActionTriggerKind.Automatic) == {}
    assert list(await shown(header, only=["llmfb"])) == list(found)
    assert await shown(header, only=["quickfix"]) == {}
    answers = {title: await _run(editor, action) for title, action in found.items()}
    assert len(editor.client.shown_documents) == 4
    best, model, difference = (answers[each] for each in (SHOW_BEST, SHOW_MODEL, SHOW_DIFFERENCE))
    assert best["after"]["bytes"] < answers[SHOW_OZ]["after"]["bytes"]
    assert all(step["saved"] is not None for step in best["steps"] if step["element"] is not None)
    assert model["given"] == "function(sroa)"
    for side, of in (("before", answers[SHOW_OZ]), ("after", best)):
        assert difference[side].split("\n}\n")[0] == of["steps"][-1]["text"].split("\n}\n")[0]
    assert difference["diff"].startswith("--- ")


async def _run(editor: Editor, action: types.CodeAction) -> Any:
    assert action.command is not None
    assert action.command.arguments is not None
    (argument,) = action.command.arguments
    name = action.command.command.removeprefix("llmfb.")
    assert isinstance(argument, dict)
    return await editor.command(name, **argument)


@pytest.mark.parametrize(
    ("text", "argument", "reason"),
    [
        (
            "define void @f() noinline optnone {\n  ret void\n}\n",
            {"function": "f"},
            "optnone: passes skip it",
        ),
        ("declare void @f()\n", {"function": "f"}, "no function @f with a body"),
        ("define void @f() {\n  ret i32 1\n}\n", {"function": "f"}, "doesn't match function result"),
        ("define void @f() {\n  ret void\n}\n", {"function": "f", "list": "offer"}, "optimize it first"),
        ("define void @f() {\n  ret void\n}\n", {"function": "f", "list": "model"}, "optimize it first"),
        ("define void @f() {\n  ret void\n}\n", {"function": "f", "list": ["x"]}, "must be one of"),
        ("define void @f() {\n  ret void\n}\n", {}, "name one"),
    ],
)
async def test_why_not(start: Start, text: str, argument: dict[str, object], reason: str) -> None:
    editor = await start()
    uri = await editor.open(text)
    with pytest.raises(JsonRpcException, match=reason):
        await editor.command("explain", uri=uri, **argument)


async def test_where_oz_is_the_best_there_is_no_difference(start: Start) -> None:
    editor = await start()
    uri = await editor.open()
    await editor.optimized(uri, "second")
    with pytest.raises(JsonRpcException, match="what -Oz leaves of it"):
        await editor.command("againstOz", uri=uri, function="second")
    with pytest.raises(JsonRpcException, match="name one"):
        await editor.command("againstOz", uri=uri)


async def test_without_llvm(start: Start) -> None:
    editor = await start(llvm="missing")
    uri = await editor.open()
    with pytest.raises(JsonRpcException, match="no libLLVM"):
        await editor.command("explain", uri=uri, function="first")
