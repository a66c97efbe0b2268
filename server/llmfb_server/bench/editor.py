"""An editor that keeps its documents in a reference, and looks at all that a server tells and asks it."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import uuid
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any

from llmfb_server.bench import processes
from llmfb_server.bench.client import CAPABILITIES, Client, Message, started
from llmfb_server.bench.documents import Change, Document, Place
from llmfb_server.bench.found import Divergence, StaleEdit
from llmfb_server.bench.reference import Reference

ENCODINGS = ("utf-8", "utf-16", "utf-32")
_INTERNAL = -32603
_WORKSPACE: Message = {
    "applyEdit": True,
    "workspaceEdit": {"documentChanges": True},
    "codeLens": {"refreshSupport": True},
}


class Editor(Client):
    """The connection to one server; what must not be is kept in `divergences`."""

    def __init__(self, process: asyncio.subprocess.Process, reference: Reference, encoding: str) -> None:
        """`encoding` is that of the columns."""
        super().__init__(process)
        self.process = process
        self.mark = ""
        self.reference = reference
        self.encoding = encoding
        self.status: Message = {"health": "", "quiescent": False, "message": ""}
        self.pushed: dict[str, list[Message]] = {}
        self.divergences: list[Divergence] = []
        self.ended: set[str] = set()
        """The tokens of jobs that told their end."""
        self.applied = 0
        self.said: deque[str] = deque(maxlen=60)
        self._listening = asyncio.create_task(self._listen())

    @classmethod
    async def begin(
        cls, reference: Reference, options: Message, encoding: str, cache: Path, *, full: bool = False
    ) -> Editor:
        """Start a server that keeps its results in `cache`, shake hands, and open what is open."""
        mark = uuid.uuid4().hex
        variables = {processes.VARIABLE: mark, "LLMFB_CACHE_DIR": str(cache)}
        process = await started(asyncio.subprocess.PIPE, **variables)
        processes.fill_disk(process.pid, full=full)
        editor = cls(process, reference, encoding)
        editor.mark = mark
        capabilities = {
            **CAPABILITIES,
            "general": {"positionEncodings": [encoding]},
            "workspace": _WORKSPACE,
        }
        params = {"processId": None, "rootUri": None, "capabilities": capabilities}
        answer = await editor.request("initialize", {**params, "initializationOptions": options})
        editor.encoding = answer["capabilities"].get("positionEncoding", "utf-16")
        editor.notify("initialized", {})
        for document in reference.documents.values():
            document.version = 1
            editor.open(document.uri, document.text)
        return editor

    async def end(self, how: str) -> list[int]:
        """End the server by a signal's name or `exit`, and return the processes that it leaves behind."""
        if how == "exit":
            await self.request("shutdown", None)
            self.notify("exit", None)
        else:
            with contextlib.suppress(ProcessLookupError):
                self.process.send_signal(signal.Signals[how])
        await self.process.wait()
        await self._reading
        await self._listening
        return await processes.orphans(self.mark)

    async def _listen(self) -> None:
        assert self.process.stderr is not None
        while line := await self.process.stderr.readline():
            self.said.append(line.decode(errors="replace").rstrip())

    # ------------------------------------------------------------------------------------------- what the server says

    def heard(self, message: Message) -> None:
        """Status, diagnostics, messages and the ends of jobs."""
        method, params = message["method"], message["params"]
        if method == "llmfb/status":
            self.status = params
        elif method == "textDocument/publishDiagnostics":
            self.pushed[params["uri"]] = params["diagnostics"]
        elif method == "$/progress":
            self._progressed(params["token"], params["value"])
        if "internal error" in str(params.get("message", "")):
            self.divergences.append(Divergence(f"{method}: {params['message']}"))

    def _progressed(self, token: str, value: Message) -> None:
        if value["kind"] == "begin":
            self.reference.begun(token)
        elif value["kind"] == "end":
            self.ended.add(token)
            self.check(lambda: self.reference.ended(token, value.get("message", "")))

    def check(self, question: Callable[[], object]) -> None:
        """Keep the divergence that `question` raises."""
        try:
            question()
        except Divergence as error:
            self.divergences.append(error)

    def answer(self, method: str, params: Any) -> Any:
        """Apply edits of the version that is there, and refuse others; agree to everything else."""
        if method != "workspace/applyEdit":
            return None
        return {"applied": self.apply(params["edit"])}

    def apply(self, edit: Message) -> bool:
        """Make an edit of the server's that is for the version in the editor, and tell it of the change."""
        (change,) = edit["documentChanges"]
        identifier = change["textDocument"]
        document = self.reference.documents.get(identifier["uri"])
        if document is None or identifier["version"] != document.version:
            return False
        if not change["edits"]:
            return True
        before = document.copy()
        self.change(document.uri, self.changes(document, change["edits"]))
        self.applied += 1
        names = [
            name
            for name, old in before.functions().items()
            if (new := document.functions().get(name)) is None or new.text != old.text
        ]
        if len(names) == 1 and names[0] in document.functions():
            self.check(lambda: self.reference.check_applied(before, document, names[0]))
        elif len(names) != 1 and not self.many_may_change:
            self.divergences.append(StaleEdit(f"an edit changed {names or 'nothing'}"))
        return True

    many_may_change = False
    """Whether an edit is under way that is for several functions."""

    # ------------------------------------------------------------------------------------------- what the editor says

    def change(self, uri: str, changes: list[Change], *, whole: bool = False) -> None:
        """Change a document and tell the server; as one text where it is `whole`."""
        document = self.reference.documents[uri]
        told: list[Message] = []
        version = document.version
        for change in changes:
            start, end = (self.position(document, place) for place in (change.start, change.end))
            told.append({"range": {"start": start, "end": end}, "text": change.text})
            document.change([change])
        if len(changes) > 1:
            # One step to take back.
            inverse = [each for _ in changes for each in document.undone.pop()]
            document.undone.append(inverse)
        document.version = version + 1
        if whole:
            told = [{"text": document.text}]
        identifier = {"uri": uri, "version": document.version}
        self.notify("textDocument/didChange", {"textDocument": identifier, "contentChanges": told})
        self.reference.edited(uri)

    def position(self, document: Document, place: Place) -> Message:
        """A place in the protocol's form."""
        line, column = place
        return {"line": line, "character": units(document.lines[line][:column], self.encoding)}

    def place(self, document: Document, position: Message) -> Place:
        """The place of a position."""
        line, wanted = int(position["line"]), int(position["character"])
        text = document.lines[line] if line < len(document.lines) else ""
        if text.isascii():
            return line, wanted
        return line, next(
            column for column in range(len(text) + 1) if units(text[:column], self.encoding) >= wanted
        )

    def changes(self, document: Document, edits: list[Message]) -> list[Change]:
        """Edits of the server's as changes, from the last up, so that none moves what is still to do."""
        found = [
            Change(
                self.place(document, each["range"]["start"]),
                self.place(document, each["range"]["end"]),
                each["newText"],
            )
            for each in edits
        ]
        return sorted(found, key=lambda change: (change.start, change.end), reverse=True)

    def is_internal(self, code: int) -> bool:
        """Whether an error's code says that the server failed."""
        return code == _INTERNAL


def units(text: str, encoding: str) -> int:
    """How many units of the encoding a text takes."""
    if text.isascii() or encoding == "utf-32":
        return len(text)
    return len(text.encode(encoding if encoding == "utf-8" else "utf-16-le")) // (
        1 if encoding == "utf-8" else 2
    )
