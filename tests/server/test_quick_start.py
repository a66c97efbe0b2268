"""The cache of what attrs compiles."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import attrs
import pytest

from llmfb_server.quick_start import compiled_once, read


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where `compiled_once(tmp_path)` keeps its file."""
    return tmp_path / "start"


def point() -> object:
    @attrs.define
    class Point:
        x: int
        y: int = 2

    return Point(1)


def test_classes_are_the_same_from_the_cache(folder: Path) -> None:
    for _ in range(2):
        with compiled_once(folder.parent):
            made = point()
        assert repr(made) == repr(point())
        assert made != point()  # another class, so never equal
        (file,) = folder.iterdir()
        assert any("def __init__(self, x, y" in source for source in read(file))


def test_a_damaged_cache_is_made_anew(folder: Path) -> None:
    with compiled_once(folder.parent):
        point()
    (file,) = folder.iterdir()
    whole = read(file)
    for damage in (b"", b"nonsense", file.read_bytes()[:-1], b"x" + file.read_bytes()[1:]):
        file.write_bytes(damage)
        assert read(file) == {}
    with compiled_once(folder.parent):
        point()
    assert read(file).keys() == whole.keys()


def test_without_a_cache_folder(folder: Path) -> None:
    folder.write_text("a file where the folder should be")
    with compiled_once(folder.parent):
        point()
    assert read(folder / "x") == {}


def test_attrs_is_left_as_it_was(folder: Path) -> None:
    code = (
        "from llmfb_server.quick_start import compiled_once\n"
        "import sys, attr._make\n"
        "from pathlib import Path\n"
        "with compiled_once(Path(sys.argv[1])):\n    import lsprotocol.types as types\n"
        "assert 'compile' not in vars(attr._make)\n"
        "print(types.Position(1, 2))"
    )
    for _ in range(2):
        done = subprocess.run(
            [sys.executable, "-c", code, str(folder.parent)], capture_output=True, text=True, check=True
        )
        assert done.stdout == "1:2\n"
    assert folder.exists()
