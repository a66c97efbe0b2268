"""Why something is not executed."""

from __future__ import annotations


class NotExecutableError(Exception):
    """A function cannot be executed here; `str()` is the reason."""
