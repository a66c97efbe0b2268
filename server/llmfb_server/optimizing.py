"""One run of the optimizer for the server: its events become a result, kept in memory as it grows and then on disk."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import anyio.to_thread

from llmfb_core.errors import WorkerError
from llmfb_core.protocols import Generator
from llmfb_core.provenance import effort
from llmfb_server import describe
from llmfb_server.documents import Document, digest
from llmfb_server.results import Result, advance, conclude

if TYPE_CHECKING:
    from llmfb_core.optimize import Event
    from llmfb_server.session import Session

log = logging.getLogger(__name__)
Report = Callable[[float, str], None]
"""Told the fraction that is done, 0 to 1, and what there is so far."""


class Optimization:
    """The optimization of one function of a document, or of the whole document (function None)."""

    def __init__(
        self, session: Session, document: Document, function: str | None, seconds: float | None = None
    ) -> None:
        """`seconds` is the budget, that of the settings where it is None."""
        self._session = session
        self._document = document
        self._function = function
        self._seconds = session.settings.seconds if seconds is None else seconds

    async def run(self, report: Report) -> Result:
        """Optimize; the result is also among the session's.  Raises LlmfbError where that is impossible."""
        session = self._session
        validity = await session.ready()
        key = self._document.key_of(self._function)
        assert key is not None, "the caller knows that there is such a function"
        generator = await session.backend.generator()
        context = await anyio.to_thread.run_sync(
            context_of, self._document, self._function, abandon_on_cancel=True
        )
        spent = await anyio.to_thread.run_sync(effort, generator, self._seconds)
        begun = Result(validity.objective, context, spent)
        remember = partial(session.results.put, validity, key)
        try:
            result = await self._attempt(begun, generator, remember, report)
        except WorkerError as error:
            if generator is None:
                raise
            # Most probably the model's process was killed; LLVM's workers are replaced by their pool.
            log.warning("optimizing %s without the model: %s", self._function, error)
            await session.backend.replace_generator()
            lost = f"the model was lost on the way, so this was searched without it: {error}"
            begun = replace(begun, effort=replace(spent, model=None), notes=(lost,))
            result = await self._attempt(begun, None, remember, report)
        await anyio.to_thread.run_sync(session.results.write, validity, key, result)
        return result

    async def _attempt(
        self,
        result: Result,
        generator: Generator | None,
        remember: Callable[[Result], None],
        report: Report,
    ) -> Result:
        from llmfb_core import optimize

        session, settings = self._session, self._session.settings
        fraction = 0.0

        def emit(event: Event) -> None:
            nonlocal result, fraction
            result = advance(result, event)
            remember(result)
            if isinstance(event, optimize.Progress):
                fraction = event.fraction
                report(fraction, f"{describe.summary(result)} ({event.stage}, {event.compilations} lists)")
            else:
                report(fraction, describe.summary(result))
                session.refresh()

        request = optimize.Request(
            document=self._document.text,
            function=self._function,
            objective=settings.objective,
            budget=optimize.Budget(self._seconds, None),
            scope="module" if self._function is None else "function",
            keep_size_attributes=settings.keep_size_attributes,
            modes=optimize.Modes(
                feedback=settings.feedback,
                feedback_rounds=settings.rounds,
                samples=settings.samples,
                temperature=settings.temperature,
            ),
            tier=settings.tier,
        )
        outcome = await optimize.optimize(request, await session.backend.compiler(), generator, emit)
        result = conclude(result, outcome)
        remember(result)
        return result


def context_of(document: Document, function: str | None) -> str:
    """The hash of the module that is optimized: the function with all that it refers to, or the whole text."""
    from llmfb_core.document.extract import extract

    return digest(document.text if function is None else extract(document.module, function).text)
