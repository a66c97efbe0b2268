"""Cache folders: ours alone, or not used."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from llmfb_core import cache
from llmfb_core.cli.main import main
from llmfb_core.errors import CacheError


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_folders_are_made_for_us_alone(tmp_path: Path) -> None:
    umask = os.umask(0)
    try:
        made = cache.made(tmp_path / "above" / "cache", "results", "more")
    finally:
        os.umask(umask)
    assert made == tmp_path / "above" / "cache" / "results" / "more"
    assert [mode(path) for path in (made, *made.parents[:3])] == [0o700] * 4
    assert cache.made(tmp_path / "above" / "cache", "results", "more") == made


def others_write(folder: Path, bits: int) -> Path:
    folder.mkdir()
    folder.chmod(0o700 | bits)
    return folder


@pytest.mark.parametrize("bits", [0o020, 0o002, 0o022])
def test_what_others_may_write_is_refused(tmp_path: Path, bits: int) -> None:
    folder = others_write(tmp_path / "cache", bits)
    for wanted in (folder, tmp_path / "link"):
        if wanted != folder:
            wanted.symlink_to(folder)
        with pytest.raises(CacheError, match=r"others may write the cache folder .*LLMFB_CACHE_DIR"):
            cache.check(wanted)
    folder.chmod(0o755)
    cache.check(tmp_path / "link")


def test_a_folder_below_that_others_may_write_is_refused(tmp_path: Path) -> None:
    others_write(cache.made(tmp_path / "cache") / "results", 0o002)
    with pytest.raises(CacheError, match="others may write"):
        cache.made(tmp_path / "cache", "results")
    with pytest.raises(CacheError, match="others may write"):
        cache.made(tmp_path / "cache", "results", "more")


def test_a_folder_above_counts_unless_it_is_sticky(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    user = 12345
    above = others_write(tmp_path / "above", 0o007)
    if os.geteuid() == 0:  # whose folders are trusted above, so that this takes another user's
        for path in (above, *above.parents):
            if path.owner() == "root" and path.is_relative_to(tmp_path):
                os.chown(path, user, user)
        monkeypatch.setattr(os, "geteuid", lambda: user)
    with pytest.raises(CacheError, match=r"lies in .*above, which others may write"):
        cache.check(above / "cache")
    above.chmod(0o1777)
    cache.check(above / "cache")


def test_what_belongs_to_somebody_else_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = cache.made(tmp_path / "cache")
    monkeypatch.setattr(os, "geteuid", lambda: folder.stat().st_uid + 1)
    with pytest.raises(CacheError, match="belongs to another user"):
        cache.check(folder)


@pytest.mark.parametrize("what", ["relative", "a file", "below a file"])
def test_what_is_no_folder_is_refused(tmp_path: Path, what: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.chdir(tmp_path)
    folder = {
        "relative": Path("cache"),
        "a file": tmp_path / "file",
        "below a file": tmp_path / "file" / "cache",
    }
    with pytest.raises(CacheError, match="LLMFB_CACHE_DIR"):
        cache.made(folder[what])


def test_without_a_cache_there_is_a_folder_for_now(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LLMFB_CACHE_DIR", str(others_write(tmp_path / "cache", 0o002)))
    told: list[str] = []
    folder = cache.usable_folder(told.append, "results")
    assert not folder.is_relative_to(tmp_path / "cache")
    assert mode(folder) == 0o700
    (line,) = told
    assert line.endswith("name another folder in LLMFB_CACHE_DIR; until then nothing is kept")


def test_doctor_tells(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LLMFB_CACHE_DIR", str(others_write(tmp_path / "cache", 0o002)))
    assert main(["doctor", "--model", "none"]) == 1
    assert f"others may write the cache folder {tmp_path / 'cache'};" in capsys.readouterr().out
