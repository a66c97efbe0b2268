"""Owned LLVM objects: created here, disposed of here, usable in `with`.

A context belongs to one source module and its clones, so that disposing of it frees all they share.
"""

from __future__ import annotations

import ctypes
import hashlib
import re
from collections.abc import Iterator
from ctypes import byref, c_size_t, c_void_p
from types import TracebackType
from typing import Self

from llmfb_core.encoding import encoded
from llmfb_core.errors import IRError
from llmfb_core.llvm.api import CALL_OPCODE, DIAGNOSTIC_HANDLER, FUNCTION_INDEX, Api, Ref
from llmfb_core.llvm.backends import is_unknown

_POSITION = re.compile(r"^[^\n]*?:(\d+):(\d+): error: ([^\n]*)")
_ERROR_SEVERITY = 0


class Context:
    """An LLVMContext that collects error diagnostics instead of printing them."""

    def __init__(self, api: Api) -> None:
        """Create it; `errors` fills as LLVM reports."""
        self.api = api
        self.errors: list[str] = []
        self.ref: Ref = api.LLVMContextCreate()
        self._handler = DIAGNOSTIC_HANDLER(self._diagnose)
        api.LLVMContextSetDiagnosticHandler(self.ref, self._handler, None)

    def _diagnose(self, info: int | None, _context: int | None) -> None:
        if self.api.LLVMGetDiagInfoSeverity(info) == _ERROR_SEVERITY:
            self.errors.append(self.api.take_message(self.api.LLVMGetDiagInfoDescription(info)))

    def close(self) -> None:
        """Free it; every module of it must be closed before."""
        if self.ref:
            self.api.LLVMContextDispose(self.ref)
            self.ref = 0


