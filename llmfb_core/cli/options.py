"""Options that several commands share, and the things they open."""

from __future__ import annotations

import argparse
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from llmfb_core.errors import UsageError
from llmfb_core.llvm.locate import named_by_user
from llmfb_core.passes.pass_list import InvalidPassList, PassList, parse
from llmfb_core.protocols import Generator

if TYPE_CHECKING:
    from llmfb_core.llvm.pool import WorkerPool

NO_MODEL = "none"


def positive(kind: type[int] | type[float]) -> Callable[[str], int | float]:
    """An argparse type: a number above 0."""

    def convert(text: str) -> int | float:
        value = kind(text)
        if value <= 0:
            raise argparse.ArgumentTypeError(f"{text} is not above 0")
        return value

    convert.__name__ = kind.__name__
    return convert


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
    """`--model`."""
    parser.add_argument(
        "--model",
        metavar="PATH",
        help=f"a model's folder; '{NO_MODEL}' for search alone (default: the shipped one)",
    )


def pass_list(text: str, pool: WorkerPool) -> PassList:
    """The list that a user wrote; raises UsageError."""
    parsed = parse(text, pool.major)
    if isinstance(parsed, InvalidPassList):
        raise UsageError(f"no pass list: {parsed.reason} at offset {parsed.position} of {text!r}")
    return parsed


@asynccontextmanager
async def generator(options: argparse.Namespace) -> AsyncGenerator[Generator | None]:
    """The model that the options name, started; None for `--model none`.  Raises ModelUnavailableError."""
    if options.model == NO_MODEL:
        yield None
        return
    from llmfb_core.model.client import LocalGenerator

    local = LocalGenerator(Path(options.model) if options.model else None)
    try:
        await local.start()
        yield local
    finally:
        await local.aclose()
