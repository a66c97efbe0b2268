"""Options that several commands share, and the things they open."""

from __future__ import annotations

import argparse
import math
import sys
from collections.abc import AsyncGenerator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, get_args

from llmfb_core.cli import nearest
from llmfb_core.cli.console import visible
from llmfb_core.errors import ModelUnavailableError, UsageError, WorkerError
from llmfb_core.llvm.locate import named_by_user
from llmfb_core.model.choice import Choice, opened
from llmfb_core.passes.pass_list import InvalidPassList, PassList, parse
from llmfb_core.protocols import Generator
from llmfb_core.surroundings import API_KEY
from llmfb_core.types import FormatName

if TYPE_CHECKING:
    from llmfb_core.llvm.pool import WorkerPool

NO_MODEL = "none"


def positive(kind: type[int] | type[float]) -> Callable[[str], int | float]:
    """An argparse type: a number above 0."""

    def convert(text: str) -> int | float:
        value = kind(text)
        if not 0 < value < math.inf:
            raise argparse.ArgumentTypeError(f"{text} is no number above 0")
        return value

    convert.__name__ = kind.__name__
    return convert


def named_path(text: str) -> Path:
    """An argparse type: a path.  An empty one, as a script's variable without value is, would be the working folder."""
    if not text:
        raise argparse.ArgumentTypeError("an empty name is no file")
    return Path(text)


def named_output(text: str) -> str:
    """The same for what is written, where a slash at the end says that it is a folder."""
    named_path(text)
    return text


def at_least(least: float) -> Callable[[str], int | float]:
    """An argparse type: a finite number of the kind of `least`, not below it."""

    def convert(text: str) -> int | float:
        value = type(least)(text)
        if not least <= value < math.inf:
            raise argparse.ArgumentTypeError(f"{text} is no number from {least} on")
        return value

    convert.__name__ = type(least).__name__
    return convert


def add_inputs(parser: argparse.ArgumentParser) -> None:
    """The files to work on, and whether the mark `optnone` goes."""
    parser.add_argument(
        "inputs",
        type=named_path,
        nargs="+",
        metavar="FILE",
        help="LLVM IR, text or bitcode, or a folder with .ll and .bc files; - is standard input",
    )
    add_lift_optnone(parser)


def add_lift_optnone(parser: argparse.ArgumentParser) -> None:
    """`--lift-optnone`."""
    parser.add_argument(
        "--lift-optnone",
        action="store_true",
        help="take the mark optnone, which clang sets at -O0, off functions",
    )


def add_function(parser: argparse.ArgumentParser) -> None:
    """`--function`."""
    parser.add_argument(
        "--function",
        action="append",
        default=[],
        metavar="NAME",
        help="only this function, with @ or without (repeatable)",
    )


def add_library(parser: argparse.ArgumentParser) -> None:
    """`--llvm`."""
    parser.add_argument(
        "--llvm",
        type=named_by_user,
        metavar="PATH|VERSION",
        help="a libLLVM, its prefix (with a slash, as in ./build) or a version (default: embedded)",
    )


def add_llvm(parser: argparse.ArgumentParser) -> None:
    """`--llvm` and `--workers`."""
    add_library(parser)
    parser.add_argument("--workers", type=positive(int), metavar="N", help="LLVM processes (default: cores)")


def add_model(parser: argparse.ArgumentParser) -> None:
    """`--model`, and how it is asked."""
    parser.add_argument(
        "--model",
        metavar="PATH|NAME",
        help=f"a model's folder, a GGUF file, or its name at the endpoint; '{NO_MODEL}' for search alone "
        "(default: the shipped one)",
    )
    parser.add_argument(
        "--endpoint",
        metavar="URL",
        help="an OpenAI-compatible server that has the model, such as http://localhost:8000/v1; "
        f"its key is taken from {API_KEY}",
    )
    parser.add_argument(
        "--format",
        choices=get_args(FormatName),
        help="how the model is asked (default: native for models of llmfb, chat for all others)",
    )
    parser.add_argument(
        "--allow-remote", action="store_true", help="code may be sent to an endpoint on another machine"
    )


def choice(options: argparse.Namespace) -> Choice:
    """The model that the options name."""
    return Choice(options.model or None, options.endpoint, options.format, options.allow_remote)


def pass_list(text: str, pool: WorkerPool) -> PassList:
    """The list that a user wrote; raises UsageError."""
    parsed = parse(text, pool.major)
    if isinstance(parsed, InvalidPassList):
        meant = nearest.about_passes(text, parsed, pool.major)
        raise UsageError(f"no pass list: {parsed.reason} at offset {parsed.position} of {text!r}{meant}")
    return parsed


@asynccontextmanager
async def generator(
    options: argparse.Namespace, *, patience: float | None = None, needed: bool = True
) -> AsyncGenerator[Generator | None]:
    """The model that the options name, started; None for `--model none`.  Raises ModelUnavailableError.

    With `patience`, in seconds, starting it is waited for no longer, and it leaves the processors to LLVM.
    Where it is not `needed`, one that cannot be used is None too, and a line on standard error says why.
    """
    async with AsyncExitStack() as stack:
        found = None
        if options.model != NO_MODEL:
            try:
                found = await stack.enter_async_context(opened(choice(options), patience=patience))
            except (ModelUnavailableError, WorkerError) as error:
                if needed:
                    raise
                print(f"llmfb: going on without a model: {visible(str(error))}", file=sys.stderr)
        yield found
