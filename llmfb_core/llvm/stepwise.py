"""Measure many pass lists on one source by running each step from each state of the IR once.

Lists of a search share beginnings, and most passes leave most functions as they are.  A state is what the IR is
after some steps, known by the hash of its text; a step that was run from a state before is looked up.  The idea
is that of exhaustive phase order exploration (Kulkarni et al., CGO 2006: identical function instances).

A list that is run in one piece may differ from its steps in rare cases, where a pass uses what an analysis left
behind, and names of values are dropped here.  So the figures of what is kept have to be measured again in one
piece.  Only a worker process may use this: a pass can abort or hang.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field

from llmfb_core.llvm.handles import Module
from llmfb_core.llvm.measure import PreparedSource
from llmfb_core.llvm.target import NoBackendError
from llmfb_core.types import Compilation, Failure, Measurement

DEFAULT_INSTRUCTIONS_HELD = 2_000_000
"""Modules of states are kept until they have this many instructions in all, some 400 MB."""


@dataclass(slots=True)
class _State:
    """IR after the steps that lead here from `parent`; `module` may be given up and made again."""

    parent: _State | None
    step: str
    module: Module | None
    instructions: int
    next: dict[str, _State | Failure] = field(default_factory=dict[str, "_State | Failure"])
    size: Measurement | Failure | None = None


class States:
    """The states of one prepared source that lists have led to so far."""

    def __init__(self, source: PreparedSource, *, instructions_held: int = DEFAULT_INSTRUCTIONS_HELD) -> None:
        """Begin with the source itself; it has to stay open while this is in use."""
        self._source = source
        self._limit = instructions_held
        self._held = 0
        self._recent: OrderedDict[int, _State] = OrderedDict()
        source.discard_names()
        module = source.clone()
        self._root = _State(None, "", module, source.count(module))
        self._known = {module.digest(): self._root}
        self.steps_run = 0
        """How many steps were run so far, for those who want to know what was spared."""

    def close(self) -> None:
        """Free every module."""
        for state in self._known.values():
            if state.module is not None:
                state.module.close()
                state.module = None

    def measure(self, pass_list: str, steps: Sequence[str]) -> Compilation:
        """Instructions and bytes after `steps`, which `passes.steps` made of `pass_list`."""
        state = self._root
        for step in steps:
            after = state.next.get(step)
            if after is None:
                after = self._run(state, step)
            if isinstance(after, Failure):
                return Compilation(pass_list, failure=after)
            state = after
        if state.size is None:
            state.size = self._emitted(state)
        if isinstance(state.size, Failure):
            return Compilation(pass_list, failure=state.size)
        return Compilation(pass_list, state.size)

    def _run(self, state: _State, step: str) -> _State | Failure:
        """Run `step` from `state` and remember where it leads."""
        module = self._module(state).clone()
        self.steps_run += 1
        if (failure := self._source.run(module, step)) is not None:
            module.close()
            state.next[step] = failure
            return failure
        digest = module.digest()
        known = self._known.get(digest)
        if known is None:
            known = self._known[digest] = _State(state, step, module, self._source.count(module))
            self._hold(known)
        elif known.module is None:
            known.module = module
            self._hold(known)
        else:
            module.close()
        state.next[step] = known
        return known

    def _module(self, state: _State) -> Module:
        """The module of `state`, made again from the nearest state before it where it was given up."""
        if state.module is None:
            assert state.parent is not None
            state.module = self._module(state.parent).clone()
            self._source.run(state.module, state.step)
            self._hold(state)
        elif id(state) in self._recent:
            self._recent.move_to_end(id(state))
        return state.module

    def _hold(self, state: _State) -> None:
        """Count `state` as most recent, and give up the modules of those that were not used for longest."""
        self._recent[id(state)] = state
        self._held += state.instructions
        while self._held > self._limit and len(self._recent) > 1:
            _, oldest = self._recent.popitem(last=False)
            self._held -= oldest.instructions
            assert oldest.module is not None
            oldest.module.close()
            oldest.module = None

    def _emitted(self, state: _State) -> Measurement | Failure:
        """Code generation changes a module, so that it gets a copy."""
        with self._module(state).clone() as copy:
            try:
                size = self._source.emitted_size(copy)
                return Measurement(state.instructions, size.bytes, size.ram)
            except NoBackendError as error:
                return Failure("target", str(error).split("\n")[0])
