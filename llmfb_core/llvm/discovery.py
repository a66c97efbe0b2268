"""Which LLVMs there are and which back ends they have: asked of each library in a process of its own, once.

A library may be broken, so it is loaded where that costs nothing but the answer; two LLVMs in one process would mix.
What it said is kept in the cache folder for as long as the file stays the same.
"""

from __future__ import annotations

import hashlib
import json
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import anyio
import anyio.to_thread

from llmfb_core import __version__, cache, machine
from llmfb_core.errors import WorkerError
from llmfb_core.llvm.backends import SAMPLES
from llmfb_core.llvm.locate import SUPPORTED_MAJORS, Library, present
from llmfb_core.process import ChildDied, ChildProcess, Message, RemoteError
from llmfb_core.provenance import build_of
from llmfb_core.store import Store

log = logging.getLogger(__name__)
_PATIENCE = 60.0
"""Seconds that a library may take to load."""


@dataclass(frozen=True, slots=True)
class Examined:
    """A library with its version and back ends; `error` says why it cannot be used, and it has neither then."""

    library: Library
    version: str = ""
    backends: tuple[str, ...] = ()
    error: str | None = None

    @property
    def major(self) -> int:
        """Of the version; 0 where there is none."""
        return int(self.version.partition(".")[0] or 0)


class Discovery:
    """What was found out, for as long as a program runs."""

    def __init__(self, present: Callable[[], Sequence[Library]] = present) -> None:
        """Nothing is looked for yet; `present` are the libraries that there are."""
        self._present = present
        self._known: dict[Library, Examined] = {}
        self._lock = anyio.Lock()

    async def all(self) -> list[Examined]:
        """All that are present, the embedded one first."""
        libraries = await anyio.to_thread.run_sync(self._present)
        return [await self.examined(library) for library in libraries]

    async def examined(self, library: Library) -> Examined:
        """What `library` is; never raises for one that is broken."""
        async with self._lock:
            if library not in self._known:
                self._known[library] = await _examined(library)
            return self._known[library]


async def _examined(library: Library) -> Examined:
    if library.major is not None and library.major not in SUPPORTED_MAJORS:
        low, high = SUPPORTED_MAJORS[0], SUPPORTED_MAJORS[-1]
        return Examined(library, error=f"is LLVM {library.major}, and llmfb works with {low} to {high}")
    try:
        key = await anyio.to_thread.run_sync(_key, library)
    except OSError as error:
        return Examined(library, error=f"cannot be read: {error.strerror}")
    if (known := await anyio.to_thread.run_sync(_recalled, key)) is not None:
        return Examined(library, known["version"], tuple(known["backends"]))
    try:
        said = await _asked(library)
    except RemoteError as error:
        return Examined(library, error=_about(library, error.message))
    # What may have been an accident is found out again next time.
    except ChildDied as error:
        return Examined(
            library, error=error.explained(f"ends the process that loads it ({error.returncode})")
        )
    except TimeoutError:
        return Examined(library, error=f"does not load within {_PATIENCE:g} s")
    except WorkerError as error:
        return Examined(library, error=f"cannot be asked: {error}")
    await anyio.to_thread.run_sync(_keep, key, said)
    return Examined(library, said["version"], tuple(said["backends"]))


async def _asked(library: Library) -> Message:
    memory = machine.memory_of_each(machine.workers() + 2)
    child = await ChildProcess.start("llmfb_core.llvm.worker", str(library.path), str(memory))
    try:
        return await child.ask_one({"op": "hello"}, patience=_PATIENCE)
    finally:
        with anyio.CancelScope(shield=True):
            await child.aclose()


def _about(library: Library, message: str) -> str:
    """What is said of a library without its path, which stands beside it."""
    return message.removeprefix(f"{library.path} ").replace(f"{library.path}: ", "")


def _key(library: Library) -> str:
    """The same for the same file and the same question; raises OSError."""
    path = library.path.resolve()
    about = path.stat()
    said = (str(path), build_of(path), about.st_size, about.st_mtime_ns, __version__, *SAMPLES)
    return "llvm " + hashlib.blake2b(json.dumps(said).encode(), digest_size=16).hexdigest()


def _store() -> Store:
    return Store(cache.usable_folder(log.debug, cache.LIBRARIES))


def _recalled(key: str) -> Message | None:
    found = (_store().read([key]) or {}).get(key)
    try:
        said = json.loads(found) if found is not None else None
        return {"version": str(said["version"]), "backends": list(said["backends"])} if said else None
    except (ValueError, KeyError, TypeError):
        return None


def _keep(key: str, said: Message) -> None:
    _store().write(key, json.dumps({"version": said["version"], "backends": said["backends"]}))
