"""A process that executes functions: `python -m llmfb_core.llvm.executing_worker LIBRARY MEMORY_BYTES`.

Messages are those of `llmfb_core.llvm.execution`.  It compiles both versions of a function; what runs them is a child
of its own, see `llmfb_core.llvm.sandbox`.
"""

from __future__ import annotations

import resource
import time
from pathlib import Path

from llmfb_core.child import Message, Reply
from llmfb_core.errors import IRError
from llmfb_core.execution.modules import NotExecutableError
from llmfb_core.llvm.api import Api
from llmfb_core.llvm.executor import Executor, Prepared
from llmfb_core.llvm.orc import JITError
from llmfb_core.llvm.sandbox import SandboxUnavailableError
from llmfb_core.llvm.target import Targets
from llmfb_core.llvm.worker import run
from llmfb_core.types import Counterexample


class Worker:
    """Answers messages; keeps the latest function prepared."""

    def __init__(self, library: Path) -> None:
        """Load `library`."""
        api = Api(library)
        self._executor = Executor(api, Targets(api))
        self._key: str | None = None
        self._prepared: Prepared | None = None
        self._refused: str | None = None

    def handle(self, message: Message, reply: Reply) -> None:
        """Execute `ir` against the function `function` of `text`, which `key` stands for.

        The reply says what that cost of processors, our children's included.
        """
        before = _processor_seconds()
        answer = self._judged(message)
        reply(answer | {"seconds": _processor_seconds() - before})

    def _judged(self, message: Message) -> Message:
        if message["key"] != self._key:
            self._prepare(message)
        if self._prepared is None:
            return {"not_executable": self._refused}
        try:
            found = self._executor.judge(self._prepared, message["ir"])
        except NotExecutableError as error:
            return {"not_executable": str(error)}
        answer: Message = {"discarded": self._prepared.discarded}
        if isinstance(found, Counterexample):
            return answer | {"differs": [found.input, found.arguments, found.what]}
        return answer | {"agrees": found}

    def _prepare(self, message: Message) -> None:
        if self._prepared is not None:
            self._executor.discard(self._prepared)
        self._key, self._prepared, self._refused = message["key"], None, None
        try:
            self._prepared = self._executor.prepare(message["text"], message["function"])
        except (NotExecutableError, IRError) as error:
            self._refused = str(error)


def _processor_seconds() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


if __name__ == "__main__":
    run(Worker, "not_executable", (SandboxUnavailableError, JITError))
