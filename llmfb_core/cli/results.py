"""What the measuring commands have in common: their tables on standard output, and as JSON where `--results` asks."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Sequence
from pathlib import Path

import anyio

from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.results import Curves, Results, Table, write

_NOT_SHOWN = ("--results", "--picture", "--workers", "--jobs", "--journal")
"""Options, each with a value, that have no influence on what is measured, or are told beside the command."""


def add_option(parser: argparse.ArgumentParser) -> None:
    """`--results`."""
    parser.add_argument("--results", type=_writable, metavar="FILE", help="write the tables as JSON as well")


def _writable(text: str) -> Path:
    path = Path(text)
    if not path.absolute().parent.is_dir():
        # Now rather than after hours of measuring.
        raise argparse.ArgumentTypeError(f"{path.parent} is no folder")
    return path


def show(
    options: argparse.Namespace,
    about: str,
    tables: Sequence[Table],
    *,
    llvm: str,
    curves: Curves | None = None,
) -> None:
    """Print what was measured and its tables as Markdown, and write both where the options say so."""
    results = made(options, about, tables, llvm=llvm, curves=curves)
    print(f"{results.origin()}\n")
    print("\n\n".join(table.markdown() for table in tables))
    if options.results:
        write(results, options.results)


def made(
    options: argparse.Namespace,
    about: str,
    tables: Sequence[Table],
    *,
    llvm: str,
    curves: Curves | None = None,
) -> Results:
    """What was measured, with the command that did."""
    return Results(command(options), about, tuple(tables), llvm, curves=curves or {})


def command(options: argparse.Namespace) -> str:
    """The command line as others can repeat it: paths, which say nothing to them, are the names of what they are."""
    paths = {str(value): name for name, value in vars(options).items() if isinstance(value, Path)}
    paths |= {str(value): "model" for value in [vars(options).get("model")] if value not in (None, "none")}
    words = iter(options.command_line)
    shown = ["llmfb"]
    for word in words:
        name, has_value, value = word.partition("=")
        if name in _NOT_SHOWN:
            if not has_value:
                next(words, None)
        elif word in paths:
            shown.append(paths[word].upper())
        elif name.startswith("--") and value in paths:
            shown += [name, paths[value].upper()]
        else:
            shown.append(shlex.quote(word))
    return " ".join(shown)


def llvm_version(library: str | None) -> str:
    """The version of the LLVM that `--llvm` names."""

    async def ask() -> str:
        async with WorkerPool(library, 1) as pool:
            return pool.llvm_version

    return anyio.run(ask)
