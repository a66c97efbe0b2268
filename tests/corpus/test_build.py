"""End to end with a package of our own: make, the wrapper, clang, the manifest. No network, no apt."""

import errno
import hashlib
import json
import os
import shlex
import shutil
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from llmfb_core import surroundings
from llmfb_core.corpus import toolchain
from llmfb_core.corpus.build import Result, build
from llmfb_core.corpus.manifest import CorpusModule, modules
from llmfb_core.corpus.recipe import Package, Recipe
from llmfb_core.corpus.sources import Source
from llmfb_core.errors import CorpusError
from llmfb_core.llvm.api import Api
from llmfb_core.llvm.handles import Context, Module
from llmfb_core.llvm.locate import locate
from tests.processes import ends


def tools_missing() -> bool:
    try:
        toolchain.find_clang()
    except CorpusError:
        return True
    return shutil.which("make") is None


pytestmark = pytest.mark.skipif(tools_missing(), reason="needs clang and make")

TINY = Package("tiny", "train", "MIT", build="make")
BROKEN = Package("broken", "valid", "MIT", build="script")
ABSENT = Package("absent", "test", "MIT")

MAKEFILE = """\
all: tool bad.o after.o sub/twice.o
tool: main.o sub/add.o
\t$(CC) -o $@ main.o sub/add.o
%.o: %.c
\t$(CC) -O3 -DANSWER=42 -Iinclude -c $< -o $@
%.o: %.cpp
\t$(CXX) -O2 -fno-rtti -c $< -o $@
"""
FILES = {
    "Makefile": MAKEFILE,
    "include/add.h": "int add(int, int);\n",
    "main.c": '#include "add.h"\nint main(void) { return add(ANSWER, -42); }\n',
    "sub/add.c": '#include "add.h"\nint add(int a, int b) { int sum = a + b; return sum; }\n',
    "sub/twice.cpp": "template <class T> T twice(T x) { return x + x; }\nint four() { return twice(2); }\n",
    "bad.c": "this is not C\n",
    "after.c": "int after;\n",
    "debian/copyright": "mine\n",
}


class Packages:
    """Stands in for Debian: writes the packages' files, and counts what was asked for."""

    def __init__(self) -> None:
        self.fetched: list[str] = []

    def fetch(self, package: Package, folder: Path) -> Source:
        name = package.name
        self.fetched.append(name)
        if name == "absent":
            raise CorpusError("no such package")
        if name == "large" and self.fetched.count(name) == 1:
            raise OSError(errno.ENOSPC, "No space left on device")
        root = folder / f"{name}-1.0"
        files = FILES if name == "tiny" else {"configure": "#!/bin/sh\nexit 3\n"}
        for path, text in files.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text)
        for script in root.glob("configure"):
            script.chmod(0o755)
        return Source(root, package.version or "1.0-1")


def check(
    out: Path, *packages: Package, debian: Packages | None = None
) -> tuple[tuple[Result, ...], list[str]]:
    """Build the packages; returns the results and what was reported."""
    lines: list[str] = []
    fetch = (debian or Packages()).fetch
    summary = build(Recipe(packages, skip=("skip*",)), out, jobs=2, report=lines.append, fetch=fetch)
    return summary.results, lines


def test_modules_and_manifest(tmp_path: Path) -> None:
    results, lines = check(tmp_path, TINY)
    assert results == (Result(TINY, modules=8),)
    assert lines[-1] == "1 packages built, 0 skipped, 8 modules"
    manifest = json.loads((tmp_path / "tiny" / "manifest.json").read_text())
    described = {key: manifest[key] for key in ("package", "version", "license", "split", "complete")}
    assert described == {
        "package": "tiny",
        "version": "1.0-1",
        "license": "MIT",
        "split": "train",
        "complete": False,  # bad.c is not C, and make -k went on behind it
    }
    sources = ("after.c", "main.c", "sub/add.c", "sub/twice.cpp")
    kept = [(entry["source"], entry["variant"]) for entry in manifest["modules"]]
    assert kept == [(source, variant) for source in sources for variant in ("O0", "Oz")]
    for entry in manifest["modules"]:
        data = (tmp_path / "tiny" / "modules" / entry["file"]).read_bytes()
        assert entry["sha256"] == hashlib.sha256(data).hexdigest()
    assert (tmp_path / "tiny" / "copyright").read_text() == "mine\n"
    assert not (tmp_path / "tiny" / "source").exists()


def test_bitcode_is_unoptimized_but_for_size(tmp_path: Path) -> None:
    check(tmp_path, TINY)
    data = (tmp_path / "tiny" / "modules" / "sub%2Fadd.c.Oz.bc").read_bytes()
    assert data.startswith(b"BC\xc0\xde")
    assert b"sub/add.c" in data
    assert str(tmp_path).encode() not in data


def test_the_variants_differ_in_what_passes_may_do(tmp_path: Path) -> None:
    check(tmp_path, TINY)
    context = Context(Api(locate(None).path))
    for variant, marked in (("Oz", True), ("O0", False)):
        data = (tmp_path / "tiny" / "modules" / f"sub%2Ftwice.cpp.{variant}.bc").read_bytes()
        with Module.parse(context, data) as module:
            functions = module.definitions()
            assert len(functions) == 2
            assert [module.has_attribute(each, "minsize") for each in functions] == [marked] * 2
            assert not any(module.has_attribute(each, "optnone") for each in functions)
    context.close()


