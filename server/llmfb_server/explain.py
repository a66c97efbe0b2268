"""What a hover says of the name or word at a place: short, as Markdown.  Pure."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from llmfb_core import langref
from llmfb_core.document.entities import Entity
from llmfb_core.document.lexer import squeeze
from llmfb_core.document.mangling import demangled_key
from llmfb_core.document.names import Names, Symbol
from llmfb_core.document.spelling import decode_name
from llmfb_server.describe import code

_LONGEST = 300
_BEFORE_OPERATION = re.compile(r"\batomicrmw\s+(?:volatile\s+)?$")


class Explanation(NamedTuple):
    """`text` about the characters from `start` to `end`."""

    start: int
    end: int
    text: str


def keyword(names: Names, offset: int) -> Explanation | None:
    """About an opcode, flag, attribute, linkage or the like."""
    span = names.regions.word_at(offset)
    if span is None:
        return None
    text = names.module.text
    entry = langref.word(text[slice(*span)])
    # The operations of atomicrmw have names of instructions.
    if entry is None or _BEFORE_OPERATION.search(text, max(0, span[0] - 40), span[0]):
        return None
    return Explanation(*span, _entry(entry))


def name(names: Names, offset: int, sizes: Callable[[str], str | None]) -> Explanation | None:
    """About a value, block, global, type, group, node or comdat; `sizes` knows the figures of functions by name."""
    found = names.at(offset)
    if found is None:
        return None
    symbol, place = found
    if symbol.kind == "local":
        text = _local(names, symbol)
    elif symbol.kind == "global":
        text = _global(names, symbol, sizes)
    else:
        text = _sources(names, symbol)
    return Explanation(place.start, place.end, text) if text else None


def _entry(entry: langref.Entry) -> str:
    return f"**{entry.word}** ({entry.title}): {entry.text} [LangRef]({entry.url})"


def _global(names: Names, symbol: Symbol, sizes: Callable[[str], str | None]) -> str | None:
    plain = decode_name(symbol.key[1:])
    entity = names.module.by_key.get(symbol.key)
    entry = langref.intrinsic(plain)
    if entry is not None:
        return _entry(entry)
    if entity is None:
        return None
    if entity.kind == "define":
        size = sizes(plain) or _counted(names.body(entity).instructions)
        return f"**{code(symbol.key)}**: {size}{plain_name(symbol.key)}\n\n{_code(names, entity)}"
    if entity.kind == "declare":
        return f"**{code(symbol.key)}**: declared only{plain_name(symbol.key)}\n\n{_code(names, entity)}"
    return f"{plain_name(symbol.key).lstrip()}\n\n{_code(names, entity)}".lstrip()


def plain_name(key: str) -> str:
    """A paragraph with what a mangled name stands for, a blank line before it; empty for others."""
    plain = demangled_key(key)
    if plain is None:
        return ""
    shown = plain if len(plain) <= _LONGEST else plain[: _LONGEST - 1] + "…"
    return f"\n\n`{shown.replace('`', '')}`"


def _local(names: Names, symbol: Symbol) -> str | None:
    function = names.function(symbol)
    places = names.definitions(symbol)
    if function is None or not places:
        return None
    lines, start = names.module.lines, places[0].start
    body = names.body(function)
    if symbol.key in body.parameters:
        return f"Parameter {body.parameters.index(symbol.key) + 1} of {code(function.key)}\n\n{_code(names, function)}"
    for block in body.blocks:
        if block.key == symbol.key:
            return f"Block **{code(symbol.key)}**: {_counted(len(block.instructions))}"
    return _fenced(lines.line(lines.at(start)).strip())


def _sources(names: Names, symbol: Symbol) -> str | None:
    """The definitions themselves; LLVM unites several of one attribute group."""
    module = names.module
    found = (
        module.groups.get(symbol.key, []) if symbol.kind == "attributes" else [module.by_key.get(symbol.key)]
    )
    return "\n".join(_code(names, entity) for entity in found if entity is not None) or None


def _code(names: Names, entity: Entity) -> str:
    end = min(entity.body, entity.start + 4 * _LONGEST)
    return _fenced(squeeze(names.module.text[entity.start : end]))


def _fenced(code: str) -> str:
    shown = code if len(code) <= _LONGEST else code[: _LONGEST - 1] + "…"
    return f"```llvm\n{shown.replace('```', '')}\n```"


def _counted(instructions: int) -> str:
    return f"{instructions} instruction{'' if instructions == 1 else 's'}"
