"""Standard output for tables."""

from __future__ import annotations

import sys

from rich.console import Console

_WIDTH = 160
"""Columns where there is no terminal, whose width would be no more than a guess."""


def console() -> Console:
    """As wide as the terminal; elsewhere the same everywhere."""
    return Console(width=None if sys.stdout.isatty() else _WIDTH)
