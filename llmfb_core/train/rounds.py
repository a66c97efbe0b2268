"""Rounds of Short and Long feedback to train on: what a model might have said of a list, and what LLVM found.

What was measured is true, what was said is made up: counts that are now and then wrong, and IR that is the compiled
one, that of another list, or one that does not compile.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from llmfb_core.autotune.dataset import SHOWN
from llmfb_core.feedback import feedback
from llmfb_core.protocols import Attempt
from llmfb_core.train.examples import Example
from llmfb_core.types import Compilation, FeedbackForm, Measurement, Objective, Prediction

_EXACT = 0.6
"""How often the target count is said right, about as often as a trained model does."""
_MISCOUNTED = 0.02
_WITH_IR = 0.4
_OWN_IR = 0.6
_BROKEN = 0.15
_LONGEST_IR = 1600
_DEFINED = re.compile(r"(%[0-9]+) = ")


@dataclass(frozen=True, slots=True)
class Try:
    """The list `index` of a function, tried for `objective` and told of in `form`."""

    example: Example
    index: int
    form: FeedbackForm
    objective: Objective

    @property
    def compiled(self) -> str:
        """The IR after it, where that is known."""
        known = self.index < SHOWN and self.example.usable[self.index]
        return self.example.irs[self.index] if known else ""


def imagined(one: Try, pass_list: str, rng: np.random.Generator) -> Attempt:
    """A round after a model said `pass_list`, the text of the list, and what it might have said beside it."""
    example = one.example
    change = int(example.changes[one.index][1]) if example.usable[one.index] else 0
    source = max(1, example.source + _off(rng, _MISCOUNTED))
    target = max(0, example.baseline[0] + change + _off(rng, 1 - _EXACT))
    ir, error = _imagined_ir(one, rng) if rng.random() < _WITH_IR else (None, None)
    return attempt(one, Prediction(pass_list, source, target, ir), error)


def attempt(one: Try, said: Prediction, error: str | None = None) -> Attempt:
    """What a model is told after it `said` the list; `error` is LLVM's message on its IR."""
    example, index = one.example, one.index
    baseline, measured = Measurement(*example.baseline), None
    if example.usable[index]:
        in_bytes, instructions = example.changes[index].tolist()
        measured = Measurement(example.baseline[0] + instructions, example.baseline[1] + in_bytes)
    assert said.pass_list is not None
    found = feedback(
        one.form,
        said,
        Compilation(said.pass_list, measured),
        source_instructions=example.source,
        round=0,
        objective=one.objective,
        known=baseline,
        compiled_ir=one.compiled or None,
        generated_ir_error=error,
    )
    return Attempt(
        said.pass_list, measured, one.form, said, found.problems, found.bleu, error, one.compiled or None
    )


def _off(rng: np.random.Generator, chance: float) -> int:
    """By how much a count is wrong: not at all, or with this chance mostly by a little."""
    return 0 if rng.random() >= chance else int(rng.geometric(0.35)) * int(rng.choice((-1, 1)))


def _imagined_ir(one: Try, rng: np.random.Generator) -> tuple[str | None, str | None]:
    """IR that a model might generate for the list, and what LLVM says against it."""
    own = one.compiled
    others = [text for text in (one.example.baseline_ir, *one.example.irs[:SHOWN]) if text]
    ir = own if own and rng.random() < _OWN_IR else others[int(rng.integers(len(others)))] if others else ""
    if not ir or len(ir) > _LONGEST_IR:
        return None, None
    return _broken(ir, rng) if rng.random() < _BROKEN else (ir, None)


def _broken(ir: str, rng: np.random.Generator) -> tuple[str, str | None]:
    """`ir` without one of the instructions whose result is used, and LLVM's message on it."""
    lines = ir.splitlines(keepends=True)
    defined = [(at, match.group(1)) for at, line in enumerate(lines) if (match := _DEFINED.match(line))]
    used = [
        (at, name)
        for at, name in defined
        if re.search(rf"{name}\b", "".join(lines[:at] + lines[at + 1 :])) is not None
    ]
    if not used:
        return ir, None
    at, name = used[int(rng.integers(len(used)))]
    return "".join(lines[:at] + lines[at + 1 :]), f"use of undefined value '{name}'"
