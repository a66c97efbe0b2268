"""What is asked of the optimizer and what it answers."""

from __future__ import annotations

from dataclasses import dataclass

from llmfb_core.types import (
    Candidate,
    Feedback,
    Measurement,
    Objective,
    Offer,
    Prediction,
    Scope,
    Tier,
    Validation,
)


@dataclass(frozen=True, slots=True)
class Budget:
    """How long to search: wall seconds, or a number of compilations, whichever ends first; None is no limit."""

    seconds: float | None = 2.0
    compilations: int | None = None


@dataclass(frozen=True, slots=True)
class Modes:
    """Which stages run.  The paper's modes are settings of these.

    `feedback_rounds` are Fast Feedback rounds after the first answer; `samples` distinct lists from the model;
    `coreset` lists from the shipped coreset; `search` is local search until the budget ends.
    """

    model: bool = True
    feedback_rounds: int = 1
    samples: int = 16
    coreset: int = 20
    search: bool = True
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Request:
    """Optimize `function` of `document` (or the whole module) for `objective`.

    `keep_size_attributes` leaves `minsize` and `optsize` on the offered function, under which it was measured.
    With the `tier` extended, extended passes are searched too; what they give is offered only once it was executed.
    A `pass_list` (canonical text) is compiled and validated instead of a search, and offered whatever its size.
    """

    document: str
    function: str | None
    objective: Objective = "bytes"
    budget: Budget = Budget()
    scope: Scope = "function"
    keep_size_attributes: bool = True
    modes: Modes = Modes()
    tier: Tier = "standard"
    pass_list: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came out.

    `best` is the best candidate that passed validation, the baseline where nothing beats it; `offer` is None where
    even that could not be validated, with the reason in `validation`.  `refused` are the pass lists whose result failed
    validation, each with the reason.
    """

    name: str | None
    objective: Objective
    source: Measurement
    baseline: Measurement
    best: Candidate
    offer: Offer | None
    validation: Validation
    predicted: Prediction | None
    feedback: tuple[Feedback, ...]
    candidates: tuple[Candidate, ...]
    refused: tuple[tuple[str, str], ...]
    compilations: int
    seconds: float
    seconds_to_first_offer: float | None
    notes: tuple[str, ...]
