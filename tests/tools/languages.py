"""Make a corpus of what other compilers than clang for C give: `make languages OUT=FOLDER`.

The sources in `tests/tools/languages` instantiate the standard libraries of Rust, C++ with exceptions, Zig, D and
numba.  Each is compiled twice, before any pass and behind all of them, which makes two projects of the corpus.
rustc and ldc2 are those on the PATH, clang is the one beside this Python, Zig and numba are installed into FOLDER; of
what is missing is said that it is left out.  D has typed pointers where ldc2 is built on LLVM 14, as Debian's is.
"""

from __future__ import annotations

import subprocess
import sys
import venv
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from shutil import which

import anyio

from llmfb_core.corpus.add import add
from llmfb_core.corpus.toolchain import find_clang

SOURCES = Path(__file__).with_name("languages")
PACKAGES = ("ziglang==0.17.1", "numba==0.68.1", "llvmlite==0.50.0")
Commands = Callable[[Path, Path, Path], Sequence[Sequence[str | Path]]]
"""The commands that make, of a source, a module before passes and one behind them."""


def _rust(source: Path, before: Path, after: Path) -> Sequence[Sequence[str | Path]]:
    command = [
        "rustc",
        "--edition=2021",
        "-Copt-level=z",
        "-Ccodegen-units=1",
        "--emit=llvm-bc",
        "-Awarnings",
        source,
        "-o",
    ]
    return [[*command, before, "-Cno-prepopulate-passes"], [*command, after]]


def _cpp(source: Path, before: Path, after: Path) -> Sequence[Sequence[str | Path]]:
    command = [find_clang(), "--driver-mode=g++", "-std=c++20", "-Oz", "-c", "-emit-llvm", source, "-o"]
    return [[*command, before, "-Xclang", "-disable-llvm-passes"], [*command, after]]


def _d(source: Path, before: Path, after: Path) -> Sequence[Sequence[str | Path]]:
    command = ["ldc2", "-c", "--output-bc", source]
    return [[*command, "-O0", f"-of={before}"], [*command, "-Oz", f"-of={after}"]]


def _zig(python: Path, source: Path, before: Path, after: Path) -> Sequence[Sequence[str | Path]]:
    # Bitcode: as text, this version writes something that no LLVM reads.
    command = [python, "-m", "ziglang", "build-obj", "-OReleaseSmall", "-fno-emit-bin"]
    return [[*command, f"--verbose-llvm-bc={before}", f"-femit-llvm-bc={after}", source]]


def _numba(python: Path, source: Path, before: Path, after: Path) -> Sequence[Sequence[str | Path]]:
    for folder in (before, after):
        folder.mkdir(parents=True, exist_ok=True)
    return [[python, source, before, after]]


def main(out: Path) -> None:
    """Make the corpus in `out`."""
    python = _environment(out / ".environment")
    languages: tuple[tuple[str, str, str, Commands], ...] = (
        ("rust", "*.rs", "rustc", _rust),
        ("c++", "*.cpp", "", _cpp),
        ("d", "*.d", "ldc2", _d),
        ("zig", "*.zig", "", partial(_zig, python)),
        ("numba", "compile.py", "", partial(_numba, python)),
    )
    modules = out / ".modules"
    for name, pattern, needed, commands in languages:
        if needed and which(needed) is None:
            print(f"{name} is left out: there is no {needed} on the PATH", file=sys.stderr)
            continue
        folders = (modules / name, modules / f"{name}-optimized")
        for folder in folders:
            folder.mkdir(parents=True, exist_ok=True)
        for source in sorted((SOURCES / name).glob(pattern)):
            before, after = (
                folder / (source.stem if name == "numba" else f"{source.stem}.bc") for folder in folders
            )
            for command in commands(source, before, after):
                print(" ".join(map(str, command)), flush=True)
                subprocess.run(command, check=True)
    made = sorted(path for path in modules.iterdir() if path.is_dir())
    anyio.run(partial(add, made, out, split="test", jobs=2, report=print))


def _environment(folder: Path) -> Path:
    python = folder / "bin" / "python"
    if not python.exists():
        venv.create(folder, with_pip=True)
    pip = [python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", *PACKAGES]
    subprocess.run(pip, check=True)
    return python


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: make languages OUT=FOLDER")
    main(Path(sys.argv[1]).resolve())
