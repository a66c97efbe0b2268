"""Real functions that come with llmfb, for the demo and for measuring speed; NOTICE.md says where they are from."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

_SHOWN = (
    ("jansson_utf.ll", "utf8_check_full"),
    ("jansson_strbuffer.ll", "strbuffer_append_bytes"),
    ("bzip2_huffman.ll", "BZ2_hbAssignCodes"),
)


@dataclass(frozen=True, slots=True)
class Example:
    """One function of a shipped .ll file."""

    path: Path
    function: str

    @property
    def text(self) -> str:
        """The whole file."""
        return self.path.read_text(encoding="utf-8")


def examples() -> tuple[Example, ...]:
    """The shipped functions, the median one by size in the middle."""
    folder = Path(__file__).parent
    return tuple(Example(folder / file, function) for file, function in _SHOWN)
