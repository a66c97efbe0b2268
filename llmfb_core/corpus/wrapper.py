"""The compiler wrapper's second half: keep unoptimized bitcode of what was just compiled.

The `cc` script that `build` writes runs the normal compile and then this file, as a program of its own,
with the same arguments. Only the standard library is imported, and little of it: it runs thousands of times.
"""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Literal
from urllib.parse import quote, unquote

Variant = Literal["Oz", "O0"]
VARIANTS: dict[Variant, tuple[str, ...]] = {
    "Oz": ("-Oz", "-Xclang", "-disable-llvm-passes"),
    "O0": ("-O0", "-Xclang", "-disable-O0-optnone"),
}
"""What each source file is compiled to: as clang hands it to -Oz's passes, and as it is debugged."""
_BITCODE_FLAGS = ("-emit-llvm", "-c", "-g0")
SUFFIXES = (".c", ".cc", ".cpp", ".cxx", ".c++", ".C")

# Old C that newer compilers reject by default; an error here would only lose us the file.
LENIENT_FLAGS = (
    "-w",
    "-Wno-error=implicit-function-declaration",
    "-Wno-error=implicit-int",
    "-Wno-error=int-conversion",
    "-Wno-error=incompatible-pointer-types",
    "-Wno-error=incompatible-function-pointer-types",
    "-Wno-error=return-type",
)

_WITH_VALUE = {"-I", "-D", "-U", "-include", "-isystem", "-iquote", "-idirafter", "-imacros"}
_LINKER_VALUE = {"-L", "-l", "-z", "-T", "-u", "-Xlinker", "-Xassembler"}
_VALUE_DROPPED = {"-o", "-x", "-MF", "-MT", "-MQ", "-mllvm", "-Xclang", "-Xpreprocessor"} | _LINKER_VALUE
_DIALECT = {"-ansi", "-pthread", "-nostdinc", "-fopenmp", "-ffreestanding", "-fms-extensions"}
_EXCEPTIONS = {"-fexceptions", "-fno-exceptions", "-fno-rtti"}
_MEANING = {"-fwrapv", "-fno-strict-aliasing", "-ffast-math", "-fcommon", "-fno-common", "-fno-builtin"}
_TYPES = {"-fsigned-char", "-funsigned-char", "-fshort-enums"}
_KEPT = _DIALECT | _EXCEPTIONS | _MEANING | _TYPES
_KEPT_PREFIXES = ("-I", "-D", "-U", "-std=", "-isystem", "-iquote", "-idirafter", "-m", "-fno-builtin-")
_NOT_A_COMPILE = {"-E", "-S", "-M", "-MM", "-fsyntax-only", "-"}
_PROBES = ("conftest*.c", "cmakefiles", "cmakescratch")  # what configure and cmake try out is no source
_MAX_NAME = 240  # file names are limited to 255 bytes; leave room for the suffix


@dataclass(frozen=True)
class Compilation:
    """The C and C++ files a compiler call compiles, and the flags that decide what their IR looks like."""

    sources: tuple[str, ...]
    flags: tuple[str, ...]


def rewrite(arguments: Sequence[str]) -> Compilation | None:
    """Say what a compiler call compiles: None where it compiles no C or C++ file.

    Optimization, debug, warning, dependency and link options are dropped: unoptimized code is what the
    model learns from, whatever the project itself asks for.
    """
    sources: list[str] = []
    flags: list[str] = []
    rest = iter(arguments)
    for argument in rest:
        if argument in _NOT_A_COMPILE:
            return None
        if argument in _WITH_VALUE:
            flags += [argument, next(rest, "")]
        elif argument in _VALUE_DROPPED:
            next(rest, None)
        elif argument in _KEPT or argument.startswith(_KEPT_PREFIXES):
            flags.append(argument)
        elif argument.endswith(SUFFIXES) and not argument.startswith("-"):
            sources.append(argument)
    return Compilation(tuple(sources), tuple(flags)) if sources else None


def module_name(source: str, variant: Variant) -> str:
    """Name the module of `source`, a path relative to the package. `source_name` undoes it."""
    return f"{quote(source, safe='')}.{variant}.bc"


def source_name(module: str) -> tuple[str, Variant]:
    """Return the path, relative to the package, of the source file that this module is of, and the variant."""
    name, _, variant = module.removesuffix(".bc").rpartition(".")
    return unquote(name), "O0" if variant == "O0" else "Oz"


def skipped(source: str, patterns: Sequence[str]) -> bool:
    """Whether a pattern matches a component of this relative path, letter case aside."""
    parts = source.lower().split("/")
    return any(fnmatchcase(part, pattern.lower()) for part in parts for pattern in patterns)


def targets(
    compilation: Compilation, root: Path, modules: Path, skip: Sequence[str]
) -> Iterator[tuple[Path, Path, Variant]]:
    """Yield the (source, module, variant) to produce: files below `root`, not skipped, with no module yet."""
    for name in compilation.sources:
        source = Path(name).resolve()
        if not source.is_relative_to(root):
            continue
        relative = source.relative_to(root).as_posix()
        if skipped(relative, (*skip, *_PROBES)):
            continue
        for variant in VARIANTS:
            module = modules / module_name(relative, variant)
            if len(module.name) <= _MAX_NAME and not module.exists():
                yield source, module, variant


def keep_bitcode(clang: str, source: Path, module: Path, flags: Sequence[str], root: Path) -> None:
    """Write the module, or nothing where clang rejects the file or another process is at it already.

    `flags` are those of the compiler call and of the variant.
    """
    partial = module.with_suffix(".partial")
    try:
        # The first of several compiles of one file (libtool's two, say) claims it.
        os.close(os.open(partial, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
    except FileExistsError:
        return
    name = os.path.relpath(source)  # relative: no absolute path shall get into the module
    command = [clang, *flags, f"-ffile-prefix-map={root}=.", *LENIENT_FLAGS, *_BITCODE_FLAGS]
    done = subprocess.run([*command, name, "-o", str(partial)], capture_output=True, check=False)
    if done.returncode == 0:
        partial.replace(module)
    else:
        partial.unlink(missing_ok=True)


def main(arguments: Sequence[str]) -> None:
    """Keep the bitcode of one compiler call; where to is in the environment, see `build`."""
    compilation = rewrite(arguments)
    if compilation is None:
        return
    environment = os.environ
    root, modules = Path(environment["CORPUS_ROOT"]), Path(environment["CORPUS_MODULES"])
    skip = environment["CORPUS_SKIP"].split()
    for source, module, variant in targets(compilation, root, modules, skip):
        flags = (*compilation.flags, *VARIANTS[variant])
        keep_bitcode(environment["CORPUS_CLANG"], source, module, flags, root)


if __name__ == "__main__":
    main(sys.argv[1:])
