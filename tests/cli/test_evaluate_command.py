"""`llmfb evaluate`: what has no influence is refused, and a folder of searches belongs to one LLVM and measure."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from llmfb_core.cli.main import main


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["--order", "a.json"], "--order belongs to --search"),
        (["--picture", "a.svg"], "--picture belongs to --search"),
        (["--journal", "a.jsonl"], "--journal belongs to --validation"),
        (["--language", "c++", "--search", "out"], "--language has no influence"),
        (["--language", "c", "--generated"], "--language has no influence"),
    ],
)
def test_options_without_influence_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], why: str
) -> None:
    assert main(["evaluate", str(tmp_path), *words]) == 2
    assert why in capsys.readouterr().err


def test_searches_of_another_llvm_are_not_gone_on_with(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"llvm": "19.1.0", "measure of bytes": "1"}))
    assert main(["evaluate", str(tmp_path), "--search", str(tmp_path)]) == 1
    assert "was begun with another llvm, measure of bytes: name another folder" in capsys.readouterr().err
