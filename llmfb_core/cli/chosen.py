"""The LLVMs of a run: the default one, and those that the targets of its files need beside it."""

from __future__ import annotations

import argparse
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from llmfb_core.cli.files import Input, read_module
from llmfb_core.document.module import ModuleText
from llmfb_core.errors import LlmfbError
from llmfb_core.llvm.choice import Choice, llvm_for
from llmfb_core.llvm.discovery import Discovery
from llmfb_core.llvm.pool import WorkerPool


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that was read, and the LLVM for its target, with the reason."""

    source: Input
    pool: WorkerPool
    choice: Choice

    def check_measurable(self, objective: str) -> None:
        """Raises LlmfbError where no LLVM can measure what is to become small: once, not for each function."""
        if self.choice.missing and objective == "bytes":
            raise LlmfbError(
                f"{self.source.path}: {self.choice.missing}; --objective instructions needs no back end"
            )

    @property
    def notes(self) -> tuple[str, ...]:
        """Why it is not the default LLVM, if so."""
        return (self.choice.why,) if self.choice.why else ()


class Llvms:
    """Each is started by the first file that needs it, and all end with the run."""

    def __init__(self, options: argparse.Namespace) -> None:
        """`options.llvm` is the one that somebody named: it alone is used then."""
        self._options = options
        self._stack = AsyncExitStack()
        self._discovery = Discovery()
        self._pools: dict[Path, WorkerPool] = {}
        self.default = WorkerPool(options.llvm, options.workers)

    async def __aenter__(self) -> Self:
        await self._stack.enter_async_context(self.default)
        self._pools[self.default.path] = self.default
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self._stack.__aexit__(kind, error, traceback)

    async def open(self, file: Path) -> Opened:
        """Read a file with the default LLVM.  Raises as `read_module` does, and LLVMUnavailableError."""
        source = await read_module(file, self.default)
        choice = await llvm_for(ModuleText(source.text).triple, self._options.llvm, self._discovery)
        path = choice.library.path
        if path not in self._pools:
            pool = WorkerPool(choice.library, self._options.workers)
            self._pools[path] = await self._stack.enter_async_context(pool)
        return Opened(source, self._pools[path], choice)


def as_json(pool: WorkerPool, why: str = "") -> dict[str, Any]:
    """`llvm` of the contract: which one, where it lies, and why it is not the default."""
    return {
        "version": pool.llvm_version,
        "path": str(pool.path),
        "origin": pool.library.origin,
        "why": why or None,
        "screened": pool.screened,
    }
