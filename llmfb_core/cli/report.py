"""Outcomes for people and for programs: the table, the diff and the JSON contract of `llmfb optimize`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from rich.table import Table
from rich.text import Text

from llmfb_core.cli.console import visible
from llmfb_core.feedback import PROBLEMS
from llmfb_core.optimize import Outcome
from llmfb_core.optimize.request import Round
from llmfb_core.optimize.whole_file import WholeFile
from llmfb_core.protocols import Attempt
from llmfb_core.results import Table as Figures
from llmfb_core.types import Compilation, Execution, Measurement, Objective, Validation


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
        {"form": each.form, "problems": list(each.problems), "round": each.round}
        for each in (one.feedback for one in outcome.rounds)
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
            "problems": list(told.problems),
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


def of_file(file: WholeFile, objective: Objective) -> str:
    """One line about the file that the functions are in."""
    sizes = [
        "?" if size is None or (objective == "bytes" and size.bytes is None) else str(size.of(objective))
        for size in (file.best, file.baseline)
    ]
    return f"the file: {sizes[0]} {objective}, -Oz of the whole file {sizes[1]}"


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
    smaller = sum(best < baseline for baseline, best in zip(baselines, bests, strict=True))
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


def table(outcomes: Sequence[Outcome]) -> Table:
    """One row for each outcome: sizes as instructions / bytes, the pass list, what validated it."""
    shown = Table(show_lines=True, expand=False)
    shown.add_column("function", overflow="fold")
    for heading in ("source", "-Oz", "predicted", "best"):
        shown.add_column(heading, justify="right", no_wrap=True)
    shown.add_column("gain", justify="right", no_wrap=True)
    shown.add_column("pass list", overflow="fold", ratio=1)
    shown.add_column("validated by", overflow="fold")
    for outcome in outcomes:
        shown.add_row(
            Text(visible(outcome.name or "(module)")),
            _pair(outcome.source),
            _pair(outcome.baseline),
            _predicted(outcome),
            _pair(outcome.best.measurement),
            gain(outcome),
            Text(outcome.best.pass_list),
            validated_by(outcome),
        )
    return shown


def rounds(outcomes: Sequence[Outcome]) -> Table:
    """One row for each round with the model: what it said, what LLVM found, what the model was told."""
    shown = Table(title="What the model said", title_justify="left", show_lines=True, expand=False)
    shown.add_column("function", overflow="fold")
    shown.add_column("round", justify="right")
    shown.add_column("said", overflow="fold", ratio=3)
    shown.add_column("LLVM found", overflow="fold", ratio=1)
    shown.add_column("told", overflow="fold", ratio=2)
    for outcome in outcomes:
        for one in outcome.rounds:
            shown.add_row(
                Text(visible(outcome.name or "(module)")),
                str(one.feedback.round),
                Text(visible(_said(one))),
                Text(visible(_found(one.compilation))),
                Text(visible(_told(one.told))),
            )
    return shown


def _said(one: Round) -> str:
    said = one.said
    counts = (said.source_instructions, said.target_instructions)
    text = "{} -> {} instr: ".format(*("?" if count is None else count for count in counts))
    text += said.pass_list or "no list"
    return text if said.ir is None else f"{text}, and {said.ir.count(chr(10))} lines of IR"


def _found(compilation: Compilation) -> str:
    measured = compilation.measurement
    if measured is None:
        return compilation.failure.message if compilation.failure else "nothing"
    size = "?" if measured.bytes is None else measured.bytes
    return f"{measured.instructions} instr, {size} B"


def _told(told: Attempt) -> str:
    parts = ["list and sizes"]
    if told.form != "fast":
        parts += [PROBLEMS[problem] for problem in told.problems]
    if told.bleu is not None:
        parts.append(f"BLEU {told.bleu:.2f}")
    if told.form != "fast" and told.message:
        parts.append(told.message)
    if told.form == "long" and told.compiled_ir:
        parts.append(f"{told.compiled_ir.count(chr(10))} lines of compiled IR")
    return "; ".join(parts)


def gain(outcome: Outcome) -> str:
    """How much smaller than -Oz the best is, in the objective's unit and in per cent."""
    before, after = (each.of(outcome.objective) for each in (outcome.baseline, outcome.best.measurement))
    unit = "B" if outcome.objective == "bytes" else "instr"
    share = 100 * (after - before) / before if before else 0.0
    return f"{after - before:+d} {unit}\n{share:+.1f} %"


def validated_by(outcome: Outcome) -> str:
    """The checks that the best candidate passed, in words."""
    validation = outcome.validation
    if not validation.ok:
        return f"not offered: {validation.reason}"
    checks = "verifier, interface, text equals compiled"
    if validation.alive is not None:
        checks += f", alive-tv: {validation.alive}"
    execution = validation.execution
    unscreened = "" if validation.screened else ", not screened"
    if execution is None:
        return checks + unscreened
    if execution.agrees is not None:
        return f"{checks}, executed on {execution.extent}{unscreened}"
    return f"{checks}; not executed{unscreened}: {execution.not_executable}"


def _pair(measurement: Measurement) -> str:
    size = "?" if measurement.bytes is None else measurement.bytes
    ram = f"\n{measurement.ram} B RAM" if measurement.ram else ""
    return f"{measurement.instructions} instr\n{size} B{ram}"


def _predicted(outcome: Outcome) -> str:
    predicted = outcome.predicted
    if predicted is None:
        return "no model"
    counts = (predicted.source_instructions, predicted.target_instructions)
    return "{} →\n{} instr".format(*("?" if count is None else count for count in counts))
