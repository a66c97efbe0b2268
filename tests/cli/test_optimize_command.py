"""`llmfb optimize` as people and programs call it: output, exit codes, bad input, nothing half-written."""

import json
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from llmfb_core.cli.main import main
from llmfb_core.examples import examples
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.types import Counterexample, Execution
from tests.processes import ends

EXAMPLE = next(example for example in examples() if example.function == "utf8_check_full")
QUICK = ["--model", "none", "--compilations", "12"]


def optimize(*arguments: str | Path) -> int:
    try:
        return main(["optimize", *map(str, arguments)])
    except SystemExit as stop:
        assert isinstance(stop.code, int)
        return stop.code


def write(folder: Path, text: str, name: str = "input.ll") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8", newline="")
    return path


def test_json_is_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    assert optimize(EXAMPLE.path, "--function", EXAMPLE.function, "--json", *QUICK) == 0
    data = json.loads(capsys.readouterr().out)
    assert list(data) == [
        "llvm",
        "model",
        "objective",
        "size_attributes",
        "seconds",
        "compilations",
        "functions",
        "files",
    ]
    assert list(data["llvm"]) == ["version", "path", "origin", "why", "screened"]
    assert (data["llvm"]["version"], data["llvm"]["why"], data["llvm"]["screened"]) == ("22.1.8", None, True)
    (function,) = data["functions"]
    assert data["files"] == [
        {"path": str(EXAMPLE.path), **{key: data[key] for key in data if key != "files"}}
    ]
    assert function["name"] == EXAMPLE.function
    for size in ("source", "baseline"):
        assert set(function[size]) == {"instructions", "bytes", "ram"}
    assert set(function["best"]) == {"instructions", "bytes", "ram", "pass_list", "found_by"}
    assert function["best"]["bytes"] <= function["baseline"]["bytes"]
    validation = function["validation"]
    assert list(validation) == ["verifier", "interface", "splice", "execution"]
    assert validation["verifier"] and validation["interface"] and validation["splice"]
    assert list(validation["execution"]) == ["agrees", "not_compared", "discarded"]
    assert validation["execution"]["agrees"] >= 8
    assert 0 < function["seconds_to_first_offer"] <= data["seconds"]
    assert data["compilations"] <= 12


def test_json_of_a_module(capsys: pytest.CaptureFixture[str]) -> None:
    assert optimize(EXAMPLE.path, "--scope", "module", "--json", *QUICK) == 0
    data = json.loads(capsys.readouterr().out)
    assert "functions" not in data
    assert "name" not in data["module"]
    assert data["module"]["best"]["bytes"] <= data["module"]["baseline"]["bytes"]


def test_the_table_names_what_validated(capsys: pytest.CaptureFixture[str]) -> None:
    assert optimize(EXAMPLE.path, "--function", EXAMPLE.function, *QUICK) == 0
    out = capsys.readouterr().out
    for part in ("source", "-Oz", "best", "gain", "verifier", "function(", "300 B", "executed on"):
        assert part in out


