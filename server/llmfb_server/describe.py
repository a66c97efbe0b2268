"""What results look like to people: one line, a hover, a report, a command line.  Pure."""

from __future__ import annotations

import re
import shlex
from collections.abc import Sequence
from typing import TYPE_CHECKING

from llmfb_core.document.spelling import spell_name
from llmfb_core.feedback import PROBLEMS, about_what_was_said, in_words
from llmfb_core.llvm.baseline import OZ
from llmfb_core.types import Candidate, Compilation, FoundBy, Measurement, Objective, Problem, Validation
from llmfb_server.results import Result, Round, figure, has_size

if TYPE_CHECKING:
    from llmfb_core.document.already_optimized import AlreadyOptimized
    from llmfb_core.optimize.whole_file import Became

_PLAIN = re.compile(r"[@%$\w.-]+")
_TOO_EARLY = "before anything smaller was validated"
_FOUND_BY: dict[FoundBy, str] = {
    "baseline": "-Oz",
    "model": "the model",
    "feedback": "the model, told what it got wrong",
    "sample": "the model, among its samples",
    "coreset": "shipped lists",
    "search": "local search",
    "named": "you",
}
_WIDEST = 40
"""Columns of tables are filled up to this many characters; pass lists are longer."""


def summary(result: Result) -> str:
    """`42 → 17 instructions, -Oz 19`."""
    objective = result.objective
    if result.source is None or result.baseline is None:
        return "measuring"
    baseline = figure(result.baseline, objective)
    source = figure(result.source, objective) if has_size(result.source, objective) else "?"
    if result.offer is None:
        return f"{source} {objective}, -Oz {baseline}"
    return f"{source} → {figure(result.offer.candidate.measurement, objective)} {objective}, -Oz {baseline}"


def offered(subject: str, result: Result) -> str:
    """`Apply: @f 300 → 150 bytes (-Oz 162)`; says where that is no more than -Oz does."""
    counts, _, baseline = summary(result).partition(", ")
    return f"Apply{'' if result.beats_oz else ' what -Oz gives'}: {subject} {counts} ({baseline})"


def alone(result: Result) -> str:
    """`summary` of a function, and what it is about: what its file becomes is another question."""
    return f"{summary(result)}, of the function alone"


def became(file: str, sizes: Became, objective: Objective) -> str:
    """`a.ll: 4096 → 2600 bytes, -Oz of the whole file 2448`."""
    source, best, baseline = (
        "?" if each is None or not has_size(each, objective) else str(figure(each, objective))
        for each in (sizes.source, sizes.best, sizes.baseline)
    )
    text = f"{file}: {source} → {best} {objective}, -Oz of the whole file {baseline}"
    if baseline.isdecimal() and best.isdecimal() and int(baseline) <= int(best):
        return f"{text}, which is not larger: optimize the file as a whole"
    return text


def summary_of_all(results: Sequence[Result | None]) -> str:
    """`12 of 30 functions smaller than -Oz's: 4210 → 3900 bytes, -Oz 3980`; sums are of the functions with a result."""
    known = [
        each for each in results if each is not None and each.source is not None and each.baseline is not None
    ]
    smaller = sum(each.smaller and each.beats_oz for each in known)
    text = f"{smaller} of {len(results)} functions smaller than -Oz's"
    return f"{text}: {sums}" if (sums := _sums(known)) else text


def offered_of_all(results: Sequence[Result | None]) -> str:
    """`Apply all 11 offers: 4210 → 3900 bytes (-Oz 3980)`, the sums being those of the offers."""
    offers = [each for each in results if each is not None and each.smaller]
    counts, _, baseline = _sums(offers).partition(", ")
    return f"Apply all {len(offers)} offers" + (f": {counts} ({baseline})" if counts else "")


def _sums(known: Sequence[Result]) -> str:
    """`4210 → 3900 bytes, -Oz 3980`, nothing where nothing has a size before passes."""
    known = [each for each in known if each.source and has_size(each.source, each.objective)]
    if not known:
        return ""
    objective = known[0].objective
    source = sum(figure(each.source, objective) for each in known if each.source)
    baseline = sum(figure(each.baseline, objective) for each in known if each.baseline)
    best = sum(
        figure(each.offer.candidate.measurement if each.smaller and each.offer else each.source, objective)
        for each in known
        if each.source
    )
    return f"{source} → {best} {objective}, -Oz {baseline}"


def stopped(result: Result | None) -> str:
    """What a search that was cancelled leaves."""
    if result is None or not result.smaller:
        return f"cancelled {_TOO_EARLY}"
    return f"cancelled, the best so far is kept: {summary(result)}"


def named(name: str) -> str:
    """`@name` in Markdown, where a name that is not made of letters alone could say anything."""
    return code("@" + (name if name.isdecimal() else spell_name(name)))


def code(text: str) -> str:
    """Text as it is in Markdown: plain where it has nothing that could be markup."""
    if _PLAIN.fullmatch(text):
        return text
    fence = "`" * (1 + max((len(run) for run in re.findall("`+", text)), default=0))
    return f"{fence} {text} {fence}"


