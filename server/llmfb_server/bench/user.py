"""Somebody who edits and asks at random, and compares what the server says with the reference."""

from __future__ import annotations

import asyncio
import random
import re
import time
from collections import Counter, deque
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from llmfb_core.errors import IRError
from llmfb_core.protocols import Compiler
from llmfb_server.bench import processes, samples
from llmfb_server.bench.client import Message, Refused
from llmfb_server.bench.documents import Change, Document, Function
from llmfb_server.bench.editor import Editor
from llmfb_server.bench.found import Divergence, Orphans, StaleEdit
from llmfb_server.bench.reference import FIRST_LENS, MODULE, Reference
from llmfb_server.bench.texts import long_module

PATIENCE = 300.0
"""Seconds within which the server is at rest, and shows what it must."""
SMALL = ("file:///bench/a.ll", "file:///bench/b.ll", "file:///bench/c.ll")
LONG = ("file:///bench/long-1.ll", "file:///bench/long-2.ll")
NO_MODEL = "none"
_OUR_CODES = ("ir", "optnone")


class User:
    """One person at one editor, whose server may be another one after each event."""

    def __init__(
        self, chance: random.Random, model: str | None, cache: Path, compiler: Compiler, *, lines: int
    ) -> None:
        """`lines` is the length of the two long documents; `compiler` reads what edits made."""
        self.model = model
        self.present_model = model
        self.cache = cache
        self.compiler = compiler
        self.encoding = chance.choice(("utf-8", "utf-16", "utf-32"))
        self.settings: Message = {"objective": "instructions", "seconds": 0.1, "secondsEach": 0.1}
        self.reference = Reference("instructions")
        self.lines = lines
        self.made = {uri: self._made(uri, chance) for uri in (*SMALL, *LONG)}
        for uri in (*SMALL, *LONG):
            self.reference.documents[uri] = self.fresh(uri)
        self.editor: Editor
        self.number = 0
        self.names = 0
        self.long = False
        """Whether long documents are edited at present."""
        self.shaken = False
        """Whether a process was killed since the last rest."""
        self.unsettled = False
        """Whether settings changed since then."""
        self.starved = False
        """Whether the disk has been full since the server began: a model needs room to start."""
        self.closed: dict[str, Document] = {}
        self.counted: Counter[str] = Counter()
        self.latest: deque[str] = deque(maxlen=40)
        self.accidents: deque[str] = deque(maxlen=20)
        """What no editor does, the latest: all that follows may come of it."""

    def _made(self, uri: str, chance: random.Random) -> str:
        return long_module(self.lines) if uri in LONG else samples.module(uri[-4], chance)

    def fresh(self, uri: str) -> Document:
        """A document as it was at the beginning; one of them has CR LF."""
        return Document(uri, self.made[uri], "\r\n" if uri == SMALL[2] else "\n")

    async def begin(self) -> None:
        """Start a server and wait until it has read everything."""
        full = self.starved = self.reference.disk_is_full
        options = {**self.settings, "model": self.present_model}
        self.editor = await Editor.begin(self.reference, options, self.encoding, self.cache, full=full)
        await self.rest()

    async def end(self, how: str) -> None:
        """End the server; raises Divergence where a process of it is left."""
        self.reference.interrupted(how)
        if left := await self.editor.end(how):
            raise Orphans(f"{len(left)} processes are left after {how}")
        self.raise_for_told()
        self.reference.restarted()

    def raise_for_told(self) -> None:
        """Raise the first divergence in what the server told by itself."""
        for divergence in self.editor.divergences:
            raise divergence

    # -------------------------------------------------------------------------------------------------- choosing

    def document(self, chance: random.Random) -> Document:
        """Any that is open, a long one where these have their turn."""
        open_ones = self.reference.documents
        chosen = [uri for uri in LONG if self.long and chance.random() < 0.3 and uri in open_ones]
        return open_ones[chance.choice(chosen or [uri for uri in SMALL if uri in open_ones])]

    def small(self, chance: random.Random) -> Document:
        """A small one that is open."""
        return self.reference.documents[
            chance.choice([uri for uri in SMALL if uri in self.reference.documents])
        ]

    def function(self, document: Document, chance: random.Random, *, edited: bool = False) -> Function:
        """Any function; not the one that nobody edits where it is to be `edited`."""
        functions = document.functions()
        return functions[chance.choice([name for name in functions if not edited or name != samples.KEPT])]

    def change(self, document: Document, *changes: Change, whole: bool = False) -> None:
        """Edit a document."""
        self.editor.change(document.uri, list(changes), whole=whole)

    def named(self, document: Document, function: str | None) -> Message:
        """The argument of a command."""
        return {"uri": document.uri} | ({} if function is None else {"function": function})

    def at(self, document: Document, line: int, column: int) -> Message:
        """The parameters of a request about a place."""
        position = self.editor.position(document, (line, column))
        return {"textDocument": {"uri": document.uri}, "position": position}

    async def actions(self, document: Document, function: Function) -> list[Message]:
        """What is offered at the header of a function."""
        place = self.at(document, function.first, 3)
        span = {"start": place["position"], "end": place["position"]}
        params: Message = {
            "textDocument": place["textDocument"],
            "range": span,
            "context": {"diagnostics": []},
        }
        return await self.asked("textDocument/codeAction", params)

    # -------------------------------------------------------------------------------------------------- comparing

    async def asked(self, method: str, params: Any) -> Any:
        """The answer to a request that must not fail."""
        try:
            return await self.editor.request(method, params)
        except Refused as error:
            raise Divergence(f"{method} failed: {error}") from None

    async def commanded(self, name: str, **argument: Any) -> tuple[Any, str | None]:
        """The answer to a command, or why it was refused; raises Divergence where the server failed."""
        try:
            return await self.editor.command(name, **argument), None
        except Refused as error:
            if self.editor.is_internal(error.code):
                raise Divergence(f"{name} failed: {error}") from None
            return None, str(error)

    def same(self, what: str, found: object, wanted: object) -> None:
        """Raise Divergence unless both are equal."""
        if found != wanted:
            raise Divergence(f"{what}: {_short(found)} instead of {_short(wanted)}")

    async def until(self, check: Callable[[], Awaitable[None]]) -> None:
        """Check again and again until it holds; raises the last Divergence when it never does."""
        ends = time.monotonic() + PATIENCE
        while True:
            try:
                return await check()
            except Divergence:
                if time.monotonic() > ends:
                    raise
            await asyncio.sleep(0.05)

    async def rest(self) -> None:
        """Wait until nothing is under way, and compare everything that is shown of the small documents."""
        if self.shaken:
            # What was being read by a process that was killed twice is read again after the next change.
            for uri in [each for each in SMALL if each in self.reference.documents]:
                document = self.reference.documents[uri]
                self.change(document, Change((0, 0), (0, 0), f";{document.end}"))
        await self.until(self._at_rest)
        if self.editor.status["health"] == "error" and self.shaken:
            # LLVM was killed as often while it started as it is tried.
            await self.end("exit")
            self.shaken = False
            return await self.begin()
        await self.until(self._healthy)
        self.shaken = self.unsettled = False
        for document in list(self.reference.documents.values()):
            if document.uri in SMALL or self.long:
                await self.check_symbols(document)
            if document.uri in SMALL:
                await self.until(lambda document=document: self.check_shown(document))
                await self.check_text(document)
        self.raise_for_told()
        return None

    async def _at_rest(self) -> None:
        await self.editor.command("cancel", jobId="none")
        await self.without_jobs()
        if not self.editor.status["quiescent"]:
            raise Divergence("the server never comes to rest")

    async def without_jobs(self) -> None:
        """Raise Divergence while a job runs."""
        self.raise_for_told()
        self.reference.unseen()
        jobs = self.reference.jobs
        if jobs or self.reference.early:
            raise Divergence(f"{len(jobs)} jobs did not end: {[job.function for job in jobs.values()]}")

    async def _healthy(self) -> None:
        status = self.editor.status
        wanted = (
            ("ok", "warning") if self.shaken or self.starved or self.present_model == NO_MODEL else ("ok",)
        )
        if status["health"] not in wanted:
            raise Divergence(f"status {status}")

    async def check_shown(self, document: Document) -> None:
        """Diagnostics and lenses."""
        shown = [each for each in self.editor.pushed.get(document.uri, []) if each["code"] in _OUR_CODES]
        self.same(f"diagnostics of {document.uri}", [_brief(each) for each in shown], self.wanted(document))
        lenses = await self.lenses(document)
        unread = bool(document.stray())
        for name, function in document.functions().items():
            known, first = self.reference.known(document, function), lenses.get(name)
            if known is None:
                # Who is optnone is what LLVM says, which cannot read this text.
                skipped = function.is_optnone and not unread
                self.same(f"lens of @{name} of {document.uri}", first, None if skipped else FIRST_LENS)
            elif known.lens is not None:
                self.same(f"lens of @{name} of {document.uri}", first, known.lens)

    def wanted(self, document: Document) -> list[tuple[str, int]]:
        """The diagnostics that a document must have: what they are about, and their line."""
        if stray := document.stray():
            return [("ir", stray[0])]
        return [("optnone", each.first) for each in document.functions().values() if each.is_optnone][:1]

    async def lenses(self, document: Document) -> dict[str, str]:
        """The title of the first lens of each function, all of which must be where their function is."""
        found: dict[str, str] = {}
        functions = document.functions()
        for lens in await self.asked("textDocument/codeLens", {"textDocument": {"uri": document.uri}}):
            (argument,) = lens["command"]["arguments"]
            if (name := argument.get("function")) is None:
                self.same("line of the file's lens", lens["range"]["start"]["line"], 0)
                continue
            if name not in functions or functions[name].first != lens["range"]["start"]["line"]:
                raise Divergence(f"a lens of @{name} at line {lens['range']['start']['line']}")
            found.setdefault(name, lens["command"]["title"])
        return found

    async def check_symbols(self, document: Document) -> None:
        """Every function is where it is in the editor's text."""
        found = await self.asked("textDocument/documentSymbol", {"textDocument": {"uri": document.uri}})
        shown = {
            each["name"].lstrip("@"): (each["range"]["start"]["line"], each["range"]["end"]["line"])
            for each in found
            if each["kind"] == 12
        }
        for name, function in document.functions().items():
            self.same(f"@{name} of {document.uri}", shown.get(name), (function.first, function.last))

    async def check_text(self, document: Document) -> None:
        """The server's text, all of it, is the editor's: a preview says what an offer is put into."""
        self.mend(document)
        function = document.functions()[samples.KEPT]
        known = self.reference.known(document, function)
        if known is None or known.figures is None or known.figures[1] is None:
            # What was found while the file could not be read is no offer.
            await self.optimize(document, samples.KEPT)
            await self.until(self.without_jobs)
        preview, refused = await self.commanded("preview", **self.named(document, samples.KEPT))
        if refused is not None and not (self.shaken or self.unsettled):
            known = self.reference.known(document, function)
            raise Divergence(f"no preview of {document.uri}: {refused}, {known=}")
        if refused is None:
            self.same(f"text of {document.uri}", preview["before"].splitlines(), document.text.splitlines())
            self.same(f"end of {document.uri}", preview["before"], document.text)

    def mend(self, document: Document) -> None:
        """Take away what LLVM does not understand."""
        for line in reversed(document.stray()):
            self.change(document, Change((line, 0), (line + 1, 0), ""))

    async def optimize(self, document: Document, name: str) -> None:
        """Start a job for a function."""
        token = await self._started("optimize", document, name)
        self.reference.started(token, document.uri, name)
        if self.shaken:
            self.reference.shaken()  # that a worker was killed may be noticed by the next who asks it

    async def optimize_all(self, document: Document, extent: str) -> None:
        """Start a job for a file as one module, or for all its functions."""
        token = await self._started("optimizeFile" if extent == MODULE else "optimizeAll", document, None)
        self.reference.started_for_all(token, document.uri, extent)

    async def _started(self, command: str, document: Document, name: str | None) -> str:
        answer, refused = await self.commanded(command, **self.named(document, name))
        if answer is None:
            raise Divergence(f"a job for {name or document.uri} was refused: {refused}")
        return answer["token"]

    async def check_reads(self, document: Document) -> None:
        """LLVM reads the text, which it did before an edit of the server's."""
        try:
            await self.compiler.inspect(document.text)
        except IRError as error:
            raise StaleEdit(f"an edit left what LLVM cannot read, at {error}") from None

    def killed(self) -> None:
        """A process of the server's was killed."""
        self.shaken = True
        self.reference.shaken()

    async def kill_one(self, chance: random.Random) -> str:
        """Kill any process of the server's but its own."""
        pids = [pid for pid in processes.of(self.editor.mark) if pid != self.editor.pid]
        if not pids:
            return "nothing"
        pid = chance.choice(sorted(pids))
        words = (
            Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0") if Path(f"/proc/{pid}").exists() else []
        )
        processes.kill(pid)
        self.killed()
        return next((word.decode() for word in words if re.match(rb"llmfb_core\.", word)), "another")


def _brief(diagnostic: Message) -> tuple[str, int]:
    return diagnostic["code"], diagnostic["range"]["start"]["line"]


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) < 300 else f"{text[:150]} … {text[-150:]}"
