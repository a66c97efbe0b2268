"""Which LLVM a module gets: the default, or, for a target that this has no back end for, one that was found.

The one place that decides, for the command line and the server.
"""

from __future__ import annotations

import platform
import sys
from dataclasses import dataclass
from pathlib import Path

from llmfb_core.llvm.backends import backend_of, is_unknown
from llmfb_core.llvm.discovery import Discovery, Examined
from llmfb_core.llvm.locate import ARM_WHEEL, Library, locate, named

_ELSEWHERE = "--llvm or the setting llmfb.llvm names one that lies elsewhere"


@dataclass(frozen=True, slots=True)
class Choice:
    """The LLVM for a module.

    `backend` is what it was found for, empty for the default, and `why` says so.  `missing` says why no LLVM makes
    objects for the module's target, and what to install.  Each is one line.
    """

    library: Library
    backend: str = ""
    why: str = ""
    missing: str = ""

    @property
    def is_default(self) -> bool:
        """Whether it is what every other module gets too."""
        return not self.backend


async def llvm_for(triple: str, wanted: str | None, discovery: Discovery) -> Choice:
    """The LLVM for a module of this target (empty: the host's).

    One that somebody chose, with `wanted` or in the environment, alone is used.  Else the default is where it has the
    back end, then what was found of the same major, then of a newer one: an older LLVM may not read the text.
    Raises LLVMUnavailableError where there is no default.
    """
    default = locate(wanted)
    backend = backend_of(triple)
    # This machine's own back end no LLVM lacks, and most modules need no other.
    if not triple or is_unknown(triple) or backend == backend_of(platform.machine()):
        return Choice(default)
    if backend is None:
        return Choice(default, missing=f"no LLVM makes objects for the triple {triple}")
    known = await discovery.examined(default)
    if known.error is not None or backend in known.backends:
        return Choice(default)
    lacks = f"{_called(known, wanted)} has no {backend} back end"
    if named(wanted):
        return Choice(default, missing=f"{lacks}, which {triple} needs; name another LLVM, or none")
    others = [each for each in await discovery.all() if each.library != default]
    if (found := best(backend, known, others)) is None:
        return Choice(default, missing=f"{lacks}, which {triple} needs: {package(backend, known.major)}")
    why = f"LLVM {found.version}, {found.library.origin}, is used for {triple}: {lacks}"
    return Choice(found.library, backend, why)


def best(backend: str, default: Examined, others: list[Examined]) -> Examined | None:
    """Of the libraries with a back end the first of the default's major, else of the lowest newer one."""
    usable = [each for each in others if backend in each.backends and each.major >= default.major]
    return min(usable, key=lambda each: each.major, default=None)


def package(backend: str, major: int, *, system: str = sys.platform, apt: bool | None = None) -> str:
    """What to install for a back end, for a system with or without `apt`."""
    has_apt = Path("/usr/bin/apt-get").exists() if apt is None else apt
    ways: list[str] = []
    if backend in ("ARM", "AArch64") and system == "linux":
        ways.append(f"python -m pip install {ARM_WHEEL} beside llmfb (the extra arm)")
    if system == "darwin":
        ways.append("brew install llvm")
    elif has_apt:
        ways.append(f"apt install libllvm{major}, from apt.llvm.org where your release lacks it")
    else:
        ways.append(f"your system's package of LLVM {major} or newer")
    return f"{', or '.join(ways)}; {_ELSEWHERE}"


def _called(known: Examined, wanted: str | None) -> str:
    return (
        f"the LLVM {known.version} that you named" if named(wanted) else f"the embedded LLVM {known.version}"
    )
