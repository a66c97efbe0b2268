"""`llmfb validate`: agreement, a real miscompile, what cannot be executed, wrong usage."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from llmfb_core.cli import validate
from llmfb_core.cli.main import main
from llmfb_core.screening.programs import FOLDER
from llmfb_core.types import Counterexample, Execution, Validation

BITS = FOLDER / "bits.ll"
MISCOMPILES = "jump-threading,early-cse<memssa>,dse,newgvn"
ASSEMBLY = 'define void @f() {\n  call void asm sideeffect "nop", ""()\n  ret void\n}\n'
SKIPPED = "define void @g() noinline optnone {\n  ret void\n}\n"


def run(*arguments: str | Path) -> int:
    try:
        return main(["validate", *map(str, arguments), "--workers", "1"])
    except SystemExit as stop:
        assert isinstance(stop.code, int)
        return stop.code


def write(folder: Path, text: str) -> Path:
    path = folder / "input.ll"
    path.write_text(text)
    return path


def test_a_correct_list_agrees(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(BITS, "--function", "greatest", "--pass-list", "default<Oz>", "--json") == 0
    data = json.loads(capsys.readouterr().out)
    assert data["pass_list"] == "default<Oz>"
    assert data["tier"] == "standard"
    (function,) = data["functions"]
    assert function["name"] == "greatest"
    validation = function["validation"]
    assert validation["execution"]["agrees"] > 8
    assert validation["execution"]["discarded"] >= 0
    assert (validation["verifier"], validation["interface"], validation["splice"]) == (True, True, True)


def test_a_miscompile_differs_on_a_named_input(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = (BITS, "--function", "greatest", "--function", "ones", "--pass-list", MISCOMPILES)
    assert run(*arguments, "--json") == 1
    first, second = json.loads(capsys.readouterr().out)["functions"]
    differs = first["validation"]["execution"]["differs"]
    assert set(differs) == {"input", "arguments", "what"}
    assert differs["arguments"] in first["validation"]["reason"]
    assert second["validation"]["execution"]["agrees"] > 8
    assert run(*arguments) == 1
    shown = capsys.readouterr()
    assert f"differs on input {differs['input']} ({differs['arguments']})" in shown.out
    assert "agrees on" in shown.out


def test_what_cannot_be_executed_is_no_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(write(tmp_path, ASSEMBLY + SKIPPED), "--pass-list", "sroa") == 0
    out = capsys.readouterr().out
    assert "not executable: inline assembly" in out
    assert "skipped: function @g is optnone" in out


BAD: dict[str, tuple[str, list[str], int, str]] = {
    "no list": (ASSEMBLY, [], 2, "--pass-list"),
    "unknown pass": (ASSEMBLY, ["--pass-list", "sroa,nonsense"], 2, "unknown pass nonsense at offset 5"),
    "missing function": (ASSEMBLY, ["--pass-list", "sroa", "--function", "h"], 2, "no function @h"),
    "no body": ("declare void @g()\n", ["--pass-list", "sroa", "--function", "g"], 1, "no body"),
    "no function": ("@g = global i32 0\n", ["--pass-list", "sroa"], 1, "defines no function"),
    "optnone": (SKIPPED, ["--pass-list", "sroa", "--function", "g"], 1, "optnone"),
    "no IR": ("int main(void) {}\n", ["--pass-list", "sroa"], 1, "input.ll:1:1: expected top-level entity"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_one_clear_line(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text, arguments, code, part = BAD[name]
    assert run(write(tmp_path, text), *arguments) == code
    assert part in capsys.readouterr().err


EXECUTIONS: dict[str, tuple[Validation, str]] = {
    "agrees": (
        Validation(True, True, True, execution=Execution(agrees=5, discarded=43)),
        "agrees on 5 inputs (43",
    ),
    "differs": (
        Validation(True, True, True, "it differs", Execution(differs=Counterexample(3, "i32 1", "it traps"))),
        "differs on input 3 (i32 1): it traps",
    ),
    "not executable": (
        Validation(True, True, True, execution=Execution(not_executable="aliases")),
        "aliases",
    ),
    "not reached": (Validation(False, False, False, "PHI nodes not grouped"), "PHI nodes not grouped"),
}


@pytest.mark.parametrize("name", EXECUTIONS)
def test_what_execution_said_in_words(name: str) -> None:
    validation, part = EXECUTIONS[name]
    assert part in validate.executed(validation)


@pytest.mark.parametrize("alive", [None, "unsupported"])
def test_alive_has_a_column_only_where_it_was_asked(alive: str | None) -> None:
    row = validate.Row("f", Validation(True, True, True, alive=alive))  # pyright: ignore[reportArgumentType]
    headings = [column.header for column in validate.table([row]).columns]
    assert ("alive-tv" in headings) is (alive is not None)
