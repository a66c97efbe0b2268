"""Source archives derived from a machine's own: both formats of apt, and the files they come from."""

import os
from pathlib import Path

import pytest

from llmfb_core.corpus import sources
from llmfb_core.errors import CorpusError

ONE_LINE = """\
# comment
deb http://deb.example.org/debian stable main contrib
deb-src http://deb.example.org/debian stable main contrib
   deb [arch=amd64 signed-by=/k.gpg] https://other.example.org x y  # why
#deb http://off.example.org stable main
debug nonsense
"""

DEB822 = """\
Types: deb
# a comment inside
URIs: http://deb.example.org/debian
Suites: stable
 stable-updates
Components: main
Signed-By: /k.gpg


types: deb deb-src
URIs: http://b.example.org
Suites: ./

Enabled: no
Types: deb
URIs: http://off.example.org

# only a comment
"""


def test_one_line_format() -> None:
    assert sources.one_line_sources(ONE_LINE).splitlines() == [
        "deb-src http://deb.example.org/debian stable main contrib",
        "deb-src [arch=amd64 signed-by=/k.gpg] https://other.example.org x y  # why",
    ]


def test_deb822_format() -> None:
    assert sources.deb822_sources(DEB822) == (
        "Types: deb-src\nURIs: http://deb.example.org/debian\nSuites: stable\n stable-updates\n"
        "Components: main\nSigned-By: /k.gpg\n"
        "\n"
        "Types: deb-src\nURIs: http://b.example.org\nSuites: ./\n"
    )


def test_nothing_to_derive() -> None:
    assert sources.one_line_sources("") == ""
    assert sources.deb822_sources("# nothing\n") == ""


def test_derived_files_go_to_our_folder_only(tmp_path: Path) -> None:
    etc, ours = tmp_path / "etc", tmp_path / "ours"
    (etc / "sources.list.d").mkdir(parents=True)
    (etc / "sources.list").write_text("deb http://a.example.org stable main\n")
    (etc / "sources.list.d" / "b.sources").write_text(DEB822)
    (etc / "sources.list.d" / "c.list.disabled").write_text("deb http://c.example.org stable main\n")
    before = {path: path.read_bytes() for path in etc.rglob("*") if path.is_file()}
    sources.derive_lists(etc, ours)
    assert sorted(path.name for path in ours.iterdir()) == ["b.sources", "sources.list"]
    assert (ours / "sources.list").read_text() == "deb-src http://a.example.org stable main\n"
    assert before == {path: path.read_bytes() for path in etc.rglob("*") if path.is_file()}


def test_without_apt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(CorpusError, match=r"apt-(get|cache) is not installed"):
        sources.fetch("sed", tmp_path, [])


SHOWSRC = """\
Package: tool
Version: 1.0-2

Package: tool
Version: 1.0-1
"""


def archive(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An archive with two versions of one package, as apt's programs show it."""
    unpack = 'for last; do :; done; mkdir tool; echo "Version: ${last#*=}" > tool.dsc'
    for name, script in (("apt-cache", f"cat <<'END'\n{SHOWSRC}END"), ("apt-get", unpack)):
        (folder / name).write_text(f"#!/bin/sh\n{script}\n")
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(folder), prepend=os.pathsep)


@pytest.mark.parametrize("version", ["1.0-1", "1.0-2"])
def test_a_pinned_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: str) -> None:
    archive(tmp_path, monkeypatch)
    (tmp_path / "source").mkdir()
    assert sources.fetch("tool", tmp_path / "source", [], version).version == version


def test_a_pinned_version_that_the_archive_lacks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive(tmp_path, monkeypatch)
    (tmp_path / "source").mkdir()
    with pytest.raises(CorpusError, match=r"no tool 0\.9-1 but 1\.0-2, 1\.0-1; --any-version"):
        sources.fetch("tool", tmp_path / "source", [], "0.9-1")
    assert list((tmp_path / "source").iterdir()) == []
