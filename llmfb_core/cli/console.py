"""Text from files on a terminal."""

from __future__ import annotations

from llmfb_core.encoding import encoded


def visible(text: str) -> str:
    """`text` with control characters as LLVM writes them, in hexadecimal: no name is to steer a terminal."""
    return "".join(each if each.isprintable() or each == "\n" else _escaped(each) for each in text)


def _escaped(character: str) -> str:
    return "".join(f"\\{byte:02X}" for byte in encoded(character))
