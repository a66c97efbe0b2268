"""What the optimizer tells while it works.  Every event is a complete statement; none is ever taken back."""

from __future__ import annotations

from dataclasses import dataclass

from llmfb_core.protocols import Attempt
from llmfb_core.types import Candidate, Compilation, Feedback, Measurement, Offer, Prediction


@dataclass(frozen=True, slots=True)
class Measured:
    """The source and -Oz were measured."""

    source: Measurement
    baseline: Measurement


@dataclass(frozen=True, slots=True)
class Predicted:
    """The model answered in round `feedback.round` (0 is Task Optimize), and its list was compiled.

    `told` is what the model hears of that, `model` its identity.
    """

    prediction: Prediction
    compilation: Compilation
    feedback: Feedback
    told: Attempt
    model: str


@dataclass(frozen=True, slots=True)
class Progress:
    """`fraction` of the budget (0 to 1) is spent; `stage` is a word for people."""

    compilations: int
    fraction: float
    stage: str


@dataclass(frozen=True, slots=True)
class Offered:
    """A validated candidate that is smaller than any offered before, or as small with a shorter list.

    `candidates` are those that were measured as written so far, best first.
    """

    offer: Offer
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """Something the user should know, for example why the model was not asked."""

    text: str


Event = Measured | Predicted | Progress | Offered | Note
