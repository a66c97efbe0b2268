"""What can stand at an offset of a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from llmfb_core.completion import passes, symbols, words
from llmfb_core.completion.items import Completion, Item
from llmfb_core.completion.place import Place, place
from llmfb_core.document.names import Names

MOST = 500
"""Proposals in one answer: more are of no use to anybody, and take long to send."""

_OPENING = {"(": ")", "[": "]", "{": "}", "<": ">"}
_CALLS = ("call", "invoke", "callbr")
_MARKERS = ("tail", "musttail", "notail")
_TYPED = (
    "alloca",
    "load",
    "getelementptr",
    "inbounds",
    "nuw",
    "nusw",
    "volatile",
    "atomic",
    "landingpad",
    "type",
)
_BEFORE_TYPES = frozenset((*_TYPED, "x", "global", "constant", "to", *_OPENING))
_HEADER = ("linkages", "preemption", "visibility", "storage", "conventions")
_BEHIND_HEADER = ("attributes", "functions")
_NODE_OF = {"!dbg": "!DI"}


def complete(names: Names, cursor: int) -> Completion | None:
    """The proposals at `cursor`; None where nothing can be said, as in strings."""
    where = place(names, cursor)
    if where is None:
        return None
    if where.comment:
        inside = passes.in_list(where.comment)
        if inside is None:
            return None
        found = [item for item in passes.passes(inside) if item.label.startswith(inside.typed)]
        return Completion(cursor - len(inside.typed), cursor, cursor, found)
    text = names.module.text
    typed = text[where.start : cursor]
    proposals = _proposals(names, where, typed)
    return _limited(names, where, (item for item in proposals if _fits(item.label, typed)))


def _fits(label: str, typed: str) -> bool:
    """Whether `typed` is in `label`, letter by letter, as editors see it; what stands before a name has to agree."""
    if typed[:1] in ("@", "%", "!", "#", "$") and label[:1] != typed[0]:
        return False
    letters = iter(label.casefold())
    return all(letter in letters for letter in typed.casefold() if letter != '"')


def _limited(names: Names, where: Place, proposals: Iterable[Item]) -> Completion:
    unique: dict[tuple[str, str], Item] = {}
    complete = True
    for item in proposals:
        if len(unique) >= MOST:
            complete = False
            break
        unique.setdefault((item.label, "type" if item.kind == "type" else ""), item)
    found = [symbols.detailed(names, each) if each.label[0] == "@" else each for each in unique.values()]
    found.sort(key=lambda item: item.rank)
    return Completion(where.start, where.cursor, where.end, found, complete)


def _proposals(names: Names, where: Place, typed: str) -> Iterator[Item]:
    sigil = typed[:1]
    if sigil == "@":
        is_definition = not where.before and where.function is None
        return iter(()) if is_definition else symbols.global_names(names)
    if sigil == "#":
        return _records() if where.function and not _statement(where.before) else symbols.groups(names)
    if sigil == "!":
        return _metadata(names, where, typed)
    if sigil == "$":
        return symbols.comdats(names)
    if where.function is not None:
        return _in_body(names, where, sigil)
    if sigil == "%":
        return symbols.types(names) if where.before else iter(())
    return _outside(names, where)


# ------------------------------------------------------------------------------------------------- in a function


def _in_body(names: Names, where: Place, sigil: str) -> Iterator[Item]:
    assert where.function is not None
    statement, assigned = _statement(where.before), "=" in where.before[:3]
    last = where.before[-1] if where.before else ""
    if last == "label" or (last == "," and _open(statement)[-1:] == ["["] and "phi" in statement):
        return symbols.blocks_of(names, where.function)
    if sigil == "%":
        if not statement and not assigned:
            return iter(())
        local = symbols.locals_of(names, where.function, where.cursor)
        types_first = last in _BEFORE_TYPES or (last == "," and _open(statement)[-1:] == ["("])
        types = (item._replace(rank=0 if types_first else 4) for item in symbols.types(names))
        return chain(types, local) if types_first else chain(local, types)
    if not statement:
        return chain(words.opcodes(), words.markers())
    if statement[-1] in _MARKERS:
        return words.opcodes(first="call")
    return _operands(names, statement)


def _operands(names: Names, statement: Sequence[str]) -> Iterator[Item]:
    """The words that may follow those of `statement`."""
    opcode = next((token for token in statement if token not in _MARKERS), "")
    brackets = _open(statement)
    last = statement[-1]
    if opcode in _CALLS:
        if brackets == ["("]:
            if last in ("(", ","):
                return chain(words.types(), symbols.types(names))
            return chain(words.values(), words.sections("parameters"))
        if ")" in statement and not brackets:
            targets = words.named(("to", "unwind", "label"), rank=1) if opcode != "call" else iter(())
            return chain(targets, words.sections("attributes"))
        conventions = words.sections("conventions", "parameters")
        return chain(words.after(opcode), words.types(), symbols.types(names), conventions)
    if opcode in ("br", "switch", "indirectbr") and last in ("br", ","):
        return chain(words.named(("label",), rank=1), words.types())
    if opcode in ("load", "store", "alloca") and last == ",":
        more = words.named(("align", "addrspace"), rank=2)
        return chain(more, words.types(), words.values())
    following = words.after(opcode) if not brackets else iter(())
    return chain(following, words.types(), symbols.types(names), words.values())


def _statement(before: Sequence[str]) -> list[str]:
    """The tokens of an instruction from its opcode on."""
    tokens = list(before)
    if tokens and tokens[0].endswith(":"):
        tokens = tokens[1:]
    if len(tokens) > 1 and tokens[1] == "=":
        tokens = tokens[2:]
    return tokens


def _open(tokens: Sequence[str]) -> list[str]:
    """The brackets that are open behind `tokens`."""
    found: list[str] = []
    for token in tokens:
        if token in _OPENING:
            found.append(token)
        elif found and token == _OPENING[found[-1]]:
            found.pop()
    return found


def _records() -> Iterator[Item]:
    for name, operands in {
        "value": "ptr %${1:value}, !${2:variable}, !DIExpression(), !${3:location}",
        "declare": "ptr %${1:address}, !${2:variable}, !DIExpression(), !${3:location}",
        "label": "!${1:label}, !${2:location}",
    }.items():
        yield Item(f"#dbg_{name}", "word", "debug record", snippet=f"#dbg_{name}({operands})")


def _metadata(names: Names, where: Place, typed: str) -> Iterator[Item]:
    before = where.before
    last = before[-1] if before else ""
    kind = last if last[:1] == "!" and not last[1:].isdecimal() else ""
    if kind == "!dbg" and where.function is not None:
        return symbols.nodes(names, typed, "!DILocation(")
    if kind in _NODE_OF:
        return symbols.nodes(names, typed, _NODE_OF[kind])
    if kind:
        return symbols.nodes(names, typed)
    in_entity = where.entity is not None and where.entity.kind in ("metadata", "named_metadata")
    if in_entity or (before[:1] and before[0][0] == "!"):
        return symbols.nodes(names, typed)
    if not before:
        return iter(())
    if _open(_statement(before)):
        return symbols.nodes(names, typed)
    return symbols.metadata_kinds(names, where.function)


# ---------------------------------------------------------------------------------------------- outside of bodies


def _outside(names: Names, where: Place) -> Iterator[Item]:
    before = where.before
    if not before:
        return words.top_level()
    first = before[0]
    if first in ("define", "declare"):
        return _header(names, before)
    if first == "attributes":
        return words.sections("attributes") if _open(before) == ["{"] else iter(())
    if first == "target":
        return words.named(("triple", "datalayout"))
    if first == "module":
        return words.named(("asm",))
    if first[0] == "@" and len(before) > 1:
        named = chain(words.sections(*_HEADER[:4], "variables", "tls"), words.values())
        return chain(
            words.named(("global", "constant", "alias"), rank=1), named, words.types(), symbols.types(names)
        )
    if first[0] == "%" and len(before) > 1:
        if before[-1] == "=":
            return words.named(("type",), rank=1)
        return chain(words.types(), symbols.types(names))
    if first[0] == "$" and len(before) > 1:
        return words.named(("comdat", "any", "exactmatch", "largest", "nodeduplicate", "samesize"))
    return iter(())


def _header(names: Names, before: Sequence[str]) -> Iterator[Item]:
    if not any(token[0] == "@" for token in before):
        conventions = words.sections(*_HEADER, "parameters")
        return chain(words.types(), symbols.types(names), conventions)
    if _open(before):
        if before[-1] in ("(", ","):
            return chain(words.types(), symbols.types(names), words.named(("...",)))
        return words.sections("parameters")
    if ")" not in before:
        return iter(())
    return chain(words.sections(*_BEHIND_HEADER), words.named(("section", "comdat", "align", "addrspace")))
