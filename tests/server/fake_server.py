"""The server with the real LLVM and a model that does what a test needs: `fake_server.py MODEL LLVM [FAULT]`.

MODEL: `wrong` (miscounts), `invalid` (no usable pass list), `hangs` (never answers), `missing`, `dies` (at each
question), `shipped` (the real one).  LLVM: `real`, `missing`, `lacks x86` (on another kind of machine).  FAULT: what
fails at first, a key of FAULTS.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import anyio

from llmfb_core.errors import LLVMUnavailableError, ModelUnavailableError, WorkerError
from llmfb_core.llvm import choice, discovery
from llmfb_core.llvm.locate import Library, locate
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.protocols import Ask, Compiler, Generator
from llmfb_core.types import Prediction
from llmfb_server import snapshot
from llmfb_server.backend import Factories, open_model, open_pool
from llmfb_server.checks import Checks
from llmfb_server.diagnostics import Publisher
from llmfb_server.features import apply_all
from llmfb_server.main import run
from llmfb_server.optimizing import Optimization
from llmfb_server.session import Session
from llmfb_server.settings import Settings

WRONG = Prediction(pass_list="function(sroa)", source_instructions=1000, target_instructions=200)
INVALID = Prediction(
    pass_list="frobnicate", source_instructions=1000, pass_list_error="unknown pass frobnicate"
)


class FakeModel:
    """Answers at once, never, or not any more."""

    name = identity = "fake"
    llvm: int | None = None

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
    if behaviour == "loads":
        await anyio.sleep_forever()
    yield FakeModel(behaviour)


def without_x86() -> None:
    """As on another kind of machine, whose embedded LLVM has no back end for x86."""
    ask = discovery._asked  # pyright: ignore[reportPrivateUsage]

    async def ask_and_forget(library: Library) -> dict[str, Any]:
        said = await ask(library)
        return {**said, "backends": []} if library == locate() else said

    discovery._asked = ask_and_forget  # pyright: ignore[reportPrivateUsage]
    choice.platform.machine = lambda: "riscv64"


@asynccontextmanager
async def open_llvm(settings: Settings) -> AsyncGenerator[Compiler]:
    if sys.argv[2] == "missing":
        raise LLVMUnavailableError("no libLLVM was found")
    async with open_pool(settings) as pool:
        yield pool


FAULTS: dict[str, tuple[Any, str]] = {
    "prewarm": (Session, "prewarm"),
    "keep_fresh": (Publisher, "results_changed"),
    "follow": (Checks, "_read"),
    "checked": (Publisher, "checked"),
    "warm_up": (snapshot, "warm_up"),
    "hold": (WorkerPool, "__aenter__"),
    "run": (Optimization, "run"),
    "tell_what_became": (apply_all, "_tell_what_became"),
}
"""What each background task calls."""


def inject(name: str) -> None:
    """Let background work fail the first time it runs."""
    owner, attribute = FAULTS[name]
    original = getattr(owner, attribute)

    def fail(*arguments: Any) -> Any:
        setattr(owner, attribute, original)
        raise RuntimeError(f"injected into {name}")

    setattr(owner, attribute, fail)


if __name__ == "__main__":
    if sys.argv[2] == "lacks x86":
        without_x86()
    for fault in sys.argv[3:]:
        inject(fault)
    sys.exit(run(factories=Factories(open_llvm, open_fake)))
