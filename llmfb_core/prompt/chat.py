"""The format `chat`: a question to any model that follows instructions, as a system's and a user's turn.

The function comes first and what was tried last, so that questions about one function share their beginning.
"""

from __future__ import annotations

from functools import cache

from llmfb_core.feedback import about_what_was_said
from llmfb_core.passes import vocabulary
from llmfb_core.protocols import Ask, Attempt
from llmfb_core.types import Measurement, Problem

Turns = tuple[tuple[str, str], ...]
"""Who speaks, `system` or `user`, and what."""

_TASK = """\
You choose passes of LLVM's new pass manager so that one function becomes as small as possible.
You are shown the function as LLVM IR, what clang makes of it at -Oz, and what was measured of the pass lists that \
were tried. Name one new list that you expect to give a smaller result than all of these.

A list is what `opt -passes=` takes: names with commas between them, for example
  sroa,early-cse,simplifycfg,instcombine,gvn
The order matters, and a pass may occur more than once. Passes may stand in the managers module(...), cgscc(...), \
function(...), loop(...) and loop-mssa(...), as in function(sroa,loop-mssa(licm)),globaldce, but need not. \
Whole pipelines are elements too: function(sroa,gvn),default<Oz>. The list default<Oz> alone is no answer.
"""
_FORM = """
Answer with these three lines and nothing else:
passes: <the list>
before: <number of instructions of the function as it is>
after: <number of instructions that you expect after the list>"""
_LEVELS = (
    ("the module", ("module",)),
    ("the call graph", ("cgscc",)),
    ("functions", ("function",)),
    ("loops", ("loop", "loop-mssa")),
)
_GOALS = {"bytes": "bytes of object code", "instructions": "number of IR instructions"}
_PROBLEMS: dict[Problem, str] = {
    "pass_list": "the list cannot be used",
    "source_count": "the count before was wrong",
    "target_count": "the count after was wrong",
    "ir_compiles": "the IR said does not compile",
    "ir_differs": "the IR said differs",
    "not_smaller": "not smaller than -Oz",
}


def render(ask: Ask) -> Turns:
    """The question: who is asked what, and about which function."""
    parts = ["The function:", _code(ask.source_ir)]
    if ask.baseline is not None:
        parts.append(f"-Oz makes of it {_figures(ask.baseline)}" + (":" if ask.baseline_ir else "."))
    if ask.baseline_ir:
        parts.append(_code(ask.baseline_ir))
    if ask.attempts:
        parts += ["Tried so far:", *(_attempt(attempt, ask.baseline) for attempt in ask.attempts)]
    parts.append(f"Target: {ask.target}. What is to become small: {_GOALS[ask.objective]}.")
    return (("system", _TASK + _passes() + _FORM), ("user", "\n".join(parts)))


def merged(turns: Turns) -> Turns:
    """The same as one turn of the user's, for models that know no system."""
    return (("user", "\n\n".join(text for _, text in turns)),)


@cache
def _passes() -> str:
    lines: list[str] = []
    for what, levels in _LEVELS:
        names = (element.name for element in vocabulary("standard") if element.levels[0] in levels)
        listed = ", ".join(name for name in dict.fromkeys(names) if name != "default")
        lines.append(f"Passes over {what}: {listed}\n")
    return "".join(lines)


def _code(ir: str) -> str:
    return f"```llvm\n{ir.rstrip()}\n```"


def _figures(measured: Measurement) -> str:
    size = "" if measured.bytes is None else f" and {measured.bytes} bytes"
    return f"{measured.instructions} instructions{size}"


def _attempt(attempt: Attempt, baseline: Measurement | None) -> str:
    """A line with what came of a list, and what the form of feedback says beyond it."""
    measured = attempt.measurement
    text = f"{attempt.pass_list}: " + ("failed" if measured is None else _figures(measured))
    if measured is not None and baseline is not None:
        changes = [measured.instructions - baseline.instructions]
        if measured.bytes is not None and baseline.bytes is not None:
            changes.append(measured.bytes - baseline.bytes)
        text += f" (against -Oz: {', '.join(f'{change:+d}' for change in changes)})"
    if attempt.form == "fast":
        return text
    notes = [_PROBLEMS[problem] for problem in about_what_was_said(attempt.said, attempt.problems)]
    if attempt.message:
        notes.append(" ".join(attempt.message.split()))
    text += "".join(f"; {note}" for note in notes)
    if attempt.form == "long" and attempt.compiled_ir:
        text += ", which gave\n" + _code(attempt.compiled_ir)
    return text
