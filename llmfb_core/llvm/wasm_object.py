"""The sections of a WebAssembly object file, by the specification's binary format and the tool conventions' linking."""

from __future__ import annotations

_CUSTOM, _CODE, _DATA = 0, 10, 11
_SEGMENT_INFO = 5


def sizes(content: bytes) -> tuple[int, int]:
    """Bytes of code and data, and of the data segments that a program may write; raises ValueError.

    Zero-initialized segments (`.bss`) take memory alone.
    """
    code, data, names = 0, list[int](), list[str]()
    reader = _Reader(content, 8)
    while reader.at < len(content):
        kind, length = reader.byte(), reader.number()
        section = _Reader(content, reader.at)
        reader.at += length
        if reader.at > len(content):
            raise ValueError("it is cut off")
        if kind == _CODE:
            code = length
        elif kind == _DATA:
            data = _segments(section)
        elif kind == _CUSTOM and section.text() == "linking":
            names = _segment_names(section, reader.at)
    if len(names) != len(data):
        raise ValueError("its data segments have no names")
    segments = list(zip(names, data, strict=True))
    stored = sum(size for name, size in segments if not name.startswith(".bss"))
    return code + stored, sum(size for name, size in segments if not name.startswith(".rodata"))


class _Reader:
    def __init__(self, content: bytes, at: int) -> None:
        self._content = content
        self.at = at

    def byte(self) -> int:
        self.at += 1
        return self._content[self.at - 1]

    def number(self) -> int:
        """An integer in LEB128; of a signed one only where it ends matters here."""
        value = shift = 0
        while True:
            byte = self.byte()
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    def text(self) -> str:
        length = self.number()
        self.at += length
        return self._content[self.at - length : self.at].decode(errors="replace")


def _segments(reader: _Reader) -> list[int]:
    found: list[int] = []
    for _ in range(reader.number()):
        flags = reader.number()
        if flags == 2:
            reader.number()
        if flags != 1:
            while reader.byte() != 0x0B:  # an offset: one constant instruction, then `end`
                reader.number()
        size = reader.number()
        reader.at += size
        found.append(size)
    return found


def _segment_names(reader: _Reader, end: int) -> list[str]:
    reader.number()  # the version of the linking section
    while reader.at < end:
        kind, length = reader.byte(), reader.number()
        if kind == _SEGMENT_INFO:
            names: list[str] = []
            for _ in range(reader.number()):
                names.append(reader.text())
                reader.number()
                reader.number()
            return names
        reader.at += length
    return []
