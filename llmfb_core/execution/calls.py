"""Record the arguments of calls that a stand-in cannot see: variable ones, and all of calls through pointers (pure).

Both versions of a function record them, just before the call.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from llmfb_core.document.lexer import canonical, first_type, split_commas
from llmfb_core.execution.instrument import Names, opcode_of, parse_line

DECLARED_FOR_CALLS = """\
declare void @llmfb_target(i64)
declare void @llmfb_int(i64)
declare void @llmfb_double(double)
declare void @llmfb_pointer(i64, i64, i64)
"""
_CALLEE = re.compile(r" (?P<callee>[@%](?:\"[^\"]*\"|[-\w$.]+))\(")
_FIXED = re.compile(r"\((?P<types>[^()]*)\.\.\.\)$")
_ATTRIBUTE = re.compile(
    r"(?:noundef|nonnull|signext|zeroext|noalias|nofree|writeonly|readonly|readnone|returned|inreg|allocptr|align \d+"
    r"|(?:captures|dereferenceable|dereferenceable_or_null|range|nofpclass|initializes)\((?:[^()]|\([^()]*\))*\)) "
)


def with_calls_recorded(body: str, names: Names, variadic: frozenset[str]) -> str:
    """`body` with the arguments recorded that functions in `variadic`, and those behind pointers, are given."""
    lines: list[str] = []
    for text in body.split("\n"):
        if opcode_of(text) == "call" and (line := parse_line(text)) is not None:
            lines += _recorded(names, " " + line.rest, variadic)
        lines.append(text)
    return "\n".join(lines)


def _recorded(names: Names, rest: str, variadic: frozenset[str]) -> Iterator[str]:
    found = _CALLEE.search(rest)
    if found is None:
        return
    callee = found["callee"]
    through_pointer = callee.startswith("%")
    if not through_pointer and canonical(callee) not in variadic:
        return
    given = split_commas(_bracketed(rest, found.end()))
    if through_pointer:
        name = names.new()
        yield f"  {name} = ptrtoint ptr {callee} to i64"
        yield f"  call void @llmfb_target(i64 {name})"
    else:
        fixed = _FIXED.search(rest[: found.start()])
        given = given[len(split_commas(fixed["types"].rstrip(", "))) if fixed and fixed["types"] else 0 :]
    for argument in given:
        yield from _argument(names, argument)
    if through_pointer:
        yield "  call void @llmfb_target(i64 0)"


def _bracketed(text: str, start: int) -> str:
    """What stands from `start` on up to the bracket that closes it."""
    depth = 1
    for index in range(start, len(text)):
        depth += {"(": 1, ")": -1}.get(text[index], 0)
        if not depth:
            return text[start:index]
    return text[start:]


def _argument(names: Names, argument: str) -> Iterator[str]:
    type_ = first_type(argument)
    value = argument[len(type_) :].strip()
    words: list[str] = []
    while found := _ATTRIBUTE.match(value):
        words.append(found[0].strip())
        value = value[found.end() :]
    integer = re.fullmatch(r"i(\d+)", type_)
    name = names.new()
    if value.startswith(("byval", "sret")):
        return
    if type_ == "ptr":
        reads, writes = (int(not {word, "readnone"} & set(words)) for word in ("writeonly", "readonly"))
        yield f"  {name} = ptrtoint ptr {value} to i64"
        yield f"  call void @llmfb_pointer(i64 {name}, i64 {reads}, i64 {writes})"
    elif type_ == "double":
        yield f"  call void @llmfb_double(double {value})"
    elif integer and int(integer[1]) == 64:
        yield f"  call void @llmfb_int(i64 {value})"
    elif integer and int(integer[1]) < 64:
        yield f"  {name} = zext {type_} {value} to i64"
        yield f"  call void @llmfb_int(i64 {name})"
