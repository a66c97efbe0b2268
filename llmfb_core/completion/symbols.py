"""The names that a text has so far, as proposals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import regex as re

from llmfb_core.completion.items import Item, ItemKind
from llmfb_core.document.body import read_body
from llmfb_core.document.entities import Entity, EntityKind
from llmfb_core.document.header import parse_function, parse_variable
from llmfb_core.document.lexer import BARE, COMMENT, STRING, assigned, canonical, squeeze
from llmfb_core.document.names import Names

_NAME = rf"(?:{STRING}|{BARE}++)"
_RESULT = re.compile(rf"^[ \t]*+(?:{_NAME}:[ \t]*+)?(%{_NAME})[ \t]*+=[ \t]*+([^\r\n;]*+)", re.MULTILINE)
_KIND = re.compile(rf"(?<![-a-zA-Z$._0-9\"!])(![a-zA-Z][-a-zA-Z$._0-9]*+)(?=\s+!)|{STRING}|{COMMENT}")
_DETAIL = 100
_GLOBALS: dict[EntityKind, ItemKind] = {
    "define": "function",
    "declare": "function",
    "variable": "variable",
    "alias": "variable",
    "ifunc": "variable",
}
_KINDS_OF_ATTACHMENTS = (
    "dbg tbaa prof fpmath range tbaa.struct invariant.load alias.scope noalias nontemporal "
    "llvm.mem.parallel_loop_access nonnull dereferenceable dereferenceable_or_null make.implicit unpredictable "
    "invariant.group align llvm.loop type section_prefix absolute_symbol associated callees irr_loop "
    "llvm.access.group callback noundef annotation nosanitize func_sanitize exclude memprof callsite "
    "kcfi_type pcsections DIAssignID srcloc heapallocsite"
)
"""The kinds of attachments that LLVM knows."""


def locals_of(names: Names, function: Entity, cursor: int) -> Iterator[Item]:
    """Parameters and results; what is defined before `cursor` first, the nearest of these at the top."""
    text = names.module.text
    header = read_body(text, function._replace(kind="declare"))
    parsed = parse_function(text[function.start : function.body])
    detail = _short(parsed.parameters) if parsed is not None else ""
    for key in header.parameters:
        yield Item(key, "local", f"parameter of {function.key}{detail}", rank=2)
    results = list(_RESULT.finditer(text, function.body + 1, function.end))
    above = [part for part in results if part.end() < cursor]
    below = (part for part in results[len(above) :] if part.start(1) > cursor)
    for rank, parts in ((1, reversed(above)), (3, below)):
        for part in parts:
            yield Item(canonical(part[1]), "local", _short(part[2]), rank=rank)


def blocks_of(names: Names, function: Entity) -> Iterator[Item]:
    """The blocks that have a label, those that only have a number among them."""
    text, lines = names.module.text, names.module.lines
    for start, end in names.regions.labels(function):
        key = canonical("%" + text[start : end - 1])
        yield Item(
            key, "block", _short(lines.line(lines.at(end - 1) + 1)) if end < function.end else "", rank=1
        )


def types(names: Names) -> Iterator[Item]:
    """The named and numbered types of the module."""
    for entity in names.module.of_kind("type"):
        yield Item(entity.key, "type", _short(assigned(names.module.source(entity))), rank=4)


def global_names(names: Names) -> Iterator[Item]:
    """Functions with their types, variables with theirs."""
    seen: set[str] = set()
    for entity in names.module.of_kind(*_GLOBALS):
        if entity.key not in seen:
            seen.add(entity.key)
            yield Item(entity.key, _GLOBALS[entity.kind], "", rank=2 if entity.kind == "define" else 3)


def detailed(names: Names, item: Item) -> Item:
    """`item` of `global_names` with its type, which takes reading its header."""
    entity = names.module.by_key.get(item.label)
    if entity is None:
        return item
    text = names.module.text
    head = text[entity.start : min(entity.body, entity.start + 40 * _DETAIL)]
    if item.kind == "function":
        function = parse_function(head)
        return (
            item
            if function is None
            else item._replace(detail=_short(f"{function.type} {function.parameters}"))
        )
    variable = parse_variable(head)
    return item if variable is None else item._replace(detail=_short(f"{variable.kind} {variable.type}"))


def groups(names: Names) -> Iterator[Item]:
    """Attribute groups with what is in them."""
    for key, entities in names.module.groups.items():
        yield Item(
            key, "attributes", _short(names.module.source(entities[0]).partition("{")[2].rstrip("} \t"))
        )


def comdats(names: Names) -> Iterator[Item]:
    """The comdats."""
    for entity in names.module.of_kind("comdat"):
        yield Item(entity.key, "comdat", _short(assigned(names.module.source(entity))))


def nodes(names: Names, prefix: str, beginning: str = "") -> Iterator[Item]:
    """The numbered nodes whose key starts with `prefix` and whose content, `distinct` aside, with `beginning`."""
    text = names.module.text
    for entity in names.module.of_kind("metadata"):
        if not entity.key.startswith(prefix):
            continue
        content = text[entity.start + len(entity.key) : min(entity.end, entity.start + 4 * _DETAIL)]
        shown = content.lstrip(" \t=")
        if shown.removeprefix("distinct ").startswith(beginning):
            yield Item(entity.key, "metadata", _short(shown))


def metadata_kinds(names: Names, function: Entity | None) -> Iterator[Item]:
    """What may be attached to instructions and functions: what LLVM knows, and what the function at hand uses."""
    used: Iterable[str] = ()
    if function is not None and function.end - function.start < 100_000:
        used = (each for each in _KIND.findall(names.module.text, function.body, function.end) if each)
    for kind in dict.fromkeys([*used, *(f"!{each}" for each in _KINDS_OF_ATTACHMENTS.split())]):
        yield Item(kind, "word", "metadata kind", rank=2)


def _short(text: str) -> str:
    line = squeeze(text[: 4 * _DETAIL])
    return line if len(line) <= _DETAIL else line[: _DETAIL - 1] + "…"
