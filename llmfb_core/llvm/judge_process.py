"""Ask a process of its own to execute candidates; it is started at the first question and replaced when it dies."""

from __future__ import annotations

import hashlib
from pathlib import Path

import anyio

from llmfb_core.encoding import encoded
from llmfb_core.process import ChildDied, ChildProcess, Message, RemoteError
from llmfb_core.types import Counterexample, Execution, Source

_PATIENCE, _PATIENCE_FOR_MODULES = 30.0, 90.0
"""Seconds for one question; all executions in it together are limited to less."""
_QUICK_TO_FORK = {"PYTHONMALLOC": "malloc", "GLIBC_TUNABLES": "glibc.malloc.hugetlb=1"}
"""It forks a dozen times for a function, which takes half as long where all that it has allocated is in huge pages."""


class JudgeProcess:
    """One process that executes; questions wait for each other."""

    def __init__(self, library: Path, memory_bytes: int, *, effort: int = 1, identify: bool = False) -> None:
        """Nothing is started yet.

        `effort` is how many times as long as usual inputs are looked for, `identify` whether to tell which they are.
        """
        self._library = library
        self._memory = memory_bytes
        self._effort = effort
        self._identify = identify
        self._child: ChildProcess | None = None
        self._lock = anyio.Lock()
        self.seconds = 0.0
        """What the last answer cost of processors; 0 where there was none."""
        self.inputs = ""
        """The same where the last answer came of the same inputs; empty where there were none."""
        self.deaths = 0
        """How often the process ended by itself."""

    @property
    def pids(self) -> list[int]:
        """The process, while it lives."""
        return [self._child.pid] if self._child is not None and self._child.alive else []

    async def start(self) -> None:
        """Start the process, so that the first question need not wait for that; raises WorkerError."""
        async with self._lock:
            await self._started()

    async def execute(self, source: Source, compiled_ir: str) -> Execution:
        """Execute `compiled_ir` against `source`; see `llmfb_core.protocols.Compiler.execute`."""
        identity = encoded(f"{source.function}\0{source.text}")
        message: Message = {
            "key": hashlib.blake2b(identity, digest_size=16).hexdigest(),
            "text": source.text,
            "function": source.function,
            "ir": compiled_ir,
            "effort": self._effort,
            "identify": self._identify,
        }
        async with self._lock:
            self.seconds, self.inputs = 0.0, ""
            try:
                reply = await self._asked(message)
            except ChildDied as error:
                return await self._broken(message, source.text, error)
            except TimeoutError:
                return _no_verdict("it took too long here")
            except RemoteError as error:
                await self.aclose()
                return Execution(not_executable=f"the executing process failed: {error}")
        self.seconds, self.inputs = reply.get("seconds", 0.0), reply.get("inputs", "")
        return _decoded(reply)

    async def _asked(self, message: Message) -> Message:
        child = await self._started()
        patience = _PATIENCE if message["function"] is not None else _PATIENCE_FOR_MODULES
        try:
            return await child.ask_one(message, patience=patience)
        except (ChildDied, TimeoutError) as error:
            self.deaths += isinstance(error, ChildDied)
            await self.aclose()
            raise

    async def _broken(self, message: Message, original: str, error: ChildDied) -> Execution:
        """The process ended: by the candidate, where the original against itself does not do that."""
        try:
            reply = await self._asked({**message, "ir": original})
        except (ChildDied, TimeoutError, RemoteError):
            await self.aclose()
            return Execution(not_executable=f"the executing process did not survive it: {error}")
        if "agrees" not in reply:
            return _decoded(reply)
        what = "it ends the process that executes it"
        return Execution(differs=Counterexample(0, "", what), discarded=reply["discarded"])

    async def _started(self) -> ChildProcess:
        if self._child is None or not self._child.alive:
            await self.aclose()
            self._child = await ChildProcess.start(
                "llmfb_core.llvm.judge_worker", str(self._library), str(self._memory), **_QUICK_TO_FORK
            )
        return self._child

    async def aclose(self) -> None:
        """Kill the process."""
        if self._child is not None:
            child, self._child = self._child, None
            await child.aclose()


def _no_verdict(reason: str) -> Execution:
    return Execution(not_executable=f"no verdict, {reason}", undecided=True)


def _decoded(reply: Message) -> Execution:
    if "no_verdict" in reply:
        return _no_verdict(reply["no_verdict"])
    if "not_executable" in reply:
        return Execution(not_executable=reply["not_executable"])
    if "differs" in reply:
        return Execution(differs=Counterexample(*reply["differs"]), discarded=reply["discarded"])
    functions = reply["functions"]
    return Execution(
        agrees=reply["agrees"],
        not_compared=reply["not_compared"],
        discarded=reply["discarded"],
        functions=None if functions is None else (functions[0], functions[1]),
    )
