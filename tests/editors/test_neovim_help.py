"""The help of the plugin for Neovim: found as it is shipped, and complete."""

from __future__ import annotations

import re
import shutil
from dataclasses import fields

import pytest

from llmfb_server.settings import Settings
from tests.editors.test_neovim import PLUGIN, Neovim, neovim

__all__ = ["neovim"]
HELP = PLUGIN / "doc" / "llmfb.txt"


@pytest.mark.slow
def test_found_with_nothing_but_the_path(neovim: Neovim) -> None:
    """As the README says: no plugin manager, so nobody has made tags."""
    looks = [f"silent help {tag}" for tag in ("llmfb", ":LlmfbOptimize", "llmfb.secondsEach", "llmfb-input")]
    shown = "call writefile([expand('%:t'), getline('.')], $LLMFB_FOLDER .. '/shown', 'a')"
    configuration = neovim.home / "init.lua"
    configuration.write_text(f"vim.opt.runtimepath:prepend('{PLUGIN}')\n")
    commands = [part for look in looks for part in ("-c", look, "-c", shown)]
    ran = neovim.run("-u", str(configuration), *commands, "-c", "qall!")
    assert ran.stderr == ""
    lines = (neovim.home / "shown").read_text().splitlines()
    assert lines[::2] == ["llmfb.txt"] * len(looks)
    for line, look in zip(lines[1::2], looks, strict=True):
        assert f"*{look.split()[-1]}*" in line


@pytest.mark.slow
def test_tags_are_what_helptags_makes(neovim: Neovim) -> None:
    folder = shutil.copytree(PLUGIN / "doc", neovim.home / "doc")
    shipped = (folder / "tags").read_bytes()
    ran = neovim.run("-c", f"helptags {folder}", "-c", "qall!")
    assert ran.returncode == 0
    assert (folder / "tags").read_bytes() == shipped, "run :helptags server/nvim/doc"


def test_every_setting_has_a_tag_and_no_other() -> None:
    def spelled(name: str) -> str:
        return re.sub("_([a-z])", lambda found: found[1].upper(), name)

    documented = re.findall(r"\*llmfb\.(\w+)\*", HELP.read_text())
    assert sorted(name for name in documented if name != "txt") == sorted(
        spelled(each.name) for each in fields(Settings)
    )


def test_every_command_has_a_tag() -> None:
    source = (PLUGIN / "lua" / "llmfb" / "commands.lua").read_text()
    table = source[source.index("local COMMANDS = {") : source.index("--- Defines")]
    commands = re.findall(r"^  ([A-Z]\w+) = \{", table, re.MULTILINE)
    assert len(commands) > 10
    assert sorted(re.findall(r"\*:Llmfb(\w+)\*", HELP.read_text())) == sorted(commands)
