"""Standard output for tables, and text from files on a terminal."""

from __future__ import annotations

import sys

from rich.console import Console

from llmfb_core.encoding import encoded

_WIDTH = 160
"""Columns where there is no terminal, whose width would be no more than a guess."""


def console() -> Console:
    """As wide as the terminal; elsewhere the same everywhere."""
    return Console(width=None if sys.stdout.isatty() else _WIDTH)


def visible(text: str) -> str:
    """`text` with control characters as LLVM writes them, in hexadecimal: no name is to steer a terminal."""
    return "".join(each if each.isprintable() or each == "\n" else _escaped(each) for each in text)


def _escaped(character: str) -> str:
    return "".join(f"\\{byte:02X}" for byte in encoded(character))
