"""What is missing or dies does not end the server."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from lsprotocol import types

from tests.server.fake_server import FAULTS
from tests.without_model import REMEDY, without_model

if TYPE_CHECKING:
    from tests.server.conftest import Editor, Start

NO_MODEL = ", no model: "
"""By which VS Code's status bar tells the two kinds of warnings apart."""


def workers(editor: Editor) -> list[int]:
    """The processes that hold LLVM for this server."""
    found: list[int] = []
    for folder in Path("/proc").iterdir():
        if not folder.name.isdecimal():
            continue
        try:
            stat, command = (folder / "stat").read_text(), (folder / "cmdline").read_text()
        except OSError:
            continue
        if int(stat.rsplit(")", 1)[1].split()[1]) == editor.pid and "llvm.worker" in command:
            found.append(int(folder.name))
    return found


def health(editor: Editor) -> str:
    return str(editor.statuses[-1]["health"]) if editor.statuses else ""


async def test_without_a_model(start: Start) -> None:
    editor = await start(model="missing")
    uri = await editor.open()
    assert await editor.optimized(uri, "first") == "5 → 1 instructions, -Oz 1"
    await editor.until(lambda: health(editor) == "warning", "the warning")
    assert NO_MODEL + "no model is installed" in editor.statuses[-1]["message"]
    warnings = [each for each in editor.client.messages if "no model" in each.message]
    assert [each.type for each in warnings] == [types.MessageType.Warning]


