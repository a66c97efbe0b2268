"""The blocks and instructions of one function, with the numbers that LLVM gives to what has no name.

LLVM numbers unnamed parameters, blocks and results in one sequence, in the order of the text, whether or not the
number is written.  Works on text that is being typed: what cannot be read belongs to the instruction before it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

import regex as re

from llmfb_core.document.entities import Entity
from llmfb_core.document.lexer import BARE, COMMENT, STRING, canonical

_ENDING = "ret br switch indirectbr invoke callbr resume unreachable cleanupret catchret catchswitch"
_OTHERS = (
    "fneg add fadd sub fsub mul fmul udiv sdiv fdiv urem srem frem shl lshr ashr and or xor extractelement "
    "insertelement shufflevector extractvalue insertvalue alloca load store fence cmpxchg atomicrmw "
    "getelementptr trunc zext sext fptrunc fpext fptoui fptosi uitofp sitofp ptrtoint ptrtoaddr inttoptr bitcast "
    "addrspacecast icmp fcmp phi select freeze call va_arg landingpad catchpad cleanuppad"
)
TERMINATORS = frozenset(_ENDING.split())
"""The opcodes that end a block."""

OPCODES = TERMINATORS | frozenset(_OTHERS.split())
"""All opcodes, as LLVM 22 spells them."""

_VOID = TERMINATORS - {"invoke", "callbr", "catchswitch"} | {"store", "fence"}
_CALLS = frozenset(("call", "invoke", "callbr"))
_MARKERS = frozenset(("tail", "musttail", "notail"))
_TOKEN = re.compile(
    rf"(?P<skip>{COMMENT})|(?P<label>(?:{STRING}|{BARE}++):)|(?P<name>%(?:{STRING}|{BARE}++))"
    rf"|(?P<record>\#dbg_\w++|uselistorder)|(?P<other>[@!$c]?{STRING}|[@!$#]{BARE}++)|(?P<word>{BARE}++)"
    r"|(?P<open>[(\[{<])|(?P<close>[)\]}>])|(?P<mark>\S)"
)
_ASSIGNED = re.compile(r"\s*=")
_CONSTANT = re.compile(r"(?:\s+(?:inbounds|nuw|nusw|nsw|exact|disjoint|inrange\([^)]*\)))*\s*\(")
_RETURNS_VOID = re.compile(r"(?:(?:tail|musttail|notail)\s+)?\w++\s+(?:[a-z_0-9]+(?:\([^()]*\))?\s+)*?void\b")

Form = Literal["parameter", "block", "instruction"]


class Implied(NamedTuple):
    """Where a definition is that is not written: behind a parameter, or where a block or an instruction starts."""

    form: Form
    offset: int


class Instruction(NamedTuple):
    """One instruction from `start` (its result's name, if written) to `end`; `result` is a key, empty for void."""

    start: int
    end: int
    opcode: str
    result: str


@dataclass(slots=True)
class Block:
    """One basic block, from `start`: its label, a debug record or an instruction; `key` is its name (`%entry`)."""

    key: str
    start: int
    has_label: bool
    instructions: list[Instruction] = field(default_factory=list[Instruction])


@dataclass(slots=True)
class Body:
    """A function's parameters (keys), blocks, and the definitions that only their place tells."""

    parameters: list[str] = field(default_factory=list[str])
    blocks: list[Block] = field(default_factory=list[Block])
    implied: dict[str, Implied] = field(default_factory=dict[str, Implied])

    @property
    def instructions(self) -> int:
        """How many instructions there are; debug records are none."""
        return sum(len(block.instructions) for block in self.blocks)


def read_body(text: str, entity: Entity) -> Body:
    """The body of the function `entity` of `text`; of a declaration, only the parameters."""
    return _Reader(text, entity).read()


class _Reader:
    """The state between two tokens of a body."""

    def __init__(self, text: str, entity: Entity) -> None:
        self._text = text
        self._entity = entity
        self._body = Body()
        self._number = 0
        self._depth = 0
        self._start = -1
        self._records = -1
        self._result = ""
        self._opcode = ""
        self._before = ""
        self._end = entity.body

    def read(self) -> Body:
        self._read_parameters()
        if self._entity.kind == "define":
            end = self._entity.end - (self._text[self._entity.end - 1] == "}")
            for part in _TOKEN.finditer(self._text, self._entity.body + 1, end):
                if part.lastgroup != "skip":
                    self._token(part)
                    self._before, self._end = part[0], part.end()
            self._finish()
        return self._body

    # ------------------------------------------------------------------------------------------- parameters

    def _read_parameters(self) -> None:
        text, entity = self._text, self._entity
        depth, count, named, seen, end = 0, 0, "", False, entity.start
        for part in _TOKEN.finditer(text, entity.start, entity.body):
            kind = part.lastgroup
            if kind == "skip":
                continue
            if not seen:
                seen = part[0][0] == "@"
                continue
            depth += (kind == "open") - (kind == "close")
            if depth == 0 or (depth == 1 and part[0] == ","):
                self._parameter(count, named, end)
                count, named = 0, ""
                if depth == 0:
                    return
            elif not (depth == 1 and kind == "open" and count == 0 and part[0] == "("):
                count, named, end = (
                    count + 1,
                    part[0] if kind == "name" and depth == 1 and count else "",
                    part.end(),
                )
                if part[0] == "...":
                    count = 0

    def _parameter(self, tokens: int, name: str, end: int) -> None:
        if tokens:
            key = canonical(name) if name else self._implied("parameter", end)
            self._body.parameters.append(key)
            self._written(key)

    # --------------------------------------------------------------------------------------------- numbering

    def _implied(self, form: Form, offset: int) -> str:
        key = f"%{self._number}"
        self._body.implied[key] = Implied(form, offset)
        self._number += 1
        return key

    def _written(self, key: str) -> None:
        if key[1:].isdecimal():
            self._number = max(self._number, int(key[1:]) + 1)

    # ---------------------------------------------------------------------------------------- body

    def _token(self, part: re.Match[str]) -> None:
        kind, token, start = part.lastgroup, part[0], part.start()
        if kind == "word":
            if token in OPCODES or token in _MARKERS:
                self._word(token, start, part.end())
        elif kind == "open":
            self._depth += 1
        elif kind == "close":
            self._depth = max(self._depth - 1, 0)
        elif kind == "name":
            if _ASSIGNED.match(self._text, part.end()) and (self._depth == 0 or self._first_on_line(start)):
                self._finish()
                self._depth, self._start, self._result = 0, start, canonical(token)
        elif kind == "label":
            if self._before not in (",", "(") and (self._depth == 0 or self._first_on_line(start)):
                self._label(token[:-1], start)
        elif kind == "record" and (self._depth == 0 or self._first_on_line(start)):
            self._finish()
            self._depth = 0
            self._records = start if self._records < 0 else self._records

    def _word(self, word: str, start: int, end: int) -> None:
        if self._start >= 0 and not self._opcode:
            if word not in _MARKERS:
                self._opcode = word
        elif self._can_start(word, start, end):
            self._finish()
            self._depth, self._start = 0, start
            self._opcode = "" if word in _MARKERS else word

    def _can_start(self, word: str, start: int, end: int) -> bool:
        if _CONSTANT.match(self._text, end):
            return False
        if self._first_on_line(start):
            return True
        return self._depth == 0 and self._before not in (",", "atomicrmw", "volatile", "to", "=")

    def _first_on_line(self, start: int) -> bool:
        between = self._text[self._end : start]
        return "\n" in between or "\r" in between or self._end <= self._entity.body

    def _label(self, spelling: str, start: int) -> None:
        self._finish()
        self._depth, self._records = 0, -1
        key = canonical("%" + spelling)
        self._body.blocks.append(Block(key, start, True))
        self._written(key)

    def _finish(self) -> None:
        """End the instruction at hand, which the last token belonged to."""
        start, opcode, result = self._start, self._opcode, self._result
        self._start, self._opcode, self._result = -1, "", ""
        if start < 0 or not opcode:
            return
        # Debug records belong to the instruction behind them, so that a block may start with some.
        block = self._block(start if self._records < 0 else self._records)
        self._records = -1
        if result:
            self._written(result)
        elif not self._is_void(opcode, start):
            result = self._implied("instruction", start)
        block.instructions.append(Instruction(start, self._end, opcode, result))

    def _block(self, start: int) -> Block:
        """The block of what starts at `start`: a new one without label behind a terminator."""
        blocks = self._body.blocks
        last = blocks[-1].instructions[-1:] if blocks else []
        if not blocks or (last and last[0].opcode in TERMINATORS):
            blocks.append(Block(self._implied("block", start), start, False))
        return blocks[-1]

    def _is_void(self, opcode: str, start: int) -> bool:
        if opcode in _CALLS:
            return _RETURNS_VOID.match(self._text, start) is not None
        return opcode in _VOID
