"""`kill -9` of the server at any point of a job and of a write: what was told is found again, and nothing is half."""

from __future__ import annotations

import asyncio
import json
import random
import sqlite3
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

import cattrs

from llmfb_core.cache import RESULTS
from llmfb_core.store import NAME
from llmfb_server.bench import samples
from llmfb_server.bench.client import Message
from llmfb_server.bench.documents import Document
from llmfb_server.bench.editor import Editor
from llmfb_server.bench.found import Divergence, Found, Orphans
from llmfb_server.bench.reference import Known, Reference
from llmfb_server.results import Result

URI = "file:///bench/kills.ll"
_PATIENCE = 300.0
_LONGER = 1.1
"""Servers are killed within so many times as long as the job before took."""
_SHORT = 0.004
"""Seconds that a write takes, about."""
_TOGETHER = 8
"""Functions in the document, each with a job of its own in turn, every other of which is let go on to its end."""


async def kills(numbers: Iterable[int], seed: int, told: Callable[[str], None]) -> Found:
    """Kill a server for each number; what was in the way of each, and what went wrong first."""
    with tempfile.TemporaryDirectory() as folder:
        run = Run(Path(folder), seed)
        try:
            for number in numbers:
                await run.kill(number)
                run.counted["kills"] += 1
                told("kill")
            await run.look()
            await run.end("exit")
        except Exception as error:  # whatever it is, a server must not be left behind
            said = list(run.editor.said) if run.editor is not None else []
            if run.editor is not None:
                await run.editor.end("SIGKILL")
            text = "\n".join([f"seed {seed}, kill {run.counted['kills']}: {error!r}", *said])
            return Found(run.counted, text, isinstance(error, Orphans))
        return Found(run.counted)


class Run:
    """Servers one after the other, all of which keep their results in one folder."""

    def __init__(self, cache: Path, seed: int) -> None:
        self.cache = cache
        self.seed = seed
        self.database = cache / RESULTS / NAME
        self.counted: Counter[str] = Counter()
        self.told: dict[str, str] = {}
        """What was told as finished, by the text of the function."""
        self.patience = _PATIENCE
        self.editor: Editor | None = None

    async def kill(self, number: int) -> None:
        """See that all is there, let a job end, start another, and kill the server at some point of it."""
        chance = random.Random(f"{self.seed} {number}")
        editor = await self.look()
        document = self._document(2 * number + 2)
        editor.reference.documents[URI] = document
        editor.notify("textDocument/didClose", {"textDocument": {"uri": URI}})
        editor.open(URI, document.text)
        begun = time.monotonic()
        token = await self._started(editor, f"k{2 * number}")
        while token not in editor.ended:
            await asyncio.sleep(_SHORT)
        took = time.monotonic() - begun
        written = self._journal()
        token = await self._started(editor, f"k{2 * number + 1}")
        if number % 2:
            await asyncio.sleep(chance.uniform(0, _LONGER * took))
        else:
            await self._until_written(editor, token, written)
            await asyncio.sleep(chance.choice((0, chance.uniform(0, _SHORT))))
        editor.process.kill()
        await self.end("SIGKILL")
        self._remember(editor, document, token)
        self.check_files()

    async def _started(self, editor: Editor, name: str) -> str:
        token = (await editor.command("optimize", uri=URI, function=name))["token"]
        editor.reference.started(token, URI, name)
        return token

    def _document(self, functions: int) -> Document:
        """The last functions so far, each of its own."""
        names = range(max(0, functions - _TOGETHER), functions)
        parts = [samples.function(f"k{each}", random.Random(each), 0) for each in names]
        return Document(URI, "\n".join(parts), "\n")

    async def look(self) -> Editor:
        """A server that has read the results of those before it: each that was told as finished is there."""
        reference = Reference("instructions")
        document = reference.documents[URI] = self._document(2 * self.counted["kills"])
        options: Message = {"objective": "instructions", "seconds": 0.1, "model": "none"}
        editor = self.editor = await Editor.begin(reference, options, "utf-16", self.cache)
        ends = time.monotonic() + self.patience
        while (missing := await self._missing(editor, document)) or not editor.status["quiescent"]:
            if time.monotonic() > ends:
                raise Divergence(f"the server never comes to rest, or a result is lost: {missing}")
            await asyncio.sleep(0.02)
        return editor

    async def _missing(self, editor: Editor, document: Document) -> str | None:
        lenses = await editor.request("textDocument/codeLens", {"textDocument": {"uri": URI}})
        shown: dict[str, str] = {}
        for lens in lenses:
            if (function := lens["command"]["arguments"][0].get("function")) is not None:
                shown.setdefault(function, lens["command"]["title"])
        for name, function in document.functions().items():
            summary = self.told.get(function.text)
            if summary is not None and shown.get(name) != Known(summary).lens:
                return f"@{name} was told as {summary}, now it is {shown.get(name)}"
        return None

    def _journal(self) -> tuple[int, int] | None:
        """The identity of the journal of a write, which is there for milliseconds, or for longer after a kill."""
        try:
            found = self.database.with_name(f"{NAME}-journal").stat()
        except FileNotFoundError:
            return None
        return found.st_ino, found.st_mtime_ns

    async def _until_written(self, editor: Editor, token: str, before: tuple[int, int] | None) -> None:
        """Wait for the journal of a write, or for the job's end where it was missed."""
        while self._journal() in (None, before):
            if token in editor.ended:
                return
            await asyncio.sleep(0.0002)
        self.counted["while a result was written"] += 1

    async def end(self, how: str) -> None:
        """End the server; raises Divergence where a process of it is left."""
        assert self.editor is not None
        editor, self.editor = self.editor, None
        if left := await editor.end(how):
            raise Orphans(f"{len(left)} processes are left")

    def _remember(self, editor: Editor, document: Document, token: str) -> None:
        for function in document.functions().values():
            known = editor.reference.known(document, function)
            if known is not None and known.summary is not None:
                self.told[function.text] = known.summary
        told = token in editor.ended
        self.counted["after the result was told" if told else "before the result was told"] += 1

    def check_files(self) -> None:
        """The database is whole, and every result in it; there is nothing else."""
        if not self.database.exists():
            return
        journal = f"{NAME}-journal"
        others = {path.name for path in self.cache.rglob("*") if path.is_file()} - {NAME, journal}
        if others:
            raise Divergence(f"files are left: {others}")
        self.counted["journals left"] += self.database.with_name(journal).exists()
        with closing(sqlite3.connect(self.database)) as database:
            verdict = database.execute("PRAGMA integrity_check").fetchone()[0]
            values = database.execute("SELECT value FROM entry").fetchall() if _has_table(database) else []
        if verdict != "ok":
            raise Divergence(f"the database is damaged: {verdict}")
        for (value,) in values:
            for result in cattrs.structure(json.loads(value)["results"], list[Result]):
                if not result.finished:
                    raise Divergence("a result that is not finished was kept")
        if len(values) < len(self.told):
            raise Divergence(f"{len(values)} results are kept, {len(self.told)} were told")


def _has_table(database: sqlite3.Connection) -> bool:
    return bool(database.execute("SELECT name FROM sqlite_master WHERE name = 'entry'").fetchall())
