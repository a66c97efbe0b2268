"""The parent's side of a worker process: start it, ask, read what it answers, kill it.

Workers run native code that may abort, hang or eat all memory, so each is a process of its own session and is
killed as a group.  `llmfb_core.child` is the other end.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import signal
import tempfile
from collections import deque
from collections.abc import AsyncIterator
from typing import IO

import anyio
import anyio.abc

from llmfb_core import surroundings
from llmfb_core.errors import WorkerError
from llmfb_core.framing import Message, framed

_CHUNK = 1 << 16
_SAID = 4096
"""Bytes of standard error that a process's death is explained by."""
_LONGEST_SAID = 1 << 20
"""Bytes of standard error that are kept of a living process."""
_FATAL = ("LLVM ERROR: ", "fatal error: ")
_LONGEST_REASON = 300


class ChildDied(Exception):
    """The process ended before it had answered; `returncode` is negative for a signal, None where unknown.

    `said` is the end of what it wrote to standard error, `reason` the line of it that says why it ended, if any.
    """

    def __init__(self, returncode: int | None, said: str = "") -> None:
        """Keep the exit status and what the process said."""
        self.returncode = returncode
        self.said = said
        self.reason = _reason(said)
        super().__init__(self.explained(f"worker process ended with status {returncode}"))

    def explained(self, what: str) -> str:
        """`what` happened, followed by the reason that the process gave."""
        return f"{what}: {self.reason}" if self.reason else what


def _reason(said: str) -> str:
    """LLVM's own message where there is one, else the last line: that of a Python traceback."""
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    fatal = (line for line in lines if line.startswith(_FATAL) or " Assertion `" in line)
    return next(fatal, lines[-1] if lines else "")[:_LONGEST_REASON]


class RemoteError(Exception):
    """The handler in the child raised; `kind` is the exception's class name there."""

    def __init__(self, kind: str, message: str) -> None:
        """Keep the class name and the text."""
        self.kind = kind
        self.message = message
        super().__init__(f"{kind}: {message}")


def _scratch_file() -> IO[bytes]:
    """A file that is gone once it is closed, and to whose end everybody writes; in memory where that can be had.

    Then a full disk keeps no worker from starting.
    """
    if not hasattr(os, "memfd_create"):
        return tempfile.TemporaryFile("a+b", buffering=0)
    descriptor = os.memfd_create("llmfb")
    fcntl.fcntl(descriptor, fcntl.F_SETFL, os.O_APPEND)
    return os.fdopen(descriptor, "r+b", buffering=0)


class ChildProcess:
    """One worker process.  Not for concurrent use: one `ask` at a time."""

    def __init__(self, process: anyio.abc.Process, stderr: IO[bytes]) -> None:
        """Use `start`."""
        assert process.stdin is not None
        assert process.stdout is not None
        self._process = process
        self._stdin = process.stdin
        self._stdout = process.stdout
        self._stderr = stderr
        self._lines: deque[bytes] = deque()
        self._partial: list[bytes] = []
        self._has_answered = False
        self._killed = False

    @classmethod
    async def start(cls, module: str, *arguments: str, **variables: str) -> ChildProcess:
        """Run `module` in a session of its own, away from the user's folder: paths in `arguments` are absolute.

        `variables` are added to its environment.
        """
        try:
            # A file, since nobody would read a pipe while the process works.
            stderr = _scratch_file()
        except OSError as error:
            raise WorkerError(f"cannot start a worker process: {error}") from error
        process: anyio.abc.Process | None = None
        try:
            # Who is cancelled here would leave a process that nobody knows of.
            with anyio.CancelScope(shield=True):
                process = await anyio.open_process(
                    surroundings.python("-m", module, *arguments),
                    stderr=stderr,
                    start_new_session=True,
                    cwd=surroundings.FOLDER,
                    env=surroundings.environment(**variables),
                )
        except OSError as error:
            stderr.close()
            raise WorkerError(f"cannot start a worker process: {error}") from error
        assert process is not None
        return cls(process, stderr)

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
            await self._stdin.send(framed(message))
        except (anyio.BrokenResourceError, anyio.ClosedResourceError):
            raise await self._death() from None
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
                raise await self._death() from None
        self._has_answered = True
        if os.fstat(self._stderr.fileno()).st_size > _LONGEST_SAID:
            os.ftruncate(self._stderr.fileno(), 0)
        return json.loads(self._lines.popleft())

    def _split(self, data: bytes) -> None:
        first, *others = data.split(b"\n")
        self._partial.append(first)
        for other in others:
            self._lines.append(b"".join(self._partial))
            self._partial = [other]

    async def _death(self) -> ChildDied:
        returncode = await self._reap()
        if self._stderr.closed:  # by whoever closed this process while it was asked
            return ChildDied(returncode)
        size = os.fstat(self._stderr.fileno()).st_size
        said = os.pread(self._stderr.fileno(), _SAID, max(0, size - _SAID))
        return ChildDied(returncode, said.decode(errors="replace"))

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
        self._stderr.close()


class WorkerProcess:
    """A worker process that its first question starts, and the first one after its death starts again."""

    def __init__(self, module: str, *arguments: str) -> None:
        """Nothing is started yet; see `ChildProcess.start`."""
        self._command = (module, *arguments)
        self._child: ChildProcess | None = None

    async def ask_one(self, message: Message) -> Message:
        """`ChildProcess.ask_one`; raises WorkerError where no process can be started."""
        if self._child is None or not self._child.alive:
            await self.aclose()
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
