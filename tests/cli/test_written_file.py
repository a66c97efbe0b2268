"""What `llmfb optimize -o` writes: as what, with which figures, and what the whole file became."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import anyio
import pytest

from llmfb_core.cli.main import main
from llmfb_core.document.extract import extract
from llmfb_core.document.module import ModuleText
from llmfb_core.examples import examples
from llmfb_core.llvm.object_file import object_size
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.screening.programs import FOLDER
from llmfb_core.types import Counterexample, Execution, Measurement, Source

LOOPS = FOLDER / "loops.ll"
"""Its figures in memory and as written differ."""
CLANG = Path(sysconfig.get_path("scripts")) / "clang"
NEWER_BITCODE = Path(__file__).with_name("newer_llvm.bc")
"""A function with an attribute that LLVM 22 does not have, written by LLVM 23."""
QUICK = ["--model", "none", "--compilations", "4"]
SEARCHED = ["--model", "none", "--compilations", "25"]
INLINED = """target triple = "x86_64-unknown-linux-gnu"
define internal i32 @helper(i32 %x) {
  %y = mul i32 %x, 3
  ret i32 %y
}
define i32 @f(i32 %x) {
  %a = alloca i32
  store i32 %x, ptr %a
  %y = load i32, ptr %a
  %z = call i32 @helper(i32 %y)
  ret i32 %z
}
"""


def optimize(*arguments: str | Path, budget: Sequence[str] = QUICK) -> int:
    try:
        return main(["optimize", *map(str, arguments), *budget])
    except SystemExit as stop:
        assert isinstance(stop.code, int)
        return stop.code


@pytest.fixture
def unexecuted(monkeypatch: pytest.MonkeyPatch) -> None:
    """Execution takes most of the time, and has no say in what is written and how large that is."""

    async def execute(*_: object) -> Execution:
        return Execution(not_executable="nobody asks here")

    monkeypatch.setattr(WorkerPool, "execute", execute)


def written(source: Path, text: str) -> Path:
    source.write_text(text)
    return source


def sizes_of(path: Path) -> dict[str, int]:
    size = object_size(path.read_bytes())
    return {"bytes": size.bytes, "ram": size.ram}


def compiled(path: Path, *passes: str) -> dict[str, int]:
    """The sizes of what clang makes of a written file, by default without passes."""
    out = path.with_name("by-clang.o")
    flags = passes or ("-Xclang", "-disable-llvm-passes")
    subprocess.run([CLANG, "-c", "-Oz", *flags, "-w", path, "-o", out], check=True)
    return sizes_of(out)


def contract(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    return json.loads(capsys.readouterr().out)


@pytest.mark.usefixtures("unexecuted")
@pytest.mark.parametrize("scope", ["functions", "module"])
@pytest.mark.parametrize("suffix", [".ll", ".bc", ".s", ".o"])
def test_what_is_written_has_the_figures_that_are_said(
    suffix: str, scope: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if suffix != ".o" and not CLANG.exists():
        pytest.skip("needs clang in the environment")
    out = tmp_path / f"out{suffix}"
    assert optimize(LOOPS, "--scope", scope, "--json", "-o", out) == 0
    data = contract(capsys)
    best = data["file" if scope == "functions" else "module"]["best"]
    baseline = data["file" if scope == "functions" else "module"]["baseline"]
    found = sizes_of(out) if suffix == ".o" else compiled(out)
    assert found == {"bytes": best["bytes"], "ram": best["ram"]}
    assert best["bytes"] <= baseline["bytes"]
    assert best["ram"] <= baseline["ram"]


@pytest.mark.usefixtures("unexecuted")
def test_standard_output_is_the_text_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, out = written(tmp_path / "input.ll", INLINED), tmp_path / "out.ll"
    assert optimize(source, "-o", out) == 0
    capsys.readouterr()
    assert main(["optimize", str(source), "-o", "-", *QUICK]) == 0
    assert capsys.readouterr().out == out.read_text()
    for other in ("--json", "--diff"):
        assert optimize(source, "-o", "-", other) == 2
        assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.usefixtures("unexecuted")
def test_bitcode_is_read_like_its_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    async def assembled() -> tuple[bytes, str]:
        async with WorkerPool(workers=1) as pool:
            _, content = await pool.make(INLINED, "bitcode")
            return content, await pool.disassemble(content)

    content, text = anyio.run(assembled)
    bitcode, source = tmp_path / "input.bc", written(tmp_path / "input.ll", text)
    bitcode.write_bytes(content)
    results: list[str] = []
    for path in (bitcode, source):
        assert optimize(path, "-o", path.with_suffix(".out.ll")) == 0
        results.append(path.with_suffix(".out.ll").read_text())
    assert results[0] == results[1]
    command = [sys.executable, "-m", "llmfb_core.cli.main", "optimize", "-", "-o", "-", *QUICK]
    done = subprocess.run(command, input=content, capture_output=True, check=True)
    assert done.stdout.decode() == results[0]


# -------------------------------------------------------------------------------------------------------- the file


@pytest.mark.usefixtures("unexecuted")
def test_oz_of_the_whole_is_written_where_functions_are_not_smaller(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, out = written(tmp_path / "input.ll", INLINED), tmp_path / "out.ll"
    assert optimize(source, "--json", "-o", out) == 0
    shown = capsys.readouterr()
    data = json.loads(shown.out)
    assert data["file"]["best"] == data["file"]["baseline"] == {"bytes": 4, "ram": 0}
    reason = "one by one the functions make it 6 bytes, -Oz of the whole file 4 bytes: the latter is written"
    assert data["file"]["reason"] == reason
    assert shown.err == f"llmfb: {source}: {reason}\n"
    assert "@helper" not in out.read_text()


@pytest.mark.usefixtures("unexecuted")
def test_functions_are_written_where_they_make_the_file_smaller(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    example = next(one for one in examples() if one.function == "utf8_check_full")
    out = tmp_path / "out.ll"
    assert (
        main(
            [
                "optimize",
                str(example.path),
                "--json",
                "-o",
                str(out),
                "--model",
                "none",
                "--compilations",
                "25",
            ]
        )
        == 0
    )
    shown = capsys.readouterr()
    data = json.loads(shown.out)
    assert data["file"]["best"]["bytes"] < data["file"]["baseline"]["bytes"]
    assert "reason" not in data["file"]
    assert shown.err == ""
    assert out.read_text().startswith(example.text[: example.text.index("define ")])


def test_where_oz_is_refused_the_smallest_valid_file_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def execute(_pool: object, source: Source, _compiled: str) -> Execution:
        if source.function is None:
            return Execution(differs=Counterexample(3, "i32 1", "it traps"))
        return Execution(not_executable="nobody asks here")

    monkeypatch.setattr(WorkerPool, "execute", execute)
    source, out = written(tmp_path / "input.ll", INLINED), tmp_path / "out.ll"
    assert optimize(source, "--json", "-o", out) == 0
    data = contract(capsys)
    assert data["file"]["baseline"] == {"bytes": 4, "ram": 0}
    assert data["file"]["best"]["bytes"] == 6
    assert data["file"]["reason"].endswith("is refused: executed with (i32 1), it traps")
    assert "alloca" not in out.read_text()
    assert "@helper" in out.read_text()


@pytest.mark.usefixtures("unexecuted")
def test_of_a_named_function_no_file_is_judged(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, out = written(tmp_path / "input.ll", INLINED), tmp_path / "out.ll"
    assert optimize(source, "--function", "f", "--json", "-o", out) == 0
    assert "file" not in contract(capsys)
    assert "@helper" in out.read_text()


@pytest.mark.skipif(not CLANG.exists(), reason="needs clang in the environment")
@pytest.mark.usefixtures("unexecuted")
def test_passes_that_run_again_change_the_figures(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Why the documents say to compile without passes."""
    example = next(one for one in examples() if one.function == "utf8_check_full")
    out = tmp_path / "out.ll"
    assert (
        main(
            [
                "optimize",
                str(example.path),
                "--json",
                "-o",
                str(out),
                "--model",
                "none",
                "--compilations",
                "60",
            ]
        )
        == 0
    )
    claimed = contract(capsys)["file"]["best"]
    assert compiled(out) == claimed
    assert compiled(out, "-w") != claimed


