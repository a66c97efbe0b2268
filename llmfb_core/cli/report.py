"""Outcomes for programs and documents: the JSON contract of `llmfb optimize`, and its figures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from llmfb_core.cli.job import Job, is_smaller
from llmfb_core.feedback import about_what_was_said
from llmfb_core.optimize import Outcome
from llmfb_core.optimize.request import Round
from llmfb_core.optimize.whole_file import WholeFile
from llmfb_core.results import Table as Figures
from llmfb_core.types import Execution, Objective, Validation


def job_as_json(job: Job) -> dict[str, Any]:
    """What came of one file, function by function or as a whole."""
    found = [as_json(outcome) for outcome in job.outcomes]
    data: dict[str, Any] = {}
    if job.lifted:
        data["optnone_lifted"] = job.lifted
    if job.optimized_before is not None:
        data["optimized_before"] = job.optimized_before._asdict()
    if job.options.scope == "module":
        return data | {"module": found[0] if found else None}
    if job.file is not None:
        data["file"] = file_as_json(job.file)
    if job.skipped:
        data["skipped"] = [{"name": name, "reason": reason} for name, reason in job.skipped]
    return data | {"functions": found}


def as_json(outcome: Outcome) -> dict[str, Any]:
    """One function of the contract; the same shape without `name` for a module."""
    best = outcome.best
    data: dict[str, Any] = {} if outcome.name is None else {"name": outcome.name}
    data |= {
        "source": asdict(outcome.source),
        "baseline": asdict(outcome.baseline),
        "best": {**asdict(best.measurement), "pass_list": best.pass_list, "found_by": best.found_by},
    }
    if outcome.predicted is not None:
        data["predicted"] = {
            "source_instructions": outcome.predicted.source_instructions,
            "target_instructions": outcome.predicted.target_instructions,
            "pass_list": outcome.predicted.pass_list,
        }
    data["feedback"] = [
        {
            "form": one.feedback.form,
            "problems": list(about_what_was_said(one.said, one.feedback.problems)),
            "round": one.feedback.round,
        }
        for one in outcome.rounds
    ]
    data["rounds"] = list(map(round_as_json, outcome.rounds))
    data["validation"] = validation_as_json(outcome.validation)
    if outcome.refused:
        data["refused"] = [{"pass_list": text, "reason": reason} for text, reason in outcome.refused]
    if outcome.notes:
        data["notes"] = list(outcome.notes)
    first = outcome.seconds_to_first_offer
    data["seconds_to_first_offer"] = None if first is None else round(first, 3)
    return data


def round_as_json(one: Round) -> dict[str, Any]:
    """What the model said, what LLVM found, and what of it the model was told."""
    said, found, told = one.said, one.compilation, one.told
    failure = None if found.failure is None else found.failure.message
    measured = None if found.measurement is None else asdict(found.measurement)
    return {
        "said": {
            "pass_list": said.pass_list,
            "source_instructions": said.source_instructions,
            "target_instructions": said.target_instructions,
            "ir": said.ir,
        },
        "found": {"measured": measured, "failure": failure},
        "told": {
            "form": told.form,
            "problems": list(about_what_was_said(said, told.problems)),
            "bleu": told.bleu,
            "message": told.message,
            "compiled_ir": told.compiled_ir,
        },
    }


def file_as_json(file: WholeFile) -> dict[str, Any]:
    """`file` of the contract; null stands for what could not be measured."""
    sizes = {"baseline": file.baseline, "best": file.best}
    data: dict[str, Any] = {
        name: None if size is None else {"bytes": size.bytes, "ram": size.ram} for name, size in sizes.items()
    }
    return data if file.reason is None else {**data, "reason": file.reason}


def summary(outcomes: Sequence[Outcome], file: str, objective: Objective) -> Figures:
    """All functions of a file together: how many became smaller than -Oz's, and their sizes in all."""
    sources, baselines, bests = (
        [size.of(objective) for size in sizes]
        for sizes in (
            [one.source for one in outcomes],
            [one.baseline for one in outcomes],
            [one.best.measurement for one in outcomes],
        )
    )
    smaller = sum(map(is_smaller, outcomes))
    head = ("file", "functions", "smaller than -Oz's", f"{objective}: source", "-Oz", "best")
    return Figures(
        "functions", head, ((file, len(outcomes), smaller, sum(sources), sum(baselines), sum(bests)),)
    )


def validation_as_json(validation: Validation) -> dict[str, Any]:
    """The checks of a validation; those that were not made are absent."""
    checks: dict[str, Any] = {
        "verifier": validation.verifier,
        "interface": validation.interface,
        "splice": validation.splice,
    }
    if validation.execution is not None:
        checks["execution"] = execution_as_json(validation.execution)
    if validation.alive is not None:
        checks["alive"] = validation.alive
    if not validation.screened:
        checks["screened"] = False
    return checks if validation.reason is None else {**checks, "reason": validation.reason}


def execution_as_json(execution: Execution) -> dict[str, Any]:
    """What executing gave: how many inputs agree, the one that differs, or why nothing was executed."""
    if execution.agrees is not None:
        functions = {} if execution.functions is None else {"functions": list(execution.functions)}
        counts = {"not_compared": execution.not_compared, "discarded": execution.discarded}
        return {"agrees": execution.agrees, **counts, **functions}
    if (differs := execution.differs) is not None:
        shown = {"input": differs.input, "arguments": differs.arguments, "what": differs.what}
        return {"differs": shown}
    return {"not_executable": execution.not_executable}
