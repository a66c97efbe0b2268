"""A printed function in a form that is equal for two modules if and only if the function is the same in both."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import regex as re

from llmfb_core.document.entities import Entity
from llmfb_core.document.groups import attributes_of
from llmfb_core.document.header import parse_function, parse_variable
from llmfb_core.document.lexer import COMMENT, REFERENCE, STRING, canonical, squeeze
from llmfb_core.document.module import ModuleText
from llmfb_core.document.nodes import content, node_shape
from llmfb_core.errors import UsageError

_ADDRESS = ("unnamed_addr", "local_unnamed_addr")
_COMMENTS = re.compile(rf"({STRING})|[ \t]*{COMMENT}")
_BLANK_LINES = re.compile(r"\n\s*\n")


def canonical_function(text: str, name: str, own: Collection[str] = ()) -> str:
    """The function with the decoded name `name` of the module `text`, which LLVM has printed.

    Attribute groups stand as their content, metadata as numbers in the order of first use with the nodes' content
    behind the function, as do types and those globals whose names do not count: `own` has their keys, see
    `SplicedDocument.added`.  How the symbol looks from outside (linkage, visibility, comdat, `unnamed_addr`) and
    comments do not count.  Raises UsageError where `name` has no body in `text`.
    """
    module = ModuleText(text)
    function = module.function_named(name)
    header = parse_function(text[function.start : function.header_end]) if function else None
    if function is None or header is None or not function.is_definition:
        raise UsageError(f"no function {name!r} is defined in this text")
    header = replace(
        header,
        linkage="",
        preemption="",
        visibility="",
        storage="",
        comdat="",
        attributes=tuple(word for word in header.attributes if word not in _ADDRESS),
    )
    body = _COMMENTS.sub(lambda part: part[1] or "", text[function.header_end : function.end])
    names = _Names(module, function.key, own)
    lines = [names.apply(header.text("define") + " " + _BLANK_LINES.sub("\n", body))]
    while names.pending:
        entity, label = names.pending.pop(0)
        lines.append(f"{label} = {names.apply(_definition(module, entity))}")
    return "\n".join(lines) + "\n"


class _Names:
    """Canonical names, given at first use, and the entities whose content has to follow."""

    def __init__(self, module: ModuleText, function: str, own: Collection[str]) -> None:
        self._module = module
        self._own = own
        self._labels: dict[str, str] = {function: "@<self>"}
        self.pending: list[tuple[Entity, str]] = []

    def apply(self, text: str) -> str:
        """`text` with every reference named canonically."""
        return REFERENCE.sub(self._named, text)

    def _named(self, part: re.Match[str]) -> str:
        token = part[1] or part[2]
        if not token:
            return part[0]
        key = canonical(token)
        if key[0] == "#":
            return f"#[{' '.join(attributes_of(self._module, key))}]"
        entity = self._module.by_key.get(key)
        if entity is None or (key[0] == "@" and key not in self._own and key not in self._labels):
            return key
        label = self._labels.get(key)
        if label is None:
            label = self._labels[key] = f"{key[0]}<{len(self._labels)}>"
            self.pending.append((entity, label))
        return label


def _definition(module: ModuleText, entity: Entity) -> str:
    """The content of a node, a type or a variable; of a variable only what stands in every module.

    Nothing of a function, whose body is compared by itself.
    """
    if entity.kind in ("define", "declare"):
        return ""
    if entity.kind == "metadata":
        return node_shape(content(module, entity.key))
    if entity.kind == "type":
        return squeeze(module.source(entity)).partition("=")[2].strip()
    header = parse_variable(module.source(entity))
    return f"{header.type} {header.value}" if header else squeeze(module.source(entity))
