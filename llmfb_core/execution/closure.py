"""Which functions of a module can be executed with all that they call in it, and names for many of them at once."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from llmfb_core.document.header import parse_function, parse_variable
from llmfb_core.document.lexer import decode_name, replace_references, spell_name
from llmfb_core.document.module import ModuleText
from llmfb_core.execution.stubs import CALL

LARGEST = 1500
"""Lines of a function with everything inlined, beyond which it is not executed."""
_LARGEST_SUM = 8_000
_MOST = 24
_HIDDEN = ("internal", "private")


@dataclass(frozen=True, slots=True)
class Entries:
    """The functions to execute by name, the largest first; `total` is how many the module offers to others."""

    chosen: tuple[str, ...]
    total: int


def entries(module: ModuleText) -> Entries:
    """What to execute of a module: as many functions that others may call as are worth the time."""
    sizes = _sizes(module)
    offered: list[tuple[int, str]] = []
    for function in module.functions:
        header = parse_function(module.text[function.start : function.header_end])
        if function.is_definition and header is not None and header.linkage not in _HIDDEN:
            offered.append((sizes[function.key], function.name))
    chosen: list[str] = []
    left = _LARGEST_SUM
    for size, name in sorted(offered, key=lambda each: (-each[0], each[1])):
        if size <= min(left, LARGEST) and len(chosen) < _MOST:
            chosen.append(name)
            left -= size
    return Entries(tuple(chosen), len(offered))


def _sizes(module: ModuleText) -> Mapping[str, int]:
    """Lines of each function with everything inlined that it calls; more than `LARGEST` where that has no end."""
    bodies = {
        each.key: module.text[each.header_end : each.end] for each in module.functions if each.is_definition
    }
    calls = {
        key: [name for name, _ in CALL.findall(body) if name in bodies and name != key]
        for key, body in bodies.items()
    }
    known: dict[str, int] = {}

    def size(key: str, within: frozenset[str]) -> int:
        if key in within or len(within) > 100:
            return LARGEST + 1
        if key not in known:
            inside = within | {key}
            known[key] = min(
                LARGEST + 1, bodies[key].count("\n") + sum(size(each, inside) for each in calls[key])
            )
        return known[key]

    return {key: size(key, frozenset()) for key in bodies}


def hidden_variables(module: ModuleText) -> frozenset[str]:
    """The keys of the variables that nobody outside of the module sees."""
    return frozenset(
        entity.key
        for entity in module.of_kind("variable")
        if (header := parse_variable(module.source(entity))) is not None and header.linkage in _HIDDEN
    )


def with_names_of_its_own(text: str, prefix: str, kept: Collection[str]) -> str:
    """A module's text with `prefix` before the names of all globals but intrinsics and those in `kept`, by key."""
    module = ModuleText(text)
    keys = [entity.key for entity in module.of_kind("define", "declare", "variable")]
    new = {key: own_name(key, prefix) for key in keys if key not in kept and not key.startswith("@llvm.")}
    return replace_references(text, new)


def own_name(key: str, prefix: str) -> str:
    """The key that `with_names_of_its_own` gives the global `key`."""
    return "@" + spell_name(prefix + decode_name(key[1:]))
