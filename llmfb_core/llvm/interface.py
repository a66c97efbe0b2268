"""What other modules can tell of a module's symbols: linkage, types, how arguments are passed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from ctypes import c_void_p
from dataclasses import replace
from typing import Any

from llmfb_core.llvm.api import Ref
from llmfb_core.llvm.handles import Module
from llmfb_core.types import Linkage, Symbol, SymbolKind

_LINKAGES: dict[int, Linkage] = {
    **dict.fromkeys((8, 9), "local"),
    **dict.fromkeys((1, 2, 3), "discardable"),
}
"""By LLVMLinkage: internal and private; available_externally, linkonce and linkonce_odr.  All others are external."""

_WITH_TYPE = frozenset(("byval", "sret", "byref", "inalloca", "preallocated", "elementtype"))
_PASSING = (
    *sorted(_WITH_TYPE),
    *("zeroext", "signext", "noext", "inreg", "nest", "swiftself", "swifterror", "swiftasync", "alignstack"),
)
"""Attributes of parameters and results that caller and callee have to agree on."""

_LONGEST = 400


class TypeKind:
    """Of the enumeration LLVMTypeKind."""

    FUNCTION, STRUCT, ARRAY = 9, 10, 11


def interface(module: Module) -> dict[str, Symbol]:
    """The symbols of `module` by name; what has no name cannot be referred to from outside and is left out."""
    return {name: symbol for value, symbol in _Reader(module).globals() if (name := module.name_of(value))}


class _Reader:
    """Spells types so that equal ones have equal text in any two modules, whatever their names are."""

    def __init__(self, module: Module) -> None:
        self._module = module
        self._api = module.api
        self._types: dict[Ref, str] = {}
        names = (
            (name, self._api.LLVMGetEnumAttributeKindForName(name.encode(), len(name))) for name in _PASSING
        )
        self._passing = [(name, kind) for name, kind in names if kind]

    def globals(self) -> Iterator[tuple[Ref, Symbol]]:
        """All symbols but the intrinsics, which every module has."""
        api, module = self._api, self._module
        for function in module.functions():
            if not api.LLVMGetIntrinsicID(function):
                yield function, self._symbol("function", function, self._signature(function))
        others: tuple[tuple[Any, Any, SymbolKind], ...] = (
            (api.LLVMGetFirstGlobal, api.LLVMGetNextGlobal, "variable"),
            (api.LLVMGetFirstGlobalAlias, api.LLVMGetNextGlobalAlias, "alias"),
            (api.LLVMGetFirstGlobalIFunc, api.LLVMGetNextGlobalIFunc, "ifunc"),
        )
        for first, following, kind in others:
            value = first(module.ref)
            while value:
                yield value, self._aliased(value) or self._symbol(kind, value, self._content(value))
                value = following(value)

    def _aliased(self, value: Ref) -> Symbol | None:
        """What an alias is to others where it is one of a whole function or variable of its type."""
        api = self._api
        if not api.LLVMIsAGlobalAlias(value):
            return None
        aliasee = api.LLVMAliasGetAliasee(value)
        while api.LLVMIsAGlobalAlias(aliasee):
            aliasee = api.LLVMAliasGetAliasee(aliasee)
        function, variable = api.LLVMIsAFunction(aliasee), api.LLVMIsAGlobalVariable(aliasee)
        if not function and not variable:
            return None
        if api.LLVMGlobalGetValueType(value) != api.LLVMGlobalGetValueType(aliasee):
            return None
        text = self._signature(aliasee) if function else self._content(aliasee)
        same = self._symbol("function" if function else "variable", value, text)
        return replace(same, alias_of=self._module.name_of(aliasee))

    def _symbol(self, kind: SymbolKind, value: Ref, signature: str) -> Symbol:
        linkage = _LINKAGES.get(self._api.LLVMGetLinkage(value), "external")
        return Symbol(kind, linkage, signature, not self._api.LLVMIsDeclaration(value))

    def _content(self, value: Ref) -> str:
        """The type of a variable's content, or of what an alias or ifunc stands for."""
        api = self._api
        local = "thread_local " if api.LLVMIsAGlobalVariable(value) and api.LLVMIsThreadLocal(value) else ""
        pointer = self._type(api.LLVMTypeOf(value))
        return f"{local}{self._type(api.LLVMGlobalGetValueType(value))} at {pointer}"

    def _signature(self, function: Ref) -> str:
        api = self._api
        kind = api.LLVMGlobalGetValueType(function)
        result, *parameters = [
            self._passed(function, index, each) for index, each in enumerate(self._parts_of_function(kind))
        ]
        parameters += ["..."] if api.LLVMIsFunctionVarArg(kind) else []
        number = api.LLVMGetFunctionCallConv(function)
        return f"{f'cc {number} ' if number else ''}{result} ({', '.join(parameters)})"

    def _passed(self, function: Ref, index: int, kind: Ref) -> str:
        """The type of the result (0) or a parameter, with the attributes that say how it is passed."""
        api, words = self._api, [self._type(kind)]
        if api.LLVMGetAttributeCountAtIndex(function, index):
            for name, number in self._passing:
                if attribute := api.LLVMGetEnumAttributeAtIndex(function, index, number):
                    words.append(name + self._argument(name, attribute))
        return " ".join(words)

    def _argument(self, name: str, attribute: Ref) -> str:
        if name in _WITH_TYPE:
            kind = self._api.LLVMGetTypeAttributeValue(attribute)
            return f"({self._type(kind)})" if kind else ""
        value = self._api.LLVMGetEnumAttributeValue(attribute)
        return f"({value})" if value else ""

    # ------------------------------------------------------------------------------------------------------- types

    def _type(self, kind: Ref) -> str:
        if kind not in self._types:
            text = self._spelled(kind)
            if len(text) > _LONGEST:
                # Types of types of types would else grow without end.
                text = f"{text[:40]}... {hashlib.blake2b(text.encode(), digest_size=8).hexdigest()}"
            self._types[kind] = text
        return self._types[kind]

    def _spelled(self, kind: Ref) -> str:
        api = self._api
        match api.LLVMGetTypeKind(kind):
            case TypeKind.STRUCT if api.LLVMIsOpaqueStruct(kind):
                return f"%{(api.LLVMGetStructName(kind) or b'').decode(errors='replace')} = opaque"
            case TypeKind.STRUCT:
                count = api.LLVMCountStructElementTypes(kind)
                parts = ", ".join(self._type(api.LLVMStructGetTypeAtIndex(kind, at)) for at in range(count))
                return f"<{{ {parts} }}>" if api.LLVMIsPackedStruct(kind) else f"{{ {parts} }}"
            case TypeKind.ARRAY:
                return f"[{api.LLVMGetArrayLength2(kind)} x {self._type(api.LLVMGetElementType(kind))}]"
            case TypeKind.FUNCTION:
                result, *parameters = (self._type(each) for each in self._parts_of_function(kind))
                parameters += ["..."] if api.LLVMIsFunctionVarArg(kind) else []
                return f"{result} ({', '.join(parameters)})"
            case _:
                return api.take_message(api.LLVMPrintTypeToString(kind))

    def _parts_of_function(self, kind: Ref) -> list[Ref]:
        """The types of the result and of each parameter."""
        api = self._api
        parameters = (c_void_p * api.LLVMCountParamTypes(kind))()
        api.LLVMGetParamTypes(kind, parameters)
        return [api.LLVMGetReturnType(kind), *parameters]
