"""The stages of the optimizer, in the order in which the loop runs them.  Each proposes lists and compiles them."""

from __future__ import annotations

import random
from dataclasses import replace

import anyio

from llmfb_core.llvm.baseline import OZ, oz_text
from llmfb_core.optimize.state import State
from llmfb_core.passes.pass_list import InvalidPassList, from_elements, parse
from llmfb_core.passes.table import vocabulary
from llmfb_core.protocols import Ask, Attempt, Generator
from llmfb_core.search import coreset
from llmfb_core.search.moves import neighbour, shorter
from llmfb_core.types import Prediction

_PARENTS = 3
_TOLD = 10
"""So many of the best lists and of the latest are told to the model."""
_SAMPLED_TOGETHER = 4
"""Lists that the model names at once while others compile; alone with LLVM it is told of each before the next."""
_SMALL_PART = 0.1
"""A question that takes so much of the time that is left is asked anyway."""
_SEARCH_BATCH = 24
_GIVE_UP_AFTER = 40
"""Batches of local search without one new list: the neighbourhood is exhausted."""


def told(state: State, ask: Ask) -> Ask:
    """`ask` with what was tried so far: the best and the latest lists are told, in the order of their compilation."""
    tried = [one for text, one in state.seen.items() if text not in ("", OZ)]
    objective = state.request.objective
    measured = [(one.measurement.of(objective), at) for at, one in enumerate(tried) if one.measurement]
    best = {at for _, at in sorted(measured)[:_TOLD]}
    latest = range(max(0, len(tried) - _TOLD), len(tried))
    chosen = [tried[at] for at in sorted({*best, *latest})]
    attempts = [state.told.get(one.pass_list) or Attempt(one.pass_list, one.measurement) for one in chosen]
    attempts += [attempt for text, attempt in state.told.items() if text not in state.seen]
    # What local search made, the model has no names for.
    searched = {text for text, one in state.candidates.items() if one.found_by == "search"}
    named = tuple(text for text in state.seen if text not in ("", OZ) and text not in searched)
    return replace(ask, attempts=tuple(attempts), tried=named)


async def sample_model(state: State, generator: Generator, ask: Ask) -> None:
    """Lists in the order of the model's confidence, which is told what came of those before.

    Where stages wait for each other, the shipped lists and the model's take turns: neither knows all that is good.
    Where time counts, for as long as LLVM would not have compiled more lists than the model names meanwhile, or a
    question is a small part of what time is left: after the first lists of a coreset the others gain no more than what
    local search finds with as many compilations (docs/results.md).
    """
    left = state.request.modes.samples
    together = 1 if state.request.in_turn else _SAMPLED_TOGETHER
    while left > 0 and not state.spent() and _is_worth_asking(state, together):
        if state.request.in_turn:
            await state.run(_untried(state)[:1], "coreset", "coreset")
            if state.spent():
                return
        predictions: list[Prediction] = []
        with anyio.move_on_after(state.seconds_left()), state.asking():
            count = min(together, left, state.lists_left())
            predictions = await generator.samples(replace(told(state, ask), seed=state.compilations), count)
        lists = [each.pass_list for each in predictions if each.pass_list and not each.pass_list_error]
        if not lists:
            return
        left -= len(predictions)
        await state.run(lists, "sample", "samples")


def _is_worth_asking(state: State, count: int) -> bool:
    if state.request.in_turn:
        return True
    return state.seconds_asked <= max(count * state.seconds_each, _SMALL_PART * state.seconds_left())


async def try_coreset(state: State) -> None:
    """The first lists of the shipped coreset."""
    await state.run(_untried(state), "coreset", "coreset")


def _untried(state: State) -> list[str]:
    """Those of them that this LLVM can read and that were not compiled."""
    request = state.request
    lists = coreset.shipped(request.objective, request.tier, request.scope)[: request.modes.coreset]
    new = (text for text in lists if text not in state.seen)
    return [text for text in new if not isinstance(parse(text, state.major), InvalidPassList)]


async def search(state: State) -> None:
    """Make the best list shorter, then look around the best ones, until the budget ends."""
    await shorten(state)
    await search_locally(state)


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
    idle = 0
    while not state.spent() and idle < _GIVE_UP_AFTER:
        # Where validation has refused all so far, any list may be the first to pass.
        parents = state.parents()[:_PARENTS] or [from_elements([oz_text(state.major)], state.major)]
        proposals: list[str] = []
        for _ in range(_SEARCH_BATCH):
            parent = parents[0] if rng.random() < 0.5 else rng.choice(parents)
            proposals.append(neighbour(parent, elements, rng, state.major).text)
        fresh = [text for text in dict.fromkeys(proposals) if text and text not in state.seen]
        idle = 0 if fresh else idle + 1
        await state.run(fresh, "search", "local search")
        if state.parents()[:1] != parents[:1]:
            await shorten(state)
