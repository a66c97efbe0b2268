"""LLVM's just-in-time compiler through the C API (headers `llvm-c/Orc.h`, `llvm-c/LLJIT.h`, LLVM 17 to 23)."""

from __future__ import annotations

import ctypes
from collections.abc import Mapping
from ctypes import byref, c_char_p, c_size_t, c_uint64, c_void_p
from typing import Any

from llmfb_core.errors import IRError
from llmfb_core.llvm.api import Api, Ref
from llmfb_core.llvm.handles import Context, Module
from llmfb_core.llvm.target import Targets

_OUT = ctypes.POINTER(c_void_p)
_SIGNATURES: dict[str, tuple[Any, list[Any]]] = {
    "LLVMOrcCreateLLJITBuilder": (c_void_p, []),
    "LLVMOrcLLJITBuilderSetJITTargetMachineBuilder": (None, [c_void_p, c_void_p]),
    "LLVMOrcJITTargetMachineBuilderCreateFromTargetMachine": (c_void_p, [c_void_p]),
    "LLVMOrcCreateLLJIT": (c_void_p, [_OUT, c_void_p]),
    "LLVMOrcDisposeLLJIT": (c_void_p, [c_void_p]),
    "LLVMOrcLLJITGetMainJITDylib": (c_void_p, [c_void_p]),
    "LLVMOrcLLJITAddLLVMIRModuleWithRT": (c_void_p, [c_void_p, c_void_p, c_void_p]),
    "LLVMOrcLLJITLookup": (c_void_p, [c_void_p, ctypes.POINTER(c_uint64), c_char_p]),
    "LLVMOrcJITDylibCreateResourceTracker": (c_void_p, [c_void_p]),
    "LLVMOrcResourceTrackerRemove": (c_void_p, [c_void_p]),
    "LLVMOrcReleaseResourceTracker": (None, [c_void_p]),
    "LLVMOrcCreateNewThreadSafeModule": (c_void_p, [c_void_p, c_void_p]),
    "LLVMOrcDisposeThreadSafeContext": (None, [c_void_p]),
    "LLVMOrcLLJITMangleAndIntern": (c_void_p, [c_void_p, c_char_p]),
    "LLVMOrcAbsoluteSymbols": (c_void_p, [c_void_p, c_size_t]),
    "LLVMOrcJITDylibDefine": (c_void_p, [c_void_p, c_void_p]),
    "LLVMOrcLLJITGetDataLayoutStr": (c_char_p, [c_void_p]),
}
_EXPORTED = 1
"""LLVMJITSymbolGenericFlagsExported."""


class _Symbol(ctypes.Structure):
    """LLVMOrcCSymbolMapPair."""

    _fields_ = (
        ("name", c_void_p),
        ("address", c_uint64),
        ("generic_flags", ctypes.c_uint8),
        ("target_flags", ctypes.c_uint8),
    )


class JITError(Exception):
    """LLVM could not compile or link a module; `str()` is its reason."""


class Unit:
    """A module in the JIT, which can be taken out again."""

    def __init__(self, jit: JIT, tracker: Ref, context: Context) -> None:
        """Made by `JIT.add`."""
        self._jit = jit
        self._context = context  # LLVM owns it by now, but calls its diagnostic handler
        self._tracker = tracker

    def remove(self) -> None:
        """Free its code."""
        self._jit.check(self._jit.call("LLVMOrcResourceTrackerRemove", self._tracker))
        self._jit.call("LLVMOrcReleaseResourceTracker", self._tracker)


class JIT:
    """One LLJIT for this machine, without optimization: code is to do what its IR says."""

    def __init__(self, api: Api, targets: Targets) -> None:
        """Raises JITError."""
        self._api = api
        self._functions: dict[str, Any] = {}
        for name, (result, arguments) in _SIGNATURES.items():
            function = api.function(name)
            if function is None:
                raise JITError(f"this LLVM has no {name}")
            function.restype, function.argtypes = result, arguments
            self._functions[name] = function
        if api.function("LLVMOrcCreateNewThreadSafeContextFromLLVMContext") is None:
            raise JITError("this LLVM's C API cannot hand a context to the JIT (LLVM 21 can)")
        machine = targets.unoptimized_machine()
        builder = self.call("LLVMOrcCreateLLJITBuilder")
        target = self.call("LLVMOrcJITTargetMachineBuilderCreateFromTargetMachine", machine)
        self.call("LLVMOrcLLJITBuilderSetJITTargetMachineBuilder", builder, target)
        jit = c_void_p()
        self.check(self.call("LLVMOrcCreateLLJIT", byref(jit), builder))
        self._jit = jit.value
        self._library = self.call("LLVMOrcLLJITGetMainJITDylib", self._jit)

    def call(self, name: str, *arguments: Any) -> Any:
        """Call a function of the C API."""
        return self._functions[name](*arguments)

    def check(self, error: Ref | None) -> None:
        """Raise JITError for an error that LLVM returned."""
        if error:
            message = self._api.LLVMGetErrorMessage(error)
            text = ctypes.string_at(message).decode(errors="replace")
            self._api.LLVMDisposeErrorMessage(message)
            raise JITError(text.strip().split("\n")[0])

    @property
    def layout(self) -> str:
        """The data layout that modules must have."""
        return self.call("LLVMOrcLLJITGetDataLayoutStr", self._jit).decode()

    def define(self, symbols: Mapping[str, int]) -> None:
        """Give names to addresses of this process; raises JITError."""
        pairs = (_Symbol * len(symbols))()
        for pair, (name, address) in zip(pairs, symbols.items(), strict=True):
            pair.name = self.call("LLVMOrcLLJITMangleAndIntern", self._jit, name.encode())
            pair.address, pair.generic_flags = address, _EXPORTED
        unit = self.call("LLVMOrcAbsoluteSymbols", pairs, len(symbols))
        self.check(self.call("LLVMOrcJITDylibDefine", self._library, unit))

    def parse(self, text: str) -> Module:
        """A module of a context of its own; raises IRError."""
        context = Context(self._api)
        try:
            return Module.parse(context, text)
        except IRError:
            context.close()
            raise

    def add(self, module: Module) -> Unit:
        """Take over a module and its context; raises IRError or JITError."""
        context = module.context
        if (complaint := module.verify()) is not None:
            module.close()
            context.close()
            raise IRError(complaint.split("\n")[0])
        shared = self._shared(context)
        tracker = self.call("LLVMOrcJITDylibCreateResourceTracker", self._library)
        wrapped = self.call("LLVMOrcCreateNewThreadSafeModule", module.ref, shared)
        self.call("LLVMOrcDisposeThreadSafeContext", shared)
        module.ref = 0
        self.check(self.call("LLVMOrcLLJITAddLLVMIRModuleWithRT", self._jit, tracker, wrapped))
        return Unit(self, tracker, context)

    def _shared(self, context: Context) -> Ref:
        """The context in the form that the JIT owns it in."""
        function = self._api.function("LLVMOrcCreateNewThreadSafeContextFromLLVMContext")
        assert function is not None
        function.restype, function.argtypes = c_void_p, [c_void_p]
        return function(context.ref)

    def address(self, symbol: str) -> int:
        """The address of a symbol, which is compiled by now; raises JITError."""
        address = c_uint64()
        self.check(self.call("LLVMOrcLLJITLookup", self._jit, byref(address), symbol.encode()))
        return address.value
