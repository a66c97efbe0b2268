"""The figures of an evaluation from hand-made trials."""

from llmfb_core.corpus.functions import CorpusFunction
from llmfb_core.evaluate import tables
from llmfb_core.evaluate.methods import Trial
from llmfb_core.types import Measurement, Prediction

FUNCTION = CorpusFunction("id", "project", "test", "f", "", "")


def trial(baseline: tuple[int, int], *sizes: tuple[int, int] | None) -> Trial:
    made = Trial(FUNCTION, Measurement(100, 400), Measurement(*baseline))
    made.results["m"] = [None if size is None else Measurement(*size) for size in sizes]
    return made


TRIALS = [trial((10, 40), None, (9, 44), (8, 40)), trial((30, 60), (30, 60), (33, 50))]


def test_gain_is_summed_with_the_baseline_as_backup() -> None:
    assert tables.gain(TRIALS, "m", 1, "bytes").value == 0
    assert tables.gain(TRIALS, "m", 2, "bytes").value == 10 / 100
    assert tables.gain(TRIALS, "m", 3, "instructions").value == 2 / 40


def test_fewer_instructions_in_a_larger_object_are_no_gain() -> None:
    assert tables.best_size(TRIALS[0], "m", 2, "instructions") == 10


def test_the_interval_holds_the_gain() -> None:
    value, low, high = tables.gain(TRIALS, "m", 2, "bytes")
    assert low <= value <= high
    assert low < high


def test_the_tables_are_markdown() -> None:
    TRIALS[0].predictions["first"] = (Prediction("default<Oz>", 100, 9), Measurement(10, 40))
    gains = tables.gain_table(TRIALS, "bytes", 3).markdown()
    said = tables.prediction_table(TRIALS, "bytes").markdown()
    assert "| m | 0.00 %" in gains
    assert "by compilations | 1 | 2 | 3 |" in gains
    assert "| first | 1 | 100.0 % | 1 | 100.0 % | 0.0 % | 10.0 % |" in said
