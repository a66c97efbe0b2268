"""textDocument/diagnostic and textDocument/publishDiagnostics."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from lsprotocol import types

from tests.server.conftest import WITH_MODEL

if TYPE_CHECKING:
    from tests.server.conftest import Start

WRONG_TYPE = "; ∂ 🂡\ndefine i32 @f() {\n  %e = add i32 1, 2\n  ret i64 0\n}\n"


def pulls(capabilities: types.ClientCapabilities) -> None:
    """Make a client pull and be willing to pull again, as VS Code does today."""
    assert capabilities.text_document is not None
    assert capabilities.workspace is not None
    capabilities.text_document.diagnostic = types.DiagnosticClientCapabilities()
    capabilities.workspace.diagnostics = types.DiagnosticWorkspaceClientCapabilities(refresh_support=True)


def codes(diagnostics: list[types.Diagnostic]) -> list[str]:
    return [str(each.code) for each in diagnostics]


async def test_bad_ir_is_shown_while_typing_and_only_for_the_newest_version(start: Start) -> None:
    editor = await start()
    uri = await editor.open()
    editor.change(uri, "ret i32 %c", "ret i64 %c")
    await editor.until(lambda: editor.pushed(uri), "the error")
    (error,) = editor.pushed(uri)
    assert error.severity is types.DiagnosticSeverity.Error
    assert "i64" in error.message
    assert error.range == types.Range(types.Position(6, 10), types.Position(6, 12))
    editor.change(uri, "ret i64 %c", "ret i32 %c")
    await editor.until(lambda: not editor.pushed(uri), "the end of the error")


@pytest.mark.parametrize(("client", "column"), [("visual_studio_code", 20), ("neovim", 23)])
async def test_columns_are_in_the_clients_encoding(start: Start, client: str, column: int) -> None:
    editor = await start(client=client)
    uri = await editor.open('@s = global [2 x i8] c"a\\00"\n@"é🂡" = global i32 nonsense\n')
    if client == "neovim":
        (error,) = await editor.pulled(uri)
    else:
        await editor.until(lambda: editor.pushed(uri), "the error")
        (error,) = editor.pushed(uri)
    assert error.range.start == types.Position(1, column)
    assert error.range.end == types.Position(1, column + len("nonsense"))


async def test_a_mispredicted_count_at_the_functions_name(start: Start) -> None:
    editor = await start(options=WITH_MODEL)
    uri = await editor.open()
    await editor.optimized(uri, "first")
    await editor.until(lambda: editor.pushed(uri), "the diagnostics")
    source, target = editor.pushed(uri)
    assert source.code == "mispredicted-source-count"
    assert source.severity is types.DiagnosticSeverity.Hint
    assert source.message == "@first: the model counted 1000 instructions in the source, LLVM 5"
    assert source.range == types.Range(types.Position(1, 11), types.Position(1, 17))
    assert target.code == "mispredicted-target-count"
    editor.change(uri, "; two", "\n; two")
    await editor.until(lambda: editor.pushed(uri)[0].range.start.line == 2, "the new place")
    editor.change(uri, "add i32 %b, 0", "add i32 %b, 9")
    await editor.until(lambda: not editor.pushed(uri), "their end")


@pytest.mark.parametrize(
    ("setting", "severity"), [("off", None), ("information", types.DiagnosticSeverity.Information)]
)
async def test_how_mistakes_of_the_model_are_shown_is_a_setting(
    start: Start, setting: str, severity: types.DiagnosticSeverity | None
) -> None:
    options = {"objective": "instructions", "secondsEach": 0.5, **WITH_MODEL, "mispredictions": setting}
    editor = await start(options=options)
    uri = await editor.open()
    await editor.optimized(uri, "first")
    assert "really 5" in (await editor.hover(uri, 1, 4) or "")
    if severity is not None:
        await editor.until(lambda: editor.pushed(uri), "the diagnostics")
    assert {each.severity for each in editor.pushed(uri)} == ({severity} if severity else set())
    # What is only about what is shown ends no job and starts no other LLVM.
    job = await editor.command("optimize", uri=uri, function="second")
    settings = {"llmfb": {**options, "mispredictions": "hint"}}
    editor.client.workspace_did_change_configuration(types.DidChangeConfigurationParams(settings=settings))
    await editor.until(
        lambda: {each.severity for each in editor.pushed(uri)} == {types.DiagnosticSeverity.Hint}, "the hints"
    )
    await editor.until(lambda: editor.ended(job["token"]), "the end")
    assert editor.ended(job["token"]) == "5 → 2 instructions, -Oz 2"


@pytest.mark.parametrize("text", ["BC\xc0\xde5\x14", "BC\ufffd\ufffd5\x14"])
async def test_bitcode_says_how_to_see_it(start: Start, text: str) -> None:
    editor = await start()
    uri = await editor.open(text)
    await editor.until(lambda: editor.pushed(uri), "the diagnostic")
    (shown,) = editor.pushed(uri)
    assert "llvm-dis" in shown.message


async def test_functions_that_passes_skip_are_one_line(start: Start) -> None:
    one = "define void @{}() noinline optnone {{\n  ret void\n}}\n"
    editor = await start()
    uri = await editor.open("".join(one.format(name) for name in "abc"))
    await editor.until(lambda: editor.pushed(uri), "the diagnostic")
    (shown,) = editor.pushed(uri)
    assert shown.message.startswith("@a and 2 more are optnone") and "-disable-O0-optnone" in shown.message
    assert shown.range.start.line == 0
    (fix,) = [each for each in await editor.actions(uri, 3, ["quickfix"])]
    assert fix.title == "Remove optnone from @b"


async def test_an_invalid_pass_list_of_the_model(start: Start) -> None:
    editor = await start(model="invalid", options=WITH_MODEL)
    uri = await editor.open()
    await editor.optimized(uri, "first")
    await editor.until(lambda: "invalid-pass-list" in codes(editor.pushed(uri)), "the diagnostic")
    assert "unknown pass frobnicate" in editor.pushed(uri)[0].message


async def test_a_client_that_pulls_gets_nothing_pushed(start: Start) -> None:
    editor = await start(options=WITH_MODEL, adjust=pulls)
    uri = await editor.open()
    assert await editor.pulled(uri) == []
    await editor.optimized(uri, "first")
    await editor.until(lambda: editor.client.diagnostic_refresh_count, "the request to pull again")
    assert len(await editor.pulled(uri)) == 2
    assert uri not in editor.client.diagnostics


async def test_a_client_that_cannot_pull_again_gets_only_mispredictions_pushed(start: Start) -> None:
    editor = await start(client="neovim", options=WITH_MODEL)
    uri = await editor.open(WRONG_TYPE)
    assert codes(await editor.pulled(uri)) == ["ir"]
    editor.change(uri, "ret i64 0", "ret i32 0")
    assert await editor.pulled(uri) == []
    await editor.optimized(uri, "f")
    await editor.until(lambda: len(editor.pushed(uri)) == 2, "the mispredictions")
    assert await editor.pulled(uri) == []


async def test_closing_takes_diagnostics_back(start: Start) -> None:
    editor = await start()
    uri = await editor.open(WRONG_TYPE)
    await editor.until(lambda: editor.pushed(uri), "the error")
    editor.close(uri)
    await editor.until(lambda: not editor.pushed(uri), "their end")
    assert await editor.pulled(uri) == []
