"""A pool of worker processes that compile pass lists; it implements `llmfb_core.protocols.Compiler`.

The lists of one call are handed out in chunks to whichever workers are idle.  Each result is sent as it is
made, so a crash costs exactly the list that crashed: its result is a `Failure`, the rest of the chunk goes
to a fresh worker.  Searches, whose results are sent several at a time, give lists to workers one by one once a
worker died.
"""

from __future__ import annotations

import base64
import hashlib
import signal
from collections import deque
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

import anyio

from llmfb_core import machine
from llmfb_core.encoding import encoded
from llmfb_core.errors import FunctionError, IRError, LLVMUnavailableError, WorkerError
from llmfb_core.llvm.judge_process import JudgeProcess
from llmfb_core.llvm.locate import Library, locate
from llmfb_core.process import ChildDied, ChildProcess, Message, RemoteError
from llmfb_core.protocols import SourceInfo
from llmfb_core.types import Compilation, Execution, Failure, FileKind, Measurement, Source, Symbol

DEFAULT_SECONDS_PER_LIST = 10.0
_LARGEST_CHUNK = 32


@dataclass(slots=True)
class _Slot:
    """A place for a worker: the process in it, and the source that this process has parsed."""

    child: ChildProcess | None = None
    key: str | None = None


@dataclass(slots=True)
class _Batch:
    """One call of `compile` under way."""

    source: Source
    key: str
    pending: deque[tuple[int, str]]
    results: list[Compilation | None]
    options: dict[str, bool]
    on_result: Callable[[int, Compilation], None] | None
    chunk: int

    def finish(self, index: int, compilation: Compilation) -> None:
        self.results[index] = compilation
        if self.on_result is not None:
            self.on_result(index, compilation)


