"""IR as what has changed against IR that is known already: an answer of numbers where nothing has, of text elsewhere.

    <|oz|> <|n:1|> <|n:2|> %2 = shl i32 %1, 1 (end of line) <|n:5|>

is the known head (types, header, first label), instructions 1 and 2, a new one, and instruction 5: whatever stands
between an instruction and the next one, such as the label of a block, belongs to it.  Values and blocks are in normal
form numbered in the order of their definition, so what is taken over is numbered anew; new text says the final names.
Of the named types, those of the source included, those stay that are still named.

Everything here is pure, `decode(encode(ir, known), known) == ir` for all IR in normal form, and no script makes
`decode` raise.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

HEAD = "<|oz|>"
LAST_MARK = 384
"""Numbers above it have no token."""
_LONGEST = 2 * LAST_MARK
"""Longer IR fits no prompt, and comparing it would take long."""

_NO_INSTRUCTION = re.compile(
    r"(?:define |declare |b[0-9]+:|[\]}]|$|i[0-9]+ [-0-9a-z]+, label |to label |cleanup$|catch |filter )|.* = type "
)
_MARK = re.compile(r"<\|n:([0-9]{1,6})\|>|<\|oz\|>")
_NAME = re.compile(r"%(b?[0-9]+)(?![\w.$-])")
_DEFINED = re.compile(r"^(?:%([0-9]+) = |(b[0-9]+):)", re.MULTILINE)
_LABEL = re.compile(r"^(b[0-9]+):", re.MULTILINE)
_HEADER = re.compile(r"^define .*$", re.MULTILINE)
_TYPE_NAME = re.compile(r'%(?:"[^"\n]*"|[-\w.$]+)')
_TYPE = re.compile(rf"({_TYPE_NAME.pattern}) = type .*\n")


def mark(number: int) -> str:
    """The token of the number of an instruction, the first being 1."""
    return f"<|n:{number}|>"


def number_of(token: str) -> int | None:
    """The number of the known instruction, 0 for the head, that `token` stands for; None for text."""
    match = _MARK.fullmatch(token)
    return None if match is None else int(match[1] or 0)


def segments(ir: str) -> list[str]:
    """The head, then each instruction with what stands before the next one; joined they are `ir`."""
    found = [""]
    for line in ir.splitlines(keepends=True):
        if _NO_INSTRUCTION.match(line) is None:
            found.append(line)
        else:
            found[-1] += line
    return found


def marked(ir: str) -> str:
    """Normalized IR with the number of every instruction before it."""
    head, *rest = segments(ir)
    numbered = (
        mark(number) + text if number <= LAST_MARK else text for number, text in enumerate(rest, start=1)
    )
    return head + "".join(numbered)


class _Piece(NamedTuple):
    """Text of a script; what is `known` is taken over and has its own names still."""

    text: str
    known: bool


def decode(script: str, known: str, source: str = "") -> str:
    """The IR that `script` says, given the `known` one; numbers that there are none of say nothing.

    `source` is the IR before any pass, which may name more types.
    """
    pieces = [piece for piece in _pieces(script, segments(known)) if piece.text]
    names = _names(pieces)
    text = "".join(_renamed(piece.text, names) if piece.known else piece.text for piece in pieces)
    return _with_used_types(text, source + known) if HEAD in script else text


def encode(ir: str, known: str, source: str = "") -> str:
    """A script for `ir`; all of its text where that is the only way to say it."""
    if not known or "<|" in ir:
        return ir
    old, new = segments(known), segments(ir)
    if max(len(old), len(new)) > _LONGEST:
        return ir
    places = _unchanged(old, new)
    while wrong := _wrongly_named(old, new, places):
        places = {at: place for at, place in places.items() if at not in wrong}
    said = [mark(places[at]) if at in places else text for at, text in enumerate(new) if at]
    script = (HEAD if 0 in places else new[0]) + "".join(said)
    return script if decode(script, known, source) == ir else ir


def _pieces(script: str, known: Sequence[str]) -> Iterator[_Piece]:
    at = 0
    for match in _MARK.finditer(script):
        yield _Piece(script[at : match.start()], known=False)
        number = int(match[1]) if match[1] else 0
        yield _Piece(known[number] if number < len(known) else "", known=True)
        at = match.end()
    yield _Piece(script[at:], known=False)


def _names(pieces: Sequence[_Piece]) -> dict[str, str]:
    """The final names of the values and blocks that are taken over."""
    names: dict[str, str] = {}
    values = blocks = 0
    for piece in pieces:
        if (header := _HEADER.search(piece.text)) is not None:
            parameters = {name for name in _NAME.findall(header[0]) if name[0] != "b"}
            values += len(parameters)
            names |= {name: name for name in parameters if piece.known}
        for value, block in _DEFINED.findall(piece.text):
            new = f"b{blocks}" if block else str(values)
            blocks, values = blocks + bool(block), values + bool(value)
            if piece.known:
                names[value or block] = new
    return names


def _renamed(text: str, names: dict[str, str]) -> str:
    text = _NAME.sub(lambda match: "%" + names.get(match[1], match[1]), text)
    return _LABEL.sub(lambda match: names.get(match[1], match[1]) + ":", text)


def _unchanged(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    """For the place of each segment of `new` that of `old` which it may be, but for names: both increase."""
    before, after = ([_nameless(text) for text in texts[1:]] for texts in (old, new))
    same_head = old[0] and _TYPE.sub("", old[0]) == _TYPE.sub("", new[0])
    found = {0: 0} if same_head else {}
    for block in SequenceMatcher(None, before, after, autojunk=False).get_matching_blocks():
        found |= {block.b + at + 1: block.a + at + 1 for at in range(block.size)}
    return {at: place for at, place in found.items() if place <= LAST_MARK}


def _wrongly_named(old: Sequence[str], new: Sequence[str], places: dict[int, int]) -> set[int]:
    """The places whose text would be another one."""
    pieces = [
        _Piece(old[places[at]], known=True) if at in places else _Piece(text, known=False)
        for at, text in enumerate(new)
    ]
    names = _names(pieces)
    return {at for at, place in places.items() if at and _renamed(old[place], names) != new[at]}


def _nameless(text: str) -> str:
    return _LABEL.sub("b:", _NAME.sub("%", text))


def _with_used_types(text: str, definitions: str) -> str:
    """`text` with the definitions of the types that it names before it, in the order of the normal form."""
    types = {match[1]: match[0] for match in _TYPE.finditer(definitions + text)}
    rest = _TYPE.sub("", text)
    kept: dict[str, str] = {}
    pending = [rest] if types else []
    while pending:
        named = {*_TYPE_NAME.findall(pending.pop())}
        for name in sorted(named & types.keys() - kept.keys()):
            kept[name] = types[name]
            pending.append(types[name].partition(" = ")[2])
    return "".join(kept.values()) + rest
