"""From what a user chose to a model that can be asked: the one place that makes a Generator."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import anyio

from llmfb_core.errors import ModelUnavailableError
from llmfb_core.model import foreign, package
from llmfb_core.model.client import LocalGenerator
from llmfb_core.types import FormatName

if TYPE_CHECKING:
    from llmfb_core.model.endpoint import EndpointGenerator


@dataclass(frozen=True, slots=True)
class Choice:
    """Which model, and how it is asked.

    `model` is a path (None: the one that comes with llmfb), with an `endpoint` the name it has there.  The `format` is
    by default `native` for folders that this project's training wrote, `chat` for all others.  Without `allow_remote`
    no code leaves the machine.
    """

    model: str | None = None
    endpoint: str | None = None
    format: FormatName | None = None
    allow_remote: bool = False


@asynccontextmanager
async def opened(
    choice: Choice, *, patience: float | None = None
) -> AsyncGenerator[LocalGenerator | EndpointGenerator]:
    """The model, ready to be asked; raises ModelUnavailableError.

    With `patience` others come first: it is waited for so many seconds at most, and may go on starting after that.
    """
    try:
        generator = _made(choice, background=patience is not None)
    except OSError as error:
        raise ModelUnavailableError(f"the model {choice.model} cannot be read: {error.strerror}") from error
    try:
        with anyio.move_on_after(patience):
            await generator.start()
        yield generator
    finally:
        await generator.aclose()


def _made(choice: Choice, *, background: bool) -> LocalGenerator | EndpointGenerator:
    if choice.endpoint is not None:
        if choice.model is None:
            raise ModelUnavailableError("an endpoint needs the name of a model")
        if choice.format == "native":
            raise ModelUnavailableError("the format native is for folders of llmfb, not for endpoints")
        from llmfb_core.model.endpoint import EndpointGenerator

        return EndpointGenerator(
            choice.endpoint, choice.model, choice.format or "chat", allow_remote=choice.allow_remote
        )
    path = Path(choice.model) if choice.model else package.default_model_path()
    if foreign.is_ours(path):
        if choice.format not in (None, "native"):
            raise ModelUnavailableError(f"{path} is a model of llmfb, whose format is native")
        return LocalGenerator(path, background=background)
    if choice.format == "native":
        raise ModelUnavailableError(f"{path} is no model of llmfb: its format is chat or llm-compiler")
    return LocalGenerator(path, background=background, free=choice.format or "chat")
