"""Real headless Neovims with the plugin, as users have them: the common scenarios, and what only Neovim has.

Each test is a Lua file of what the user does; `neovim_init.lua` is the user's configuration.  A Neovim that is not
installed is skipped, or is a failure where LLMFB_EDITORS_REQUIRED is set.
"""

from __future__ import annotations

import functools
import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PLUGIN = ROOT / "server" / "nvim"
SCENARIOS: dict[str, Any] = {
    each["name"]: each for each in json.loads((HERE / "scenarios.json").read_text())["scenarios"]
}
VERSIONS = {"0.11": ((0, 11), (1, 0)), "0.7": ((0, 7), (0, 11))}
"""The ways in which the plugin starts its server, each with the versions (from, before) that have it."""

pytestmark = pytest.mark.slow


@functools.cache
def installed() -> dict[tuple[int, int], str]:
    """The Neovims of the development tools and on PATH, by version."""
    folders = [Path(sys.executable).parent, *map(Path, os.environ.get("PATH", "").split(os.pathsep))]
    found: dict[tuple[int, int], str] = {}
    for folder in folders:
        if (program := shutil.which("nvim", path=str(folder))) is not None:
            told = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
            if numbers := re.search(r"v(\d+)\.(\d+)", told):
                found.setdefault((int(numbers[1]), int(numbers[2])), program)
    return found


@dataclass(frozen=True)
class Neovim:
    """One Neovim with a home of its own."""

    program: str
    home: Path

    def install_server(self, model: str) -> None:
        """Put a program `llmfb` on the user's PATH whose server has a fake model."""
        fake = ROOT / "tests" / "server" / "fake_server.py"
        program = self.home / "bin" / "llmfb"
        program.parent.mkdir()
        program.write_text(
            f'#!/bin/sh\nif [ "$1" = serve ]; then exec {sys.executable} {fake} {model} real; fi\n'
            f'exec {sys.executable} -m llmfb_core.cli.main "$@"\n'
        )
        program.chmod(0o755)

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run it to its end, without the configuration of whoever runs the tests."""
        home = {f"XDG_{name}_HOME": str(self.home / name) for name in ("STATE", "DATA", "CACHE", "CONFIG")}
        ours = {
            "PATH": os.pathsep.join([str(self.home / "bin"), "/usr/bin", "/bin"]),
            "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "server")]),
            "LLMFB_CACHE_DIR": str(self.home / "cache"),
            "LLMFB_PLUGIN": str(PLUGIN),
            "LLMFB_FOLDER": str(self.home),
        }
        command = [self.program, "--headless", "--clean", *arguments]
        everything = {**os.environ, **home, **ours, **environment}
        return subprocess.run(
            command, env=everything, capture_output=True, text=True, timeout=600, check=False, cwd=self.home
        )

    def do(self, script: Path, model: str, **environment: str) -> None:
        """Let the user do what `script` says."""
        seconds = 600 if model == "hangs" else 0.3
        settings = json.dumps({"objective": "instructions", "seconds": seconds})
        ran = self.run(
            "-u",
            str(HERE / "neovim_init.lua"),
            LLMFB_SCRIPT=str(script),
            LLMFB_SETTINGS=settings,
            **environment,
        )
        assert ran.returncode == 0, f"{ran.stdout}\n{ran.stderr}"


@pytest.fixture(params=VERSIONS)
def neovim(request: pytest.FixtureRequest, tmp_path: Path) -> Neovim:
    """A Neovim of each way to start servers."""
    least, before = VERSIONS[request.param]
    fitting = [installed()[version] for version in sorted(installed()) if least <= version < before]
    if not fitting:
        reason = f"there is no Neovim from {least} on and before {before}"
        if os.environ.get("LLMFB_EDITORS_REQUIRED"):
            pytest.fail(reason)
        pytest.skip(reason)
    return Neovim(fitting[-1], tmp_path)


@pytest.mark.parametrize("name", SCENARIOS)
def test_scenario(neovim: Neovim, name: str) -> None:
    neovim.install_server(SCENARIOS[name]["model"])
    neovim.do(HERE / "neovim_scenario.lua", SCENARIOS[name]["model"], LLMFB_SCENARIO=name)
