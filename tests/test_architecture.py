"""Which part of the code may import what.  This table is the architecture; docs/architecture.md explains it."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MAY_IMPORT = {
    "ctypes": ("llmfb_core/llvm/",),
    "torch": ("llmfb_core/model/", "llmfb_core/train/"),
    "transformers": ("llmfb_core/model/", "llmfb_core/train/"),
    "tokenizers": ("llmfb_core/model/", "llmfb_core/train/"),
    "sacrebleu": ("llmfb_core/metrics.py",),
    "pygls": ("server/",),
    "lsprotocol": ("server/",),
    "llmfb_server": ("server/", "llmfb_core/cli/"),
    "argparse": ("llmfb_core/cli/", "llmfb_core/passes/generate.py"),
    "rich": ("llmfb_core/cli/",),
    "matplotlib": ("llmfb_core/evaluate/picture.py",),
    "platformdirs": ("llmfb_core/cache.py",),
    "httpx2": ("llmfb_core/model/endpoint.py",),
    "pyarrow": ("llmfb_core/corpus/shards.py",),
    "subprocess": (
        "llmfb_core/process.py",
        "llmfb_core/corpus/",
        "llmfb_core/evaluate/baseline.py",
        "llmfb_core/evaluate/speed.py",
        "llmfb_core/llvm/print_oz.py",
        "llmfb_core/llvm/runtime.py",
        "llmfb_core/passes/generate.py",
        "llmfb_core/screening/programs.py",
        "llmfb_core/train/parallel.py",
        "llmfb_core/validation/alive.py",
        "server/",
    ),
}
PURE = (
    "llmfb_core/document/",
    "llmfb_core/execution/",
    "llmfb_core/prompt/",
    "llmfb_core/feedback.py",
    "llmfb_core/metrics.py",
)
IMPURE_MODULES = {"os", "pathlib", "anyio", "asyncio", "subprocess", "socket", "tempfile", "torch", "ctypes"}
WITHOUT_EDITOR = ("llmfb_core",)
NOT_IN_THE_SERVERS_PROCESS = (
    "torch",
    "transformers",
    "tokenizers",
    "llmfb_core.llvm.api",
    "llmfb_core.llvm.measure",
    "llmfb_core.llvm.judge",
)


def sources() -> list[Path]:
    return sorted([*ROOT.glob("llmfb_core/**/*.py"), *ROOT.glob("server/**/*.py")])


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module is not None and not node.level:
            yield node.module


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_follow_the_table(path: Path) -> None:
    name = path.relative_to(ROOT).as_posix()
    for module in imported(path):
        top = module.split(".")[0]
        allowed = MAY_IMPORT.get(top)
        assert allowed is None or name.startswith(allowed), f"{name} imports {module}"
        if name.startswith(PURE):
            assert top not in IMPURE_MODULES, f"{name} is pure but imports {module}"


def test_the_table_has_no_dead_rows() -> None:
    used = {module.split(".")[0] for path in sources() for module in imported(path)}
    assert set(MAY_IMPORT) <= used


STARTERS = {
    *("subprocess.run", "subprocess.Popen", "anyio.open_process", "anyio.run_process"),
    "asyncio.create_subprocess_exec",
}
"""What starts a process."""
FOREIGN_FOLDERS = ("llmfb_core/corpus/wrapper.py",)
"""What runs inside the build of a package, in the folder and the environment of that."""
ELSEWHERE = ("llmfb_core/surroundings.py", *FOREIGN_FOLDERS)
UNSAFE = {
    *(
        "shutil.which",
        "os.system",
        "os.popen",
        "anyio.to_process",
        "multiprocessing",
        "concurrent.futures.process",
    ),
    *("ProcessPoolExecutor", "subprocess.call", "subprocess.check_call", "subprocess.check_output"),
    *("create_subprocess_shell", "ctypes.util", "os.exec", "os.spawn", "os.posix_spawn"),
}
"""What looks for programs, or starts them, in the user's folder."""


@pytest.mark.parametrize("path", sources(), ids=lambda path: str(path.relative_to(ROOT)))
def test_processes_start_away_from_the_users_folder(path: Path) -> None:
    """See `llmfb_core.surroundings`."""
    if path.relative_to(ROOT).as_posix() in ELSEWHERE:
        return
    text = path.read_text(encoding="utf-8")
    assert not [word for word in UNSAFE if word in text]
    assert 'sys.executable, "-m"' not in text
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in STARTERS:
            assert {keyword.arg for keyword in node.keywords} >= {"cwd", "env"}, f"line {node.lineno}"


def test_the_server_starts_without_llvm_and_torch() -> None:
    code = "import sys, llmfb_server.main; print('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "llmfb_server.main" in loaded
    assert loaded.isdisjoint(NOT_IN_THE_SERVERS_PROCESS)


def test_every_package_says_what_it_is() -> None:
    for path in sources():
        text = path.read_text(encoding="utf-8")
        if text.strip():
            assert ast.get_docstring(ast.parse(text)), f"{path} has no docstring"
