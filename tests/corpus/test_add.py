"""Adding modules of one's own, and making shards: once, whole, and again after whatever interrupted it."""

import errno
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from llmfb_core.cli.main import main
from llmfb_core.corpus.add import Added, add
from llmfb_core.corpus.collect import collect
from llmfb_core.corpus.store import read_functions, read_modules
from llmfb_core.errors import CorpusError
from llmfb_core.llvm.locate import locate

WRITE_BITCODE = """
import sys
from ctypes import c_char_p, c_void_p
from pathlib import Path
from llmfb_core.llvm.api import Api
from llmfb_core.llvm.handles import Context, Module
api = Api(Path(sys.argv[1]))
write = api.function("LLVMWriteBitcodeToFile")
write.argtypes = [c_void_p, c_char_p]
sys.exit(write(Module.parse(Context(api), Path(sys.argv[2]).read_text()).ref, sys.argv[3].encode()))
"""


def module(*names: str) -> str:
    """A module of functions, each of which is different."""
    return "\n".join(
        f"define i32 @{name}(i32 %x) {{\n  %y = add i32 %x, {sum(name.encode())}\n  ret i32 %y\n}}"
        for name in names
    )


def files(root: Path, **texts: str) -> Path:
    for name, text in texts.items():
        path = root / name.replace("__", "/").replace("_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root


async def check(out: Path, *paths: Path, **options: Any) -> tuple[Added, list[str]]:
    lines: list[str] = []
    return await add(paths, out, report=lines.append, **options), lines


def names(out: Path) -> list[str]:
    return sorted(one.name for one in read_functions(out))


def contents(out: Path) -> dict[str, bytes]:
    return {str(path.relative_to(out)): path.read_bytes() for path in out.rglob("*") if path.is_file()}


async def test_a_folder_twice_and_then_with_more(tmp_path: Path) -> None:
    out = tmp_path / "corpus"
    mine = files(tmp_path / "mine", a_ll=module("f", "g"), sub__b_ll=module("g", "h"))
    added, _ = await check(out, mine, split="valid")
    assert (added.new, added.known, added.unreadable) == (2, 0, 0)
    assert names(out) == ["f", "g", "h"]
    for one in read_functions(out):
        assert (one.project, one.split, one.language, one.variant) == ("mine", "valid", "ir", "Oz")
    assert {one.source for one in read_modules(out)} == {"a.ll", "sub/b.ll"}

    before = contents(out)
    added, _ = await check(out, mine)
    assert (added.new, added.known, added.unreadable) == (0, 2, 0)
    assert contents(out) == before

    files(mine, a_ll=module("other"))  # another content under the same name: both are kept
    added, _ = await check(out, mine)
    assert (added.new, added.known) == (1, 1)
    assert names(out) == ["f", "g", "h", "other"]


async def test_what_llvm_cannot_read_is_skipped(tmp_path: Path) -> None:
    mine = files(
        tmp_path / "mine", a_ll=module("f"), bad_ll="define void @f() {\n  nonsense\n}", b_txt="no IR"
    )
    (mine / "foreign.bc").write_bytes(b"BC\xc0\xde" + bytes(range(64)))
    (mine / "empty.bc").write_bytes(b"")
    added, lines = await check(tmp_path / "corpus", mine)
    assert added.unreadable == len([line for line in lines if " skipped: " in line]) >= 2
    assert any("foreign.bc" in line for line in lines)
    assert any("bad.ll" in line for line in lines)
    assert not any("\n" in line for line in lines)
    assert names(tmp_path / "corpus") == ["f"]


@pytest.mark.parametrize(
    "llvm", [path for path in os.environ.get("LLMFB_TEST_LLVMS", "").split(os.pathsep) if path]
)
async def test_bitcode_of_another_llvm_is_read_or_skipped(llvm: str, tmp_path: Path) -> None:
    mine = files(tmp_path / "mine", a_ll=module("f", "g"))
    command = [
        sys.executable,
        "-c",
        WRITE_BITCODE,
        str(locate(llvm).path),
        str(mine / "a.ll"),
        str(mine / "b.bc"),
    ]
    subprocess.run(command, check=True)
    (mine / "a.ll").unlink()
    added, lines = await check(tmp_path / "corpus", mine)
    assert added.new + added.unreadable == 1
    assert added.unreadable == len([line for line in lines if "b.bc skipped: " in line])
    assert names(tmp_path / "corpus") == (["f", "g"] if added.new else [])


async def test_bitcode_that_was_damaged_later_is_skipped(tmp_path: Path) -> None:
    out = tmp_path / "corpus"
    await check(out, files(tmp_path / "mine", a_ll=module("f"), b_ll=module("g")))
    table = json.loads((out / "mine" / "manifest.json").read_text())
    victim = next(entry for entry in table["modules"] if entry["source"] == "a.ll")
    (out / "mine" / "modules" / victim["file"]).write_bytes(b"BC\xc0\xde")
    (out / "mine" / "functions.parquet").unlink()
    lines: list[str] = []
    made = await collect(out, jobs=2, report=lines.append)
    assert (made.projects, made.unreadable) == (1, 1)
    assert lines[0].startswith("mine: a.ll skipped: ")
    assert names(out) == ["g"]


@pytest.mark.parametrize(
    ("paths", "options", "message"),
    [
        (["absent"], {}, "absent: no such file or folder"),
        (["empty"], {}, r"no .ll or .bc files"),
        (["mine"], {"project": "a/b"}, "cannot be the name of a project"),
        (["mine"], {"project": ".x"}, "cannot be the name of a project"),
        (["mine"], {"project": "package"}, "is a package of the recipe"),
        (["mine"], {"project": "building"}, "not made by `llmfb corpus add`"),
        (["mine"], {"project": "there", "split": "test"}, "in the split train already"),
    ],
)
async def test_refused(tmp_path: Path, paths: list[str], options: dict[str, Any], message: str) -> None:
    out = tmp_path / "corpus"
    files(tmp_path / "mine", a_ll=module("f"))
    (tmp_path / "empty").mkdir()
    for name, table in (("package", {}), ("there", {"added": True})):
        (out / name).mkdir(parents=True)
        full: dict[str, Any] = {"package": name, "split": "train", "modules": [], **table}
        (out / name / "manifest.json").write_text(json.dumps(full))
    files(out / "building", build_log="")
    before = contents(out)
    with pytest.raises(CorpusError, match=message):
        await check(out, *(tmp_path / path for path in paths), **options)
    assert contents(out) == before


def failing_replace(
    monkeypatch: pytest.MonkeyPatch, at: int, error: Callable[[], BaseException]
) -> list[str]:
    """Let the `at`-th file that is moved to its place be the last; returns the names of all."""
    moved: list[str] = []
    replace = Path.replace

    def fail(self: Path, target: Path) -> Path:
        moved.append(target.name)
        if len(moved) > at:
            raise error()
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", fail)
    return moved


STEPS = ["manifest.json", "functions.parquet", "modules.parquet", "manifest.json"]


def no_space() -> OSError:
    return OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("step", range(len(STEPS)))
async def test_a_full_disk_at_any_step_leaves_nothing_half(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    mine = files(tmp_path / "mine", a_ll=module("f"))
    await check(tmp_path / "undisturbed", mine)
    out = tmp_path / "corpus"
    with monkeypatch.context() as patch:
        moved = failing_replace(patch, step, no_space)
        with pytest.raises(CorpusError, match=r"no space left.*What is done is kept") as caught:
            await check(out, mine)
        assert moved == STEPS[: step + 1]
        assert "\n" not in str(caught.value)
    assert not list(out.rglob("*.partial"))
    await check(out, mine)
    assert contents(out) == contents(tmp_path / "undisturbed")


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine = files(tmp_path / "mine", a_ll=module("f", "g"), bad_ll="nonsense")
    out = str(tmp_path / "corpus")
    assert main(["corpus", "add", str(mine), "--out", out, "--split", "test", "--jobs", "1"]) == 0
    printed = capsys.readouterr().out
    assert "1 modules added, 0 there already, 1 skipped" in printed
    (tmp_path / "corpus" / "mine" / "modules.parquet").write_bytes(b"")
    assert main(["corpus", "add", str(mine / "a.ll"), "--out", out, "--project", "second"]) == 0
    capsys.readouterr()
    assert main(["corpus", "show", out]) == 0
    printed = capsys.readouterr().out
    assert "2 projects, 2 distinct functions" in printed
    assert "mine/modules.parquet skipped: damaged" in printed
    recipe = files(tmp_path, recipe_toml="package = []") / "recipe.toml"
    assert main(["corpus", "build", str(recipe), "--out", out]) == 0  # makes what is damaged anew
    printed = capsys.readouterr().out
    assert "1 projects collected: 2 functions, 1 modules, 0 modules skipped" in printed
    assert "1 distinct modules, 0 unreadable modules, 0 shards skipped" in printed
    assert main(["corpus", "show", str(tmp_path)]) == 1
    assert "llmfb corpus build" in capsys.readouterr().err
