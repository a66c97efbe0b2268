"""Which files a command line names, and where the result of each goes."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from llmfb_core.cli.console import visible
from llmfb_core.cli.files import STANDARD, is_folder
from llmfb_core.errors import LlmfbError, UsageError

SUFFIXES = (".ll", ".bc")
"""What is IR in a folder; a file that is named may be called anything."""


@dataclass(frozen=True, slots=True)
class InputFile:
    """A file to read, its place below an output folder, and the file to write if there is one."""

    path: Path
    below: Path
    out: Path | None = None


@dataclass(frozen=True, slots=True)
class Inputs:
    """The files in their order; `several` is whether more than one may be meant, as where a folder is named.

    With `into_folder` the outputs are in a folder, which is made where it is missing, and those below.
    """

    files: tuple[InputFile, ...]
    several: bool
    into_folder: bool = False


def find(arguments: Sequence[Path], out: str | None = None) -> Inputs:
    """The files that are named and those in folders that are named, each once, with their outputs.

    Raises UsageError where there is none, or where results would overwrite inputs or each other.
    """
    target = None if out is None else Path(out)
    files: dict[str, InputFile] = {}
    for argument in arguments:
        if argument == STANDARD or not is_folder(argument):
            files.setdefault(_identity(argument), InputFile(argument, Path(argument.name)))
            continue
        found = [InputFile(path, path.relative_to(argument)) for path in _in_folder(argument, target)]
        if not found:
            raise UsageError(f"{argument} has no file that ends in {' or '.join(SUFFIXES)}")
        print(f"llmfb: {visible(str(argument))}: {_counted(len(found))}", file=sys.stderr)
        for each in found:
            files.setdefault(_identity(each.path), each)
    chosen = tuple(files.values())
    several = len(chosen) > 1 or any(is_folder(each) for each in arguments if each != STANDARD)
    if out is None or target is None:
        return Inputs(chosen, several)
    if target != STANDARD and (out.endswith(os.sep) or is_folder(target)):
        return Inputs(_into_folder(chosen, target), several, into_folder=True)
    if several:
        what = "-" if target == STANDARD else f"{out}, which is no folder"
        raise UsageError(f"the results of several files cannot go to {what}; name a folder, -o FOLDER/")
    return Inputs(tuple(replace(each, out=target) for each in chosen), several)


def _counted(count: int) -> str:
    return f"{count} {'file' if count == 1 else 'files'}"


def _identity(path: Path) -> str:
    return "-" if path == STANDARD else os.path.realpath(path)


def _in_folder(folder: Path, without: Path | None) -> Iterator[Path]:
    """The files of IR in a folder and those below, sorted; not what is hidden, nor what was written `without` it."""
    skipped = os.path.realpath(without) if without is not None and without != STANDARD else None
    for root, folders, names in os.walk(folder, onerror=_refuse):
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and os.path.realpath(Path(root, name)) != skipped
        )
        files = (Path(root, name) for name in sorted(names) if name.endswith(SUFFIXES))
        # Reading from a pipe or a device that lies there would wait for ever.
        yield from (path for path in files if path.is_file())


def _refuse(error: OSError) -> None:
    """What is in a folder that cannot be read must not count as fine."""
    raise UsageError(f"cannot read {error.filename}: {error.strerror}")


def _into_folder(files: Sequence[InputFile], folder: Path) -> tuple[InputFile, ...]:
    inputs = {_identity(each.path) for each in files}
    taken: dict[str, Path] = {}
    found: list[InputFile] = []
    for each in files:
        if each.path == STANDARD:
            raise UsageError(f"standard input has no name below {folder}: name the file to write")
        below = each.below if each.below.suffix in SUFFIXES else each.below.with_suffix(SUFFIXES[0])
        out = folder / below
        place = os.path.realpath(out)
        if place in inputs:
            raise UsageError(f"{out} is an input and would be overwritten; name another folder")
        if (other := taken.get(place)) is not None:
            raise UsageError(f"{other} and {each.path} would both be written to {out}")
        taken[place] = each.path
        found.append(replace(each, out=out))
    return tuple(found)


def make_folder(folder: Path) -> None:
    """Make `folder` and those above it.  Raises LlmfbError."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LlmfbError(f"cannot make {folder}: {error.strerror}") from None
