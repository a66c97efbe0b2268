"""What the formats of free models, those that were not trained by this project, have in common."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Literal

from llmfb_core.prompt import chat, llm_compiler, native
from llmfb_core.prompt.chat import Turns
from llmfb_core.protocols import Ask
from llmfb_core.types import Prediction

FreeFormat = Literal["chat", "llm-compiler"]
RENDER: dict[FreeFormat, Callable[[Ask], Turns | str]] = {
    "chat": chat.render,
    "llm-compiler": llm_compiler.render,
}
"""The prompt of each format: turns of a conversation, or a text to be continued."""

ANSWER_TEMPERATURES = (0.0, 0.7, 1.0)
"""Of the first answer, and of those asked for because it named what was tried."""
_SAMPLE_TEMPERATURES = (0.7, 1.0, 1.3)
_WARMER = (1.0, 1.3, 1.6)
_WARMEST = 2.0
"""Endpoints take no more."""
NO_OTHER = Prediction(None, pass_list_error="the model names no other list")


def prompts(ask: Ask, name: FreeFormat) -> Iterator[Turns | str]:
    """The prompt and ever shorter ones; without the function itself there is no question."""
    before: Turns | str = ""
    for shorter in native.cuts(ask):
        if shorter.source_ir and (prompt := RENDER[name](shorter)) != before:
            yield (before := prompt)


def spelled_apart(ask: Ask, tokens: Iterable[str]) -> Ask:
    """`ask` without the spelling of any of `tokens`, those that control a model: IR may have them in names and strings.

    Their first character is followed by a space; a token of a single one stays.
    """
    each = [f"{re.escape(token[0])}(?={re.escape(token[1:])})" for token in tokens if len(token) > 1]
    if not each:
        return ask
    begins = re.compile("|".join(each), re.DOTALL)

    def apart(text: str) -> str:
        return begins.sub(r"\g<0> ", text)

    attempts = tuple(
        replace(
            one,
            message=None if one.message is None else apart(one.message),
            compiled_ir=None if one.compiled_ir is None else apart(one.compiled_ir),
        )
        for one in ask.attempts
    )
    return replace(ask, source_ir=apart(ask.source_ir), baseline_ir=apart(ask.baseline_ir), attempts=attempts)


def sample_temperatures(ask: Ask) -> tuple[float, ...]:
    """Of a sample, and of those asked for where it is of no use."""
    if ask.temperature <= 0:
        return _SAMPLE_TEMPERATURES
    warmest = max(_WARMEST, ask.temperature)
    return tuple(dict.fromkeys(min(warmest, factor * ask.temperature) for factor in _WARMER))


def is_repeated(prediction: Prediction, ask: Ask) -> bool:
    """Whether its list is valid, but was tried already or is -Oz alone."""
    tried = {*ask.tried, *(attempt.pass_list for attempt in ask.attempts), "default<Oz>"}
    return prediction.pass_list_error is None and prediction.pass_list in tried
