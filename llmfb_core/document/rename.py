"""Renaming what a name stands for, everywhere in its text but in comments and strings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import regex as re

from llmfb_core.document.edits import line_end
from llmfb_core.document.lexer import BARE, canonical
from llmfb_core.document.names import Names, Occurrence, Symbol, SymbolKind
from llmfb_core.document.spelling import decode_name, spell_name
from llmfb_core.encoding import encoded
from llmfb_core.errors import UsageError

WORDS: dict[SymbolKind, str] = {
    "local": "value or block",
    "global": "global",
    "type": "type",
    "attributes": "attribute group",
    "metadata": "metadata node",
    "named_metadata": "named metadata",
    "comdat": "comdat",
}
_LARGEST = 2**32 - 1
_NUMBERED = ("local", "global", "type")
_UNNAMED_METADATA = re.compile(r"[^-a-zA-Z$._0-9]|^[0-9]")


class Replacement(NamedTuple):
    """Put `text` in the place of the characters from `start` to `end`."""

    start: int
    end: int
    text: str


def applied(text: str, replacements: Sequence[Replacement]) -> str:
    """`text` with replacements made, which are ordered and do not overlap."""
    parts: list[str] = []
    position = 0
    for each in replacements:
        parts += (text[position : each.start], each.text)
        position = each.end
    return "".join([*parts, text[position:]])


class Renamable(NamedTuple):
    """What can be renamed at a place: the characters of its name there without sigil and colon, and the name itself."""

    symbol: Symbol
    start: int
    end: int
    name: str


def renamable(names: Names, offset: int) -> Renamable | None:
    """What stands at `offset`; None where no name does.  Raises UsageError for names that have to stay."""
    found = names.at(offset)
    if found is None:
        return None
    symbol, place = found
    kept = decode_name(symbol.key[1:]).startswith("llvm.")
    if kept and symbol.kind in ("global", "named_metadata"):
        raise UsageError(f"{symbol.key} has a meaning of its own to LLVM and cannot be renamed")
    is_label = names.module.text[place.end - 1] == ":"
    start, end = (place.start, place.end - 1) if is_label else (place.start + 1, place.end)
    return Renamable(symbol, start, end, decode_name(symbol.key[1:]))


def rename(names: Names, symbol: Symbol, new: str) -> list[Replacement]:
    """The changes that give `symbol` the name `new`, in the order of the text.

    `new` is a name, with or without sigil; in quotes it is read as in IR.  What LLVM numbers behind a numbered
    symbol moves up, and a definition that is not written gets its name.  A comdat that has the name of a renamed
    global and holds it goes with it.  Raises UsageError where `new` is no name for this or is taken.
    """
    key = symbol.key[0] + _spelled(symbol, new)
    if key == symbol.key:
        return []
    _refuse_taken(names, symbol._replace(key=key))
    found = [_replaced(names, symbol, place, key) for place in names.occurrences(symbol)]
    if symbol.kind == "global":
        found += _with_comdat(names, symbol, key)
    if symbol.kind in _NUMBERED and symbol.key[1:].isdecimal():
        found += _moved_up(names, symbol)
    return sorted(found)


def _spelled(symbol: Symbol, new: str) -> str:
    """`new` as LLVM spells it behind its sigil."""
    sigil, kind = symbol.key[0], WORDS[symbol.kind]
    text = new.strip()
    text = text[1:] if text.startswith(sigil) and len(text) > 1 else text
    if symbol.kind in ("attributes", "metadata"):
        if not text.isascii() or not text.isdecimal() or int(text) > _LARGEST:
            raise UsageError(f"the name of this {kind} is a number")
        return str(int(text))
    is_quoted = len(text) > 1 and text[0] == text[-1] == '"'
    if text.isdecimal() and not is_quoted:
        raise UsageError(f"{text} is no name for a {kind}: LLVM gives the numbers in the order of the text")
    name = decode_name(text) if is_quoted else text
    if not name or "\0" in name:
        raise UsageError(f"{new!r} is no name for a {kind}")
    if symbol.kind in ("global", "named_metadata") and name.startswith("llvm."):
        raise UsageError(f"names that start with llvm. have a meaning of their own: {name}")
    if symbol.kind == "named_metadata":
        return _UNNAMED_METADATA.sub(_escaped, name)
    return spell_name(name)


def _escaped(part: re.Match[str]) -> str:
    return "".join(f"\\{byte:02X}" for byte in encoded(part[0]))


def _refuse_taken(names: Names, wanted: Symbol) -> None:
    if names.occurrences(wanted):
        where = f" in {wanted.function}" if wanted.function else ""
        raise UsageError(f"there is a {WORDS[wanted.kind]} {wanted.key} already{where}")


def _replaced(names: Names, symbol: Symbol, place: Occurrence, key: str) -> Replacement:
    text = names.module.text
    if place.start == place.end:
        return written_out(names, symbol, place, key)
    old = text[place.start : place.end]
    if old[-1] == ":" and old[0] != symbol.key[0]:
        return Replacement(place.start, place.end, f"{key[1:]}:")
    return Replacement(place.start, place.end, f"comdat({key})" if old == "comdat" else key)


def written_out(names: Names, symbol: Symbol, place: Occurrence, key: str) -> Replacement:
    """The definition of `symbol` that `place` implies, written with the name `key`."""
    text, function = names.module.text, names.function(symbol)
    implied = names.body(function).implied[symbol.key] if function is not None else None
    if implied is None or implied.form == "instruction":
        return Replacement(place.start, place.start, f"{key} = ")
    if implied.form == "parameter":
        return Replacement(place.start, place.start, f" {key}")
    line = names.module.lines.start(names.module.lines.at(place.start))
    if text[line : place.start].strip():
        return Replacement(place.start, place.start, f"{key[1:]}: ")
    return Replacement(line, line, f"{key[1:]}:{line_end(text)}")


def _with_comdat(names: Names, symbol: Symbol, key: str) -> Iterator[Replacement]:
    """Linkers choose between comdats by name, so that of a renamed function must not stay under the old one."""
    comdat = Symbol("comdat", f"${symbol.key[1:]}")
    places = names.occurrences(comdat)
    text = names.module.text
    if not any(text[place.start : place.end] == "comdat" for place in places):
        return
    renamed = comdat._replace(key=f"${key[1:]}")
    _refuse_taken(names, renamed)
    for place in places:
        if text[place.start : place.end] != "comdat":
            yield Replacement(place.start, place.end, renamed.key)


def _moved_up(names: Names, symbol: Symbol) -> Iterator[Replacement]:
    """LLVM numbers without gaps, so what has a larger number than `symbol`, now named, gets the number before."""
    number, sigil = int(symbol.key[1:]), symbol.key[0]
    pattern = re.compile(rf"{re.escape(sigil)}[0-9]++(?!{BARE})|(?<![-a-zA-Z$._0-9@%$!#])[0-9]++:")
    for part in pattern.finditer(names.module.text, *_reach(names, symbol)):
        key = canonical(part[0]) if part[0][0] == sigil else f"%{part[0][:-1]}"
        if int(key[1:]) <= number:
            continue
        found = names.at(part.start())
        if found is not None and found[0] == symbol._replace(key=key) and found[1].start == part.start():
            less = str(int(key[1:]) - 1)
            yield Replacement(*part.span(), f"{sigil}{less}" if part[0][0] == sigil else f"{less}:")


def _reach(names: Names, symbol: Symbol) -> tuple[int, int]:
    """From where to where there can be names that are numbered with `symbol`."""
    text, function = names.module.text, names.function(symbol)
    # Blocks are also named by `blockaddress`, wherever that is.
    if function is None or "blockaddress" in text or "uselistorder_bb" in text:
        return 0, len(text)
    return function.start, function.end
