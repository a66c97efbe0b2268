"""Whether a script of `edit_script` that is still being written may go on with some text, as far as names say (pure).

What LLVM's reader asks of names, and what can be known before the function is complete: a result has the next number
and a block too, a value that is used was defined before and has the type that is said (but for phis, whose values may
come later), types and globals exist, and no function ends before all blocks that it branches to were written.
Dominance, phis and indices into types are not looked at: what is plausible here may still be refused.
"""

from __future__ import annotations

import re

from llmfb_core.prompt import edit_script

_USE = re.compile(
    r"%(?P<number>\d+)(?![\w.$])|%(?P<block>b\d+)(?![\w.$])|%(?P<type>(?!b$)[A-Za-z_$][\w.$-]*)|@(?P<symbol>[\w.$-]+)"
)
_RESULT = re.compile(r"%(\d*)")
_BLOCK = re.compile(r"b(\d+)(:?)")
_TYPE = r"(?:ptr|i\d+|half|bfloat|float|double|x86_fp80|fp128|<\d+ x [^<>]+>)"
_TYPE_BEFORE = re.compile(rf"({_TYPE}) $")
_FIRST_TYPE = re.compile(rf"(?<![\w.%@]){_TYPE}(?![\w.])")
_SAME_TYPE = re.compile(
    r"%\d+ = (?:(?:add|sub|mul|[us]div|[us]rem|shl|[la]shr|and|or|xor|f(?:add|sub|mul|div|rem)|icmp|fcmp|phi)\b)"
)
_CAST_TO = re.compile(rf" to ({_TYPE})(?:\n|$)")
_CALLED = re.compile(rf"\b(?:call|invoke)\b[^@%(]*?({_TYPE}) (?=[@%])")
_CALLEE = re.compile(r"\b(?:call|invoke)\b[^@%(]*$")
_SELECTED = re.compile(rf"select i1 [^,]+, ({_TYPE}) ")
_PARAMETER = re.compile(rf"({_TYPE})[^,%]* %(\d+)")
_DEFINED_TYPE = re.compile(r"^%([A-Za-z_$][\w.$-]*) = type ", re.MULTILINE)
_SYMBOL = re.compile(r"@([\w.$-]+)")
_LABEL = re.compile(r"^(b\d+):", re.MULTILINE)
_TARGET = re.compile(r"label %(b\d+)")
_END = "}\n"


