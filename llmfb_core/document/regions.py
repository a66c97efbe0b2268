"""Which parts of a text are comments and strings, found only where somebody looks.

The text between two entities is a region of its own, so that a quote that was just typed spoils one entity only.
"""

from __future__ import annotations

import re as standard
from bisect import bisect_right
from collections import OrderedDict
from functools import cached_property
from hashlib import blake2b

import regex as re

from llmfb_core.document.entities import Entity
from llmfb_core.document.lexer import BARE, COMMENT, STRING
from llmfb_core.document.module import ModuleText

_OPAQUE = re.compile(rf"{COMMENT}|[@%$]{STRING}|{STRING}:|{STRING}")
_WORD = re.compile(r"(?<![-a-zA-Z$._0-9@%!#\"\\])[a-z][a-z_0-9]*+(?![-$.A-Z:])")
_LONGEST = 200
_REMEMBERED = 4096
_WITH_WORDS = ("define", "declare", "variable", "alias", "ifunc", "attributes")

# Where lines start, the standard module is several times faster.
_SPELLED_LABEL = rf'[ \t]*((?:{BARE}+|"[^"\n]*"):)'
_FIRST_LABEL = standard.compile(_SPELLED_LABEL)
_LABEL = standard.compile(f"^{_SPELLED_LABEL}", standard.MULTILINE)


class Regions:
    """The entities of a module by offset, and the comments and strings inside of and between them."""

    def __init__(self, module: ModuleText) -> None:
        """Nothing is scanned before it is asked for."""
        self.text = module.text
        self._module = module
        self._spans: dict[int, tuple[list[int], list[int]]] = {}
        self._labels: dict[int, list[tuple[int, int]]] = {}

    @cached_property
    def _starts(self) -> list[int]:
        return [entity.start for entity in self._module.entities]

    def entity_at(self, offset: int) -> Entity | None:
        """The entity that the character at `offset` belongs to."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return None
        entity = self._module.entities[index]
        return entity if offset < entity.end else None

    def bounds(self, offset: int) -> tuple[int, int]:
        """Start and end of the region that `offset` is in."""
        index = bisect_right(self._starts, offset) - 1
        entities = self._module.entities
        if index >= 0 and offset < entities[index].end:
            return entities[index].start, entities[index].end
        following = self._starts[index + 1] if index + 1 < len(entities) else len(self.text)
        return (entities[index].end if index >= 0 else 0), following

    def opaque_end(self, offset: int) -> int | None:
        """The end of the comment or string that the character at `offset` belongs to, None where it is code."""
        start, end = self.bounds(offset)
        starts, ends = self._opaque(start, end)
        index = bisect_right(starts, offset) - 1
        return ends[index] if index >= 0 and offset < ends[index] else None

    def _opaque(self, start: int, end: int) -> tuple[list[int], list[int]]:
        spans = self._spans.get(start)
        if spans is None:
            spans = self._spans[start] = _opaque_in(self.text, start, end)
        return spans

    def labels(self, function: Entity) -> list[tuple[int, int]]:
        """Start and end, colon included, of the labels that begin a line of `function` or its body."""
        found = self._labels.get(function.start)
        if found is None:
            text = self.text[function.start : function.end]
            spans = _remembered_labels(text, function.body - function.start)
            found = [(function.start + start, function.start + end) for start, end in spans]
            self._labels[function.start] = found
        return found

    def word_at(self, offset: int) -> tuple[int, int] | None:
        """Start and end of the keyword that `offset` is in or right behind; names, labels and numbers are none."""
        found = _WORD.search(self.text, max(self.text.rfind("\n", 0, offset) + 1, offset - _LONGEST))
        while found is not None and found.end() < offset:
            found = _WORD.search(self.text, found.end())
        if found is None or not found.start() <= offset or self.opaque_end(found.start()) is not None:
            return None
        entity = self.entity_at(found.start())
        return found.span() if entity is not None and entity.kind in _WITH_WORDS else None


def _opaque_in(text: str, start: int, end: int) -> tuple[list[int], list[int]]:
    """Where comments and strings start and end; quoted names are no strings."""
    found = [
        part.span()
        for part in _OPAQUE.finditer(text, start, end)
        if part[0][0] not in "@%$" and not part[0].endswith('":')
    ]
    return [first for first, _ in found], [last for _, last in found]


def _labels_of(text: str, body: int) -> list[tuple[int, int]]:
    """The labels in the text of one function whose body's brace is at `body`."""
    first = _FIRST_LABEL.match(text, body + 1)
    found = [first.span(1)] if first else []
    starts, ends = _opaque_in(text, 0, len(text))
    for part in _LABEL.finditer(text, body):
        start, end = part.span(1)
        index = bisect_right(starts, start) - 1
        if index < 0 or start >= ends[index]:
            found.append((start, end))
    return found


_known_labels: OrderedDict[bytes, list[tuple[int, int]]] = OrderedDict()
"""By the hash of a function's text: most functions are the same in the next version of their document."""


def _remembered_labels(text: str, body: int) -> list[tuple[int, int]]:
    key = blake2b(text.encode(errors="surrogatepass"), digest_size=16).digest()
    found = _known_labels.get(key)
    if found is None:
        found = _known_labels[key] = _labels_of(text, body)
        if len(_known_labels) > _REMEMBERED:
            _known_labels.popitem(last=False)
    return found
