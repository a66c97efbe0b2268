"""Make visible what an input does to a function: which blocks it reaches, and how what is compared comes out (pure).

The search for inputs goes by this, see `llmfb_core.execution.search`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from llmfb_core.document.lexer import split_commas
from llmfb_core.execution.instrument import Line, Names, parse_line

_INTEGER = re.compile(r"i(\d+)$")
_LABEL = re.compile(r"\S.*:(?:\s*;.*)?$")
_CASE = re.compile(r"\s+i\d+ (-?\d+), label ")
_MOST_CASES = 64
_NO_PLACE_BEFORE = {"landingpad", "catchpad", "catchswitch", "cleanuppad"}


def probed(body: str, names: Names) -> str:
    """`body`, a function's braces and all between them, with a call for each block and each comparison."""
    lines = body.split("\n")
    made: list[str] = []
    new_block = True
    for number, text in enumerate(lines):
        line = parse_line(text)
        if line is not None and line.opcode != "phi":
            if new_block and line.opcode not in _NO_PLACE_BEFORE:
                made.append(f"  call void @llmfb_block(i64 {names.site()})")
            new_block = False
            if line.opcode == "switch":
                made += _cases(names, line, lines[number + 1 :])
            elif line.opcode in _PROBES:
                made += _PROBES[line.opcode](names, line)
        new_block = new_block or _LABEL.match(text) is not None
        made.append(text)
    return "\n".join(made)


def _bits(type_: str) -> int | None:
    """The width of an integer type that fits a word, or of a pointer."""
    found = _INTEGER.match(type_)
    bits = 64 if type_ == "ptr" else int(found[1]) if found is not None else 0
    return bits if 0 < bits <= 64 else None


def _word(names: Names, type_: str, value: str) -> tuple[list[str], str]:
    """`value` as an i64."""
    if type_ == "i64":
        return [], value
    name = names.new()
    if type_ == "ptr":
        return [f"  {name} = ptrtoint ptr {value} to i64"], name
    return [f"  {name} = zext {type_} {value} to i64"], name


def _compared(names: Names, type_: str, left: str, right: str) -> Iterator[str]:
    bits = _bits(type_)
    if bits is None:
        return
    first, one = _word(names, type_, left)
    second, other = _word(names, type_, right)
    yield from (*first, *second)
    yield f"  call void @llmfb_compare(i64 {names.site()}, i64 {bits}, i64 {one}, i64 {other})"


def _comparison(names: Names, line: Line) -> Iterator[str]:
    yield from _compared(names, line.type, line.values[0], line.values[1])


def _sign(names: Names, line: Line) -> Iterator[str]:
    """Of a value that is extended or shifted it counts whether it is negative, and whether it is zero."""
    value = line.values[0].partition(" to ")[0]
    yield from _compared(names, line.type, value, "0")


def _arithmetic(names: Names, line: Line) -> Iterator[str]:
    """Of operands that must not change places it counts how they compare."""
    yield from _compared(names, line.type, line.values[0], line.values[1])


def _mask(names: Names, line: Line) -> Iterator[str]:
    bits = _bits(line.type)
    if bits is None or not re.fullmatch(r"-?\d+", line.values[1]):
        return
    first, value = _word(names, line.type, line.values[0])
    yield from first
    mask = int(line.values[1]) & ((1 << bits) - 1)
    yield f"  call void @llmfb_mask(i64 {names.site()}, i64 {bits}, i64 {value}, i64 {mask})"


def _branch(names: Names, line: Line) -> Iterator[str]:
    if line.type == "i1":
        yield from _compared(names, "i1", line.values[0], "false")


def _floats(names: Names, line: Line) -> Iterator[str]:
    values = line.operands
    type_ = (
        values[0].split(" ")[1]
        if values[0].split(" ")[0] not in ("float", "double")
        else values[0].split(" ")[0]
    )
    if type_ not in ("float", "double"):
        return
    left, right = values[0].rpartition(" ")[2], values[1]
    if type_ == "float":
        one, other = names.new(), names.new()
        yield f"  {one} = fpext float {left} to double"
        yield f"  {other} = fpext float {right} to double"
        left, right = one, other
    yield f"  call void @llmfb_floats(i64 {names.site()}, double {left}, double {right})"


def _cases(names: Names, line: Line, following: list[str]) -> Iterator[str]:
    type_, value = split_commas(line.rest)[0].split(" ", 1)
    bits = _bits(type_)
    if bits is None:
        return
    first, word = _word(names, type_, value)
    yield from first
    for text in following[:_MOST_CASES]:
        found = _CASE.match(text)
        if found is None:
            break
        case = int(found[1]) & ((1 << bits) - 1)
        yield f"  call void @llmfb_compare(i64 {names.site()}, i64 {bits}, i64 {word}, i64 {case})"


_PROBES: dict[str, Callable[[Names, Line], Iterator[str]]] = {
    "icmp": _comparison,
    "fcmp": _floats,
    "and": _mask,
    "br": _branch,
    **dict.fromkeys(("zext", "sext", "lshr", "ashr", "sitofp", "uitofp"), _sign),
    **dict.fromkeys(("sub", "sdiv", "udiv", "srem", "urem"), _arithmetic),
}
