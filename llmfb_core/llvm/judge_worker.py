"""A process that executes functions: `python -m llmfb_core.llvm.judge_worker LIBRARY MEMORY_BYTES`.

Messages are those of `llmfb_core.llvm.judge_process`.  It compiles both versions of a function; what runs them is a
child of its own, see `llmfb_core.llvm.sandbox`.
"""

from __future__ import annotations

import hashlib
import resource
import time
from pathlib import Path

from llmfb_core.child import Message, Reply
from llmfb_core.errors import IRError
from llmfb_core.execution.refusal import NotExecutableError
from llmfb_core.llvm.api import Api
from llmfb_core.llvm.judge import Effort, Judge, Prepared
from llmfb_core.llvm.module_judge import ModuleJudge, PreparedModule
from llmfb_core.llvm.orc import JITError
from llmfb_core.llvm.runs import NoVerdictError
from llmfb_core.llvm.sandbox import SandboxUnavailableError
from llmfb_core.llvm.target import Targets
from llmfb_core.llvm.worker import run
from llmfb_core.types import Counterexample

_NICENESS = 1
"""Less than that of those who search: an offer waits for what it says."""


class Worker:
    """Answers messages; keeps the latest function or module prepared."""

    def __init__(self, library: Path) -> None:
        """Load `library`."""
        api = Api(library)
        self._executor = Judge(api, Targets(api))
        self._modules = ModuleJudge(api, self._executor)
        self._key: str | None = None
        self._prepared: Prepared | PreparedModule | None = None
        self._refused: str | None = None

    def handle(self, message: Message, reply: Reply) -> None:
        """Execute `ir` against the function `function` of `text` (the module where it is null), which `key` stands for.

        `effort` is how many times as long as usual inputs are looked for.  The reply says what that cost of processors,
        our children's included, and with `identify` which inputs there are.
        """
        before = _processor_seconds()
        answer = self._judged(message)
        answer["seconds"] = _processor_seconds() - before
        if message["identify"] and isinstance(self._prepared, Prepared):
            answer["inputs"] = _identity(self._prepared)
        reply(answer)

    def _judged(self, message: Message) -> Message:
        try:
            if message["key"] != self._key:
                self._prepare(message)
            if self._prepared is None:
                return {"not_executable": self._refused}
            # From here on the original is known to run: what breaks us now is the candidate.
            return {"discarded": self._prepared.discarded} | self._verdict(self._prepared, message["ir"])
        except NoVerdictError as error:
            return {"no_verdict": str(error)}
        except (NotExecutableError, IRError) as error:
            return {"not_executable": str(error)}

    def _verdict(self, prepared: Prepared | PreparedModule, printed: str) -> Message:
        functions: list[int] | None = None
        if isinstance(prepared, Prepared):
            found = self._executor.judge(prepared, printed)
        else:
            found = self._modules.judge(prepared, printed)
            if not isinstance(found, Counterexample):
                found, executed = found
                functions = [executed, prepared.total]
        if isinstance(found, Counterexample):
            return {"differs": [found.input, found.arguments, found.what]}
        return {"agrees": found.agrees, "not_compared": found.not_compared, "functions": functions}

    def _prepare(self, message: Message) -> None:
        self._key, self._prepared, self._refused = None, None, None
        try:
            if message["function"] is None:
                self._prepared = self._modules.prepare(message["text"], message["effort"])
            else:
                effort = Effort().times(message["effort"])
                self._prepared = self._executor.prepare(message["text"], message["function"], effort=effort)
        except (NotExecutableError, IRError) as error:
            self._refused = str(error)
        self._key = message["key"]


def _identity(prepared: Prepared) -> str:
    """The same where a function has the same inputs."""
    found = hashlib.blake2b(digest_size=16)
    for each in prepared.inputs:
        found.update(b"%d" % each.seed + each.arguments + each.content + each.answers)
    return found.hexdigest()


def _processor_seconds() -> float:
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


if __name__ == "__main__":
    run(Worker, "not_executable", (SandboxUnavailableError, JITError), _NICENESS)
