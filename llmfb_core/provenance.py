"""What a result rests on, and what was spent on it: values that are taken when its search starts."""

from __future__ import annotations

import functools
import json
import re
from dataclasses import asdict, dataclass
from hashlib import blake2b, sha256
from pathlib import Path
from typing import TYPE_CHECKING

from llmfb_core import __version__, surroundings
from llmfb_core.types import MEASURE_OF_BYTES

if TYPE_CHECKING:
    from llmfb_core.protocols import Compiler, Generator
    from llmfb_core.types import Objective, Tier

_ROOT = Path(__file__).parent
_VALIDATES = ("execution", "llvm", "validation", "document")
"""The packages whose code decides what is valid, and as what size it counts."""
_BUILD_ID = re.compile(rb"\x04\0\0\0[\x01-\x40]\0\0\0\x03\0\0\0GNU\0", re.DOTALL)
_HEAD = 1 << 16
"""Bytes of a library in which notes of the linker lie."""


@dataclass(frozen=True, slots=True)
class Validity:
    """What a result's figures and its validation rest on; under another one it is not shown.

    `llvm` is its version and build, `host` the machine that executes, `validator` the code that validates and measures,
    `refused` the table of lists that are known to miscompile, by their hashes; `target` is the module's triple, empty
    where it names none.
    """

    objective: Objective
    tier: Tier
    keep_size_attributes: bool
    llvm: str
    host: str
    llmfb: str
    measure: str
    validator: str
    refused: str
    target: str = ""

    @property
    def digest(self) -> str:
        """The same for equal ones, in any process."""
        return blake2b(json.dumps(asdict(self)).encode(), digest_size=16).hexdigest()


@dataclass(frozen=True, slots=True)
class Effort:
    """What was spent on a result: it says whether to search again, not whether the result is true.

    `model` is None where no model had a part to the end, `asking` is how it was asked, `proved` whether Alive2 was
    there; what was executed is in the offer's own validation.
    """

    model: str | None
    coreset: str
    seconds: float
    seed: int
    proved: bool
    asking: str = ""

    def covers(self, other: Effort) -> bool:
        """Whether a search with `other` has nothing to add."""
        return (
            (other.model is None or (other.model, other.asking) == (self.model, self.asking))
            and (self.coreset, self.seed) == (other.coreset, other.seed)
            and self.seconds >= other.seconds
            and (self.proved or not other.proved)
        )


def validity(compiler: Compiler, objective: Objective, tier: Tier, *, keep_size_attributes: bool) -> Validity:
    """What rests on this `compiler` and on llmfb as it is installed.  Reads files: for a thread."""
    return Validity(
        objective,
        tier,
        keep_size_attributes,
        f"{compiler.llvm_version} {build_of(compiler.path)}",
        compiler.host_triple,
        __version__,
        MEASURE_OF_BYTES,
        _code(),
        _hash(_ROOT / "screening" / "refused.json"),
    )


def effort(generator: Generator | None, seconds: float, *, asking: str = "", seed: int = 0) -> Effort:
    """What a search that starts now will have at its disposal; `asking` is how a model is asked, in words.

    Reads files: for a thread.
    """
    model = generator.identity if generator is not None else None
    coreset = _hash(_ROOT / "search" / "coreset.json")
    return Effort(model, coreset, seconds, seed, surroundings.find_program("alive-tv") is not None, asking)


def build_of(library: Path) -> str:
    """The build id that the linker left in a library, its size and time of change where there is none."""
    with library.open("rb") as file:
        head = file.read(_HEAD)
    if (note := _BUILD_ID.search(head)) is not None:
        return head[note.end() : note.end() + head[note.start() + 4]].hex()
    about = library.stat()
    return f"{about.st_size:x}-{about.st_mtime_ns:x}"


@functools.cache
def _code() -> str:
    """The hash of all that validates, so that nobody has to remember to count a version up."""
    found = blake2b(digest_size=16)
    for folder in _VALIDATES:
        for path in sorted((_ROOT / folder).rglob("*")):
            if path.suffix in (".py", ".ll", ".json"):
                found.update(f"{path.relative_to(_ROOT)}\0".encode() + path.read_bytes())
    return found.hexdigest()


@functools.cache
def _hash(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()[:32]
