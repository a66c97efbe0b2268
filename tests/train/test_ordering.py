"""Which functions come first: shares of what is gained, by any order."""

from pathlib import Path

import numpy as np
import pytest

from llmfb_core import results
from llmfb_core.autotune import dataset
from llmfb_core.cli.main import main
from llmfb_core.results import Figure
from llmfb_core.train.ordering import auc, table
from llmfb_core.train.run import Config, train
from tests.train.test_training import KNOWN, ROWS


@pytest.mark.parametrize(
    ("positive", "scores", "expected"),
    [
        ([True, False], [2, 1], 1.0),
        ([True, False], [1, 2], 0.0),
        ([True, False, False], [1, 1, 2], 0.25),
        ([True, True], [1, 2], 0.5),
    ],
)
def test_auc_counts_ties_half(positive: list[bool], scores: list[float], expected: float) -> None:
    assert auc(positive, np.array(scores, np.float64)) == expected


def test_shares_of_what_is_gained() -> None:
    gains = np.array([0.0, 6, 0, 2, 0, 0, 2, 0, 0, 0])
    made = table(gains, {"best": gains, "worst": -gains})
    best, worst = ([one.values[0] for one in row[1:] if isinstance(one, Figure)] for row in made.rows)
    assert best == [1.0, 0.6, 0.8, 1.0, 1.0]
    assert worst == [0.0, 0.0, 0.0, 0.0, 0.0]


@pytest.mark.slow
def test_the_command(tmp_path: Path) -> None:
    path, file = tmp_path / "dataset.parquet", tmp_path / "ordering.json"
    dataset.write(path, KNOWN, ROWS)
    config = Config(0.02, "tiny", threads=1, batch_tokens=4096, vocabulary_size=1200, watched=0)
    model = str(train(path, tmp_path / "out", config, report=lambda _: None))
    command = ["evaluate", str(path), "--ordering", "--split", "valid", "--model", model]
    assert main([*command, "--results", str(file)]) == 0
    (made,) = results.read(file).tables
    assert [row[0] for row in made.rows][-1] == "what they gain"
    assert main(["evaluate", str(path), "--ordering", "--model", model]) == 1
    assert main(["evaluate", str(tmp_path), "--ordering"]) == 2
