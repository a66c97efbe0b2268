"""What is measured on one function for one objective, and the journal that keeps it, so that a run can go on."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from llmfb_core.autotune.lines import whole_lines
from llmfb_core.errors import UsageError
from llmfb_core.types import FeedbackForm, Objective

PRIORITY = "priority"
"""How samples are taken from the most probable down; other ways are temperatures."""
NO_FEEDBACK = "original"
"""The model that is told nothing, beside the three forms of feedback."""

Figures = tuple[int, int]
"""Instructions and bytes."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How much is asked about each function.

    Functions have at most `longest_ir` characters of normalized text: IR of longer ones, which Short and Long ask for,
    takes minutes on a processor.  `rounds` of feedback follow the first answer in each form.  `samples` are asked for
    at each of the `temperatures` and by priority; a model may know fewer lists.  Iterated feedback names so many lists
    `together` in each of its `steps`.
    """

    seed: int = 0
    longest_ir: int = 2000
    rounds: Mapping[FeedbackForm, int] = field(default_factory=lambda: {"fast": 4, "short": 1, "long": 1})
    samples: int = 100
    temperatures: tuple[float, ...] = (0.5, 1.0, 1.5)
    together: tuple[int, ...] = (1, 3, 5, 7, 10)
    steps: int = 5


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: the place of its list among the record's, None where it had no valid one, and what was wrong.

    `source` and `target` are the counts that it said, `compiled` is what its list left.  `reads` says whether LLVM
    reads its IR; that and `bleu` are None where it was not asked for any, and `bleu` where it gave none.
    """

    at: int | None
    source: int | None
    target: int | None
    compiled: int | None
    problems: tuple[str, ...] = ()
    bleu: float | None = None
    reads: bool | None = None
    log_probability: float | None = None
    hopeless: float | None = None


@dataclass(frozen=True, slots=True)
class Cost:
    """What a method spent on a function; `seconds` are those that the model took to answer."""

    calls: int
    seconds: float
    compilations: int


@dataclass(frozen=True, slots=True)
class Record:
    """One function for one objective.

    `sizes` are the figures of `lists`, None where a list failed or needs more RAM than -Oz.  `rounds` has the answers
    by form, the first without feedback; `sampled` lists in the order in which they were named, by who named them
    and how (`method`), and `steps` those of iterated feedback by how many were named together.  `seconds` is the time
    that LLVM took for one list.
    """

    id: str
    project: str
    language: str
    variant: str
    name: str
    objective: Objective
    source: Figures
    baseline: Figures
    lists: tuple[str, ...]
    sizes: tuple[Figures | None, ...]
    rounds: dict[str, tuple[Answer, ...]]
    sampled: dict[str, tuple[int, ...]]
    steps: dict[str, tuple[int, ...]]
    costs: dict[str, Cost]
    seconds: float

    def size(self, at: int | None) -> int | None:
        """What a list makes of the function; None where it may not be offered at any size."""
        figures = None if at is None else self.sizes[at]
        if figures is None:
            return None
        if self.objective == "bytes":
            return figures[1]
        return figures[0] if figures[1] <= self.baseline[1] else None

    @property
    def oz(self) -> int:
        """What -Oz makes of it."""
        return self.baseline[self.objective == "bytes"]

    def best(self, places: Sequence[int | None]) -> int:
        """The smallest of what these lists make of it, -Oz's size as backup."""
        return min([self.oz, *(size for at in places if (size := self.size(at)) is not None)])


@dataclass(frozen=True, slots=True)
class Skipped:
    """Why nothing was measured on a function."""

    id: str
    objective: Objective
    reason: str


def method(told: str, how: str) -> str:
    """The name of samples: of the original model or after one round in a form, by priority or at a temperature."""
    return f"{told}, {how}"


class Journal:
    """Records in a file of JSON lines; the first says what they belong to."""

    def __init__(self, path: Path, about: Mapping[str, Any]) -> None:
        """Read what is there; raises UsageError where that is no journal, or was measured otherwise than `about`."""
        self._path = path
        self.known: dict[tuple[str, str], Record | Skipped] = {}
        try:
            first, *lines = [json.loads(line) for line in whole_lines(path)] or [None]
            plain = json.loads(json.dumps(about))
            if first is not None and first != plain:
                raise UsageError(
                    f"{path} was measured otherwise ({_difference(first, plain)}): name another folder"
                )
            for line in lines:
                one = from_json(line)
                self.known[one.id, one.objective] = one
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise UsageError(f"{path} holds no such results ({error!r}): name another folder") from None
        if first is None:
            self._append(plain)

    def add(self, one: Record | Skipped) -> None:
        """Keep what was measured."""
        self.known[one.id, one.objective] = one
        self._append(as_json(one))

    def _append(self, data: Mapping[str, Any]) -> None:
        # One write for one line: what an interruption tears is the last line, which the next run cuts off.
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(data) + "\n")


def _difference(one: Mapping[str, Any], other: Mapping[str, Any]) -> str:
    names = [name for name in sorted({*one, *other}) if one.get(name) != other.get(name)]
    return ", ".join(f"{name} {one.get(name)}, not {other.get(name)}" for name in names)


def as_json(one: Record | Skipped) -> dict[str, Any]:
    """Plain data for a line."""
    return asdict(one)


def from_json(data: dict[str, Any]) -> Record | Skipped:
    """What `as_json` made."""
    if "reason" in data:
        return Skipped(**data)
    parts: dict[str, Any] = {
        "source": tuple(data["source"]),
        "baseline": tuple(data["baseline"]),
        "lists": tuple(data["lists"]),
        "sizes": tuple(None if one is None else tuple(one) for one in data["sizes"]),
        "rounds": {form: tuple(map(_answer, each)) for form, each in data["rounds"].items()},
        "sampled": {name: tuple(each) for name, each in data["sampled"].items()},
        "steps": {name: tuple(each) for name, each in data["steps"].items()},
        "costs": {name: Cost(**each) for name, each in data["costs"].items()},
    }
    return Record(**(data | parts))


def _answer(data: dict[str, Any]) -> Answer:
    parts: dict[str, Any] = {"problems": tuple(data["problems"])}
    return Answer(**(data | parts))
