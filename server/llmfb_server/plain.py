"""The Markdown that this server writes as plain text, for clients that show no other.  Pure."""

from __future__ import annotations

import re

_FENCE = re.compile(r"^```\w*\n(.*?)\n```$", re.DOTALL | re.MULTILINE)
_CODE = re.compile(r"(?<!`)(`+)(?!`) ?(.+?) ?(?<!`)\1(?!`)")
_LINK = re.compile(r"\[([^\]\n]*)\]\(([^)\s]*)\)")
_RULE = re.compile(r"^\|(?: -+ \|)+\n", re.MULTILINE)


def plain(markdown: str) -> str:
    """The text without its marks; what is code stays as it is."""
    found: list[str] = []
    behind = 0
    for fence in _FENCE.finditer(markdown):
        found += [_prose(markdown[behind : fence.start()]), fence[1]]
        behind = fence.end()
    return "".join([*found, _prose(markdown[behind:])])


def _prose(text: str) -> str:
    def linked(match: re.Match[str]) -> str:
        return f"{match[1]}: {match[2]}"

    parts: list[str] = []
    behind = 0
    for code in _CODE.finditer(text):
        parts += [text[behind : code.start()], code[2]]
        behind = code.end()
    parts.append(text[behind:])
    # Every other part is code, in which nothing is a mark.
    parts[::2] = [_LINK.sub(linked, _RULE.sub("", part)).replace("**", "") for part in parts[::2]]
    return "".join(parts)
