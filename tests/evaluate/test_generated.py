"""Generated IR against what LLVM compiles, with a model that says what the test wants."""

from __future__ import annotations

import pytest

from llmfb_core.corpus.functions import CorpusFunction
from llmfb_core.document.normalize import normalize
from llmfb_core.errors import ModelUnavailableError
from llmfb_core.evaluate.generated import LONGEST, Generated, generate_all, table
from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.protocols import Ask
from llmfb_core.types import Prediction, Source

TEXT = "define i32 @f(i32 %x) {\n  %y = add i32 %x, 0\n  %z = mul i32 %y, 3\n  ret i32 %z\n}\n"
LONG = "define void @f(ptr %p) {\n" + "  store volatile i32 1, ptr %p\n" * LONGEST + "  ret void\n}\n"
LIST = "function(instcombine)"


class Model:
    name = identity = "model"
    llvm: int | None = None

    def __init__(self, ir: str | None, pass_list: str | None = LIST) -> None:
        self.ir, self.pass_list = ir, pass_list
        self.asked: list[Ask] = []

    async def fits(self, ask: Ask) -> bool:
        return True

    async def answer(self, ask: Ask) -> Prediction:
        self.asked.append(ask)
        return Prediction(self.pass_list, 3, 2, self.ir)

    async def samples(self, ask: Ask, count: int) -> list[Prediction]:
        return []


def function(text: str) -> CorpusFunction:
    return CorpusFunction("id", "project", "test", "f", text, normalize(text, "f"))


async def of(ir: str | None, text: str = TEXT, pass_list: str | None = LIST) -> list[Generated]:
    done: list[None] = []
    model = Model(ir, pass_list)
    async with WorkerPool(workers=1) as pool:
        found = await generate_all([function(text)], pool, model, lambda: done.append(None))
    assert len(done) == 1
    assert all(ask.want_ir for ask in model.asked)
    return found


async def test_the_same_differing_and_broken_ir() -> None:
    async with WorkerPool(workers=1) as pool:
        (compiled,) = await pool.compile(Source(TEXT, "f"), [LIST], want_ir=True)
    expected = normalize(compiled.ir or "", "f")
    (same,) = await of(expected)
    assert (same.compiles, same.bleu, same.exact, same.as_baseline) == (True, 1.0, True, True)
    (other,) = await of(expected.replace("3", "5"))
    assert other.compiles
    assert not other.exact
    assert 0 < other.bleu < 1
    (broken,) = await of(expected.replace("ret i32", "ret i64"))
    assert not broken.compiles
    (nothing,) = await of(None)
    assert not nothing.compiles
    assert nothing.bleu == 0


@pytest.mark.parametrize("pass_list", [None, "function(no-such-pass)"])
async def test_an_answer_without_a_valid_list_counts_as_one_that_llvm_does_not_read(
    pass_list: str | None,
) -> None:
    (found,) = await of("ret i32 0", pass_list=pass_list)
    assert (found.compiles, found.bleu, found.exact) == (False, 0.0, False)


async def test_a_model_that_cannot_be_asked_has_no_figures() -> None:
    class Dead(Model):
        async def answer(self, ask: Ask) -> Prediction:
            raise ModelUnavailableError("the model is down")

    async with WorkerPool(workers=1) as pool:
        with pytest.raises(ModelUnavailableError, match="the model is down"):
            await generate_all([function(TEXT)], pool, Dead(None), lambda: None)


async def test_what_is_too_long_does_not_count() -> None:
    assert await of("", LONG) == []


@pytest.mark.parametrize(
    "found", [[], [Generated(True, 0.5, False, True, 0.25), Generated(False, 1.0, True, True, 0.75)]]
)
def test_table(found: list[Generated]) -> None:
    row = table(found).markdown().splitlines()[-1]
    expected = (
        "| 2 | 50.0 % | 0.750 | 50.0 % | 100.0 % | 0.50 |"
        if found
        else "| 0 | 0.0 % | 0.000 | 0.0 % | 0.0 % | 0.00 |"
    )
    assert row == expected
