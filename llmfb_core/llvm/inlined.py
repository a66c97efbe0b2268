"""One function of a module with all that it calls there inlined, so that it can be executed on its own.

LLVM's always-inliner does it, for both versions that are compared: all it does is to put bodies in the places of calls.
Only an executing process may use this.
"""

from __future__ import annotations

from ctypes import c_int, c_void_p
from typing import Any

from llmfb_core.execution.refusal import NotExecutableError
from llmfb_core.llvm.api import Api, Ref
from llmfb_core.llvm.handles import Module

_EXTERNAL, _INTERNAL = 0, 8
"""LLVMExternalLinkage and LLVMInternalLinkage of the enumeration LLVMLinkage."""
_PASSES = "always-inline,globaldce"
_AGAINST_INLINING = ("noinline", "optnone")
_NOT_CODE = ("llvm.used", "llvm.compiler.used")
_SIGNATURES: dict[str, tuple[Any, list[Any]]] = {
    "LLVMSetLinkage": (None, [c_void_p, c_int]),
    "LLVMSetComdat": (None, [c_void_p, c_void_p]),
    "LLVMGetFirstGlobal": (c_void_p, [c_void_p]),
    "LLVMGetNextGlobal": (c_void_p, [c_void_p]),
    "LLVMGetFirstGlobalAlias": (c_void_p, [c_void_p]),
    "LLVMGetNextGlobalAlias": (c_void_p, [c_void_p]),
    "LLVMDeleteGlobal": (None, [c_void_p]),
}


class Inliner:
    """Takes functions out of modules with one LLVM."""

    def __init__(self, api: Api) -> None:
        """Declare what it needs of the C API, all of which LLVM 17 has."""
        self._api = api
        self._functions: dict[str, Any] = {}
        for name, (result, arguments) in _SIGNATURES.items():
            function = api.function(name)
            assert function is not None, name
            function.restype, function.argtypes = result, arguments
            self._functions[name] = function

    def alone(self, module: Module, function: str, most: int) -> str:
        """The text of a module with `function` and no other body, of up to `most` instructions.

        Raises NotExecutableError, for example where it calls in a circle or takes a function's address.
        """
        with module.clone() as copy:
            chosen = copy.function(function)
            if chosen is None or self._api.LLVMIsDeclaration(chosen):
                raise NotExecutableError("the module has no such function")
            self._hide_all_but(copy, chosen)
            if copy.run_passes(_PASSES) is not None:
                raise NotExecutableError("its callees cannot be inlined")
            left = copy.definitions()
            if len(left) != 1:
                others = [name for each in left if (name := copy.name_of(each)) != function]
                raise NotExecutableError(f"@{others[0]} cannot be inlined into it")
            if copy.count_instructions(left[0]) > most:
                raise NotExecutableError("it is too large with all that it calls")
            return copy.print()

    def _hide_all_but(self, module: Module, chosen: Ref) -> None:
        """Make everything else internal, to be inlined, or dropped where nothing refers to it."""
        call = self._functions
        for each in self._variables(module):
            name = module.name_of(each)
            if name in _NOT_CODE:
                call["LLVMDeleteGlobal"](each)
            elif name.startswith("llvm.global_"):
                raise NotExecutableError("the module has constructors that run before it")
            elif not self._api.LLVMIsDeclaration(each):
                self._hide(each)
        alias = call["LLVMGetFirstGlobalAlias"](module.ref)
        while alias:
            call["LLVMSetLinkage"](alias, _INTERNAL)
            alias = call["LLVMGetNextGlobalAlias"](alias)
        for each in module.definitions():
            for name in _AGAINST_INLINING:
                module.remove_attribute(each, name)
            if each == chosen:
                call["LLVMSetComdat"](each, None)
                call["LLVMSetLinkage"](each, _EXTERNAL)
            else:
                self._hide(each)
                module.add_attribute(each, "alwaysinline")

    def _hide(self, value: Ref) -> None:
        self._functions["LLVMSetComdat"](value, None)
        self._functions["LLVMSetLinkage"](value, _INTERNAL)

    def _variables(self, module: Module) -> list[Ref]:
        found: list[Ref] = []
        each = self._functions["LLVMGetFirstGlobal"](module.ref)
        while each:
            found.append(each)
            each = self._functions["LLVMGetNextGlobal"](each)
        return found
