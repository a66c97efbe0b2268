"""Run code in the sandbox that tries to get out: `break_out.py CASE FOLDER`; prints how the child ended.

The code is compiled directly, past the checks that refuse inline assembly: it is the sandbox that is tested.
"""

from __future__ import annotations

import ctypes
import os
import resource
import sys
from pathlib import Path

from llmfb_core.execution.layout import SIDE, Record
from llmfb_core.llvm.api import Api
from llmfb_core.llvm.judge import RUNTIME
from llmfb_core.llvm.locate import locate
from llmfb_core.llvm.orc import JIT
from llmfb_core.llvm.sandbox import ENTRY, Entry, Sandbox
from llmfb_core.llvm.target import Targets

SYSCALL = (
    'call i64 asm sideeffect "syscall", "={ax},{ax},{di},{si},{dx},~{rcx},~{r11},~{memory}"'
    "(i64 %d, i64 %s, i64 %d, i64 %d)"
)


def syscall(number: int, first: object, second: int = 0, third: int = 0) -> str:
    return f"  %r = {SYSCALL % (number, first, second, third)}\n"


def libc(name: str) -> int:
    address = ctypes.cast(getattr(ctypes.CDLL(None), name), ctypes.c_void_p).value
    assert address is not None
    return address


def bodies(path: int) -> dict[str, str]:
    """Function bodies by case; `path` is the address of a file name in memory that the child can read."""
    return {
        "open": syscall(2, path, 0o101, 0o600),
        "openat": syscall(257, -100, path, 0o101),
        "write": syscall(1, 1, path, 4),
        "write_high": syscall(1, 5000, path, 4),
        "fork": syscall(57, 0),
        "exec": syscall(59, path),
        "kill": syscall(62, -1, 9),
        "socket": syscall(41, 2, 1),
        "mmap": syscall(9, 0, 4096, 7),
        "seccomp_off": syscall(157, 22, 0),
        "exit_group": syscall(231, 0),
        "libc_system": f"  call void inttoptr (i64 {libc('system')} to ptr)(i64 {path})\n",
        "libc_malloc": f"  call void inttoptr (i64 {libc('malloc')} to ptr)(i64 1000000000)\n",
        "loop": "  br label %l\nl:\n  br label %l\n",
        "stack": "  %a = alloca [100000 x i8]\n  store volatile i8 1, ptr %a\n"
        "  call void @tried(ptr null, ptr null)\n",
        "jump": "  call void inttoptr (i64 4096 to ptr)()\n",
        "overwrite": f"  store i64 0, ptr inttoptr (i64 {libc('write')} to ptr)\n",
    }


def show_seal(jit: JIT, sandbox: Sandbox) -> None:
    """Whether a record is sealed after a run, and whether it still is with another result in it."""
    jit.add(jit.parse("define void @tried(ptr %arguments, ptr %result) {\n  ret void\n}\n"))
    entry = Entry(*map(jit.address, ENTRY))
    sandbox.run(entry, jit.address("tried"), range(1), 0.2)
    before = sandbox.is_sealed(entry, 0)
    sandbox.write(0, Record.result, b"\x01")
    print(before, sandbox.is_sealed(entry, 0))


ADDING = """define void @tried(ptr %arguments, ptr %result) {
  %x = load i64, ptr %arguments
  %y = add i64 %x, 1
  store i64 %y, ptr %result
  %dies = icmp eq i64 %x, 13
  br i1 %dies, label %d, label %e
d:
  SYSTEM_CALL
  br label %e
e:
  ret void
}
"""
"""Ends the process where the argument is 13."""


def show_kept(jit: JIT, sandbox: Sandbox) -> None:
    """Batches of inputs in a child that waits in between: by each, how it ended, where, its results, and the child."""
    jit.add(jit.parse(ADDING.replace("SYSTEM_CALL", syscall(39, 0).strip())))  # getpid
    entry = Entry(*map(jit.address, ENTRY))
    descriptors = len(list(Path("/proc/self/fd").iterdir()))
    known: list[int] = []
    for batch in ([1, 2], [3], [4, 13, 5], [6, 7, 8]):
        for record, each in enumerate(batch):
            sandbox.write(record, 0, bytes(Record.result))
            sandbox.write(record, Record.arguments, each.to_bytes(8, "little"))
        ending = sandbox.run(entry, jit.address("tried"), range(len(batch)), keep=True)
        results = [sandbox.read(record, Record.result, 1)[0] for record in range(ending.index)]
        (child,) = children() or (0,)
        known += [child] if child not in known else []
        print(ending.signal, ending.index, results, known.index(child))
    sandbox.dismiss()
    print(len(list(Path("/proc/self/fd").iterdir())) - descriptors, children())


def children() -> list[int]:
    """The processes that we have started and not waited for."""
    return [int(each) for each in Path("/proc/self/task", str(os.getpid()), "children").read_text().split()]


def main(case: str, folder: Path, *, keep: bool) -> None:
    api = Api(locate().path)
    jit = JIT(api, Targets(api))
    jit.add(jit.parse(RUNTIME.read_text()))
    sandbox = Sandbox(3)
    resource.setrlimit(resource.RLIMIT_NOFILE, (6000, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
    os.dup2(1, 5000)
    sandbox.write(0, Record.arguments, os.fsencode(folder / "mark") + b"\0")
    if case == "seal":
        show_seal(jit, sandbox)
        return
    if case == "kept":
        show_kept(jit, sandbox)
        return
    text = bodies(SIDE)[case]
    end = "" if "br label %l" in text else "  ret void\n"
    jit.add(jit.parse(f"define void @tried(ptr %arguments, ptr %result) {{\n{text}{end}}}\n"))
    entry = Entry(*map(jit.address, ENTRY))
    ending = sandbox.run(entry, jit.address("tried"), range(1), 0.2, keep=keep)
    caught = sandbox.read(0, Record.signal, 1)[0]
    print(ending.signal or caught, ending.index, sandbox.read(0, Record.status, 1)[0])


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), keep="keep" in sys.argv)
