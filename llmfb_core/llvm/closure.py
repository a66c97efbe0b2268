"""Which functions of a module are executed, each with all that it calls there."""

from __future__ import annotations

from dataclasses import dataclass

from llmfb_core.llvm.api import Ref
from llmfb_core.llvm.ir import IR
from llmfb_core.llvm.versions.globals import is_hidden

LARGEST = 1500
"""Instructions of a function with everything inlined, beyond which it is not executed."""
_LARGEST_SUM = 8_000
_MOST = 24


@dataclass(frozen=True, slots=True)
class Entries:
    """The functions to execute by name, the largest first; `total` is how many the module offers to others."""

    chosen: tuple[str, ...]
    total: int


def entries(ir: IR) -> Entries:
    """What to execute of a module: as many functions that others may call as are worth the time."""
    defined = [each for each in ir.functions() if not ir.api.LLVMIsDeclaration(each)]
    sizes = _Sizes(ir, defined)
    offered = [(sizes.of(each), ir.name(each)) for each in defined if not is_hidden(ir, each)]
    chosen: list[str] = []
    left = _LARGEST_SUM
    for size, name in sorted(offered, key=lambda each: (-each[0], each[1])):
        if size <= min(left, LARGEST) and len(chosen) < _MOST:
            chosen.append(name)
            left -= size
    return Entries(tuple(chosen), len(offered))


class _Sizes:
    """Instructions of functions with everything inlined that they call; more than `LARGEST` where that has no end."""

    def __init__(self, ir: IR, defined: list[Ref]) -> None:
        self._own: dict[Ref, int] = {}
        self._calls: dict[Ref, list[Ref]] = {}
        self._known: dict[Ref, int] = {}
        for function in defined:
            instructions = [each for block in ir.blocks(function) for each in ir.instructions(block)]
            self._own[function] = len(instructions)
            self._calls[function] = [
                called
                for each in instructions
                if ir.opcode(each) in ("call", "invoke")
                and (called := ir.api.LLVMGetCalledValue(each)) in defined
                and called != function
            ]

    def of(self, function: Ref, within: frozenset[Ref] = frozenset()) -> int:
        """The size of one, called from those in `within`."""
        if function in within or len(within) > 100:
            return LARGEST + 1
        if function not in self._known:
            inside = within | {function}
            called = sum(self.of(each, inside) for each in self._calls[function])
            self._known[function] = min(LARGEST + 1, self._own[function] + called)
        return self._known[function]
