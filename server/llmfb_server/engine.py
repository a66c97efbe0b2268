"""What optimizes: LLVM and the model as the settings name them, and what results made with them rest on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

import anyio.to_thread

from llmfb_core.errors import LLVMUnavailableError
from llmfb_core.protocols import Compiler, Generator
from llmfb_core.provenance import Effort, Validity, effort, validity
from llmfb_server.backend import Backend, Factories
from llmfb_server.llvms import Llvms
from llmfb_server.settings import Settings
from llmfb_server.supervisor import Supervisor

if TYPE_CHECKING:
    from llmfb_core.llvm.choice import Choice


class Engine:
    """One at a time: other settings mean another LLVM and another model.

    A document's target decides which LLVM it gets; most get the default one.
    """

    def __init__(self, tasks: Supervisor, factories: Factories, changed: Callable[[], None]) -> None:
        """`changed` is called whenever something is being opened, was opened or could not be."""
        self._tasks = tasks
        self._factories = factories
        self._changed = changed
        self.settings = Settings()
        self.backend = self._new_backend()
        self._llvms = Llvms(None)

    def _new_backend(self) -> Backend:
        return Backend(self._tasks, self._factories, self.settings, self._changed)

    def begin_with(self, settings: Settings) -> None:
        """Use settings; for before anything was started."""
        self.settings = settings
        self.backend = self._new_backend()
        self._llvms = Llvms(settings.llvm)

    async def use(self, settings: Settings) -> None:
        """Use other settings from now on; what was started is closed."""
        old, self.settings = self.backend, settings
        self.backend = self._new_backend()
        self._llvms = Llvms(settings.llvm)
        await old.aclose()

    async def choice(self, triple: str) -> Choice | None:
        """The LLVM for a target, with the reason; None where there is none at all."""
        return await self._llvms.choose(triple) if triple else None

    async def missing(self, triple: str) -> str:
        """Why no LLVM can measure what is to become small for a target, empty where one can."""
        choice = await self.choice(triple)
        return choice.missing if choice is not None and self.settings.objective == "bytes" else ""

    async def compiler(self, triple: str = "") -> Compiler:
        """The LLVM for a target (empty: the default); raises LLVMUnavailableError."""
        backend, llvms = self.backend, self._llvms
        choice = await self.choice(triple)
        if choice is None or choice.is_default:
            return await backend.compiler()
        compiler = await backend.other(choice)
        if llvms.validity(triple) is None:
            llvms.rest(triple, await self._validity(compiler, self.settings))
        return compiler

    async def release(self, triples: Iterable[str]) -> None:
        """End the LLVMs that no document of these targets needs."""
        choices = {await self.choice(triple) for triple in triples}
        await self.backend.keep_others({each for each in choices if each is not None})

    async def generator(self) -> Generator | None:
        """The model, None where there is none."""
        return await self.backend.generator()

    def validity(self, triple: str = "") -> Validity | None:
        """What results for a target rest on, once its LLVM runs."""
        return self._llvms.validity(triple)

    async def ready(self, triple: str = "") -> Validity:
        """Start the target's LLVM; what its results rest on from now on.

        Raises LLVMUnavailableError, also where no LLVM can measure for this target.
        """
        settings, llvms = self.settings, self._llvms
        if missing := await self.missing(triple):
            raise LLVMUnavailableError(missing)
        compiler = await self.compiler(triple)
        return llvms.rest(triple, await self._validity(compiler, settings))

    async def _validity(self, compiler: Compiler, settings: Settings) -> Validity:
        return await anyio.to_thread.run_sync(
            lambda: validity(
                compiler,
                settings.objective,
                settings.tier,
                keep_size_attributes=settings.keep_size_attributes,
            )
        )

    async def effort(self, seconds: float, triple: str = "", *, with_model: bool = True) -> Effort:
        """What a search of so many seconds for a target has to go by, `with_model` if there is one.

        A model that is still being opened is another one than any that had a part in a result.
        """
        generator = self.backend.opened_generator if with_model else None
        compiler = await self.compiler(triple)
        major = int(compiler.llvm_version.partition(".")[0])
        if generator is not None and generator.llvm not in (None, major):
            generator = None
        settings = self.settings
        words = (settings.feedback, settings.rounds, settings.samples, settings.temperature, settings.format)
        asking = " ".join(map(str, words))
        found = await anyio.to_thread.run_sync(lambda: effort(generator, seconds, asking=asking))
        is_opening = with_model and self.backend.opened_generator is None and self.backend.model_error is None
        return replace(found, model="being opened") if is_opening else found
