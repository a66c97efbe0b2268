"""What a worker process is asked: a line of JSON, behind which long texts follow as they are.

The line has what is short, and the size in bytes of each of the others.

To write 4 MB as JSON takes a fiftieth of a second, in which an editor's server would answer nobody.
"""

from __future__ import annotations

import json
from typing import IO, Any

Message = dict[str, Any]
_LONG = 1 << 14


def framed(message: Message) -> bytes:
    """The bytes of a message, whatever its texts are."""
    long = {
        key: text.encode(errors="surrogatepass")
        for key, text in message.items()
        if isinstance(text, str) and len(text) > _LONG
    }
    short = {key: value for key, value in message.items() if key not in long}
    sizes = {key: len(content) for key, content in long.items()}
    return b"".join([json.dumps([short, sizes]).encode(), b"\n", *long.values()])


def read(stream: IO[bytes]) -> Message | None:
    """The next message, None at the end."""
    if not (line := stream.readline()):
        return None
    short, sizes = json.loads(line)
    return short | {key: stream.read(size).decode(errors="surrogatepass") for key, size in sizes.items()}
