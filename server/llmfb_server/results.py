"""What is known of a function: the optimizer's events summed up, kept in memory and on disk by text hash.

A result belongs to a text, not to a place: an edit elsewhere keeps it, an edit of the function merely no longer
finds it, and undoing that edit finds it again.
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

from llmfb_core.provenance import Effort, Validity
from llmfb_core.store import Store
from llmfb_core.types import Candidate, Compilation, Feedback, Measurement, Objective, Offer, Prediction

if TYPE_CHECKING:
    from llmfb_core.optimize import Event, Outcome

log = logging.getLogger(__name__)
_FORMAT = 5
_REMEMBERED = 2000


@dataclass(frozen=True, slots=True)
class Round:
    """One answer of the model, what LLVM made of it, and the difference."""

    prediction: Prediction
    compilation: Compilation
    feedback: Feedback


@dataclass(frozen=True, slots=True)
class Result:
    """What one optimization has found so far; `finished` once it ran to its end.

    `context` is the hash of the module that was optimized: the function with all that it refers to.
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
        case optimize.Predicted(prediction, compilation, feedback):
            known = Round(prediction, replace(compilation, ir=None), feedback)
            return replace(result, rounds=(*result.rounds, known))
        case optimize.Offered(offer):
            return replace(result, offer=replace(offer, text=""))
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
    if found.offer is not None and _size(found.offer, found) <= _size(known.offer, found):
        return found
    if not found.finished:
        return known
    notes = tuple(dict.fromkeys((*known.notes, *found.notes)))
    return replace(known, effort=found.effort, notes=notes, finished=True)


def _size(offer: Offer, result: Result) -> int:
    return figure(offer.candidate.measurement, result.objective)


class Results:
    """Results by the hash of their text and by what they rest on: under another validity a result is not there."""

    def __init__(self, folder: Path) -> None:
        """`folder` is where finished results are kept; it exists."""
        self._store = Store(folder)
        self._known: OrderedDict[tuple[Validity, str], Result] = OrderedDict()

    def get(self, validity: Validity | None, key: str | None) -> Result | None:
        """The result for the text with hash `key`, from memory."""
        if validity is None or key is None or (validity, key) not in self._known:
            return None
        self._known.move_to_end((validity, key))
        return self._known[validity, key]

    def put(self, validity: Validity, key: str, result: Result) -> None:
        """Remember in memory, and forget what was not used for longest."""
        self._known[validity, key] = result
        self._known.move_to_end((validity, key))
        while len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)

    def read(self, validity: Validity, keys: Iterable[str]) -> dict[str, Result] | None:
        """The results for `keys` that are on disk, None where that cannot be read now.

        Blocks, and may run in a thread.
        """
        places = {_place(validity, key): key for key in keys}
        found: dict[str, Result] = {}
        if (texts := self._store.read(places)) is None:
            return None
        for place, text in texts.items():
            try:
                content = json.loads(text)
                if content["format"] == _FORMAT:
                    found[places[place]] = cattrs.structure(content["result"], Result)
            except Exception as error:
                # Whatever is wrong with what was kept, the way out is to compute anew.
                log.warning("ignoring a result that was kept: %r", error)
        return found

    def write(self, validity: Validity, key: str, result: Result) -> None:
        """Keep a result on disk.  Blocks, and may run in a thread."""
        content = json.dumps({"format": _FORMAT, "result": cattrs.unstructure(result)})
        self._store.write(_place(validity, key), content)


def _place(validity: Validity, key: str) -> str:
    return f"{validity.digest} {key}"
