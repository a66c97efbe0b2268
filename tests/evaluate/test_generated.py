"""Generated IR against what LLVM compiles, with a model that says what the test wants."""

from __future__ import annotations

import pytest

from llmfb_core.corpus.functions import CorpusFunction
from llmfb_core.document.normalize import normalize
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

    def __init__(self, ir: str | None) -> None:
        self.ir = ir
        self.asked: list[Ask] = []

    async def fits(self, ask: Ask) -> bool:
        return True

    async def answer(self, ask: Ask) -> Prediction:
        self.asked.append(ask)
        return Prediction(LIST, 3, 2, self.ir)

    async def samples(self, ask: Ask, count: int) -> list[Prediction]:
        return []


def function(text: str) -> CorpusFunction:
    return CorpusFunction("id", "project", "test", "f", text, normalize(text, "f"))


async def of(ir: str | None, text: str = TEXT) -> list[Generated]:
    done: list[None] = []
    model = Model(ir)
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
