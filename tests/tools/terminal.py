"""A program in a terminal: what it shows is read, keys are pressed, and the screen becomes a picture."""

from __future__ import annotations

import fcntl
import io
import os
import pty
import re
import select
import signal
import struct
import termios
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType

import pyte
from rich.console import Console
from rich.text import Text

_PATIENCE = 180.0
_DARK, _LIGHT = "#292929", "#c5c8c6"
"""Background and foreground of Rich's pictures."""


class Terminal:
    """The program `command` in a terminal of `columns` x `rows`, until the `with` block ends."""

    def __init__(
        self, command: Sequence[str], columns: int, rows: int, environment: Mapping[str, str]
    ) -> None:
        """Start it."""
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self._screen)
        self._pid, self._terminal = pty.fork()
        if not self._pid:
            os.execvpe(command[0], list(command), dict(environment))
        fcntl.ioctl(self._terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        os.kill(self._pid, signal.SIGTERM)
        os.close(self._terminal)
        os.waitpid(self._pid, 0)

    def press(self, keys: str) -> None:
        """Send keys."""
        os.write(self._terminal, keys.encode())

    def wait_for(self, text: str) -> None:
        """Wait until the screen has `text`; raises TimeoutError with the screen where it does not come."""
        until = time.monotonic() + _PATIENCE
        while text not in "\n".join(self._screen.display):
            if time.monotonic() > until or not self._read(1.0):
                raise TimeoutError(f"waited for {text!r} in vain:\n" + "\n".join(self._screen.display))

    def rest(self, seconds: float = 1.0) -> None:
        """Wait until nothing came for so long."""
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until and self._ready(seconds):
            if not self._read(seconds):
                return

    def _ready(self, seconds: float) -> bool:
        return bool(select.select([self._terminal], [], [], seconds)[0])

    def _read(self, seconds: float) -> bool:
        """Take in what came; False where the program has ended."""
        if not self._ready(seconds):
            return True
        try:
            data = os.read(self._terminal, 1 << 16)
        except OSError:
            return False
        self._stream.feed(data)
        return bool(data)

    def draw(self, file: Path, title: str) -> None:
        """The screen as an SVG."""
        console = Console(
            record=True,
            width=self._screen.columns,
            file=io.StringIO(),
            color_system="truecolor",
            force_terminal=True,
        )
        lines = [self._line(row) for row in range(self._screen.lines)]
        while lines and not lines[-1].plain.strip():
            lines.pop()
        for line in lines:
            console.print(line, no_wrap=True, overflow="crop")
        svg = console.export_svg(title=title, unique_id=file.stem)
        # Pictures fetch no fonts.
        start, end = svg.find("@font-face"), svg.rfind("@font-face")
        if start >= 0:
            svg = svg[:start] + svg[svg.index("}", end) + 1 :].lstrip()
        file.write_text(svg.replace("Fira Code, monospace", "monospace"), encoding="utf-8")

    def _line(self, row: int) -> Text:
        text = Text()
        for column in range(self._screen.columns):
            cell = self._screen.buffer[row][column]
            text.append(cell.data, _style(cell))
        return text


def _style(cell: pyte.screens.Char) -> str:
    front, back = _colour(cell.fg), _colour(cell.bg)
    if cell.reverse:
        front, back = back or _DARK, front or _LIGHT
    words = [word for word, on in (("bold", cell.bold), ("underline", cell.underscore)) if on]
    return " ".join([*words, *([front] if front else []), *(["on", back] if back else [])])


def _colour(name: str) -> str:
    """A colour in Rich's words; pyte gives six hexadecimal digits, or a name."""
    if name == "default":
        return ""
    if re.fullmatch("[0-9a-fA-F]{6}", name):
        return f"#{name}"
    return name.replace("bright", "bright_").replace("brown", "yellow")
