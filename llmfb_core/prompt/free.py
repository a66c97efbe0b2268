"""What the formats of free models, those that were not trained by this project, have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterator
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
NO_OTHER = Prediction(None, pass_list_error="the model names no other list")


def prompts(ask: Ask, name: FreeFormat) -> Iterator[Turns | str]:
    """The prompt and ever shorter ones; without the function itself there is no question."""
    before: Turns | str = ""
    for shorter in native.cuts(ask):
        if shorter.source_ir and (prompt := RENDER[name](shorter)) != before:
            yield (before := prompt)


def sample_temperatures(ask: Ask) -> tuple[float, ...]:
    """Of a sample, and of those asked for where it is of no use."""
    if ask.temperature <= 0:
        return _SAMPLE_TEMPERATURES
    return tuple(factor * ask.temperature for factor in _WARMER)


def is_repeated(prediction: Prediction, ask: Ask) -> bool:
    """Whether its list is valid, but was tried already or is -Oz alone."""
    tried = {*ask.tried, *(attempt.pass_list for attempt in ask.attempts), "default<Oz>"}
    return prediction.pass_list_error is None and prediction.pass_list in tried
