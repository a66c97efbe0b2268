"""What the measuring commands have in common: their tables on standard output, and as JSON where `--results` asks."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Sequence
from pathlib import Path

import anyio

from llmfb_core.evaluate.results import Curves, Results, Table, write
from llmfb_core.llvm.pool import WorkerPool

_NOT_SHOWN = ("--results", "--picture", "--workers", "--jobs")
"""Options, each with a value, that have no influence on what is measured, or are told beside the command."""
_PLACEHOLDERS = {"--search": "DIR", "--model": "MODEL", "--corpus": "CORPUS"}
"""Paths of this machine say nothing to others."""


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
    results = Results(command(options), about, tuple(tables), llvm, curves=curves or {})
    print(f"{results.origin()}\n")
    print("\n\n".join(table.markdown() for table in tables))
    if options.results:
        write(results, options.results)


def command(options: argparse.Namespace) -> str:
    """The command line as others can repeat it."""
    words = iter(options.command_line)
    shown = ["llmfb"]
    for word in words:
        name, has_value, _ = word.partition("=")
        if name in (*_NOT_SHOWN, *_PLACEHOLDERS):
            if not has_value:
                next(words, None)
            shown += [name, _PLACEHOLDERS[name]] if name in _PLACEHOLDERS else []
        else:
            shown.append("CORPUS" if word == str(getattr(options, "corpus", None)) else shlex.quote(word))
    return " ".join(shown)


def llvm_version(library: str | None) -> str:
    """The version of the LLVM that `--llvm` names."""

    async def ask() -> str:
        async with WorkerPool(library, 1) as pool:
            return pool.llvm_version

    return anyio.run(ask)
