# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
"""A rival of the language model: gradient boosting on features of a function, which orders the same known lists.

One regressor for each list says what it would still save, from how often the most frequent words stand in the source
and in -Oz's IR, from their figures, and from what was measured so far.  It is trained on the same functions as a model.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.feature_extraction.text import CountVectorizer

from llmfb_core.autotune.dataset import Row, read
from llmfb_core.errors import CorpusError
from llmfb_core.train.examples import CAPS, OBJECTIVES, Example, Floats, unread
from llmfb_core.train.run import fixed_order
from llmfb_core.types import Objective

_WORDS = 96
"""Words whose number is a feature, of the source and of -Oz's IR each."""
_WORD = r"[a-z][\w.]*"
_VISITS = 2
"""States after different attempts in which each function is seen in training."""
_ATTEMPTS = (0, 1, 1, 2, 3, 4, 5, 7, 9, 12, 16, 20)
_SETTINGS: dict[str, Any] = {
    "max_iter": 80,
    "learning_rate": 0.08,
    "min_samples_leaf": 40,
    "early_stopping": False,
}
_FAILED, _NOT_TRIED = 9999, -9999
"""Stand for the differences of such a list; trees tell them apart from all others."""

Chosen = NDArray[np.int64]
Tried = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Boosting:
    """Regressors for one objective, in the order of the known lists, and what makes features of text."""

    objective: Objective
    words: Sequence[CountVectorizer]
    lists: Sequence[HistGradientBoostingRegressor]

    @classmethod
    def fit(
        cls,
        functions: Sequence[Example],
        objective: Objective,
        order: Sequence[int],
        *,
        seed: int = 0,
        on_progress: Callable[[], None] = lambda: None,
    ) -> Boosting:
        """Learn from `functions`; what was tried is drawn, half of it from the beginning of the fixed `order`.

        Raises CorpusError where these are so few that nothing is left to learn about some list.
        """
        words = [
            CountVectorizer(token_pattern=_WORD, max_features=_WORDS).fit(each) for each in _texts(functions)
        ]
        made = cls(objective, words, ())
        plain, rng = made.features(functions), np.random.default_rng(seed)
        seen = [_drawn(functions, objective, order, rng) for _ in range(_VISITS)]
        inputs = np.concatenate([_with_attempts(plain, functions, tried) for tried in seen])
        left = np.concatenate([_left(functions, objective, tried) for tried in seen])
        tried = np.concatenate(seen)
        lists: list[HistGradientBoostingRegressor] = []
        for at in range(left.shape[1]):
            new = ~tried[:, at]
            if not new.any():
                raise CorpusError(f"{len(functions)} functions are too few for boosting to learn from")
            one = HistGradientBoostingRegressor(**_SETTINGS, random_state=seed)
            lists.append(one.fit(inputs[new], left[new, at]))
            on_progress()
        return cls(objective, made.words, lists)

    def features(self, functions: Sequence[Example]) -> Floats:
        """What is known of functions before anything was tried, [functions, features]."""
        pairs = zip(self.words, _texts(functions), strict=True)
        counts = [vectorizer.transform(texts).toarray() for vectorizer, texts in pairs]
        figures = np.array([(one.source, *one.baseline) for one in functions])
        return np.hstack([*counts, figures]).astype(np.float32)

    def choose(self, functions: Sequence[Example], count: int, *, told: bool) -> Chosen:
        """The first `count` lists for each function, [functions, count]; `told` of what each gave before the next."""
        plain = self.features(functions)
        tried = np.zeros((len(functions), len(self.lists)), bool)
        chosen = np.zeros((len(functions), count), np.int64)
        for number in range(count):
            inputs = _with_attempts(plain, functions, tried)
            scores = np.stack([one.predict(inputs) for one in self.lists], axis=1)
            if not told:
                return np.argsort(-scores, axis=1, kind="stable")[:, :count]
            chosen[:, number] = np.where(tried, -np.inf, scores).argmax(axis=1)
            tried[np.arange(len(functions)), chosen[:, number]] = True
        return chosen


def fit_all(
    dataset: Path, on_progress: Callable[[], None] = lambda: None
) -> tuple[tuple[str, ...], dict[Objective, Boosting]]:
    """The lists, and what learned from the split train of `dataset`, for each objective; raises CorpusError.

    `on_progress` is called after each list of each objective.
    """
    lists, rows = read(dataset, "train")
    functions = unread(rows)
    if not functions:
        raise CorpusError(f"{dataset} has no function of the split train")
    return lists, {
        objective: Boosting.fit(functions, objective, fixed_order(functions, at), on_progress=on_progress)
        for at, objective in enumerate(OBJECTIVES)
    }


def choosing(learned: Boosting) -> Callable[[Sequence[Row], int], list[list[int]]]:
    """The first so many lists for each of some rows, told of what each gave before the next."""
    return lambda rows, count: learned.choose(unread(rows), count, told=True).tolist()


def _texts(functions: Sequence[Example]) -> tuple[list[str], list[str]]:
    return [one.ir for one in functions], [one.baseline_ir for one in functions]


def _drawn(
    functions: Sequence[Example], objective: Objective, order: Sequence[int], rng: np.random.Generator
) -> Tried:
    """Which lists were tried, [functions, lists]: the first of the fixed order, or what is usually good by chance."""
    saved = np.stack([one.saved[OBJECTIVES.index(objective)] for one in functions])
    usual = saved.mean(axis=0) / max(float(saved.mean(axis=0).max()), 1e-9)
    tried = np.zeros(saved.shape, bool)
    for row in tried:
        # One list is always left.
        count = min(int(rng.choice(_ATTEMPTS)), len(row) - 1)
        by_chance = np.argsort(-(6 * usual + rng.gumbel(size=len(row))))
        row[list(order[:count]) if rng.random() < 0.5 else by_chance[:count]] = True
    return tried


def _with_attempts(plain: Floats, functions: Sequence[Example], tried: Tried) -> Floats:
    """Features and, of each list, its differences to -Oz in bytes and instructions."""
    changes = np.stack([np.where(one.usable[:, None], one.changes, _FAILED) for one in functions])
    known = np.where(tried[:, :, None], changes, _NOT_TRIED)
    return np.hstack([plain, known.reshape(len(functions), -1)]).astype(np.float32)


def _left(functions: Sequence[Example], objective: Objective, tried: Tried) -> Floats:
    """What each list would save beyond those tried; capped, as in the training of a model."""
    saved = np.minimum(
        np.stack([one.saved[OBJECTIVES.index(objective)] for one in functions]), CAPS[objective]
    )
    best = np.where(tried, saved, 0).max(axis=1)
    return np.maximum(saved - best[:, None], 0).astype(np.float32)
