"""Attribute groups by content."""

from __future__ import annotations

import regex as re

from llmfb_core.document.lexer import STRING, squeeze
from llmfb_core.document.module import ModuleText

_ATTRIBUTE = re.compile(
    rf"{STRING}(?: ?= ?{STRING})?|[a-z_0-9]+(?: ?= ?[0-9]+)?(?: ?\((?:[^()\"]|{STRING}|\([^()]*\))*\))?"
)
_SPACE_AROUND = re.compile(r" ?(=|\() ?")


def attributes_of(module: ModuleText, key: str) -> tuple[str, ...]:
    """The sorted attributes of the group `key` (`#1`), each in LLVM's spelling."""
    found: set[str] = set()
    for entity in module.groups.get(key, ()):
        inside = squeeze(module.source(entity)).partition("{")[2].rpartition("}")[0]
        found.update(_SPACE_AROUND.sub(r"\1", part) for part in _ATTRIBUTE.findall(inside))
    return tuple(sorted(found))
