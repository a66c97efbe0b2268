"""The stages of the optimizer, in the order in which the loop runs them.  Each proposes lists and compiles them."""

from __future__ import annotations

import random
from dataclasses import replace

import anyio

from llmfb_core import feedback as compute
from llmfb_core.autotune import coreset
from llmfb_core.autotune.moves import LONGEST, neighbour, shorter
from llmfb_core.autotune.pooling import concatenated
from llmfb_core.llvm.baseline import OZ, oz_text
from llmfb_core.optimize.events import Predicted
from llmfb_core.optimize.state import State
from llmfb_core.passes.pass_list import InvalidPassList, from_elements, parse
from llmfb_core.passes.table import vocabulary
from llmfb_core.protocols import Ask, Attempt, Generator
from llmfb_core.types import Compilation, Failure, Feedback, FoundBy, Prediction

_PARENTS = 3
_TOLD = 10
"""So many of the best lists and of the latest are told to the model."""
_SAMPLED_TOGETHER = 4
_CONCATENATED = 0.15
"""The share of neighbours that are a good list with one of the coreset after it."""
_SEARCH_BATCH = 24
_GIVE_UP_AFTER = 40
"""Batches of local search without one new list: the neighbourhood is exhausted."""


def attempts(state: State) -> tuple[Attempt, ...]:
    """What a model is told of the lists tried so far: the best and the latest, in the order of their compilation."""
    assert state.baseline is not None
    ignored = {"", OZ}
    tried = [one for text, one in state.seen.items() if text not in ignored and one.measurement is not None]
    objective = state.request.objective
    best = sorted(tried, key=lambda one: one.measurement.of(objective) if one.measurement else 0)
    told = {one.pass_list for one in (*best[:_TOLD], *tried[-_TOLD:])}
    return tuple(Attempt(one.pass_list, one.measurement) for one in tried if one.pass_list in told)


async def ask_model(state: State, generator: Generator, ask: Ask) -> tuple[list[Prediction], list[Feedback]]:
    """The model's first answer and the rounds of feedback, each told the figures of what was tried before."""
    predictions: list[Prediction] = []
    rounds: list[Feedback] = []
    for number in range(1 + state.request.modes.feedback_rounds):
        if state.spent():
            break
        prediction = None
        with anyio.move_on_after(state.seconds_left()):
            prediction = await generator.answer(replace(ask, attempts=attempts(state)))
        if prediction is None:
            break
        compilation = await _compile_prediction(state, prediction, "model" if number == 0 else "feedback")
        assert state.source is not None
        feedback = compute.feedback(
            "fast",
            prediction,
            compilation,
            source_instructions=state.source.instructions,
            round=number,
            objective=state.request.objective,
            known=state.baseline,
        )
        predictions.append(prediction)
        rounds.append(feedback)
        state.emit(Predicted(prediction, compilation, feedback))
        state.progress("model")
    return predictions, rounds


async def _compile_prediction(state: State, prediction: Prediction, found_by: FoundBy) -> Compilation:
    text = prediction.pass_list
    if text is None or prediction.pass_list_error is not None:
        reason = prediction.pass_list_error or "no pass list"
        return Compilation(text or "", failure=Failure("invalid_list", reason))
    parsed = parse(text, state.major)
    if isinstance(parsed, InvalidPassList):
        return Compilation(text, failure=Failure("invalid_list", parsed.reason))
    if parsed.text not in state.seen:
        await state.compile([parsed.text], found_by)
    return state.seen[parsed.text]


async def sample_model(state: State, generator: Generator, ask: Ask) -> None:
    """Distinct lists in the order of the model's confidence, a few at a time, each told of those before.

    The last quarter goes on from the two best lists found.
    """
    left = state.request.modes.samples
    while left > 0 and not state.spent():
        count = min(_SAMPLED_TOGETHER, left, state.lists_left())
        left -= count
        beginning = ""
        if left < state.request.modes.samples // 2 and (best := state.ranking()):
            beginning = best[min(left // count % 2, len(best) - 1)].pass_list
        predictions: list[Prediction] = []
        told = attempts(state)
        with anyio.move_on_after(state.seconds_left()):
            predictions = await generator.samples(replace(ask, attempts=told, beginning=beginning), count)
        lists = [
            each.pass_list for each in predictions if each.pass_list is not None and not each.pass_list_error
        ]
        await state.run(lists, "sample", "samples")


async def try_coreset(state: State, reserved: int) -> None:
    """The first lists of the shipped coreset, of the budget all but the compilations `reserved` for the model."""
    lists = _coreset(state)[: state.request.modes.coreset]
    await state.run(lists[: max(0, state.lists_left() - reserved)], "coreset", "coreset")


def _coreset(state: State) -> list[str]:
    request = state.request
    lists = coreset.shipped(request.objective, request.tier, request.scope)
    return [text for text in lists if not isinstance(parse(text, state.major), InvalidPassList)]


async def shorten(state: State) -> None:
    """Leave out single passes of the best list for as long as that makes nothing worse."""
    tried: set[str] = set()
    while not state.spent() and (parents := state.parents()) and (best := parents[0]).text not in tried:
        tried.add(best.text)
        lists = [one.text for one in shorter(best, state.major) if one.text]
        await state.run(lists, "search", "shortening")


async def search_locally(state: State) -> None:
    """Neighbours of the best lists until the budget ends; the best so far is a parent half of the time."""
    rng = random.Random(state.request.modes.seed)
    elements = [
        each.text for each in vocabulary(state.request.tier, state.major) if each.text != "default<O0>"
    ]
    followers = _coreset(state)
    idle = 0
    while not state.spent() and idle < _GIVE_UP_AFTER:
        # Where validation has refused all so far, any list may be the first to pass.
        parents = state.parents()[:_PARENTS] or [from_elements([oz_text(state.major)], state.major)]
        proposals: list[str] = []
        for _ in range(_SEARCH_BATCH):
            parent = parents[0] if rng.random() < 0.5 else rng.choice(parents)
            if followers and rng.random() < _CONCATENATED and len(parent.placed) <= LONGEST:
                proposals.append(concatenated(parent.text, rng.choice(followers), state.major))
            else:
                proposals.append(neighbour(parent, elements, rng, state.major).text)
        fresh = [text for text in dict.fromkeys(proposals) if text and text not in state.seen]
        idle = 0 if fresh else idle + 1
        await state.run(fresh, "search", "local search")
        if state.parents()[:1] != parents[:1]:
            await shorten(state)
