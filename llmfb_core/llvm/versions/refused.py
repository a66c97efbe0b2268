"""What is not executed, found in a function before anything is made of it."""

from __future__ import annotations

import re

from llmfb_core.execution.refusal import NotExecutableError
from llmfb_core.llvm.api import FUNCTION_INDEX, Ref
from llmfb_core.llvm.ir import AMX, IR, POINTER_KIND, PPC_FP128, SCALABLE, TARGET, TOKEN
from llmfb_core.llvm.versions.attributes import Attributes
from llmfb_core.llvm.versions.builder import PREFIX

_MACHINE_STATE = re.compile(
    r"llvm\.(?:returnaddress|frameaddress|addressofreturnaddress|sponentry|stackrestore|stacksave|localescape|localrecover"
    r"|coro\.|gc|eh\.sjlj|eh\.recoverfp|read\w*counter|experimental\.(?:gc|patchpoint|stackmap|deoptimize)|read_register"
    r"|write_register|read_volatile_register|(?:get|set)\.(?:rounding|fpenv|fpmode)|reset\.fp|get\.dynamic"
    r"|call\.preallocated|vscale|swift\.async|icall\.branch|init\.trampoline|adjust\.trampoline|localaddress|thread\.pointer"
    r"|experimental\.constrained|invariant\.start|x86\.(?:rd|xsave|flags|seh|wbinvd)|instrprof|xray|type\.)"
)
_REASONS = {
    "callbr": "inline assembly",
    "indirectbr": "addresses of blocks",
    **dict.fromkeys(
        ("catchpad", "cleanuppad", "catchswitch", "cleanupret", "catchret"), "exceptions by funclets"
    ),
}
_TYPES = {SCALABLE, AMX, PPC_FP128, TARGET}
_OWN = ("llmfb.first.", "llmfb.call.", "llmfb.own.")
"""Names of what is made for execution; `llmfb.global.` is what extraction calls a variable without a name."""


def check_module(ir: IR) -> None:
    """Refuse what a module may not have; raises NotExecutableError."""
    if ir.api.LLVMPointerSize(ir.layout) != 8:
        raise NotExecutableError(f"{8 * ir.api.LLVMPointerSize(ir.layout)}-bit pointers")
    for value in (*ir.variables(), *ir.functions(), *ir.aliases()):
        if ir.name(value).startswith((PREFIX, *_OWN)):
            raise NotExecutableError(f"@{ir.name(value)}: names that begin so are taken")
    if ir.api.LLVMGetFirstGlobalIFunc(ir.module):
        raise NotExecutableError("functions that are chosen when the program starts")


def check_function(ir: IR, attributes: Attributes, function: Ref) -> None:
    """Refuse what a function may not have; raises NotExecutableError."""
    parameters = ir.api.LLVMCountParams(function)
    _check_attributes(attributes, function, parameters, call=False)
    checked: set[Ref] = set()
    for block in ir.blocks(function):
        for instruction in ir.instructions(block):
            _check(ir, attributes, instruction, checked)


def _check(ir: IR, attributes: Attributes, instruction: Ref, checked: set[Ref]) -> None:
    opcode = ir.opcode(instruction)
    if not opcode:
        raise NotExecutableError("an instruction that is not known here")
    if opcode in _REASONS:
        raise NotExecutableError(_REASONS[opcode])
    if opcode in ("call", "invoke"):
        _check_call(ir, attributes, instruction)
    for value in (instruction, *ir.operands(instruction)):
        if value not in checked:
            checked.add(value)
            _check_value(ir, value)


def _check_value(ir: IR, value: Ref) -> None:
    api = ir.api
    kind, lane, _ = ir.shape(ir.type_of(value))
    if kind in _TYPES or ir.kind(ir.type_of(value)) in _TYPES:
        raise NotExecutableError("types that this machine lacks")
    if kind == POINTER_KIND and api.LLVMGetPointerAddressSpace(lane):
        raise NotExecutableError("address spaces")
    if kind == TOKEN and api.LLVMIsAInstruction(value):
        raise NotExecutableError("values of type token")
    if api.LLVMIsABlockAddress(value):
        raise NotExecutableError("addresses of blocks")
    if api.LLVMIsAConstantExpr(value):
        for operand in ir.operands(value):
            _check_value(ir, operand)


def _check_call(ir: IR, attributes: Attributes, call: Ref) -> None:
    called = ir.api.LLVMGetCalledValue(call)
    if ir.api.LLVMIsAInlineAsm(called):
        raise NotExecutableError("inline assembly")
    name = ir.name(called) if ir.api.LLVMIsAFunction(called) else ""
    if _MACHINE_STATE.match(name):
        raise NotExecutableError(f"an intrinsic that depends on the machine's state, {name}")
    if name in ("setjmp", "_setjmp", "sigsetjmp", "__sigsetjmp"):
        raise NotExecutableError("a call that returns twice")
    if not name.startswith("llvm."):
        arguments = ir.api.LLVMGetNumArgOperands(call)
        _check_attributes(attributes, call, arguments, call=True)
        if ir.api.LLVMIsAFunction(called):
            _check_attributes(attributes, called, ir.api.LLVMCountParams(called), call=False)


def _check_attributes(attributes: Attributes, place: Ref, parameters: int, *, call: bool) -> None:
    for index in (FUNCTION_INDEX, *range(parameters + 1)):
        reason = attributes.refusal(place, index, call=call)
        if reason is not None:
            raise NotExecutableError(reason)
