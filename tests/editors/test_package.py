"""The wheel that the extension carries: all of llmfb, and enough to run it; run by `make test-editors`."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CLIENT = ROOT / "client-vscode"
PACKAGES = {"llmfb_core": "llmfb_core", "llmfb_server": "server/llmfb_server"}
"""The packages in the wheel, and where they are in the checkout."""
PROGRAM = """
import llmfb_core, llmfb_server.main, sys
from llmfb_core.cli.main import main
print(llmfb_core.__file__, llmfb_server.main.__file__, file=sys.stderr)
sys.exit(main())
"""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif("LLMFB_EDITORS_CACHE" not in os.environ, reason="needs `make test-editors`"),
]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel in dist/llmfb.vsix, by the name that the extension looks for."""
    version = json.loads((CLIENT / "package.json").read_text())["version"]
    name = f"llmfb-{version}-py3-none-any.whl"
    with zipfile.ZipFile(CLIENT / "dist" / "llmfb.vsix") as vsix:
        assert [each for each in vsix.namelist() if each.endswith(".whl")] == [f"extension/dist/{name}"]
        content = vsix.read(f"extension/dist/{name}")
    path = tmp_path_factory.mktemp("wheel") / name
    path.write_bytes(content)
    return path


def test_every_file_is_in_it_as_it_is_in_the_checkout(wheel: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(wheel.read_bytes())) as archive:
        packed = {name: archive.read(name) for name in archive.namelist() if ".dist-info/" not in name}
    for package, place in PACKAGES.items():
        told = subprocess.run(["git", "ls-files", "-z", place], cwd=ROOT, capture_output=True, check=True)
        for file in filter(None, told.stdout.decode().split("\0")):
            name = f"{package}{file.removeprefix(place)}"
            assert packed.pop(name, None) == (ROOT / file).read_bytes(), f"{name} is missing or old"
    assert not packed


def npm_packages() -> dict[str, str]:
    """The packages that the extension is made of with their versions: what it imports, and what these need."""
    lock = json.loads((CLIENT / "package-lock.json").read_text())["packages"]
    found: dict[str, str] = {}
    wanted = ["vscode-languageclient"]
    while wanted:
        package = lock[f"node_modules/{(name := wanted.pop())}"]
        found[name] = package["version"]
        wanted += [each for each in package.get("dependencies", {}) if each not in found]
    return found


def test_licenses_of_the_bundles_packages_are_in_the_extension() -> None:
    with zipfile.ZipFile(CLIENT / "dist" / "llmfb.vsix") as vsix:
        notices = vsix.read("extension/dist/notices.txt").decode()
    named = dict(re.findall(r"^(\S+) (\S+) \([\w. -]+\)$", notices, re.MULTILINE))
    assert len(named) > 5
    assert named.items() <= npm_packages().items()
    assert named.keys() >= {name for name in npm_packages() if name.startswith("vscode-")}
    parts = notices.split("-" * 80)[1:]
    assert len(parts) == len(named)
    assert [part.split()[0] for part in parts if "WARRANT" not in part.upper()] == []


def test_the_wheel_has_its_notices(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = {name.partition(".dist-info/licenses/")[2] for name in archive.namelist()}
    assert {"LICENSE", "docs/notices.md", "llmfb_core/examples/NOTICE.md"} <= names


def test_it_runs_from_where_it_is_installed(wheel: Path, tmp_path: Path) -> None:
    target = tmp_path / "installed here"
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*install, "--target", str(target), wheel.as_uri()], check=True, cwd=tmp_path)
    example = target / "llmfb_core" / "examples" / "jansson_utf.ll"
    command = [sys.executable, "-P", "-c", PROGRAM, "optimize", str(example), "--compilations", "3", "--json"]
    environment = {**os.environ, "PYTHONPATH": str(target), "LLMFB_CACHE_DIR": str(tmp_path / "cache")}
    ran = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    places = ran.stderr.splitlines()[0]
    assert places.count(str(target)) == len(PACKAGES), places
    assert json.loads(ran.stdout)
