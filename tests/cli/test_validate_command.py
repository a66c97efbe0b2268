"""`llmfb validate`: agreement, a real miscompile, two versions, what cannot be executed, wrong usage."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from llmfb_core.cli import validate, verdict
from llmfb_core.cli.main import main
from llmfb_core.cli.verdict import Row
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
    assert (data["schema"], data["exit_code"], data["verdict"], data["refused"]) == (1, 0, "agrees", False)
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


@pytest.mark.parametrize(("more", "code"), [([], 3), (["--allow-unexecuted"], 0)])
def test_what_cannot_be_executed_is_told(
    more: list[str], code: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = write(tmp_path, ASSEMBLY + SKIPPED)
    assert run(source, "--pass-list", "sroa", *more) == code
    out = capsys.readouterr().out
    assert "not executable: inline assembly" in out
    assert "not executed: @g is optnone" in out
    assert run(source, "--pass-list", "sroa", "--json", *more) == code
    data = json.loads(capsys.readouterr().out)
    assert (data["exit_code"], data["verdict"]) == (code, "not_executed")
    first, second = data["functions"]
    assert first["execution"] == {"not_executable": "inline assembly"}
    assert "optnone" in second["execution"]["not_executable"]


def test_a_refused_list_fails_even_where_it_agrees(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(write(tmp_path, ONE), "--pass-list", MISCOMPILES, "--json") == 1
    shown = capsys.readouterr()
    data = json.loads(shown.out)
    assert (data["refused"], data["verdict"], data["exit_code"]) == (True, "differs", 1)
    assert data["functions"][0]["verdict"] == "agrees"
    assert "is refused: it miscompiled" in shown.err


def test_a_module_as_a_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = write(tmp_path, TWO_FUNCTIONS)
    assert run(source, "--pass-list", "default<O2>", "--scope", "module", "--json") == 0
    data = json.loads(capsys.readouterr().out)
    assert data["module"]["execution"]["functions"] == [1, 1]
    assert "functions" not in data


BAD: dict[str, tuple[str, list[str], int, str]] = {
    "no list": (ASSEMBLY, [], 2, "--pass-list"),
    "unknown pass": (ASSEMBLY, ["--pass-list", "sroa,nonsense"], 2, "unknown pass nonsense at offset 5"),
    "missing function": (ASSEMBLY, ["--pass-list", "sroa", "--function", "h"], 2, "no function @h"),
    "function and module": (
        ASSEMBLY,
        ["--pass-list", "sroa", "--scope", "module", "--function", "f"],
        2,
        "exclude",
    ),
    "no body": ("declare void @g()\n", ["--pass-list", "sroa", "--function", "g"], 4, "no body"),
    "no function": ("@g = global i32 0\n", ["--pass-list", "sroa"], 0, "defines no function"),
    "optnone": (SKIPPED, ["--pass-list", "sroa", "--function", "g"], 4, "optnone"),
    "no IR": ("int main(void) {}\n", ["--pass-list", "sroa"], 4, "input.ll:1:1: expected top-level entity"),
    "a list and a file": (ASSEMBLY, ["after.ll", "--pass-list", "sroa"], 2, "either"),
    "no place": (ASSEMBLY, ["--pass-list", "sroa", "--reproduce", "/proc/nowhere"], 2, "cannot write into"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_one_clear_line(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text, arguments, code, part = BAD[name]
    assert run(write(tmp_path, text), *arguments) == code
    error = capsys.readouterr().err
    assert part in error
    assert error.count("\n") == 1


def test_what_cannot_be_done_is_a_field_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(write(tmp_path, "nonsense"), "--pass-list", "sroa", "--json") == 4
    data = json.loads(capsys.readouterr().out)
    assert (data["schema"], data["exit_code"]) == (1, 4)
    assert "expected top-level entity" in data["error"]


# -------------------------------------------------------------------------------------------------- two versions

ONE = "define i32 @f(i32 %x) {\n  %y = mul i32 %x, 2\n  ret i32 %y\n}\n"
TWO_FUNCTIONS = (
    "define i32 @f(i32 %x) {\n  %y = call i32 @h(i32 %x)\n  ret i32 %y\n}\n"
    "define internal i32 @h(i32 %x) {\n  %y = mul i32 %x, 2\n  ret i32 %y\n}\n"
)
INLINED = "define i32 @f(i32 %x) {\n  %y = shl i32 %x, 1\n  ret i32 %y\n}\n"
STRING = (
    '@{name} = private unnamed_addr constant [3 x i8] c"{text}\\00"\ndeclare i32 @puts(ptr)\n'
    "define i32 @f() {{\n  %r = call i32 @puts(ptr @{name})\n  ret i32 %r\n}}\n"
)
VARIABLE = "@x = global i32 {value}\ndefine i32 @f() {{\n  %y = load i32, ptr @x\n  ret i32 %y\n}}\n"
TYPED = "%s = type { i32 }\ndefine i32 @f(%s* %p) {\n  %q = getelementptr %s, %s* %p, i32 0, i32 0\n"
VERSIONS: dict[str, tuple[str, str, list[str], int, str]] = {
    "equal": (ONE, ONE.replace("%y", "%z"), [], 0, "agrees on"),
    "right": (ONE, ONE.replace("mul i32 %x, 2", "shl i32 %x, 1"), [], 0, "agrees on"),
    "wrong": (ONE, ONE.replace("mul i32 %x, 2", "shl i32 %x, 2"), [], 1, "differs on input"),
    "another signature": (ONE, ONE.replace("i32", "i64"), [], 1, "the signature changed from i32 (i32) to"),
    "vanished": (ONE, "declare i32 @f(i32)\n", [], 1, "after.ll does not define it"),
    "only after": (ONE, ONE + ONE.replace("@f", "@g"), [], 3, "only"),
    "inlined": (TWO_FUNCTIONS, INLINED, ["--function", "h"], 3, "--scope module"),
    "inlined, as a module": (TWO_FUNCTIONS, INLINED, ["--scope", "module"], 0, "1 of 1 functions"),
    "wrong, as a module": (
        TWO_FUNCTIONS,
        ONE.replace("x, 2", "x, 3"),
        ["--scope", "module"],
        1,
        "@f: it returns",
    ),
    "not executable": (ASSEMBLY, ASSEMBLY, [], 3, "not executable: inline assembly"),
    "the same string": (
        STRING.format(name="a", text="ab"),
        STRING.format(name=".s.1", text="ab"),
        [],
        0,
        "agrees",
    ),
    "another string": (
        STRING.format(name="a", text="ab"),
        STRING.format(name="a", text="ac"),
        [],
        1,
        "differs on",
    ),
    "another first content": (
        VARIABLE.format(value=1),
        VARIABLE.format(value=2),
        ["--scope", "module"],
        1,
        "@x begins with other content",
    ),
    "another first content, function by function": (
        VARIABLE.format(value=1),
        VARIABLE.format(value=2),
        [],
        1,
        "@x begins with other content",
    ),
    "another alias": (
        ONE + ONE.replace("@f", "@g") + "@a = alias i32 (i32), ptr @f\n",
        ONE + ONE.replace("@f", "@g") + "@a = alias i32 (i32), ptr @g\n",
        [],
        3,
        "@a stands for something else",
    ),
    "another assembly": ('module asm "nop"\n' + ONE, ONE, ["--scope", "module"], 3, "different assembly"),
    "another callee": (
        "declare i32 @g(i32)\n" + ONE.replace("mul i32 %x, 2", "call i32 @g(i32 %x)"),
        "declare i32 @g(i64)\n" + ONE.replace("mul i32 %x, 2", "call i32 @g(i64 3)"),
        [],
        3,
        "declare @g with different types",
    ),
    "typed and opaque pointers": (
        TYPED + "  %y = load i32, i32* %q\n  ret i32 %y\n}\n",
        "define i32 @f(ptr %p) {\n  %y = load i32, ptr %p\n  ret i32 %y\n}\n",
        [],
        0,
        "agrees on",
    ),
    "no functions": ("", "@x = global i32 0\n", [], 0, ""),
}


@pytest.mark.parametrize("name", VERSIONS)
def test_two_versions(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before, after, arguments, code, part = VERSIONS[name]
    paths = [tmp_path / "before.ll", tmp_path / "after.ll"]
    for path, text in zip(paths, (before, after), strict=True):
        path.write_text(text)
    assert run(*paths, *arguments) == code
    assert part in " ".join(capsys.readouterr().out.replace("│", " ").split())


def test_bad_pairs_are_one_clear_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, bad, bitcode = tmp_path / "good.ll", tmp_path / "bad.ll", tmp_path / "x.bc"
    good.write_text(ONE)
    bad.write_text("define i32 @f() {\n  ret void\n}\n")
    bitcode.write_bytes(b"BC\xc0\xde1234")
    for arguments, code, part in [
        ((good, bad), 4, "bad.ll:2:7: value doesn't match function result type"),
        ((good, bitcode), 4, "x.bc: Expected a single module"),
        ((good, good), 2, "are the same file"),
        ((good, tmp_path / "none.ll"), 2, "cannot read"),
        ((good, tmp_path), 2, "cannot read"),
    ]:
        assert run(*arguments) == code
        error = capsys.readouterr().err
        assert part in error
        assert error.count("\n") == 1


def test_the_folder_shows_it_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "new" / "report"
    assert run(BITS, "--function", "greatest", "--pass-list", MISCOMPILES, "--reproduce", folder) == 1
    report = (folder / "report.md").read_text()
    assert f"opt -S -passes='function({MISCOMPILES})' before.ll -o after.ll" in report
    assert "minsize" in (folder / "before.ll").read_text()
    capsys.readouterr()
    assert run(folder / "before.ll", folder / "after.ll", "--json") == 1
    (function,) = json.loads(capsys.readouterr().out)["functions"]
    differs = function["execution"]["differs"]
    assert f"Called with `({differs['arguments']})`" in report
    assert differs["what"] in report


EXECUTIONS: dict[str, tuple[Execution, str, str]] = {
    "agrees": (Execution(agrees=5, discarded=43), "agrees", "agrees on 5 inputs (43"),
    "differs": (
        Execution(differs=Counterexample(3, "i32 1", "it traps")),
        "differs",
        "differs on input 3 (i32 1): it traps",
    ),
    "not executable": (Execution(not_executable="aliases"), "not_executed", "not executable: aliases"),
    "no input": (Execution(agrees=0), "not_executed", "no input counts"),
    "some functions": (Execution(agrees=5, functions=(1, 2)), "not_executed", "1 of 2 functions"),
}


@pytest.mark.parametrize("name", EXECUTIONS)
def test_what_execution_said_in_words(name: str) -> None:
    execution, expected, part = EXECUTIONS[name]
    found, reason = verdict.standing(execution)
    assert found == expected
    assert part in verdict.in_words(Row("f", found, reason, execution))


def test_what_stands_worst_decides() -> None:
    rows = [Row("a", "agrees"), Row("b", "not_executed"), Row("c", "failed"), Row("d", "differs")]
    assert [verdict.overall(rows[:count]) for count in range(5)] == [
        "agrees",
        "agrees",
        "not_executed",
        "failed",
        "differs",
    ]


@pytest.mark.parametrize("alive", [None, "unsupported"])
def test_alive_has_a_column_only_where_it_was_asked(alive: str | None) -> None:
    row = Row("f", "agrees", validation=Validation(True, True, True, alive=alive))  # pyright: ignore[reportArgumentType]
    assert ("alive-tv" in validate.table([row]).head) is (alive is not None)


def test_verdicts_are_told_as_they_come(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = (BITS, "--function", "greatest", "--function", "ones", "--pass-list", "default<Oz>")
    assert run(*arguments) == 0
    first, second = capsys.readouterr().err.splitlines()
    assert first.startswith("greatest: ")
    assert second.startswith("ones: ")
    assert run(*arguments, "--json") == 0
    assert not capsys.readouterr().err