def hover(name: str, result: Result | None, running: bool) -> str:
    """All that is known of a function, as Markdown."""
    if result is None or result.source is None:
        return f"**{named(name)}**: " + ("being measured …" if running else "not optimized yet")
    parts = [f"**{named(name)}**: {alone(result)}" + (", still searching …" if running else "")]
    notes = result.notes
    if result.offer is not None and result.smaller:
        parts += [validated(result.offer.validation), _table(result), _list_of(result.offer.candidate)]
    else:
        if result.finished:
            parts.append("Nothing smaller was found that passes validation.")
        elif not running:
            parts.append(f"The search was stopped {_TOO_EARLY}.")
        parts += [*notes, _table(result)]  # why there is nothing to apply is what one wants to know then
        notes = ()
    parts.append("Figures are those of the function alone, as written and compiled without further passes.")
    parts.append(
        "Lists run with the attributes `minsize` and `optsize`, added where missing, as -Oz does; "
        "the source is measured as it stands."
    )
    return "\n\n".join([*parts, *notes])


def _list_of(candidate: Candidate) -> str:
    """The pass list with where it comes from, as Markdown."""
    if candidate.found_by == "baseline":
        return "Pass list: that of -Oz"
    return f"Pass list, found by {_FOUND_BY[candidate.found_by]}:\n```text\n{candidate.pass_list}\n```"


def shortened(text: str | None) -> str:
    """As much of a name as there is room for in a lens."""
    text = text or ""
    return text if len(text) <= _WIDEST else f"{text[: _WIDEST - 1]}…"


def better_input(before: AlreadyOptimized) -> str:
    """How to get IR that has more to gain."""
    return f"Better is what the front end makes: {code(before.command)} ({before.build})."


def report(name: str, result: Result, command: str | None, graph: str | None = None) -> str:
    """Rounds, candidates and feedback of one optimization, as Markdown; `graph` is the source's in Mermaid."""
    parts = [f"# {name}", summary(result), _table(result)]
    spent = f"in {result.seconds:.1f} s" if result.finished else "so far"
    parts.append(f"{result.compilations} pass lists compiled {spent}, {_by(result)}.")
    if result.rounds:
        parts.append("## The model's rounds\n\n" + _rounds(result.rounds))
    if result.candidates:
        rows = [
            [
                str(each.measurement.instructions),
                _bytes(each.measurement),
                _FOUND_BY[each.found_by],
                f"`{each.pass_list}`",
            ]
            for each in result.candidates
        ]
        parts.append("## Candidates\n\n" + _grid(["instructions", "bytes", "found by", "pass list"], rows))
    if result.refused:
        refused = [[reason, f"`{text}`"] for text, reason in result.refused]
        parts.append("## Refused\n\n" + _grid(["reason", "pass list"], refused))
    if result.offer is not None:
        offered_list = _list_of(result.offer.candidate)
        parts.append(f"## Offer\n\n{validated(result.offer.validation)}\n\n{offered_list}")
    if command:
        parts.append(f"```sh\n{command}\n```")
    if graph:
        legend = "Each block with its number of instructions."
        parts.append(f"## Control flow of the source\n\n{legend}\n\n```mermaid\n{graph}```")
    if result.notes:
        parts.append("## Notes\n\n" + "\n".join(f"* {note}" for note in result.notes))
    return "\n\n".join(parts) + "\n"


def _by(result: Result) -> str:
    model = f"with {result.model}" if result.model is not None else "without a model"
    return f"{model}, with Alive2" if result.effort.proved else model


def opt_command(path: str, function: str | None, pass_list: str, functions: Sequence[str]) -> str:
    """The shell command that compiles `pass_list` the way it was measured.

    `functions` get the attributes that -Oz implies.  They go through an `opt` of their own, because in one
    pipeline a module pass cannot stand beside a list of function passes.
    """
    forced = [
        f"-force-attribute={name}:{attribute}" for name in functions for attribute in ("minsize", "optsize")
    ]
    extracted = [["llvm-extract", f"-func={function}", path, "-o", "-"]] if function is not None else []
    clang = ["clang", OZ, "-S", "-emit-llvm", "-x", "ir", "-", "-o", "-"]
    steps = [
        *extracted,
        ["opt", "-passes=forceattrs", *forced, "-" if extracted else path, "-o", "-"],
        clang if pass_list == OZ else ["opt", "-S", f"-passes={pass_list}", "-", "-o", "-"],
    ]
    return " | ".join(shlex.join(step) for step in steps)


def validated(validation: Validation) -> str:
    """Which checks an offer passed."""
    checks = {
        "LLVM's verifier": validation.verifier,
        "unchanged interface": validation.interface,
        "edited text equals the compiled module": validation.splice,
    }
    passed = [name for name, ok in checks.items() if ok]
    execution = validation.execution
    if execution is not None and execution.agrees is not None:
        passed.append(f"executed against the original on {execution.extent}")
    if validation.alive == "correct":
        passed.append("proven by Alive2")
    text = f"Validated: {', '.join(passed) or 'nothing'}."
    if execution is not None and execution.not_executable is not None:
        unscreened = "" if validation.screened else ", not screened"
        text += f" Not executed{unscreened}: {execution.not_executable}."
    elif not validation.screened:
        text += " Not screened."
    return text + (f" Not validated: {validation.reason}" if validation.reason else "")


