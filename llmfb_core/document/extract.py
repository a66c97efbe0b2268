"""Take one function out of its module: a complete module of its own, from which nothing false can be concluded."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import regex as re

from llmfb_core.document.declare import definition, stand_in, target
from llmfb_core.document.entities import Entity
from llmfb_core.document.header import FunctionHeader, parse_function
from llmfb_core.document.lexer import (
    BARE,
    STRING,
    assigned,
    canonical,
    decode_name,
    references,
    replace_references,
    spell_name,
)
from llmfb_core.document.module import FunctionRange, ModuleText, StandIn
from llmfb_core.document.numbered_types import name_numbered_types
from llmfb_core.document.origins import Origin, position
from llmfb_core.errors import FunctionError, IRError, UsageError

NODES = "!llmfb.nodes"
"""The named metadata that lists an extraction's numbered nodes, so that they are found again once renumbered."""

_BLOCKADDRESS = re.compile(rf"\bblockaddress\s*\(\s*(@(?:{STRING}|{BARE}++))")
_USE_LISTS = re.compile(r"^\s*uselistorder", re.MULTILINE)
_UNIT_LISTS = re.compile(r",?\s*\b(?:enums|retainedTypes|globals|imports|macros): ![0-9]+")
_OPERAND = re.compile(r"![0-9]+")
_ASSEMBLERS_OWN = re.compile(r"\x01?(?:\.L|L\.\.)|\x01[Ll]")
"""Names with the prefixes that make a label private in ELF, COFF, XCOFF and Mach-O; `\\01` stands for no mangling."""
_KEPT_NAMED = ("!llvm.module.flags", "!llvm.ident", "!llvm.errno.tbaa")


@dataclass(frozen=True, slots=True)
class Extraction:
    """A module with the one function `function`, and what is needed to put its compiled form back.

    `original` is the function's place in the document and `header` its header there.  `renamed` maps keys of the
    extraction to those of the document where they differ.  `nodes` are the document's metadata numbers in the
    order of the operands of `!llmfb.nodes`.  `origins` say where the lines of `text` stand in the document.
    """

    text: str
    function: str
    original: FunctionRange
    header: FunctionHeader
    renamed: dict[str, str]
    nodes: tuple[int, ...]
    origins: tuple[Origin, ...]

    def error_in(self, document: str, error: IRError) -> IRError:
        """An error that LLVM found in `text`, at its place in the document that this was taken out of."""
        line, column = position(self.origins, self.text, document, error.line, error.column)
        return IRError(error.message, line, column)


def made_since(before: ModuleText, after: ModuleText) -> list[str]:
    """The keys of functions and variables that only `after` has: what `extract` takes as a function's own."""
    return [key for key in after.by_key if key[0] == "@" and key not in before.by_key]


def extract(module: ModuleText, name: str, *, debug: bool = True, own: Collection[str] = ()) -> Extraction:
    """Take the function with the decoded name `name` out of `module`, with all that it refers to.

    What `own` names by its key, functions and variables that were made for this function, is taken whole.  Without
    `debug` nothing outside of debug info refers to it, so that LLVM can drop it where it cannot use it.  Raises
    UsageError where there is no such function, FunctionError where it has no body or depends on something that
    cannot be taken along.
    """
    function = module.function_named(name)
    if function is None:
        raise UsageError(f"no function is named {name!r}")
    if not function.is_definition:
        raise FunctionError("it has no body")
    header = parse_function(module.text[function.start : function.header_end])
    if header is None:
        raise FunctionError("its header cannot be read")
    _check_use_lists(module, function)

    types = _names_for_types(module)
    body = module.text[function.header_end : function.end]
    source = name_numbered_types(f"{definition(header).text('define')} {body}", types)
    closure = _closure(module, function.key, source, types, own)
    _check_identities(module, function, closure)

    renamed = _new_names(module, closure)
    nodes = [key for key in closure if key[0] == "!" and (debug or not _is_debug_info(closure, key))]
    text, origins = _assemble(module, function, source, closure, types=types, nodes=nodes)
    new_key = next((new for new, old in renamed.items() if old == function.key), function.key)
    return Extraction(
        text=replace_references(text, {old: new for new, old in renamed.items()}),
        function=decode_name(new_key[1:]),
        original=function,
        header=header,
        renamed={**renamed, **{new: old for old, new in types.items()}},
        nodes=tuple(int(key[1:]) for key in nodes),
        origins=origins,
    )


def _closure(
    module: ModuleText, function: str, source: str, types: dict[str, str], own: Collection[str]
) -> dict[str, str]:
    """Everything that `source` needs, as the text that stands for it, by key."""
    found: dict[str, str] = {function: source}
    numbered = {new: old for old, new in types.items()}
    pending = [_needs(text) for text in (source, *(_named_metadata(module, name) for name in _KEPT_NAMED))]
    while pending:
        needs = pending.pop()
        if others := [block for block in needs.blocks if block != function]:
            raise FunctionError(f"it depends on the address of a block of {others[0]}")
        for key in needs.keys:
            # A number that is a type's can only be a local value: all uses as a type have got a name.
            if key in found or key in types:
                continue
            entity = module.by_key.get(numbered.get(key, key))
            if entity is None or key[0] == "$":
                continue
            if key in own:
                stand_in_needs = _needs(name_numbered_types(module.source(entity), types))
            elif (known := module.stand_ins.get(key)) is not None:
                stand_in_needs = known
            else:
                stand_in_needs = module.stand_ins[key] = _needs(_replacement(module, entity, types))
            found[key] = stand_in_needs.text
            pending.append(stand_in_needs)
    return found


