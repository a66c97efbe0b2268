"""Measure lists with extended passes: what seems the best so far is executed before it counts.

LLVM's extended passes miscompile, and a search for the smallest code finds the miscompiles: it must not build on them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from llmfb_core.autotune.search import Key, Measure, key
from llmfb_core.autotune.verdicts import Verdicts
from llmfb_core.passes import PassList, parse
from llmfb_core.types import Compilation, Failure, Measurement, Objective


@dataclass(slots=True)
class Checked:
    """Compiles with `measure`; a list with extended passes that is better than all before must agree when executed.

    `refused` are those that differ.
    """

    measure: Measure
    executed: Verdicts
    baseline: Measurement
    objectives: tuple[Objective, ...]
    refused: list[str] = field(default_factory=list[str])
    _best: dict[Objective, Key] = field(default_factory=dict[Objective, Key])

    async def __call__(self, lists: list[str]) -> list[Compilation]:
        """What `measure` gives, with a failure for each list that does not agree."""
        return [await self._checked(one) for one in await self.measure(lists)]

    async def _checked(self, one: Compilation) -> Compilation:
        size = one.measurement
        if size is None or size.bytes is None:
            return one
        better: dict[Objective, Key] = {}
        for objective in self.objectives:
            found = key(size, self.baseline, objective)
            if found < self._best.get(objective, key(self.baseline, self.baseline, objective)):
                better[objective] = found
        if better and self._extended(one.pass_list) and (failure := await self._failure(one.pass_list)):
            return Compilation(one.pass_list, failure=failure)
        self._best.update(better)
        return one

    def _extended(self, text: str) -> bool:
        parsed = parse(text, self.executed.pool.major)
        return isinstance(parsed, PassList) and parsed.tier == "extended"

    async def _failure(self, text: str) -> Failure | None:
        pool, source = self.executed.pool, self.executed.source
        (whole,) = await pool.compile(source, [text], want_ir=True, verify=True)
        if whole.ir is None:
            return whole.failure
        execution = await self.executed.version(whole.ir)
        if execution.agrees_throughout:
            return None
        if execution.differs is not None:
            self.refused.append(text)
            return Failure("refused", f"executed, {execution.differs.what}")
        if execution.agrees is not None:
            return Failure("refused", f"only {execution.extent} could be executed")
        return Failure("refused", f"not executed: {execution.not_executable}")