class WorkerPool:
    """Killable processes with libLLVM in them; use as an async context manager."""

    def __init__(
        self,
        llvm: str | Library | None = None,
        workers: int | None = None,
        *,
        seconds_per_list: float = DEFAULT_SECONDS_PER_LIST,
        memory_bytes: int | None = None,
        executes: bool = False,
    ) -> None:
        """Use a library, or choose one (see `locate`); `workers` and `memory_bytes` default to what `machine` says.

        A list that takes longer than `seconds_per_list` is a time-out; `memory_bytes` limits each process.  One
        process more is there for single questions, so that they never wait for a search.  The process that executes
        is started at once where `executes` says that it will be needed, else by the first question.
        Raises LLVMUnavailableError where no library is found.
        """
        self.library = llvm if isinstance(llvm, Library) else locate(llvm)
        self.path = self.library.path
        self.screened = self.library.embedded
        self.workers = workers or machine.workers()
        self.llvm_version = ""
        self.host_triple = ""
        self._seconds = seconds_per_list
        self._memory = memory_bytes or machine.memory_of_each(self.workers + 2)
        self._slots = [_Slot() for _ in range(self.workers + 1)]
        self._idle: list[_Slot] = list(self._slots)
        self._free = anyio.Semaphore(len(self._slots))
        self._compiling = anyio.Semaphore(self.workers)
        self._executing = JudgeProcess(self.library.path, self._memory)
        self._executes = executes

    @property
    def major(self) -> int:
        """LLVM's major version; known once the pool is open."""
        return int(self.llvm_version.split(".")[0])

    async def __aenter__(self) -> Self:
        try:
            await self.open()
        except BaseException:
            await self.aclose()
            raise
        return self

    async def open(self) -> None:
        """Start one worker and ask it what it is; raises LLVMUnavailableError."""
        if self._executes:
            with suppress(WorkerError):  # the first question will say so
                await self._executing.start()
        async with self._slot() as slot:
            child = await self._child(slot)
            try:
                hello = await child.ask_one({"op": "hello"}, patience=60)
            except RemoteError as error:
                raise LLVMUnavailableError(error.message) from None
            except (ChildDied, TimeoutError) as error:
                raise LLVMUnavailableError(f"{self.library.path} cannot be used: {error}") from None
        self.llvm_version = hello["version"]
        self.host_triple = hello["host_triple"]

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Kill every worker."""
        await self._executing.aclose()
        for slot in self._slots:
            if slot.child is not None:
                await slot.child.aclose()
                slot.child = None

    @property
    def pids(self) -> list[int]:
        """Process ids of the live workers that compile."""
        return [slot.child.pid for slot in self._slots if slot.child is not None and slot.child.alive]

    async def inspect(self, text: str, *, printed: bool = False, interface: bool = False) -> SourceInfo:
        """See `llmfb_core.protocols.Compiler.inspect`; raises WorkerError where LLVM crashed on it."""
        reply = await self._ask_one(
            {"op": "inspect", "text": text, "printed": printed, "interface": interface}
        )
        return SourceInfo(
            printed=reply["printed"],
            functions=tuple(reply["functions"]),
            optnone=tuple(reply["optnone"]),
            triple=reply["triple"],
            assumed_target=reply["assumed_target"],
            interface={name: Symbol(*symbol) for name, symbol in reply["interface"].items()},
        )

    async def execute(self, source: Source, compiled_ir: str) -> Execution:
        """See `llmfb_core.protocols.Compiler.execute`."""
        return await self._executing.execute(source, compiled_ir)

    async def measure(self, text: str, *, bitcode: bool = False) -> Measurement | Failure:
        """See `llmfb_core.protocols.Compiler.measure`."""
        kind: FileKind = "bitcode" if bitcode else "text"
        try:
            reply = await self._ask_one(_make(text, kind))
        except WorkerError as error:
            return Failure("crash", str(error))
        made = _decode("", reply)
        assert made.measurement is not None
        return made.failure or made.measurement

    async def make(self, text: str, kind: FileKind) -> tuple[Measurement | Failure, bytes]:
        """The file of `kind` that `text` is written as, and its size as `measure` gives it.

        Raises IRError where `text` cannot be read, and WorkerError where LLVM crashed on it.
        """
        reply = await self._ask_one(_make(text, kind, content=True))
        made = _decode("", reply)
        assert made.measurement is not None
        return made.failure or made.measurement, base64.b64decode(reply["content"])

    async def disassemble(self, module: Path | bytes) -> str:
        """The text of a module, bitcode or text, on disk or in memory.

        Raises IRError, and WorkerError where LLVM crashed on it.
        """
        if isinstance(module, Path):
            message: Message = {"op": "disassemble", "path": str(module.absolute())}
        else:
            message = {"op": "disassemble", "content": base64.b64encode(module).decode()}
        return (await self._ask_one(message))["printed"]

    async def emit(self, source: Source, pass_list: str) -> tuple[str, bytes]:
        """`source` with the size attributes that were missing, before any pass, and its object after `pass_list`.

        Raises IRError, FunctionError where there is no object, and WorkerError where LLVM crashed.
        """
        message: Message = {"op": "emit", "list": pass_list, "text": source.text, "function": source.function}
        reply = await self._ask_one(message)
        return reply["prepared"], base64.b64decode(reply["object"])

    async def _ask_one(self, message: Message) -> Message:
        async with self._slot() as slot:
            was_idle = slot.child is not None
            child = await self._child(slot)
            try:
                reply = await child.ask_one(message, patience=self._seconds * 6)
            except RemoteError as error:
                raise WorkerError(f"a worker failed: {error}") from None
            except (ChildDied, TimeoutError) as error:
                await self._discard(slot)
                if not (was_idle and _was_killed(error)):
                    raise WorkerError(f"LLVM crashed or hung on this module: {error}") from None
                reply = None
        if reply is None:
            return await self._ask_one(message)
        _raise_for(reply)
        return reply

    async def compile(
        self,
        source: Source,
        pass_lists: Sequence[str],
        *,
        measure_bytes: bool = False,
        want_ir: bool = False,
        verify: bool = False,
        stepwise: bool = False,
        on_result: Callable[[int, Compilation], None] | None = None,
    ) -> list[Compilation]:
        """See `llmfb_core.protocols.Compiler.compile`.

        `stepwise` is for searches that try many lists on one source: both figures, nothing else, each step run
        once (see `llmfb_core.llvm.stepwise`).
        """
        flags = f"{source.size_attributes} {source.keep_size_attributes} {stepwise}"
        identity = f"{source.function}\0{flags}\0{source.text}"
        batch = _Batch(
            source=source,
            key=hashlib.blake2b(encoded(identity), digest_size=16).hexdigest(),
            pending=deque(enumerate(pass_lists)),
            results=[None] * len(pass_lists),
            options={"bytes": measure_bytes, "ir": want_ir, "verify": verify, "stepwise": stepwise},
            on_result=on_result,
            chunk=self._chunk(len(pass_lists)),
        )
        failures: list[Exception] = []

        async def drain() -> None:
            try:
                while batch.pending:
                    await self._run_chunk(batch)
            except (IRError, FunctionError, WorkerError) as error:
                batch.pending.clear()
                failures.append(error)

        async with anyio.create_task_group() as group:
            for _ in range(min(self.workers, len(pass_lists))):
                group.start_soon(drain)
        if failures:
            raise failures[0]
        return [result for result in batch.results if result is not None]

    def _chunk(self, lists: int) -> int:
        """How many lists a worker gets at once: so few that all workers end at about the same time."""
        fair = lists if self.workers == 1 else lists // (2 * self.workers)
        return max(1, min(_LARGEST_CHUNK, fair))

    async def _run_chunk(self, batch: _Batch) -> None:
        """Give one idle worker up to a chunk of the pending lists; what it does not finish is pending again."""
        async with self._compiling, self._slot() as slot:
            mine = [batch.pending.popleft() for _ in range(min(batch.chunk, len(batch.pending)))]
            if not mine:
                return
            was_idle = slot.child is not None
            child = await self._child(slot)
            unanswered = deque(mine)
            try:
                async for reply in child.ask(self._question(batch, slot, mine), patience=self._seconds):
                    _raise_for(reply)
                    index, pass_list = unanswered.popleft()
                    batch.finish(index, _decode(pass_list, reply))
                slot.key = batch.key
            except RemoteError as error:
                raise WorkerError(f"a worker failed: {error}") from None
            except (ChildDied, TimeoutError) as error:
                if was_idle and _was_killed(error) and len(unanswered) == len(mine):
                    pass  # not by these lists: the next process has them again
                elif len(unanswered) > 1 and batch.options["stepwise"]:
                    batch.chunk = 1  # results were on their way: which list it was, the next attempts tell
                elif unanswered:
                    index, pass_list = unanswered.popleft()
                    batch.finish(index, Compilation(pass_list, failure=_death(error, self._seconds)))
            finally:
                batch.pending.extendleft(reversed(unanswered))
                if slot.key != batch.key:
                    await self._discard(slot)

    def _question(self, batch: _Batch, slot: _Slot, mine: list[tuple[int, str]]) -> Message:
        question: Message = {
            "op": "compile",
            "key": batch.key,
            "lists": [text for _, text in mine],
            **batch.options,
        }
        if slot.key != batch.key:
            question |= {
                "text": batch.source.text,
                "function": batch.source.function,
                "size_attributes": batch.source.size_attributes,
                "keep_size_attributes": batch.source.keep_size_attributes,
            }
        slot.key = None
        return question

    @asynccontextmanager
    async def _slot(self) -> AsyncGenerator[_Slot]:
        async with self._free:
            slot = self._idle.pop()
            try:
                yield slot
            finally:
                self._idle.append(slot)

    async def _child(self, slot: _Slot) -> ChildProcess:
        if slot.child is None or not slot.child.alive:
            await self._discard(slot)
            slot.child = await ChildProcess.start(
                "llmfb_core.llvm.worker", str(self.library.path), str(self._memory)
            )
        return slot.child

    async def _discard(self, slot: _Slot) -> None:
        if slot.child is not None:
            child, slot.child, slot.key = slot.child, None, None
            await child.aclose()


def _make(text: str, kind: FileKind, *, content: bool = False) -> Message:
    return {"op": "make", "text": text, "kind": kind, "content": content}


def _raise_for(reply: Message) -> None:
    if "ir_error" in reply:
        raise IRError(*reply["ir_error"])
    if "function_error" in reply:
        raise FunctionError(reply["function_error"])


def _decode(pass_list: str, reply: Message) -> Compilation:
    measurement = Measurement(*reply["size"]) if "size" in reply else None
    failure = Failure(*reply["failure"]) if "failure" in reply else None
    return Compilation(pass_list, measurement, failure, reply.get("ir"))


def _was_killed(error: ChildDied | TimeoutError) -> bool:
    """Whether somebody else ended the process, as a system without memory does, perhaps before it was asked."""
    return isinstance(error, ChildDied) and error.returncode == -signal.SIGKILL


def _death(error: ChildDied | TimeoutError, seconds: float) -> Failure:
    if isinstance(error, TimeoutError):
        return Failure("timeout", f"took longer than {seconds:g} s")
    return Failure("crash", error.explained(f"LLVM ended the process (status {error.returncode})"))
