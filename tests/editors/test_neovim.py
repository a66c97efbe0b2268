"""A real headless Neovim, driven by `neovim.lua`; skipped where there is none of 0.11 or later."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
TWO = """\
; two functions that -Oz makes smaller
define i32 @first(i32 %x) {
  %a = alloca i32
  store i32 %x, ptr %a
  %b = load i32, ptr %a
  %c = add i32 %b, 0
  ret i32 %c
}

define i32 @second(i32 %x, i32 %y) {
entry:
  %a = alloca i32
  store i32 %y, ptr %a
  %b = load i32, ptr %a
  %c = mul i32 %b, %x
  ret i32 %c
}
"""


def neovim() -> str | None:
    """A Neovim that has `vim.lsp.config`: the one installed with the development tools, or the user's own."""
    folders = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    found = shutil.which("nvim", path=folders)
    if found is None:
        return None
    version = subprocess.run([found, "--version"], capture_output=True, text=True, check=True).stdout
    numbers = re.search(r"v(\d+)\.(\d+)", version)
    return found if numbers and (int(numbers[1]), int(numbers[2])) >= (0, 11) else None


@pytest.mark.slow
@pytest.mark.skipif(neovim() is None, reason="needs Neovim 0.11")
def test_the_whole_way_from_opening_to_accepting(tmp_path: Path) -> None:
    file = tmp_path / "two.ll"
    file.write_text(TWO)
    server = [sys.executable, str(ROOT / "tests" / "server" / "fake_server.py"), "wrong", "real"]
    environment = {
        **os.environ,
        "LLMFB_SERVER": json.dumps(server),
        "LLMFB_FILE": str(file),
        "LLMFB_PLUGIN": str(ROOT / "server" / "nvim"),
        "LLMFB_MISPREDICTS": "1",
        "LLMFB_CACHE_DIR": str(tmp_path / "cache"),
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "server"), os.environ.get("PYTHONPATH", "")]),
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "XDG_DATA_HOME": str(tmp_path / "data"),
        "XDG_CACHE_HOME": str(tmp_path / "nvim-cache"),
    }
    command = [str(neovim()), "--headless", "--clean", "-u", str(HERE / "neovim.lua")]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=600, check=False)
    assert ran.returncode == 0, f"{ran.stdout}\n{ran.stderr}"
    assert "not ok" not in ran.stdout
    assert ran.stdout.count("ok ") > 20