class Draft:
    """A script for a function of which `known` IR and the `source` IR are in normal form; it grows token by token."""

    def __init__(self, known: str, source: str) -> None:
        self._known = known
        self._segments = edit_script.segments(known)
        both = source + known
        self._type_names = set(_DEFINED_TYPE.findall(both))
        self._symbols = set(_SYMBOL.findall(both))
        self._script: list[str] = []
        self._line = ""
        self._renamed: dict[str, str] = {}
        self._types: dict[int, str | None] = {}
        self._values = 0
        self._blocks = 0
        self._began = self._ended = False

    def accepts(self, token: str) -> bool:
        """Whether the script may go on with `token`, be it text, the number of a known instruction, or its end."""
        if self._ended or token == "":
            return self._ended and token == ""
        if edit_script.number_of(token) == 0:
            return not self._script
        if (segment := self._known_segment(token)) is not None:
            if self._line or not self._began:
                return False
            lines = segment.splitlines(keepends=True)
            return all(map(self._names_known, lines)) and (_END not in lines or self._blocks_written(token))
        *whole, last = (self._line + token).split("\n")
        if len(whole) > 1:
            return True  # no token of ours has several lines
        line = whole[0] + "\n" if whole else last
        return self._is_plausible(line) and (line != _END or self._blocks_written(token))

    def add(self, token: str) -> None:
        """Go on with `token`."""
        self._script.append(token)
        if (segment := self._known_segment(token)) is not None:
            for line in segment.splitlines(keepends=True):
                self._define(line, known=True)
            return
        *whole, self._line = (self._line + token).split("\n")
        for line in whole:
            self._define(line + "\n", known=False)

    def _known_segment(self, token: str) -> str | None:
        """What `token` takes over, with today's names of what it uses; None for text."""
        number = edit_script.number_of(token)
        if number is None:
            return None
        segment = self._segments[number] if number < len(self._segments) else ""
        if number == 0:
            return segment
        return _USE.sub(
            lambda use: "%" + self._renamed.get(use["number"], use["number"]) if use["number"] else use[0],
            segment,
        )

    def _is_plausible(self, line: str) -> bool:
        if not self._began:
            return True  # types and the header
        if (block := _BLOCK.match(line)) and not line.startswith("br"):
            expected = str(self._blocks)
            return block[1] == expected if block[2] else expected.startswith(block[1])
        if result := _RESULT.match(line):
            rest = line[result.end() :]
            expected = str(self._values)
            if not (result[1] == expected if rest else expected.startswith(result[1])):
                return False
            if rest and not " = ".startswith(rest[:3]):
                return False
        return self._names_known(line)

    def _names_known(self, line: str) -> bool:
        """Whether all that `line`, perhaps unfinished, names beside its result is there."""
        begin = match.end() if (match := re.match(r"%\d+", line)) else 0
        later = " = phi " in line
        for use in _USE.finditer(line, begin):
            unfinished = use.end() == len(line)
            wanted = None if later or use["number"] is None else _wanted(line, use.start())
            if use["number"] and not later and not self._value_may_be(int(use["number"]), wanted, unfinished):
                return False
            for name, names in ((use["type"], self._type_names), (use["symbol"], self._symbols)):
                if name is not None and not _among(name, names, unfinished):
                    return False
        return True

    def _value_may_be(self, number: int, wanted: str | None, unfinished: bool) -> bool:
        """Whether a value of the `wanted` type (None: any) has that `number`, or one that begins so."""
        others = range(number, self._values if unfinished else min(number + 1, self._values))
        return any(
            str(other).startswith(str(number))
            and (wanted is None or self._types.get(other) in (None, wanted))
            for other in others
        )

    def _define(self, line: str, *, known: bool) -> None:
        if line.startswith("define "):
            self._began = True
            for kind, number in _PARAMETER.findall(line.partition("@")[2].partition("(")[2]):
                self._types[int(number)] = kind
            self._values = len(set(re.findall(r"%(\d+)", line)))
            if known:
                self._renamed |= {str(number): str(number) for number in range(self._values)}
        elif not self._began:
            self._type_names |= set(_DEFINED_TYPE.findall(line))
        elif _LABEL.match(line):
            self._blocks += 1
        elif line == _END:
            self._ended = True
        elif result := re.match(r"%(\d+) = ", line):
            self._types[self._values] = _type_of(line)
            if known:
                self._renamed[result[1]] = str(self._values)
            self._values += 1

    def _blocks_written(self, token: str) -> bool:
        """Whether the function, ended by `token`, has all blocks that it branches to."""
        text = edit_script.decode("".join((*self._script, token)), self._known)
        return set(_TARGET.findall(text)) <= set(_LABEL.findall(text))


def _among(name: str, names: set[str], unfinished: bool) -> bool:
    return (
        name in names
        or name.startswith("llvm.")
        or (unfinished and any(one.startswith(name) for one in names))
    )


def _wanted(line: str, at: int) -> str | None:
    """The type of the value that is named at that place of a line; None where that is not said."""
    if _CALLEE.search(line, 0, at):
        return "ptr"
    if before := _TYPE_BEFORE.search(line, 0, at):
        return before[1]
    if _SAME_TYPE.match(line) and (first := _FIRST_TYPE.search(line, 0, at)):
        return first[0]
    return None


def _type_of(line: str) -> str | None:
    """The type of the result of an instruction; None where that is not easily said."""
    operation = line.split(" = ", 1)[1]
    if operation.startswith(("getelementptr", "alloca")):
        return "ptr" if "<" not in operation else None
    if operation.startswith(("icmp", "fcmp")):
        return "i1" if "<" not in operation else None
    if cast := _CAST_TO.search(operation):
        return cast[1]
    if called := _CALLED.search(operation):
        return called[1]
    if selected := _SELECTED.match(operation):
        return selected[1]
    if _SAME_TYPE.match(line) or operation.startswith(("load ", "freeze ")):
        return first[0] if (first := _FIRST_TYPE.search(operation)) else None
    return None
