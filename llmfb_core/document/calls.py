"""Which function a call calls, and who calls whom."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

import regex as re

from llmfb_core.document.body import Instruction
from llmfb_core.document.entities import Entity
from llmfb_core.document.lexer import BARE, COMMENT, STRING, canonical
from llmfb_core.document.names import Names, Symbol

CALLS = frozenset(("call", "invoke", "callbr"))
_PART = re.compile(
    rf"(?P<skip>{COMMENT}|[!c]?{STRING})|(?P<callee>[@%](?:{STRING}|{BARE}++))(?=\s*+\()|[@%](?:{STRING}|{BARE}++)"
    r"|(?P<open>[(\[{<])|(?P<close>[)\]}>])"
)


def callee(text: str, instruction: Instruction) -> tuple[int, int] | None:
    """Where the name of what a call calls stands; None for inline assembly and constant expressions."""
    if instruction.opcode not in CALLS:
        return None
    depth, found = 0, None
    for part in _PART.finditer(text, instruction.start, instruction.end):
        kind = part.lastgroup
        if kind == "open":
            depth += 1
        elif kind == "close":
            depth -= 1
        elif kind == "callee" and depth == 0:
            # The last one: before it there may be a type `%t (i32)`.
            found = part.span()
    return found


class Calls(NamedTuple):
    """The calls between two functions: `entity` is the other one, `places` are those of the callee's name."""

    entity: Entity
    places: list[tuple[int, int]]


def incoming(names: Names, key: str) -> list[Calls]:
    """Who calls the function or alias `key`, and the aliases of it, which call nothing but stand for it.

    Where its address is used otherwise is no call.
    """
    found: dict[int, Calls] = {}
    for place in names.occurrences(Symbol("global", key)):
        entity = names.regions.entity_at(place.start)
        if place.role != "use" or entity is None:
            continue
        if entity.kind in ("alias", "ifunc") or (
            entity.kind == "define" and _is_called(names, entity, place.start)
        ):
            found.setdefault(entity.start, Calls(entity, [])).places.append((place.start, place.end))
    return list(found.values())


def outgoing(names: Names, entity: Entity) -> list[Calls]:
    """What the function `entity` calls by name, or what an alias stands for; intrinsics are among them."""
    module, found = names.module, dict[str, Calls]()
    for start, end in _callees(names, entity):
        called = module.by_key.get(canonical(module.text[start:end]))
        if called is not None:
            found.setdefault(called.key, Calls(called, [])).places.append((start, end))
    return list(found.values())


def _callees(names: Names, entity: Entity) -> Iterator[tuple[int, int]]:
    text = names.module.text
    if entity.kind in ("alias", "ifunc"):
        named = re.compile(rf"@(?:{STRING}|{BARE}++)").finditer(text, entity.start + 1, entity.end)
        yield from (part.span() for part in named)
    if entity.kind == "define":
        for block in names.body(entity).blocks:
            for instruction in block.instructions:
                place = callee(text, instruction)
                if place is not None and text[place[0]] == "@":
                    yield place


def _is_called(names: Names, function: Entity, offset: int) -> bool:
    """Whether the name at `offset` in the body of `function` is that of a callee."""
    blocks = names.body(function).blocks
    number = bisect_right(blocks, offset, key=lambda block: block.start) - 1
    if number < 0:
        return False
    instructions = blocks[number].instructions
    index = bisect_right(instructions, offset, key=lambda each: each.start) - 1
    place = callee(names.module.text, instructions[index]) if index >= 0 else None
    return place is not None and place[0] == offset
