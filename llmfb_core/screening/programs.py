"""The programs of the screening bank: our own, shipped, and those that csmith makes, kept in the cache folder."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from llmfb_core import cache, surroundings
from llmfb_core.corpus.toolchain import find_clang, version_line
from llmfb_core.errors import UsageError

FOLDER = Path(__file__).with_name("programs")
_FLAGS = (
    "-O2",
    "-Xclang",
    "-disable-llvm-passes",
    "-ffp-contract=off",
    "-fno-stack-protector",
    "-w",
    "-S",
    "-emit-llvm",
)
_CSMITH_HEADERS = Path("/usr/include/csmith")
_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Program:
    """A module whose `main` takes nothing and computes a checksum; `text` is not optimized."""

    name: str
    text: str


def shipped() -> list[Program]:
    """The programs that come with llmfb."""
    return [Program(path.stem, path.read_text()) for path in sorted(FOLDER.glob("*.ll"))]


def csmith(count: int, tell: Callable[[str], None]) -> list[Program]:
    """The programs of csmith's seeds 1 to `count`, made where they are not in the cache folder yet.

    `tell` is told, in a line, where that cannot be used.
    Raises UsageError where csmith or its headers are missing, CorpusError where clang is; a seed that clang cannot
    compile in time is left out.
    """
    if count <= 0:
        return []
    generator = surroundings.find_program("csmith")
    if generator is None or not _CSMITH_HEADERS.exists():
        raise UsageError("csmith is missing (Debian: apt install csmith libcsmith-dev)")
    clang = find_clang()
    version = "".join(each if each.isalnum() or each == "." else "-" for each in version_line(clang))[:60]
    folder = cache.usable_folder(tell, cache.SCREENING, version)
    return [
        Program(f"csmith-{seed}", path.read_text())
        for seed in range(1, count + 1)
        if (path := _made(generator, clang, seed, folder)) is not None
    ]


def _made(generator: str, clang: str, seed: int, folder: Path) -> Path | None:
    path = folder / f"csmith-{seed}.ll"
    if path.exists():
        return path
    source = path.with_suffix(".c")
    command = [generator, "--seed", str(seed), "--no-argc", "--output", str(source)]
    try:
        # csmith writes a file of its own into its working folder
        _run(command, folder)
        compile_c(clang, source, path, f"-I{_CSMITH_HEADERS}")
    except (subprocess.TimeoutExpired, subprocess.CalledProcessError):
        return None
    finally:
        source.unlink(missing_ok=True)
    return path


def compile_c(clang: str, source: Path, out: Path, *flags: str) -> None:
    """Translate C to IR that says all a front end knows, and optimize nothing.

    Raises CalledProcessError or TimeoutExpired; `out` is written whole or not at all.
    """
    unfinished = out.with_suffix(".unfinished")
    command = [clang, *_FLAGS, *flags, source.name, "-o", str(unfinished)]
    try:
        _run(command, source.parent)
        unfinished.replace(out)
    finally:
        unfinished.unlink(missing_ok=True)


def _run(command: list[str], folder: Path) -> None:
    environment = surroundings.environment()
    subprocess.run(command, cwd=folder, env=environment, capture_output=True, timeout=_SECONDS, check=True)


def main() -> None:
    """Compile the shipped programs anew: `python -m llmfb_core.screening.programs`."""
    clang = find_clang()
    for source in sorted(FOLDER.glob("*.c")):
        compile_c(clang, source, source.with_suffix(".ll"))


if __name__ == "__main__":
    main()
