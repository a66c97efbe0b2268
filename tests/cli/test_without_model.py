"""llmfb installed without the extra `model`: all but the model works, and one line says what is missing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.without_model import REMEDY, without_model

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "llmfb_core" / "examples" / "jansson_utf.ll"


def ran(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-P", "-m", "llmfb_server.program", *arguments]
    environment = without_model(folder / "blocked")
    return subprocess.run(
        command, env=environment, cwd=folder, capture_output=True, text=True, check=False, timeout=600
    )


def test_the_packages_are_really_out_of_reach(tmp_path: Path) -> None:
    code = "import torch"
    done = subprocess.run(
        [sys.executable, "-c", code], env=without_model(tmp_path), capture_output=True, text=True, check=False
    )
    assert "ModuleNotFoundError" in done.stderr


def test_optimize_goes_on(tmp_path: Path) -> None:
    done = ran(
        tmp_path, "optimize", str(EXAMPLE), "--function", "utf8_check_full", "--compilations", "20", "--json"
    )
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    (function,) = report["functions"]
    assert report["model"] is None
    assert function["best"]["bytes"] < function["baseline"]["bytes"]
    assert [line for line in done.stderr.splitlines() if REMEDY in line] == done.stderr.splitlines()


@pytest.mark.parametrize("shown", [["--diff"], ["-o", "-"], ["--results", "table.json"], []])
def test_it_is_said_that_a_model_could_not_be_asked(tmp_path: Path, shown: list[str]) -> None:
    nobody = ["--endpoint", "http://localhost:1/v1", "--model", "x"]
    some = ["--function", "utf8_check_full", "--compilations", "4"]
    done = ran(tmp_path, "optimize", str(EXAMPLE), *some, *nobody, *shown)
    assert done.returncode == 0, done.stderr
    said = done.stderr if shown else done.stdout
    assert said.count("note: the model x at http://localhost:1/v1 cannot be reached") == 1


def test_a_process_that_cannot_load_a_model_is_a_model_that_is_missing(tmp_path: Path) -> None:
    (tmp_path / "blocked").mkdir()
    (tmp_path / "blocked" / "torch.py").write_text("import os\nos.abort()\n")
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "blocked")}
    command = [sys.executable, "-P", "-m", "llmfb_server.program", "optimize", str(EXAMPLE), "--function"]
    done = subprocess.run(
        [*command, "utf8_check_full", "--compilations", "20"],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert done.returncode == 0, done.stderr
    assert "going on without a model: the model's process died twice" in done.stderr
    assert "each offer was checked" in done.stdout


def test_optimize_goes_on_where_torch_is_damaged(tmp_path: Path) -> None:
    (tmp_path / "blocked").mkdir()
    (tmp_path / "blocked" / "torch.py").write_text(
        "raise OSError('libc10.so: cannot open shared object file')"
    )
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "blocked")}
    command = [sys.executable, "-P", "-m", "llmfb_server.program", "optimize", str(EXAMPLE), "--function"]
    command += ["utf8_check_full", "--compilations", "10", "--json"]
    done = subprocess.run(
        command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=600
    )
    assert done.returncode == 0, done.stderr
    assert "libc10.so: cannot open shared object file" in done.stdout + done.stderr


def test_doctor_says_so(tmp_path: Path) -> None:
    done = ran(tmp_path, "doctor")
    assert done.returncode == 0, done.stdout
    rows = {line[9:22].strip(): line for line in done.stdout.splitlines()}
    assert rows["model"].startswith("without")
    assert REMEDY in rows["model"]
    assert rows["LLVM"].startswith("ok")
    assert rows["execution"].startswith("ok")
    assert "missing" not in done.stdout


def test_doctor_finds_nothing_missing_for_an_endpoint(tmp_path: Path) -> None:
    done = ran(tmp_path, "doctor", "--endpoint", "http://127.0.0.1:1/v1", "--model", "m")
    assert "not asked before there is a function" in done.stdout
    assert REMEDY not in done.stdout


def test_the_demo_goes_on(tmp_path: Path) -> None:
    done = ran(tmp_path, "demo", "--seconds", "0.1")
    assert done.returncode == 0, done.stderr
    assert "model none" in done.stdout
    assert REMEDY in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [("train", "dataset.parquet", "--out", "out"), ("evaluate", str(ROOT / "docs" / "matrix.parquet"))],
    ids=("train", "evaluate"),
)
def test_what_needs_a_model_ends_with_one_line(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = ran(tmp_path, *arguments)
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert REMEDY in line
