"""The extension in real VS Code (code-server in a headless Chromium); run by `make test-editors`, skipped elsewhere.

What it opens is always a folder full of programs, modules and settings that nobody wants to be run.
"""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.editors.hostile import hostile_folder

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
CLIENT = ROOT / "client-vscode"
CACHE = Path(os.environ.get("LLMFB_EDITORS_CACHE", ""))
PATIENCE = 500


class Version(NamedTuple):
    """A release of code-server, and the Node.js it runs on."""

    code_server: str
    node: str


VERSIONS = [Version(*line.split()) for line in (HERE / "vscode_versions.txt").read_text().splitlines()]
SETTINGS = HERE / "vscode_settings.json"
VSIX = CLIENT / "dist" / "llmfb.vsix"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif("LLMFB_EDITORS_CACHE" not in os.environ, reason="needs `make test-editors`"),
]


@dataclass(frozen=True)
class CodeServer:
    """A code-server that runs, with a state of its own."""

    url: str
    node: str
    environment: dict[str, str]
    workspace: Path

    def run(self, script: str, *arguments: str) -> str:
        """Run a script of the extension's tests to its end, which must be a good one; returns what it printed."""
        command = [self.node, str(CLIENT / "out" / "browser" / script), self.url, *arguments]
        ran = subprocess.run(
            command,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        assert ran.returncode == 0, ran.stdout
        return ran.stdout


@contextmanager
def started(
    version: Version, folder: Path, *, vsix: Path | None, settings: Mapping[str, Any], trusted: bool = True
) -> Generator[CodeServer]:
    """Start code-server with nothing in it but, where wanted, the extension's package; nothing of its folder is run."""
    node_folder = CACHE / f"node-{version.node}" / "bin"
    program = CACHE / f"code-server-{version.code_server}" / "node_modules" / "code-server"
    state, workspace = folder / "state", folder / "workspace"
    hostile = hostile_folder(workspace)
    more = {
        "files.exclude": dict.fromkeys(hostile.names, True),  # or the explorer shows nothing else
        "security.workspace.trust.startupPrompt": "never",
        "security.workspace.trust.banner": "never",
        **settings,
    }
    # Also as the machine's settings: newer versions may activate an extension before they have read the user's.
    for place in ("User", "Machine"):
        (state / place).mkdir(parents=True)
        (state / place / "settings.json").write_text(json.dumps(json.loads(SETTINGS.read_text()) | more))
    environment = {
        **os.environ,
        "PATH": os.pathsep.join([".", "", str(node_folder), "/usr/bin", "/bin"]),
        "PIP_NO_INDEX": "1",  # what is set up here needs nothing of the network
        "PYTHONPATH": os.pathsep,  # two empty entries, which mean the working folder
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "data"),
        "EXTENSIONS_GALLERY": "{}",
        "LLMFB_CHROMIUM": shutil.which("chromium") or "/usr/bin/chromium",
        "LLMFB_TEST_FOLDER": str(folder),
        "LLMFB_TEST_PYTHON": sys.executable,
    }
    node = str(node_folder / "node")
    folders = ["--user-data-dir", str(state), "--extensions-dir", str(folder / "extensions")]
    command = [node, str(program), *folders]
    if vsix is not None:
        install = [*command, "--install-extension", str(vsix)]
        subprocess.run(install, env=environment, check=True, capture_output=True, timeout=PATIENCE)
    quiet = ["--auth", "none", "--disable-telemetry", "--disable-update-check"]
    quiet += ["--disable-workspace-trust"] if trusted else []
    with subprocess.Popen(
        [*command, "--bind-addr", "127.0.0.1:0", *quiet, "--disable-getting-started-override"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        try:
            yield CodeServer(address(process), node, environment, workspace)
        finally:
            process.terminate()
    hostile.check()


def address(process: subprocess.Popen[str]) -> str:
    """Wait until code-server tells its address."""
    lines: list[str] = []
    assert process.stdout is not None
    for line in process.stdout:
        lines.append(line)
        if found := re.search(r"HTTP server listening on (http://\S+?)/?$", line.strip()):
            return found[1]
    pytest.fail(f"code-server does not start: {''.join(lines)}")


@pytest.mark.parametrize("version", VERSIONS, ids=lambda version: version.code_server)
def test_in_the_extension_host(version: Version, tmp_path: Path) -> None:
    settings = {"llmfb.server.command": ["/bin/cat"], "python.defaultInterpreterPath": sys.executable}
    with started(version, tmp_path, vsix=None, settings=settings) as code_server:
        tests = CLIENT / "out" / "in_editor" / "index.js"
        printed = code_server.run("run_in_editor.js", str(code_server.workspace), str(CLIENT), str(tests))
    assert "failing" not in printed
    passed = re.search(r"(\d+) passing", printed)
    assert passed is not None and int(passed[1]) > 20, printed


@pytest.mark.parametrize("version", VERSIONS, ids=lambda version: version.code_server)
def test_as_a_person_uses_it(version: Version, tmp_path: Path) -> None:
    settings = {
        "llmfb.server.command": server(tmp_path, "shipped"),
        "llmfb.seconds": 300,
        "llmfb.secondsEach": 1,
    }
    pictures = folder_for_pictures(version, tmp_path)
    with started(version, tmp_path, vsix=VSIX, settings=settings) as code_server:
        example = (CLIENT / "media" / "example.ll").read_text()
        (code_server.workspace / "largest.ll").write_text(f"{example}\n{COPY}")
        printed = code_server.run("drive.js", str(code_server.workspace), str(pictures))
    assert printed.count("done: ") == 7
    assert len(list(pictures.glob("*.png"))) >= 8


@pytest.mark.parametrize("trusted", [True, False], ids=["trusted", "untrusted"])
@pytest.mark.parametrize("version", VERSIONS, ids=lambda version: version.code_server)
def test_the_first_time(version: Version, trusted: bool, tmp_path: Path) -> None:
    pictures = folder_for_pictures(version, tmp_path)
    settings = {"llmfb.objective": "instructions", "llmfb.seconds": 3}
    with started(
        version, tmp_path, vsix=with_stub(tmp_path), settings=settings, trusted=trusted
    ) as code_server:
        (code_server.workspace / "two.ll").write_text(COPY)
        (code_server.workspace / "link.ll").write_text(COPY.replace("@copy", LINK))
        storage = tmp_path / "state" / "User" / "globalStorage" / "llmfb.llmfb"
        printed = code_server.run("set_up.js", str(code_server.workspace), str(pictures), str(storage))
        assert len(list(storage.glob("venv-*"))) == 1
        assert (storage / "run").stat().st_mode & 0o777 == 0o700
    assert printed.count("done: ") == 7


COPY = """\
define i32 @copy(i32 %x) {
  %a = alloca i32
  store i32 %x, ptr %a
  %b = load i32, ptr %a
  ret i32 %b
}
"""


LINK = '@"[x](command:workbench.action.files.newUntitledFile)"'
"""A name that VS Code makes a link of that executes a command, where it is shown in a notification as it is."""


def folder_for_pictures(version: Version, folder: Path) -> Path:
    """Where the screenshots go; kept where the environment names a folder."""
    pictures = Path(os.environ.get("LLMFB_PICTURES", folder / "pictures")) / version.code_server
    pictures.mkdir(parents=True, exist_ok=True)
    return pictures


def server(folder: Path, model: str) -> list[str]:
    """The command of a server of this checkout with an empty cache."""
    modules = os.pathsep.join([str(ROOT), str(ROOT / "server")])
    environment = ["/usr/bin/env", f"LLMFB_CACHE_DIR={folder / 'cache'}", f"PYTHONPATH={modules}"]
    return [*environment, sys.executable, str(ROOT / "tests" / "server" / "fake_server.py"), model, "real"]


def with_stub(folder: Path) -> Path:
    """The extension's package with another wheel: one that needs no other, and starts the server of this checkout."""
    command = server(folder, "wrong")
    version = json.loads((CLIENT / "package.json").read_text())["version"]
    info = f"llmfb-{version}.dist-info"
    files = {
        "llmfb_of_test.py": f"import os\n\n\ndef main():\n    os.execv({command[0]!r}, {command!r})\n",
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: llmfb\nVersion: {version}\nProvides-Extra: model\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/entry_points.txt": "[console_scripts]\nllmfb = llmfb_of_test:main\n",
    }
    files[f"{info}/RECORD"] = "".join(f"{name},,\n" for name in files)
    stub = io.BytesIO()
    with zipfile.ZipFile(stub, "w") as wheel:
        for name, text in files.items():
            wheel.writestr(name, text)
    path = folder / "stub.vsix"
    with zipfile.ZipFile(VSIX) as real, zipfile.ZipFile(path, "w") as changed:
        for name in real.namelist():
            changed.writestr(name, stub.getvalue() if name.endswith(".whl") else real.read(name))
    return path
