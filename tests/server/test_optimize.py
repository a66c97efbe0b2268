"""llmfb.optimize and llmfb.optimizeFile: jobs, their progress, and everything that ends them."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from lsprotocol import types
from pygls.exceptions import JsonRpcException

if TYPE_CHECKING:
    from tests.server.conftest import Editor, Start

KEPT_FIRST = "cancelled, the best so far is kept: 5 → 1 instructions, -Oz 1"
KEPT_SECOND = "cancelled, the best so far is kept: 5 → 2 instructions, -Oz 2"


async def running(editor: Editor, uri: str, function: str) -> dict[str, str]:
    """A job that has begun and that does not end by itself (with the model `hangs`)."""
    job = await editor.command("optimize", uri=uri, function=function)
    await editor.until_async(lambda: offered(editor, uri), "the job's first offer")
    return job


async def offered(editor: Editor, uri: str) -> bool:
    """Whether a job that runs has an offer."""
    return any("Stop" in title and "→" in title for title in await editor.lenses(uri))


async def searching(editor: Editor, uri: str, line: int) -> bool:
    """Whether a job runs for the function whose header is there."""
    return "still searching" in (await editor.hover(uri, line) or "")


@pytest.mark.parametrize("client", ["visual_studio_code", "neovim"])
async def test_progress_is_begun_monotonic_and_ended(start: Start, client: str) -> None:
    editor = await start(client=client)
    uri = await editor.open()
    job = await editor.command("optimize", uri=uri, function="first")
    assert job["jobId"] in job["token"]
    await editor.until(lambda: editor.ended(job["token"]), "the end")
    begin, *reports, _end = editor.progress(job["token"])
    assert isinstance(begin, types.WorkDoneProgressBegin)
    assert (begin.title, begin.cancellable, begin.percentage) == ("Optimizing @first for size", True, 0)
    percentages = [report.percentage for report in reports]
    assert percentages == sorted(percentages)
    assert all(report.message.startswith(("starting", "measuring", "5 ")) for report in reports)
    assert editor.ended(job["token"]) == "5 → 1 instructions, -Oz 1"


async def test_no_progress_without_the_capability(start: Start) -> None:
    def adjust(capabilities: types.ClientCapabilities) -> None:
        assert capabilities.window is not None
        capabilities.window.work_done_progress = None

    editor = await start(adjust=adjust)
    uri = await editor.open()
    job = await editor.command("optimize", uri=uri, function="first")

    async def ready() -> bool:
        return any("· Apply" in title for title in await editor.lenses(uri))

    await editor.until_async(ready, "the result")
    assert editor.progress(job["token"]) == []


async def test_a_file_is_optimized_as_one_module(start: Start) -> None:
    editor = await start()
    uri = await editor.open()
    assert await editor.optimized(uri) == "10 → 3 instructions, -Oz 3"
    ready = (await editor.actions(uri, 0, ["source"]))[0]
    resolved = await editor.client.code_action_resolve_async(ready)
    assert resolved.edit is not None
    editor.applied(resolved.edit)
    assert "alloca" not in editor.texts[uri]
    assert not any("→" in title for title in await editor.lenses(uri))


async def test_a_second_request_joins(start: Start) -> None:
    editor = await start(model="hangs")
    uri = await editor.open()
    job = await running(editor, uri, "first")
    assert await editor.command("optimize", uri=uri, function="first") == job


async def test_two_jobs_run_side_by_side(start: Start) -> None:
    editor = await start(model="hangs")
    uri = await editor.open()
    first = await running(editor, uri, "first")
    second = await editor.command("optimize", uri=uri, function="second")
    assert second["jobId"] != first["jobId"]

    async def both() -> bool:
        return len([title for title in await editor.lenses(uri) if "→" in title and "Stop" in title]) == 2

    await editor.until_async(both, "offers of both")
    assert (await editor.command("cancel", jobId=second["jobId"])) == {"cancelled": True}
    await editor.until(lambda: editor.ended(second["token"]) == KEPT_SECOND, "the end of the second")
    assert editor.ended(first["token"]) is None


async def test_the_progress_bars_button_cancels(start: Start) -> None:
    editor = await start(model="hangs")
    uri = await editor.open()
    job = await running(editor, uri, "first")
    cancel = types.WorkDoneProgressCancelParams(token=job["token"])
    editor.client.window_work_done_progress_cancel(cancel)
    await editor.until(lambda: editor.ended(job["token"]) == KEPT_FIRST, "the end")
    titles = await editor.lenses(uri)
    assert titles[0] == "5 → 1 instructions, -Oz 1, of the function alone · Apply what -Oz gives", (
        "what was offered stays valid"
    )


@pytest.mark.parametrize("by", ["function", "everything"])
async def test_the_command_cancels(start: Start, by: str) -> None:
    editor = await start(model="hangs")
    uri = await editor.open()
    job = await running(editor, uri, "first")
    assert await editor.command("cancel", uri=uri, function="second") == {"cancelled": False}
    argument = {"uri": uri, "function": "first"} if by == "function" else {}
    assert await editor.command("cancel", **argument) == {"cancelled": True}
    await editor.until(lambda: editor.ended(job["token"]) == KEPT_FIRST, "the end")


@pytest.mark.parametrize(
    # Of all functions the longest has the first turn.
    ("command", "name", "line"),
    [("optimize", "first", 1), ("optimizeAll", "second", 9)],
)
async def test_what_is_asked_right_behind_a_cancellation_begins_anew(
    start: Start, command: str, name: str, line: int
) -> None:
    editor = await start(model="hangs")
    uri = await editor.open()
    old = await editor.command(command, uri=uri, function=name)
    await editor.until_async(lambda: searching(editor, uri, line), "the function's turn")
    cancelled, new, part = await asyncio.gather(
        editor.command("cancel", jobId=old["jobId"]),
        editor.command(command, uri=uri, function=name),
        editor.command("optimize", uri=uri, function=name),
    )
    assert cancelled == {"cancelled": True}
    assert old["jobId"] not in (new["jobId"], part["jobId"])
    await editor.until(lambda: editor.ended(old["token"]) is not None, "the end of the old one")
    await editor.until_async(lambda: searching(editor, uri, line), "the function's turn again")
    assert editor.ended(new["token"]) is None


@pytest.mark.parametrize("settings", [{"objective": "bytes"}, {"objective": "instructions", "seconds": 500}])
@pytest.mark.parametrize(
    ("command", "end"),
    [
        ("optimize", KEPT_FIRST),
        (
            "optimizeAll",
            "cancelled, what was found is kept: 0 of 2 functions smaller than -Oz's: "
            "5 → 2 instructions, -Oz 2",
        ),
    ],
)
async def test_other_settings_end_it_and_it_says_what_was_found(
    start: Start, settings: dict[str, Any], command: str, end: str
) -> None:
    editor = await start(model="hangs")
    uri = await editor.open()
    job = await editor.command(command, uri=uri, function="first")
    await editor.until_async(lambda: offered(editor, uri), "the job's first offer")
    change = types.DidChangeConfigurationParams(settings={"llmfb": settings})
    editor.client.workspace_did_change_configuration(change)
    await editor.until(lambda: editor.ended(job["token"]) is not None, "the end")
    assert editor.ended(job["token"]) == f"{end}; the settings were changed"


async def test_an_edit_of_the_function_cancels_and_one_elsewhere_does_not(start: Start) -> None:
    editor = await start(model="hangs")
    uri = await editor.open()
    first = await running(editor, uri, "first")
    second = await running(editor, uri, "second")
    editor.change(uri, "; two functions", "; 2 functions")
    editor.change(uri, "%c = add i32 %b, 0", "%c = add i32 %b, 7")
    await editor.until(lambda: editor.ended(first["token"]) == KEPT_FIRST, "the end")
    assert editor.ended(second["token"]) is None


async def test_closing_the_document_cancels(start: Start) -> None:
    editor = await start(model="hangs")
    uri = await editor.open()
    job = await running(editor, uri, "first")
    editor.close(uri)
    await editor.until(lambda: editor.ended(job["token"]) == KEPT_FIRST, "the end")
    assert await editor.lenses(uri) == []


async def test_shutting_down_during_a_job(start: Start) -> None:
    editor = await start(model="hangs")
    uri = await editor.open()
    await running(editor, uri, "first")
    await editor.client.shutdown_session()
    server = editor.client._server  # pyright: ignore[reportPrivateUsage, reportUnknownMemberType, reportUnknownVariableType]
    assert server is not None
    assert server.returncode == 0  # pyright: ignore[reportUnknownMemberType]
    editor.client._stop_event.set()  # pyright: ignore[reportPrivateUsage, reportOptionalMemberAccess]


async def test_what_cannot_be_started(start: Start) -> None:
    editor = await start()
    uri = await editor.open()
    for argument, message in (
        ({"uri": uri, "function": "third"}, "no function @third"),
        ({"uri": uri, "function": "elsewhere"}, "no function @elsewhere"),
        ({"uri": uri}, "needs the name"),
        ({"uri": "file:///b.ll", "function": "f"}, "not open"),
        ({}, "must be an object"),
    ):
        with pytest.raises(JsonRpcException, match=message):
            await editor.command("optimize", **argument)
    with pytest.raises(JsonRpcException, match="no command"):
        await editor.command("frobnicate")


async def test_a_function_in_bad_ir_is_a_message_not_a_crash(start: Start) -> None:
    editor = await start()
    uri = await editor.open("define i32 @f() {\n  ret i64 0\n}\n")
    await editor.optimized(uri, "f")
    await editor.until(lambda: editor.client.messages, "the message")
    assert "cannot optimize @f" in editor.client.messages[-1].message
    assert await editor.hover(uri, 0)
