"""Which libLLVM is taken where several are installed, and that what names a wheel names the pinned one."""

from __future__ import annotations

import sys
import sysconfig
import tomllib
from pathlib import Path

import pytest

from llmfb_core.llvm.locate import ARM_WHEEL, SUFFIX, locate

ROOT = Path(__file__).parents[2]


def test_the_wheel_with_more_back_ends_is_preferred(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "lib").mkdir()
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    monkeypatch.setattr(sysconfig, "get_paths", lambda: {"purelib": str(tmp_path / "packages")})
    plain = tmp_path / "lib" / {"so": "libLLVM.so.22.1", "dylib": "libLLVM.dylib"}[SUFFIX]
    plain.touch()
    assert locate().path == plain
    more = tmp_path / "packages" / "llvm" / "lib" / f"libLLVM.{SUFFIX}"
    more.parent.mkdir(parents=True)
    more.touch()
    assert locate().path == more


def test_the_wheel_that_messages_name_is_the_pinned_one() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["optional-dependencies"]["arm"] == [ARM_WHEEL]
    assert any(each.startswith(f"{ARM_WHEEL} ") for each in project["dependencies"])