CALLS = """target triple = "x86_64-unknown-linux-gnu"
define i32 @caller(i32 %x) {
  %y = call i32 @callee(i32 %x)
  %z = icmp eq i32 %y, 1
  %w = zext i1 %z to i32
  ret i32 %w
}
define internal i32 @callee(i32 %x) noinline {
  %a = alloca i32
  store i32 %x, ptr %a
  %y = load i32, ptr %a
  %z = icmp ult i32 %y, 2
  %w = zext i1 %z to i32
  ret i32 %w
}
"""


@pytest.mark.usefixtures("unexecuted")
def test_functions_are_measured_in_the_file_that_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What LLVM infers of a callee changes its caller's code, although not the caller's text."""
    source, out = written(tmp_path / "input.ll", CALLS), tmp_path / "out.ll"
    names = ["--function", "caller", "--function", "callee"]
    assert optimize(source, *names, "--pass-list", "default<Oz>", "--json", "-o", out, budget=()) == 0
    caller, _ = contract(capsys)["functions"]

    async def measured() -> object:
        async with WorkerPool(workers=1) as pool:
            return await pool.measure(extract(ModuleText(out.read_text()), "caller").text)

    assert anyio.run(measured) == Measurement(
        **{key: caller["best"][key] for key in ("instructions", "bytes", "ram")}
    )
    assert caller["best"]["bytes"] < caller["baseline"]["bytes"], "else it would prove nothing"


# ------------------------------------------------------------------------------------------------------- bad input


@pytest.mark.parametrize(
    ("out", "code", "part"),
    [
        ("out.obj", 2, "its name must end in .ll, .bc, .s, .o"),
        ("out", 2, "its name must end in"),
        ("none/out.ll", 1, "No such file or directory"),
        ("input.ll/out.ll", 1, "Not a directory"),
        ("/dev/full", 1, "No space left on device"),
    ],
)
@pytest.mark.usefixtures("unexecuted")
def test_a_target_that_cannot_be_written_is_one_line(
    out: str, code: int, part: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = written(tmp_path / "input.ll", INLINED)
    assert optimize(source, "-o", tmp_path / out) == code
    error = capsys.readouterr().err
    assert part in error
    assert error.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == ["input.ll"]


@pytest.mark.parametrize("arguments", [("-o", "-"), ("--json",), ()])
def test_a_full_standard_output_is_one_line(arguments: tuple[str, ...], tmp_path: Path) -> None:
    source = written(tmp_path / "input.ll", INLINED)
    command = [sys.executable, "-m", "llmfb_core.cli.main", "optimize", source, *arguments, *QUICK]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr == "llmfb: cannot write standard output: No space left on device\n"


@pytest.mark.skipif(os.geteuid() == 0, reason="root writes everywhere")
def test_a_folder_that_may_not_be_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = written(tmp_path / "input.ll", INLINED)
    tmp_path.chmod(0o500)
    assert optimize(source, "-o", tmp_path / "out.ll") == 1
    assert "Permission denied" in capsys.readouterr().err


def test_an_input_that_changes_is_not_overwritten(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    source = written(tmp_path / "input.ll", INLINED)

    async def execute(*_: object) -> Execution:
        source.write_text(INLINED + "; edited\n")
        return Execution(not_executable="nobody asks here")

    monkeypatch.setattr(WorkerPool, "execute", execute)
    assert optimize(source, "-o", source) == 1
    error = capsys.readouterr().err
    assert error == f"llmfb: {source} was changed in the meantime: nothing is written; run this again\n"
    assert source.read_text() == INLINED + "; edited\n"
    assert [path.name for path in tmp_path.iterdir()] == ["input.ll"]


@pytest.mark.usefixtures("unexecuted")
def test_an_input_is_overwritten_through_its_link(tmp_path: Path) -> None:
    source = written(tmp_path / "input.ll", INLINED)
    link = tmp_path / "link.ll"
    link.symlink_to(source)
    assert optimize(source, "-o", link) == 0
    assert link.is_symlink()
    assert "alloca" not in source.read_text()


def test_bitcode_of_a_newer_llvm_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert optimize(NEWER_BITCODE, "-o", tmp_path / "out.o") == 1
    error = capsys.readouterr().err
    assert error.startswith(f"llmfb: {NEWER_BITCODE}: Unknown attribute kind")
    assert "Producer: 'LLVM23.1.4'" in error
    assert error.count("\n") == 1
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("scope", ["functions", "module"])
@pytest.mark.parametrize("suffix", [".ll", ".o"])
def test_without_functions_a_module_is_written_as_it_is(
    suffix: str, scope: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "@table = constant [3 x i32] [i32 1, i32 2, i32 3]\n@unused = internal global i32 7\n"
    source, out = written(tmp_path / "input.ll", text), tmp_path / f"out{suffix}"
    assert optimize(source, "--scope", scope, "-o", out) == 0
    assert "defines no function" in capsys.readouterr().err
    assert out.read_text() == text if suffix == ".ll" else sizes_of(out) == {"bytes": 16, "ram": 4}


@pytest.mark.usefixtures("unexecuted")
def test_one_function_that_cannot_be_read_leaves_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = (
        "define ptr @other() {\nentry:\n  br label %next\nnext:\n  ret ptr blockaddress(@jumps, %there)\n}\n"
        "define void @jumps() {\n  br label %there\nthere:\n  ret void\n}\n"
    )
    source, out = written(tmp_path / "input.ll", INLINED + other), tmp_path / "out.ll"
    assert optimize(source, "-o", out) == 0
    error = capsys.readouterr().err
    assert "skipped: function @other: it depends on the address of a block of @jumps" in error
    assert "alloca" not in out.read_text()
