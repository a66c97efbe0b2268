"""What is asked about a labelled function: questions with the answers a model should give (pure, apart from chance).

All questions about one function share its IR, so a visit asks several: the IR is what costs.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from random import Random

from llmfb_core.feedback import feedback
from llmfb_core.prompt import native
from llmfb_core.train.labels import Labelled, MeasuredList
from llmfb_core.types import Compilation, FeedbackForm, Measurement, Objective, Prediction

OBJECTIVES: tuple[Objective, ...] = ("instructions", "bytes")


@dataclass(frozen=True, slots=True)
class Branch:
    """A question after the IR and its answer; the weights say how much a token of each part of the answer counts."""

    question: str
    answer: str
    list_weight: float = 1.0
    rest_weight: float = 0.5


@dataclass(frozen=True, slots=True)
class Mixture:
    """How often a visit asks what.

    `draws` lists are drawn for each objective: of lists within `regret` of the best (a share of the baseline)
    every next one is `decay` times as probable.  The others are probabilities of one more question.
    """

    draws: int = 3
    decay: float = 0.4
    regret: float = 0.01
    with_ir: float = 0.15
    emulate: float = 0.3
    fast: float = 0.3
    short: float = 0.03
    long: float = 0.03
    longest_ir: int = 1200
    """Characters of optimized IR above which it is not asked for."""


def branches(labelled: Labelled, mixture: Mixture, random: Random) -> list[Branch]:
    """The questions of one visit."""
    asked: list[Branch] = []
    for objective in OBJECTIVES:
        if labelled.lists.get(objective):
            asked += _optimize(labelled, objective, mixture, random)
    every = labelled.all_lists()
    if every and random.random() < mixture.emulate:
        entry = random.choice(every)
        asked.append(_branch(labelled, random.choice(OBJECTIVES), entry, list_weight=0.0))
    if every and random.random() < mixture.fast:
        asked.append(_fast(labelled, random.choice(OBJECTIVES), mixture, random))
    short_enough = labelled.optimized_ir is not None and len(labelled.optimized_ir) <= mixture.longest_ir
    if short_enough and labelled.lists.get("bytes"):
        if random.random() < mixture.with_ir:
            entry = labelled.lists["bytes"][0]
            asked.append(_branch(labelled, "bytes", entry, list_weight=0.0, ir=labelled.optimized_ir))
        if random.random() < mixture.short:
            asked.append(_with_generated_ir(labelled, "short", random))
        if random.random() < mixture.long:
            asked.append(_with_generated_ir(labelled, "long", random))
    return [branch for branch in asked if branch.question]


def draw(labelled: Labelled, objective: Objective, mixture: Mixture, random: Random) -> MeasuredList:
    """One of the good lists: mostly the first, seldom one that is clearly worse."""
    entries = labelled.lists[objective]
    best = entries[0].size.of(objective)
    scale = mixture.regret * max(labelled.baseline.of(objective), 1)
    weights = [
        mixture.decay**rank * math.exp(-(entry.size.of(objective) - best) / scale)
        for rank, entry in enumerate(entries)
    ]
    return random.choices(entries, weights)[0]


def _optimize(labelled: Labelled, objective: Objective, mixture: Mixture, random: Random) -> list[Branch]:
    drawn = Counter(draw(labelled, objective, mixture, random) for _ in range(mixture.draws))
    return [_branch(labelled, objective, entry, list_weight=n / mixture.draws) for entry, n in drawn.items()]


def _branch(
    labelled: Labelled,
    objective: Objective,
    entry: MeasuredList,
    *,
    list_weight: float,
    ir: str | None = None,
    rounds: str = "",
) -> Branch:
    said = Prediction(entry.text, labelled.source.instructions, entry.size.instructions, ir)
    return Branch(
        native.render_question(objective, rounds),
        native.render_answer(said),
        list_weight,
        0.5 * (list_weight or 1),
    )


def _fast(labelled: Labelled, objective: Objective, mixture: Mixture, random: Random) -> Branch:
    """A round of Fast feedback on an invented answer: any measured list with counts that may be wrong."""
    earlier = random.choice(labelled.all_lists())
    said = Prediction(
        earlier.text, _misjudged(labelled.source, random, 0.2), _misjudged(earlier.size, random, 0.6)
    )
    rounds = _round(labelled, "fast", objective, said, earlier.size)
    return _branch(
        labelled, objective, draw(labelled, objective, mixture, random), list_weight=1.0, rounds=rounds
    )


def _with_generated_ir(labelled: Labelled, form: FeedbackForm, random: Random) -> Branch:
    """A round of Short or Long feedback on the right list with damaged IR; the answer mends the IR."""
    best = labelled.lists["bytes"][0]
    lines = (labelled.optimized_ir or "").splitlines(keepends=True)
    damaged = "".join(line for line in lines if random.random() > 0.15)
    said = Prediction(best.text, labelled.source.instructions, _misjudged(best.size, random, 0.6), damaged)
    rounds = _round(labelled, form, "bytes", said, best.size)
    return _branch(labelled, "bytes", best, list_weight=1.0, ir=labelled.optimized_ir, rounds=rounds)


def _round(
    labelled: Labelled, form: FeedbackForm, objective: Objective, said: Prediction, size: Measurement
) -> str:
    compilation = Compilation(said.pass_list or "", size)
    compiled_ir = None if form == "fast" else labelled.optimized_ir
    count = labelled.source.instructions
    found = feedback(
        form,
        said,
        compilation,
        source_instructions=count,
        round=1,
        objective=objective,
        known=labelled.baseline,
        compiled_ir=compiled_ir,
    )
    return native.render_round(found, said, compilation, source_instructions=count, compiled_ir=compiled_ir)


def _misjudged(size: Measurement, random: Random, how_often: float) -> int:
    if random.random() >= how_often:
        return size.instructions
    return max(1, round(size.instructions * random.uniform(0.7, 1.3)))
