"""The wheel that the extension carries: all of llmfb, and enough to run it; run by `make test-editors`."""

from __future__ import annotations

import io
import json
import os
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
