"""Line edits: the smallest ones that turn a function's lines into others, and their application."""

from __future__ import annotations

import difflib
import io
from collections.abc import Sequence
from difflib import SequenceMatcher

import regex as re

from llmfb_core.document.lexer import COMMENT, STRING
from llmfb_core.document.lines import Lines
from llmfb_core.types import LineEdit

_COMMENTS = re.compile(rf"({STRING})|{COMMENT}")
_TOKENS_OF_MANY_LINES = re.compile(rf"{STRING}|{COMMENT}")
_SPACES = re.compile(rf"({STRING})|\s+")
_PREDECESSORS = re.compile(r"; preds = .*")
_LISTED = re.compile(rf"({STRING})|[ \t]*+;[ \t]*+preds = [^\r\n]*+")


def apply_edits(text: str, edits: Sequence[LineEdit]) -> str:
    """`text` with `edits` made, which are ordered and do not overlap.  Lines end at LF, CR LF or CR only."""
    return apply_to_lines(Lines(text), edits)


def apply_to_lines(lines: Lines, edits: Sequence[LineEdit]) -> str:
    """Like `apply_edits` for a text whose lines are known."""
    parts: list[str] = []
    position = 0
    for edit in edits:
        parts.append(lines.text[position : lines.start(edit.start)])
        parts.extend(edit.lines)
        position = lines.start(edit.end)
    parts.append(lines.text[position:])
    return "".join(parts)


def unified_diff(before: str, after: str, name: str) -> str:
    """The change of a file called `name`, as `diff -u` and `git diff` print it."""
    old, new = (io.StringIO(text, newline="\n").readlines() for text in (before, after))
    lines = difflib.unified_diff(old, new, f"a/{name}", f"b/{name}")
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )


def line_end(text: str) -> str:
    """The line end that `text` uses, by its first line; LF where it has only one line."""
    found = re.search(r"\r\n|\r|\n", text)
    return found[0] if found else "\n"


def edits_between(old: Sequence[str], new: Sequence[str], first: int) -> list[LineEdit]:
    """Edits that replace lines `old`, which start at line `first`, by `new`, both with line ends.

    Lines that differ only in white space and comments count as equal and stay as they are, together with the
    comment lines right above them.
    """
    if any("\n" in part[0] or "\r" in part[0] for part in _TOKENS_OF_MANY_LINES.finditer("".join(old))):
        return [LineEdit(first, first + len(old), tuple(new))]
    places = [index for index, line in enumerate(old) if _key(line) or not line.strip()]
    matcher = SequenceMatcher(
        None, [_key(old[place]) for place in places], [_key(line) for line in new], False
    )
    edits: list[LineEdit] = []
    for tag, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            continue
        end = places[old_end - 1] + 1 if old_end > old_start else _place(places, old_start, len(old))
        start = places[old_start] if old_end > old_start else end
        # Comment lines above a removed line go with it, unless they close the kept text above.
        edits.append(LineEdit(first + start, first + end, tuple(new[new_start:new_end])))
    return edits


def predecessors_as_in(old: Sequence[str], new: Sequence[str]) -> list[str]:
    """Lines `new` as LLVM prints them, without the lists of predecessors where lines `old` have none."""
    if any(_unlisted(line) != line for line in old):
        return list(new)
    return [_unlisted(line) for line in new]


def _unlisted(line: str) -> str:
    return _LISTED.sub(lambda part: part[1] or "", line)


def _place(places: Sequence[int], index: int, end: int) -> int:
    """Where to insert before kept line `index`: above the comment lines that belong to it."""
    if index >= len(places):
        return end
    return places[index - 1] + 1 if index else 0


def _key(line: str) -> str:
    """What of a line counts: all but white space and comments; of these, only the list of predecessors."""
    plain = _COMMENTS.sub(lambda part: part[1] or "", line)
    key = _SPACES.sub(lambda part: part[1] or " ", plain).strip()
    if key.endswith(":") and (predecessors := _PREDECESSORS.search(line)):
        return f"{key} {predecessors[0].strip()}"
    return key
