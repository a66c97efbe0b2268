"""llmfb doctor."""

from __future__ import annotations

from pathlib import Path

import pytest

from llmfb_core.cli.main import main


def verdicts(said: str) -> list[str]:
    """How each line begins; what follows may name any path."""
    return [line.split()[0] for line in said.splitlines()]


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
