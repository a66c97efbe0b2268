"""What `-Oz` means for each LLVM major."""

from __future__ import annotations

MINSIZE_PIPELINE_SINCE = 23
"""From this major on `default<Oz>` is a fatal error: the attributes `minsize` and `optsize` with -O2 replace it."""


def baseline_pass_list(major: int) -> str:
    """The pass list that `-Oz` stands for; the functions must carry `minsize` and `optsize`."""
    return "default<Oz>" if major < MINSIZE_PIPELINE_SINCE else "default<O2>"


def is_fatal(pass_list: str, major: int) -> bool:
    """Whether `pass_list` would end the process instead of being refused."""
    return major >= MINSIZE_PIPELINE_SINCE and any(text in pass_list for text in ("<Oz>", "<Os>"))
