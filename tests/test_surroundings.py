"""What the processes that we start find around them."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from llmfb_core import surroundings

SEARCH_PATHS = {
    ":/a:.:b::/c:": "/a:/c",
    "/a:/c": "/a:/c",
    ":": None,
    "": None,
    "a/b:./c": None,
}


@pytest.mark.parametrize("name", ["PATH", "PYTHONPATH", "LD_LIBRARY_PATH"])
@pytest.mark.parametrize("value", SEARCH_PATHS)
def test_search_paths_are_absolute(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(name, value)
    assert surroundings.environment().get(name) == SEARCH_PATHS[value]
    surroundings.adopt()
    assert os.environ.get(name) == SEARCH_PATHS[value]


def test_more_is_added_and_python_is_safe() -> None:
    found = surroundings.environment(MORE="1", PATH="x:/y")
    assert (found["MORE"], found["PATH"], found["PYTHONSAFEPATH"]) == ("1", "/y", "1")
    assert surroundings.python("-m", "x") == [sys.executable, "-P", "-m", "x"]


def test_the_key_of_an_endpoint_is_ours_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(surroundings.API_KEY, "secret")
    assert "secret" not in surroundings.environment().values()
    surroundings.adopt()
    assert os.environ[surroundings.API_KEY] == "secret"


def test_the_folder_holds_nothing_to_run() -> None:
    assert [path.name for path in surroundings.FOLDER.iterdir()] == ["README"]


@pytest.mark.parametrize("place", [".", "", "here"])
def test_programs_are_not_found_in_the_working_folder(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    program = tmp_path / place / "dot"
    program.parent.mkdir(exist_ok=True)
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", os.pathsep.join([place, "/nowhere"]))
    assert surroundings.find_program("dot") is None
    monkeypatch.setenv("PATH", str(program.parent))
    assert surroundings.find_program("dot") == str(program)
