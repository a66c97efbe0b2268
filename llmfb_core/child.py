"""The child's side of a worker process: messages in, JSON lines out (standard library only, so it starts fast).

The protocol owns the real standard output; file descriptor 1 leads to the null device before native code is loaded,
because a library that prints would otherwise corrupt the protocol.  Standard error is a file of the parent's.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from llmfb_core.framing import Message, read

_PIPE = 1 << 20
"""Bytes of questions that are on their way at once, where the system lets us say so: fewer turns for who asks."""
NICENESS = 5
"""Workers come after whoever asked them: an editor's server has to answer while they work."""


class Reply(Protocol):
    """Sends a message to whoever asked; one that is `held` may wait until a later one is sent."""

    def __call__(self, message: Message, *, held: bool = False) -> None:
        """Send `message`."""
        ...


def serve(handler: Callable[[Message, Reply], None], niceness: int = NICENESS) -> None:
    """Answer messages from standard input with `handler(message, reply)` until it ends.

    `handler` may call `reply` any number of times.  After it returns, `{"done": true}` is sent; an exception
    sends `{"done": true, "error": type, "message": text}` instead.  Ctrl-C belongs to the parent.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.nice(niceness)
    with contextlib.suppress(AttributeError, OSError):  # not Linux, or not a pipe
        fcntl.fcntl(sys.stdin, fcntl.F_SETPIPE_SZ, _PIPE)
    out = os.fdopen(os.dup(1), "wb")
    with Path(os.devnull).open("wb") as null:
        os.dup2(null.fileno(), 1)

    def reply(message: Message, *, held: bool = False) -> None:
        out.write(json.dumps(message).encode() + b"\n")
        if not held:
            out.flush()

    while (message := read(sys.stdin.buffer)) is not None:
        try:
            handler(message, reply)
        except Exception as error:
            reply({"done": True, "error": type(error).__name__, "message": str(error)})
        else:
            reply({"done": True})
