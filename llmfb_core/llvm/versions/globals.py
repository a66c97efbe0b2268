"""Globals at fixed addresses, the same for both versions: variables, constants, functions elsewhere.

So no address that a version sees depends on where code and data happen to be.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from llmfb_core.execution.layout import CONSTANTS, CONSTANTS_SIZE, FUNCTIONS, GAP, LIBRARY, MAX_CONSTANTS
from llmfb_core.execution.refusal import NotExecutableError
from llmfb_core.llvm.api import Ref
from llmfb_core.llvm.ir import IR
from llmfb_core.llvm.versions.builder import PREFIX
from llmfb_core.llvm.versions.choices import is_open

_ALIGN = 32
_PRIVATE = (8, 9)
"""LLVMInternalLinkage and LLVMPrivateLinkage."""


def is_hidden(ir: IR, value: Ref) -> bool:
    """Whether nobody outside of the module sees a global."""
    return ir.api.LLVMGetLinkage(value) in _PRIVATE


def is_constant(ir: IR, variable: Ref) -> bool:
    """Whether a variable's content is known and never changes."""
    api = ir.api
    known = api.LLVMIsGlobalConstant(variable) and api.LLVMGetInitializer(variable)
    return bool(known) and not api.LLVMIsExternallyInitialized(variable)


def initial(ir: IR, variable: Ref) -> str:
    """A variable's first content as text, to be compared."""
    value = ir.api.LLVMGetInitializer(variable)
    return ir.api.take_message(ir.api.LLVMPrintValueToString(value)) if value else ""


def undefined_parts(ir: IR, constant: Ref, offset: int = 0) -> Iterator[tuple[int, int]]:
    """Offsets and sizes of the bytes of a constant that are undefined; raises NotExecutableError for parts of bytes."""
    type_ = ir.type_of(constant)
    if ir.api.LLVMIsUndef(constant):
        yield offset, ir.allocated(type_)
        return
    if not is_open(ir, constant):
        return
    _, lane, count = ir.shape(type_)
    if count and ir.bits(lane) % 8:
        raise NotExecutableError("a constant with bits that are undefined")
    places = [index * ir.size(lane) for index in range(count)] or [place for place, _ in ir.members(type_)]
    for index, place in enumerate(places):
        yield from undefined_parts(ir, ir.api.LLVMGetAggregateElement(constant, index), offset + place)


@dataclass(frozen=True, slots=True)
class Content:
    """What a constant holds, and at which offsets it is undefined, with how many bytes."""

    data: bytes
    undefined: tuple[tuple[int, int], ...] = ()


@dataclass(slots=True)
class Addresses:
    """The addresses of globals by name: `variables` in the arena, `functions`, and `constants` with their content.

    `texts` is what constants and hidden variables begin with, `data` what constants hold, by address.
    """

    variables: dict[str, int] = field(default_factory=dict[str, int])
    functions: dict[str, int] = field(default_factory=dict[str, int])
    constants: dict[str, int] = field(default_factory=dict[str, int])
    texts: dict[str, str] = field(default_factory=dict[str, str])
    data: dict[int, Content] = field(default_factory=dict[int, Content])
    _end: int = CONSTANTS

    def function(self, name: str, *, library: bool) -> int:
        """The address of a function."""
        if name not in self.functions:
            self.functions[name] = (LIBRARY if library else FUNCTIONS) + 16 * (len(self.functions) + 1)
        return self.functions[name]

    def place_constant(self, name: str, size: int, align: int) -> int:
        """Give a constant an address; raises NotExecutableError."""
        step = max(_ALIGN, align)
        start = (self._end + GAP + step - 1) // step * step
        self._end = start + size
        if self._end > CONSTANTS + CONSTANTS_SIZE or len(self.constants) >= MAX_CONSTANTS:
            raise NotExecutableError("its constants are too large")
        self.constants[name] = start
        return start

    def copy(self) -> Addresses:
        """The same, for a candidate to add its own."""
        return Addresses(
            self.variables, dict(self.functions), dict(self.constants), self.texts, dict(self.data), self._end
        )

    def of(self, name: str) -> int | None:
        """The address of a global, None where it has none."""
        for table in (self.variables, self.constants, self.functions):
            if name in table:
                return table[name]
        return None


def remove_aliases(ir: IR) -> None:
    """Have everybody refer to what an alias stands for."""
    for alias in ir.aliases():
        ir.api.LLVMReplaceAllUsesWith(alias, ir.api.LLVMAliasGetAliasee(alias))
        ir.api.LLVMDeleteGlobal(alias)


def replace_functions(ir: IR, addresses: Addresses, own: Ref, library: Mapping[str, str]) -> None:
    """Have addresses stand for functions, but where `own` and those in `library` are called."""
    for function in ir.functions():
        name = ir.name(function)
        if name.startswith(("llvm.", PREFIX)):
            continue
        if function != own and name not in library:
            _replace(ir, function, addresses)
            continue
        called = _calls_of(ir, function)
        if ir.api.LLVMGetFirstUse(function) and not _is_only_called(ir, function, called):
            type_ = ir.api.LLVMGlobalGetValueType(function)
            stand_in = ir.api.LLVMAddFunction(ir.module, b"", type_)
            for call in called:
                ir.api.LLVMSetOperand(call, ir.api.LLVMGetNumOperands(call) - 1, stand_in)
            _replace(ir, function, addresses)
            ir.api.LLVMReplaceAllUsesWith(stand_in, function)
            ir.api.LLVMDeleteFunction(stand_in)


def _calls_of(ir: IR, function: Ref) -> list[Ref]:
    def calls(user: Ref) -> bool:
        return bool(ir.api.LLVMIsACallInst(user) and ir.api.LLVMGetCalledValue(user) == function)

    return [user for user in ir.users(function) if calls(user)]


def _is_only_called(ir: IR, function: Ref, calls: list[Ref]) -> bool:
    return len(ir.users(function)) == len(set(calls))


def _replace(ir: IR, value: Ref, addresses: Addresses) -> None:
    if ir.api.LLVMGetFirstUse(value):
        address = addresses.of(ir.name(value))
        if address is None:
            raise NotExecutableError(f"the candidate refers to @{ir.name(value)}, of which nothing is known")
        ir.api.LLVMReplaceAllUsesWith(value, ir.address(address))


def replace_variables(ir: IR, addresses: Addresses) -> None:
    """Have addresses stand for the variables and constants that have some, which are removed."""
    known = [each for each in ir.variables() if addresses.of(ir.name(each)) is not None]
    for each in known:
        _replace(ir, each, addresses)
    for each in known:
        ir.api.LLVMDeleteGlobal(each)


def share_thread_locals(ir: IR) -> None:
    """Have the variables of the only thread that there is be like others."""
    for each in ir.variables():
        if ir.api.LLVMIsThreadLocal(each):
            ir.api.LLVMSetThreadLocal(each, 0)
    for function in ir.functions():
        if ir.name(function).startswith("llvm.threadlocal.address."):
            for call in _calls_of(ir, function):
                ir.api.LLVMReplaceAllUsesWith(call, ir.operands(call)[0])
                ir.api.LLVMInstructionEraseFromParent(call)
            ir.api.LLVMDeleteFunction(function)


def remove_lists(ir: IR) -> None:
    """Remove the variables that are no data, as `llvm.used`."""
    for each in ir.variables():
        if ir.name(each).startswith("llvm."):
            ir.api.LLVMDeleteGlobal(each)
