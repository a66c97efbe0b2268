"""Which function comes first: the most promising of those that the model has spoken of, else the longest."""

from __future__ import annotations

from typing import Any

import anyio.lowlevel
import pytest

from llmfb_core import optimize
from llmfb_core.errors import FunctionError, LlmfbError, ModelUnavailableError
from llmfb_server.expectations import Expectations
from llmfb_server.settings import Settings
from llmfb_server.snapshot import Snapshot

TEXT = "".join(
    f"define i32 @{name}() {{\n{'  ; x' * at}\n  ret i32 1\n}}\n" for at, name in enumerate("abcd")
)


class Engine:
    """Has a model, or none; compiles nothing."""

    settings = Settings()

    def __init__(self, model: object) -> None:
        self.model = model

    async def generator(self) -> object:
        await anyio.lowlevel.checkpoint()
        return self.model

    async def compiler(self, _triple: str) -> None:
        return None


def expecting(
    monkeypatch: pytest.MonkeyPatch, said: dict[str, float | LlmfbError], model: object = "model"
) -> tuple[Expectations, list[str]]:
    asked: list[str] = []

    async def expected(request: optimize.Request, _compiler: object, _generator: object) -> float | None:
        assert request.function is not None
        asked.append(request.function)
        found = said.get(request.function)
        if isinstance(found, LlmfbError):
            raise found
        return found

    monkeypatch.setattr(optimize, "expected_gain", expected)
    engine: Any = Engine(model)
    return Expectations(engine, Snapshot("file:///a.ll", 1, TEXT.splitlines(keepends=True), "utf-8")), asked


async def test_the_most_promising_comes_first_and_unknown_ones_last(monkeypatch: pytest.MonkeyPatch) -> None:
    expectations, asked = expecting(monkeypatch, {"a": 1.0, "b": 3.0, "c": FunctionError("no body")})
    assert expectations.first("abcd") == "d", "the longest"
    await expectations.ask()
    assert asked == ["d", "c", "b", "a"]
    left = [*"abcd"]
    order = [left.pop(left.index(expectations.first(left))) for _ in range(4)]
    assert order == ["b", "a", "d", "c"]
    assert expectations.first(["new"]) == "new"


async def test_a_lost_model_is_asked_no_further(monkeypatch: pytest.MonkeyPatch) -> None:
    expectations, asked = expecting(monkeypatch, {"c": ModelUnavailableError("gone")})
    await expectations.ask()
    assert asked == ["d", "c"]


async def test_without_a_model_length_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    expectations, asked = expecting(monkeypatch, {"a": 9.0}, None)
    await expectations.ask()
    assert not asked
    assert expectations.first("abc") == "c"


async def test_who_is_stopped_asks_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    expectations, asked = expecting(monkeypatch, {})
    expectations.stop()
    await expectations.ask()
    assert not asked
