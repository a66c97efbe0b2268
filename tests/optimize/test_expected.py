"""What a model expects of a function, before it is searched."""

from __future__ import annotations

import pytest

from llmfb_core.errors import FunctionError
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.optimize import Request, expected_gain
from llmfb_core.protocols import Ask
from llmfb_core.types import Objective, Prediction

TEXT = "define i32 @f(i32 %x) {\n  %a = add i32 %x, 0\n  %b = mul i32 %a, 3\n  ret i32 %b\n}\ndeclare void @g()\n"


class Model:
    name = identity = "model"

    def __init__(self, hopeless: float | None, llvm: int | None = 22) -> None:
        self.llvm = llvm
        self.said = [Prediction("function(sroa)", hopeless=hopeless)]
        self.asked: list[Ask] = []

    async def fits(self, ask: Ask) -> bool:
        return True

    async def answer(self, ask: Ask) -> Prediction:
        return (await self.samples(ask, 1))[0]

    async def samples(self, ask: Ask, count: int) -> list[Prediction]:
        self.asked.append(ask)
        return self.said[:count]


@pytest.mark.parametrize("objective", ["bytes", "instructions"])
async def test_it_is_the_share_of_what_oz_leaves(objective: Objective) -> None:
    model = Model(0.75)
    async with WorkerPool(workers=1) as pool:
        gain = await expected_gain(Request(TEXT, "f", objective), pool, model)
    (ask,) = model.asked
    assert ask.baseline is not None
    assert ask.baseline_ir
    assert gain == 0.25 * ask.baseline.of(objective) > 0


@pytest.mark.parametrize("model", [Model(None), Model(0.5, None), Model(0.5, 21)])
async def test_a_model_that_does_not_say_it(model: Model) -> None:
    async with WorkerPool(workers=1) as pool:
        assert await expected_gain(Request(TEXT, "f"), pool, model) is None
    assert bool(model.asked) == (model.llvm == 22), "models of others are not asked for nothing"


async def test_what_cannot_be_optimized_is_said() -> None:
    async with WorkerPool(workers=1) as pool:
        with pytest.raises(FunctionError):
            await expected_gain(Request(TEXT, "g"), pool, Model(0.5))
