"""`llmfb explain`: the table, the differences, JSON, the search by name, and what it says where there is nothing."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from llmfb_core.cli.main import main
from llmfb_core.examples import examples

EXAMPLE = next(example for example in examples() if example.function == "utf8_check_full")
NAMED = (EXAMPLE.path, "--function", EXAMPLE.function)
QUICK = ("--model", "none", "--compilations", "30")
LEAVES = "define i32 @f(i32 %x) {\n  ret i32 %x\n}\n"


def run(*arguments: str | Path) -> int:
    try:
        return main(["explain", *map(str, arguments), "--workers", "1"])
    except SystemExit as stop:
        assert isinstance(stop.code, int)
        return stop.code


def write(folder: Path, text: str) -> Path:
    path = folder / "input.ll"
    path.write_text(text)
    return path


def test_json_is_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*NAMED, "--pass-list", "sroa,gvn", "--json") == 0
    data = json.loads(capsys.readouterr().out)
    assert list(data) == [
        *(
            "function",
            "llvm",
            "objective",
            "pass_list",
            "given",
            "before",
            "after",
            "ran",
            "unseen",
            "passes",
        ),
        *("text", "steps", "notes", "why"),
    ]
    assert data["pass_list"] == data["given"] == "function(sroa,gvn)"
    assert [each["pass"] for each in data["passes"]] == ["sroa", "gvn"]
    assert [each["pass"] for each in data["steps"]] == ["sroa", "gvn"]
    first, second = data["steps"]
    assert list(first) == [
        *("pass", "on", "element", "instructions", "bytes", "ram", "saved", "text", "diff", "number"),
    ]
    assert first["instructions"] < data["before"]["instructions"]
    assert {name: second[name] for name in data["after"]} == data["after"]
    assert data["why"] is None


def test_the_best_list_of_a_search_is_as_good_as_what_is_offered(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*NAMED, *QUICK, "--json") == 0
    data = json.loads(capsys.readouterr().out)
    assert main(["optimize", *map(str, NAMED), *QUICK, "--json"]) == 0
    (function,) = json.loads(capsys.readouterr().out)["functions"]
    assert data["given"] == function["best"]["pass_list"]
    assert data["after"]["bytes"] == function["best"]["bytes"]
    assert data["before"]["bytes"] == function["source"]["bytes"]


def test_lines_of_the_table_fit_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*NAMED, "--oz", "--summary") == 0
    head, table = capsys.readouterr().out.split("\n\n")
    assert "-Oz" in head
    lines = table.splitlines()
    assert len(lines) > 10
    assert max(map(len, lines)) <= 80
    assert "simplifycfg" in table


def test_steps_are_found_by_the_name_of_a_pass(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*NAMED, "--oz", "--pass", "CSE") == 0
    shown = capsys.readouterr().out
    headings = [line for line in shown.splitlines() if line.startswith("== ")]
    assert headings
    assert all("early-cse" in line for line in headings)
    assert "\n-" in shown
    assert run(*NAMED, "--oz", "--pass", "nothing-like-it") == 0
    assert (
        "no pass with 'nothing-like-it' in its name changed anything; these did: " in capsys.readouterr().out
    )


def test_the_difference_to_oz(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*NAMED, "--pass-list", "sroa", "--against-oz") == 0
    shown = capsys.readouterr().out
    assert "\n@@ " in shown
    assert "-Oz:  @utf8_check_full: " in shown
    assert run(*NAMED, "--oz", "--against-oz") == 0
    assert "both leave the same" in capsys.readouterr().out


def test_it_says_why_there_is_nothing_to_show(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(write(tmp_path, LEAVES), "--pass-list", "dce") == 0
    assert "the pass that ran changes nothing in @f" in capsys.readouterr().out
    cases = {
        "define void @f() noinline optnone {\n  ret void\n}\n": "@f is optnone, which passes skip: compile with ",
        "declare void @f()\n": "@f has no body",
        "define void @f( {": "input.ll:1:18: expected type",
    }
    for text, reason in cases.items():
        assert run(write(tmp_path, text), "--function", "f", "--oz") == 1
        (line,) = capsys.readouterr().err.splitlines()
        assert reason in line


def test_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(EXAMPLE.path, "--oz") == 2
    assert "name one with --function" in capsys.readouterr().err
    assert run(*NAMED, "--pass-list", "no-such") == 2
    assert run(*NAMED, "--pass-list", "sroa", "--oz") == 2
    assert run(tmp_path / "none.ll") == 2


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(EXAMPLE.path.read_bytes())))
    assert run("-", "--function", EXAMPLE.function, "--pass-list", "sroa", "--summary") == 0
    assert "sroa" in capsys.readouterr().out
