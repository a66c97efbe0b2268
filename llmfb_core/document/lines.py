"""The lines of a text, as the language server protocol and editors see them."""

from __future__ import annotations

import io
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate

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


class Lines:
    """The lines of a text; see `split_lines` for what ends one."""

    def __init__(self, text: str, content: Sequence[str] | None = None) -> None:
        """`content` is `split_lines(text)`, for those who have that already."""
        self.text = text
        self._content = content

    @cached_property
    def content(self) -> Sequence[str]:
        """All lines with their ends."""
        return split_lines(self.text) if self._content is None else self._content

    @cached_property
    def starts(self) -> Sequence[int]:
        """The offset at which each line starts."""
        # An array, because a list takes 40 bytes for each of the 250,000 lines of a 10 MB file.
        starts = array("q", accumulate(map(len, self.content), initial=0))
        starts.pop()
        return starts

    def __len__(self) -> int:
        """The number of lines; an empty one behind the last line end counts."""
        return len(self.starts)

    def at(self, offset: int) -> int:
        """The 0-based line that `offset` is on."""
        return bisect_right(self.starts, offset) - 1

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
