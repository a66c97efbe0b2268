"""What calls a version: from the bytes of its arguments to those of its result."""

from __future__ import annotations

from llmfb_core.execution.layout import (
    ARGUMENT_SIZE,
    BLOCK_STRIDE,
    BLOCKS,
    FLOAT_REGISTERS,
    VARIABLE_ARGUMENTS,
)
from llmfb_core.execution.signature import Signature
from llmfb_core.llvm.api import FUNCTION_INDEX, Ref
from llmfb_core.llvm.ir import ARRAY, STRUCT, refs
from llmfb_core.llvm.versions.builder import Build
from llmfb_core.llvm.versions.version import Version

_EXTERNAL = 0
_POINTED_TO = BLOCKS + BLOCK_STRIDE * 20
_STRINGS = ("target-features", "target-cpu", "tune-cpu", "min-legal-vector-width", "prefer-vector-width")


def finish(version: Version, label: str, signature: Signature, resets: list[tuple[Ref, Ref]]) -> None:
    """Name the function `llmfb.LABEL`, and add `void @llmfb.call.LABEL(ptr arguments, ptr result)`.

    That gives `resets` (variables and values) their first content, reads the arguments, calls, and writes the result.
    """
    api, ir, function = version.ir.api, version.ir, version.function
    ir.rename(function, f"llmfb.{label}")
    api.LLVMSetComdat(function, None)
    api.LLVMSetLinkage(function, _EXTERNAL)
    api.LLVMSetVisibility(function, 0)
    api.LLVMSetDLLStorageClass(function, 0)
    api.LLVMSetSection(function, b"")
    api.LLVMSetGC(function, None)
    _plain_convention(version)
    type_ = api.LLVMFunctionType(ir.void, refs([ir.ptr, ir.ptr]), 2, 0)
    caller = api.LLVMAddFunction(ir.module, f"llmfb.call.{label}".encode(), type_)
    for name in _STRINGS:
        found = api.LLVMGetStringAttributeAtIndex(function, FUNCTION_INDEX, name.encode(), len(name))
        if found:
            api.LLVMAddAttributeAtIndex(caller, FUNCTION_INDEX, found)
    block = api.LLVMAppendBasicBlockInContext(ir.context, caller, b"")
    build = Build.at_new(ir, caller, block)
    _call(version, build, signature, caller, resets)
    build.close()


def _call(
    version: Version, build: Build, signature: Signature, caller: Ref, resets: list[tuple[Ref, Ref]]
) -> None:
    api, ir, function = build.api, build.ir, version.function
    for variable, value in resets:
        build.store(value, variable)
    arguments, result = api.LLVMGetParam(caller, 0), api.LLVMGetParam(caller, 1)
    type_ = api.LLVMGlobalGetValueType(function)
    passed = [
        build.load(each, build.offset(arguments, ARGUMENT_SIZE * index))
        for index, each in enumerate(ir.parameter_types(type_))
    ]
    if signature.varargs:
        passed += [api.LLVMConstReal(ir.double, number + 0.5) for number in range(FLOAT_REGISTERS)]
        passed += [ir.word(number % 7 if number % 2 else _POINTED_TO) for number in range(VARIABLE_ARGUMENTS)]
    made = build.plain_call(type_, function, passed)
    for index in range(len(signature.parameters) + 1):
        for attribute in version.attributes.passed_by(function, index):
            api.LLVMAddCallSiteAttribute(made, index, attribute)
    if signature.result is not None:
        build.store(made, result)
        _nans(build, made)
    build.ret()


def _nans(build: Build, value: Ref) -> None:
    """Record which parts of a result are NaNs: that counts, although their bits do not."""
    ir = build.ir
    if ir.kind(ir.type_of(value)) in (STRUCT, ARRAY):
        for index in range(len(ir.members(ir.type_of(value)))):
            _nans(build, build.part(value, index))
    elif (which := build.nans(value)) is not None:
        build.runtime("nans", which)


def _plain_convention(version: Version) -> None:
    """Have the function called as C does, whatever its convention: who calls it is here."""
    api, ir = version.ir.api, version.ir
    api.LLVMSetFunctionCallConv(version.function, 0)
    for block in ir.blocks(version.function):
        for instruction in ir.instructions(block):
            if ir.opcode(instruction) == "call" and api.LLVMGetCalledValue(instruction) == version.function:
                api.LLVMSetInstructionCallConv(instruction, 0)
