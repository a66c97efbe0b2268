"""Names for the types `%0`, `%1` ..., which share their spelling with local values.

LLVM numbers them anew whenever it prints, so an extraction gives them names.  Only its place tells a type from a
value: a value follows a type, a type never does.
"""

from __future__ import annotations

from collections.abc import Mapping

import regex as re

from llmfb_core.document.lexer import BARE, COMMENT, STRING, balanced_end, canonical

_TOKEN = re.compile(rf"{COMMENT}|[\r\n]+|[@%$!#c]?{STRING}|[@%$!#]?{BARE}+|[^\s]")
_VALUE = re.compile(rf"[%@{{<*]|(?:addrspace|zeroinitializer|undef|poison|noundef|align)(?!{BARE})")
_BEFORE_TYPE = re.compile(
    r"alloca|inalloca|load|volatile|atomic|getelementptr|inbounds|nuw|nusw|landingpad|phi|x|type|global|constant|alias"
    r"|ifunc|call"
)
_PARAMETERS = re.compile(r"[ \t]*\(")
_STAR = re.compile(r"[ \t]*(?:addrspace[ \t]*\([^)]*\)[ \t]*)?\*")


def name_numbered_types(text: str, names: Mapping[str, str]) -> str:
    """`text` with the types that `names` has (`%0` to their new name) renamed, local values left alone.

    One instruction a line is taken for granted, as LLVM prints.
    """
    if not names:
        return text
    tokens = [part for part in _TOKEN.finditer(text) if not part[0].startswith((";", "/*"))]
    parts: list[str] = []
    position = 0
    open_brackets: list[str] = []
    for index, part in enumerate(tokens):
        token = part[0]
        if token in "([{<":
            behind = tokens[index + 1][0] if index + 1 < len(tokens) else ""
            open_brackets.append("body" if token == "{" and behind[:1] in ("\r", "\n") else token)
        elif token in ")]}>" and open_brackets:
            open_brackets.pop()
        elif token[0] == "%" and (new := names.get(canonical(token))) is not None:
            before = tokens[index - 1][0] if index else ""
            behind = tokens[index + 1][0] if index + 1 < len(tokens) else ""
            line = text[text.rfind("\n", 0, part.start()) + 1 : part.start()]
            if _is_function_pointer(text, part.end()) or _is_type(
                before, behind, open_brackets[-1] if open_brackets else "", line
            ):
                parts += [text[position : part.start()], new]
                position = part.end()
    return "".join([*parts, text[position:]])


def _is_function_pointer(text: str, position: int) -> bool:
    """Whether parameters and a star follow: only behind a type can they."""
    found = _PARAMETERS.match(text, position)
    end = balanced_end(text, found.end() - 1) if found else None
    return end is not None and _STAR.match(text, end) is not None


def _is_type(before: str, behind: str, bracket: str, line: str) -> bool:
    """Whether a `%0` between these tokens, inside `bracket` and after `line`, stands where a type has to."""
    if behind == "=":
        return False
    if _VALUE.match(behind) or _BEFORE_TYPE.fullmatch(before):
        return True
    if before in ("(", "{", "<") or (before == "," and bracket in ("(", "{", "<")):
        return not re.search(r"blockaddress\s*\([^)]*$", line)
    return before == "," and "va_arg" in line
