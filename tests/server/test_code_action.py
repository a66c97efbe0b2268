"""textDocument/codeAction and codeAction/resolve."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcException

from llmfb_core.document.module import ModuleText

if TYPE_CHECKING:
    from tests.server.conftest import Editor, Start

FUNCTION = "refactor.rewrite.optimizeSize"
FILE = "source.optimizeSize.llmfb"
FOR_THE_FILE = ["Optimize all functions for size", "Optimize file as a whole for size"]
OPTNONE = """\
define i32 @one(i32 %x) #0 {
  ret i32 %x
}
define i32 @two(i32 %x) #0 {
  ret i32 %x
}
define i32 @three(i32 %x) optnone noinline "why=optnone" {
  ret i32 %x
}
attributes #0 = { noinline nounwind optnone "a"="optnone }" }
"""


def titles(actions: list[types.CodeAction]) -> list[str]:
    return [action.title for action in actions]


async def test_before_a_job_the_actions_are_commands(start: Start) -> None:
    editor = await start()
    uri = await editor.open()
    actions = await editor.actions(uri, 3)
    assert titles(actions) == ["Optimize @first for size", *FOR_THE_FILE]
    assert [action.kind for action in actions] == [FUNCTION, FILE, FILE]
    first = actions[0].command
    assert first is not None
    assert (first.command, first.arguments) == ("llmfb.optimize", ({"uri": uri, "function": "first"},))
    assert titles(await editor.actions(uri, 8)) == FOR_THE_FILE


@pytest.mark.parametrize(
    ("only", "kinds"),
    [
        (["refactor"], [FUNCTION]),
        (["refactor.rewrite"], [FUNCTION]),
        ([FUNCTION], [FUNCTION]),
        (["source", "refactor"], [FUNCTION, FILE, FILE]),
        (["source.optimizeSize"], [FILE, FILE]),
        (["source.optimize"], []),
        ([FUNCTION + ".deeper"], []),
        (["quickfix"], []),
        ([""], [FUNCTION, FILE, FILE]),
    ],
)
async def test_only_what_the_client_asks_for(start: Start, only: list[str], kinds: list[str]) -> None:
    editor = await start()
    uri = await editor.open()
    assert [action.kind for action in await editor.actions(uri, 3, only)] == kinds


async def test_a_menu_that_opens_by_itself_shows_what_is_ready(start: Start) -> None:
    editor = await start()
    uri = await editor.open()
    automatic = types.CodeActionTriggerKind.Automatic
    assert await editor.actions(uri, 3, trigger=automatic) == []
    await editor.optimized(uri, "first")
    (ready,) = await editor.actions(uri, 3, trigger=automatic)
    assert ready.title == "Apply what -Oz gives: @first 5 → 1 instructions (-Oz 1)"


@pytest.mark.parametrize("client", ["visual_studio_code", "neovim"])
async def test_a_ready_offer_is_resolved_to_an_edit(start: Start, client: str) -> None:
    editor = await start(client=client)
    uri = await editor.open()
    await editor.optimized(uri, "first")
    ready, again, *_file = await editor.actions(uri, 3)
    assert ready.is_preferred
    assert ready.edit is None
    assert again.title == "Optimize @first for size again"
    resolved = await editor.client.code_action_resolve_async(ready)
    assert resolved.edit is not None
    assert (resolved.edit.changes is None) == (client == "visual_studio_code")
    editor.applied(resolved.edit)
    assert len(body(editor.texts[uri], "first")) == 3
    assert "%c = mul i32 %b, %x" in editor.texts[uri]
    assert editor.texts[uri].startswith("; two functions")


def body(text: str, name: str) -> list[str]:
    function = ModuleText(text).function_named(name)
    assert function is not None
    return text[function.start : function.end].splitlines()


async def test_an_edit_elsewhere_keeps_the_offer_and_moves_it(start: Start) -> None:
    editor = await start()
    uri = await editor.open()
    await editor.optimized(uri, "second")
    editor.change(uri, "; two functions", "; some\n; more comment lines\n; two functions")
    editor.change(uri, "%c = add i32 %b, 0", "%c = add i32 %b, 7")
    ready = (await editor.actions(uri, 14))[0]
    resolved = await editor.client.code_action_resolve_async(ready)
    assert resolved.edit is not None
    editor.applied(resolved.edit)
    assert "%c = add i32 %b, 7" in editor.texts[uri]
    assert len(body(editor.texts[uri], "second")) == 5
    assert await editor.pulled(uri) == []


async def test_an_edit_of_the_function_drops_the_offer(start: Start) -> None:
    editor = await start()
    uri = await editor.open()
    await editor.optimized(uri, "first")
    ready = (await editor.actions(uri, 3))[0]
    editor.change(uri, "%c = add i32 %b, 0", "%c = add i32 %b, 7")
    assert titles(await editor.actions(uri, 3)) == ["Optimize @first for size", *FOR_THE_FILE]
    with pytest.raises(JsonRpcException, match="optimize it again"):
        await editor.client.code_action_resolve_async(ready)
    editor.change(uri, "%c = add i32 %b, 7", "%c = add i32 %b, 0")
    assert (await editor.actions(uri, 3))[0].title.startswith("Apply")


async def test_a_change_of_what_the_function_refers_to_makes_it_stale(start: Start) -> None:
    editor = await start()
    text = "%t = type { i32, i32 }\ndefine i32 @f() {\n  %a = alloca %t\n  %b = load i32, ptr %a\n  ret i32 %b\n}\n"
    uri = await editor.open(text)
    await editor.optimized(uri, "f")
    ready = (await editor.actions(uri, 1))[0]
    editor.change(uri, "{ i32, i32 }", "{ i64, i32 }")
    with pytest.raises(JsonRpcException, match="there is no offer for @f, and what it refers to"):
        await editor.client.code_action_resolve_async(ready)


async def test_resolving_an_action_without_data(start: Start) -> None:
    editor = await start()
    action = types.CodeAction(title="somebody's", command=types.Command(title="x", command="y"))
    assert (await editor.client.code_action_resolve_async(action)).title == "somebody's"


async def test_a_client_that_cannot_resolve_gets_a_command(start: Start) -> None:
    def adjust(capabilities: types.ClientCapabilities) -> None:
        assert capabilities.text_document is not None
        assert capabilities.text_document.code_action is not None
        capabilities.text_document.code_action.resolve_support = None

    editor = await start(adjust=adjust)
    uri = await editor.open()
    await editor.optimized(uri, "first")
    ready = (await editor.actions(uri, 3))[0]
    assert ready.command is not None
    assert ready.command.command == "llmfb.apply"


async def test_what_cannot_be_optimized_says_why(start: Start) -> None:
    editor = await start()
    uri = await editor.open("declare void @g()\n" + OPTNONE)
    await editor.until(lambda: editor.pushed(uri), "the check of the text")
    no_body = (await editor.actions(uri, 0))[0]
    assert no_body.disabled is not None
    assert "no body" in no_body.disabled.reason
    optnone = (await editor.actions(uri, 1, ["refactor"]))[0]
    assert optnone.disabled is not None
    assert "optnone" in optnone.disabled.reason
    old = await start(client="neovim")
    await old.open("declare void @g()\n" + OPTNONE)
    await old.pulled(uri)
    assert await old.actions(uri, 0, ["refactor"]) == []


async def fixed(editor: Editor, uri: str, line: int, title: str) -> str:
    fixes = {fix.title: fix for fix in await editor.actions(uri, line, ["quickfix"])}
    edit = fixes[title].edit
    assert edit is not None
    assert fixes[title].diagnostics
    editor.applied(edit)
    return editor.texts[uri]


@pytest.mark.parametrize(
    ("line", "title", "optnone"),
    [
        (0, "Remove optnone from @one", ["two", "three"]),
        (0, "Remove optnone from all 2 functions with #0", ["three"]),
        (6, "Remove optnone from @three", ["one", "two"]),
    ],
)
async def test_optnone_is_removed_where_it_was_meant(
    start: Start, line: int, title: str, optnone: list[str]
) -> None:
    editor = await start(client="neovim")
    uri = await editor.open(OPTNONE)
    (shown,) = await editor.pulled(uri)
    assert shown.message.startswith("@one and 2 more are optnone")
    text = await fixed(editor, uri, line, title)
    (shown,) = await editor.pulled(uri)
    more = f" and {len(optnone) - 1} more are" if len(optnone) > 1 else " is"
    assert shown.message.startswith(f"@{optnone[0]}{more} optnone")
    hovers = {
        name: await editor.hover(uri, at, 12) or "" for name, at in [("one", 0), ("two", 3), ("three", 6)]
    }
    assert [name for name, hover in hovers.items() if "passes skip it" in hover] == optnone
    assert '"a"="optnone }"' in text
    assert '"why=optnone"' in text
