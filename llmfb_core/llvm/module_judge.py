"""Judge compiled modules by executing the functions that others may call, each with all that it calls inlined.

Passes on modules inline, merge and remove functions and variables; what a module does for others must stay the same.
Only an executing process may use this.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from llmfb_core.errors import IRError
from llmfb_core.execution.refusal import NotExecutableError
from llmfb_core.llvm import closure
from llmfb_core.llvm.api import Api
from llmfb_core.llvm.handles import Module
from llmfb_core.llvm.inlined import Inliner
from llmfb_core.llvm.ir import IR
from llmfb_core.llvm.judge import Effort, Judge, Judged, Prepared
from llmfb_core.llvm.versions import globals as globals_
from llmfb_core.types import Counterexample

_EFFORT = Effort(rounds=6, steps=1_000_000)
"""Less than for a function alone: somebody may wait for all of them."""


@dataclass(frozen=True, slots=True)
class Part:
    """A function of a module."""

    name: str
    prepared: Prepared


@dataclass(frozen=True, slots=True)
class PreparedModule:
    """The functions of a module that can be executed; `total` is how many it offers to others."""

    parts: tuple[Part, ...]
    total: int

    @property
    def discarded(self) -> int:
        """Inputs on which the original has no defined outcome."""
        return sum(part.prepared.discarded for part in self.parts)


class ModuleJudge:
    """Executes modules with one executor; one module at a time, any number of candidates of it."""

    def __init__(self, api: Api, executor: Judge) -> None:
        """Share `executor`, whose function must have been discarded when a module is prepared."""
        self._executor = executor
        self._inliner = Inliner(api)

    def prepare(self, text: str, effort: int = 1) -> PreparedModule:
        """Try inputs on the functions of the original, `effort` times as long as usual.

        Raises IRError, NoVerdictError, and NotExecutableError where none of them can be executed.
        """
        with self._executor.compiler.opened(text) as module:
            ir = IR(module.api, module.ref)
            if any(not ir.name(each) for each in (*ir.variables(), *ir.functions())):
                raise NotExecutableError("it has globals without names, which passes number anew")
            entries = closure.entries(ir)
            hidden = frozenset(ir.name(each) for each in ir.variables() if globals_.is_hidden(ir, each))
            reason = "all are too large" if entries.total else "it offers none to others"
            parts: list[Part] = []
            for name in entries.chosen:
                try:
                    alone = self._alone(module, name)
                    prepared = self._executor.prepare(
                        alone, name, hidden=hidden, effort=_EFFORT.times(effort)
                    )
                    parts.append(Part(name, prepared))
                except (NotExecutableError, IRError) as error:
                    reason = f"@{name}: {error}"
        if not parts:
            raise NotExecutableError(f"none of its functions can be executed, {reason}")
        return PreparedModule(tuple(parts), entries.total)

    def judge(self, prepared: PreparedModule, printed: str) -> Counterexample | tuple[Judged, int]:
        """Execute a compiled version: on how many inputs and functions it agrees, or where one differs.

        A function of which the compiled version cannot be executed does not count.  Raises NotExecutableError where
        that is so of all, and NoVerdictError.
        """
        agrees = partial = functions = 0
        for verdict in self._verdicts(prepared, printed):
            if isinstance(verdict, Counterexample):
                return verdict
            agrees += verdict.agrees
            partial += verdict.not_compared
            functions += 1
        if not functions:
            raise NotExecutableError("none of the compiled functions can be executed")
        return Judged(agrees, partial), functions

    def _verdicts(self, prepared: PreparedModule, printed: str) -> Iterator[Counterexample | Judged]:
        with self._executor.compiler.opened(printed) as module:
            for part in prepared.parts:
                try:
                    verdict = self._executor.judge(part.prepared, self._alone(module, part.name))
                except (NotExecutableError, IRError):
                    continue
                if isinstance(verdict, Counterexample):
                    verdict = replace(verdict, what=f"@{part.name}: {verdict.what}")
                yield verdict

    def _alone(self, module: Module, name: str) -> str:
        return self._inliner.alone(module, name, closure.LARGEST)