def test_failures_are_skipped_with_a_reason(tmp_path: Path) -> None:
    results, lines = check(tmp_path, BROKEN, ABSENT)
    reasons = [result.reason or "" for result in results]
    assert reasons[0].startswith("configure exited with status 3, see ")
    assert reasons[1] == "no such package"
    assert sum("skipped: " in line for line in lines) == 2
    assert lines[-1] == "0 packages built, 2 skipped, 0 modules"


def test_resume_builds_only_what_is_missing(tmp_path: Path) -> None:
    debian = Packages()
    first, _ = check(tmp_path, TINY, BROKEN, debian=debian)
    second, _ = check(tmp_path, TINY, BROKEN, debian=debian)
    assert first == second
    assert sorted(debian.fetched) == ["broken", "broken", "tiny"]


def test_a_changed_recipe_entry_is_built_again(tmp_path: Path) -> None:
    debian = Packages()
    check(tmp_path, TINY, debian=debian)
    check(tmp_path, Package("tiny", "valid", "MIT", build="make", make_args=("main.o",)), debian=debian)
    assert debian.fetched == ["tiny", "tiny"]
    assert [module.source for module in modules(tmp_path, "valid")] == ["main.c", "main.c"]


def test_a_pinned_version_is_built_once(tmp_path: Path) -> None:
    debian = Packages()
    check(tmp_path, TINY, debian=debian)
    for version, fetched in (("1.0-1", 1), ("1.1-1", 2), ("1.1-1", 2)):
        check(tmp_path, replace(TINY, version=version), debian=debian)
        assert len(debian.fetched) == fetched
    recipe = Recipe((replace(TINY, version="1.2-1"),), skip=("skip*",))
    build(recipe, tmp_path, jobs=1, report=lambda line: None, fetch=debian.fetch, any_version=True)
    assert len(debian.fetched) == 2


def test_a_full_disk_ends_the_build_and_keeps_what_is_done(tmp_path: Path) -> None:
    debian = Packages()
    large = Package("large", "train", "MIT", build="make")
    check(tmp_path, TINY, debian=debian)
    with pytest.raises(CorpusError, match="no space left"):
        check(tmp_path, TINY, large, debian=debian)
    assert len(list(modules(tmp_path))) == 8
    results, _ = check(tmp_path, TINY, debian=debian)
    assert results == (Result(TINY, modules=8),)
    check(tmp_path, TINY, large, debian=debian)
    assert debian.fetched == ["tiny", "large", "large"]


@pytest.mark.parametrize(("skip", "left"), [("sub", 4), ("MAIN.*", 6), ("other", 8)])
def test_changed_skip_patterns_take_effect(tmp_path: Path, skip: str, left: int) -> None:
    check(tmp_path, TINY)
    recipe = Recipe((TINY,), skip=(skip,))
    build(recipe, tmp_path, jobs=1, report=lambda line: None, fetch=Packages().fetch)
    assert len(list(modules(tmp_path))) == left


def test_walk(tmp_path: Path) -> None:
    check(tmp_path, TINY, BROKEN)
    found = list(modules(tmp_path))
    path = tmp_path / "tiny" / "modules" / "main.c.Oz.bc"
    assert CorpusModule("tiny", "train", path, "main.c") in found
    assert list(modules(tmp_path, "train")) == found
    assert list(modules(tmp_path, "test")) == []


def test_an_interrupted_build_leaves_no_manifest(tmp_path: Path) -> None:
    def interrupt(line: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build(Recipe((ABSENT, TINY)), tmp_path, jobs=1, report=interrupt, fetch=Packages().fetch)
    assert list(modules(tmp_path)) == []


def test_time_limit_kills_the_command_and_its_children(tmp_path: Path) -> None:
    begun = tmp_path / "begun"
    command = ["sh", "-c", "sleep 1000 & echo $! > pid; mv pid begun; sleep 1000"]
    stop = threading.Event()

    def stop_it() -> None:
        while not begun.exists():
            time.sleep(0.01)
        stop.set()

    threading.Thread(target=stop_it).start()
    limit = toolchain.Limit(time.monotonic() + 1000, stop)
    assert toolchain.run(command, tmp_path, {}, tmp_path / "log", limit) is None
    assert ends(begun.read_text().strip())
    assert toolchain.run(["sleep", "1000"], tmp_path, {}, tmp_path / "log", toolchain.Limit(0.0)) is None


def test_builds_have_an_ordinary_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Other people's scripts may import what lies beside them; what they find on PATH is not in our folder."""
    monkeypatch.setenv("PATH", f".:{os.environ['PATH']}")
    surroundings.adopt()
    (tmp_path / "beside.py").write_text("print('imported')\n")
    (tmp_path / "sh").write_text("#!/bin/sh\necho ours\n")
    (tmp_path / "sh").chmod(0o755)
    program = [sys.executable, "-c", "import beside"]
    log, limit = tmp_path / "log", toolchain.Limit(time.monotonic() + 1000)
    assert toolchain.run(["sh", "-c", shlex.join(program)], tmp_path, {}, log, limit) == 0
    assert log.read_text().splitlines()[1:] == ["imported"]


@pytest.mark.parametrize("name", ["a b", "a'b", "a$b"])
def test_folders_that_make_cannot_work_in(tmp_path: Path, name: str) -> None:
    with pytest.raises(CorpusError, match="name another folder"):
        check(tmp_path / name, TINY)


def test_without_a_null_device_nothing_is_built(tmp_path: Path) -> None:
    toolchain.check_null()
    (tmp_path / "null").write_text("")
    for path in (tmp_path / "null", tmp_path / "absent"):
        with pytest.raises(CorpusError, match="is not a character device"):
            toolchain.check_null(path)
