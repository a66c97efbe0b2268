"""Cuts what a client sends into messages, and finds the next message behind anything that is none."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator

log = logging.getLogger(__name__)
_LENGTH = re.compile(rb"content-length[ \t]*:[ \t]*(-?[0-9]+)[ \t\r]*$", re.IGNORECASE)
_LONGEST_LINE = 8192
LARGEST = 1 << 30
"""Bytes of a message; who announces more is not believed."""


class Frames:
    """Faults of pygls: it knows one spelling of the header only, and a wrong length can end the server.

    A header may stand behind the rest of a line that is no header, as after a message with too small a length.
    """

    def __init__(self) -> None:
        """Nothing has arrived yet."""
        self._buffer = bytearray()
        self._length: int | None = None
        self._in_body = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Take what arrived and yield the bodies that are complete."""
        self._buffer += data
        while True:
            if self._in_body:
                assert self._length is not None
                if len(self._buffer) < self._length:
                    return
                yield self._take(self._length)
                self._length, self._in_body = None, False
            elif (end := self._buffer.find(b"\n")) >= 0:
                self._header(self._take(end + 1)[:-1])
            else:
                # What cannot be a header any more need not be kept.
                del self._buffer[:-_LONGEST_LINE]
                return

    def _take(self, count: int) -> bytes:
        taken = bytes(memoryview(self._buffer)[:count])
        del self._buffer[:count]
        return taken

    def _header(self, line: bytes) -> None:
        if found := _LENGTH.search(line[-_LONGEST_LINE:]):
            length = int(found[1]) if len(found[1]) < 20 else LARGEST + 1
            self._length = length if 0 <= length <= LARGEST else None
            if self._length is None:
                log.warning("ignoring a message of %d bytes", length)
        elif not line.strip(b"\r") and self._length is not None:
            self._in_body = True
