"""The extension in real VS Code (code-server in a headless Chromium); run by `make test-editors`, skipped elsewhere."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
CLIENT = ROOT / "client-vscode"
CACHE = Path(os.environ.get("LLMFB_EDITORS_CACHE", ""))
PATIENCE = 500


class Version(NamedTuple):
    """A release of code-server, and the Node.js it wants; `make test-editors` installs the same."""

    code_server: str
    node: str


VERSIONS = [Version("4.100.3", "20.18.0"), Version("4.139.1", "24.19.0")]
SETTINGS = HERE / "vscode_settings.json"

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
def started(version: Version, folder: Path, *, vsix: bool, settings: str) -> Iterator[CodeServer]:
    """Start code-server with nothing in it but, where wanted, the extension's package."""
    node_folder = CACHE / f"node-{version.node}" / "bin"
    program = CACHE / f"code-server-{version.code_server}" / "node_modules" / "code-server"
    state, workspace = folder / "state", folder / "workspace"
    workspace.mkdir(parents=True)
    # Also as the machine's settings: newer versions may activate an extension before they have read the user's.
    for place in ("User", "Machine"):
        (state / place).mkdir(parents=True)
        (state / place / "settings.json").write_text(settings)
    environment = {
        **os.environ,
        "PATH": os.pathsep.join([str(node_folder), "/usr/bin", "/bin"]),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_DATA_HOME": str(folder / "data"),
        "EXTENSIONS_GALLERY": "{}",
        "LLMFB_TEST_FOLDER": str(folder),
        "LLMFB_TEST_PYTHON": sys.executable,
    }
    node = str(node_folder / "node")
    folders = ["--user-data-dir", str(state), "--extensions-dir", str(folder / "extensions")]
    command = [node, str(program), *folders]
    if vsix:
        install = [*command, "--install-extension", str(CLIENT / "dist" / "llmfb.vsix")]
        subprocess.run(install, env=environment, check=True, capture_output=True, timeout=PATIENCE)
    quiet = ["--auth", "none", "--disable-telemetry", "--disable-update-check", "--disable-workspace-trust"]
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
    with started(version, tmp_path, vsix=False, settings=SETTINGS.read_text()) as code_server:
        tests = CLIENT / "out" / "in_editor" / "index.js"
        printed = code_server.run("run_in_editor.js", str(code_server.workspace), str(CLIENT), str(tests))
    print(printed)
    assert "failing" not in printed
    passed = re.search(r"(\d+) passing", printed)
    assert passed is not None and int(passed[1]) > 20, printed
