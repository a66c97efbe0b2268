"""The LLVM that a file's target needs, with the file read."""

from __future__ import annotations

import argparse
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

from llmfb_core.cli.files import Input, read_module
from llmfb_core.document.module import ModuleText
from llmfb_core.errors import LlmfbError
from llmfb_core.llvm.choice import Choice, llvm_for
from llmfb_core.llvm.discovery import Discovery
from llmfb_core.llvm.pool import WorkerPool


@asynccontextmanager
async def opened(options: argparse.Namespace, file: Path) -> AsyncGenerator[tuple[WorkerPool, Input, Choice]]:
    """`file`, read by the default LLVM, and the LLVM for its target: another one where that lacks the back end.

    Raises as `read_module` does, and LLVMUnavailableError.
    """
    async with AsyncExitStack() as stack:
        pool = await stack.enter_async_context(WorkerPool(options.llvm, options.workers))
        source = await read_module(file, pool)
        choice = await llvm_for(ModuleText(source.text).triple, options.llvm, Discovery())
        if choice.library.path != pool.path:
            await pool.aclose()
            pool = await stack.enter_async_context(WorkerPool(choice.library, options.workers))
        yield pool, source, choice


def check_measurable(choice: Choice, file: Path, objective: str) -> None:
    """Raises LlmfbError where no LLVM can measure what is to become small: once, not for each function."""
    if choice.missing and objective == "bytes":
        raise LlmfbError(f"{file}: {choice.missing}; --objective instructions needs no back end")


def as_json(pool: WorkerPool, choice: Choice) -> dict[str, Any]:
    """`llvm` of the contract: which one, where it lies, and why it is not the default."""
    return {
        "version": pool.llvm_version,
        "path": str(pool.path),
        "origin": pool.library.origin,
        "why": choice.why or None,
        "screened": pool.screened,
    }
