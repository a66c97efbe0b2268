"""Signatures of the parts of the LLVM-C API that llmfb uses (headers `llvm-c/*.h`, LLVM 17 to 23).

`load` opens a library and declares every function below; a function that the library lacks is left out of
`Library` only where it is listed as optional.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from ctypes import POINTER, byref, c_char_p, c_int, c_size_t, c_uint, c_uint64, c_void_p
from pathlib import Path
from typing import Any

from llmfb_core.errors import LLVMUnavailableError
from llmfb_core.llvm.locate import SUPPORTED_MAJORS

Ref = int
"""An opaque LLVM reference: the address of an object that LLVM owns."""

FUNCTION_INDEX = 0xFFFFFFFF
"""LLVMAttributeFunctionIndex: attributes of the function itself."""

CALL_OPCODE = 45
"""LLVMCall of the enumeration LLVMOpcode."""

DIAGNOSTIC_HANDLER = ctypes.CFUNCTYPE(None, c_void_p, c_void_p)
_OUT_REF = POINTER(c_void_p)
_OUT_SIZE = POINTER(c_size_t)

_SIGNATURES: dict[str, tuple[Any, list[Any]]] = {
    "LLVMGetVersion": (None, [POINTER(c_uint), POINTER(c_uint), POINTER(c_uint)]),
    "LLVMContextCreate": (c_void_p, []),
    "LLVMContextDispose": (None, [c_void_p]),
    "LLVMContextSetDiscardValueNames": (None, [c_void_p, c_int]),
    "LLVMContextSetDiagnosticHandler": (None, [c_void_p, DIAGNOSTIC_HANDLER, c_void_p]),
    "LLVMGetDiagInfoDescription": (c_void_p, [c_void_p]),
    "LLVMGetDiagInfoSeverity": (c_int, [c_void_p]),
    "LLVMCreateMemoryBufferWithMemoryRangeCopy": (c_void_p, [c_char_p, c_size_t, c_char_p]),
    "LLVMDisposeMemoryBuffer": (None, [c_void_p]),
    "LLVMParseIRInContext": (c_int, [c_void_p, c_void_p, _OUT_REF, _OUT_REF]),
    "LLVMWriteBitcodeToMemoryBuffer": (c_void_p, [c_void_p]),
    "LLVMParseCommandLineOptions": (None, [c_int, POINTER(c_char_p), c_char_p]),
    "LLVMDebugMetadataVersion": (c_uint, []),
    "LLVMGetModuleDebugMetadataVersion": (c_uint, [c_void_p]),
    "LLVMStripModuleDebugInfo": (c_int, [c_void_p]),
    "LLVMVerifyFunction": (c_int, [c_void_p, c_int]),
    "LLVMPrintValueToString": (c_void_p, [c_void_p]),
    "LLVMVerifyModule": (c_int, [c_void_p, c_int, _OUT_REF]),
    "LLVMCloneModule": (c_void_p, [c_void_p]),
    "LLVMDisposeModule": (None, [c_void_p]),
    "LLVMPrintModuleToString": (c_void_p, [c_void_p]),
    "LLVMDisposeMessage": (None, [c_void_p]),
    "LLVMGetTarget": (c_char_p, [c_void_p]),
    "LLVMSetTarget": (None, [c_void_p, c_char_p]),
    "LLVMGetDataLayoutStr": (c_char_p, [c_void_p]),
    "LLVMSetModuleDataLayout": (None, [c_void_p, c_void_p]),
    "LLVMGetModuleFlag": (c_void_p, [c_void_p, c_char_p, c_size_t]),
    "LLVMGetModuleContext": (c_void_p, [c_void_p]),
    "LLVMMetadataAsValue": (c_void_p, [c_void_p, c_void_p]),
    "LLVMGetMDNodeNumOperands": (c_uint, [c_void_p]),
    "LLVMGetMDNodeOperands": (None, [c_void_p, _OUT_REF]),
    "LLVMIsAConstantInt": (c_void_p, [c_void_p]),
    "LLVMConstIntGetZExtValue": (c_uint64, [c_void_p]),
    "LLVMGetNamedFunction": (c_void_p, [c_void_p, c_char_p]),
    "LLVMGetFirstFunction": (c_void_p, [c_void_p]),
    "LLVMGetNextFunction": (c_void_p, [c_void_p]),
    "LLVMIsDeclaration": (c_int, [c_void_p]),
    "LLVMGetValueName2": (c_void_p, [c_void_p, _OUT_SIZE]),
    "LLVMGetFirstGlobal": (c_void_p, [c_void_p]),
    "LLVMGetNextGlobal": (c_void_p, [c_void_p]),
    "LLVMGetFirstGlobalAlias": (c_void_p, [c_void_p]),
    "LLVMGetNextGlobalAlias": (c_void_p, [c_void_p]),
    "LLVMIsAGlobalAlias": (c_void_p, [c_void_p]),
    "LLVMAliasGetAliasee": (c_void_p, [c_void_p]),
    "LLVMIsAFunction": (c_void_p, [c_void_p]),
    "LLVMIsAGlobalValue": (c_void_p, [c_void_p]),
    "LLVMIsNull": (c_int, [c_void_p]),
    "LLVMGetNamedGlobal": (c_void_p, [c_void_p, c_char_p]),
    "LLVMGetInitializer": (c_void_p, [c_void_p]),
    "LLVMSetInitializer": (None, [c_void_p, c_void_p]),
    "LLVMGetNumOperands": (c_int, [c_void_p]),
    "LLVMGetOperand": (c_void_p, [c_void_p, c_uint]),
    "LLVMConstArray2": (c_void_p, [c_void_p, _OUT_REF, c_uint64]),
    "LLVMAddGlobal": (c_void_p, [c_void_p, c_void_p, c_char_p]),
    "LLVMDeleteGlobal": (None, [c_void_p]),
    "LLVMSetLinkage": (None, [c_void_p, c_int]),
    "LLVMSetSection": (None, [c_void_p, c_char_p]),
    "LLVMSetAlignment": (None, [c_void_p, c_uint]),
    "LLVMGetComdat": (c_void_p, [c_void_p]),
    "LLVMSetComdat": (None, [c_void_p, c_void_p]),
    "LLVMGetModuleDataLayout": (c_void_p, [c_void_p]),
    "LLVMABIAlignmentOfType": (c_uint, [c_void_p, c_void_p]),
    "LLVMGetFirstGlobalIFunc": (c_void_p, [c_void_p]),
    "LLVMGetNextGlobalIFunc": (c_void_p, [c_void_p]),
    "LLVMGetIntrinsicID": (c_uint, [c_void_p]),
    "LLVMGetLinkage": (c_int, [c_void_p]),
    "LLVMIsAGlobalVariable": (c_void_p, [c_void_p]),
    "LLVMIsThreadLocal": (c_int, [c_void_p]),
    "LLVMGetFunctionCallConv": (c_uint, [c_void_p]),
    "LLVMGlobalGetValueType": (c_void_p, [c_void_p]),
    "LLVMTypeOf": (c_void_p, [c_void_p]),
    "LLVMGetTypeKind": (c_int, [c_void_p]),
    "LLVMPrintTypeToString": (c_void_p, [c_void_p]),
    "LLVMIsFunctionVarArg": (c_int, [c_void_p]),
    "LLVMGetReturnType": (c_void_p, [c_void_p]),
    "LLVMCountParamTypes": (c_uint, [c_void_p]),
    "LLVMGetParamTypes": (None, [c_void_p, _OUT_REF]),
    "LLVMCountStructElementTypes": (c_uint, [c_void_p]),
    "LLVMStructGetTypeAtIndex": (c_void_p, [c_void_p, c_uint]),
    "LLVMIsPackedStruct": (c_int, [c_void_p]),
    "LLVMIsOpaqueStruct": (c_int, [c_void_p]),
    "LLVMGetStructName": (c_char_p, [c_void_p]),
    "LLVMGetArrayLength2": (c_uint64, [c_void_p]),
    "LLVMGetElementType": (c_void_p, [c_void_p]),
    "LLVMGetFirstBasicBlock": (c_void_p, [c_void_p]),
    "LLVMGetNextBasicBlock": (c_void_p, [c_void_p]),
    "LLVMGetFirstInstruction": (c_void_p, [c_void_p]),
    "LLVMGetNextInstruction": (c_void_p, [c_void_p]),
    "LLVMGetInstructionOpcode": (c_int, [c_void_p]),
    "LLVMGetCalledValue": (c_void_p, [c_void_p]),
    "LLVMGetEnumAttributeKindForName": (c_uint, [c_char_p, c_size_t]),
    "LLVMCreateEnumAttribute": (c_void_p, [c_void_p, c_uint, c_uint64]),
    "LLVMAddAttributeAtIndex": (None, [c_void_p, c_uint, c_void_p]),
    "LLVMGetAttributeCountAtIndex": (c_uint, [c_void_p, c_uint]),
    "LLVMGetEnumAttributeValue": (c_uint64, [c_void_p]),
    "LLVMGetTypeAttributeValue": (c_void_p, [c_void_p]),
    "LLVMGetEnumAttributeAtIndex": (c_void_p, [c_void_p, c_uint, c_uint]),
    "LLVMRemoveEnumAttributeAtIndex": (None, [c_void_p, c_uint, c_uint]),
    "LLVMCreatePassBuilderOptions": (c_void_p, []),
    "LLVMDisposePassBuilderOptions": (None, [c_void_p]),
    "LLVMRunPasses": (c_void_p, [c_void_p, c_char_p, c_void_p, c_void_p]),
    "LLVMGetErrorMessage": (c_void_p, [c_void_p]),
    "LLVMDisposeErrorMessage": (None, [c_void_p]),
    "LLVMGetDefaultTargetTriple": (c_void_p, []),
    "LLVMGetTargetFromTriple": (c_int, [c_char_p, _OUT_REF, _OUT_REF]),
    "LLVMTargetHasAsmBackend": (c_int, [c_void_p]),
    "LLVMCreateTargetMachine": (c_void_p, [c_void_p, c_char_p, c_char_p, c_char_p, c_int, c_int, c_int]),
    "LLVMDisposeTargetMachine": (None, [c_void_p]),
    "LLVMCreateTargetDataLayout": (c_void_p, [c_void_p]),
    "LLVMDisposeTargetData": (None, [c_void_p]),
    "LLVMTargetMachineEmitToMemoryBuffer": (c_int, [c_void_p, c_void_p, c_int, _OUT_REF, _OUT_REF]),
    "LLVMGetBufferStart": (c_void_p, [c_void_p]),
    "LLVMGetBufferSize": (c_size_t, [c_void_p]),
}

_TARGETS = (
    "AArch64 AMDGPU ARM AVR BPF CSKY Hexagon Lanai LoongArch M68k MSP430 Mips NVPTX PowerPC RISCV Sparc SystemZ VE "
    "WebAssembly X86 XCore Xtensa"
)
_TARGET_PARTS = ("TargetInfo", "Target", "TargetMC", "AsmPrinter", "AsmParser")

_OPTIONS = (b"llmfb", b"-disable-auto-upgrade-debug-info")
_CONFIGURED: set[Path] = set()
"""Libraries that have got their options, which they take once in a process."""


class Api:
    """The functions of a loaded libLLVM, as attributes under their C names."""

    def __init__(self, path: Path, options: tuple[bytes, ...] = ()) -> None:
        """Load `path`, check its version and set up every backend in it; raises LLVMUnavailableError.

        `options` are LLVM's own, beside ours; a process has those that it gave a library first.
        """
        try:
            self._library = ctypes.CDLL(str(path))
        except OSError as error:
            raise LLVMUnavailableError(f"{path} cannot be loaded: {error}") from error
        for name, (result, arguments) in _SIGNATURES.items():
            try:
                function = getattr(self._library, name)
            except AttributeError:
                raise LLVMUnavailableError(
                    f"{path} is not a libLLVM that llmfb can use: it lacks {name}"
                ) from None
            function.restype = result
            function.argtypes = arguments
            setattr(self, name, function)
        numbers = (c_uint(), c_uint(), c_uint())
        self.LLVMGetVersion(*map(byref, numbers))
        self.version = ".".join(str(number.value) for number in numbers)
        self.major = numbers[0].value
        if self.major not in SUPPORTED_MAJORS:
            low, high = SUPPORTED_MAJORS[0], SUPPORTED_MAJORS[-1]
            raise LLVMUnavailableError(f"{path} is LLVM {self.version}; llmfb works with {low} to {high}")
        if path not in _CONFIGURED:
            # LLVM would end the process where it reads a broken module with debug info.
            _CONFIGURED.add(path)
            every = (*_OPTIONS, *options)
            self.LLVMParseCommandLineOptions(len(every), (c_char_p * len(every))(*every), None)
        for target in _TARGETS.split():
            for part in _TARGET_PARTS:
                initialize = getattr(self._library, f"LLVMInitialize{target}{part}", None)
                if initialize is not None:
                    initialize()

    def function(self, name: str) -> Any | None:
        """A function of the library by its C name, without signature; None where the library lacks it."""
        return getattr(self._library, name, None)

    def __getattr__(self, name: str) -> Callable[..., Any]:
        """Only for type checkers: declared functions are instance attributes."""
        raise AttributeError(name)

    def take_message(self, pointer: int | None) -> str:
        """The text of a message that LLVM allocated for us, which is freed."""
        if not pointer:
            return ""
        text = ctypes.string_at(pointer).decode(errors="replace")
        self.LLVMDisposeMessage(pointer)
        return text

    def take_buffer(self, buffer: Ref) -> bytes:
        """The contents of a memory buffer that LLVM made for us, which is freed."""
        content = ctypes.string_at(self.LLVMGetBufferStart(buffer), self.LLVMGetBufferSize(buffer))
        self.LLVMDisposeMemoryBuffer(buffer)
        return content
