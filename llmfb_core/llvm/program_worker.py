"""A process that runs whole programs: `python -m llmfb_core.llvm.program_worker LIBRARY MEMORY_BYTES`.

Messages are those of `llmfb_core.llvm.programs`.  A program's `main` runs in a child as functions do, see
`llmfb_core.llvm.sandbox`: it can compute, and what it prints is recorded.
"""

from __future__ import annotations

from pathlib import Path

from llmfb_core.child import Message, Reply
from llmfb_core.errors import IRError
from llmfb_core.execution.layout import ENDED, LATE, LOG_SIZE, RETURNED, Record
from llmfb_core.llvm.api import Api
from llmfb_core.llvm.judge import RUNTIME
from llmfb_core.llvm.orc import JIT, JITError
from llmfb_core.llvm.sandbox import ENTRY, Entry, Sandbox, SandboxUnavailableError
from llmfb_core.llvm.target import Targets
from llmfb_core.llvm.worker import run

_ADAPTER = """
define void @llmfb.program.{number}(ptr %arguments, ptr %result) {{
  %llmfb.code = call i32 @main()
  store i32 %llmfb.code, ptr %result
  ret void
}}
"""


class Worker:
    """Runs one program after the other; each is taken out of the JIT again."""

    def __init__(self, library: Path) -> None:
        """Load `library`; raises JITError or SandboxUnavailableError."""
        api = Api(library)
        self._sandbox = Sandbox(1)
        self._jit = JIT(api, Targets(api))
        self._jit.add(self._jit.parse(RUNTIME.read_text()))
        self._entry = Entry(*map(self._jit.address, ENTRY))
        self._count = 0

    def handle(self, message: Message, reply: Reply) -> None:
        """Run the `main` of `text` for `seconds` of processor time at most."""
        self._count += 1
        try:
            unit = self._jit.add(self._jit.parse(message["text"] + _ADAPTER.format(number=self._count)))
        except (IRError, JITError) as error:
            reply({"unusable": str(error)})
            return
        try:
            reply(self._run(self._jit.address(f"llmfb.program.{self._count}"), message["seconds"]))
        except JITError as error:
            reply({"unusable": str(error)})
        finally:
            unit.remove()

    def _run(self, call: int, seconds: float) -> Message:
        self._sandbox.write(0, 0, bytes(Record.arena_before))
        ending = self._sandbox.run(self._entry, call, range(1), seconds)
        status = int.from_bytes(self._sandbox.read(0, Record.status, 8), "little")
        if status == LATE:
            return {"ended": "timed_out"}
        if ending.signal or status not in (RETURNED, ENDED):
            return {"ended": "crashed"}
        logged = int.from_bytes(self._sandbox.read(0, Record.logged, 8), "little")
        said = self._sandbox.read(0, Record.log, min(logged, LOG_SIZE)) + self._sandbox.read(
            0, Record.rest, 8
        )
        return {
            "ended": "returned",
            "code": self._sandbox.read(0, Record.result, 4).hex(),
            "said": said.hex(),
        }


if __name__ == "__main__":
    run(Worker, "unavailable", (SandboxUnavailableError, JITError))
