"""What LLVM said of a document is of the LLVM that is used now."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import anyio
import pytest

from llmfb_core.errors import IRError, LLVMUnavailableError
from llmfb_core.protocols import SourceInfo
from llmfb_server.checks import Checks
from llmfb_server.snapshot import Snapshot

DOCUMENT = Snapshot("file:///project/a.ll", 1, ["define i32 @f() {\n", "  ret i64 0\n", "}\n"], "utf-16")
ERROR = IRError("value doesn't match function result type", 2, 7)
OLD_ERROR = IRError("expected type", 2, 7)


class Listening:
    """Hears nothing."""

    async def begins(self, document: Snapshot) -> None: ...

    def proceeds(self) -> None: ...

    async def ends(self, uri: str) -> None: ...


class Engine:
    """Two LLVMs, one after the other: the first has been asked when `begun` is set, and answers once it is closed."""

    def __init__(self, *, says_before: bool) -> None:
        self.backend = object()
        self.begun, self.closed = anyio.Event(), anyio.Event()
        self.asked = 0
        self._says_before = says_before

    async def compiler(self, triple: str) -> Engine:
        self.asked += 1
        if self.asked == 1:
            self.begun.set()
            await self.closed.wait()
            if not self._says_before:
                raise LLVMUnavailableError("it was closed")
        return self

    async def missing(self, triple: str) -> str:
        return ""

    async def inspect(self, text: str) -> SourceInfo:
        raise ERROR if self.asked > 1 else OLD_ERROR


@pytest.mark.parametrize("says_before", [False, True])
async def test_settings_that_change_while_llvm_is_looked_for(says_before: bool) -> None:
    engine: Any = Engine(says_before=says_before)
    documents: Any = SimpleNamespace(of={DOCUMENT.uri: DOCUMENT}.get)
    async with anyio.create_task_group() as tasks:
        supervisor: Any = SimpleNamespace(start=tasks.start_soon)
        checks = Checks(documents, engine, supervisor, Listening())
        checks.changed(DOCUMENT.uri)
        await engine.begun.wait()
        engine.backend = object()
        checks.forget()
        checks.changed(DOCUMENT.uri)
        engine.closed.set()
        finding = await checks.settled(DOCUMENT.uri)
        assert finding is not None
        assert finding.error is ERROR
        assert not checks.running
