"""`llmfb screen`: the table, the JSON object, exit codes, the table of refused lists that it writes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from llmfb_core.cli.main import main
from llmfb_core.screening import refused

MISCOMPILES = "function(structurizecfg)"
"""LLVM's pass for GPUs does not understand `switch`, and does not say so."""


def run(*arguments: str | Path) -> int:
    try:
        return main(["screen", *map(str, arguments), "--workers", "1"])
    except SystemExit as stop:
        assert isinstance(stop.code, int)
        return stop.code


def test_a_correct_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--pass-list", "default<Oz>", "--pass-list", "sroa", "--json") == 0
    data = json.loads(capsys.readouterr().out)
    assert [each["pass_list"] for each in data["lists"]] == ["default<Oz>", "function(sroa)"]
    for each in data["lists"]:
        assert each["run"] == data["programs"] >= 10
        assert each["wrong"] == each["crashed"] == each["timed_out"] == each["not_compiled"] == 0


def test_a_miscompile_is_recorded_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "refused.json"
    longer = "function(sroa,structurizecfg)"
    assert run("--pass-list", longer, "--record", table) == 1
    assert "switches" in capsys.readouterr().out
    (entry,) = refused.load(table)
    assert entry.pass_list == MISCOMPILES
    assert entry.reason.startswith("the program ")
    before = table.read_text()
    assert run("--pass-list", longer, "--record", table) == 1
    assert table.read_text() == before


def test_lists_by_seed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--random", "2", "--seed", "3", "--json") == 0
    first = json.loads(capsys.readouterr().out)["lists"]
    assert len(first) == 2
    assert run("--random", "2", "--seed", "3", "--json") == 0
    assert json.loads(capsys.readouterr().out)["lists"] == first


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        ([], "which lists?"),
        (["--pass-list", "nonsense"], "unknown pass nonsense"),
        (["--pass-list", "sroa", "--csmith", "0"], "--csmith"),
    ],
)
def test_wrong_usage(arguments: list[str], part: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*arguments) == 2
    assert part in capsys.readouterr().err
