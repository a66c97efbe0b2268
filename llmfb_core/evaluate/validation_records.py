"""What is measured on one function when validation by execution is measured, and how it is kept in a file."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from llmfb_core.autotune.lines import whole_lines
from llmfb_core.errors import UsageError
from llmfb_core.types import Counterexample, Execution


@dataclass(frozen=True, slots=True)
class Pair:
    """A pass list and the verdict on the version that it makes."""

    pass_list: str
    execution: Execution


@dataclass(frozen=True, slots=True)
class Planted:
    """A mutant and its verdict; `was` and `now` are the changed instruction.

    `reached` says whether that is executed on any input of a search that takes ten times as long as the usual one.
    """

    kind: str
    was: str
    now: str
    execution: Execution
    reached: bool


@dataclass(slots=True)
class Validated:
    """Everything measured on one function of a corpus.

    `source` is how its source fared against itself.  Times are processor seconds of the executing process and its
    children: `prepare` up to the first verdict without the verdict itself, `judge` the median of the verdicts.
    """

    id: str
    project: str
    name: str
    source: Execution
    prepare: float = 0.0
    judge: float = 0.0
    pairs: list[Pair] = field(default_factory=list[Pair])
    planted: list[Planted] = field(default_factory=list[Planted])
    equivalent: int = 0
    """Mutants that LLVM turns into the same function as what they were made of; they do not count."""
    deaths: int = 0
    """How often an executing process ended by itself."""
    steady: bool = True
    """Whether other processes had the same inputs and said the same of the source and of -Oz's version."""


class Journal:
    """What has been measured so far, in a file of JSON lines, so that what is interrupted goes on."""

    def __init__(self, path: Path | None, about: dict[str, Any]) -> None:
        """Read what is there; raises UsageError where that was measured otherwise than `about` says."""
        self.known: dict[str, Validated] = {}
        self._path = path
        if path is None:
            return
        first, *lines = [json.loads(line) for line in whole_lines(path)] or [about]
        if first != json.loads(json.dumps(about)):
            raise UsageError(f"{path} was measured otherwise ({first}, not {about}): name another file")
        self.known = {each["id"]: _validated(each) for each in lines}
        if not path.exists() or not path.stat().st_size:
            self._append(about)

    def add(self, one: Validated) -> None:
        """Keep what was measured on a function."""
        self.known[one.id] = one
        if self._path is not None:
            self._append(asdict(one))

    def _append(self, data: dict[str, Any]) -> None:
        assert self._path is not None
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(data) + "\n")


def _validated(data: dict[str, Any]) -> Validated:
    parts: dict[str, Any] = {
        "source": _execution(data["source"]),
        "pairs": [Pair(**_judged(each)) for each in data["pairs"]],
        "planted": [Planted(**_judged(each)) for each in data["planted"]],
    }
    return Validated(**{**data, **parts})


def _judged(data: dict[str, Any]) -> dict[str, Any]:
    return {**data, "execution": _execution(data["execution"])}


def _execution(data: dict[str, Any]) -> Execution:
    differs, functions = data["differs"], data["functions"]
    parts: dict[str, Any] = {
        "differs": None if differs is None else Counterexample(**differs),
        "functions": None if functions is None else tuple(functions),
    }
    return Execution(**{**data, **parts})
