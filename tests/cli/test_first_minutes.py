"""What somebody meets who tries the command line for the first time: slips of the hand, odd files, narrow terminals."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from llmfb_core.cli.main import COMMANDS, main

OPTNONE = (
    "define i32 @f(i32 %x) noinline optnone {\n  %p = alloca i32\n  store i32 %x, ptr %p\n"
    "  %v = load i32, ptr %p\n  ret i32 %v\n}\n"
)
PLAIN = OPTNONE.replace(" noinline optnone", "")
SEARCH = ("--model", "none", "--compilations", "2")


def run(*arguments: str | Path) -> int:
    try:
        return main([*map(str, arguments)])
    except SystemExit as stop:
        assert isinstance(stop.code, int)
        return stop.code


def write(folder: Path, text: str) -> Path:
    path = folder / "input.ll"
    path.write_text(text)
    return path


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_fits_into_80_columns(
    command: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert run(*filter(None, [command]), "--help") == 0
    assert [line for line in capsys.readouterr().out.splitlines() if len(line) > 80] == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["optimise", "x.ll"], "llmfb: error: there is no command optimise; did you mean optimize?"),
        (["xyzzy"], "invalid choice: 'xyzzy' (choose from"),
        (
            ["optimize", "x.ll", "--functoin", "f"],
            "unrecognized arguments: --functoin f; did you mean --function",
        ),
        (
            ["check", "x.ll", "--fail-ovr=2"],
            "llmfb check: error: unrecognized arguments: --fail-ovr=2; did you",
        ),
        (["check", "x.ll", "-q"], "llmfb check: error: unrecognized arguments: -q\n"),
        (["check", ""], "argument FILE: an empty name is no file"),
        (["explain", ""], "argument FILE: an empty name is no file"),
        (["validate", "x.ll", ""], "argument AFTER: an empty name is no file"),
        (["optimize", "x.ll", "-o", ""], "argument -o: an empty name is no file"),
    ],
)
def test_slips_of_the_hand(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*arguments) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("command", ["optimize", "check", "explain", "validate"])
def test_a_name_that_no_file_can_have(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = tmp_path / f"{'a' * 300}.ll"
    assert run(command, name, *(("--pass-list", "sroa") if command == "validate" else ())) == 2
    assert f"llmfb: cannot read {name}: File name too long\n" in capsys.readouterr().err


def test_a_result_that_no_file_can_hold(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = tmp_path / f"{'a' * 300}.ll"
    assert run("optimize", write(tmp_path, PLAIN), *SEARCH, "-o", name) == 1
    assert f"llmfb: cannot write {name}: File name too long\n" in capsys.readouterr().err


def test_a_folder_that_cannot_be_read_is_not_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write(tmp_path, PLAIN)
    closed = tmp_path / "closed"
    closed.mkdir()
    scan = os.scandir

    def scandir(path: str) -> object:
        if Path(path) == closed:
            raise PermissionError(13, "Permission denied", path)
        return scan(path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert run("check", tmp_path) == 2
    assert f"llmfb: cannot read {closed}: Permission denied\n" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "what"), [(b"\x7fELF\x02\x01\x01", "an object file"), (b"!<arch>\n/  0", "an archive")]
)
def test_other_results_of_a_build(
    content: bytes, what: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "x.o"
    path.write_bytes(content)
    assert run("optimize", path, *SEARCH) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"llmfb: {path} is {what}, which has no IR")


def test_a_file_that_is_missing_is_named_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    missing = tmp_path / "none.ll"
    assert run("check", missing, write(tmp_path, PLAIN)) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line == f"llmfb: cannot read {missing}: No such file or directory"


def test_a_module_of_which_all_is_optnone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path, OPTNONE)
    assert run("optimize", path, *SEARCH, "--scope", "module") == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("llmfb: @f is optnone, which passes skip: ")
    path = write(tmp_path, OPTNONE + PLAIN.replace("@f", "@g"))
    assert run("optimize", path, *SEARCH, "--scope", "module") == 0
    assert "skipped: @f is optnone" in capsys.readouterr().err


def test_steps_without_optnone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path, OPTNONE)
    assert run("explain", path, "--pass-list", "sroa", "--lift-optnone", "--summary") == 0
    assert "@f: 4 -> 1 instruction, 7 -> 3 bytes" in capsys.readouterr().out


def test_steps_of_a_list_without_passes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("explain", write(tmp_path, PLAIN), "--pass-list", "") == 2
    assert capsys.readouterr().err == "llmfb: the pass list is empty: it has no step to show\n"


def test_what_stands_for_many_passes_has_saved_as_a_whole(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path, PLAIN)
    assert run("explain", path, "--pass-list", "default<Oz>,function(dce)", "--summary") == 0
    out = capsys.readouterr().out
    assert "default<Oz> as a whole saved 4\n" in out
    assert "changes nothing by itself" not in out
    assert "passes of the list that change nothing here: 1\n" in out
