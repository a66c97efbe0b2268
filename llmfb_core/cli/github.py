"""Remarks beside lines of a change on GitHub: the workflow commands that its runner reads from what a step prints."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

from llmfb_core.cli.console import visible_lines

Level = Literal["error", "warning", "notice"]


def is_runner() -> bool:
    """Whether a step of GitHub Actions runs us."""
    return os.environ.get("GITHUB_ACTIONS") == "true"


def remark(level: Level, path: Path, line: int | None, text: str) -> str:
    """The command for a remark at a line, counted from 1, of a file; at the file where there is no line."""
    place = f"file={_property(str(_in_workspace(path)))}"
    if line is not None:
        place += f",line={line}"
    return f"::{level} {place},title=llmfb::{_data(text)}"


def _in_workspace(path: Path) -> Path:
    """GitHub knows files by their path in the repository."""
    workspace = os.environ.get("GITHUB_WORKSPACE")
    if not workspace:
        return path
    absolute, root = path.resolve(), Path(workspace).resolve()
    return absolute.relative_to(root) if absolute.is_relative_to(root) else path


def _data(text: str) -> str:
    return visible_lines(text.replace("\r\n", "\n")).replace("%", "%25").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