async def test_without_what_a_model_needs(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", without_model(tmp_path / "blocked")["PYTHONPATH"])
    editor = await start(model="shipped")
    uri = await editor.open()
    assert await editor.optimized(uri, "first") == "5 → 1 instructions, -Oz 1"
    await editor.until(lambda: health(editor) == "warning", "the warning")
    assert REMEDY in editor.statuses[-1]["message"]


async def test_without_llvm(start: Start) -> None:
    editor = await start(llvm="missing")
    uri = await editor.open()
    await editor.until(lambda: health(editor) == "error", "the error")
    assert await editor.optimized(uri, "first") == "no libLLVM was found"
    assert await editor.pulled(uri) == []
    assert [each.message for each in editor.client.messages].count("llmfb: no libLLVM was found") == 1
    assert await editor.lenses(uri) == ["Optimize for size", "Optimize for size"]
    await editor.until(lambda: editor.statuses[-1]["quiescent"], "rest")


async def test_a_model_that_dies_at_each_question(start: Start) -> None:
    editor = await start(model="dies")
    uri = await editor.open()
    assert await editor.optimized(uri, "first") == "5 → 1 instructions, -Oz 1"
    assert await editor.optimized(uri, "second") == "5 → 2 instructions, -Oz 2"

    async def said() -> bool:
        await editor.optimized(uri, "second")
        report = await editor.command("report", uri=uri, function="second")
        assert "s, without a model." in report
        return "* the model was lost on the way: the model's process ended" in report

    await editor.until_async(said, "a search that lost its model")


async def test_no_offer_waits_for_a_model_that_is_still_being_loaded(start: Start) -> None:
    editor = await start(model="loads")
    uri = await editor.open()
    assert await editor.optimized(uri, "first") == "5 → 1 instructions, -Oz 1"
    report = await editor.command("report", uri=uri, function="first")
    assert "s, without a model." in report
    assert "* the model was still being loaded when the time was over" in report
    assert health(editor) == "ok"
    assert editor.statuses[-1]["message"].endswith(", model is being loaded")
    job = await editor.command("optimizeAll", uri=uri)
    await editor.until(lambda: editor.ended(job["token"]), "the end of all functions")
    assert await editor.optimized(uri, "second") == "5 → 2 instructions, -Oz 2"


async def test_what_had_no_model_is_searched_again_once_there_is_one(start: Start) -> None:
    editor = await start(model="missing")
    uri = await editor.open()
    await editor.optimized(uri, "first")
    assert "s, without a model." in await editor.command("report", uri=uri, function="first")
    again = await start(options={"secondsEach": 0.2})
    await again.open()

    async def searched_with_it() -> bool:
        job = await again.command("optimizeAll", uri=uri)
        await again.until(lambda: again.ended(job["token"]), "the end of the job")
        return "s, with fake." in await again.command("report", uri=uri, function="first")

    await again.until_async(searched_with_it, "a search with the model")


@pytest.mark.parametrize("fault", FAULTS)
async def test_background_work_that_fails_does_not_end_anything(fault: str, start: Start) -> None:
    editor = await start(fault=fault)
    uri = await editor.open()

    async def works() -> bool:
        return await editor.optimized(uri, "first") == "5 → 1 instructions, -Oz 1"

    await editor.until_async(works, "a job that works")
    assert await editor.optimized(uri, "second") == "5 → 2 instructions, -Oz 2"
    assert await editor.command("applyAll", uri=uri) == {"applied": True}
    if fault not in ("hold", "run"):  # which say so by themselves
        await editor.until(
            lambda: any("internal error" in each["message"] for each in editor.statuses), "a word of it"
        )
        assert not any(NO_MODEL in each["message"] for each in editor.statuses)
    editor.change(uri, "ret i32", "ret i64")
    await editor.until(
        lambda: editor.pushed(uri) and editor.pushed(uri)[0].code == "ir", "a check of the new text"
    )


@pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")
async def test_workers_killed_during_a_job(start: Start) -> None:
    editor = await start(options={"seconds": 2.0})
    uri = await editor.open()
    job = await editor.command("optimize", uri=uri, function="first")

    def searching() -> bool:
        return any("→" in (each.message or "") for each in editor.progress(job["token"])[1:])

    await editor.until(searching, "the job's first offer")
    victims = workers(editor)
    assert victims
    for pid in victims:
        os.kill(pid, signal.SIGKILL)
    await editor.until(lambda: editor.ended(job["token"]), "the end of the job")
    assert editor.ended(job["token"]) == "5 → 1 instructions, -Oz 1"
    for pid in workers(editor):
        os.kill(pid, signal.SIGKILL)
    editor.change(uri, "ret i32 %c", "ret i64 %c")
    await editor.until(
        lambda: editor.pushed(uri) and editor.pushed(uri)[0].code == "ir", "an answer of a new one"
    )


@pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")
async def test_a_worker_killed_while_llvm_starts(start: Start) -> None:
    editor = await start()
    uri = await editor.open()
    await editor.until(lambda: workers(editor), "the first worker")
    for pid in workers(editor):
        os.kill(pid, signal.SIGKILL)

    async def works() -> bool:
        return "→" in await editor.optimized(uri, "first")

    await editor.until_async(works, "a job that works")


async def test_what_was_found_is_shown_once_llvm_starts_after_all(start: Start) -> None:
    before = await start()
    uri = await before.open()
    await before.optimized(uri, "first")
    editor = await start(fault="hold")  # as if it was killed while it started
    uri = await editor.open(before.texts[uri])
    await editor.until(lambda: health(editor) == "error", "the word that there is no LLVM")

    async def shown() -> bool:
        return any("5 → 1 instructions" in title for title in await editor.lenses(uri))

    assert not await shown()
    editor.change(uri, "define", "\ndefine")
    await editor.until_async(shown, "the lens of the first session")


@pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")
async def test_neither_llvm_nor_torch_is_in_the_servers_process(start: Start) -> None:
    editor = await start()
    uri = await editor.open()
    await editor.optimized(uri, "first")
    loaded = Path(f"/proc/{editor.pid}/maps").read_text()
    assert "libLLVM" not in loaded
    assert "torch" not in loaded
    assert "libLLVM" in Path(f"/proc/{workers(editor)[0]}/maps").read_text()
    children = workers(editor)
    await editor.client.shutdown_session()
    await editor.until(
        lambda: not any(Path(f"/proc/{pid}/maps").exists() for pid in children), "the workers' end"
    )
    editor.client._stop_event.set()  # pyright: ignore[reportPrivateUsage, reportOptionalMemberAccess]


async def test_a_restart_remembers(start: Start) -> None:
    editor = await start()
    uri = await editor.open()
    await editor.optimized(uri, "first")
    again = await start()
    uri = await again.open("; elsewhere\n" + editor.texts[uri])

    async def remembered() -> bool:
        return any("5 → 1 instructions" in title for title in await again.lenses(uri))

    await again.until_async(remembered, "the lens of the first session")
    assert await again.command("apply", uri=uri, function="first") == {"applied": True}
    other = await start(options={"objective": "bytes"})
    await other.open(editor.texts[uri].removeprefix("; elsewhere\n"))
    await other.until(lambda: other.statuses and other.statuses[-1]["quiescent"], "rest")
    assert not any("→" in title for title in await other.lenses(uri))
