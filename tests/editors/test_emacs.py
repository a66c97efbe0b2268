"""A real Emacs with Eglot, as docs/editors.md says to set it up: hover, completion, definition, errors, actions.

Skipped where Emacs or Eglot is missing; `make test-editors` installs both.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
TEXT = "define i32 @f(i32 %x) {\n  %later = add nsw i32 %x, 1\n  ret i32 %later\n}\n"

pytestmark = pytest.mark.slow


def emacs(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    program = shutil.which("emacs")
    if program is None:
        pytest.skip("there is no Emacs")
    path = os.pathsep.join([str(home), os.environ.get("PATH", "")])
    ours = {
        "HOME": str(home),
        "PATH": path,
        "LLMFB_FILE": str(home / "a.ll"),
        "LLMFB_CACHE_DIR": str(home / "cache"),
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "server"), os.environ.get("PYTHONPATH", "")]),
    }
    command = [program, "--batch", "-q", *arguments]
    return subprocess.run(
        command,
        env={**os.environ, **ours},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
        cwd=home,
    )


def test_with_eglot(tmp_path: Path) -> None:
    found = emacs(
        tmp_path, "--eval", '(progn (package-initialize) (kill-emacs (if (locate-library "eglot") 0 1)))'
    )
    if found.returncode:
        pytest.skip("there is no Eglot")
    (tmp_path / "a.ll").write_text(TEXT)
    program = tmp_path / "llmfb"
    fake = ROOT / "tests" / "server" / "fake_server.py"
    program.write_text(f"#!/bin/sh\nexec {shlex.join([sys.executable, str(fake), 'wrong', 'real'])}\n")
    program.chmod(0o755)
    ran = emacs(tmp_path, "-l", str(HERE / "emacs_user.el"), "-l", str(HERE / "emacs_scenario.el"))
    assert ran.returncode == 0 and "all is well" in ran.stderr, ran.stderr


def test_the_document_shows_what_is_tested() -> None:
    tested = (HERE / "emacs_user.el").read_text().partition(";; begin\n")[2].partition(";; end")[0]
    assert f"```elisp\n{tested}```" in (ROOT / "docs" / "editors.md").read_text()
