"""What a search keeps: its best lists, measured again in one piece and, where asked for, executed."""

from __future__ import annotations

from dataclasses import dataclass, field

from llmfb_core.autotune.executed import Executed
from llmfb_core.autotune.records import AGREES, NOT_EXECUTED, NOTHING_TO_EXECUTE, Figures, Kept, Plan
from llmfb_core.autotune.search import Search, key
from llmfb_core.llvm.baseline import OZ
from llmfb_core.passes import PassList, parse
from llmfb_core.types import Execution, Measurement, Objective


@dataclass(slots=True)
class Finalists:
    """Chooses what to keep of one search; `validation` and `refused` as in `Tuned`."""

    search: Search
    plan: Plan
    executed: Executed
    validation: str = NOTHING_TO_EXECUTE
    refused: list[str] = field(default_factory=list[str])
    _looked_at: set[str] = field(default_factory=set[str])

    async def of(self, objective: Objective) -> Kept:
        """The best lists for `objective`, each better than -Oz; -Oz alone where there is none."""
        # What is measured again or refused may fall behind others, which then have to be looked at.
        while new := next((text for text in self._winners(objective) if text not in self._looked_at), None):
            await self._look_at(new, objective)
        kept = tuple((text, *figures(self.search.size_of(text))) for text in self._winners(objective))
        return kept or ((OZ, *figures(self.search.baseline)),)

    def _winners(self, objective: Objective) -> list[str]:
        ranked = self.search.distinct(objective, self.plan.kept)
        return [text for text in ranked if self._wins(text, objective)]

    def _wins(self, text: str, objective: Objective) -> bool:
        baseline = self.search.baseline
        found = key(self.search.size_of(text), baseline, objective)
        return found[:2] < key(baseline, baseline, objective)[:2]

    async def _look_at(self, text: str, objective: Objective) -> None:
        """Measure a list in one piece, and execute what it gives if that is still better than -Oz."""
        pool, source = self.executed.pool, self.executed.source
        (whole,) = await pool.compile(
            source, [text], measure_bytes=True, want_ir=self.plan.execute, verify=True
        )
        self._looked_at.add(text)
        size = whole.measurement
        self.search.again(text, size if size is not None and size.bytes is not None else None)
        if self.search.tried[text] is None or not self._wins(text, objective):
            return
        if whole.ir is None:
            self.validation = NOT_EXECUTED
            return
        execution = await self.executed.version(whole.ir)
        if not self._may_be_kept(text, execution):
            self.search.again(text, None)
        if execution.differs is not None:
            self.refused.append(text)
        elif execution.agrees is not None:
            self.validation = AGREES if execution.functions is None else f"{AGREES} on {execution.extent}"
        else:
            self.validation = f"{NOT_EXECUTED}: {execution.not_executable}"

    def _may_be_kept(self, text: str, execution: Execution) -> bool:
        """Lists with extended passes only where they agree, others unless they differ."""
        parsed = parse(text, self.executed.pool.major)
        standard = isinstance(parsed, PassList) and parsed.tier == "standard"
        return execution.agrees_throughout or (standard and execution.differs is None)


def figures(size: Measurement) -> Figures:
    """Instructions and bytes."""
    return size.instructions, size.of("bytes")