def _needs(text: str) -> StandIn:
    blocks = [canonical(part) for part in _BLOCKADDRESS.findall(text)] if "blockaddress" in text else []
    return StandIn(text, tuple(sorted(references(text))), tuple(blocks))


def _replacement(module: ModuleText, entity: Entity, types: dict[str, str]) -> str:
    key, source = entity.key, module.source(entity)
    if key[0] == "@":
        replacement = stand_in(module, entity)
        if replacement is None:
            raise FunctionError(f"the declaration of {key} cannot be read")
        return name_numbered_types(replacement, types)
    if key[0] == "%":
        return f"{types.get(key, key)} ={name_numbered_types(assigned(source), types)}"
    if key[0] == "#":
        return "\n".join(module.source(group) for group in module.groups[key])
    if key[0] == "!" and "!DICompileUnit(" in source:
        # These lists keep all of a unit's globals and types alive, and say nothing about one function.
        return _UNIT_LISTS.sub("", source)
    return source


def _names_for_types(module: ModuleText) -> dict[str, str]:
    """Names for the types `%0`, `%1` ..., by key."""
    numbers = [entity.key for entity in module.of_kind("type") if entity.key[1:].isdecimal()]
    return {key: f"%llmfb.type.{key[1:]}" for key in numbers}


def _named_metadata(module: ModuleText, name: str) -> str:
    """The named node `name` without call graph profiles, which refer to functions all over the module."""
    entity = module.by_key.get(name)
    if entity is None:
        return ""
    nodes = _OPERAND.findall(assigned(module.source(entity)))
    kept = [node for node in nodes if node in module.by_key and not _is_profile(module, node)]
    return f"{name} = !{{{', '.join(kept)}}}"


def _is_profile(module: ModuleText, node: str) -> bool:
    return '!"CG Profile"' in module.source(module.by_key[node])


def _is_debug_info(closure: dict[str, str], key: str) -> bool:
    """Whether the node `key` is a part of debug info or leads to one."""
    pending, seen = [key], {key}
    while pending:
        text = closure.get(pending.pop(), "")
        if "!DI" in text:
            return True
        new = {each for each in _OPERAND.findall(text) if each not in seen}
        seen |= new
        pending += new
    return False


def _assemble(
    module: ModuleText,
    function: FunctionRange,
    source: str,
    closure: dict[str, str],
    *,
    types: dict[str, str],
    nodes: list[str],
) -> tuple[str, tuple[Origin, ...]]:
    """The text of the extraction, and where its parts come from."""
    numbered = {new: old for old, new in types.items()}
    parts = [(module.source(each), each.start) for each in module.of_kind("source_filename", "target")]
    by_sigil: dict[str, list[tuple[str, int]]] = {sigil: [] for sigil in "%@#!"}
    for key, text in closure.items():
        if key != function.key:
            by_sigil[key[0]].append((text, module.by_key[numbered.get(key, key)].start))
    named = [_named_metadata(module, name) for name in _KEPT_NAMED]
    if unit_list := module.by_key.get("!llvm.dbg.cu"):
        units = [unit for unit in _OPERAND.findall(module.source(unit_list)) if unit in closure]
        named.append(f"!llvm.dbg.cu = !{{{', '.join(units)}}}" if units else "")
    named.append(f"{NODES} = !{{{', '.join(nodes)}}}" if nodes else "")
    parts += [*by_sigil["%"], *by_sigil["@"], (source, function.start), *by_sigil["#"]]
    parts += [*((text, -1) for text in named), *by_sigil["!"]]
    return _joined(parts, function)


def _joined(parts: list[tuple[str, int]], function: FunctionRange) -> tuple[str, tuple[Origin, ...]]:
    origins: list[Origin] = []
    line = 0
    for text, start in parts:
        if text:
            origins.append(Origin(line, start, function.header_end if start == function.start else None))
            line += text.count("\n") + 1
    return "\n".join(text for text, _ in parts if text) + "\n", tuple(origins)


def _new_names(module: ModuleText, closure: dict[str, str]) -> dict[str, str]:
    """New key to old key, of globals that cannot keep their names.

    These are `@0`, `@1` ..., which LLVM would number anew, and what an assembler takes for a label of its own, which
    no object file can refer to.
    """
    names: dict[str, str] = {}
    for key in closure:
        if key[0] == "@" and (key[1:].isdecimal() or _ASSEMBLERS_OWN.match(decode_name(key[1:]))):
            name = f"llmfb.global.{decode_name(key[1:]).lstrip(chr(1))}"
            while "@" + spell_name(name) in module.by_key:
                name += "."
            names["@" + spell_name(name)] = key
    return names


def _check_use_lists(module: ModuleText, function: FunctionRange) -> None:
    if module.of_kind("uselistorder") or _USE_LISTS.search(module.text, function.header_end, function.end):
        raise FunctionError("the file fixes use-list orders, which no change of a function can keep")


def _check_identities(module: ModuleText, function: FunctionRange, closure: dict[str, str]) -> None:
    """Whether what are different symbols in the extraction are different objects in the module too."""
    if function.key in module.blockaddress_targets:
        raise FunctionError("addresses of its blocks are used outside of it")
    users: dict[str, str] = {}
    for key in closure:
        if key[0] == "@" and (other := users.setdefault(target(module, key), key)) != key:
            raise FunctionError(f"it uses {other} and {key}, which are the same object")
