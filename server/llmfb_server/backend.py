"""LLVM and the model, both in processes of their own: opened by their first user, closed by one owner.

Neither is needed to serve: without LLVM there are no checks and no jobs, without a model the jobs do without it.
"""

from __future__ import annotations

import logging
import math
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

import anyio

from llmfb_core import machine
from llmfb_core.errors import LlmfbError, LLVMUnavailableError, ModelUnavailableError
from llmfb_core.protocols import Compiler, Generator
from llmfb_server.settings import Settings
from llmfb_server.supervisor import Supervisor

if TYPE_CHECKING:
    from llmfb_core.llvm.choice import Choice
    from llmfb_core.llvm.locate import Library

log = logging.getLogger(__name__)
_ATTEMPTS = 3
_OTHER_WORKERS = 2
"""Processes that compile for a target that the default LLVM lacks."""
T = TypeVar("T")
Opener = Callable[[], AbstractAsyncContextManager[T]]


@asynccontextmanager
async def open_pool(settings: Settings) -> AsyncGenerator[Compiler]:
    """LLVM as `llmfb_core` provides it."""
    from llmfb_core.llvm.pool import WorkerPool

    async with WorkerPool(settings.llvm, executes=True) as pool:
        yield pool


@asynccontextmanager
async def open_other(library: Library) -> AsyncGenerator[Compiler]:
    """An LLVM for documents whose target the other one lacks."""
    from llmfb_core.llvm.pool import WorkerPool

    async with WorkerPool(library, min(_OTHER_WORKERS, machine.workers())) as pool:
        yield pool


@asynccontextmanager
async def open_model(settings: Settings) -> AsyncGenerator[Generator]:
    """The model of the settings; one of ours is loaded when this is entered."""
    from llmfb_core.model.choice import Choice, opened

    model = settings.endpoint_model
    if settings.endpoint is None:
        model = str(Path(settings.model).expanduser()) if settings.model else None
    choice = Choice(model, settings.endpoint, settings.format, settings.allow_remote)
    async with opened(choice, patience=math.inf) as generator:
        yield generator


@dataclass(frozen=True, slots=True)
class Factories:
    """How these are opened; tests replace these and nothing else."""

    compiler: Callable[[Settings], AbstractAsyncContextManager[Compiler]] = open_pool
    generator: Callable[[Settings], AbstractAsyncContextManager[Generator]] = open_model
    other: Callable[[Library], AbstractAsyncContextManager[Compiler]] = open_other


class Lazy(Generic[T]):
    """Something opened by the first that asks for it and kept open, in a task of its own, until closed."""

    def __init__(
        self, tasks: Supervisor, opener: Opener[T], failure: type[LlmfbError], begun: Callable[[], None]
    ) -> None:
        """`failure` is raised, with the reason, for whatever goes wrong while opening, which `begun` is told of."""
        self._tasks = tasks
        self._begun = begun
        self._opener = opener
        self._failure = failure
        self._settled = anyio.Event()
        self._closing = anyio.Event()
        self._closed = anyio.Event()
        self._scope = anyio.CancelScope()
        self._attempts = 0
        self._value: T | None = None
        self.error: LlmfbError | None = None

    @property
    def value(self) -> T | None:
        """What was opened, None before and after."""
        return self._value

    @property
    def opening(self) -> bool:
        """Whether somebody is waiting for it."""
        return self._attempts > 0 and not self._settled.is_set()

    async def get(self) -> T:
        """Open it if need be; raises the error with which that failed.

        A failure may have been an accident, such as a process that was killed, so it is tried again, but not for ever.
        """
        failed = self._settled.is_set() and self._value is None
        if not self._closing.is_set() and (not self._attempts or (failed and self._attempts < _ATTEMPTS)):
            self._attempts += 1
            self._settled, self._closed, self._scope = anyio.Event(), anyio.Event(), anyio.CancelScope()
            self._tasks.start(self._hold)
            self._begun()
        await self._settled.wait()
        if self._value is None:
            raise self.error or self._failure("it was closed")
        return self._value

    async def _hold(self) -> None:
        try:
            with self._scope:
                async with self._opener() as value:
                    self._value, self.error = value, None
                    self._settled.set()
                    await self._closing.wait()
        except LlmfbError as error:
            self.error = error
        except Exception as error:
            # The opener reaches into files and processes of all kinds; none of that may end the server.
            log.exception("cannot open")
            self.error = self._failure(f"{type(error).__name__}: {error}")
        finally:
            self._value = None
            self._settled.set()
            self._closed.set()

    async def aclose(self) -> None:
        """Close it and wait for that; stop opening it if it is being opened."""
        self._closing.set()
        if self.opening:
            self._scope.cancel()
        if self._attempts:
            await self._closed.wait()
        # Or whoever asks from now on would wait for what nobody opens.
        self._settled.set()


