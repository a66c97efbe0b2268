"""`llmfb`: parse the command line, run one command, turn errors into one line and an exit code.

Exit codes: 0 done, 1 failed, 2 wrong usage, 130 interrupted.
"""

from __future__ import annotations

import argparse
import importlib
import os
import re
import sys
import traceback
from collections.abc import Mapping, Sequence
from errno import ENOSPC, EPIPE
from pathlib import Path

from llmfb_core import __version__, surroundings
from llmfb_core.errors import LlmfbError, UsageError

_NAMES = "optimize check explain validate screen demo doctor cache corpus autotune coreset train evaluate"
COMMANDS = {name: f"llmfb_core.cli.{name}" for name in _NAMES.split()}
"""The module of each command."""
_LONG_OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")
FAILED, WRONG_USAGE, INTERRUPTED = 1, 2, 130


def main(arguments: Sequence[str] | None = None, known: Mapping[str, str] = COMMANDS) -> int:
    """Run `llmfb` with `arguments` (those of the process by default) and return its exit code.

    `known` are the modules of the commands that there are.
    """
    surroundings.adopt()
    # Whoever closed an output has no use for it; what writes there expects one.
    nowhere = Path(os.devnull)
    sys.stdout = sys.stdout or nowhere.open("w", encoding="utf-8")
    sys.stderr = sys.stderr or nowhere.open("w", encoding="utf-8")
    arguments = sys.argv[1:] if arguments is None else arguments
    options = _parsed(arguments, known)
    options.command_line = arguments
    failed = getattr(options, "failed", FAILED)
    try:
        code = options.run(options)
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        return _say("interrupted", INTERRUPTED)
    except OSError as error:
        return _output_failed(error, failed)
    except UsageError as error:
        return _say(str(error), WRONG_USAGE)
    except LlmfbError as error:
        return _say(str(error), FAILED)
    except BaseExceptionGroup as group:
        return _first_of(group)
    except Exception:
        if failed == FAILED:
            raise
        traceback.print_exc()  # its exit code would say that something differs
        return failed


def _parsed(arguments: Sequence[str], known: Mapping[str, str]) -> argparse.Namespace:
    """The options; ends the process where they are wrong."""
    parser = argparse.ArgumentParser(
        prog="llmfb", description="Make functions of LLVM IR smaller, and prove it."
    )
    parser.add_argument("--version", action="version", version=f"llmfb {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    # Only what is asked for is imported: an editor waits for `serve`.
    for name in arguments[:1] if arguments and arguments[0] in known else known:
        importlib.import_module(known[name]).register(commands)
    if arguments and not arguments[0].startswith("-") and arguments[0] not in known:
        _refuse_command(parser, arguments[0], known)
    options, unknown = parser.parse_known_args(arguments)
    if unknown:
        _refuse_options(commands.choices.get(arguments[0], parser), unknown)
    return options


def _refuse_command(parser: argparse.ArgumentParser, word: str, known: Mapping[str, str]) -> None:
    """Where a command is only misspelled, say which is meant; else argparse tells them all."""
    from llmfb_core.cli.nearest import did_you_mean, nearest

    if found := nearest(word, known):
        parser.error(f"there is no command {word}{did_you_mean(found)}")


def _refuse_options(parser: argparse.ArgumentParser, unknown: Sequence[str]) -> None:
    """End with the usage of the command that was asked for, which has no such options, and those that may be meant."""
    from llmfb_core.cli.nearest import did_you_mean, nearest

    word = unknown[0].partition("=")[0]
    known = _LONG_OPTION.findall(parser.format_help())
    meant = did_you_mean(nearest(word, known)) if word.startswith("--") else ""
    parser.error(f"unrecognized arguments: {' '.join(unknown)}{meant}")


def _output_failed(error: OSError, code: int) -> int:
    """What is printed finds no place, or nobody who reads it; raises `error` where it is another."""
    if error.errno not in (EPIPE, ENOSPC):
        raise error
    # Not even what is left when Python ends.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return code if error.errno == EPIPE else _say(f"cannot write standard output: {error.strerror}", code)


def _first_of(group: BaseExceptionGroup[BaseException]) -> int:
    """Task groups wrap what their tasks raise; the first error of ours is the one to tell."""
    if group.subgroup(KeyboardInterrupt) is not None:
        return _say("interrupted", INTERRUPTED)
    ours = group.subgroup(LlmfbError)
    if ours is None:
        raise group
    error: BaseException = ours
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return _say(str(error), WRONG_USAGE if isinstance(error, UsageError) else FAILED)


def _say(text: str, code: int) -> int:
    from llmfb_core.cli.console import visible

    print(f"llmfb: {visible(text)}", file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main())
