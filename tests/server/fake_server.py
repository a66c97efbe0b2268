"""The server with the real LLVM and a model that does what a test needs: `fake_server.py MODEL LLVM`.

MODEL: `wrong` (miscounts), `invalid` (no usable pass list), `hangs` (never answers), `missing`, `dies` (at each
question), `shipped` (the real one).  LLVM: `real`, `missing`.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import replace

import anyio

from llmfb_core.errors import LLVMUnavailableError, ModelUnavailableError, WorkerError
from llmfb_core.protocols import Ask, Compiler, Generator
from llmfb_core.types import Prediction
from llmfb_server.backend import Factories, open_model, open_pool
from llmfb_server.main import run
from llmfb_server.settings import Settings

WRONG = Prediction(pass_list="function(sroa)", source_instructions=1000, target_instructions=200)
INVALID = Prediction(
    pass_list="frobnicate", source_instructions=1000, pass_list_error="unknown pass frobnicate"
)


class FakeModel:
    """Answers at once, never, or not any more."""

    name = identity = "fake"

    def __init__(self, behaviour: str) -> None:
        self.behaviour = behaviour

    async def fits(self, ask: Ask) -> bool:
        return bool(ask.source_ir)

    async def answer(self, ask: Ask) -> Prediction:
        if self.behaviour == "hangs":
            await anyio.sleep_forever()
        if self.behaviour == "dies":
            raise WorkerError("the model's process ended")
        return INVALID if self.behaviour == "invalid" else WRONG

    async def samples(self, ask: Ask, count: int) -> list[Prediction]:
        return [await self.answer(ask)][:count]


@asynccontextmanager
async def open_fake(settings: Settings) -> AsyncGenerator[Generator]:
    behaviour = settings.model or sys.argv[1]
    if behaviour == "shipped":
        async with open_model(replace(settings, model=None)) as model:
            yield model
        return
    if behaviour == "missing":
        raise ModelUnavailableError("no model is installed")
    yield FakeModel(behaviour)


@asynccontextmanager
async def open_llvm(settings: Settings) -> AsyncGenerator[Compiler]:
    if sys.argv[2] == "missing":
        raise LLVMUnavailableError("no libLLVM was found")
    async with open_pool(settings) as pool:
        yield pool


if __name__ == "__main__":
    sys.exit(run(factories=Factories(open_llvm, open_fake)))
