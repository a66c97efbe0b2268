"""The program `llmfb`: the commands of the core, which never hears of an editor, and those that need the server."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from llmfb_core.cli import main as core

COMMANDS = {**core.COMMANDS, "serve": "llmfb_server.commands.serve", "bench": "llmfb_server.commands.bench"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run it with `arguments`, those of the process by default, and return the exit code."""
    return core.main(arguments, COMMANDS)


if __name__ == "__main__":
    sys.exit(main())
