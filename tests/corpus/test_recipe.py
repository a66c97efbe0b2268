"""The built-in recipe's invariants, and what is refused in a recipe file."""

from collections import Counter
from pathlib import Path

import pytest

from llmfb_core.corpus.recipe import Package, load_recipe
from llmfb_core.corpus.wrapper import skipped
from llmfb_core.errors import CorpusError

EVALUATED_ON = ("zlib", "lua", "libpng", "busybox")
TEST_SPLIT = {"lz4", "jansson", "bzip2", "mawk", "sqlite3", "libjsoncpp"}


def test_what_the_evaluation_uses_is_never_listed() -> None:
    names = [package.name for package in load_recipe().packages]
    assert not [name for name in names if name.startswith(EVALUATED_ON)]


@pytest.mark.parametrize(
    "copy",
    [
        "zlib/inflate.c",
        "compat/zlib-1.2/trees.c",
        "src/ZLIB/adler32.c",
        "libpng/png.c",
        "3rdparty/libpng16/pngread.c",
        "deps/lua/src/lapi.c",
        "lua-5.1.5/lvm.c",
        "busybox/ash.c",
    ],
)
def test_copies_inside_other_projects_are_skipped(copy: str) -> None:
    assert skipped(copy, load_recipe().skip)


@pytest.mark.parametrize("copy", ["lib/xxhash.c", "ext/sqlite3.c", "contrib/lz4/lz4.c", "bzip2/bzlib.c"])
def test_copies_of_test_projects_are_skipped_elsewhere(copy: str) -> None:
    recipe = load_recipe()
    for package in recipe.packages:
        assert skipped(copy, recipe.skipped_in(package)) == (package.split != "test")


@pytest.mark.parametrize("source", ["src/main.c", "lib/evaluate.c", "src/valuation/sample.c"])
def test_other_files_are_not_skipped(source: str) -> None:
    recipe = load_recipe()
    assert not skipped(source, recipe.skip + recipe.copies)


def test_splits() -> None:
    packages = load_recipe().packages
    assert max(Counter(package.name for package in packages).values()) == 1
    assert {package.name for package in packages if package.split == "test"} == TEST_SPLIT
    assert Counter(package.split for package in packages)["valid"] >= 3


def test_every_package_names_its_license() -> None:
    assert all(package.license for package in load_recipe().packages)


def test_the_built_in_recipe_pins_versions() -> None:
    for package in load_recipe().packages:
        assert package.version, package.name


def test_no_such_recipe(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match=r"absent\.toml: No such file"):
        load_recipe(tmp_path / "absent.toml")


def test_fields(tmp_path: Path) -> None:
    path = tmp_path / "recipe.toml"
    path.write_text(
        'skip = ["a*"]\ncopies = ["b"]\ntime_limit_s = 5\n'
        '[[package]]\nname = "x"\nsplit = "valid"\nlicense = "MIT"\nbuild = "make"\nmake_args = ["lib"]\n'
        'version = "1-2"\n'
    )
    recipe = load_recipe(path)
    assert recipe.packages == (Package("x", "valid", "MIT", build="make", make_args=("lib",), version="1-2"),)
    assert (recipe.skip, recipe.copies, recipe.time_limit_s) == (("a*",), ("b",), 5.0)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[package]", "not a TOML file"),
        ('[[package]]\nname = "x"\nsplit = "train"', "x: name and license are required"),
        ('[[package]]\nname = "x"\nlicense = "MIT"', "x: split must be one of train, valid, test"),
        ('[[package]]\nname = "x"\nsplit = "dev"\nlicense = "MIT"', "x: split must be one of"),
        ('[[package]]\nname = "x"\nsplit = "test"\nlicense = "MIT"\nbuild = "meson"', "x: build must be"),
        ('[[package]]\nname = "x"\nflags = []', r"x: unknown fields \['flags'\]"),
        ('[[package]]\nname = "x"\nsplit = "test"\nlicense = "MIT"\n' * 2, "x: listed more than once"),
    ],
)
def test_refused(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "recipe.toml"
    path.write_text(text)
    with pytest.raises(CorpusError, match=message):
        load_recipe(path)
