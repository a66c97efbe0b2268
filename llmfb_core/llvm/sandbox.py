"""Run compiled code in a forked child that can do nothing but compute: seccomp's strict mode, limits, no descriptors.

In strict mode the kernel kills a process at any system call but `read`, `write`, `exit` and `sigreturn`, and there is
no descriptor left to read or write, but for two pipes to us where a child waits for more inputs.  What the child finds
out stays in memory that it shares with us.
"""

from __future__ import annotations

import ctypes
import fcntl
import mmap
import os
import platform
import resource
import signal
import struct
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from llmfb_core.execution.layout import (
    ARENA,
    ARENA_SIZE,
    CONSTANTS,
    CONSTANTS_SIZE,
    HEAP,
    HEAP_SIZE,
    SIDE,
    SIDE_SIZE,
    STACK,
    STACK_SIZE,
    Control,
    Record,
)

_MAP_FIXED_NOREPLACE = 0x100000
_ITIMER_PROF = 2
_PR_SET_SECCOMP, _PR_GET_SECCOMP = 22, 21
_SA_SIGINFO, _SA_ONSTACK, _SA_NODEFER = 4, 0x08000000, 0x40000000
_TRAPS = (signal.SIGSEGV, signal.SIGBUS, signal.SIGFPE, signal.SIGILL, signal.SIGPROF)
PATIENCE = 20.0
"""Seconds of processor time after which a child is ended; what it was at has no verdict then."""
_STACK = 64 * 1024
_SYS_CLOSE_RANGE = 436


class SandboxUnavailableError(Exception):
    """Nothing can be executed on this machine; `str()` says why."""


class TamperedError(Exception):
    """What a child left is not what the runtime wrote."""


@dataclass(frozen=True, slots=True)
class Ending:
    """How a child ended: `index` is the input that it was at, the number of inputs where it ran to the end.

    `signal` is what ended it (0: none).
    """

    index: int
    signal: int


ENTRY = ("llmfb_drive", "llmfb_caught", "llmfb_sealed")
"""Of the runtime, what `Entry` has the addresses of."""


@dataclass(frozen=True, slots=True)
class Entry:
    """The addresses of the functions of `ENTRY`."""

    drive: int
    handler: int
    sealed: int


@dataclass(frozen=True, slots=True)
class _Kept:
    """A child that waits to call the function at `call` again, and the descriptors to hear of it and to tell it."""

    process: int
    call: int
    read: int
    write: int

    def end(self) -> int:
        """End it, if it has not ended; the signal that did."""
        os.close(self.read)
        os.close(self.write)
        os.kill(self.process, signal.SIGKILL)
        return _ended(self.process)


def _ended(child: int) -> int:
    _, status = os.waitpid(child, 0)
    return os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0


class _SigAction(ctypes.Structure):
    _fields_ = (
        ("handler", ctypes.c_void_p),
        ("mask", ctypes.c_ulong * 16),
        ("flags", ctypes.c_int),
        ("restorer", ctypes.c_void_p),
    )


class _Stack(ctypes.Structure):
    _fields_ = (("start", ctypes.c_void_p), ("flags", ctypes.c_int), ("size", ctypes.c_size_t))


