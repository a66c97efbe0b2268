"""The lines of a text, as the language server protocol and editors see them."""

from __future__ import annotations

import io
from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate
from typing import overload

_OTHER_LINE_ENDS = "\v\f\x1c\x1d\x1e\x85\u2028\u2029"
"""What Python's `splitlines` takes for line ends, and nobody else."""


def split_lines(text: str) -> list[str]:
    r"""The lines of `text` with their ends; the last one has none and may be empty.

    Only `\n`, `\r\n` and `\r` end a line, as in the language server protocol.
    """
    if any(character in text for character in _OTHER_LINE_ENDS):
        lines = list(io.StringIO(text, newline=""))
    else:
        # The same, several times faster.
        lines = text.splitlines(keepends=True)
    if not lines or lines[-1].endswith(("\n", "\r")):
        lines.append("")
    return lines


class Starts(Sequence[int]):
    """The offsets at which the lines of a text start.

    Those behind the latest edit are kept as distances from the text's end, which an edit before them does not change:
    so the next version takes them over as they are.
    """

    # Arrays, because a list takes 40 bytes for each of the 250,000 lines of a 10 MB file.
    __slots__ = ("_before", "_behind", "_length")

    def __init__(self, before: Iterable[int], behind: Iterable[int], length: int) -> None:
        """`before` are offsets from the start, `behind` (negative ones) from the end of a text of that length."""
        self._before = array("q", before)
        self._behind = array("q", behind)
        self._length = length

    @classmethod
    def of(cls, lines: Sequence[str], length: int) -> Starts:
        """Those of all `lines` of a text."""
        return cls(_starts(lines, 0), (), length)

    def after(self, lines: Sequence[str], head: int, tail: int, length: int) -> Starts:
        """Those of the next version, whose first `head` and last `tail` lines are the same as this one's."""
        new = _starts(lines[head : len(lines) - tail], self[head] if head < len(self) else self._length)
        return Starts(self._first(head) + new, self._last(tail), length)

    def _first(self, count: int) -> array[int]:
        moved = self._behind[: max(0, count - len(self._before))]
        return self._before[:count] + array("q", map(self._length.__add__, moved))

    def _last(self, count: int) -> array[int]:
        moved = self._before[len(self) - count :]
        behind = self._behind[max(0, len(self._behind) - count) :]
        return array("q", map((-self._length).__add__, moved)) + behind

    def __len__(self) -> int:
        """The number of lines."""
        return len(self._before) + len(self._behind)

    @overload
    def __getitem__(self, line: int) -> int: ...
    @overload
    def __getitem__(self, line: slice) -> Sequence[int]: ...
    def __getitem__(self, line: int | slice) -> int | Sequence[int]:
        """The offset at which a line starts."""
        if isinstance(line, slice):
            return [self[each] for each in range(*line.indices(len(self)))]
        if line < 0:
            line += len(self)
        before = len(self._before)
        return self._before[line] if line < before else self._behind[line - before] + self._length

    def at(self, offset: int) -> int:
        """The line that `offset` is on."""
        if self._behind and offset >= self._behind[0] + self._length:
            return len(self._before) + bisect_right(self._behind, offset - self._length) - 1
        return bisect_right(self._before, offset) - 1


def _starts(lines: Iterable[str], offset: int) -> array[int]:
    starts = array("q", accumulate(map(len, lines), initial=offset))
    starts.pop()
    return starts


class Lines:
    """The lines of a text; see `split_lines` for what ends one."""

    def __init__(self, text: str, content: Sequence[str] | None = None) -> None:
        """`content` is `split_lines(text)`, for those who have that already."""
        self.text = text
        self._content = content
        self._starts: Starts | None = None

    @cached_property
    def content(self) -> Sequence[str]:
        """All lines with their ends."""
        return split_lines(self.text) if self._content is None else self._content

    @property
    def starts(self) -> Starts:
        """The offset at which each line starts."""
        if self._starts is None:
            self._starts = Starts.of(self.content, len(self.text))
        return self._starts

    def follow(self, previous: Lines) -> tuple[int, int]:
        """How many lines at the beginning and at the end are those of an earlier version, whose starts are used."""
        old, new = previous.content, self.content
        head = common_prefix(old, new)
        tail = common_suffix(old, new, head)
        if self._starts is None:
            self._starts = previous.starts.after(new, head, tail, len(self.text))
        return head, tail

    def __len__(self) -> int:
        """The number of lines; an empty one behind the last line end counts."""
        return len(self.content)

    def at(self, offset: int) -> int:
        """The 0-based line that `offset` is on."""
        return self.starts.at(offset)

    def line(self, number: int) -> str:
        """Line `number` with its line end."""
        return self.content[number]

    def start(self, number: int) -> int:
        """The offset at which line `number` starts; the text's end for the number behind the last line."""
        return self.starts[number] if number < len(self.starts) else len(self.text)

    def between(self, start: int, end: int) -> Iterator[str]:
        """Lines `start` to `end` (exclusive), with their line ends."""
        return (self.line(number) for number in range(start, end))


def common_prefix(old: Sequence[str], new: Sequence[str]) -> int:
    """How many lines at the beginning are equal; fast where most lines are the same objects."""
    low, high = 0, min(len(old), len(new))
    # A comparison of slices runs in C, that of single lines would not.
    while low < high:
        middle = (low + high + 1) // 2
        if old[low:middle] == new[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def common_suffix(old: Sequence[str], new: Sequence[str], prefix: int) -> int:
    """How many lines at the end are equal, without the first `prefix` ones of either."""
    low, high = 0, min(len(old), len(new)) - prefix
    while low < high:
        middle = (low + high + 1) // 2
        if old[len(old) - middle : len(old) - low] == new[len(new) - middle : len(new) - low]:
            low = middle
        else:
            high = middle - 1
    return low
