"""Global variables and constants, which both versions of a function refer to (pure)."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from llmfb_core.document.entities import Entity
from llmfb_core.document.header import parse_variable
from llmfb_core.document.lexer import replace_references
from llmfb_core.document.module import ModuleText


@dataclass(frozen=True, slots=True)
class Shared:
    """What both versions of a function refer to, by key: variables by their `addresses`, `constants` by their names.

    `constants` have their values as text: one that a version has another value for is that version's own.  `first` are
    the values of the variables that begin with their own content.
    """

    addresses: Mapping[str, int]
    constants: Mapping[str, str]
    first: Mapping[str, str]

    @property
    def places(self) -> dict[str, str]:
        """What stands for the variables in IR."""
        return {key: f"inttoptr (i64 {address} to ptr)" for key, address in self.addresses.items()}


def wanted(module: ModuleText) -> tuple[str, ...]:
    """The keys of the global variables that are no constants known here."""
    found: list[str] = []
    for entity in module.of_kind("variable"):
        header = parse_variable(module.source(entity))
        if header is not None and (header.kind == "global" or not header.value):
            found.append(entity.key)
    return tuple(found)


def first_content(module: ModuleText, key: str, shared: Shared, name: str) -> str:
    """A module with a constant `name` that holds what the variable `key` holds when its program starts."""
    header = parse_variable(module.source(module.by_key[key]))
    assert header is not None
    parts = [
        *(module.source(each) for each in module.of_kind("target", "type")),
        *(_declared(module, module.by_key[each]) for each in sorted(shared.constants)),
        f"@{name} = constant {header.type} {header.value}",
    ]
    return replace_references("\n".join(parts), shared.places) + "\n"


def shared(module: ModuleText, addresses: Mapping[str, int], hidden: Collection[str]) -> Shared:
    """What the original refers to; variables in `hidden` begin with their own content."""
    first: dict[str, str] = {}
    constants: dict[str, str] = {}
    for entity in module.of_kind("variable"):
        if entity.key not in addresses:
            constants[entity.key] = _value(module, entity)
        elif entity.key in hidden:
            first[entity.key] = _value(module, entity)
    return Shared(addresses, constants, first)


def changed_first(module: ModuleText, shared: Shared) -> str | None:
    """The key of a variable that begins with other content than in the original; None where there is none."""
    for entity in module.of_kind("variable"):
        if shared.first.get(entity.key, "") not in ("", _value(module, entity)):
            return entity.key
    return None


def in_version(module: ModuleText, entity: Entity, shared: Shared) -> str:
    """How a variable that is not at an address stands in a version: the original's constant, or one of its own."""
    return _declared(module, entity) if _is_common(module, entity, shared) else _private(module, entity)


def resets(module: ModuleText, shared: Shared) -> list[str]:
    """Instructions that give the variables that the passes made their first content, as each input finds it."""
    lines: list[str] = []
    for entity in module.of_kind("variable"):
        header = parse_variable(module.source(entity))
        new = entity.key not in shared.addresses
        if header is not None and new and header.kind == "global" and header.value:
            lines.append(f"  store {header.type} {header.value}, ptr {header.name}")
    return [replace_references(line, shared.places) for line in lines]


def constants(module: ModuleText, shared: Shared) -> list[str]:
    """The constants of the original as definitions that both versions can refer to."""
    return [_constant(module, module.by_key[key], shared) for key in shared.constants]


def _constant(module: ModuleText, entity: Entity, shared: Shared) -> str:
    header = parse_variable(module.source(entity))
    assert header is not None
    trailing = tuple(each for each in header.trailing if each.startswith("align"))
    known = replace(header, linkage="", preemption="", visibility="", flags=(), trailing=trailing)
    return replace_references(known.text(), shared.places)


def _is_common(module: ModuleText, entity: Entity, shared: Shared) -> bool:
    """Whether a constant is the original's, also where a version only declares it."""
    header = parse_variable(module.source(entity))
    known = shared.constants.get(entity.key)
    return known is not None and (header is None or not header.value or known == _value(module, entity))


def _value(module: ModuleText, entity: Entity) -> str:
    header = parse_variable(module.source(entity))
    return "" if header is None else f"{header.type} {header.value}"


def _declared(module: ModuleText, entity: Entity) -> str:
    header = parse_variable(module.source(entity))
    assert header is not None
    return f"{header.name} = external {header.kind} {header.type}"


def _private(module: ModuleText, entity: Entity) -> str:
    """A constant that the passes made, for this version alone."""
    header = parse_variable(module.source(entity))
    assert header is not None
    trailing = tuple(each for each in header.trailing if each.startswith("align"))
    return replace(header, linkage="private", preemption="", visibility="", trailing=trailing).text()
