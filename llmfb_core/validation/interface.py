"""The external interface of a function or module is kept: symbols, types, calling conventions, ABI attributes."""

from __future__ import annotations

from collections.abc import Mapping

from llmfb_core.types import Symbol


def changed_symbol(before: Symbol, after: Symbol) -> str | None:
    """What differs between two versions of a symbol for other modules; None where nothing does.

    Attributes that a pass infers (`nounwind`, `noundef`, `captures` ...) may come and go, and so may names of types.
    """
    if before.signature != after.signature:
        return f"the signature changed from {before.signature} to {after.signature}"
    if before.kind != after.kind:
        return f"the {before.kind} became a {after.kind}"
    return None


def changed_module(before: Mapping[str, Symbol], after: Mapping[str, Symbol]) -> str | None:
    """The first external symbol of a module that vanished or changed; None if none did."""
    for name, symbol in before.items():
        if symbol.linkage != "external" or not symbol.defined or name.startswith("llvm."):
            continue
        counterpart = after.get(name)
        if counterpart is None or not counterpart.defined:
            return f"the {symbol.kind} @{name} vanished"
        if counterpart.linkage == "local":
            return f"the {symbol.kind} @{name} can no longer be seen from outside"
        if (change := changed_symbol(symbol, counterpart)) is not None:
            return f"@{name}: {change}"
    return _parted(before, after)


def _parted(before: Mapping[str, Symbol], after: Mapping[str, Symbol]) -> str | None:
    """Two names of one address that became two addresses, or the other way round; None if all are as they were."""
    addresses: dict[str, str] = {}
    names: dict[str, str] = {}
    for name, symbol in before.items():
        if symbol.linkage != "external" or not symbol.defined or name not in after:
            continue
        old, new = symbol.alias_of or name, after[name].alias_of or name
        if addresses.setdefault(old, new) != new or names.setdefault(new, old) != old:
            return f"@{name} is no longer at the address of the same symbols"
    return None
