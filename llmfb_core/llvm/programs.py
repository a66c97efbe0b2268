"""Run whole programs in a process of their own, which is started at the first one and replaced when it dies."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from llmfb_core.errors import LLVMUnavailableError
from llmfb_core.process import ChildDied, ChildProcess, RemoteError

End = Literal["returned", "crashed", "timed_out", "unusable"]
_PATIENCE = 60.0
"""Seconds for compiling and running one program; running alone is limited to less."""


@dataclass(frozen=True, slots=True)
class Run:
    """How a program ended; `checksum` stands for what it returned and printed, `reason` says why it is unusable."""

    end: End
    checksum: str = ""
    reason: str = ""


class ProgramProcess:
    """One process that runs programs, one at a time."""

    def __init__(self, library: Path, memory_bytes: int = 4 << 30) -> None:
        """Nothing is started yet; `memory_bytes` limits what the process may use."""
        self._library = library
        self._memory = memory_bytes
        self._child: ChildProcess | None = None

    async def run(self, text: str, seconds: float) -> Run:
        """Run `main` of the module `text`, which takes nothing and calls nothing but the C library's simple functions.

        `seconds` is its limit of processor time.  Raises LLVMUnavailableError where nothing can be executed.
        """
        if self._child is None or not self._child.alive:
            await self.aclose()
            self._child = await ChildProcess.start(
                "llmfb_core.llvm.program_worker", str(self._library), str(self._memory)
            )
        try:
            reply = await self._child.ask_one({"text": text, "seconds": seconds}, patience=_PATIENCE)
        except (ChildDied, TimeoutError, RemoteError) as error:
            await self.aclose()
            return Run("unusable", reason=f"the process did not survive it: {error}")
        if "unavailable" in reply:
            raise LLVMUnavailableError(f"programs cannot be executed here: {reply['unavailable']}")
        if "unusable" in reply:
            return Run("unusable", reason=reply["unusable"])
        if reply["ended"] != "returned":
            return Run(reply["ended"])
        said = hashlib.blake2b(bytes.fromhex(reply["said"]), digest_size=8).hexdigest()
        return Run("returned", f"{reply['code']}-{said}")

    async def aclose(self) -> None:
        """Kill the process."""
        if self._child is not None:
            child, self._child = self._child, None
            await child.aclose()
