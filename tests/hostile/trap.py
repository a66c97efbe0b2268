"""A folder full of what a careless program would run: each thing in it leaves a mark when it is run."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

MODULES = (
    *(
        "anyio",
        "attr",
        "attrs",
        "encodings",
        "json",
        "llmfb_core",
        "llmfb_server",
        "lsprotocol",
        "numpy",
        "pygls",
    ),
    *("pyarrow", "random", "ray", "rich", "signal", "sitecustomize", "tokenizers", "torch", "transformers"),
    *("typing", "usercustomize"),
)
PROGRAMS = (
    *(
        "alive-tv",
        "apt-cache",
        "apt-get",
        "cc",
        "clang",
        "csmith",
        "dot",
        "fc-list",
        "gcc",
        "latex",
        "ld",
        "ldconfig",
    ),
    *("llmfb", "llvm-config", "objdump", "opt", "python", "python3", "rustc", "torchrun", "uname"),
)
# Before a Python has its standard library, only what is built in can be imported.
_MODULE = (
    "import posix\nposix.close(posix.open({mark!r}, posix.O_CREAT | posix.O_WRONLY))\nraise ImportError\n"
)
_PROGRAM = "#!/bin/sh\n: > '{mark}'\nexit 1\n"
IR = """\
define i32 @f(i32 %x, ptr %p) {
  %a = alloca i32
  store i32 %x, ptr %a
  %b = load i32, ptr %a
  %c = mul i32 %b, 3
  %d = load i32, ptr %p
  %e = add i32 %c, %d
  %g = add i32 %e, 0
  store i32 %g, ptr %p
  %h = icmp sgt i32 %g, 7
  br i1 %h, label %yes, label %no
yes:
  ret i32 %g
no:
  ret i32 %d
}
"""


@dataclass(frozen=True, slots=True)
class Trap:
    """The folder, and the other one in which the marks appear."""

    folder: Path
    marks: Path

    def sprung(self) -> set[str]:
        """What was run since the last call."""
        found = {mark.name for mark in self.marks.iterdir()}
        for name in found:
            (self.marks / name).unlink()
        return found

    def environment(self, **more: str) -> dict[str, str]:
        """That of a person whose PATH begins in the working folder, in three spellings."""
        return {**os.environ, "PATH": f":.:bin:{os.environ['PATH']}", **more}


def laid(parent: Path) -> Trap:
    """Lay the trap out below `parent`, with an `input.ll` that one might work on."""
    trap = Trap(parent / "hostile", parent / "marks")
    trap.marks.mkdir()
    for name in MODULES:
        package = trap.folder / name
        package.mkdir(parents=True)
        mark = str(trap.marks / name)
        (package / "__init__.py").write_text(_MODULE.format(mark=mark))
    for name in PROGRAMS:
        for place in (trap.folder / name, trap.folder / "bin" / name):
            place.parent.mkdir(exist_ok=True)
            place.write_text(_PROGRAM.format(mark=trap.marks / name))
            place.chmod(0o755)
    library = trap.folder / "lib" / "libLLVM.so"
    library.parent.mkdir()
    library.write_text("whoever loads this fails")
    (trap.folder / "matplotlibrc").write_text("text.usetex: True\n")
    (trap.folder / "input.ll").write_text(IR)
    return trap


def driver(set_up: str = "") -> list[str]:
    """A Python that is safe itself, and whose PYTHONPATH then says that what it starts may import from here.

    Were that so from the beginning, its own imports would be too late to save.
    """
    code = (
        "import os, sys\n"
        "os.environ['PYTHONPATH'] = os.pathsep.join(['', '.', os.environ.get('PYTHONPATH', '')])\n"
        f"{set_up or 'from llmfb_server.program import main; sys.exit(main(sys.argv[1:]))'}"
    )
    return [sys.executable, "-P", "-c", code]
