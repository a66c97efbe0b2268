"""Which argument of which call is being typed, and what the function takes."""

from __future__ import annotations

from typing import NamedTuple

import regex as re

from llmfb_core import langref
from llmfb_core.completion.place import TOKEN, statement
from llmfb_core.document.calls import CALLS
from llmfb_core.document.header import parse_function
from llmfb_core.document.lexer import BARE, STRING, balanced_end, canonical, split_commas, squeeze
from llmfb_core.document.names import Names
from llmfb_core.document.spelling import decode_name

_OPENING = {"(": ")", "[": "]", "{": "}", "<": ">"}
_CLOSING = frozenset(_OPENING.values())
_NAMED = re.compile(rf"%(?:{STRING}|{BARE}++)\Z")


class Signature(NamedTuple):
    """`label` is the function's type and name; `parameters` are where each stands in it, `active` which is typed.

    `documentation` is Markdown, empty where there is nothing to say.
    """

    label: str
    parameters: list[tuple[int, int]]
    active: int
    documentation: str


class _Bracket(NamedTuple):
    opening: str
    callee: str
    start: int


def signature(names: Names, cursor: int) -> Signature | None:
    """That of the call whose arguments `cursor` is in; None where it is in none, or nothing is known of it."""
    _, function, start = statement(names, cursor)
    if function is None or start > cursor:
        return None
    text = names.module.text
    open_brackets: list[_Bracket] = []
    commas: list[int] = []
    before, opcode, type_start, callee_start = "", "", 0, 0
    for token, place in _code(text, start, cursor):
        if token in CALLS and not open_brackets:
            opcode, type_start = token, place + len(token)
        if token in _OPENING:
            callee = before if token == "(" and before[:1] in ("@", "%") and opcode else ""
            open_brackets.append(_Bracket(token, callee, callee_start))
            commas.append(0)
        elif token in _CLOSING and open_brackets:
            open_brackets.pop()
            commas.pop()
        elif token == "," and commas:
            commas[-1] += 1
        before, callee_start = token, place
    for bracket, count in zip(reversed(open_brackets), reversed(commas), strict=True):
        if bracket.callee:
            return _signature(names, canonical(bracket.callee), count, text[type_start : bracket.start])
    return None


def _code(text: str, start: int, end: int) -> list[tuple[str, int]]:
    """The tokens and where they are, without comments; none where `end` is in a comment."""
    found = [(part[0], part.start()) for part in TOKEN.finditer(text, start, end)]
    if found and found[-1][0][0] == ";" and found[-1][1] + len(found[-1][0]) == end:
        return []
    return [each for each in found if each[0][0] != ";" and not each[0].startswith("/*")]


def _signature(names: Names, key: str, active: int, written: str) -> Signature | None:
    """`written` stands between the opcode and the callee, and has the type where the callee is a pointer."""
    entity = names.module.by_key.get(key)
    name = decode_name(key[1:])
    entry, known = langref.intrinsic(name), langref.signature(name)
    documentation = f"{entry.text} [LangRef]({entry.url})" if entry is not None else ""
    header = None
    if entity is not None and entity.kind in ("define", "declare"):
        header = parse_function(names.module.text[entity.start : entity.body])
    if header is not None:
        head, parameters = f"{header.type} {header.name}", split_commas(header.parameters[1:-1])
        if known:
            parameters = _with_names(parameters, split_commas(_between(known)))
    elif known:
        head, parameters = f"{known.partition(' (')[0]} {key}", split_commas(_between(known))
    else:
        line = squeeze(written)
        opening = line.find("(")
        if opening < 0 or balanced_end(line, opening) is None:
            return None
        head, parameters = f"{line[:opening].rstrip()} {key}", split_commas(_between(line[opening:]))
    return _laid_out(head, parameters, active, documentation)


def _between(text: str) -> str:
    """What is between the first parenthesis and the last one."""
    return text.partition("(")[2].rpartition(")")[0]


def _with_names(parameters: list[str], known: list[str]) -> list[str]:
    """Parameters that have no name of their own with those that the language reference gives them."""
    if len(parameters) != len(known):
        return parameters
    return [
        each if _NAMED.search(each) else f"{each} {name.rpartition(' ')[2]}"
        for each, name in zip(parameters, known, strict=True)
    ]


def _laid_out(head: str, parameters: list[str], active: int, documentation: str) -> Signature:
    label = f"{head}("
    places: list[tuple[int, int]] = []
    for number, parameter in enumerate(parameters):
        label += ", " if number else ""
        places.append((len(label), len(label) + len(parameter)))
        label += parameter
    if parameters and parameters[-1] == "...":
        active = min(active, len(parameters) - 1)
    return Signature(f"{label})", places, active, documentation)
