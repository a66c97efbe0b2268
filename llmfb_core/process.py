"""The parent's side of a worker process: start it, ask, read what it answers, kill it.

Workers run native code that may abort, hang or eat all memory, so each is a process of its own session and is
killed as a group.  `llmfb_core.child` is the other end.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
from collections import deque
from collections.abc import AsyncIterator
from typing import Any

import anyio
import anyio.abc

from llmfb_core import surroundings
from llmfb_core.errors import WorkerError

Message = dict[str, Any]
_CHUNK = 1 << 16


class ChildDied(Exception):
    """The process ended before it had answered; `returncode` is negative for a signal, None where unknown."""

    def __init__(self, returncode: int | None) -> None:
        """Keep the exit status."""
        self.returncode = returncode
        super().__init__(f"worker process ended with status {returncode}")


class RemoteError(Exception):
    """The handler in the child raised; `kind` is the exception's class name there."""

    def __init__(self, kind: str, message: str) -> None:
        """Keep the class name and the text."""
        self.kind = kind
        self.message = message
        super().__init__(f"{kind}: {message}")


class ChildProcess:
    """One worker process.  Not for concurrent use: one `ask` at a time."""

    def __init__(self, process: anyio.abc.Process) -> None:
        """Use `start`."""
        assert process.stdin is not None
        assert process.stdout is not None
        self._process = process
        self._stdin = process.stdin
        self._stdout = process.stdout
        self._lines: deque[bytes] = deque()
        self._partial: list[bytes] = []
        self._has_answered = False
        self._killed = False

    @classmethod
    async def start(cls, module: str, *arguments: str, **variables: str) -> ChildProcess:
        """Run `module` in a session of its own, away from the user's folder: paths in `arguments` are absolute.

        `variables` are added to its environment.
        """
        stderr = None if "LLMFB_WORKER_STDERR" in os.environ else subprocess.DEVNULL
        try:
            process = await anyio.open_process(
                surroundings.python("-m", module, *arguments),
                stderr=stderr,
                start_new_session=True,
                cwd=surroundings.FOLDER,
                env=surroundings.environment(**variables),
            )
        except OSError as error:
            raise WorkerError(f"cannot start a worker process: {error}") from error
        return cls(process)

    @property
    def pid(self) -> int:
        """Process id, which is also the id of its process group."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether it may be asked: not one that was killed, whose last reply may still be on its way."""
        return self._process.returncode is None and not self._killed

    async def ask(self, message: Message, *, patience: float | None = None) -> AsyncIterator[Message]:
        """Send `message` and yield the replies up to the final one.

        `patience` is the longest wait in seconds for each single reply: after it the process is killed and
        TimeoutError raised.  Raises ChildDied when the process ends and RemoteError when its handler raised.
        A caller that stops early must kill the process, because unread replies would answer the next question.
        """
        try:
            await self._stdin.send(json.dumps(message).encode() + b"\n")
        except (anyio.BrokenResourceError, anyio.ClosedResourceError):
            raise ChildDied(await self._reap()) from None
        while True:
            reply = await self._receive(patience)
            if "error" in reply:
                raise RemoteError(reply["error"], reply["message"])
            if reply.get("done"):
                return
            yield reply

    async def ask_one(self, message: Message, *, patience: float | None = None) -> Message:
        """`ask` for questions with exactly one reply; a cancelled call kills the process."""
        answer: Message = {}
        finished = False
        try:
            async for reply in self.ask(message, patience=patience):
                answer = reply
            finished = True
        except RemoteError:
            finished = True
            raise
        finally:
            if not finished:
                self.kill()
        return answer

    async def _receive(self, patience: float | None) -> Message:
        # A line that is here already costs neither a timer nor a turn of the event loop.
        if not self._lines:
            try:
                with anyio.fail_after(patience):
                    while not self._lines:
                        self._split(await self._stdout.receive(_CHUNK))
            except TimeoutError:
                self.kill()
                raise
            except (anyio.EndOfStream, anyio.BrokenResourceError, anyio.ClosedResourceError):
                raise ChildDied(await self._reap()) from None
        self._has_answered = True
        return json.loads(self._lines.popleft())

    def _split(self, data: bytes) -> None:
        first, *others = data.split(b"\n")
        self._partial.append(first)
        for other in others:
            self._lines.append(b"".join(self._partial))
            self._partial = [other]

    async def _reap(self) -> int | None:
        self.kill()
        with anyio.CancelScope(shield=True), anyio.move_on_after(5):
            return await self._process.wait()
        return None

    def kill(self) -> None:
        """End the process and whatever it started, at once."""
        self._killed = True
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)

    def interrupt(self) -> None:
        """Tell the process, by SIGUSR1, that nobody waits for its answer any more.

        Not before it has answered anything: until it is ready for the signal, that would end it.
        """
        if not self._has_answered:
            return
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.kill(self._process.pid, signal.SIGUSR1)

    async def aclose(self) -> None:
        """Kill the process and release its pipes."""
        self.kill()
        with anyio.CancelScope(shield=True):
            await self._process.aclose()


class WorkerProcess:
    """A worker process that its first question starts, and the first one after its death starts again."""

    def __init__(self, module: str, *arguments: str) -> None:
        """Nothing is started yet; see `ChildProcess.start`."""
        self._command = (module, *arguments)
        self._child: ChildProcess | None = None

    async def ask_one(self, message: Message) -> Message:
        """`ChildProcess.ask_one`; raises WorkerError where no process can be started."""
        if self._child is None or not self._child.alive:
            self._child = await ChildProcess.start(*self._command)
        try:
            return await self._child.ask_one(message)
        except ChildDied:
            await self.aclose()
            raise

    async def aclose(self) -> None:
        """Kill the process, if there is one."""
        if self._child is not None:
            child, self._child = self._child, None
            await child.aclose()
