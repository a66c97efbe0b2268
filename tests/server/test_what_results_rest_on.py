"""A result is that of a text with all that it refers to: in another file, after an edit, and in another session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lsprotocol import types

from llmfb_server.snapshot import Snapshot

if TYPE_CHECKING:
    from tests.server.conftest import Start

TYPE = "%t = type { i8 }\n"
OTHER = "%t = type { [1000 x i64], i32 }\n"
SIZE = (
    "define i64 @size(ptr %p) {\n  %a = alloca ptr\n  store ptr %p, ptr %a\n  %b = load ptr, ptr %a\n"
    "  %e = getelementptr %t, ptr %b, i64 1\n  %i = ptrtoint ptr %e to i64\n  ret i64 %i\n}\n"
)
BYTES = {"objective": "bytes", "seconds": 0.5, "secondsEach": 0.5}
NOTHING = "Optimize for size"


async def test_another_files_result_is_neither_shown_nor_lost(start: Start) -> None:
    editor = await start(options=BYTES)
    one = await editor.open(TYPE + SIZE, "one.ll")
    found = await editor.optimized(one, "size")
    other = await editor.open(OTHER + SIZE, "other.ll")
    assert (await editor.lenses(other))[0] == NOTHING
    assert await editor.ran("optimizeAll", uri=other) != found
    assert not (await editor.lenses(other))[0].startswith(found)
    again = await start(options=BYTES)
    for uri, text in (("one.ll", TYPE), ("other.ll", OTHER)):
        uri = await again.open(text + SIZE, uri)

        async def shown(uri: str = uri) -> bool:
            return (await again.lenses(uri))[0] != NOTHING

        await again.until_async(shown, "what the session before found")
    assert (await again.lenses(await again.open(TYPE + SIZE, "third.ll")))[0].startswith(found)


async def test_an_edit_of_what_a_function_refers_to_hides_its_result_until_undone(start: Start) -> None:
    editor = await start(options=BYTES)
    uri = await editor.open(TYPE + SIZE)
    found = await editor.optimized(uri, "size")
    assert (await editor.lenses(uri))[0].startswith(found)
    editor.change(uri, TYPE, OTHER)
    assert (await editor.lenses(uri))[0] == NOTHING
    editor.change(uri, OTHER, TYPE)
    assert (await editor.lenses(uri))[0].startswith(found)


async def test_such_an_edit_ends_a_search(start: Start) -> None:
    editor = await start(model="hangs", options={**BYTES, "seconds": 60})
    uri = await editor.open(TYPE + SIZE)
    job = await editor.command("optimize", uri=uri, function="size")
    await editor.until(lambda: editor.progress(job["token"]), "a search that runs")
    editor.change(uri, TYPE, OTHER)
    await editor.until(lambda: editor.ended(job["token"]), "its end")
    assert (editor.ended(job["token"]) or "").startswith("cancelled")


def test_edits_within_other_functions_are_no_reason_to_look_again() -> None:
    def version(text: str, previous: Snapshot | None = None) -> Snapshot:
        return Snapshot("file:///a.ll", 1, text.splitlines(keepends=True), "utf-8", previous)

    rest = "define i32 @rest() {\n  ret i32 1\n}\n"
    first = version(TYPE + SIZE + rest)
    known = first.context_of("size")
    second = version(TYPE + SIZE + rest.replace("1", "2"), first)
    assert second.has_context("size")
    assert second.context_of("size") == known
    third = version(OTHER + SIZE + rest, second)
    assert not third.has_context("size")
    assert third.context_of("size") not in (None, known)
    assert version(TYPE + "\n\n" + rest + SIZE).context_of("size") == known
    assert third.context_of("no such function") is None


async def test_what_a_stopped_search_has_found_survives_the_session(start: Start) -> None:
    editor = await start(model="hangs", options={**BYTES, "seconds": 60})
    uri = await editor.open(TYPE + SIZE)
    job = await editor.command("optimize", uri=uri, function="size")

    async def offered() -> bool:
        return "Apply" in (await editor.lenses(uri))[0]

    await editor.until_async(offered, "an offer")
    assert await editor.command("cancel", jobId=job["jobId"])
    await editor.until(lambda: editor.ended(job["token"]), "its end")
    again = await start(options=BYTES)
    uri = await again.open(TYPE + SIZE)

    async def shown() -> bool:
        return "Apply" in (await again.lenses(uri))[0]

    await again.until_async(shown, "what the stopped search has found")


async def test_how_the_model_is_asked_is_a_reason_to_search_all_again(start: Start) -> None:
    asked = {"objective": "instructions", "seconds": 5, "secondsEach": 5}
    editor = await start(options={**asked, "rounds": 0})
    uri = await editor.open(TYPE + SIZE)
    await editor.ran("optimizeAll", uri=uri)
    second_round = "\n| 1 "
    assert second_round not in await editor.command("report", uri=uri, function="size")
    settings = {"llmfb": {**asked, "rounds": 1}}
    editor.client.workspace_did_change_configuration(types.DidChangeConfigurationParams(settings=settings))

    async def asked_twice() -> bool:
        # The settings come into use beside the first of these, and end it.
        await editor.ran("optimizeAll", uri=uri)
        return second_round in await editor.command("report", uri=uri, function="size")

    await editor.until_async(asked_twice, "a search with the other settings")
    after = await editor.command("report", uri=uri, function="size")
    await editor.ran("optimizeAll", uri=uri)
    assert await editor.command("report", uri=uri, function="size") == after
