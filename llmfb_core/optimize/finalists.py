"""The candidates that may be offered: the best of those that were measured in memory, measured as written."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from llmfb_core.encoding import encoded
from llmfb_core.llvm.baseline import OZ
from llmfb_core.optimize.state import State
from llmfb_core.types import Candidate, Failure, Measurement, Validation
from llmfb_core.validation.written import Unwritable, Written, size_of, write

FINALISTS = 5
"""How many of the best are measured as written before one of them is offered: figures differ by a few bytes, rarely."""


class Finalists:
    """Measures what may be offered in the form in which it would be written, and ranks by that."""

    def __init__(self, state: State) -> None:
        """Nothing is measured yet."""
        self._state = state
        self._sizes: dict[bytes, Measurement] = {}
        """By hash of the compiled text, since many lists give the same."""
        self._measured: set[str] = set()
        self.written: dict[str, Written] = {}
        """What the finalists would write, by pass list."""
        self.failed: dict[str, Validation] = {}

    async def baseline(self) -> Measurement | Failure | None:
        """The figures of -Oz's result as written; where it cannot stand in the document, of its text by itself."""
        if (candidate := await self.measured(OZ)) is not None:
            return candidate.measurement
        state = self._state
        (compiled,) = await state.compiler.compile(state.subject.source, [OZ], want_ir=True)
        if compiled.ir is None:
            return compiled.failure
        return await state.compiler.measure(compiled.ir, bitcode=state.subject.bitcode)

    async def best(self) -> Candidate | None:
        """The first of the ranking, once its first few are measured as written."""
        while unmeasured := [
            each for each in self._state.ranking()[:FINALISTS] if each.pass_list not in self.written
        ]:
            for candidate in unmeasured:
                await self.measured(candidate.pass_list)
        finalists = self._state.ranking()[:FINALISTS]
        kept = {each.pass_list for each in finalists}
        self.written = {text: written for text, written in self.written.items() if text in kept}
        return finalists[0] if finalists else None

    def ranking(self) -> tuple[Candidate, ...]:
        """The candidates that were measured as written, best first."""
        return tuple(each for each in self._state.ranking() if each.pass_list in self._measured)

    async def measured(self, pass_list: str) -> Candidate | None:
        """The candidate of `pass_list` with the figures of what it would write; None where it cannot be offered."""
        state = self._state
        self._measured.add(pass_list)
        written = await write(state.subject, pass_list, state.compiler)
        if isinstance(written, Unwritable):
            self.reject(pass_list, written.validation)
            return None
        key = hashlib.blake2b(encoded(written.compiled_ir), digest_size=16).digest()
        size = self._sizes.get(key)
        if size is None:
            found = await size_of(state.subject, written, state.compiler)
            if isinstance(found, Failure) and (found.kind != "target" or state.measure_bytes):
                self.reject(pass_list, Validation(True, True, False, found.message))
                return None
            in_memory = state.candidates[pass_list].measurement
            size = self._sizes[key] = in_memory if isinstance(found, Failure) else found
        candidate = replace(state.candidates[pass_list], measurement=size)
        state.candidates[pass_list] = candidate
        self.written[pass_list] = written
        return candidate

    def reject(self, pass_list: str, validation: Validation) -> None:
        """Never offer `pass_list`, for the reason in `validation`."""
        self.failed[pass_list] = validation
        self._state.rejected[pass_list] = validation.reason or "it failed validation"
