"""Which results become offers: standard ones unless they differ, extended ones only once they were executed."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from typing import Any

import pytest
import pytest_asyncio

from llmfb_core.llvm.pool import WorkerPool
from llmfb_core.optimize import Budget, Modes, Note, Request, optimize
from llmfb_core.passes.pass_list import parse
from llmfb_core.screening import refused
from llmfb_core.screening.programs import FOLDER
from llmfb_core.subject import prepare
from llmfb_core.types import Candidate, Compilation, Measurement, Offer, Source, Tier, Validation
from llmfb_core.validation.offer import make_offer
from llmfb_core.validation.written import Written, write

pytestmark = pytest.mark.asyncio(loop_scope="module")
EXECUTABLE = "define i32 @f(i32 %x) {\n  %dead = add i32 %x, 1\n  %y = mul i32 %x, 3\n  ret i32 %y\n}\n"
NOT_EXECUTABLE = EXECUTABLE.replace("%y =", 'call void asm sideeffect "nop", ""()\n  %y =')
STANDARD, EXTENDED = "function(adce)", "function(dce)"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def pool() -> AsyncGenerator[WorkerPool]:
    async with WorkerPool(workers=1) as opened:
        yield opened


async def offered(
    pool: WorkerPool, text: str, pass_list: str, function: str | None = "f"
) -> Offer | Validation:
    subject = await prepare(text, function, pool)
    written = await write(subject, pass_list, pool)
    assert isinstance(written, Written)
    return await make_offer(subject, Candidate(pass_list, Measurement(1, 1), "search"), written, pool)


@pytest.mark.parametrize("function", ["f", None])
@pytest.mark.parametrize("pass_list", [STANDARD, EXTENDED])
async def test_what_agrees_is_offered(pass_list: str, function: str | None, pool: WorkerPool) -> None:
    made = await offered(pool, EXECUTABLE, pass_list, function)
    assert isinstance(made, Offer)
    assert "dead" not in made.text
    assert made.validation.execution is not None
    assert made.validation.execution.agrees


PARTLY = EXECUTABLE + NOT_EXECUTABLE.replace("@f(", "@g(")


@pytest.mark.parametrize(
    ("text", "function"), [(NOT_EXECUTABLE, "f"), (NOT_EXECUTABLE, None), (PARTLY, None)]
)
async def test_what_cannot_be_executed_throughout_is_offered_for_standard_passes_only(
    text: str, function: str | None, pool: WorkerPool
) -> None:
    made = await offered(pool, text, STANDARD, function)
    assert isinstance(made, Offer)
    assert made.validation.execution is not None
    assert not made.validation.execution.agrees_throughout
    refusal = await offered(pool, text, EXTENDED, function)
    assert isinstance(refusal, Validation)
    assert not refusal.ok
    assert refusal.reason is not None
    assert refusal.reason.startswith("a list with extended passes has to be executed, and it cannot be: ")


async def test_a_real_miscompile_is_not_offered(pool: WorkerPool) -> None:
    text = (FOLDER / "bits.ll").read_text()
    made = await offered(pool, text, "function(jump-threading,early-cse<memssa>,dse,newgvn)", "greatest")
    assert isinstance(made, Validation)
    assert not made.ok
    assert made.execution is not None
    assert made.execution.differs is not None


async def test_the_tier_says_what_is_searched(pool: WorkerPool, monkeypatch: pytest.MonkeyPatch) -> None:
    compile_all, compiled = pool.compile, list[str]()

    async def recording(source: Source, lists: Sequence[str], **options: Any) -> list[Compilation]:
        compiled.extend(lists)
        return await compile_all(source, lists, **options)

    monkeypatch.setattr(pool, "compile", recording)
    extended_seen: dict[Tier, bool] = {}
    tiers: tuple[Tier, ...] = ("standard", "extended")
    for tier in tiers:
        request = Request(EXECUTABLE, "f", budget=Budget(None, 150), tier=tier, modes=Modes(coreset=0))
        compiled.clear()
        await optimize(request, pool, None, lambda _event: None)
        lists = [parse(text) for text in compiled]
        extended_seen[tier] = any(getattr(each, "tier", None) == "extended" for each in lists)
    assert extended_seen == {"standard": False, "extended": True}


async def test_refused_and_extended_lists_are_skipped_with_a_note(pool: WorkerPool) -> None:
    from llmfb_core.optimize.state import State

    entry = refused.load()[0]
    cases: tuple[tuple[Tier, str, str], ...] = (
        ("extended", entry.pass_list, f"{entry.pass_list} miscompiled {entry.program}"),
        ("standard", EXTENDED, "extended passes are for the tier extended"),
    )
    for tier, pass_list, part in cases:
        events: list[object] = []
        request = Request(EXECUTABLE, "f", tier=tier)
        state = State(
            request, await prepare(EXECUTABLE, "f", pool), pool, events.append, int(entry.llvm.split(".")[0])
        )
        skipped, compiled = await state.compile([pass_list, STANDARD], "search")
        assert skipped.failure is not None
        assert skipped.failure.kind == "refused"
        assert compiled.ok
        await state.compile([pass_list], "search")
        assert pass_list not in state.candidates
        (note,) = events
        assert isinstance(note, Note)
        assert part in note.text
        assert state.notes == [note.text]
