"""`llmfb doctor`: which LLVM, which model, which machine, and what is missing."""

from __future__ import annotations

import argparse
import importlib.metadata
import os
import platform
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio

from llmfb_core import __version__, cache, machine
from llmfb_core.cli import libraries as llvms
from llmfb_core.cli import options as common
from llmfb_core.errors import LlmfbError
from llmfb_core.llvm.discovery import Discovery
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.model import foreign, libraries, package
from llmfb_core.model.choice import Choice, opened
from llmfb_core.store import Store
from llmfb_core.types import Source


def register(commands: Any) -> None:
    """Add the command to the parser."""
    parser: argparse.ArgumentParser = commands.add_parser(
        "doctor", help="say what is installed and what is missing", description=__doc__
    )
    common.add_llvm(parser)
    common.add_model(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Check everything; 1 where something that is needed is missing."""
    rows = [
        ("llmfb", lambda: f"{__version__}, Python {platform.python_version()} ({sys.executable})"),
        ("machine", _machine),
        ("LLVM", lambda: anyio.run(_llvm, options)),
        ("execution", lambda: anyio.run(_execution, options)),
        ("model", lambda: _model(options)),
        ("device", _device),
        ("server", _server),
        ("cache", _cache),
    ]
    failed = False
    for name, check in rows:
        verdict, text = _checked(check)
        failed = failed or verdict == "missing"
        # A line for each, however long, so that it can be searched and read by programs.
        print(f"{verdict:<9}{name:<13}{text}")
    _print_libraries(options.llvm)
    return 1 if failed else 0


def _machine() -> str:
    has, may = os.cpu_count() or 1, machine.cores()
    cores = f"{has} cores" if may == has else f"{may} of {has} cores"
    each = machine.memory_of_each(machine.workers() + 2) >> 20
    return (
        f"{platform.machine()} {platform.system()}, {cores}; {machine.workers()} processes that compile, "
        f"one for single questions, one that executes, of up to {each} MB each"
    )


class _WithoutError(Exception):
    """It is not there, and what is there works without it."""


def _checked(check: Callable[[], str]) -> tuple[str, str]:
    try:
        return "ok", check()
    except _WithoutError as error:
        return "without", str(error)
    except (LlmfbError, ImportError) as error:
        return "missing", str(error)


async def _llvm(options: argparse.Namespace) -> str:
    async with WorkerPool(options.llvm, 1) as pool:
        return (
            f"{pool.llvm_version} from {pool.library.origin} ({pool.library.path}), host {pool.host_triple}"
        )


_IDENTITY = "define i32 @f(i32 %x) {\n  ret i32 %x\n}\n"


async def _execution(options: argparse.Namespace) -> str:
    async with WorkerPool(options.llvm, 1) as pool:
        execution = await pool.execute(Source(_IDENTITY, "f"), _IDENTITY)
    if execution.agrees is None:
        return f"off, offers are not executed: {execution.not_executable}"
    return (
        "works: both versions of a function run here, as you, in a child that can only compute "
        "(seccomp's strict mode: no file, no network, no other process); nothing that they call runs but known "
        "functions of the C library"
    )


def _print_libraries(wanted: str | None) -> None:
    """The LLVMs that were found, where there is one to compare them with."""
    try:
        lines = anyio.run(llvms.table, wanted, Discovery())
    except LlmfbError:
        return  # the line LLVM says it
    print("\nLLVMs that were found:\n")
    print("\n".join(lines))


def _model(options: argparse.Namespace) -> str:
    if options.model == common.NO_MODEL:
        return "none, by request"
    choice = common.choice(options)
    folder = Path(options.model) if options.model else package.default_model_path()
    if choice.endpoint is None and libraries.missing():
        raise _WithoutError(
            f"{libraries.reason()}; the shipped lists and local search work without, and so do endpoints"
        )
    if choice.endpoint is not None or not foreign.is_ours(folder):
        return anyio.run(_foreign_model, choice)
    description = package.verify(folder)
    size = (folder / package.WEIGHTS).stat().st_size / 1e6
    return f"{description.name} in {folder}: {size:.1f} MB, context {description.context} tokens, checksums right"


async def _foreign_model(choice: Choice) -> str:
    async with opened(choice) as generator:
        where = "loaded" if choice.endpoint is None else "not asked before there is a function"
        return f"{generator.name}, format {choice.format or 'chat'}: {where}"


def _device() -> str:
    if libraries.missing():
        raise _WithoutError("no model is loaded here, see above")
    torch, transformers = (importlib.metadata.version(name) for name in ("torch", "transformers"))
    return f"CPU; torch {torch}, transformers {transformers}"


def _server() -> str:
    return f"pygls {importlib.metadata.version('pygls')}; an editor starts it with: {Path(sys.argv[0]).name} serve"


def _cache() -> str:
    path = cache.cache_folder()
    cache.check(path)
    store = Store(path / cache.RESULTS)
    count, size = store.extent()
    return f"{path}: {count} results, {size / 1e6:.1f} of at most {store.bound / 1e6:.0f} MB"
