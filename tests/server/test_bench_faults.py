"""`llmfb bench --faults` in small, and that it notices what it is there to notice."""

from __future__ import annotations

import asyncio
import random
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from llmfb_core import results
from llmfb_core.cache import RESULTS
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.store import NAME
from llmfb_server.bench import at_random, doings, events, processes, samples
from llmfb_server.bench.client import Message
from llmfb_server.bench.documents import Change, Document
from llmfb_server.bench.editor import Editor
from llmfb_server.bench.found import Divergence, StaleEdit
from llmfb_server.bench.kills import Run
from llmfb_server.bench.reference import Known, Reference
from llmfb_server.bench.user import SMALL, User
from llmfb_server.program import main

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")


@pytest.mark.slow
def test_a_small_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of the command as it is, but for the length of the long documents."""
    path = tmp_path / "faults.json"
    size = ["--events", "250", "--mutations", "40", "--kills", "2", "--lines", "1500"]
    assert main(["bench", "--faults", "--model", "none", *size, "--results", str(path)]) == 0, (
        capsys.readouterr().err
    )
    table = results.read(path).table("faults")
    done = {str(row[0]): row[1] for row in table.rows}
    assert done["random events"] == 250
    assert int(str(done["mutated texts and pass lists"])) >= 40
    assert done["kill -9 during a job or a write"] == 2
    assert {row[3] for row in table.rows} <= {0, ""}


@pytest.mark.slow
async def test_accidents_of_all_kinds(tmp_path: Path) -> None:
    """Those that are too rare for a small run."""
    async with WorkerPool(None, 1) as compiler:
        chance = random.Random(1)
        user = User(chance, "none", tmp_path, compiler, lines=1500)
        await user.begin()
        for event in (
            *(doings.optimize_and_wait, doings.disk, doings.restart, doings.disk),
            *(doings.optimize, doings.settings, doings.kill_one, events.undo),
        ):
            await event(user, chance)
        await user.rest()
        await user.end("SIGTERM")


class Lossy(Editor):
    """Keeps the tenth change to itself."""

    changes_told = 0

    def notify(self, method: str, params: Any) -> None:
        if method == "textDocument/didChange":
            Lossy.changes_told += 1
            if Lossy.changes_told == 10:
                return
        super().notify(method, params)


@pytest.mark.slow
async def test_a_lost_edit_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("llmfb_server.bench.user.Editor", Lossy)
    found = await at_random.events(range(200), 0, lambda _: None, model="none", lines=1500)
    assert found.failure is not None
    assert found.failure.startswith("seed 0, event ")


class Late(Editor):
    """Takes an edit for one of the version that is there, which was made for an older one."""

    def apply(self, edit: Message) -> bool:
        (change,) = edit["documentChanges"]
        document = self.reference.documents[change["textDocument"]["uri"]]
        self.change(document.uri, [Change((0, 0), (0, 0), f"; typed{document.end}")])
        change["textDocument"]["version"] = document.version
        return super().apply(edit)


@pytest.mark.slow
@pytest.mark.parametrize("editor", [Editor, Late])
async def test_a_stale_edit_is_noticed(
    editor: type[Editor], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("llmfb_server.bench.user.Editor", editor)
    async with WorkerPool(None, 1) as compiler:
        user = User(random.Random(0), "none", tmp_path, compiler, lines=100)
        await user.begin()
        document = user.reference.documents[SMALL[0]]
        await user.optimize(document, "f0")
        await user.until(user.without_jobs)
        answer, refused = await user.commanded("apply", **user.named(document, "f0"))
        assert (answer, refused) != (None, None)
        if editor is Late:
            with pytest.raises(StaleEdit, match="changed"):
                user.raise_for_told()
        else:
            user.raise_for_told()
            assert answer == {"applied": True}
            await user.check_reads(document)
        await user.editor.end("exit")


async def test_processes_that_are_left_are_noticed() -> None:
    code = "import time; time.sleep(600)"
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", code, env={processes.VARIABLE: "a"})
    assert await processes.orphans("b", 0.1) == []
    while not processes.of("a"):
        await asyncio.sleep(0.01)
    assert await processes.orphans("a", 0.1) == [process.pid]
    assert await process.wait() < 0


def _spoilt(value: str) -> str:
    return value[: len(value) // 2]


def _unfinished(value: str) -> str:
    return value.replace('"finished": true', '"finished": false')


@pytest.mark.slow
async def test_results_that_are_lost_or_half_written_are_noticed(tmp_path: Path) -> None:
    run = Run(tmp_path, 0)
    await run.kill(0)
    run.counted["kills"] = 1
    run.check_files()
    database = tmp_path / RESULTS / NAME
    whole = database.read_bytes()
    for spoil, reason in ((_spoilt, None), (_unfinished, "not finished")):
        with closing(sqlite3.connect(database)) as connection, connection:
            connection.create_function("spoil", 1, spoil)
            connection.execute("UPDATE entry SET value = spoil(value)")
        with pytest.raises((Divergence, ValueError), match=reason):
            run.check_files()
        database.write_bytes(whole)
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("DELETE FROM entry")
    with pytest.raises(Divergence, match="0 results are kept"):
        run.check_files()
    database.write_bytes(whole)
    run.told = {text: "1 → 0 instructions, -Oz 0" for text in run.told}
    run.patience = 1.0
    with pytest.raises(Divergence, match="a result is lost"):
        await run.look()
    await run.end("SIGKILL")


# --------------------------------------------------------------------------------------------- the reference by itself


def reference() -> tuple[Reference, Document]:
    found = Reference("instructions")
    document = Document("file:///a.ll", samples.module("a", random.Random(0)), "\n")
    found.documents[document.uri] = document
    found.started("job", document.uri, "f0")
    found.begun("job")
    return found, document


@pytest.mark.parametrize(
    ("message", "edited", "reason"),
    [
        ("cancelled", False, "must not end so"),
        ("internal error: KeyError()", True, "must not end so"),
        ("something went wrong", False, "must find sizes"),
        ("5 → 1 instructions, -Oz 1", False, "6 instructions"),
    ],
)
def test_a_wrong_end_of_a_job_is_noticed(message: str, edited: bool, reason: str) -> None:
    found, document = reference()
    if edited:
        line = document.functions()["f0"].first + 1
        document.change([Change((line, 0), (line, 0), "  %new = add i32 %x, 1\n")])
        found.edited(document.uri)
    with pytest.raises(Divergence, match=reason):
        found.ended("job", message)


def test_a_result_belongs_to_its_text() -> None:
    found, document = reference()
    found.ended("job", "6 → 3 instructions, -Oz 3")
    known = found.known(document, document.functions()["f0"])
    assert known == Known("6 → 3 instructions, -Oz 3")
    assert known is not None
    assert known.lens == "6 → 3 instructions, -Oz 3, of the function alone · Apply what -Oz gives"
    line = document.functions()["f0"].first + 1
    document.change([Change((line, 0), (line, 0), "; x\n")])
    assert found.known(document, document.functions()["f0"]) is None
    document.change(document.undone.pop())
    assert found.known(document, document.functions()["f0"]) == known
    found.restarted()
    assert found.known(document, document.functions()["f0"]) == known
    with pytest.raises(Divergence, match="not running"):
        found.ended("job", "6 → 3 instructions, -Oz 3")


def test_changes_are_those_of_an_editor() -> None:
    document = Document("file:///a.ll", "ab\ncd\nef", "\r\n")
    document.change([Change((0, 1), (1, 1), "x\r\ny"), Change((2, 2), (2, 2), "\r\n")])
    assert document.text == "ax\r\nyd\r\nef\r\n"
    document.change(document.undone.pop())
    assert document.text == "ab\r\ncd\r\nef"
