"""Judge compiled modules by executing the functions that others may call, each with all that it calls inlined.

Passes on modules inline, merge and remove functions and variables; what a module does for others must stay the same.
Only an executing process may use this.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from llmfb_core.document.module import ModuleText
from llmfb_core.errors import IRError
from llmfb_core.execution import closure
from llmfb_core.execution.modules import NotExecutableError
from llmfb_core.llvm.api import Api
from llmfb_core.llvm.executor import Effort, Executor, Prepared
from llmfb_core.llvm.handles import Module
from llmfb_core.llvm.inlined import Inliner
from llmfb_core.types import Counterexample

_EFFORT = Effort(rounds=6, timeouts=30)
"""Less than for a function alone: somebody may wait for all of them."""


@dataclass(frozen=True, slots=True)
class Part:
    """A function of a module; `prefix` stands before the names of what it refers to, as all are in one JIT."""

    name: str
    prefix: str
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


class ModuleExecutor:
    """Executes modules with one executor; one module at a time, any number of candidates of it."""

    def __init__(self, api: Api, executor: Executor) -> None:
        """Share `executor`, whose function must have been discarded when a module is prepared."""
        self._executor = executor
        self._inliner = Inliner(api)

    def prepare(self, text: str) -> PreparedModule:
        """Try inputs on the functions of the original.

        Raises IRError, and NotExecutableError where none of them can be executed.
        """
        with self._executor.opened(text) as module:
            printed = ModuleText(module.print())
            if any(each.key[1:].isdecimal() for each in printed.of_kind("variable", "define")):
                raise NotExecutableError("it has globals without names, which passes number anew")
            entries, hidden = closure.entries(printed), closure.hidden_variables(printed)
            reason = "all are too large" if entries.total else "it offers none to others"
            parts: list[Part] = []
            for number, name in enumerate(entries.chosen):
                try:
                    parts.append(self._part(module, name, f"llmfb.{number}.", hidden))
                except (NotExecutableError, IRError) as error:
                    reason = f"@{name}: {error}"
        if not parts:
            raise NotExecutableError(f"none of its functions can be executed, {reason}")
        return PreparedModule(tuple(parts), entries.total)

    def _part(self, module: Module, name: str, prefix: str, hidden: frozenset[str]) -> Part:
        own = frozenset(closure.own_name(key, prefix) for key in hidden)
        alone = self._alone(module, name, prefix)
        prepared = self._executor.prepare(alone, name, hidden=own, effort=_EFFORT)
        # From here on only candidates are called; the next original takes its name.
        prepared.units.pop().remove()
        return Part(name, prefix, prepared)

    def discard(self, prepared: PreparedModule) -> None:
        """Free the code of a module."""
        for part in prepared.parts:
            self._executor.discard(part.prepared)

    def judge(self, prepared: PreparedModule, printed: str) -> Counterexample | tuple[int, int]:
        """Execute a compiled version: the numbers of inputs and of functions that agree, or where one differs.

        A function of which the compiled version cannot be executed does not count.  Raises NotExecutableError where
        that is so of all.
        """
        inputs = functions = 0
        for verdict in self._verdicts(prepared, printed):
            if isinstance(verdict, Counterexample):
                return verdict
            inputs += verdict
            functions += 1
        if not functions:
            raise NotExecutableError("none of the compiled functions can be executed")
        return inputs, functions

    def _verdicts(self, prepared: PreparedModule, printed: str) -> Iterator[Counterexample | int]:
        with self._executor.opened(printed) as module:
            for part in prepared.parts:
                try:
                    alone = self._alone(module, part.name, part.prefix)
                    verdict = self._executor.judge(part.prepared, alone)
                except (NotExecutableError, IRError):
                    continue
                if isinstance(verdict, Counterexample):
                    verdict = replace(verdict, what=f"@{part.name}: {verdict.what}")
                yield verdict

    def _alone(self, module: Module, name: str, prefix: str) -> str:
        text = self._inliner.alone(module, name, closure.LARGEST)
        key = next(each.key for each in ModuleText(text).functions if each.name == name)
        return closure.with_names_of_its_own(text, prefix, self._executor.known | {key})
