"""Figures about predictions and results: BLEU, errors of counts, gains over -Oz (pure)."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

_RESAMPLES = 1000
_Item = TypeVar("_Item")


class Gain(NamedTuple):
    """A share of a baseline that was gained, with its 95 % bootstrap interval over functions or modules."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{100 * self.value:.2f} % ({100 * self.low:.2f} to {100 * self.high:.2f})"


def bleu(generated: str, reference: str) -> float:
    """BLEU of generated IR against compiled IR, from 0 to 1; 1 exactly where both are equal."""
    if generated.split() == reference.split():
        return 1.0
    # Imported where needed: most users of this module never compare IR, and the import takes a while.
    from sacrebleu.metrics.bleu import BLEU

    score = BLEU(tokenize="13a", effective_order=True).sentence_score(generated, [reference]).score
    return min(score / 100, math.nextafter(1.0, 0.0))


def count_error(predicted: int | None, actual: int) -> int | None:
    """How many instructions a predicted count is off, None where nothing was predicted."""
    return None if predicted is None else abs(predicted - actual)


def relative_errors(predicted: Sequence[int | None], actual: Sequence[int]) -> list[float]:
    """Error of each predicted count as a share of the actual one; absent predictions and zeros are left out."""
    pairs = zip(predicted, actual, strict=True)
    return [abs(guess - count) / count for guess, count in pairs if guess is not None and count > 0]


def mean(values: Sequence[float]) -> float:
    """The arithmetic mean, 0 of nothing."""
    return sum(values) / len(values) if values else 0.0


def summed_gain(baselines: Sequence[int], sizes: Sequence[int]) -> float:
    """The share that all functions together became smaller: (sum of baselines - sum of sizes) / sum of baselines."""
    total = sum(baselines)
    return (total - sum(sizes)) / total if total else 0.0


def mean_gain(baselines: Sequence[int], sizes: Sequence[int]) -> float:
    """The mean over functions of the share each became smaller; functions with an empty baseline are left out."""
    pairs = zip(baselines, sizes, strict=True)
    return mean([(baseline - size) / baseline for baseline, size in pairs if baseline > 0])


def geometric_gain(baselines: Sequence[int], sizes: Sequence[int]) -> float:
    """One minus the geometric mean of size / baseline; functions with a zero on either side are left out."""
    pairs = zip(baselines, sizes, strict=True)
    ratios = [math.log(size / baseline) for baseline, size in pairs if baseline > 0 and size > 0]
    return 1 - math.exp(mean(ratios))


def bootstrapped(
    pairs: Sequence[tuple[int, int]], measure: Callable[[Sequence[int], Sequence[int]], float] = summed_gain
) -> Gain:
    """A gain of (baseline, size) pairs with its interval; the same pairs always give the same."""

    def of(chosen: Sequence[tuple[int, int]]) -> float:
        return measure([old for old, _ in chosen], [new for _, new in chosen])

    return resampled(pairs, of)


def resampled(items: Sequence[_Item], measure: Callable[[Sequence[_Item]], float]) -> Gain:
    """A measure of `items` with its interval, 0 of nothing; the same items always give the same."""
    if not items:
        return Gain(0.0, 0.0, 0.0)
    rng = random.Random(0)
    drawn = sorted(measure(rng.choices(items, k=len(items))) for _ in range(_RESAMPLES))
    return Gain(measure(items), drawn[int(0.025 * _RESAMPLES)], drawn[int(0.975 * _RESAMPLES)])
