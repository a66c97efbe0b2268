"""How fast a model answers: every figure is of what it says, and none is nothing."""

from pathlib import Path

import pytest

from llmfb_core import results
from llmfb_core.autotune import dataset
from llmfb_core.cli.main import main
from llmfb_core.results import Figure
from llmfb_core.train.answering import Speed, table
from llmfb_core.train.run import Config, train
from tests.train.test_training import KNOWN, ROWS


def test_medians_and_nine_tenths_in_milliseconds() -> None:
    ten = [at / 1000 for at in range(1, 12)]
    made = table(Speed(0.25, ten, ten, ten, [0.001, 0.002], [0.02, 0.06, 9.0]))
    rows = {str(row[0]): row[1:] for row in made.rows}
    assert rows["first list"] == (Figure("tenths", (6.0,)), Figure("tenths", (10.0,)))
    assert rows["loading, beyond importing torch and transformers"][0] == Figure("tenths", (250.0,))
    assert rows["generate / 100 samples"][0] == Figure("tenths", (25.0,))


@pytest.mark.slow
def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "dataset.parquet"
    dataset.write(path, KNOWN, ROWS)
    config = Config(0.02, "tiny", threads=1, batch_tokens=4096, vocabulary_size=1200, watched=0)
    model = str(train(path, tmp_path / "out", config, report=lambda _: None))
    file = tmp_path / "answering.json"
    command = ["evaluate", str(path), "--answering", "--split", "valid", "--functions", "3", "--model", model]
    assert main([*command, "--results", str(file)]) == 0
    (made,) = results.read(file).tables
    assert len(made.rows) == 7
    for _, *figures in made.rows[:-1]:
        assert all(isinstance(one, Figure) and one.values[0] > 0 for one in figures)
    assert "the first 3 functions of the split valid" in capsys.readouterr().out
    assert main(["evaluate", str(path), "--answering", "--model", model]) == 1
    assert "no function of the split test" in capsys.readouterr().err
    for wrong in (["--answering"], ["--boosting", str(path)]):
        assert main(["evaluate", str(tmp_path), *wrong]) == 2
        assert "dataset" in capsys.readouterr().err
