"""`llmfb serve`: the language server, on standard input and output."""

from __future__ import annotations

import argparse
import gc
from typing import Any

from llmfb_core.errors import UsageError


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "serve", help="run the language server", description=__doc__
    )
    parser.add_argument("--tcp", metavar="HOST:PORT", help="listen there for one client, to debug")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Serve until the client ends it."""
    # Collecting garbage between the thousands of classes of lsprotocol only makes an editor wait longer.
    gc.disable()
    from llmfb_server.main import run as serve

    gc.enable()
    gc.freeze()
    # An answer about a long document is thousands of small objects without a circle among them.
    gc.set_threshold(100_000, 20, 100)
    return serve(None if options.tcp is None else _address(options.tcp))


def _address(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    if not port.isdecimal():
        raise UsageError(f"{text} is no HOST:PORT")
    return host or "127.0.0.1", int(port)