def mistakes(prediction_of: Round) -> list[tuple[Problem, str]]:
    """What the model got wrong in one round, each with a sentence.

    `not_smaller` is no mistake about facts, and neither is a count that was not said.
    """
    prediction, compilation = prediction_of.prediction, prediction_of.compilation
    reason = prediction.pass_list_error or "it has none"
    if compilation.failure is not None and prediction.pass_list is not None:
        reason = compilation.failure.message
    sentences: dict[Problem, str] = {
        "pass_list": f"the model's pass list cannot be used: {reason}",
        "source_count": f"the model counted {_count(prediction.source_instructions)} in the source",
        "target_count": f"the model predicted {_count(prediction.target_instructions)} for its pass list",
        "ir_compiles": "the IR that the model generated does not compile",
        "ir_differs": "the IR that the model generated differs from the compiled IR",
    }
    if compilation.measurement is not None:
        sentences["target_count"] += f", LLVM makes it {compilation.measurement.instructions}"
    if prediction_of.feedback.bleu is not None:
        sentences["ir_differs"] += f" (BLEU {prediction_of.feedback.bleu:.2f})"
    return [(each, sentences[each]) for each in _problems(prediction_of) if each in sentences]


def _problems(prediction_of: Round) -> tuple[Problem, ...]:
    return about_what_was_said(prediction_of.prediction, prediction_of.feedback.problems)


def _table(result: Result) -> str:
    rows: list[list[str]] = []
    if result.source is not None:
        rows.append(["source", str(result.source.instructions), _bytes(result.source), _ram(result.source)])
    if result.baseline is not None:
        rows.append(
            ["-Oz", str(result.baseline.instructions), _bytes(result.baseline), _ram(result.baseline)]
        )
    if result.offer is not None:
        best = result.offer.candidate.measurement
        cells = [str(best.instructions), _bytes(best), _ram(best)]
        wanted = 0 if result.objective == "instructions" else 1
        cells[wanted] = f"**{cells[wanted]}**" if cells[wanted] else ""
        rows.append(["best", *cells])
    if result.rounds:
        first = result.rounds[0]
        rows.append(
            ["model: source", _predicted(first.prediction.source_instructions, result.source), "", ""]
        )
        measured = first.compilation.measurement
        rows.append(
            ["model: with its list", _predicted(first.prediction.target_instructions, measured), "", ""]
        )
    head = ["", "instructions", "bytes", "RAM"]
    columns = 4 if any(row[3].strip("0") for row in rows) else 3
    return _grid(head[:columns], [row[:columns] for row in rows])


def _predicted(claimed: int | None, measured: Measurement | None) -> str:
    if claimed is None:
        return "no prediction"
    if measured is None:
        return f"{claimed}, did not compile"
    return (
        f"{claimed}, correct"
        if claimed == measured.instructions
        else f"{claimed}, really {measured.instructions}"
    )


def _rounds(rounds: Sequence[Round]) -> str:
    table = [
        [
            str(each.feedback.round),
            _count(each.prediction.source_instructions, ""),
            _count(each.prediction.target_instructions, ""),
            _found(each.compilation),
            ", ".join(PROBLEMS[problem] for problem in _problems(each)) or "none",
            f"{each.told.form}: {in_words(each.told)}",
            f"`{each.prediction.pass_list}`" if each.prediction.pass_list else "none",
        ]
        for each in rounds
    ]
    head = ["round", "source predicted", "target predicted", "compiled", "problems", "told", "pass list"]
    return _grid(head, table)


def _found(compilation: Compilation) -> str:
    measured = compilation.measurement
    if measured is None:
        return "failed"
    size = "" if measured.bytes is None else f", {measured.bytes} bytes"
    return f"{measured.instructions} instructions{size}"


def _grid(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table whose columns also line up as plain text, which is what terminals show."""
    cells = [[cell.replace("|", "\\|") for cell in line] for line in (head, *rows)]
    widths = [min(_WIDEST, max(3, *(len(line[column]) for line in cells))) for column in range(len(head))]
    lines = [cells[0], ["-" * width for width in widths], *cells[1:]]
    return "\n".join(
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |"
        for line in lines
    )


def _bytes(measurement: Measurement) -> str:
    return "" if measurement.bytes is None else str(measurement.bytes)


def _ram(measurement: Measurement) -> str:
    return "" if measurement.ram is None else str(measurement.ram)


def _count(count: int | None, unit: str = " instructions") -> str:
    return "no number" if count is None else f"{count}{unit}"


def unit(objective: Objective, count: int) -> str:
    """`1 instruction`, `2 instructions`, `1 byte`."""
    return f"{count} {objective[:-1] if count == 1 else objective}"
