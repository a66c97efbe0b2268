"""Real headless Neovims with the plugin, as users have them: the common scenarios, and what only Neovim has.

Each test is a Lua file of what the user does; `neovim_init.lua` is the user's configuration.  All of them happen in a
folder full of programs and modules that nobody wants to run, with a PATH and a PYTHONPATH that lead there.

`make test` takes the Neovim of the development tools, if there is one; `make test-editors`, which sets
LLMFB_EDITORS_REQUIRED, older ones too, and then one that is missing is a failure.
"""

from __future__ import annotations

import functools
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.editors.hostile import hostile_folder

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PLUGIN = ROOT / "server" / "nvim"
SCENARIOS: dict[str, Any] = {
    each["name"]: each for each in json.loads((HERE / "scenarios.json").read_text())["scenarios"]
}
TWO: str = json.loads((HERE / "scenarios.json").read_text())["files"]["two.ll"]
REQUIRED = "LLMFB_EDITORS_REQUIRED" in os.environ
VERSIONS = {"0.11": ((0, 11), (1, 0)), "0.7": ((0, 7), (0, 11))}
"""The ways in which the plugin starts its server, each with the versions (from, before) that have it."""
CASES = dict.fromkeys(
    [
        "the diff view comes and goes",
        "the diff view goes with its buffer",
        "a change is taken out of the diff view, and the offer applied from within it",
        "the report",
        "lenses are clicked",
        "the opt command goes to a register",
        "control flow as text",
        "what each pass did",
        "the difference to -Oz",
        "commands say what is wrong",
        "names in quotes",
        "the file as a module, and every function",
        "file types and words",
        "health",
        "health of a buffer that is not recognized",
        "restarting",
        "settings",
        "a program by a relative path",
        "one server for all files",
    ],
    "wrong",
) | {"health without a model": "missing"}
"""The cases of `neovim_plugin.lua`, each with its model."""

