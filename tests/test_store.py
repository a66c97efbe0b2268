"""Results on disk: bounded, shared by processes, never half-written, and never a reason to fail."""

from __future__ import annotations

import os
import resource
import shlex
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from llmfb_core import cache
from llmfb_core.cli.main import main
from llmfb_core.store import Store


def test_what_was_written_is_read_by_others(tmp_path: Path) -> None:
    Store(tmp_path).write("a", "first")
    Store(tmp_path).write("a", "second")
    Store(tmp_path).write("b", "\udcff".encode("utf-8", "surrogateescape").decode("latin-1"))
    assert Store(tmp_path).read(["a", "c", "b"]) == {"a": "second", "b": "\xff"}
    assert Store(tmp_path).extent() == (2, 8)


def test_what_was_not_used_for_longest_goes_first(tmp_path: Path) -> None:
    store = Store(tmp_path, bound=30)
    for key in "abc":
        store.write(key, key * 10)
    assert store.read("a") == {"a": "a" * 10}
    store.write("d", "d" * 10)
    assert set(store.read("abcd") or ()) == {"a", "c", "d"}
    store.write("large", "x" * 31)
    assert store.read(["large"]) == {}
    assert store.extent() == (3, 30)


def test_the_file_shrinks(tmp_path: Path) -> None:
    store = Store(tmp_path, bound=1 << 20)
    for number in range(40):
        store.write(str(number), "x" * 100_000)
    assert store.path.stat().st_size < 2 << 20


@pytest.mark.skipif(sys.platform != "linux", reason="limits of files differ elsewhere")
def test_a_full_disk_can_be_read(tmp_path: Path) -> None:
    Store(tmp_path).write("a", "first")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, limits[1]))
    try:
        Store(tmp_path).write("a", "second" * 10_000)
        assert Store(tmp_path).read("ab") == {"a": "first"}
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    Store(tmp_path).write("b", "second")
    assert Store(tmp_path).read("ab") == {"a": "first", "b": "second"}


@pytest.mark.parametrize("content", [b"no database", b"SQLite format 3\0 nor this one" * 100, b""])
def test_a_damaged_file_is_replaced(tmp_path: Path, content: bytes) -> None:
    store = Store(tmp_path)
    store.path.write_bytes(content)
    assert not store.read(["a"])
    store.write("a", "b")
    assert store.read(["a"]) == {"a": "b"}


def test_another_table_is_no_reason_to_fail(tmp_path: Path) -> None:
    with sqlite3.connect(Store(tmp_path).path) as database:
        database.execute("CREATE TABLE entry (something TEXT)")
    database.close()
    store = Store(tmp_path)
    store.write("a", "b")
    assert store.read(["a"]) is None


def test_a_folder_that_is_gone_is_no_reason_to_fail(tmp_path: Path) -> None:
    store = Store(tmp_path / "gone")
    store.write("a", "b")
    assert store.read(["a"]) is None
    assert store.extent() == (0, 0)


WRITER = """
import sys
from pathlib import Path
from llmfb_core.store import Store
store = Store(Path(sys.argv[1]))
number = 0
while True:
    store.write(f"{sys.argv[2]} {number}", "x" * 50_000)
    print(number, flush=True)
    number += 1
"""


def test_killed_writers_leave_all_that_they_finished(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WRITER, str(tmp_path)]
    finished: list[str] = []
    for name in "ab":
        with subprocess.Popen([*command, name], stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout is not None
            for _ in range(5):
                finished.append(f"{name} {writer.stdout.readline().strip()}")
            writer.kill()
    assert set(Store(tmp_path).read(finished) or ()) == set(finished)


def test_several_processes_write_at_once(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WRITER.replace("while True", "while number < 20"), str(tmp_path)]
    writers = [subprocess.Popen([*command, name], stdout=subprocess.DEVNULL) for name in "abc"]
    assert [writer.wait() for writer in writers] == [0, 0, 0]
    assert Store(tmp_path).extent() == (60, 60 * 50_000)


def test_the_command_shows_and_clears(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "cache"
    monkeypatch.setenv(cache.VARIABLE, str(folder))
    assert main(["cache", "show"]) == 0
    assert capsys.readouterr().out == f"{folder}\n0 results, 0.0 MB of at most 268.4 MB\n"
    assert not folder.exists()
    Store(cache.made(folder, cache.RESULTS)).write("a", "x" * 2_000_000)
    (folder / "mine").write_text("not llmfb's")
    assert main(["cache", "show"]) == 0
    assert "\n1 results, 2.0 MB of at most" in capsys.readouterr().out
    assert main(["cache", "clear"]) == 0
    assert [each.name for each in folder.iterdir()] == ["mine"]
    folder.chmod(0o777)
    assert main(["cache", "clear"]) == 1
    assert "others may write" in capsys.readouterr().err


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may mount")
@pytest.mark.skipif(sys.platform != "linux", reason="mounts as Linux does")
def test_a_full_disk_is_no_reason_to_fail(tmp_path: Path) -> None:
    code = (
        "from pathlib import Path; from llmfb_core.store import Store; import sys; s = Store(Path(sys.argv[1])); "
        "s.write('a', 'b'); s.write('large', 'x' * 1000000); print(dict(s.read(['a', 'large'])))"
    )
    folder, command = shlex.quote(str(tmp_path)), shlex.join([sys.executable, "-c", code, str(tmp_path)])
    script = f"mount -t tmpfs -o size=200k none {folder} && {command}"
    found = subprocess.run(["unshare", "-m", "sh", "-c", script], capture_output=True, text=True, check=False)
    if "mount" in found.stderr or "unshare" in found.stderr:
        pytest.skip("no mounts here")
    assert found.stdout == "{'a': 'b'}\n", found.stderr
