"""`llmfb optimize` on a file for a target that the embedded LLVM has no back end for."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from llmfb_core.cli.main import main
from llmfb_core.llvm import choice, discovery
from llmfb_core.llvm.locate import Library, locate

NEWER = [path for path in os.environ.get("LLMFB_TEST_LLVMS", "").split(os.pathsep) if "23." in path]
QUICK = ["--model", "none", "--compilations", "12"]
TWO = """target triple = "{triple}"

define i32 @first(i32 %x) {{
  %a = alloca i32
  store i32 %x, ptr %a
  %b = load i32, ptr %a
  ret i32 %b
}}

define i32 @second(i32 %x) {{
  %a = alloca i32
  store i32 %x, ptr %a
  %b = load i32, ptr %a
  ret i32 %b
}}
"""


@pytest.fixture
def without_x86(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine of another kind, whose embedded LLVM has no back end for x86."""
    ask = discovery._asked  # pyright: ignore[reportPrivateUsage]

    async def ask_and_forget(library: Library) -> dict[str, object]:
        said = await ask(library)
        return {**said, "backends": []} if library == locate() else said

    monkeypatch.setattr(discovery, "_asked", ask_and_forget)
    monkeypatch.setattr(choice.platform, "machine", lambda: "riscv64")
    monkeypatch.setenv("LLMFB_CACHE_DIR", str(tmp_path / "cache"))


@pytest.mark.skipif(not NEWER, reason="name an LLVM 23 in LLMFB_TEST_LLVMS")
@pytest.mark.usefixtures("without_x86")
def test_an_llvm_that_was_found_is_used_and_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LLMFB_LLVM_FOLDERS", NEWER[0])
    file = tmp_path / "a.ll"
    file.write_text(TWO.format(triple="x86_64-unknown-linux-gnu"))
    assert main(["optimize", str(file), "--json", *QUICK]) == 0
    data = json.loads(capsys.readouterr().out)
    llvm = data["llvm"]
    assert llvm["version"].startswith("23.")
    assert llvm["path"].startswith(NEWER[0])
    assert llvm["origin"] == f"installed in {NEWER[0]}"
    assert llvm["screened"] is False
    assert "the embedded LLVM 22.1.8 has no X86 back end" in llvm["why"]
    for function in data["functions"]:
        assert function["best"]["bytes"] <= function["baseline"]["bytes"]
        assert function["validation"]["screened"] is False
        assert llvm["why"] in function["notes"]
    assert main(["optimize", str(file), *QUICK]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "not screened" in said
    assert said.count("note: LLVM 23.") == 1
    # Who names it gets it without a word.
    assert main(["optimize", str(file), "--llvm", NEWER[0], "--json", *QUICK]) == 0
    assert json.loads(capsys.readouterr().out)["llvm"]["why"] is None


@pytest.mark.usefixtures("without_x86")
def test_where_none_has_the_back_end_one_line_names_the_package(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.ll"
    file.write_text(TWO.format(triple="x86_64-unknown-linux-gnu"))
    for _ in range(2):
        assert main(["optimize", str(file), *QUICK]) == 1
        out, error = capsys.readouterr()
        assert out == ""
        (line,) = error.splitlines()
        assert line.startswith(f"llmfb: {file}: the embedded LLVM 22.1.8 has no X86 back end, which x86_64-")
        assert "install" in line or "package" in line
    assert main(["optimize", str(file), "--objective", "instructions", *QUICK]) == 0


def test_a_triple_that_is_none_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "a.ll"
    file.write_text(TWO.format(triple="nothing-none-eabi"))
    assert main(["optimize", str(file), *QUICK]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert "no LLVM makes objects for the triple nothing-none-eabi" in line
