"""The journal: what was measured is there again, what was torn is measured anew, what is another's is refused."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from llmfb_core.errors import UsageError
from llmfb_core.paper.records import Journal, Plan, Skipped, as_json, from_json
from tests.paper.conftest import record

ABOUT: dict[str, Any] = {"llvm": "22", "model": "m (1)", "measure": "2", "plan": asdict(Plan())}
SKIPPED = Skipped("two", "bytes", "too long")


@pytest.mark.parametrize("one", [record(), SKIPPED])
def test_what_is_written_is_read(one: Any) -> None:
    assert from_json(json.loads(json.dumps(as_json(one)))) == one


def test_what_was_interrupted_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "answers.jsonl"
    one, other = record(), record(objective="instructions")
    for kept in (one, other, SKIPPED):
        Journal(path, ABOUT).add(kept)
    data = path.read_bytes()
    path.write_bytes(data[: data.rindex(b"reason")])
    assert Journal(path, ABOUT).known == {("one", "bytes"): one, ("one", "instructions"): other}
    Journal(path, ABOUT).add(SKIPPED)
    assert path.read_bytes() == data


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"llvm": "23"}, "llvm 22, not 23"),
        ({"model": "m (2)"}, "model m (1), not m (2)"),
        ({"measure": "3"}, "measure 2, not 3"),
        ({"plan": asdict(replace(Plan(), seed=1))}, "'seed': 0"),
    ],
    ids=["llvm", "model", "measure", "seed"],
)
def test_what_belongs_to_something_else_is_refused(
    tmp_path: Path, changed: dict[str, Any], said: str
) -> None:
    path = tmp_path / "answers.jsonl"
    Journal(path, ABOUT)
    before = path.read_bytes()
    with pytest.raises(UsageError) as caught:
        Journal(path, ABOUT | changed)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)
    assert path.read_bytes() == before


@pytest.mark.parametrize("line", ["nonsense", "[]", '{"id": "one"}'])
def test_a_file_of_something_else_is_refused(tmp_path: Path, line: str) -> None:
    path = tmp_path / "answers.jsonl"
    path.write_text(f"{json.dumps(ABOUT)}\n{line}\n")
    with pytest.raises(UsageError, match="holds no such results"):
        Journal(path, ABOUT)


def test_sizes_that_may_not_be_offered_do_not_count() -> None:
    small = record()
    assert [small.size(at) for at in (0, 1, 2, 3, None)] == [70, 65, 50, None, None]
    assert small.best([0, 1, None]) == 60
    few = record(objective="instructions")
    assert [few.size(at) for at in (0, 1, 2, 3)] == [None, None, 5, None]
    assert (few.best([0, 1]), few.best([1, 2])) == (6, 5)
