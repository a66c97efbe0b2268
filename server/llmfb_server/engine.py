"""What optimizes: LLVM and the model as the settings name them, and what results made with them rest on."""

from __future__ import annotations

from collections.abc import Callable

import anyio.to_thread

from llmfb_core.protocols import Compiler, Generator
from llmfb_core.provenance import Effort, Validity, effort, validity
from llmfb_server.backend import Backend, Factories
from llmfb_server.settings import Settings
from llmfb_server.supervisor import Supervisor


class Engine:
    """One at a time: other settings mean another LLVM and another model."""

    def __init__(self, tasks: Supervisor, factories: Factories, changed: Callable[[], None]) -> None:
        """`changed` is called whenever something was opened or could not be."""
        self._tasks = tasks
        self._factories = factories
        self._changed = changed
        self.settings = Settings()
        self.backend = self._new_backend()
        self.validity: Validity | None = None
        """What results rest on, once LLVM runs."""

    def _new_backend(self) -> Backend:
        return Backend(self._tasks, self._factories, self.settings, self._changed)

    def begin_with(self, settings: Settings) -> None:
        """Use settings; for before anything was started."""
        self.settings = settings
        self.backend = self._new_backend()

    async def use(self, settings: Settings) -> None:
        """Use other settings from now on; what was started is closed."""
        old, self.settings, self.validity = self.backend, settings, None
        self.backend = self._new_backend()
        await old.aclose()

    async def compiler(self) -> Compiler:
        """LLVM; raises LLVMUnavailableError."""
        return await self.backend.compiler()

    async def generator(self) -> Generator | None:
        """The model, None where there is none."""
        return await self.backend.generator()

    async def ready(self) -> Validity:
        """Start LLVM and the model; what results rest on from now on.  Raises LLVMUnavailableError."""
        settings = self.settings
        compiler = await self.compiler()
        await self.generator()
        found = await anyio.to_thread.run_sync(
            lambda: validity(
                compiler,
                settings.objective,
                settings.tier,
                keep_size_attributes=settings.keep_size_attributes,
            )
        )
        if settings == self.settings:
            self.validity = found
        return found

    async def effort(self, seconds: float) -> Effort:
        """What a search of so many seconds has to go by."""
        return await anyio.to_thread.run_sync(effort, await self.generator(), seconds)
