"""The server, its package and the extension that carries it are of one version."""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import fields
from pathlib import Path

from llmfb_core import __version__
from llmfb_server.settings import Settings

ROOT = Path(__file__).parent.parent
CLIENT = ROOT / "client-vscode"


def test_one_version() -> None:
    manifest = json.loads((CLIENT / "package.json").read_text())
    lock = json.loads((CLIENT / "package-lock.json").read_text())
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert {manifest["version"], lock["version"], project["version"]} == {__version__}


def test_the_settings_are_the_same_everywhere() -> None:
    manifest = json.loads((CLIENT / "package.json").read_text())
    contributed = {
        name.removeprefix("llmfb.") for name in manifest["contributes"]["configuration"]["properties"]
    }
    known = {_camel(field.name) for field in fields(Settings)}
    assert contributed == known | {"server.command", "trace.server"}
    row = re.search(r"^\| settings .*$", (ROOT / "README.md").read_text(), re.MULTILINE)
    assert row is not None
    assert known <= set(re.findall(r"`(\w+)`", row[0]))
    table = (CLIENT / "README.md").read_text().partition("## Settings")[2].partition("##")[0]
    told = set(re.findall(r"`(?:llmfb)?\.([\w.]+)`", table))
    assert told == contributed


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(each.title() for each in rest)


def test_settings_that_name_what_is_run_are_the_users_own() -> None:
    manifest = json.loads((CLIENT / "package.json").read_text())
    properties = manifest["contributes"]["configuration"]["properties"]
    harmless = {"boolean", "number", "integer"}
    free = {name for name, each in properties.items() if each["type"] not in harmless and "enum" not in each}
    machine = {name for name, each in properties.items() if each.get("scope") == "machine"}
    restricted = manifest["capabilities"]["untrustedWorkspaces"]["restrictedConfigurations"]
    # Whatever may hold any text could name a program, a library or a model; two more decide what leaves the machine.
    assert machine == set(restricted) == free | {"llmfb.allowRemote", "llmfb.format"}
