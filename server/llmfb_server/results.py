"""What is known of a function: the optimizer's events summed up, kept in memory and on disk by text hash.

A result belongs to a text and to what that refers to, not to a place: an edit elsewhere keeps it, an edit of the
function merely no longer finds it, and undoing that edit finds it again.
"""

from __future__ import annotations

import json
import logging
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import cattrs

from llmfb_core.protocols import Attempt
from llmfb_core.provenance import Effort, Validity
from llmfb_core.store import Store
from llmfb_core.types import Candidate, Compilation, Feedback, Measurement, Objective, Offer, Prediction

if TYPE_CHECKING:
    from llmfb_core.optimize import Event, Outcome

log = logging.getLogger(__name__)
_FORMAT = 6
_REMEMBERED = 2000
_CONTEXTS = 16
"""Results of one text that are kept, each of the text with something else that it refers to."""


@dataclass(frozen=True, slots=True)
class Round:
    """One answer of the model, what LLVM made of it, the difference, and what the model was told of that."""

    prediction: Prediction
    compilation: Compilation
    feedback: Feedback
    told: Attempt


@dataclass(frozen=True, slots=True)
class Result:
    """What one optimization has found so far; `finished` once it ran to its end.

    `context` is the hash of the module that was optimized: the function with all that it refers to.  `model` is the one
    that said the `rounds`, `refused` are the pass lists that failed validation, each with the reason.
    """

    objective: Objective
    context: str
    effort: Effort
    source: Measurement | None = None
    baseline: Measurement | None = None
    rounds: tuple[Round, ...] = ()
    offer: Offer | None = None
    candidates: tuple[Candidate, ...] = ()
    notes: tuple[str, ...] = ()
    compilations: int = 0
    seconds: float = 0.0
    finished: bool = False
    model: str | None = None
    refused: tuple[tuple[str, str], ...] = ()

    @property
    def smaller(self) -> bool:
        """Whether the offer makes the source smaller in the objective."""
        if self.offer is None or self.source is None:
            return False
        if self.offer.candidate.measurement.bytes is not None and not has_size(self.source, self.objective):
            return True
        return figure(self.offer.candidate.measurement, self.objective) < figure(self.source, self.objective)

    @property
    def beats_oz(self) -> bool:
        """Whether the offer is smaller than -Oz's result in the objective."""
        if self.offer is None or self.baseline is None:
            return False
        return figure(self.offer.candidate.measurement, self.objective) < figure(
            self.baseline, self.objective
        )


def has_size(source: Measurement, objective: Objective) -> bool:
    """Whether a source has the figure that `objective` names; a coroutine has no bytes before any pass has run."""
    return objective == "instructions" or source.bytes is not None


def figure(measurement: Measurement, objective: Objective) -> int:
    """The figure that `objective` names, instructions where bytes are not known."""
    if objective == "bytes" and measurement.bytes is not None:
        return measurement.bytes
    return measurement.instructions


def advance(result: Result, event: Event) -> Result:
    """`result` with what `event` adds."""
    from llmfb_core import optimize

    match event:
        case optimize.Measured(source, baseline):
            return replace(result, source=source, baseline=baseline)
        case optimize.Predicted(prediction, compilation, feedback, told, model):
            known = Round(prediction, replace(compilation, ir=None), feedback, told)
            return replace(result, rounds=(*result.rounds, known), model=model)
        case optimize.Offered(offer, candidates):
            return replace(result, offer=replace(offer, text=""), candidates=candidates)
        case optimize.Progress(compilations):
            return replace(result, compilations=compilations)
        case optimize.Note(text):
            return replace(result, notes=(*result.notes, text))


def conclude(result: Result, outcome: Outcome) -> Result:
    """`result` with what only the end of an optimization tells, as which model had a part."""
    return replace(
        result,
        effort=replace(result.effort, model=outcome.model),
        candidates=outcome.candidates,
        refused=outcome.refused,
        notes=tuple(dict.fromkeys((*result.notes, *outcome.notes))),
        compilations=outcome.compilations,
        seconds=outcome.seconds,
        finished=True,
    )


def kept(known: Result | None, found: Result) -> Result:
    """What is shown of a function that is searched again: nobody loses an offer by asking once more.

    `known` was there before, `found` is what the new search has so far, or all of it.
    """
    if known is None or known.offer is None or known.context != found.context:
        return found
    if found.offer is not None and _sizes(found.offer, found) <= _sizes(known.offer, found):
        return found
    if not found.finished:
        return known
    notes = tuple(dict.fromkeys((*known.notes, *found.notes)))
    return replace(known, effort=found.effort, notes=notes, finished=True)


def _sizes(offer: Offer, result: Result) -> tuple[int, int, int]:
    measured = offer.candidate.measurement
    return figure(measured, result.objective), measured.bytes or 0, measured.instructions


class Results:
    """Results by the hash of their text, by what that refers to, and by what they rest on.

    Under another validity, or of a text that refers to something else, a result is not there.
    """

    def __init__(self, folder: Path) -> None:
        """`folder` is where finished results are kept; it exists."""
        self._store = Store(folder)
        self._known: OrderedDict[tuple[Validity, str], dict[str, Result]] = OrderedDict()

    def has(self, validity: Validity, key: str) -> bool:
        """Whether there are results for the text with hash `key` in memory, whatever it referred to."""
        return (validity, key) in self._known

    def get(self, validity: Validity, key: str, context: str | None) -> Result | None:
        """The result for the text with hash `key` that refers to what `context` says, from memory."""
        if context is None or context not in self._known.get((validity, key), ()):
            return None
        self._known.move_to_end((validity, key))
        return self._known[validity, key][context]

    def put(self, validity: Validity, key: str, result: Result) -> None:
        """Remember in memory, and forget what was not used for longest."""
        self._known.setdefault((validity, key), {})[result.context] = result
        self._known.move_to_end((validity, key))
        while len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)

    def read(self, validity: Validity, keys: Iterable[str]) -> dict[str, list[Result]] | None:
        """The results for `keys` that are on disk, None where that cannot be read now.

        Blocks, and may run in a thread.
        """
        places = {_place(validity, key): key for key in keys}
        if (texts := self._store.read(places)) is None:
            return None
        return {places[place]: _results(text) for place, text in texts.items()}

    def write(self, validity: Validity, key: str, result: Result) -> Result:
        """Keep a result on disk, where another server may have kept a better one; returns what is kept.

        Blocks, and may run in a thread.
        """
        best = result

        def change(text: str | None) -> str:
            nonlocal best
            others = [] if text is None else _results(text)
            best = kept(next((one for one in others if one.context == result.context), None), result)
            others = [best, *(one for one in others if one.context != result.context)][:_CONTEXTS]
            return json.dumps({"format": _FORMAT, "results": cattrs.unstructure(others)})

        self._store.update(_place(validity, key), change)
        return best


def _results(text: str) -> list[Result]:
    """What was kept of one text; nothing where that is of another format or damaged."""
    try:
        content = json.loads(text)
        return cattrs.structure(content["results"], list[Result]) if content["format"] == _FORMAT else []
    except Exception as error:
        # Whatever is wrong with what was kept, the way out is to compute anew.
        log.warning("ignoring a result that was kept: %r", error)
        return []


def _place(validity: Validity, key: str) -> str:
    return f"{validity.digest} {key}"
