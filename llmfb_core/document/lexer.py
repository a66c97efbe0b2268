r"""The tokens of LLVM assembly, as far as working with its text needs them.

The lexical rules are those of LLVM's own lexer (llvm/lib/AsmParser/LLLexer.cpp): a comment runs from `;` to the
end of the line or between `/*` and `*/`; a string runs to the next double quote, which only `\22` can put into
it; names are a sigil with bare characters, digits or a string.
"""

from __future__ import annotations

import regex as re

COMMENT = r"(?:;[^\r\n]*+|/\*(?:[^*]++|\*(?!/))*+\*/)"
STRING = r'"[^"]*+"'
BARE = r"[-a-zA-Z$._0-9]"

_ATOM = rf'[^()\[\]{{}}";/]++|{STRING}|{COMMENT}|/'
_SPACE = re.compile(rf"(?:[\s]++|{COMMENT})*+")
_ESCAPE = re.compile(rb"\\([0-9a-fA-F]{2}|\\)")
_BARE_NAME = re.compile(r"[-a-zA-Z$._][-a-zA-Z$._0-9]*")
_STRUCTURE = re.compile(rf"{STRING}|{COMMENT}|[()\[\]{{}}]")
_SQUEEZE = re.compile(rf"({STRING})|(?:\s++|{COMMENT})+")
_ANGLED = re.compile(rf"{STRING}|{COMMENT}|[()\[\]{{}}<>]")
_TYPE = re.compile(rf"(?:target ?(?=\()|%{STRING}|%{BARE}++|[a-z_0-9]++)")
_TYPE_SUFFIX = re.compile(r" ?(?:addrspace ?\([^)]*\)|\*|\()")

REFERENCE = re.compile(
    rf"{COMMENT}|!?{STRING}"
    rf"|(?<![-a-zA-Z$._0-9\"])([@%]{STRING}|[@%]{BARE}++|#[0-9]++|![0-9]++)"
    rf"|(?<![-a-zA-Z$._0-9\"])(\$(?:{STRING}|{BARE}++))"
)
"""Comments and strings (no group), or one reference to a global, type, local, group, node or comdat."""


def _nested(depth: int) -> str:
    pattern = rf"[(\[{{](?:{_ATOM})*+[)\]}}]"
    for _ in range(depth):
        pattern = rf"[(\[{{](?:{_ATOM}|{pattern})*+[)\]}}]"
    return pattern


BALANCED = _nested(6)
"""A bracket with its content, for contents that are nested up to six deep; see `balanced_end`."""

_BRACED = rf'(?:[^{{}}";/]++|{STRING}|{COMMENT}|/|\{{(?:[^{{}}";/]++|{STRING}|{COMMENT}|/)*+\}})*+'
_BALANCED = re.compile(BALANCED)
_BODY = re.compile(rf"\{{(?:{_BRACED}|\{{{_BRACED}\}})*+\}}")


def skip_space(text: str, position: int) -> int:
    """The offset of the next character at or after `position` that is neither white space nor comment."""
    found = _SPACE.match(text, position)
    return found.end() if found else position


def shallow_end(text: str, position: int) -> int | None:
    """Like `balanced_end` where brackets nest at most six deep and all strings are closed, else None."""
    found = _BALANCED.match(text, position)
    return found.end() if found else None


def balanced_end(text: str, position: int) -> int | None:
    """The offset behind the bracket that closes the one at `position`, None where the text ends before it.

    Round, square and curly brackets count alike, since in IR they are always properly nested.
    """
    if (end := shallow_end(text, position)) is not None:
        return end
    depth = 0
    for part in _STRUCTURE.finditer(text, position):
        first = part[0][0]
        if first in "([{":
            depth += 1
        elif first in ")]}":
            depth -= 1
            if depth <= 0:
                return part.end()
    return None


def shallow_body_end(text: str, position: int) -> int | None:
    """Like `shallow_end` for the brace at `position`, counting braces only, which is fast on function bodies."""
    found = _BODY.match(text, position)
    return found.end() if found else None


