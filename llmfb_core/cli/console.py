"""Text from files on a terminal."""

from __future__ import annotations

from llmfb_core.encoding import encoded


def visible(text: str) -> str:
    """`text` with control characters as LLVM writes them, in hexadecimal: no name is to steer a terminal.

    Ends of lines are among them: what follows one may be a command to who reads the output, as a runner of GitHub's.
    """
    return "".join(each if each.isprintable() else _escaped(each) for each in text)


def visible_lines(text: str) -> str:
    """The same for several lines."""
    return "\n".join(map(visible, text.split("\n")))


def _escaped(character: str) -> str:
    return "".join(f"\\{byte:02X}" for byte in encoded(character))
