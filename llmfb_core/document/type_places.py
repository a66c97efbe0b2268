"""Whether a `%name` stands where a type has to: types and local values may have the same names."""

from __future__ import annotations

import regex as re

from llmfb_core.document.lexer import BARE, COMMENT, STRING

_TOKEN = re.compile(rf"{COMMENT}|[@%$!#c]?{STRING}|[@%$!#]?{BARE}++|\S")
_BEHIND_VALUE = re.compile(
    r"to|unwind|unordered|monotonic|acquire|release|acq_rel|seq_cst|syncscope|ret|br|switch|store|call|tail|unreachable"
)
_BEFORE_TYPE = re.compile(
    r"alloca|inalloca|load|volatile|atomic|getelementptr|inbounds|nuw|nusw|landingpad|x|type|global|constant|call|to"
    r"|\(|\{|<"
)
_BEFORE_VALUE = re.compile(r"label|within|from|\[")


def is_type_place(text: str, start: int, end: int) -> bool:
    """Whether the `%name` at `start` to `end`, inside a function, is a type.

    An instruction's type and value are taken to stand on one line, as LLVM prints them.
    """
    line = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    line_end = text.find("\n", end)
    behind = _next(text, end, len(text) if line_end < 0 else line_end)
    before, bracket, words = _before(text, line, start)
    if behind == "=" or _BEFORE_VALUE.fullmatch(before):
        return False
    if _BEFORE_TYPE.fullmatch(before):
        return True
    if before == ",":
        return bracket in ("(", "{", "<") or "va_arg" in words or _starts_value(behind)
    return _starts_value(behind)


def _starts_value(token: str) -> bool:
    """Whether a value or a parameter's attribute begins with `token`, which only a type can stand before."""
    if not token or token in (",", ")", "]", "}", ">", "(", "[", "|", ":"):
        return False
    return not _BEHIND_VALUE.fullmatch(token) and token[0] not in ";/!#"


def _next(text: str, start: int, end: int) -> str:
    found = _TOKEN.match(text, re.compile(r"[ \t]*+").match(text, start).end(), end)  # pyright: ignore[reportOptionalMemberAccess]
    return found[0] if found else ""


def _before(text: str, line: int, start: int) -> tuple[str, str, set[str]]:
    """The token before `start` on its line, the innermost open bracket there, and all words of the line so far."""
    brackets: list[str] = []
    words: set[str] = set()
    token = ""
    for part in _TOKEN.finditer(text, line, start):
        if part[0].startswith((";", "/*")):
            continue
        token = part[0]
        words.add(token)
        if token in ("(", "[", "{", "<"):
            brackets.append(token)
        elif token in (")", "]", "}", ">") and brackets:
            brackets.pop()
    return token, brackets[-1] if brackets else "", words