class Sandbox:
    """The memory at its fixed addresses, and children that run in it."""

    def __init__(self, records: int) -> None:
        """Map the memory, with room for `records` inputs.  Raises SandboxUnavailableError."""
        if sys.platform != "linux" or platform.machine() != "x86_64":
            raise SandboxUnavailableError(
                f"execution needs Linux on x86-64, this is {sys.platform} on {platform.machine()}"
            )
        self._libc = ctypes.CDLL(None, use_errno=True)
        if self._libc.prctl(_PR_GET_SECCOMP, 0, 0, 0, 0) != 0:
            raise SandboxUnavailableError("execution needs seccomp, which this kernel lacks or denies")
        self.records = records
        for address, size in (
            (ARENA, ARENA_SIZE),
            (HEAP, HEAP_SIZE),
            (CONSTANTS, CONSTANTS_SIZE),
            (SIDE, SIDE_SIZE),
            (STACK, STACK_SIZE),
        ):
            self._map(address, size)
        self._shared = mmap.mmap(-1, Control.size + records * Record.size)
        self.memory = (ctypes.c_ubyte * len(self._shared)).from_buffer(self._shared)
        self._start = ctypes.addressof(self.memory)
        self._signal_stack = ctypes.create_string_buffer(_STACK)
        self._key = 0
        self._kept: _Kept | None = None

    def _map(self, address: int, size: int) -> None:
        libc = self._libc
        libc.mmap.restype = ctypes.c_void_p
        libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, *[ctypes.c_int] * 3, ctypes.c_long]
        flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | _MAP_FIXED_NOREPLACE
        if libc.mmap(address, size, mmap.PROT_READ | mmap.PROT_WRITE, flags, -1, 0) != address:
            raise SandboxUnavailableError(f"the addresses from {address:#x} on are not free")

    # -------------------------------------------------------------------------------------------------- memory

    def word(self, offset: int) -> int:
        """A 64-bit field of the control structure."""
        return struct.unpack_from("<Q", self.memory, offset)[0]

    def set_word(self, offset: int, value: int) -> None:
        """Write such a field."""
        struct.pack_into("<Q", self.memory, offset, value)

    def read(self, record: int, offset: int, size: int) -> bytes:
        """Bytes of an input's record."""
        return ctypes.string_at(self._start + Control.size + record * Record.size + offset, size)

    def write(self, record: int, offset: int, data: bytes) -> None:
        """Write bytes of an input's record."""
        ctypes.memmove(self._start + Control.size + record * Record.size + offset, data, len(data))

    def is_sealed(self, entry: Entry, record: int) -> bool:
        """Whether what the record says of the last run is what the runtime wrote; our own copy of it computes that."""
        sealed = ctypes.CFUNCTYPE(ctypes.c_uint64, ctypes.c_void_p, ctypes.c_uint64)(entry.sealed)
        start = self._start + Control.size + record * Record.size
        (found,) = struct.unpack("<Q", self.read(record, Record.seal, 8))
        return found == sealed(start, self._key)

    # ------------------------------------------------------------------------------------------------ children

    def run(
        self, entry: Entry, call: int, records: range, seconds: float = PATIENCE, *, keep: bool = False
    ) -> Ending:
        """Call the function at `call` for each of `records` in a child, for `seconds` of processor time at most.

        With `keep` the child waits for the next run that keeps it and calls the same function; what is written
        elsewhere than into the control structure and the records meanwhile is not there for it, and `seconds` are those
        of all these runs.
        Raises TamperedError where the child says that it got to a record that cannot be.
        """
        if self._kept is not None and not (keep and self._kept.call == call):
            self.dismiss()
        self._key = int.from_bytes(os.urandom(8), "little")
        self.set_word(Control.key, self._key)
        self.set_word(Control.index, records.start)
        self.set_word(Control.first, records.start)
        self.set_word(Control.last, records.stop)
        self.set_word(Control.waits, int(keep))
        ended_by = (
            self._run_kept(entry, call, records.stop, seconds)
            if keep
            else _ended(self._fork(entry, call, seconds))
        )
        index = self.word(Control.index)
        if not records.start <= index <= records.stop:
            raise TamperedError
        return Ending(index, ended_by)

    def dismiss(self) -> None:
        """End the child that waits, if there is one."""
        if self._kept is not None:
            self._kept.end()
            self._kept = None

    def _run_kept(self, entry: Entry, call: int, stop: int, seconds: float) -> int:
        """The signal that ended the child, 0 where it waits or left."""
        if self._kept is None:
            (begin, write), (read, done) = os.pipe(), os.pipe()
            child = self._fork(entry, call, seconds, (begin, done))
            os.close(begin)
            os.close(done)
            self._kept = _Kept(child, call, read, write)
        else:
            os.write(self._kept.write, b"\0")
        if os.read(self._kept.read, 1) and self.word(Control.index) == stop:
            return 0
        signal_ = self._kept.end()
        self._kept = None
        return signal_

    def _fork(self, entry: Entry, call: int, seconds: float, descriptors: tuple[int, ...] = ()) -> int:
        child = os.fork()
        if child == 0:
            self._be_child(entry, call, seconds, descriptors)
        return child

    def _be_child(self, entry: Entry, call: int, seconds: float, descriptors: tuple[int, ...]) -> None:
        try:
            self._close_all_but(descriptors)
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            resource.setrlimit(resource.RLIMIT_CPU, (30, 30))
            resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))
            self._catch(entry.handler)
            self._libc.mprotect(ctypes.c_void_p(CONSTANTS), ctypes.c_size_t(CONSTANTS_SIZE), mmap.PROT_READ)
            signal.setitimer(_ITIMER_PROF, seconds)
            run: Callable[[int, int], None] = ctypes.CFUNCTYPE(None, ctypes.c_uint64, ctypes.c_uint64)(
                entry.drive
            )
            run(self._start, call)
        finally:
            os._exit(1)

    def _close_all_but(self, descriptors: tuple[int, ...]) -> None:
        """Close every descriptor there is, whatever its number; those that are left become 0, 1 and so on."""
        spared = [fcntl.fcntl(each, fcntl.F_DUPFD, len(descriptors)) for each in descriptors]
        for number, each in enumerate(spared):
            os.dup2(each, number)
        if self._libc.syscall(_SYS_CLOSE_RANGE, len(descriptors), 0xFFFFFFFF, 0) != 0:
            for each in list(Path("/proc/self/fd").iterdir()):
                if int(each.name) >= len(descriptors):
                    os.closerange(int(each.name), int(each.name) + 1)

    def _catch(self, handler: int) -> None:
        stack = _Stack(ctypes.addressof(self._signal_stack), 0, _STACK)
        self._libc.sigaltstack(ctypes.byref(stack), None)
        action = _SigAction(handler, flags=_SA_SIGINFO | _SA_ONSTACK | _SA_NODEFER)
        for trap in _TRAPS:
            self._libc.sigaction(int(trap), ctypes.byref(action), None)
