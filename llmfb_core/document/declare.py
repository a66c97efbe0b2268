"""What stands in an extraction for the globals that its function uses.

A stand-in may say less than the original, never more, so that what LLVM concludes from the extraction also holds
in the whole module (LangRef: "Linkage Types", "Global Variables").
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from llmfb_core.document.entities import Entity
from llmfb_core.document.header import FunctionHeader, VariableHeader, parse_function, parse_variable
from llmfb_core.document.lexer import balanced_end
from llmfb_core.document.module import ModuleText

LOCAL = ("private", "internal")
_INTERPOSABLE = ("weak", "linkonce")

_DEFINITIONS: Mapping[str, str] = {
    "private": "",
    "internal": "",
    "linkonce": "weak",
    "linkonce_odr": "weak_odr",
    "available_externally": "weak_odr",
}
"""Linkage of the extracted function where its own would let LLVM delete it or change its interface.

`weak_odr` for `available_externally`, since of both LLVM knows that the body may not be the one that runs.
"""


def definition(header: FunctionHeader) -> FunctionHeader:
    """The header of the extracted function itself: kept by every pass, without comdat."""
    return replace(
        header,
        linkage=_DEFINITIONS.get(header.linkage, header.linkage),
        preemption="dso_local" if header.linkage in LOCAL else header.preemption,
        storage="" if header.storage == "dllimport" else header.storage,
        comdat="",
    )


def declaration(header: FunctionHeader) -> str:
    """Another function, as a declaration without a body.

    A replaceable function becomes `extern_weak`: its address may equal another one's, which LLVM rules out for
    plain declarations.  A local function may be called like one of the C library's, which LLVM would take a
    declaration for; `nobuiltin` prevents that.
    """
    local = header.linkage in LOCAL
    weak = header.linkage in (*_INTERPOSABLE, "extern_weak")
    return replace(
        header,
        linkage="extern_weak" if weak else "",
        preemption="dso_local" if local else header.preemption,
        storage="dllimport" if header.storage == "dllimport" else "",
        attributes=(*header.attributes, *(["nobuiltin"] if local else [])),
        section="",
        comdat="",
        align="",
        gc="",
        data="",
        metadata=tuple(item for item in header.metadata if item[0] == "!absolute_symbol"),
    ).text("declare")


def variable(header: VariableHeader) -> str:
    """A global variable: declared; with its value only where that is constant and the one that counts.

    Constants become `available_externally`: loads fold, but LLVM may neither merge nor align nor emit them.
    Replaceable variables stay definitions with a value that LLVM may not look at, because the address of a
    declaration would be taken to differ from all others.
    """
    local = header.linkage in LOCAL
    linkage, value = "external", ""
    if header.linkage in ("extern_weak", "common"):
        linkage, value = header.linkage, header.value
    elif header.linkage in _INTERPOSABLE:
        linkage, value = "weak", "zeroinitializer"
    elif (
        header.kind == "constant"
        and header.linkage not in ("external", "appending")
        and "externally_initialized" not in header.flags
    ):
        linkage, value = "available_externally", header.value
    return replace(
        header,
        linkage=linkage,
        preemption="dso_local" if local else header.preemption,
        storage="dllimport" if header.storage == "dllimport" and linkage != "available_externally" else "",
        value=value,
        trailing=tuple(_kept(item) for item in header.trailing if _kept(item)),
    ).text()


def alias(module: ModuleText, header: VariableHeader) -> str:
    """An alias or ifunc, as a declaration of its value type; sound while its target is not used also."""
    local = header.linkage in LOCAL
    preemption = "dso_local" if local else header.preemption
    linkage = "extern_weak" if header.linkage in _INTERPOSABLE else ""
    storage = "dllimport" if header.storage == "dllimport" else ""
    if not header.type.endswith(")") or header.type.startswith("target"):
        words = [
            linkage or "external",
            preemption,
            header.visibility,
            storage,
            *header.flags,
            "global",
            header.type,
        ]
        return f"{header.name} = " + " ".join(word for word in words if word)
    parameters = _parameters_start(header.type)
    words = ["declare", linkage, preemption, header.visibility, storage, _convention(module, header)]
    words += [header.type[:parameters].strip(), header.name + header.type[parameters:]]
    return " ".join(word for word in words if word) + (" nobuiltin" if local else "")


def target(module: ModuleText, key: str) -> str:
    """The key of the object that `key` finally is: itself unless it is an alias."""
    seen: set[str] = set()
    while key not in seen:
        seen.add(key)
        entity = module.by_key.get(key)
        header = (
            parse_variable(module.source(entity)) if entity is not None and entity.kind == "alias" else None
        )
        if header is None:
            break
        bases = sorted(name for name in module.references(header.value) if name[0] == "@")
        key = bases[0] if len(bases) == 1 else key
    return key


def stand_in(module: ModuleText, entity: Entity) -> str | None:
    """What replaces the global `entity`; None where it cannot be read."""
    if entity.kind in ("define", "declare"):
        header = parse_function(module.text[entity.start : entity.body])
        return declaration(header) if header else None
    named = parse_variable(module.source(entity))
    if named is None:
        return None
    return variable(named) if entity.kind == "variable" else alias(module, named)


def _kept(trailing: str) -> str:
    """What of `align 4 #0`, `code_model "large"`, `section "x"`, `!dbg !1` ... holds for a declaration too."""
    words = trailing.partition(" #")[0].strip()
    return words if words.startswith(("align", "code_model", "!absolute_symbol")) else ""


def _parameters_start(function_type: str) -> int:
    """Where the parameter list begins in `i32 (i32, ptr)`, the last bracket of the text."""
    for position, character in enumerate(function_type):
        if character == "(" and balanced_end(function_type, position) == len(function_type):
            return position
    return len(function_type)


def _convention(module: ModuleText, header: VariableHeader) -> str:
    """The calling convention of the function behind an alias, since calls have to agree with it."""
    base = module.by_key.get(target(module, header.name))
    if base is None or base.kind not in ("define", "declare"):
        return ""
    function = parse_function(module.text[base.start : base.body])
    first, _, rest = (function.type if function else "").partition(" ")
    if first == "cc":
        return "cc " + rest.partition(" ")[0]
    return (
        first if first.endswith(("cc", "ccc")) or first.startswith(("cc", "x86_", "arm_", "aarch64_")) else ""
    )
