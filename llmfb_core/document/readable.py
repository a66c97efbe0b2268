"""A module as people read it step by step: without debug info and other metadata, with attributes where they apply."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import regex as re

from llmfb_core.document.lexer import STRING
from llmfb_core.document.spelling import spell_name

_GROUP = re.compile(r"^attributes (#[0-9]+) = \{(.*)\}$", re.MULTILINE)
_TEXT_ATTRIBUTE = re.compile(rf" *{STRING}(?:={STRING})?")
_LEFT_OUT = re.compile(
    r"(?:![-\w.$\\]+ = |attributes #|source_filename = |target |;|[ \t]*#dbg_|declare .*@llvm\.dbg\."
    r"|[ \t]*(?:(?:tail|musttail|notail) )?call void @llvm\.dbg\.)"
)
_PARTS = re.compile(
    rf"(?P<text>[@%$!]?{STRING})|(?P<node>,? ![-\w.$\\]+ ![0-9]+)|(?P<group> (#[0-9]+)(?!\w))"
    r"|(?P<number>(?<=metadata )![0-9]+)|(?P<comment>[ \t]*;.*)"
)
_OWN = re.compile(rf"^define [^\n]*@({STRING}|[-\w.$]+)\(")


class Readable(NamedTuple):
    """The functions with a body, the one that somebody asked for first, and the lines of all that is around them."""

    functions: str
    around: tuple[str, ...]


def together(states: Sequence[Readable]) -> list[str]:
    """The texts of several states of a module: of what is around the functions, only what is not in all of them."""
    common = set(states[0].around).intersection(*(state.around for state in states))
    texts: list[str] = []
    for functions, around in states:
        others = [line for line in around if line not in common]
        texts.append("\n".join([functions, *others, ""]) if others else functions)
    return texts


def readable(text: str, name: str) -> Readable:
    """What LLVM printed of a module, with the function `name` (decoded) first.

    Two modules that differ in numbers of metadata and attribute groups alone read the same.  Attributes in quotes,
    the target and comments are left out.
    """
    groups = {
        group[1]: " ".join(_TEXT_ATTRIBUTE.sub("", group[2]).split()) for group in _GROUP.finditer(text)
    }

    spelled = spell_name(name)

    def replaced(part: re.Match[str]) -> str:
        match part.lastgroup:
            case "text":
                return part[0]
            case "number":
                return "!{}"
            case "group":
                known = groups.get(part[0].strip(), "")
                return f" {known}" if known else ""
            case _:
                return ""

    own: list[str] = []
    functions: list[str] = []
    around: list[str] = []
    where = around
    for line in text.split("\n"):
        if line.startswith("define "):
            found = _OWN.match(line)
            where = own if found is not None and found[1] == spelled else functions
        if line.strip() and not _LEFT_OUT.match(line):
            where.append(_PARTS.sub(replaced, line))
        elif not line.strip() and where is not around:
            where.append("")
        if line == "}":
            where.append("")
            where = around
    return Readable("\n".join([*own, *functions]).strip("\n") + "\n", tuple(around))
