"""What is known of a function: the optimizer's events summed up, kept in memory and on disk by text hash.

A result belongs to a text, not to a place: an edit elsewhere keeps it, an edit of the function merely no longer
finds it, and undoing that edit finds it again.
"""

from __future__ import annotations

import json
import logging
import os
import tempfile
from collections import OrderedDict
from dataclasses import dataclass, replace
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

import cattrs

from llmfb_core.types import Candidate, Compilation, Feedback, Measurement, Objective, Offer, Prediction

if TYPE_CHECKING:
    from llmfb_core.optimize import Event, Outcome

log = logging.getLogger(__name__)
_FORMAT = 3
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
    """`result` with what only the end of an optimization tells."""
    return replace(
        result,
        candidates=outcome.candidates,
        notes=outcome.notes,
        compilations=outcome.compilations,
        seconds=outcome.seconds,
        finished=True,
    )


class Results:
    """Results by text hash under a fingerprint: that of settings, model and LLVM, which all change what comes out."""

    def __init__(self, folder: Path) -> None:
        """`folder` is where finished results are kept; it exists."""
        self.fingerprint: str | None = None
        self._folder = folder
        self._known: OrderedDict[tuple[str | None, str], Result] = OrderedDict()

    def get(self, key: str | None) -> Result | None:
        """The result for the text with hash `key`, from memory."""
        return self._known.get((self.fingerprint, key)) if key else None

    def put(self, key: str, result: Result) -> None:
        """Remember in memory."""
        self._known[self.fingerprint, key] = result
        self._known.move_to_end((self.fingerprint, key))
        while len(self._known) > _REMEMBERED:
            self._known.popitem(last=False)

    def read(self, key: str) -> Result | None:
        """The result for `key` from disk.  Blocks, and may run in a thread."""
        try:
            content = json.loads(self._path(key).read_bytes())
            return cattrs.structure(content["result"], Result) if content["format"] == _FORMAT else None
        except FileNotFoundError:
            return None
        except Exception as error:
            # Whatever is wrong with a cache file, the way out is to compute anew.
            log.warning("ignoring a cached result: %r", error)
            return None

    def write(self, key: str, result: Result) -> None:
        """Write a result to disk, so that no reader ever sees half of it.  Blocks, and may run in a thread."""
        path = self._path(key)
        content = json.dumps({"format": _FORMAT, "result": cattrs.unstructure(result)})
        try:
            handle, name = tempfile.mkstemp(dir=path.parent, suffix=".tmp")
            with os.fdopen(handle, "w") as file:
                file.write(content)
            Path(name).replace(path)
        except OSError as error:
            log.warning("cannot cache a result: %s", error)

    def _path(self, key: str) -> Path:
        name = blake2b(f"{self.fingerprint}\0{key}".encode(), digest_size=16).hexdigest()
        return self._folder / f"{name}.json"
