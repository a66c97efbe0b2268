"""Constructors and destructors of ELF objects as clang writes them: `.init_array` and `.fini_array`.

LLVM's C API makes machines that write `.ctors` and `.dtors` instead, which current linkers and C libraries may not
run.  What such a section holds is said in IR too: an array of pointers in the section of that name.
"""

from __future__ import annotations

import re
from ctypes import c_void_p

from llmfb_core.llvm.api import Ref
from llmfb_core.llvm.handles import Module

_LISTS = {"llvm.global_ctors": ".init_array", "llvm.global_dtors": ".fini_array"}
_USUAL_PRIORITY = 65535
_PRIVATE = 9
"""LLVMPrivateLinkage."""
_OTHER_FORMATS = re.compile(
    r"windows|win32|cygwin|mingw|uefi|darwin|macos|ios|tvos|watchos|xros|driverkit|wasm|aix|zos"
)
_OWN_WAY = re.compile(r"(?:arm|thumb)")
"""Arm's ABI knows `.init_array` alone, and LLVM writes it with relocations of its own."""


def place(module: Module) -> None:
    """Replace the lists of an ELF `module` that is to be compiled by what clang's sections hold."""
    triple = module.triple
    if (_OTHER_FORMATS.search(triple) and not triple.endswith("-elf")) or _OWN_WAY.match(triple):
        return
    for name, section in _LISTS.items():
        found = module.api.LLVMGetNamedGlobal(module.ref, name.encode())
        if found:
            _replace(module, found, section)


def _replace(module: Module, found: Ref, section: str) -> None:
    api = module.api
    content = api.LLVMGetInitializer(found)
    groups: dict[tuple[int, Ref], list[Ref]] = {}
    for at in range(api.LLVMGetNumOperands(content) if content else 0):
        priority, function, of = (
            api.LLVMGetOperand(api.LLVMGetOperand(content, at), part) for part in range(3)
        )
        if api.LLVMIsNull(function):
            break
        if api.LLVMIsAGlobalValue(of) and api.LLVMIsDeclaration(of):
            continue  # another object has it, and initializes it
        comdat = api.LLVMGetComdat(of) if api.LLVMIsAGlobalValue(of) else None
        groups.setdefault((api.LLVMConstIntGetZExtValue(priority), comdat or 0), []).append(function)
    for (priority, comdat), functions in groups.items():
        _add(module, section if priority == _USUAL_PRIORITY else f"{section}.{priority}", comdat, functions)
    api.LLVMDeleteGlobal(found)


def _add(module: Module, section: str, comdat: Ref, functions: list[Ref]) -> None:
    api = module.api
    pointer = api.LLVMTypeOf(functions[0])
    content = api.LLVMConstArray2(pointer, (c_void_p * len(functions))(*functions), len(functions))
    made = api.LLVMAddGlobal(module.ref, api.LLVMTypeOf(content), b"llmfb.structors")
    api.LLVMSetInitializer(made, content)
    api.LLVMSetLinkage(made, _PRIVATE)
    api.LLVMSetSection(made, section.encode())
    api.LLVMSetAlignment(made, api.LLVMABIAlignmentOfType(api.LLVMGetModuleDataLayout(module.ref), pointer))
    if comdat:
        api.LLVMSetComdat(made, comdat)
