"""How a prompt of our own models is cut until it fits: to the same as by trying each cut, with little of it encoded."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from llmfb_core.model import loading
from llmfb_core.model.local import LocalModel
from llmfb_core.model.tokenizer import Codec
from llmfb_core.prompt import native
from llmfb_core.protocols import Ask, Attempt
from llmfb_core.types import Measurement
from tests.model.conftest import KNOWN

TRIED = tuple(Attempt(text, Measurement(9, 40)) for text in KNOWN * 3)
ROOM = 2048


def function(lines: int) -> str:
    body = "".join(f"%{at + 1} = add i32 %{at}, {at * 7919 % 100_000}\n" for at in range(lines))
    return f"define i32 @f(i32 %0) {{\nb0:\n{body}ret i32 %{lines}\n}}\n"


class Counting:
    """A codec that knows what it encoded."""

    def __init__(self, codec: Codec) -> None:
        self._codec = codec
        self.encoded: list[str] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._codec, name)

    def encode(self, text: str) -> list[int]:
        self.encoded.append(text)
        return self._codec.encode(text)


@pytest.fixture(scope="module")
def loaded(tiny_folder: Path) -> tuple[Any, Codec, Any]:
    return loading.load(tiny_folder)


def made(loaded: tuple[Any, Codec, Any], interrupted: Any = lambda: False) -> tuple[LocalModel, Counting]:
    codec: Any = Counting(loaded[1])
    return LocalModel(loaded[0], codec, ROOM, interrupted=interrupted), codec


@pytest.mark.parametrize("lines", [1, 60, 120, 160, 200, 300, 20_000])
def test_our_prompts_are_cut_as_by_trying_each(loaded: tuple[Any, Codec, Any], lines: int) -> None:
    model, codec = made(loaded)
    ask = Ask(
        function(lines), "bytes", baseline=Measurement(9, 40), baseline_ir=function(lines), attempts=TRIED
    )
    plain = loaded[1]
    expected = ask
    for expected in native.cuts(ask):
        tokens = plain.encode(native.render_module(expected)) + plain.encode(
            native.render_question(expected, KNOWN)
        )
        if len(tokens) <= model.max_prompt_tokens:
            break
    assert model.fits(ask) == bool(expected.source_ir)
    modules = [text for text in codec.encoded if text.startswith(native.MODULE)]
    assert len(modules) == len(set(modules)) <= 2
    assert lines < 20_000 or not modules
    before = len(modules)
    model.samples(ask, 1)
    again = [text for text in codec.encoded if text.startswith(native.MODULE)][before:]
    assert all(len(text) < 100 for text in again), "the function's tokens are known"


def test_our_prompts_are_cut_until_nobody_waits(loaded: tuple[Any, Codec, Any]) -> None:
    looked = iter((False, False, True))
    model, codec = made(loaded, lambda: next(looked))
    with pytest.raises(InterruptedError):
        model.fits(Ask(function(60), "bytes", baseline_ir=function(400), attempts=TRIED))
    assert len(codec.encoded) <= 4
