"""What was done to servers how often, and what went wrong."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Found:
    """`failure` says what went wrong first, and how to see it again; `orphans`, `stale` say of which kind that was."""

    counted: Counter[str] = field(default_factory=Counter[str])
    failure: str | None = None
    orphans: bool = False
    stale: bool = False


class Divergence(Exception):
    """The server is not as it must be."""


class StaleEdit(Divergence):
    """An edit of the server's was made for another text, or did more than it must."""


class Orphans(Divergence):
    """Processes of a server outlived it."""
