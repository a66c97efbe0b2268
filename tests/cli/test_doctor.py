"""llmfb doctor."""

from __future__ import annotations

from pathlib import Path

import pytest

from llmfb_core.cli.main import main


def verdicts(said: str) -> list[str]:
    """How each line begins; what follows may name any path.  After them comes a table."""
    return [line.split()[0] for line in said.partition("\n\n")[0].splitlines()]


def test_what_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor"]) == 0
    said = capsys.readouterr().out
    for word in ("LLVM", "22.1.8", "checksums right", "execution", "cores", "cache"):
        assert word in said
    assert set(verdicts(said)) == {"ok"}


def test_what_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--llvm", str(tmp_path), "--model", str(tmp_path)]) == 1
    said = capsys.readouterr().out
    assert verdicts(said).count("missing") == 3
    assert f"no model in {tmp_path}" in said


def test_the_llvms_that_were_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "libLLVM.so.22.1").write_text("not a library")
    (tmp_path / "libLLVM.so.16.0").write_text("not a library")
    monkeypatch.setenv("LLMFB_LLVM_FOLDERS", str(tmp_path))
    assert main(["doctor", "--model", "none"]) == 0
    said = capsys.readouterr().out.partition("LLVMs that were found:\n\n")[2]
    # Paths are as long as they are.
    assert max(len(line) for line in said.splitlines() if "/" not in line) <= 80
    words = " ".join(said.split())
    for row in (
        f"? {tmp_path}/libLLVM.so.16.0 installed in {tmp_path}; not used: it is LLVM 16, and llmfb works with",
        f"? {tmp_path}/libLLVM.so.22.1 installed in {tmp_path}; not used: it cannot be loaded: ",
    ):
        assert row in words
    default = words.partition(" ? ")[0]
    assert default.startswith("22.1.8 /")
    assert "; the default back ends: " in default
    assert "no LLVM used here has " in words
    assert "MSP430" in words.partition("no LLVM used here has ")[2]
