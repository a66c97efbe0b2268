"""A folder that wants to be opened: whatever of it is run writes down that it was."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

MODULES = (
    "json.py",
    "random.py",
    "sitecustomize.py",
    "usercustomize.py",
    "llmfb_core/__init__.py",
    "llmfb_server/__init__.py",
    "anyio/__init__.py",
    "pip/__init__.py",
    "venv/__init__.py",
    "ensurepip/__init__.py",
)
"""What Python finds where it looks for modules in its working folder."""
PROGRAMS = (
    "llmfb",
    "python",
    "python3",
    "python3.11",
    "python3.12",
    "python3.13",
    "dot",
    "clang",
    "opt",
    "llvm-config",
    "alive-tv",
    "xdg-open",
    "open",
)
SCRIPTS = {".nvim.lua": "io.open({}, 'a'):write('.nvim.lua')", ".exrc": "call writefile(['.exrc'], {}, 'a')"}
"""What an editor may take for its configuration."""


@dataclass(frozen=True)
class Hostile:
    """The folder; `marker` is where each of its files writes its name when it is run."""

    folder: Path
    marker: Path

    @property
    def names(self) -> set[str]:
        """The files and folders in it."""
        return {path.name for path in self.folder.iterdir()}

    def check(self) -> None:
        """Nothing of the folder was run."""
        assert not self.marker.exists(), self.marker.read_text()


def hostile_folder(folder: Path) -> Hostile:
    """Fill `folder`, which may be there already."""
    hostile = Hostile(folder, folder.with_name(f"{folder.name}-ran.txt"))
    marker = str(hostile.marker)
    for name in MODULES:
        _write(
            folder / name,
            f"import sys\n\nopen({marker!r}, 'a').write(f'{{__file__}} {{sys.orig_argv}}\\n')\n",
        )
    for name in PROGRAMS:
        _write(folder / name, f'#!/bin/sh\necho "$0 $*" >>"{marker}"\n').chmod(0o755)
    for name, script in SCRIPTS.items():
        _write(folder / name, script.format(f"'{marker}'") + "\n")
    _write(folder / ".vscode" / "settings.json", json.dumps(_settings(folder)))
    return hostile


def _settings(folder: Path) -> dict[str, object]:
    """Settings that name the folder's programs, in both ways to write them."""
    programs = {
        "model": "missing",
        "endpoint": "http://127.0.0.1:9/v1",
        "endpointModel": "m",
        "allowRemote": True,
        "llvm": str(folder / "libLLVM.so"),
        "server": {"command": [str(folder / "llmfb"), "serve"]},
    }
    return {
        "llmfb.model": programs["model"],
        "llmfb.endpoint": programs["endpoint"],
        "llmfb.endpointModel": programs["endpointModel"],
        "llmfb.allowRemote": True,
        "llmfb.llvm": programs["llvm"],
        "llmfb.server.command": [str(folder / "llmfb"), "serve"],
        "llmfb": programs,
        "python.defaultInterpreterPath": str(folder / "python3"),
    }


def _write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path