class Module:
    """An LLVM module in a context."""

    def __init__(self, context: Context, ref: Ref) -> None:
        """Own `ref`; use `parse` or `clone` to get one."""
        self.context = context
        self.api = context.api
        self.ref = ref

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Free it."""
        if self.ref:
            self.api.LLVMDisposeModule(self.ref)
            self.ref = 0

    @classmethod
    def parse(cls, context: Context, text: str | bytes) -> Module:
        """Parse textual IR or bitcode; raises IRError with LLVM's message, line and column.

        A triple of an unknown architecture, which front ends write that know no target, is taken for none.
        """
        api = context.api
        data = encoded(text) if isinstance(text, str) else text
        buffer = api.LLVMCreateMemoryBufferWithMemoryRangeCopy(data, len(data), b"ir")
        module, message = c_void_p(), c_void_p()
        if api.LLVMParseIRInContext(context.ref, buffer, byref(module), byref(message)):
            raise _parse_error(api.take_message(message.value))
        assert module.value is not None
        parsed = cls(context, module.value)
        if is_unknown(parsed.triple):
            api.LLVMSetTarget(module.value, b"")
        parsed.drop_unusable_debug_info()
        return parsed

    def drop_unusable_debug_info(self) -> None:
        """Do what `opt` does with a warning: debug info of another version, or that is broken, goes."""
        api = self.api
        version = api.LLVMGetModuleDebugMetadataVersion(self.ref)
        if version != api.LLVMDebugMetadataVersion() or self.verify() is not None:
            api.LLVMStripModuleDebugInfo(self.ref)

    def clone(self) -> Module:
        """A copy in the same context."""
        return Module(self.context, self.api.LLVMCloneModule(self.ref))

    def verify(self) -> str | None:
        """The verifier's complaint, or None where there is none."""
        message = c_void_p()
        failed = self.api.LLVMVerifyModule(self.ref, 2, byref(message))
        text = self.api.take_message(message.value).strip()
        return (text or "the verifier failed") if failed else None

    def run_passes(self, pass_list: str, machine: Ref | None = None) -> str | None:
        """Run a pass list; LLVM's reason where it cannot, else None."""
        api = self.api
        options = api.LLVMCreatePassBuilderOptions()
        error = api.LLVMRunPasses(self.ref, pass_list.encode(), machine, options)
        api.LLVMDisposePassBuilderOptions(options)
        if not error:
            return None
        pointer = api.LLVMGetErrorMessage(error)
        message = ctypes.string_at(pointer).decode(errors="replace")
        api.LLVMDisposeErrorMessage(pointer)
        return message

    def print(self) -> str:
        """The module as text."""
        return self.api.take_message(self.api.LLVMPrintModuleToString(self.ref))

    def bitcode(self) -> bytes:
        """The module as bitcode."""
        return self.api.take_buffer(self.api.LLVMWriteBitcodeToMemoryBuffer(self.ref))

    def digest(self) -> bytes:
        """Hash of the text, 16 bytes."""
        return hashlib.blake2b(self.print().encode(), digest_size=16).digest()

    @property
    def triple(self) -> str:
        """The target triple, empty where the module names none."""
        return (self.api.LLVMGetTarget(self.ref) or b"").decode()

    def functions(self) -> Iterator[Ref]:
        """References to all functions, declarations included."""
        function = self.api.LLVMGetFirstFunction(self.ref)
        while function:
            yield function
            function = self.api.LLVMGetNextFunction(function)

    def definitions(self) -> list[Ref]:
        """References to the functions that have a body."""
        return [function for function in self.functions() if not self.api.LLVMIsDeclaration(function)]

    def function(self, name: str) -> Ref | None:
        """The function called `name`, or None."""
        return self.api.LLVMGetNamedFunction(self.ref, encoded(name))

    def name_of(self, value: Ref) -> str:
        """The name of a global value."""
        length = c_size_t()
        pointer = self.api.LLVMGetValueName2(value, byref(length))
        return ctypes.string_at(pointer, length.value).decode(errors="surrogateescape")

    def has_attribute(self, function: Ref, name: str) -> bool:
        """Whether `function` carries the enum attribute `name`."""
        kind = self.api.LLVMGetEnumAttributeKindForName(name.encode(), len(name))
        return bool(self.api.LLVMGetEnumAttributeAtIndex(function, FUNCTION_INDEX, kind))

    def add_attribute(self, function: Ref, name: str) -> None:
        """Put the enum attribute `name` on `function`."""
        kind = self.api.LLVMGetEnumAttributeKindForName(name.encode(), len(name))
        attribute = self.api.LLVMCreateEnumAttribute(self.context.ref, kind, 0)
        self.api.LLVMAddAttributeAtIndex(function, FUNCTION_INDEX, attribute)

    def remove_attribute(self, function: Ref, name: str) -> None:
        """Take the enum attribute `name` off `function`."""
        kind = self.api.LLVMGetEnumAttributeKindForName(name.encode(), len(name))
        self.api.LLVMRemoveEnumAttributeAtIndex(function, FUNCTION_INDEX, kind)

    def count_instructions(self, function: Ref) -> int:
        """IR instructions of `function`, calls of debug intrinsics excluded (LLVM 19 and later use records)."""
        api = self.api
        next_instruction = api.LLVMGetNextInstruction
        count = 0
        block = api.LLVMGetFirstBasicBlock(function)
        debug_calls = api.major < 19
        while block:
            instruction = api.LLVMGetFirstInstruction(block)
            while instruction:
                if not (debug_calls and self._is_debug_call(instruction)):
                    count += 1
                instruction = next_instruction(instruction)
            block = api.LLVMGetNextBasicBlock(block)
        return count

    def _is_debug_call(self, instruction: Ref) -> bool:
        if self.api.LLVMGetInstructionOpcode(instruction) != CALL_OPCODE:
            return False
        return self.name_of(self.api.LLVMGetCalledValue(instruction)).startswith("llvm.dbg.")


def _parse_error(message: str) -> IRError:
    if (match := _POSITION.match(message)) is not None:
        return IRError(match[3], int(match[1]), int(match[2]))
    first = message.strip().split("\n")[0].removeprefix("ir: ").removeprefix("error: ")
    return IRError(first or "LLVM could not parse this text")
