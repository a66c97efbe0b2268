"""The local generator as the rest of llmfb sees it: a worker process that is started when first asked."""

from __future__ import annotations

import itertools
from dataclasses import asdict
from pathlib import Path

import anyio

from llmfb_core.errors import LlmfbError, ModelUnavailableError, WorkerError
from llmfb_core.model import foreign, libraries, package
from llmfb_core.process import ChildDied, ChildProcess, Message
from llmfb_core.prompt.free import FreeFormat
from llmfb_core.protocols import Ask
from llmfb_core.types import Prediction, Tier

_PATIENCE, _PATIENCE_WITH_FREE = 120.0, 600.0
"""Seconds after which a silent worker is ended: models of others may be a thousand times as large."""


class LocalGenerator:
    """A model on disk behind a worker process; implements `llmfb_core.protocols.Generator`.

    The process starts with the first question and is started again once if it dies; one that is silent for too long
    is ended, and not asked the same again.  One question is answered at a time.  A cancelled question costs no
    restart: the worker is told to stop, and its reply is thrown away.
    """

    def __init__(
        self,
        path: Path | None = None,
        *,
        tier: Tier = "standard",
        threads: int = 1,
        background: bool = False,
        free: FreeFormat | None = None,
    ) -> None:
        """Raises ModelUnavailableError where `path` (None: the model that comes with llmfb) holds no model.

        So it does where what loads one is not installed.

        `free` is the format in which a model of somebody else's is asked.
        In the `background` it thinks with what others leave of the processors.  More than one thread is faster only
        where nothing else runs: each step waits for the last of them, ten times as long where processors are scarce.
        """
        self._path = (path or package.default_model_path()).absolute()
        self._free = free
        self._patience = _PATIENCE if free is None else _PATIENCE_WITH_FREE
        if free is None:
            description = package.describe(self._path)
            self.name = description.name
            self.llvm = _major(description.llvm)
            self.identity = f"{self.name} ({description.checksums[package.WEIGHTS][:12]})"
        else:
            foreign.check(self._path)
            self.name = self._path.name
            self.llvm = None
            self.identity = foreign.identity(self._path)
        libraries.check()
        ways = [free or "native", *(["background"] if background else [])]
        self._arguments = (str(self._path), tier, str(threads), *ways)
        self._child: ChildProcess | None = None
        self._lock = anyio.Lock()
        self._ids = itertools.count()

    @property
    def pid(self) -> int | None:
        """Process id of the worker, None before it is started."""
        return None if self._child is None else self._child.pid

    async def start(self) -> None:
        """Load the model now, so that the first question need not wait; raises ModelUnavailableError."""
        await self._ask({"op": "load"})

    async def fits(self, ask: Ask) -> bool:
        """Whether the prompt fits into the model's context with room for an answer."""
        return (await self._ask({"op": "fits", "ask": asdict(ask)}))["fits"]

    async def answer(self, ask: Ask) -> Prediction:
        """The model's greedy answer."""
        reply = await self._ask({"op": "answer", "ask": asdict(ask)})
        return Prediction(**reply["predictions"][0])

    async def samples(self, ask: Ask, count: int) -> list[Prediction]:
        """Up to `count` distinct pass lists, the greedy one first, then the most probable (priority sampling)."""
        reply = await self._ask({"op": "samples", "ask": asdict(ask), "count": count})
        return [Prediction(**prediction) for prediction in reply["predictions"]]

    async def aclose(self) -> None:
        """End the worker process."""
        if self._child is not None:
            await self._child.aclose()
            self._child = None

    async def _ask(self, message: Message) -> Message:
        async with self._lock:
            try:
                reply = await self._exchanged(message)
            except TimeoutError as error:
                # The same question would take as long again.
                await self.aclose()
                raise self._loss(f"the model did not answer within {self._patience:g} s") from error
            except ChildDied as error:
                await self.aclose()
                raise self._loss(f"the model's process died twice ({error})") from error
        if "failure" in reply:
            raise _failure(reply["failure"], reply["reason"])
        return reply

    async def _exchanged(self, message: Message) -> Message:
        """The reply to `message`, to whose first death another process answers."""
        try:
            return await self._exchange(message)
        except ChildDied:
            await self.aclose()
            return await self._exchange(message)

    def _loss(self, reason: str) -> LlmfbError:
        """A large model may well need more memory than there is: then it is the model that cannot be used."""
        return WorkerError(reason) if self._free is None else ModelUnavailableError(f"{self.name}: {reason}")

    async def _exchange(self, message: Message) -> Message:
        child, number = self._child, next(self._ids)
        if child is None or not child.alive:
            await self.aclose()
            child = self._child = await ChildProcess.start("llmfb_core.model.worker", *self._arguments)
        question: Message = {**message, "id": number}
        reply = await _reply_to(child, question, number, self._patience)
        while reply is None or "interrupted" in reply:
            # What was read belonged to a cancelled question, and a question that costs nothing lets us read on; or the
            # signal that was meant for such a one came late.
            again = {"op": "nothing", "id": next(self._ids)} if reply is None else question
            reply = await _reply_to(child, again, number, self._patience)
        return reply


async def _reply_to(child: ChildProcess, message: Message, number: int, patience: float) -> Message | None:
    """Send `message`; of the replies up to the next final one, the one to question `number`."""
    found: Message | None = None
    try:
        async for reply in child.ask(message, patience=patience):
            if reply["id"] == number:
                found = reply
    except anyio.get_cancelled_exc_class():
        child.interrupt()
        raise
    return found


def _failure(kind: str, reason: str) -> LlmfbError:
    return (
        ModelUnavailableError(reason) if kind == "ModelUnavailableError" else WorkerError(f"{kind}: {reason}")
    )


def _major(version: str) -> int | None:
    """Of an LLVM's version; None where it is no version."""
    first = version.partition(".")[0]
    return int(first) if first.isdecimal() else None
