"""Execute each version of one source once, however many lists lead to it."""

from __future__ import annotations

from dataclasses import dataclass, field

from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.types import Execution, Source


@dataclass(slots=True)
class Verdicts:
    """What executing versions of `source` gave so far."""

    pool: WorkerPool
    source: Source
    _known: dict[str, Execution] = field(default_factory=dict[str, Execution])

    async def version(self, compiled_ir: str) -> Execution:
        """Execute `compiled_ir` against the source, unless that was done and gave a verdict."""
        if compiled_ir in self._known:
            return self._known[compiled_ir]
        execution = await self.pool.execute(self.source, compiled_ir)
        if not execution.undecided:
            self._known[compiled_ir] = execution
        return execution
