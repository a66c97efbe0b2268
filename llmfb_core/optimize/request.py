"""What is asked of the optimizer and what it answers."""

from __future__ import annotations

from dataclasses import dataclass

from llmfb_core.protocols import Attempt, Compiler
from llmfb_core.subject import Subject, prepare
from llmfb_core.types import (
    Candidate,
    Compilation,
    Feedback,
    FeedbackForm,
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

    `feedback_rounds` are rounds after the first answer, in the form `feedback`; `samples` are distinct lists from the
    model, the most probable first or, with a `temperature`, drawn with that; `coreset` lists come from the shipped
    coreset; `search` is local search until the budget ends.

    The model is asked while LLVM compiles, and what it has not said when the time is over is not waited for.  With
    `model_first` its lists come before local search, and its first answer is waited for as long as it takes.
    """

    model: bool = True
    feedback: FeedbackForm = "fast"
    feedback_rounds: int = 1
    samples: int = 16
    temperature: float = 0.0
    coreset: int = 20
    search: bool = True
    seed: int = 0
    model_first: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """Optimize `function` of `document` (or the whole module) for `objective`.

    `keep_size_attributes` leaves `minsize` and `optsize` on the offered function, under which it was measured.
    With the `tier` extended, extended passes are searched too; what they give is offered only once it was executed.
    A `pass_list` (canonical text) is compiled and validated instead of a search, and offered whatever its size.
    `notes` are said beside what the search has to say, such as why this LLVM is used.
    `bitcode` says that results are written as bitcode, so that their figures are those of what is read from it.
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
    bitcode: bool = False
    notes: tuple[str, ...] = ()

    @property
    def in_turn(self) -> bool:
        """Whether one stage waits for the other, so that what is found does not depend on how fast anything is."""
        return self.modes.model_first or self.budget.seconds is None


async def subject_of(request: Request, compiler: Compiler) -> Subject:
    """What a request is about; raises as `prepare` does."""
    return await prepare(
        request.document,
        None if request.scope == "module" else request.function,
        compiler,
        keep_size_attributes=request.keep_size_attributes,
        bitcode=request.bitcode,
    )


@dataclass(frozen=True, slots=True)
class Round:
    """One round with the model: what it said, what LLVM made of that, what is wrong about it, what it is `told`."""

    said: Prediction
    compilation: Compilation
    feedback: Feedback
    told: Attempt


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came out.

    `best` is the best candidate that passed validation, the baseline where nothing beats it; `offer` is None where
    even that could not be validated, with the reason in `validation`.  All figures are those of what is written;
    `candidates` are those that were measured so, best first.  `refused` are the pass lists whose result failed
    validation, each with the reason.  `model` is the identity of the model that had a part, None where
    it was `lost`, which is the reason.
    """

    name: str | None
    objective: Objective
    source: Measurement
    baseline: Measurement
    best: Candidate
    offer: Offer | None
    validation: Validation
    rounds: tuple[Round, ...]
    candidates: tuple[Candidate, ...]
    refused: tuple[tuple[str, str], ...]
    compilations: int
    seconds: float
    seconds_to_first_offer: float | None
    notes: tuple[str, ...]
    model: str | None = None
    lost: str | None = None

    @property
    def predicted(self) -> Prediction | None:
        """What the model said last of a list; what it said last where it named none."""
        said = [one.said for one in self.rounds]
        return next((one for one in reversed(said) if one.pass_list is not None), said[-1] if said else None)