class Backend:
    """The compiler and the generator of a session, for its present settings."""

    def __init__(
        self,
        tasks: Supervisor,
        factories: Factories,
        settings: Settings,
        changed: Callable[[], None],
    ) -> None:
        """`changed` is called whenever something is being opened, was opened or could not be."""
        self._changed = changed
        self._new_other: Callable[[Library], Lazy[Compiler]] = lambda library: Lazy(
            tasks, lambda: factories.other(library), LLVMUnavailableError, changed
        )
        self._others: dict[Choice, Lazy[Compiler]] = {}
        self._is_closed = False
        self._compiler: Lazy[Compiler] = Lazy(
            tasks, lambda: factories.compiler(settings), LLVMUnavailableError, changed
        )
        self._generator: Lazy[Generator] = Lazy(
            tasks, lambda: factories.generator(settings), ModelUnavailableError, changed
        )

    async def compiler(self) -> Compiler:
        """LLVM; raises LLVMUnavailableError."""
        return await self._announced(self._compiler.get)

    async def other(self, choice: Choice) -> Compiler:
        """The LLVM that was chosen for a target; raises LLVMUnavailableError."""
        if self._is_closed:
            # Who looked for it while other settings came into use would start what nobody ends.
            raise LLVMUnavailableError("it was closed")
        lazy = next((each for known, each in self._others.items() if known.library == choice.library), None)
        lazy = self._others.setdefault(choice, lazy or self._new_other(choice.library))
        return await self._announced(lazy.get)

    async def keep_others(self, choices: set[Choice]) -> None:
        """End the LLVMs that none of these choices names."""
        libraries = {each.library for each in choices}
        unused = {known: each for known, each in self._others.items() if known.library not in libraries}
        for known in unused:
            del self._others[known]
        for each in unused.values():
            await each.aclose()
        if unused:
            self._changed()

    async def generator(self) -> Generator | None:
        """The model, None where there is none; `model_error` then says why."""
        try:
            return await self._announced(self._generator.get)
        except LlmfbError:
            return None

    @property
    def opened_generator(self) -> Generator | None:
        """The model, if it is open by now."""
        return self._generator.value

    async def _announced(self, get: Callable[[], Awaitable[T]]) -> T:
        try:
            return await get()
        finally:
            self._changed()

    @property
    def llvm_error(self) -> LlmfbError | None:
        """Why there is no LLVM."""
        return self._compiler.error

    @property
    def model_error(self) -> LlmfbError | None:
        """Why there is no model."""
        return self._generator.error

    @property
    def opening(self) -> bool:
        """Whether an LLVM or the model is being started."""
        return any(each.opening for each in (self._compiler, self._generator, *self._others.values()))

    @property
    def llvm_version(self) -> str | None:
        """The version of the LLVM in use."""
        return None if self._compiler.value is None else self._compiler.value.llvm_version

    @property
    def others(self) -> list[str]:
        """The LLVMs in use besides, and for what, in words."""
        return [
            f"LLVM {each.value.llvm_version} ({choice.library.origin}) for {choice.backend}"
            if each.value is not None
            else f"no LLVM for {choice.backend}: {each.error}"
            for choice, each in self._others.items()
            if each.value is not None or each.error is not None
        ]

    @property
    def model_opening(self) -> bool:
        """Whether the model is being loaded."""
        return self._generator.opening

    @property
    def model_name(self) -> str | None:
        """The name of the model in use."""
        return None if self._generator.value is None else self._generator.value.name

    async def aclose(self) -> None:
        """End all processes."""
        self._is_closed = True
        await self._compiler.aclose()
        for each in self._others.values():
            await each.aclose()
        await self._generator.aclose()