def angled_end(text: str, position: int) -> int | None:
    """Like `balanced_end` for text without `>` outside of types and constants: angle brackets count also."""
    depth = 0
    for part in _ANGLED.finditer(text, position):
        first = part[0][0]
        if first in "([{<":
            depth += 1
        elif first in ")]}>":
            depth -= 1
            if depth <= 0:
                return part.end()
    return None


def squeeze(text: str) -> str:
    """`text` on one line: comments and white space become one space each, strings stay as they are."""
    return _SQUEEZE.sub(lambda part: part[1] or " ", text).strip()


def split_commas(text: str) -> list[str]:
    """The parts of `text` between its commas outside of brackets and strings, stripped."""
    parts: list[str] = []
    start = depth = 0
    for part in re.finditer(rf"{STRING}|{COMMENT}|[()\[\]{{}}<>,]", text):
        first = part[0][0]
        if first in "([{<":
            depth += 1
        elif first in ")]}>":
            depth -= 1
        elif first == "," and depth == 0:
            parts.append(text[start : part.start()].strip())
            start = part.end()
    last = text[start:].strip()
    return [*parts, last] if last or parts else []


def type_end(text: str, position: int) -> int:
    """The offset behind the type at `position` of squeezed text; `position` where there is none.

    Behind `i32`, `%t` or a bracket may follow what older front ends write: parameters and stars, in any order.
    """
    end = angled_end(text, position) if text[position : position + 1] in ("[", "{", "<") else None
    if end is None:
        found = _TYPE.match(text, position)
        if found is None:
            return position
        end = found.end()
        if found[0].startswith("target"):
            return angled_end(text, end) or len(text)
    while found := _TYPE_SUFFIX.match(text, end):
        end = (balanced_end(text, found.end() - 1) or len(text)) if found[0][-1] == "(" else found.end()
    return end


def first_type(text: str) -> str:
    """The leading type of `text`, brackets balanced."""
    depth = 0
    for index, character in enumerate(text):
        if character in "({[<":
            depth += 1
        elif character in ")}]>":
            depth -= 1
        elif character == " " and not depth:
            following = text[index + 1 :]
            if not following.startswith("addrspace"):
                return text[:index]
    return text


def decode_name(spelling: str) -> str:
    r"""The name that `spelling` (without sigil, with or without quotes) stands for, `\XX` escapes undone.

    Bytes that are not UTF-8 come out as lone surrogates, as with Python's file names.
    """
    if not spelling.startswith('"'):
        return spelling
    if "\\" not in spelling:
        return spelling[1:-1]
    raw = spelling[1:-1].encode("utf-8", "surrogateescape")
    plain = _ESCAPE.sub(lambda part: b"\\" if part[1] == b"\\" else bytes((int(part[1], 16),)), raw)
    return plain.decode("utf-8", "surrogateescape")


def spell_name(name: str) -> str:
    """How LLVM prints `name` behind a sigil: bare where it can, else quoted with escapes."""
    if _BARE_NAME.fullmatch(name):
        return name
    data = name.encode("utf-8", "surrogateescape")
    plain = (chr(byte) if 32 <= byte < 127 and byte not in b'"\\' else f"\\{byte:02X}" for byte in data)
    return '"' + "".join(plain) + '"'


def canonical(token: str) -> str:
    """The one spelling of a sigil with a name: `@"f"` is `@f`, `@0` (unnamed) differs from `@"0"`."""
    if len(token) > 1 and token[1] == '"':
        return token[0] + spell_name(decode_name(token[1:]))
    return token


def references(text: str) -> set[str]:
    """All names that occur as tokens in `text`, sigil included and in canonical spelling.

    `@globals`, `%names` (types and local values alike, which only a list of types can tell apart),
    `#attribute groups`, `!metadata numbers` and `$comdats`.
    """
    return {canonical(first or second) for first, second in REFERENCE.findall(text) if first or second}


def replace_references(text: str, new: dict[str, str]) -> str:
    """`text` with each token that `new` has a replacement for (both in canonical spelling) replaced."""
    if not new:
        return text

    def replaced(part: re.Match[str]) -> str:
        token = part[1] or part[2]
        return new.get(canonical(token), part[0]) if token else part[0]

    return REFERENCE.sub(replaced, text)
