# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
"""Boosting on features, the model's rival: it learns which lists help what, and from what was measured."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from llmfb_core.autotune import dataset
from llmfb_core.autotune.dataset import Row
from llmfb_core.errors import CorpusError, UsageError
from llmfb_core.model import libraries
from llmfb_core.train.boosting import Boosting, fit_all
from llmfb_core.train.examples import Example, unread
from llmfb_core.train.ranking import rank
from llmfb_core.train.run import Config, fixed_order, train
from llmfb_core.train.simulate import saved
from tests.train.test_training import KNOWN, ROWS, row

ORDER = [0, 1, 2, 3]


def told_apart_by(instruction: int) -> Row:
    """A function whose text says nothing; whether the first list saves bytes tells which other list is good."""
    one = row(2 * (instruction // 2))
    instructions, count = one.baseline
    good = instruction % 2
    figures = (
        (instructions, count - 2 * good),
        (instructions, count - 8 * good),
        (instructions, count - 8 * (1 - good)),
        (-1, -1),
    )
    return replace(one, id=str(instruction), lists=figures)


@pytest.fixture(scope="module")
def functions() -> list[Example]:
    return unread([row(at) for at in range(400)])


def test_it_learns_from_the_text_which_list_is_best(functions: list[Example]) -> None:
    found = Boosting.fit(functions, "bytes", ORDER)
    fresh = unread([row(at) for at in range(400, 420)])
    first = found.choose(fresh, 1, told=False)[:, 0]
    assert [KNOWN[at] for at in first] == [
        "function(gvn)" if at % 2 else "function(sroa,gvn)" for at in range(20)
    ]


def test_it_learns_from_what_was_measured() -> None:
    known = unread([told_apart_by(at) for at in range(600)])
    found = Boosting.fit(known, "bytes", ORDER)
    fresh = unread([told_apart_by(at) for at in range(600, 640)])
    table = saved(fresh, found.choose(fresh, 2, told=True), "bytes")
    blind = saved(fresh, found.choose(fresh, 2, told=False), "bytes")
    assert table[:, 1].sum() >= blind[:, 1].sum()
    assert (table[:, 1] == 8).all()


@pytest.mark.parametrize("told", [True, False])
def test_no_list_comes_twice_and_chance_is_the_seed(functions: list[Example], told: bool) -> None:
    found = [Boosting.fit(functions, "instructions", ORDER, seed=seed) for seed in (1, 1)]
    first, second = (one.choose(functions[:9], 4, told=told) for one in found)
    assert np.array_equal(first, second)
    assert all(sorted(chosen) == [0, 1, 2, 3] for chosen in first.tolist())


def test_it_stands_beside_a_model_in_the_tables(tmp_path: Path) -> None:
    path = tmp_path / "dataset.parquet"
    dataset.write(path, KNOWN, ROWS)
    config = Config(0.02, "tiny", threads=1, batch_tokens=4096, vocabulary_size=1200, watched=0)
    model = train(path, tmp_path / "out", config, report=lambda _: None)
    said = "\n".join(table.markdown() for table in rank(model, path, "valid", 5, boosting=path)[1])
    for name in ("boosting, no feedback", "boosting, feedback"):
        assert f"| {name} |" in said
        assert f"| {name}, minus fixed order |" in said
        assert f"| model, feedback, both, minus {name} |" in said
    assert "boosting" not in "\n".join(table.markdown() for table in rank(model, path, "valid", 5)[1])
    dataset.write(tmp_path / "other.parquet", KNOWN[::-1], ROWS)
    with pytest.raises(CorpusError, match="other lists than the model"):
        rank(model, path, "valid", 5, boosting=tmp_path / "other.parquet")


def test_what_cannot_be_learned_from_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dataset.write(tmp_path / "dataset.parquet", KNOWN, [one for one in ROWS if one.split == "valid"])
    with pytest.raises(CorpusError, match="no function of the split train"):
        fit_all(tmp_path / "dataset.parquet")

    def nothing(_: str) -> None:
        return None

    monkeypatch.setattr(libraries, "find_spec", nothing)
    with pytest.raises(UsageError, match=r"pip install 'llmfb\[boosting\]'"):
        libraries.check_boosting()


def test_the_order_is_that_of_the_training_functions(tmp_path: Path) -> None:
    dataset.write(tmp_path / "dataset.parquet", KNOWN, ROWS)
    lists, learned = fit_all(tmp_path / "dataset.parquet")
    assert lists == KNOWN
    assert learned.keys() == {"bytes", "instructions"}
    assert sorted(fixed_order(unread(ROWS), 0)) == ORDER


def test_too_few_functions_are_one_line(functions: list[Example]) -> None:
    with pytest.raises(CorpusError, match="1 functions are too few for boosting"):
        Boosting.fit(functions[:1], "bytes", ORDER)
