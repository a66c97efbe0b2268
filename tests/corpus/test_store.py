"""Reading a corpus: what belongs to whom, filters, damaged shards.  No LLVM: the shards are made up."""

import hashlib
import importlib
import itertools
import json
import random
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, get_args

import pytest

from llmfb_core.corpus import shards
from llmfb_core.corpus.collect import Found, write_project
from llmfb_core.corpus.functions import CorpusFunction, Language, language_of
from llmfb_core.corpus.layout import FUNCTIONS, MODULES, StoredModule
from llmfb_core.corpus.recipe import Split
from llmfb_core.corpus.store import count, read_functions, read_modules, summary
from llmfb_core.corpus.wrapper import Variant
from llmfb_core.errors import CorpusError

SPLITS: tuple[Split, ...] = ("test", "valid", "train")
VARIANTS: tuple[Variant, ...] = ("Oz", "O0")
LANGUAGES: tuple[Language, ...] = ("c", "c++", "ir")


def function(project: str, split: Split, ir: str, **fields: Any) -> CorpusFunction:
    digest = hashlib.sha256(ir.encode()).hexdigest()[:20]
    return CorpusFunction(digest, project, split, f"f_{ir[:5]}", f"text of {ir} in {project}", ir, **fields)


def write(out: Path, project: str, split: Split, functions: Sequence[CorpusFunction]) -> Path:
    """A project with these functions, and a module for each."""
    folder = out / project
    folder.mkdir(parents=True)
    modules = [
        StoredModule(one.id * 2, project, split, one.language, one.variant, one.source, "module " + one.ir)
        for one in functions
    ]
    found = Found({one.id: one for one in functions}, {one.sha256: one for one in modules})
    write_project(folder, {"package": project, "split": split, "modules": []}, found, "22")
    return folder


def no_skip(line: str) -> None:
    raise AssertionError(line)


@pytest.mark.parametrize("splits", [c for n in (1, 2, 3) for c in itertools.permutations(SPLITS, n)])
def test_a_function_of_several_splits_belongs_to_one(tmp_path: Path, splits: Sequence[Split]) -> None:
    for number, split in enumerate(splits):
        write(
            tmp_path,
            f"p{number}",
            split,
            [function(f"p{number}", split, "same"), function("p", split, split)],
        )
    owner = min(splits, key=SPLITS.index)
    assert len(list(read_functions(tmp_path, on_skip=no_skip))) == len(splits) + 1
    for split in splits:
        found = [one.ir for one in read_functions(tmp_path, splits=(split,), on_skip=no_skip)]
        assert sorted(found) == sorted({split, "same"} if split == owner else {split})
        modules = [one.text for one in read_modules(tmp_path, splits=(split,), on_skip=no_skip)]
        assert sorted(modules) == sorted(f"module {ir}" for ir in found)


def made_up(out: Path, rng: random.Random) -> list[CorpusFunction]:
    """A random corpus of many duplicates."""
    everything: list[CorpusFunction] = []
    for number in range(7):
        project, split = f"p{number}", rng.choice(SPLITS)
        functions = [
            function(
                project,
                split,
                f"{rng.randrange(400):03d}" + "x" * (number + 1),
                language=rng.choice(LANGUAGES),
                variant=rng.choice(VARIANTS),
                source=f"{number}.c",
            )
            for _ in range(300)
        ]
        functions += [function(project, split, f"shared {rng.randrange(300)}") for _ in range(100)]
        kept = {one.id: one for one in functions}
        write(out, project, split, list(kept.values()))
        everything += kept.values()
    return everything


def expected(everything: list[CorpusFunction]) -> list[CorpusFunction]:
    splits: list[str] = list(SPLITS)

    def place(one: CorpusFunction) -> tuple[Any, ...]:
        ranks = splits.index(one.split), VARIANTS.index(one.variant), LANGUAGES.index(one.language)
        return one.id, *ranks, one.project

    return [next(same) for _, same in itertools.groupby(sorted(everything, key=place), lambda one: one.id)]


def test_filters_choose_from_the_distinct_functions(tmp_path: Path) -> None:
    distinct = expected(made_up(tmp_path, random.Random(1)))
    assert list(read_functions(tmp_path, on_skip=no_skip)) == distinct
    choices: list[tuple[dict[str, Any], Callable[[CorpusFunction], bool]]] = [
        ({"splits": ("test", "train")}, lambda one: one.split in ("test", "train")),
        ({"variants": ["O0"]}, lambda one: one.variant == "O0"),
        ({"languages": {"c", "ir"}}, lambda one: one.language in ("c", "ir")),
        ({"shortest": 6, "longest": 8}, lambda one: 6 <= len(one.ir) <= 8),
        (
            {"variants": ("Oz",), "languages": ("c",), "longest": 9},
            lambda one: one.variant == "Oz" and one.language == "c" and len(one.ir) <= 9,
        ),
    ]
    for options, wanted in choices:
        found = list(read_functions(tmp_path, **options, on_skip=no_skip))
        assert found == [one for one in distinct if wanted(one)]
    counts = count(tmp_path, no_skip)
    assert counts.total() == len(distinct)
    for key, number in counts.items():
        assert number == sum((one.split, one.language, one.variant) == key for one in distinct)