OFFERS = [
    "the cursor stays in its function",
    "a cursor between functions stays with its line",
    "lenses of the file are clicked",
    "a lens begins",
    "all offers at once, beside that for the module",
    "commands answer in one line anywhere",
    "a window with no room",
    "from the control flow to a block",
    "bitcode that cannot be shown",
]
"""The cases of `neovim_offers.lua`."""

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

    def install(self, serve: str) -> None:
        """Put a program `llmfb` on the user's PATH that executes the command `serve` as its server."""
        program = self.home / "bin" / "llmfb"
        program.parent.mkdir()
        program.write_text(
            f'#!/bin/sh\nif [ "$1" = serve ]; then exec {serve}; fi\n'
            f'exec {shlex.quote(sys.executable)} -m llmfb_server.program "$@"\n'
        )
        program.chmod(0o755)

    def install_server(self, model: str) -> None:
        """Put a program `llmfb` on the user's PATH whose server has a fake model."""
        fake = ROOT / "tests" / "server" / "fake_server.py"
        self.install(shlex.join([sys.executable, str(fake), model, "real"]))

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run it to its end, without the configuration of whoever runs the tests."""
        home = {f"XDG_{name}_HOME": str(self.home / name) for name in ("STATE", "DATA", "CACHE", "CONFIG")}
        hostile = hostile_folder(self.home / "hostile")
        ours = {
            "PATH": os.pathsep.join([".", "", str(self.home / "bin")]),
            "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "server")]),
            "LLMFB_CACHE_DIR": str(self.home / "cache"),
            "LLMFB_PLUGIN": str(PLUGIN),
            "LLMFB_FOLDER": str(self.home),
        }
        command = [self.program, "--headless", "--clean", *arguments]
        everything = {**os.environ, **home, **ours, **environment}
        ran = subprocess.run(
            command,
            env=everything,
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
            cwd=hostile.folder,
        )
        hostile.check()
        return ran

    def do(self, script: str, seconds: float = 0.3, **environment: str) -> None:
        """Let the user do what `script` says; a job may take `seconds`."""
        settings = json.dumps({"objective": "instructions", "seconds": seconds})
        ran = self.run(
            "-u",
            str(HERE / "neovim_init.lua"),
            LLMFB_SCRIPT=str(HERE / script),
            LLMFB_SETTINGS=settings,
            **environment,
        )
        assert ran.returncode == 0, f"{ran.stdout}\n{ran.stderr}"


@pytest.fixture(params=VERSIONS if REQUIRED else ["0.11"])
def neovim(request: pytest.FixtureRequest, tmp_path: Path) -> Neovim:
    """A Neovim of each way to start servers."""
    least, before = VERSIONS[request.param]
    fitting = [installed()[version] for version in sorted(installed()) if least <= version < before]
    if not fitting:
        reason = f"there is no Neovim from {least} on and before {before}"
        if REQUIRED:
            pytest.fail(reason)
        pytest.skip(reason)
    return Neovim(fitting[-1], tmp_path)


@pytest.mark.parametrize("name", SCENARIOS)
def test_scenario(neovim: Neovim, name: str) -> None:
    scenario = SCENARIOS[name]
    seconds = 600 if scenario["model"] == "hangs" else scenario.get("seconds", 0.3)
    neovim.install_server(scenario["model"])
    neovim.do("neovim_scenario.lua", seconds, LLMFB_SCENARIO=name)


@pytest.mark.parametrize("case", CASES)
def test_plugin(neovim: Neovim, case: str) -> None:
    neovim.install_server(CASES[case])
    seconds = 5 if case == "the report" else 0.3  # it looks for the model's rounds
    neovim.do("neovim_plugin.lua", seconds, LLMFB_CASE=case)


@pytest.mark.parametrize("case", OFFERS)
def test_offers(neovim: Neovim, case: str) -> None:
    neovim.install_server("wrong")
    neovim.do("neovim_offers.lua", LLMFB_CASE=case)


def test_bitcode(neovim: Neovim) -> None:
    neovim.install_server("wrong")
    tools = {name: shutil.which(name) for name in ("llvm-as", "llvm-dis")}
    if (assembler := tools["llvm-as"]) is None or (disassembler := tools["llvm-dis"]) is None:
        pytest.skip("there is no llvm-as and llvm-dis")
    (neovim.home / "bin" / "llvm-dis").symlink_to(disassembler)
    text, bitcode = neovim.home / "source.ll", neovim.home / "two.bc"
    text.write_text(TWO.replace("ptr", "i32*"))
    subprocess.run([assembler, text, "-o", bitcode], check=True)
    neovim.do("neovim_offers.lua", LLMFB_CASE="bitcode is shown as text", LLMFB_BITCODE=str(bitcode))
    # What llvm-dis itself refuses.
    neovim.do("neovim_offers.lua", LLMFB_CASE="bitcode that cannot be shown")


@pytest.mark.parametrize("columns", [40, 80])
def test_a_narrow_window(neovim: Neovim, columns: int) -> None:
    neovim.install_server("wrong")
    neovim.do("neovim_narrow.lua", LLMFB_COLUMNS=str(columns))


def test_control_flow_as_a_picture(neovim: Neovim) -> None:
    neovim.install_server("wrong")
    if (graphviz := shutil.which("dot")) is None:
        pytest.skip("there is no Graphviz")
    (neovim.home / "bin" / "dot").symlink_to(graphviz)
    viewer = neovim.home / "bin" / "xdg-open"
    viewer.write_text('#!/bin/sh\nexec /bin/cp "$1" "$LLMFB_FOLDER/opened.svg"\n')
    viewer.chmod(0o755)
    neovim.do("neovim_plugin.lua", LLMFB_CASE="control flow as a picture")


def test_a_package_that_is_added_later(neovim: Neovim) -> None:
    neovim.install_server("wrong")
    package = neovim.home / "site" / "pack" / "ours" / "opt" / "llmfb"
    shutil.copytree(PLUGIN, package)
    neovim.do("neovim_plugin.lua", LLMFB_CASE="a package that is added later", LLMFB_PACKAGE=str(package))


def test_no_program(neovim: Neovim) -> None:
    # Not in the checkout, in whose environment the program would be found.
    elsewhere = shutil.copytree(PLUGIN, neovim.home / "elsewhere" / "server" / "nvim")
    neovim.do("neovim_plugin.lua", LLMFB_CASE="no program", LLMFB_PLUGIN=str(elsewhere))


def test_a_program_that_always_fails(neovim: Neovim) -> None:
    neovim.install(shlex.join([sys.executable, "-c", "raise SystemExit(1)"]))
    neovim.do("neovim_plugin.lua", LLMFB_CASE="a program that always fails")
