"""Make visible what an input does to the original: which blocks it reaches, and how what is compared comes out.

The search for inputs goes by this, see `llmfb_core.execution.search`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from llmfb_core.execution.layout import DIVIDED, MIXED, MULTIPLIED
from llmfb_core.llvm.api import Ref
from llmfb_core.llvm.ir import DOUBLE, FLOAT, HALF, ICMP, INTEGER, IR, POINTER_KIND
from llmfb_core.llvm.versions.builder import Build

_MOST_CASES = 64


class Probes:
    """Numbers the places of one function."""

    def __init__(self, build: Build) -> None:
        """Begin with 1."""
        self._build = build
        self._ir = build.ir
        self._sites = 0

    def site(self) -> Ref:
        """A number of its own for a place of the function."""
        self._sites += 1
        return self._ir.word(self._sites)

    def at(self, instruction: Ref, opcode: str) -> None:
        """Note what an instruction compares or otherwise decides by."""
        if opcode in _PROBES:
            self._build.before(instruction)
            _PROBES[opcode](self, instruction)

    def compared(self, left: Ref, right: Ref) -> None:
        """Note a comparison of integers or pointers."""
        type_ = self._ir.type_of(left)
        kind, build = self._ir.kind(type_), self._build
        bits = 64 if kind == POINTER_KIND else self._ir.bits(type_) if kind == INTEGER else 0
        if 0 < bits <= 64:
            build.runtime("compare", self.site(), self._ir.word(bits), build.word(left), build.word(right))

    def _operands(self, instruction: Ref) -> None:
        left, right = self._ir.operands(instruction)[:2]
        self.compared(left, right)

    def _sign(self, instruction: Ref) -> None:
        """Of a value that is extended or shifted it counts whether it is negative, and whether it is zero."""
        value = self._ir.operands(instruction)[0]
        if self._ir.kind(self._ir.type_of(value)) == INTEGER:
            self.compared(value, self._ir.int(self._ir.type_of(value), 0))

    def _branch(self, instruction: Ref) -> None:
        operands = self._ir.operands(instruction)
        if len(operands) == 3:
            self.compared(operands[0], self._ir.int(self._ir.i1, 0))

    def _select(self, instruction: Ref) -> None:
        condition = self._ir.operands(instruction)[0]
        if self._ir.kind(self._ir.type_of(condition)) == INTEGER:
            self.compared(condition, self._ir.int(self._ir.i1, 0))

    def _mask(self, instruction: Ref) -> None:
        value, mask = self._ir.operands(instruction)
        type_, build = self._ir.type_of(value), self._build
        if (
            self._ir.kind(type_) == INTEGER
            and self._ir.bits(type_) <= 64
            and build.api.LLVMIsAConstantInt(mask)
        ):
            bits = self._ir.word(self._ir.bits(type_))
            build.runtime("mask", self.site(), bits, build.word(value), build.word(mask))

    def _floats(self, instruction: Ref) -> None:
        left, right = self._ir.operands(instruction)
        if self._ir.kind(self._ir.type_of(left)) in (FLOAT, DOUBLE, HALF):
            one, other = (self._build.cast("FPExt", each, self._ir.double) for each in (left, right))
            self._build.runtime("floats", self.site(), one, other)

    def _cases(self, instruction: Ref) -> None:
        condition = self._ir.operands(instruction)[0]
        for case in switch_cases(self._build, instruction)[:_MOST_CASES]:
            self.compared(condition, case)

    def _by_constant(self, instruction: Ref) -> None:
        value, constant = self._ir.operands(instruction)
        bits = self._ir.bits(self._ir.type_of(value))
        if not 8 <= bits <= 64 or not self._build.api.LLVMIsAConstantInt(constant):
            return
        opcode = self._ir.opcode(instruction)
        kind = {"mul": MULTIPLIED, "xor": MIXED}.get(opcode, DIVIDED)
        words = [
            self._ir.word(bits),
            self._build.word(value),
            self._build.word(constant),
            self._ir.word(kind),
        ]
        self._build.runtime("by_constant", self.site(), *words)

    def _divided(self, instruction: Ref) -> None:
        self._operands(instruction)
        self._by_constant(instruction)
        self._undefined_division(instruction)

    def _undefined_division(self, instruction: Ref) -> None:
        """Whether it divides by zero, and of what it divides by -1, whether it is the least number."""
        ir, build = self._ir, self._build
        value, divisor = ir.operands(instruction)
        type_ = ir.type_of(divisor)
        if ir.kind(type_) != INTEGER or ir.bits(type_) > 64 or build.api.LLVMIsAConstantInt(divisor):
            return
        self.compared(divisor, ir.int(type_, 0))
        if ir.opcode(instruction) in ("sdiv", "srem"):
            least, bits = ir.int(type_, 1 << (ir.bits(type_) - 1)), ir.word(ir.bits(type_))
            by_minus = build.icmp("eq", divisor, ir.int(type_, -1))
            site = build.select(by_minus, self.site(), self.site())
            build.runtime("compare", site, bits, build.word(value), build.word(least))

    def _converted(self, instruction: Ref) -> None:
        (value,) = self._ir.operands(instruction)
        if self._ir.kind(self._ir.type_of(value)) in (FLOAT, DOUBLE, HALF):
            wide = self._build.cast("FPExt", value, self._ir.double)
            self._build.runtime("converted", self.site(), wide)

    def _exchange(self, instruction: Ref) -> None:
        """What is compared with memory that a thread may have changed."""
        pointer, expected = self._ir.operands(instruction)[:2]
        type_ = self._ir.type_of(expected)
        self.compared(self._build.load(type_, pointer), expected)


def switch_cases(build: Build, switch: Ref) -> list[Ref]:
    """The values of a switch."""
    return _cases(build.ir, switch)


def numbers(ir: IR, function: Ref, *, compared: bool = False) -> frozenset[int]:
    """The integers of up to 64 bits that a function has as operands; only those that something is `compared` with."""
    found: set[int] = set()
    for block in ir.blocks(function):
        for each in ir.instructions(block):
            opcode = ir.opcode(each)
            if compared and (
                opcode not in ("icmp", "switch")
                or (opcode == "icmp" and ir.api.LLVMGetICmpPredicate(each) not in (ICMP["eq"], ICMP["ne"]))
            ):
                continue
            operands = ir.operands(each) if opcode != "switch" else _cases(ir, each)
            found.update(_numbers(ir, operands))
    return frozenset(found)


def _cases(ir: IR, switch: Ref) -> list[Ref]:
    if hasattr(ir.api, "LLVMGetSwitchCaseValue") and ir.api.major >= 22:
        count = ir.api.LLVMGetNumSuccessors(switch)
        return [ir.api.LLVMGetSwitchCaseValue(switch, index) for index in range(1, count)]
    return ir.operands(switch)[2::2]


def _numbers(ir: IR, operands: list[Ref]) -> Iterator[int]:
    for each in operands:
        if ir.api.LLVMIsAConstantInt(each) and ir.bits(ir.type_of(each)) <= 64:
            yield ir.api.LLVMConstIntGetZExtValue(each)


def reals(ir: IR, function: Ref) -> frozenset[str]:
    """The constants of floating-point types that a function has as operands, as LLVM prints them."""
    found: set[str] = set()
    for block in ir.blocks(function):
        for each in ir.instructions(block):
            found |= _reals(ir, each)
    return frozenset(found)


def _reals(ir: IR, instruction: Ref) -> set[str]:
    return {ir.printed(each) for each in ir.operands(instruction) if ir.api.LLVMIsAConstantFP(each)}


@dataclass(frozen=True, slots=True)
class Decisions:
    """What a function may decide by: its constants, and where it divides by what may be zero.

    Of such a division it counts whether it happens in any case, and whether there is a call before it.
    """

    integers: frozenset[int]
    reals: frozenset[str]
    divisions: frozenset[tuple[bool, bool]]

    @classmethod
    def of(cls, ir: IR, function: Ref) -> Decisions:
        """Those of a function that was not rewritten yet."""
        return cls(numbers(ir, function), reals(ir, function), frozenset(_divisions(ir, function)))

    def has(self, ir: IR, function: Ref) -> bool:
        """Whether a version decides by nothing else, but for numbers next to those that are known."""
        if not set(_divisions(ir, function)) <= self.divisions:
            return False
        return all(self._knows(ir, each) for block in ir.blocks(function) for each in ir.instructions(block))

    def _knows(self, ir: IR, instruction: Ref) -> bool:
        opcode = ir.opcode(instruction)
        if opcode == "fcmp":
            return _reals(ir, instruction) <= self.reals
        if opcode not in ("icmp", "and", "switch"):
            return True
        operands = ir.operands(instruction) if opcode != "switch" else _cases(ir, instruction)
        return all(self.integers & {each - 1, each, each + 1} for each in _numbers(ir, operands))


def _divisions(ir: IR, function: Ref) -> Iterator[tuple[bool, bool]]:
    for number, block in enumerate(ir.blocks(function)):
        called = False
        for each in ir.instructions(block):
            opcode = ir.opcode(each)
            called |= opcode == "call"
            if opcode in ("udiv", "sdiv", "urem", "srem") and not ir.api.LLVMIsConstant(ir.operands(each)[1]):
                yield number == 0, called


_PROBES: dict[str, Callable[[Probes, Ref], None]] = {
    "icmp": Probes._operands,  # pyright: ignore[reportPrivateUsage]
    "fcmp": Probes._floats,  # pyright: ignore[reportPrivateUsage]
    "and": Probes._mask,  # pyright: ignore[reportPrivateUsage]
    "br": Probes._branch,  # pyright: ignore[reportPrivateUsage]
    "select": Probes._select,  # pyright: ignore[reportPrivateUsage]
    "switch": Probes._cases,  # pyright: ignore[reportPrivateUsage]
    "cmpxchg": Probes._exchange,  # pyright: ignore[reportPrivateUsage]
    **dict.fromkeys(("zext", "sext", "lshr", "ashr", "sitofp", "uitofp"), Probes._sign),  # pyright: ignore[reportPrivateUsage]
    **dict.fromkeys(("fptosi", "fptoui", "fptrunc"), Probes._converted),  # pyright: ignore[reportPrivateUsage]
    "sub": Probes._operands,  # pyright: ignore[reportPrivateUsage]
    **dict.fromkeys(("sdiv", "udiv", "srem", "urem"), Probes._divided),  # pyright: ignore[reportPrivateUsage]
    **dict.fromkeys(("mul", "xor"), Probes._by_constant),  # pyright: ignore[reportPrivateUsage]
}