@pytest.mark.skipif(shutil.which("patch") is None, reason="needs patch(1)")
def test_diff_and_out_agree(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = write(tmp_path, EXAMPLE.text)
    out = tmp_path / "out.ll"
    assert optimize(source, "--function", EXAMPLE.function, "--diff", "-o", out, *QUICK) == 0
    patch = tmp_path / "change.patch"
    patch.write_text(capsys.readouterr().out, encoding="utf-8")
    subprocess.run(["patch", "-s", str(source), str(patch)], check=True)
    assert source.read_text() == out.read_text()


def test_every_byte_outside_of_a_named_function(tmp_path: Path) -> None:
    text = (
        "; a form feed \f, a line separator \u2028 and \xe9\r\n"
        "define i32 @f(i32 %x) {\r\n  %a = alloca i32\r\n  store i32 %x, ptr %a\r\n"
        "  %y = load i32, ptr %a\r\n  ret i32 %y\r\n}\r\n; between\r\n"
        "define void @skipped() noinline optnone {\r\n  ret void\r\n}\r\n; the end"
    )
    source, out = write(tmp_path, text), tmp_path / "out.ll"
    assert optimize(source, "--function", "f", "-o", out, *QUICK) == 0
    result = out.read_bytes().decode()
    assert result.startswith("; a form feed \f, a line separator \u2028 and \xe9\r\n")
    assert "; between\r\ndefine void @skipped() noinline optnone {\r\n  ret void\r\n}\r\n; the end" in result
    assert "alloca" not in result


def test_functions_that_cannot_be_optimized_are_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, out = write(tmp_path, LOAD + OPTNONE), tmp_path / "out.ll"
    assert optimize(source, "-o", out, *QUICK) == 0
    said = (
        "llmfb: skipped: @skipped is optnone, which passes skip: compile with -Xclang -disable-O0-optnone, or"
    )
    assert capsys.readouterr().err.startswith(said)
    result = out.read_text()
    assert "alloca" not in result
    assert "@skipped" in result


LOAD = (
    "define i32 @f(i32 %x) {\n  %a = alloca i32\n  store i32 %x, ptr %a\n  %y = load i32, ptr %a\n"
    "  ret i32 %y\n}\n"
)
OPTNONE = "define void @skipped() noinline optnone {\n  ret void\n}\n"
BAD: dict[str, tuple[str, list[str], int, str]] = {
    "not IR": ("int main(void) { return 0; }\n", [], 1, "input.ll:1:1: expected top-level entity"),
    "newer IR": (
        "define i32 @f() {\n  %x = brandnew i32 1\n  ret i32 %x\n}\n",
        [],
        1,
        "input.ll:2:8: expected instruction",
    ),
    "no body": ("declare void @g()\n", ["--function", "g"], 1, "@g has no body"),
    "unknown function": ("declare void @g()\n", ["--function", "h"], 2, "no function @h"),
    "optnone": ("define void @g() noinline optnone {\n  ret void\n}\n", ["--function", "g"], 1, "optnone"),
    "no list": ("", ["--pass-list", "nonsense"], 2, "unknown pass nonsense at offset 0"),
    "a list that miscompiles": (
        "",
        ["--pass-list", "early-cse<memssa>,dse,newgvn"],
        2,
        "is refused: it miscompiled",
    ),
    "a list and a budget": ("", ["--pass-list", "sroa", "--seconds", "1"], 2, "not allowed with"),
    "function and module": (
        "declare void @g()",
        ["--scope", "module", "--function", "g"],
        2,
        "exclude each other",
    ),
    "both budgets": ("", ["--seconds", "1"], 2, "not allowed with"),
    "no budget": ("", ["--seconds", "0"], 2, "--seconds"),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_one_clear_line(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text, arguments, code, part = BAD[name]
    out = tmp_path / "out.ll"
    quick = (
        ["--model", "none"]
        if {"--seconds", "--pass-list"} & {*arguments} and name != "both budgets"
        else QUICK
    )
    assert optimize(write(tmp_path, text), "-o", out, *arguments, *quick) == code
    error = capsys.readouterr().err
    assert part in error
    assert code == 2 or error.count("\n") == 1
    assert names_in(tmp_path) == ["input.ll"], "nothing is half-written"


@pytest.mark.parametrize("text", ["", "@g = global i32 0\n", "declare void @g()\n"])
def test_a_file_without_functions_stays_as_it_is(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.ll"
    assert optimize(write(tmp_path, text), "-o", out, "--json", *QUICK) == 0
    shown = capsys.readouterr()
    assert json.loads(shown.out)["functions"] == []
    assert "defines no function" in shown.err
    assert out.read_text() == text


def test_a_named_list_is_validated_and_applied(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.ll"
    arguments = [write(tmp_path, LOAD), "-o", out, "--pass-list", "sroa", "--json"]
    assert optimize(*arguments) == 0
    (function,) = json.loads(capsys.readouterr().out)["functions"]
    assert (function["best"]["pass_list"], function["best"]["found_by"]) == ("function(sroa)", "named")
    assert function["validation"]["execution"]["agrees"] >= 8
    assert "alloca" not in out.read_text()


def test_nothing_larger_than_oz_is_written_where_oz_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def differs(*_: object) -> Execution:
        return Execution(differs=Counterexample(3, "i32 1", "it traps"))

    monkeypatch.setattr(WorkerPool, "execute", differs)
    out = tmp_path / "out.ll"
    assert optimize(write(tmp_path, LOAD), "-o", out, "--model", "none", "--compilations", "60") == 1
    shown = capsys.readouterr()
    assert shown.err == "llmfb: @f: nothing is offered, -Oz is refused: executed with (i32 1), it traps\n"
    assert "not offered" in shown.out
    assert not out.exists()


def test_a_missing_file_and_broken_bitcode(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert optimize(tmp_path / "none.ll") == 2
    assert "cannot read" in capsys.readouterr().err
    bitcode = tmp_path / "x.bc"
    bitcode.write_bytes(b"BC\xc0\xde1234")
    assert optimize(bitcode, *QUICK) == 1
    error = capsys.readouterr().err
    assert (
        error == f"llmfb: {bitcode}: Expected a single module (read by LLVM 22.1.8; --llvm names another)\n"
    )


def test_without_the_model_that_was_named_it_goes_on_and_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    damaged = tmp_path / "damaged"
    damaged.mkdir()
    (damaged / "llmfb.json").write_text("{")
    for named, reason in (
        (["--model", tmp_path], "no model in"),
        (["--model", damaged], "is damaged"),
        (["--model", tmp_path / ("m" * 300)], "File name too long"),
        (["--model", "m", "--endpoint", "https://example.com/v1"], "another machine.*--allow-remote"),
        (["--model", "m", "--endpoint", "ftp://localhost"], "must be an address like"),
        (["--endpoint", "http://localhost:1/v1"], "needs the name of a model"),
    ):
        assert optimize(write(tmp_path, LOAD), *named, "--json", "--compilations", "4") == 0
        said = capsys.readouterr()
        assert re.fullmatch(f"llmfb: going on without a model: .*{reason}.*\n", said.err)
        assert json.loads(said.out)["model"] is None


def test_an_endpoint_that_is_down_is_a_note(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    endpoint = ("--model", "m", "--endpoint", "http://127.0.0.1:1/v1")
    assert optimize(write(tmp_path, LOAD), *endpoint, "--compilations", "4") == 0
    assert "note: the model m at http://127.0.0.1:1/v1 cannot be reached" in capsys.readouterr().out


def test_an_llvm_that_cannot_be_loaded(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    fake = tmp_path / "libLLVM.so"
    fake.write_text("no library")
    for wanted in (str(fake), str(tmp_path / "nothing"), "99"):
        assert optimize(EXAMPLE.path, "--llvm", wanted, *QUICK) == 1
        assert capsys.readouterr().err.count("\n") == 1


def run_process(*arguments: str | Path, blocks: str = "unlimited") -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "llmfb_core.cli.main", "optimize", *map(str, arguments)]
    limited = ["sh", "-c", f'ulimit -f {blocks}; exec "$@"', "sh", *command]
    return subprocess.Popen(limited, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    out = write(tmp_path, "; the old file\n", "out.ll")
    process = run_process(EXAMPLE.path, "--function", EXAMPLE.function, "-o", out, *QUICK, blocks="8")
    _, error = process.communicate()
    assert process.returncode == 1
    assert f"cannot write {out}" in error
    assert error.count("\n") == 1
    assert out.read_text() == "; the old file\n"
    assert names_in(tmp_path) == ["out.ll"]


def children_of(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()


def test_ctrl_c_ends_everything(tmp_path: Path) -> None:
    out = tmp_path / "out.ll"
    process = run_process(EXAMPLE.path, "-o", out, "--model", "none", "--seconds", "600")
    deadline = time.monotonic() + 600
    while not (workers := children_of(process.pid)) and time.monotonic() < deadline:
        time.sleep(0.05)
    time.sleep(0.5)
    process.send_signal(signal.SIGINT)
    _, error = process.communicate(timeout=600)
    assert process.returncode == 130
    assert error == "llmfb: interrupted\n"
    assert names_in(tmp_path) == []
    assert workers
    assert all(map(ends, workers))


def test_ctrl_c_leaves_what_is_written(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    first = write(tmp_path, "@table = constant i32 1\n", "a.ll")
    process = run_process(first, EXAMPLE.path, "-o", f"{folder}/", "--model", "none", "--seconds", "600")
    deadline = time.monotonic() + 600
    while not (folder / "a.ll").exists() and time.monotonic() < deadline:
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, error = process.communicate(timeout=600)
    assert process.returncode == 130
    assert error.splitlines()[-1] == "llmfb: interrupted"
    assert names_in(folder) == ["a.ll"]
    assert (folder / "a.ll").read_text() == first.read_text()


def test_a_module_of_ten_megabytes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    filler = "".join(
        f"define i32 @filler{i}(i32 %x) {{\n"
        + "".join(f"  %v{k} = add i32 %{'x' if not k else f'v{k - 1}'}, {k}\n" for k in range(40))
        + "  ret i32 %v39\n}\n"
        for i in range(9600)
    )
    text = filler + "define i32 @small(i32 %x) {\n  %y = add i32 %x, 0\n  ret i32 %y\n}\n"
    assert len(text) > 10_000_000
    source = write(tmp_path, text)
    assert optimize(source, "--function", "small", "--json", "--model", "none", "--compilations", "4") == 0
    (function,) = json.loads(capsys.readouterr().out)["functions"]
    assert function["best"]["instructions"] == 1
    assert function["validation"]["splice"]
