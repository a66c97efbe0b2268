"""Several files and folders, standard input and output, and where results go."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from llmfb_core.cli.main import main
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.types import Execution

QUICK = ["--model", "none", "--compilations", "4"]
GOOD = """define i32 @{name}(i32 %x) {{
  %a = alloca i32
  store i32 %x, ptr %a
  %y = load i32, ptr %a
  ret i32 %y
}}
"""
BAD = "define i32 @bad() {\n  ret void\n}\n"
OPTNONE = "define i32 @{name}() #0 {{\n  ret i32 0\n}}\n"
GROUP = "attributes #0 = { noinline optnone }\n"


@pytest.fixture(autouse=True)
def _unexecuted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Execution takes most of the time, and has no say in which files are read and written."""

    async def execute(*_: object) -> Execution:
        return Execution(not_executable="nobody asks here")

    monkeypatch.setattr(WorkerPool, "execute", execute)


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with IR in it and below, and other things; the working folder is the one around it."""
    for name in ("in/b.ll", "in/a.ll", "in/deep/c.ll", "in/.hidden/d.ll", "in/notes.txt", "alone.ll"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(GOOD.format(name=path.stem))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def optimize(*arguments: str) -> int:
    try:
        return main(["optimize", *arguments, *QUICK])
    except SystemExit as stop:
        assert isinstance(stop.code, int)
        return stop.code


def files_in(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def contract(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    return json.loads(capsys.readouterr().out)


def test_folders_are_searched_and_their_tree_is_kept(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for _ in range(2):  # what was written is none of what is read
        assert optimize("in", "alone.ll", "in/a.ll", "-o", "in/out/") == 0
        shown = capsys.readouterr()
        assert re.findall(r"^(\S+\.ll):$", shown.out, re.MULTILINE) == [
            "in/a.ll",
            "in/b.ll",
            "in/deep/c.ll",
            "alone.ll",
        ]
        assert "llmfb: in: 3 files\n" in shown.err
        assert shown.out.splitlines()[-1].startswith("4 files, 4 written: ")
        assert files_in(tree / "in/out") == ["a.ll", "alone.ll", "b.ll", "deep/c.ll"]
        assert "alloca" not in (tree / "in/out/deep/c.ll").read_text()


def test_only_files_are_read_in_a_folder(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo(tree / "in/pipe.ll")  # which nobody writes into
    assert optimize("in", "--diff") == 0
    assert "in: 3 files" in capsys.readouterr().err


def test_no_name_makes_a_line_of_its_own(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tree / "in"
    (folder / "x\n::stop-commands::x.ll").write_text(GOOD.format(name='"y\\0A::stop-commands::y"'))
    (folder / "z\n::stop-commands::z.ll").write_text(BAD)
    assert optimize("in") == 1
    shown = capsys.readouterr()
    assert "\\0A::stop-commands::x" in shown.out
    assert "\\0A::stop-commands::y" in shown.out
    assert "\\0A::stop-commands::z" in shown.err
    assert not re.search("^::", shown.out + shown.err, re.MULTILINE)


def test_one_json_object_with_all_files(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert optimize("in", "--json") == 0
    data = contract(capsys)
    assert list(data) == [
        "llvm",
        "model",
        "objective",
        "size_attributes",
        "seconds",
        "compilations",
        "files",
    ]
    assert [each["path"] for each in data["files"]] == ["in/a.ll", "in/b.ll", "in/deep/c.ll"]
    assert [each["functions"][0]["name"] for each in data["files"]] == ["a", "b", "c"]
    assert data["compilations"] == sum(each["compilations"] for each in data["files"])
    assert optimize("alone.ll", "--json") == 0
    alone = contract(capsys)
    (file,) = alone["files"]
    assert {key: file[key] for key in file if key != "path"} == {
        key: alone[key] for key in alone if key != "files"
    }
    assert set(file) == set(data["files"][0])


def test_a_file_that_fails_stops_no_other(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tree / "in/aa.ll").write_text(BAD)
    assert optimize("in", "none.ll", "-o", "out/") == 1
    shown = capsys.readouterr()
    assert "llmfb: in/aa.ll:2:7: value doesn't match function result type" in shown.err
    assert "llmfb: none.ll: cannot read none.ll: No such file" in shown.err
    assert shown.out.splitlines()[-1].startswith("5 files, 3 written, 2 failed: ")
    assert files_in(tree / "out") == ["a.ll", "b.ll", "deep/c.ll"]
    assert optimize("in/aa.ll", "in/a.ll", "--json") == 1
    first, second = contract(capsys)["files"]
    assert list(first) == ["path", "error"]
    assert second["functions"]


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        (["in", "-o", "in"], "in/a.ll is an input and would be overwritten"),
        (["alone.ll", "-o", "."], "alone.ll is an input and would be overwritten"),
        (["in", "other", "-o", "out/"], "in/a.ll and other/a.ll would both be written to out/a.ll"),
        (["in", "-o", "out.ll"], "cannot go to out.ll, which is no folder"),
        (["alone.ll", "in", "-o", "-"], "cannot go to -"),
        (["-", "-o", "in"], "standard input has no name below in"),
        (["empty"], "empty has no file that ends in .ll or .bc"),
        (["in", "--function", "aa"], "no file has a function @aa; did you mean @a?"),
    ],
)
def test_wrong_usage_is_one_line(
    arguments: list[str], part: str, tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("other/a.ll", "empty/x.txt"):
        (tree / name).parent.mkdir(exist_ok=True)
        (tree / name).write_text(GOOD.format(name="a"))
    before = files_in(tree)
    assert optimize(*arguments) == 2
    error = capsys.readouterr().err.splitlines()[-1]
    assert part in error
    assert files_in(tree) == before


def test_one_file_goes_into_a_folder_that_exists_or_ends_like_one(tree: Path) -> None:
    assert optimize("alone.ll", "-o", "in/deep") == 0
    assert optimize("alone.ll", "-o", "new/er/") == 0
    assert (tree / "in/deep/alone.ll").read_text() == (tree / "new/er/alone.ll").read_text()


def test_a_function_is_looked_for_in_all_files(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert optimize("in", "--function", "@b", "-o", "out/") == 0
    shown = capsys.readouterr()
    assert "in/b.ll:\n" in shown.out
    assert "in/a.ll" not in shown.out + shown.err.replace("in: 3", "")
    assert (tree / "out/a.ll").read_text() == (tree / "in/a.ll").read_text()
    assert "alloca" not in (tree / "out/b.ll").read_text()


def test_diffs_name_their_files(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert optimize("in", "--diff") == 0
    out = capsys.readouterr().out
    assert re.findall(r"^--- (.*)$", out, re.MULTILINE) == ["a/in/a.ll", "a/in/b.ll", "a/in/deep/c.ll"]


def test_a_closed_pipe_is_silent(tree: Path) -> None:
    command = [sys.executable, "-P", "-m", "llmfb_core.cli.main", "optimize", str(tree / "in"), *QUICK]
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writing)
    assert done.returncode == 1
    assert done.stderr == f"llmfb: {tree / 'in'}: 3 files\n"


# ------------------------------------------------------------------------------------------------- one line a cause


def test_optnone_is_one_line_and_can_be_lifted(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    marked = "".join(OPTNONE.format(name=f"f{number}") for number in range(21)) + GROUP
    (tree / "marked.ll").write_text(marked)
    assert optimize("marked.ll") == 1
    assert capsys.readouterr().err == (
        "llmfb: 21 functions are optnone, which passes skip (@f0, @f1, @f2, ...): "
        "compile with -Xclang -disable-O0-optnone, or use --lift-optnone\n"
    )
    assert optimize("marked.ll", "--lift-optnone", "--json", "-o", "lifted.ll") == 0
    shown = capsys.readouterr()
    assert len(json.loads(shown.out)["functions"]) == json.loads(shown.out)["optnone_lifted"] == 21
    assert "optnone" not in shown.err
    assert "optnone" not in (tree / "lifted.ll").read_text()
    assert (tree / "marked.ll").read_text() == marked


def test_an_llvm_without_the_back_end_is_one_line(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    functions = "".join(GOOD.format(name=f"handler{number}") for number in range(7))
    (tree / "thumb.ll").write_text(f'target triple = "nothing-none-eabi"\n{functions}')
    assert optimize("thumb.ll", "--objective", "instructions") in (0, 1)
    capsys.readouterr()
    assert optimize("thumb.ll") == 1
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "thumb.ll: no LLVM makes objects for the triple nothing-none-eabi" in error


def test_why_offers_were_not_executed_is_one_line(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tree / "many.ll").write_text("".join(GOOD.format(name=f"f{number}") for number in range(5)))
    assert optimize("many.ll") == 0
    out = capsys.readouterr().out
    assert out.count("nobody asks here") == 1
    assert "not executed: nobody asks here (5 functions: @f0, @f1, @f2, ...)" in out


def test_what_is_optimized_already_is_said_once(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    optimized = (Path(__file__).parent.parent / "document/compiled/clang_after_passes.ll").read_text()
    (tree / "done.ll").write_text(optimized)
    assert optimize("done.ll", "--json") == 0
    shown = capsys.readouterr()
    data = json.loads(shown.out)
    assert [each["best"]["pass_list"] for each in data["functions"]] == ["-Oz"] * len(data["functions"])
    assert data["optimized_before"]["producer"] == "clang"
    assert re.fullmatch(
        r"llmfb: done.ll: this IR looks optimized already.*clang -Oz -Xclang -disable-llvm-passes.*\n",
        shown.err,
    )
