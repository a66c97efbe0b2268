"""The optimizer with and without a model at equal time: both are run, and the table says which found more."""

from __future__ import annotations

import anyio
import pytest

from llmfb_core.corpus.functions import CorpusFunction
from llmfb_core.document.normalize import normalize
from llmfb_core.errors import ModelUnavailableError
from llmfb_core.evaluate.equal_seconds import Pair, Pairs, search_twice, table
from llmfb_core.examples import examples
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.protocols import Ask
from llmfb_core.types import Prediction


class Model:
    name = identity = "model"
    llvm: int | None = None
    asked = 0

    async def fits(self, ask: Ask) -> bool:
        return True

    async def answer(self, ask: Ask) -> Prediction:
        self.asked += 1
        return Prediction("function(sroa,gvn)")

    async def samples(self, ask: Ask, count: int) -> list[Prediction]:
        return []


def of_example() -> CorpusFunction:
    example = examples()[0]
    return CorpusFunction(
        "id", "p", "test", example.function, example.text, normalize(example.text, example.function)
    )


@pytest.mark.parametrize("question", ["fits", "answer"])
async def test_a_model_that_cannot_be_asked_has_no_figures(question: str) -> None:
    class Dead(Model):
        async def fits(self, ask: Ask) -> bool:
            if question == "fits":
                raise ModelUnavailableError("the model is down")
            return True

        async def answer(self, ask: Ask) -> Prediction:
            raise ModelUnavailableError("the model is down")

    async with WorkerPool(workers=1) as pool:
        with pytest.raises(ModelUnavailableError, match="the model is down"):
            await search_twice([of_example()], "bytes", 0.3, pool, Dead(), on_progress=lambda: None)


async def test_a_model_that_nobody_hears_of_in_time_has_no_figures() -> None:
    class Slow(Model):
        async def answer(self, ask: Ask) -> Prediction:
            await anyio.sleep_forever()
            raise AssertionError

    async with WorkerPool(workers=1) as pool:
        with pytest.raises(ModelUnavailableError, match="has answered to nobody within"):
            await search_twice([of_example()], "bytes", 0.3, pool, Slow(), on_progress=lambda: None)


async def test_both_searches_are_made() -> None:
    function = of_example()
    broken = CorpusFunction("no", "p", "test", "f", "define", "define")
    model, done = Model(), list[None]()
    async with WorkerPool(workers=1) as pool:
        found = await search_twice(
            [function, broken], "bytes", 0.3, pool, model, on_progress=lambda: done.append(None)
        )
    assert len(done) == 2
    (pair,) = found.found
    assert [reason.partition(":")[0] for reason in found.failed] == ["@f"]
    assert (
        "* 0.3 s: 1 functions could not be searched, the first @f: "
        in table({0.3: found}, "bytes").markdown()
    )
    assert model.asked
    assert pair.answered
    assert 0 < pair.without[0] <= pair.baseline
    assert 0 < pair.with_model[0] <= pair.baseline
    assert min(pair.without[1], pair.with_model[1]) >= 2


def test_differences_are_paired() -> None:
    pairs = [
        Pair(100, (90, 10, 2.0), (80, 8, 2.0)),
        Pair(100, (100, 30, 2.0), (100, 22, 1.0), answered=False),
    ]
    row = table({2.0: Pairs(pairs), 0.5: Pairs()}, "bytes").markdown().splitlines()[-2:]
    assert row[0] == (
        "| 2 | 2 | 5.00 % (0.00 to 10.00) | 10.00 % (0.00 to 20.00) | 5.00 % (0.00 to 10.00) | 1 / 0 "
        "| 50.0 % | 20 | 15 | 2.00 | 1.50 |"
    )
    assert row[1].startswith("| 0.5 | 0 |")
