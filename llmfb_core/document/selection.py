"""What grows around a place: word, operand, what a bracket holds, instruction, block, function, file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

import regex as re

from llmfb_core.document.entities import Entity
from llmfb_core.document.lexer import BARE, COMMENT, STRING
from llmfb_core.document.names import Names

_WORD = re.compile(rf"{COMMENT}|[@%$!#c]?{STRING}:?|[@%!#]?(?:{BARE}|\\)++:?")
_PART = re.compile(rf"{COMMENT}|[@%$!#c]?{STRING}|(?P<open>[(\[{{<])|(?P<close>[)\]}}>])|(?P<comma>,)")


class Span(NamedTuple):
    """The characters from `start` to `end`."""

    start: int
    end: int


def around(names: Names, offset: int) -> list[Span]:
    """The spans around `offset`, the smallest first, each inside of the next; the whole text is the last."""
    text = names.module.text
    candidates = [Span(0, len(text)), *_words(names, offset)]
    entity = names.regions.entity_at(offset) or (names.regions.entity_at(offset - 1) if offset else None)
    if entity is not None:
        candidates.append(Span(entity.start, entity.end))
        in_body = entity.kind == "define" and offset > entity.body
        candidates += (
            _in_body(names, entity, offset) if in_body else _operands(text, entity.start, entity.body, offset)
        )
    found: list[Span] = []
    for span in sorted(set(candidates), key=lambda each: each.end - each.start):
        inside = not found or (span.start <= found[-1].start and found[-1].end <= span.end)
        if span.start <= offset <= span.end and inside and (span.start < span.end or len(text) == 0):
            found.append(span)
    return found or [Span(0, len(text))]


def _words(names: Names, offset: int) -> Iterator[Span]:
    """The name, word, string or comment at `offset`."""
    lines, text = names.module.lines, names.module.text
    line = lines.start(lines.at(offset))
    opened = names.regions.opaque_end(line)
    if opened is not None and opened > offset and line and names.regions.opaque_end(line - 1) == opened:
        return
    for part in _WORD.finditer(text, line, lines.start(lines.at(offset) + 1)):
        if part.start() <= offset <= part.end():
            yield Span(*part.span())
            if part[0].endswith(":") and len(part[0]) > 1 and part[0][0] != ";":
                yield Span(part.start(), part.end() - 1)


def _in_body(names: Names, function: Entity, offset: int) -> Iterator[Span]:
    text, blocks = names.module.text, names.body(function).blocks
    end = function.end - (text[function.end - 1] == "}")
    yield _trimmed(text, function.body + 1, end)
    number = bisect_right(blocks, offset, key=lambda block: block.start) - 1
    if number < 0:
        return
    block = blocks[number]
    behind = blocks[number + 1].start if number + 1 < len(blocks) else end
    yield _trimmed(text, block.start, behind)
    index = bisect_right(block.instructions, offset, key=lambda each: each.start) - 1
    if index >= 0 and offset <= block.instructions[index].end:
        instruction = block.instructions[index]
        yield Span(instruction.start, instruction.end)
        opcode = re.compile(rf"\b{instruction.opcode}\b").search(text, instruction.start, instruction.end)
        start = opcode.end() if opcode is not None else instruction.start
        yield from _operands(text, start, instruction.end, offset)


def _operands(text: str, start: int, end: int, offset: int) -> Iterator[Span]:
    """The parts between commas that `offset` is in, and the brackets around it with and without what they hold."""
    opened = [start]
    first = [start]
    for part in _PART.finditer(text, start, end):
        kind = part.lastgroup
        if kind == "open":
            opened.append(part.start())
            first.append(part.end())
        elif kind == "comma":
            if first[-1] <= offset <= part.start():
                yield _trimmed(text, first[-1], part.start())
            first[-1] = part.end()
        elif kind == "close" and len(opened) > 1:
            opening, beginning = opened.pop(), first.pop()
            if opening <= offset <= part.end():
                yield _trimmed(text, beginning, part.start())
                yield _trimmed(text, opening + 1, part.start())
                yield Span(opening, part.end())
    if len(opened) == 1 and first[0] <= offset:
        yield _trimmed(text, first[0], end)


def _trimmed(text: str, start: int, end: int) -> Span:
    """Without white space at both ends."""
    inner = text[start:end]
    start += len(inner) - len(inner.lstrip())
    return Span(start, max(start, end - (len(inner) - len(inner.rstrip()))))
