"""`llmfb check`: what it says, its exit codes, and the files that run it in CI."""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml

from llmfb_core.cli import check, github
from llmfb_core.cli.main import main
from llmfb_core.examples import examples
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.types import Counterexample, Execution

ROOT = Path(__file__).parent.parent.parent
COULD_BE_SMALLER = next(one.path for one in examples() if one.path.stem == "jansson_strbuffer")
NOTHING_LEFT = Path(__file__).parent.parent / "document/compiled/clang_after_passes.ll"
BROKEN = "define i32 @f() {\n  ret void\n}\n"


@pytest.fixture
def unexecuted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Execution takes most of the time, and has no say in what is smaller."""

    async def execute(*_: object) -> Execution:
        return Execution(not_executable="nobody asks here")

    monkeypatch.setattr(WorkerPool, "execute", execute)


def run(*arguments: str | Path) -> int:
    try:
        return main(["check", *map(str, arguments)])
    except SystemExit as stop:
        assert isinstance(stop.code, int)
        return stop.code


def contract(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    return json.loads(capsys.readouterr().out)


@pytest.mark.usefixtures("unexecuted")
def test_exit_codes_say_whether_anything_could_be_smaller(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "broken.ll"
    broken.write_text(BROKEN)
    cases: list[tuple[Sequence[str | Path], int, str]] = [
        ([COULD_BE_SMALLER], 3, "1 file, 1 could be smaller: -Oz 347 bytes, could be 333"),
        ([COULD_BE_SMALLER, "--fail-over", "50"], 0, "within --fail-over 50"),
        ([NOTHING_LEFT], 0, "1 file, none could be smaller"),
        ([COULD_BE_SMALLER, NOTHING_LEFT], 3, "2 files, 1 could be smaller"),
        ([COULD_BE_SMALLER, broken], 1, "2 files, 1 could be smaller, 1 not checked"),
        ([broken], 1, "1 file, none could be smaller, 1 not checked"),
        ([tmp_path / "none.ll"], 2, ""),
        ([], 2, ""),
        ([COULD_BE_SMALLER, "--fail-over", "-1"], 2, ""),
        ([COULD_BE_SMALLER, "--fail-over", "some"], 2, ""),
    ]
    for arguments, code, part in cases:
        assert run(*arguments) == code, arguments
        assert part in capsys.readouterr().out


@pytest.mark.usefixtures("unexecuted")
def test_the_same_input_gives_the_same_answer(capsys: pytest.CaptureFixture[str]) -> None:
    answers: list[dict[str, Any]] = []
    for workers in ("1", "3"):
        assert run(COULD_BE_SMALLER, "--json", "--workers", workers, "--compilations", "30") == 3
        answers.append(contract(capsys))
    assert answers[0] == answers[1]


@pytest.mark.usefixtures("unexecuted")
def test_json_has_what_each_function_could_be(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(COULD_BE_SMALLER, NOTHING_LEFT, "--json") == 3
    data = contract(capsys)
    assert data["exit_code"] == 3
    smaller, nothing = data["files"]
    assert smaller["best"] < smaller["baseline"]
    assert nothing["best"] == nothing["baseline"]
    assert nothing["functions"] == []
    assert data["baseline"] == smaller["baseline"] + nothing["baseline"]
    assert 0 < data["percent"] <= 100 * (data["baseline"] - data["best"]) / data["baseline"]
    lines = COULD_BE_SMALLER.read_text().splitlines()
    for function in smaller["functions"]:
        assert f"@{function['name']}(" in lines[function["line"] - 1]
        assert function["best"] < function["baseline"]
        assert function["pass_list"] != "-Oz"


def test_only_what_is_valid_counts(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def differs(*_: object) -> Execution:
        return Execution(differs=Counterexample(3, "i32 1", "it traps"))

    monkeypatch.setattr(WorkerPool, "execute", differs)
    assert run(COULD_BE_SMALLER, "--json") == 0
    (file,) = contract(capsys)["files"]
    assert file["functions"] == []


@pytest.mark.usefixtures("unexecuted")
def test_the_whole_module(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(COULD_BE_SMALLER, "--scope", "module", "--json") in (0, 3)
    (file,) = contract(capsys)["files"]
    assert [each["name"] for each in file["functions"]] in ([], [None])


@pytest.mark.usefixtures("unexecuted")
def test_remarks_on_github(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(COULD_BE_SMALLER.parent))
    assert run(COULD_BE_SMALLER) == 3
    (remark,) = [line for line in capsys.readouterr().out.splitlines() if line.startswith("::")]
    place = r"::warning file=jansson_strbuffer\.ll,line=\d+,title=llmfb::"
    assert re.match(place + r"@strbuffer_append_bytes could be smaller than -Oz's by \d+ bytes: ", remark)
    assert run(COULD_BE_SMALLER, "--fail-over", "50", "--json") == 0
    shown = capsys.readouterr()
    assert json.loads(shown.out)
    assert "::notice file=jansson_strbuffer.ll,line=" in shown.err


@pytest.mark.usefixtures("unexecuted")
def test_a_file_that_cannot_be_read_is_an_error_at_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)
    broken = tmp_path / "broken.ll"
    broken.write_text("\nnonsense\n")
    assert run(COULD_BE_SMALLER, broken) == 1
    error, other = [line for line in capsys.readouterr().out.splitlines() if line.startswith("::")]
    assert error.startswith(f"::error file={broken},line=2,")
    assert other.startswith("::warning file=")


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("a.ll", "plain", "::warning file=a.ll,title=llmfb::plain"),
        ("a,b:c%.ll", "x", "::warning file=a%2Cb%3Ac%25.ll,title=llmfb::x"),
        ("a.ll", "50 % of\r\nit: a, b", "::warning file=a.ll,title=llmfb::50 %25 of%0Ait: a, b"),
        ("a.ll", "\x1b[2J\r", "::warning file=a.ll,title=llmfb::\\1B[2J\\0D"),
    ],
)
def test_names_are_escaped(path: str, text: str, expected: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)
    assert github.remark("warning", Path(path), None, text) == expected


# --------------------------------------------------------------------------------------------- files for CI systems


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    check.register(parser.add_subparsers())
    return parser.parse_args(arguments)


def test_the_hook_runs_the_command() -> None:
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    program, *arguments = hook["entry"].split()
    assert (program, hook["language"]) == ("llmfb", "python")
    assert parsed([*arguments, "a.ll", "b.bc"]).inputs == [Path("a.ll"), Path("b.bc")]
    assert all(re.search(hook["files"], name) for name in ("a.ll", "deep/b.bc"))
    assert not re.search(hook["files"], "a.c")


def test_the_action_runs_the_command_with_its_inputs(tmp_path: Path) -> None:
    action = yaml.safe_load((ROOT / ".github/actions/check/action.yml").read_text())
    install, run_it = action["runs"]["steps"]
    source = install["env"]["SOURCE"].replace(
        "${{ github.action_path }}", str(ROOT / ".github/actions/check")
    )
    assert (Path(source) / "pyproject.toml").samefile(ROOT / "pyproject.toml")
    assert set(action["inputs"]) == {"files", "fail-over", "arguments", "python"}
    program = tmp_path / "llmfb/bin/llmfb"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\nprintf '%s\\n' \"$@\"\n")
    program.chmod(0o755)
    values = {"files": "a b.ll\nfolder\n", "fail-over": "2.5", "arguments": "\n--lift-optnone\n"}
    variables = {
        name: values[re.fullmatch(r"\$\{\{ inputs\.([\w-]+) \}\}", value)[1]]  # pyright: ignore[reportOptionalSubscript]
        for name, value in run_it["env"].items()
    }
    environment = {**os.environ, **variables, "RUNNER_TEMP": str(tmp_path)}
    for lines, lifted in (("\n--lift-optnone\n", True), ("", False)):
        environment["ARGUMENTS"] = lines
        command = ["bash", "-e", "-o", "pipefail", "-c", run_it["run"]]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        options = parsed(done.stdout.splitlines())
        assert options.inputs == [Path("a b.ll"), Path("folder")]
        assert (options.fail_over, options.lift_optnone) == (2.5, lifted)
