"""Ask a process of its own what each pass of a list does; it is started at the first question and ends with this."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from llmfb_core import machine
from llmfb_core.errors import FunctionError, WorkerError
from llmfb_core.llvm.dumps import Ran
from llmfb_core.process import ChildDied, ChildProcess, Message, RemoteError
from llmfb_core.types import Source

_IN_A_LINE = re.compile(r"[^\r\n]*")
"""A name that LLVM prints within a line; clang's of an assembler's label begins with a control character, 1."""
_PATIENCE = 60.0
"""Seconds for a list, all that it prints included."""


@dataclass(frozen=True, slots=True)
class Walk:
    """The module's text before a list, each pass that ran, and the text after the list."""

    before: str
    passes: tuple[Ran, ...]
    after: str


class StepsProcess:
    """One process; use as an async context manager, and ask one question after the other."""

    def __init__(self, library: Path) -> None:
        """`library` is the libLLVM to load; nothing is started yet."""
        self._library = library
        self._child: ChildProcess | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._end()

    async def _end(self) -> None:
        if self._child is not None:
            child, self._child = self._child, None
            await child.aclose()

    async def walk(self, source: Source, pass_list: str, *, named: bool = True) -> Walk:
        """Run `pass_list` (`baseline.OZ` included) on a function's module; values that have numbers are `named` first.

        Raises FunctionError where it cannot be run, with the reason in one line.
        """
        assert source.function is not None
        if not _IN_A_LINE.fullmatch(source.function):
            raise FunctionError("the function's name has ends of lines, which LLVM prints as they are")
        message: Message = {"op": "steps", "text": source.text, "function": source.function}
        first, *others = await self._ask({**message, "list": pass_list, "named": named})
        if "refused" in first:
            raise FunctionError(first["refused"])
        passes = tuple(Ran(each["pass"], each["unit"], each["changed"]) for each in others[:-1])
        return Walk(first["text"], passes, others[-1]["text"])

    async def same(self, one: str, other: str) -> bool:
        """Whether two modules are the same but for debug info and the names of values."""
        (reply,) = await self._ask({"op": "same", "one": one, "other": other})
        return reply["same"]

    async def _ask(self, message: Message) -> list[Message]:
        if self._child is None or not self._child.alive:
            await self._end()
            memory = machine.memory_of_each(machine.workers() + 2)
            self._child = await ChildProcess.start(
                "llmfb_core.llvm.steps_worker", str(self._library), str(memory)
            )
        finished = False
        try:
            replies = [reply async for reply in self._child.ask(message, patience=_PATIENCE)]
            finished = True
        except ChildDied as error:
            raise FunctionError(error.explained(f"LLVM ended the process ({error.returncode})")) from None
        except TimeoutError:
            raise FunctionError(f"LLVM took longer than {_PATIENCE:g} s") from None
        except RemoteError as error:
            finished = True
            raise WorkerError(f"a worker failed: {error}") from None
        finally:
            if not finished:
                self._child.kill()
        return replies
