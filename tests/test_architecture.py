"""Which part of the code may import what.  This table is the architecture; docs/architecture.md explains it."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MAY_IMPORT = {
    "ctypes": ("llmfb_core/llvm/",),
    "torch": ("llmfb_core/model/", "llmfb_core/train/"),
    "transformers": ("llmfb_core/model/", "llmfb_core/train/"),
    "tokenizers": ("llmfb_core/model/", "llmfb_core/train/"),
    "sklearn": ("llmfb_core/train/boosting.py",),
    "sacrebleu": ("llmfb_core/metrics.py",),
    "pygls": ("server/",),
    "lsprotocol": ("server/",),
    "llmfb_server": ("server/",),
    "argparse": ("llmfb_core/cli/", "llmfb_core/passes/generate.py", "server/llmfb_server/commands/"),
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


def module_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[parts[0] == "server" :]).removesuffix(".__init__")


def graph() -> dict[str, set[str]]:
    """Which module imports which, even where only for types."""
    modules = {module_of(path): path for path in sources()}
    found: dict[str, set[str]] = {}
    for name, path in modules.items():
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        froms = [each for each in nodes if isinstance(each, ast.ImportFrom) and each.module]
        wanted = {f"{each.module}.{alias.name}" for each in froms for alias in each.names}
        wanted |= {each.module or "" for each in froms if each.module}
        # A package that is imported for a module in it is none of those that are used.
        used = {
            each
            for each in wanted & modules.keys()
            if not any(other.startswith(f"{each}.") for other in wanted)
        }
        found[name] = used - {name}
    return found


def no_circle(edges: Mapping[str, Iterable[str]]) -> None:
    try:
        TopologicalSorter(edges).prepare()
    except CycleError as error:
        pytest.fail(f"imports go in a circle: {' <- '.join(error.args[1])}")


def test_no_module_imports_itself_by_way_of_others() -> None:
    no_circle(graph())


def test_no_package_imports_itself_by_way_of_others() -> None:
    packages: dict[str, set[str]] = {}
    for name, used in graph().items():
        own = ".".join(name.split(".")[:2])
        packages.setdefault(own, set()).update(".".join(each.split(".")[:2]) for each in used)
        packages[own].discard(own)
    no_circle(packages)


def test_no_file_of_the_extension_imports_itself_by_way_of_others() -> None:
    files = sorted((ROOT / "client-vscode/src").glob("*.ts"))
    assert len(files) > 15
    no_circle({path.stem: re.findall(r'from "\./(\w+)"', path.read_text(encoding="utf-8")) for path in files})


def test_a_circle_is_found() -> None:
    with pytest.raises(pytest.fail.Exception, match="circle"):
        no_circle({"a": ["b"], "b": ["c"], "c": ["a"]})


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
