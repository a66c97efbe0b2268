"""What `llmfb check` found of files: in words, as JSON and as remarks on GitHub."""

from __future__ import annotations

import argparse
import math
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from llmfb_core.cli import github
from llmfb_core.cli.outcomes import percent
from llmfb_core.optimize import Outcome
from llmfb_core.types import Objective

COULD_BE_SMALLER = 3
"""The exit code."""


@dataclass(frozen=True, slots=True)
class Smaller:
    """A function, or the module where `name` is None, that could be smaller; lines count from 1."""

    name: str | None
    line: int | None
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Checked:
    """A file: -Oz of the whole and what it could be, in the objective's unit; `error` where it was not checked."""

    path: Path
    baseline: int = 0
    best: int = 0
    functions: tuple[Smaller, ...] = ()
    error: str | None = None

    @property
    def could_be_smaller(self) -> bool:
        """Whether it could."""
        return self.best < self.baseline


def share(checked: list[Checked]) -> float:
    """How much smaller all files could be, in per cent of -Oz's."""
    before, after = sum(one.baseline for one in checked), sum(one.best for one in checked)
    return 100 * (before - after) / before if before else 0.0


def amount(count: int, objective: Objective) -> str:
    """A number of bytes or instructions."""
    return f"{count} {objective.removesuffix('s') if count == 1 else objective}"


def summary(checked: list[Checked], options: argparse.Namespace, code: int) -> str:
    """One line about all files."""
    before, after = sum(one.baseline for one in checked), sum(one.best for one in checked)
    smaller = sum(one.could_be_smaller for one in checked)
    failed = sum(one.error is not None for one in checked)
    parts = [f"{len(checked)} {'file' if len(checked) == 1 else 'files'}"]
    parts.append(f"{smaller or 'none'} could be smaller")
    if failed:
        parts.append(f"{failed} not checked")
    line = ", ".join(parts)
    if smaller:
        line += f": -Oz {before} {options.objective}, could be {after} ({percent(before, after)})"
    if code == COULD_BE_SMALLER:
        return f"{line}; llmfb optimize -o writes them"
    return f"{line}, within --fail-over {options.fail_over:g}" if smaller and not code else line


def as_json(checked: list[Checked], options: argparse.Namespace, version: str, code: int) -> dict[str, Any]:
    """What `--json` prints."""
    return {
        "schema": 1,
        "llvm": version,
        "exit_code": code,
        "objective": options.objective,
        "compilations": options.compilations,
        "fail_over": options.fail_over,
        "percent": math.floor(share(checked) * 1000) / 1000,
        "baseline": sum(one.baseline for one in checked),
        "best": sum(one.best for one in checked),
        "files": [_file_as_json(one, options.objective) for one in checked],
    }


def _file_as_json(one: Checked, objective: Objective) -> dict[str, Any]:
    data: dict[str, Any] = {"path": str(one.path)}
    if one.error is not None:
        return data | {"error": one.error}
    functions = [
        {
            "name": each.name,
            "line": each.line,
            "baseline": each.outcome.baseline.of(objective),
            "best": each.outcome.best.measurement.of(objective),
            "pass_list": each.outcome.best.pass_list,
        }
        for each in one.functions
    ]
    return data | {"baseline": one.baseline, "best": one.best, "functions": functions}


def annotate(checked: list[Checked], options: argparse.Namespace, code: int) -> None:
    """Remarks at the functions, those that gain most first, as GitHub shows few; beside JSON on standard error."""
    level: github.Level = "warning" if code and share(checked) > options.fail_over else "notice"
    objective: Objective = options.objective
    remarks: list[tuple[int, str]] = []
    for one in checked:
        if one.error is not None:
            place = re.match(re.escape(str(one.path)) + r":([0-9]+):", one.error)
            line = int(place[1]) if place else None
            remarks.append((sys.maxsize, github.remark("error", one.path, line, one.error)))
        elif one.could_be_smaller:
            places = [
                (
                    each.line,
                    f"@{each.name}" if each.name else "the module",
                    each.outcome.baseline.of(objective),
                    each.outcome.best.measurement.of(objective),
                )
                for each in one.functions
            ]
            for line, what, before, after in places or [(None, "the file", one.baseline, one.best)]:
                text = f"{what} could be smaller than -Oz's by {amount(before - after, objective)}: {before} -> {after}"
                remarks.append((before - after, github.remark(level, one.path, line, text)))
    for _, text in sorted(remarks, key=lambda each: -each[0]):
        print(text, file=sys.stderr if options.json else sys.stdout)
