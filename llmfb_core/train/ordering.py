"""How well a model says which functions have something to gain, before any list is compiled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from llmfb_core.autotune.dataset import Row, read
from llmfb_core.errors import CorpusError
from llmfb_core.model.local import LocalModel
from llmfb_core.results import Cell, Table, number, share
from llmfb_core.train.examples import ask_of, unread

SHARES = (0.1, 0.2, 0.3, 0.5)
Floats = NDArray[np.float64]


def measure(folder: Path, dataset: Path, split: str, count: int) -> tuple[int, list[Table]]:
    """How many functions it was asked about, and the table; raises CorpusError and ModelUnavailableError.

    A function gains what the best of the dataset's lists saves in bytes.
    """
    rows = list(read(dataset, split)[1])[:count]
    if not rows:
        raise CorpusError(f"{dataset} has no function of the split {split}")
    model = LocalModel.load(folder)
    sizes = np.array([row.baseline[1] for row in rows], np.float64)
    gains = np.array([one.saved[0].max() for one in unread(rows)], np.float64)
    chances = np.array([_chance(model, row) for row in rows])
    orders = {
        "as they come": np.arange(len(rows), 0, -1, dtype=np.float64),
        "-Oz's bytes": sizes,
        "the model's probability": chances,
        "the model's probability times -Oz's bytes": chances * sizes,
        "what they gain": gains,
    }
    return len(rows), [table(gains, orders)]


def _chance(model: LocalModel, row: Row) -> float:
    """The probability that anything is gained."""
    said = model.samples(ask_of(row), 1)
    return 1.0 - (said[0].hopeless or 0.0) if said else 0.0


def table(gains: Floats, orders: Mapping[str, Floats]) -> Table:
    """For each order, the largest score first: which share of all that is gained is in its first functions.

    With the probability that of two functions the one that gains anything comes before the one that gains nothing.
    """
    head = (
        "bytes: functions in the order of",
        "gains anything, AUC",
        *(f"gained in the first {round(100 * part)} %" for part in SHARES),
    )
    rows: list[tuple[Cell, ...]] = []
    for name, scores in orders.items():
        sums = np.cumsum(gains[np.argsort(-scores, kind="stable")])
        places = [max(1, round(part * len(gains))) for part in SHARES]
        found = [share(float(sums[place - 1]), float(sums[-1])) for place in places]
        rows.append((name, number("thousandths", auc(gains > 0, scores)), *found))
    return Table("order of functions", head, tuple(rows))


def auc(positive: Sequence[bool] | NDArray[np.bool_], scores: Floats) -> float:
    """The area under the curve: ties count half; 0.5 where all are of one kind."""
    chosen = np.asarray(positive, bool)
    better: Floats = np.sign(scores[chosen][:, None] - scores[~chosen][None, :])
    return float(0.5 + 0.5 * better.mean()) if better.size else 0.5