def resigned(folder: Path, data: bytes) -> None:
    """A shard with this content, and a manifest that says so."""
    (folder / FUNCTIONS.file).write_bytes(data)
    table = json.loads((folder / "manifest.json").read_text())
    table["shards"][FUNCTIONS.file]["sha256"] = hashlib.sha256(data).hexdigest()
    (folder / "manifest.json").write_text(json.dumps(table))


def other_columns(folder: Path) -> None:
    shards.write(folder / FUNCTIONS.file, ("id", "text"), [{"id": "1", "text": "x"}], 8)
    resigned(folder, (folder / FUNCTIONS.file).read_bytes())


def halved(folder: Path) -> bytes:
    data = (folder / FUNCTIONS.file).read_bytes()
    return data[: len(data) // 2]


DAMAGES: dict[str, Callable[[Path], Any]] = {
    "no such file": lambda folder: (folder / FUNCTIONS.file).unlink(),
    "damaged": lambda folder: (folder / FUNCTIONS.file).write_bytes(halved(folder)),
    "damaged: not": lambda folder: (folder / FUNCTIONS.file).write_bytes(b""),
    "parquet": lambda folder: resigned(folder, halved(folder)),
    "file size": lambda folder: resigned(folder, b""),
    "no column": other_columns,
    "manifest cannot be read": lambda folder: (folder / "manifest.json").write_text("{"),
    "not made yet": lambda folder: (folder / "manifest.json").write_text(
        '{"package": "b", "split": "train", "modules": []}'
    ),
}


@pytest.mark.parametrize("reason", DAMAGES)
def test_a_damaged_shard_is_skipped_with_what_to_do(tmp_path: Path, reason: str) -> None:
    write(tmp_path, "a", "train", [function("a", "train", "one")])
    folder = write(tmp_path, "b", "train", [function("b", "train", "two")])
    DAMAGES[reason](folder)
    lines: list[str] = []
    assert [one.ir for one in read_functions(tmp_path, on_skip=lines.append)] == ["one"]
    (line,) = lines
    assert line.startswith("b/functions.parquet skipped: ")
    assert reason.lower() in line.lower()
    assert "llmfb corpus build" in line
    assert "\n" not in line
    assert line in summary(tmp_path).skipped


def test_texts_of_other_splits_are_not_read(tmp_path: Path) -> None:
    write(tmp_path, "a", "test", [function("a", "test", "one")])
    rows = [function("b", "train", f"ir {number}") for number in range(600)]
    folder = write(tmp_path, "b", "train", rows)
    parquet = importlib.import_module("pyarrow.parquet")
    text = parquet.ParquetFile(folder / FUNCTIONS.file).metadata.row_group(1).column(4)
    assert text.path_in_schema == "text"
    data = bytearray((folder / FUNCTIONS.file).read_bytes())
    start = text.dictionary_page_offset
    data[start : start + text.total_compressed_size] = bytes(text.total_compressed_size)
    resigned(folder, bytes(data))
    assert len(list(read_functions(tmp_path, splits=("test",), on_skip=no_skip))) == 1
    with pytest.raises(CorpusError, match=FUNCTIONS.file):
        list(read_functions(tmp_path, splits=("train",), on_skip=no_skip))


def test_nothing_to_read(tmp_path: Path) -> None:
    for corpus in (tmp_path, tmp_path / "absent"):
        with pytest.raises(CorpusError, match="llmfb corpus build"):
            list(read_functions(corpus))


def test_without_pyarrow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(CorpusError, match=r"pip install 'llmfb\[corpus\]'"):
        list(read_functions(tmp_path))


@pytest.mark.parametrize(
    ("source", "language"),
    [("a/b.c", "c"), ("a.C", "c++"), ("x.cc", "c++"), ("x.c++", "c++"), ("x.ll", "ir"), ("x.bc", "ir")],
)
def test_language(source: str, language: str) -> None:
    assert language_of(source) == language


def test_what_is_stored_is_what_is_declared() -> None:
    assert get_args(Language) == LANGUAGES
    assert {"id", "text", "ir", "source", "variant", "language"} < set(FUNCTIONS.columns)
    assert {"sha256", "text", "source"} < set(MODULES.columns)
