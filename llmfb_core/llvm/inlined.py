"""One function of a module with all that it calls there inlined, so that it can be executed on its own.

LLVM's always-inliner does it, for both versions that are compared: all it does is to put bodies in the places of calls.
Only an executing process may use this.
"""

from __future__ import annotations

from llmfb_core.execution.refusal import NotExecutableError
from llmfb_core.llvm.api import Api, Ref
from llmfb_core.llvm.handles import Module

_EXTERNAL, _INTERNAL = 0, 8
"""LLVMExternalLinkage and LLVMInternalLinkage of the enumeration LLVMLinkage."""
_PASSES = "always-inline,globaldce"
_AGAINST_INLINING = ("noinline", "optnone")
_NOT_CODE = ("llvm.used", "llvm.compiler.used")


class Inliner:
    """Takes functions out of modules with one LLVM."""

    def __init__(self, api: Api) -> None:
        """Take its functions from `api`."""
        self._api = api

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
        for each in self._variables(module):
            name = module.name_of(each)
            if name in _NOT_CODE:
                self._api.LLVMDeleteGlobal(each)
            elif name.startswith("llvm.global_"):
                raise NotExecutableError("the module has constructors that run before it")
            elif not self._api.LLVMIsDeclaration(each):
                self._hide(each)
        alias = self._api.LLVMGetFirstGlobalAlias(module.ref)
        while alias:
            self._api.LLVMSetLinkage(alias, _INTERNAL)
            alias = self._api.LLVMGetNextGlobalAlias(alias)
        for each in module.definitions():
            for name in _AGAINST_INLINING:
                module.remove_attribute(each, name)
            if each == chosen:
                self._api.LLVMSetComdat(each, None)
                self._api.LLVMSetLinkage(each, _EXTERNAL)
            else:
                self._hide(each)
                module.add_attribute(each, "alwaysinline")

    def _hide(self, value: Ref) -> None:
        self._api.LLVMSetComdat(value, None)
        self._api.LLVMSetLinkage(value, _INTERNAL)

    def _variables(self, module: Module) -> list[Ref]:
        found: list[Ref] = []
        each = self._api.LLVMGetFirstGlobal(module.ref)
        while each:
            found.append(each)
            each = self._api.LLVMGetNextGlobal(each)
        return found
