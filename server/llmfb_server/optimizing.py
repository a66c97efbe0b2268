"""One run of the optimizer for the server: its events become a result, kept in memory as it grows and then on disk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import anyio
import anyio.to_thread

from llmfb_server import describe
from llmfb_server.engine import Engine
from llmfb_server.knowledge import Knowledge
from llmfb_server.results import Result, advance, conclude, kept
from llmfb_server.snapshot import Snapshot

if TYPE_CHECKING:
    from llmfb_core.optimize import Event

Report = Callable[[float, str], None]
"""Told the fraction that is done, 0 to 1, and what there is so far."""


class Optimization:
    """The optimization of one function of a document, or of the whole document (function None)."""

    def __init__(
        self,
        engine: Engine,
        knowledge: Knowledge,
        document: Snapshot,
        function: str | None,
        *,
        seconds: float,
        changed: Callable[[], None],
    ) -> None:
        """`seconds` is the budget; `changed` is called where there is something new to show."""
        self._engine = engine
        self._knowledge = knowledge
        self._document = document
        self._function = function
        self._seconds = seconds
        self._changed = changed

    async def run(self, report: Report) -> Result:
        """Optimize; the result is also what is known from then on.  Raises LlmfbError where that is impossible.

        Of a search that is cancelled an offer is kept.
        """
        triple = self._document.triple
        validity = await self._engine.ready(triple)
        key = self._document.key_of(self._function)
        assert key is not None, "the caller knows that there is such a function"
        context = await anyio.to_thread.run_sync(
            self._document.context_of, self._function, abandon_on_cancel=True
        )
        spent = await self._engine.effort(self._seconds, triple, with_model=False)
        # Where it cannot be taken out, the optimizer says why.
        begun = latest = Result(validity.objective, context or "", spent)
        await self._knowledge.reread(validity, key)
        put, known = (
            self._knowledge.remember(validity, key),
            self._knowledge.of(self._document, self._function),
        )

        def remember(result: Result) -> Result:
            nonlocal latest
            put(latest := kept(known, result))
            return latest

        try:
            await self._attempt(begun, remember, report)
        except anyio.get_cancelled_exc_class():
            if latest.offer is not None:
                with anyio.CancelScope(shield=True):
                    await self._knowledge.keep(validity, key, latest)
            raise
        return await self._knowledge.keep(validity, key, latest)

    async def _attempt(
        self,
        result: Result,
        remember: Callable[[Result], Result],
        report: Report,
    ) -> None:
        from llmfb_core import optimize

        settings, triple = self._engine.settings, self._document.triple
        choice = await self._engine.choice(triple)
        fraction = 0.0

        def emit(event: Event) -> None:
            nonlocal result, fraction
            result = advance(result, event)
            shown = describe.summary(remember(result))
            if isinstance(event, optimize.Progress):
                fraction = event.fraction
                report(fraction, f"{shown} ({event.stage}, {event.compilations} lists)")
            else:
                report(fraction, shown)
                self._changed()

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
            notes=(choice.why,) if choice is not None and choice.why else (),
        )
        # Whole modules are not read by the model; for one that is still being loaded no search waits.
        opening = None if self._function is None else self._engine.generator
        compiler = await self._engine.compiler(triple)
        outcome = await optimize.optimize(request, compiler, None, emit, opening=opening)
        result = conclude(result, outcome)
        if not result.beats_oz and (before := await self._document.optimized_before()):
            result = replace(result, notes=(*result.notes, before.sentence))
        remember(result)
