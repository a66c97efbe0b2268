"""What somebody may have meant: functions and passes with names like the one that is not there."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence

from llmfb_core.document.module import ModuleText
from llmfb_core.document.spelling import decode_name
from llmfb_core.passes.pass_list import MANAGERS, InvalidPassList
from llmfb_core.passes.table import table

_SHOWN = 3
_ALIKE = 0.6
_WORD = re.compile(r"\w+")
_PASS = re.compile(r"default<[^>]*>|[\w-]+")


def nearest(word: str, known: Iterable[str]) -> list[str]:
    """The names most like `word`: those that contain its words, as a mangled name does, then those spelled alike."""
    names = list(dict.fromkeys(known))
    parts = [part.lower() for part in _WORD.findall(word)]
    holding = [name for name in names if parts and all(part in name.lower() for part in parts)]
    alike = difflib.get_close_matches(word, names, _SHOWN, _ALIKE)
    return list(dict.fromkeys([*alike, *sorted(holding, key=len)]))[:_SHOWN]


def did_you_mean(found: Sequence[str], sigil: str = "") -> str:
    """The question to put behind a message; empty where nothing is alike."""
    if not found:
        return ""
    words = [f"{sigil}{each}" for each in found]
    return f"; did you mean {' or '.join(filter(None, (', '.join(words[:-1]), words[-1])))}?"


def about_passes(text: str, invalid: InvalidPassList, major: int) -> str:
    """What may have been meant where `text` goes wrong at an unknown pass, pipeline or manager."""
    if not invalid.reason.startswith("unknown pass") and " is no " not in invalid.reason:
        return ""
    word = _PASS.match(text, invalid.position)
    known = table(major)
    passes = [*known.levels, *known.pipelines]
    if invalid.reason.endswith("is no pass manager"):
        passes = [*MANAGERS]
    return did_you_mean(nearest(word[0], passes)) if word else ""


def named(document: ModuleText, word: str) -> str | None:
    """The name of the function that a user calls `word`: with `@`, quotes and escapes or without; None for none."""
    bare = word.removeprefix("@")
    for name in (
        word,
        decode_name(bare),
        decode_name(word),
        decode_name(f'"{bare}"'),
        decode_name(f'"{word}"'),
    ):
        if document.function_named(name) is not None:
            return name
    return None
