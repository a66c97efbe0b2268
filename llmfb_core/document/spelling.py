"""How names are spelled in LLVM assembly.  Imports little: what only shows names does not pay for the lexer."""

from __future__ import annotations

import re

from llmfb_core.encoding import encoded

_ESCAPE = re.compile(rb"\\([0-9a-fA-F]{2}|\\)")
_BARE_NAME = re.compile(r"[-a-zA-Z$._][-a-zA-Z$._0-9]*")


def decode_name(spelling: str) -> str:
    r"""The name that `spelling` (without sigil, with or without quotes) stands for, `\XX` escapes undone.

    Bytes that are not UTF-8 come out as lone surrogates, as with Python's file names.
    """
    if not spelling.startswith('"'):
        return spelling
    if "\\" not in spelling:
        return spelling[1:-1]
    raw = encoded(spelling[1:-1])
    plain = _ESCAPE.sub(lambda part: b"\\" if part[1] == b"\\" else bytes((int(part[1], 16),)), raw)
    return plain.decode("utf-8", "surrogateescape")


def spell_name(name: str) -> str:
    """How LLVM prints `name` behind a sigil: bare where it can, else quoted with escapes."""
    if _BARE_NAME.fullmatch(name):
        return name
    data = encoded(name)
    plain = (chr(byte) if 32 <= byte < 127 and byte not in b'"\\' else f"\\{byte:02X}" for byte in data)
    return '"' + "".join(plain) + '"'
