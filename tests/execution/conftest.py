"""One pool for all tests of execution, and the one question they ask."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable

import pytest_asyncio

from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.types import Execution, Source

HEAD = 'target triple = "x86_64-unknown-linux-gnu"\n'
Execute = Callable[[str, str], Awaitable[Execution]]


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def pool() -> AsyncGenerator[WorkerPool]:
    async with WorkerPool(workers=1) as opened:
        yield opened


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def execute(pool: WorkerPool) -> Execute:
    """Executes the function @f of two modules against each other; both texts lack their target."""

    async def run(original: str, compiled: str) -> Execution:
        return await pool.execute(Source(HEAD + original, "f"), HEAD + compiled)

    return run
