"""Which projects the corpus is made of, how each is built, and into which split each one falls."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, get_args

from llmfb_core.errors import CorpusError

Split = Literal["train", "valid", "test"]
BuildKind = Literal["configure", "script", "cmake", "make"]

DEFAULT_RECIPE = Path(__file__).with_name("recipe.toml")


@dataclass(frozen=True)
class Package:
    """One Debian source package and the way to compile it.

    `build` is how the make step is prepared: `configure` runs ./configure with the usual autoconf
    options, `script` runs ./configure with `args` alone, `cmake` runs cmake, `make` prepares nothing.
    `directory` is where to build, relative to the unpacked source. `license` is an SPDX expression of
    the compiled sources, for orientation; debian/copyright, kept beside the modules, is what counts.
    `version` is Debian's; empty, it is whichever the archive has.
    """

    name: str
    split: Split
    license: str
    build: BuildKind = "configure"
    directory: str = "."
    args: tuple[str, ...] = ()
    make_args: tuple[str, ...] = ()
    version: str = ""


@dataclass(frozen=True)
class Recipe:
    """All packages in build order.

    `skip` are shell patterns; a source file is left out where one matches any component of its path.
    `copies` are such patterns too, for all packages but those of the test split: they match the copies of
    test projects that other projects carry. `time_limit_s` is the wall-clock limit for preparing and making
    one package.
    """

    packages: tuple[Package, ...]
    skip: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()
    time_limit_s: float = 1200.0

    def skipped_in(self, package: Package) -> tuple[str, ...]:
        """Give the patterns of the files to leave out of this package."""
        return self.skip if package.split == "test" else self.skip + self.copies


def load_recipe(path: Path | None = None) -> Recipe:
    """Read a recipe, the built-in one by default. Raises CorpusError where it makes no sense."""
    try:
        table = tomllib.loads((path or DEFAULT_RECIPE).read_text())
    except OSError as error:
        raise CorpusError(f"{path}: {error.strerror}") from None
    except ValueError as error:  # a TOMLDecodeError or a UnicodeDecodeError
        raise CorpusError(f"not a TOML file: {error}") from error
    packages = tuple(_package(entry) for entry in table.get("package", []))
    names = [package.name for package in packages]
    for name in names:
        if names.count(name) > 1:
            raise CorpusError(f"{name}: listed more than once")
    skip, copies = _strings(table, "skip"), _strings(table, "copies")
    return Recipe(packages, skip, copies, float(table.get("time_limit_s", 1200.0)))


def _package(entry: dict[str, Any]) -> Package:
    name = str(entry.get("name", "?"))
    unknown = entry.keys() - Package.__dataclass_fields__.keys()
    if unknown:
        raise CorpusError(f"{name}: unknown fields {sorted(unknown)}")
    for key, allowed in (("split", get_args(Split)), ("build", get_args(BuildKind))):
        if entry.get(key, "configure") not in allowed:
            raise CorpusError(f"{name}: {key} must be one of {', '.join(allowed)}")
    if "name" not in entry or "license" not in entry:
        raise CorpusError(f"{name}: name and license are required")
    fields: dict[str, Any] = {
        **entry,
        "args": _strings(entry, "args"),
        "make_args": _strings(entry, "make_args"),
    }
    return Package(**fields)


def _strings(table: dict[str, Any], key: str) -> tuple[str, ...]:
    return tuple(str(item) for item in table.get(key, ()))
