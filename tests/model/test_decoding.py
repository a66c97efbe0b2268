# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from llmfb_core.model import loading
from llmfb_core.model.engine import Engine
from llmfb_core.model.local import LocalModel
from llmfb_core.prompt import lists, native
from llmfb_core.protocols import Ask, Attempt
from llmfb_core.types import Measurement, Tier
from tests.model.conftest import KNOWN

IRS = [f"define i32 @f(i32 %0) {{\n%1 = add i32 %0, {i}\nret i32 %1\n}}\n" * i for i in range(1, 5)]


def model_of(folder: Path, tier: Tier = "standard") -> LocalModel:
    return LocalModel.load(folder, tier)


@pytest.mark.parametrize("tier", ["standard", "extended"])
def test_samples_are_valid_unique_and_ordered(free_folder: Path, tier: Tier) -> None:
    model = model_of(free_folder, tier)
    allowed = set(lists.element_texts(tier))
    for ir in IRS:
        answer = model.answer(Ask(ir, "bytes"))
        samples = model.samples(Ask(ir, "bytes"), 24)
        said = [sample.pass_list or "" for sample in samples]
        assert said[0] == answer.pass_list
        assert len(set(said)) == len(said) == 24
        scores = [sample.log_probability or 0.0 for sample in samples[1:]]
        assert scores == sorted(scores, reverse=True)
        assert all(sample.pass_list_error is None for sample in samples)
        for text in said:
            elements = lists.parts_of(text)
            assert not isinstance(elements, str)
            assert 0 < len(elements) <= lists.MAX_ELEMENTS
            assert set(elements) <= allowed


def test_answers_are_complete(tiny_folder: Path) -> None:
    ask = Ask(IRS[0], "instructions", baseline=Measurement(10**6, 9), want_ir=True)
    answer = model_of(tiny_folder).answer(ask)
    assert answer.source_instructions is not None
    assert answer.target_instructions is not None
    assert answer.pass_list_error is None


def test_a_reused_prompt_changes_nothing(tiny_folder: Path) -> None:
    model = model_of(tiny_folder)
    asks = [Ask(IRS[1], "bytes"), Ask(IRS[1], "instructions"), Ask(IRS[2], "bytes"), Ask(IRS[1], "bytes")]
    for ask in asks:
        reused, fresh = model.answer(ask), model_of(tiny_folder).answer(ask)
        assert reused.pass_list == fresh.pass_list
        assert abs((reused.log_probability or 0) - (fresh.log_probability or 0)) < 1e-3


def test_branches_see_what_a_sequence_of_their_own_would_see(tiny_folder: Path) -> None:
    model, codec, _ = loading.load(tiny_folder)
    prompt = codec.encode(IRS[2])
    engine = Engine(model)
    root = engine.start(prompt)
    first, second = engine.grow([root, root], [5, 6])
    third = engine.grow([second, first, second], [7, 8, 9])[2]
    with torch.inference_mode():
        alone = model(torch.tensor([[*prompt, 6, 9]])).logits[0, -1]
    assert torch.allclose(third.scores, alone, atol=1e-4)


def test_an_interrupted_question_leaves_nothing_behind(free_folder: Path) -> None:
    steps = 0
    last = 0

    def interrupted() -> bool:
        nonlocal steps
        steps += 1
        return steps == last

    model = LocalModel.load(free_folder, interrupted=interrupted)
    ask = Ask(IRS[1], "bytes")
    expected = model.samples(ask, 8)
    for last in range(1, steps - 1):  # the first two steps read the prompts, which are known from then on
        steps = 0
        with pytest.raises(InterruptedError):
            model.samples(ask if last > 2 else Ask(IRS[2], "instructions"), 8)
        steps = last
        again = model.samples(ask, 8)
        assert [one.pass_list for one in again] == [one.pass_list for one in expected]
        # The prompt may have been read in other pieces, which rounds otherwise.
        assert [one.log_probability for one in again] == pytest.approx(
            [one.log_probability for one in expected], abs=1e-3
        )


def test_of_a_function_that_is_too_long_figures_alone_are_told(tiny_folder: Path) -> None:
    ask = Ask("ret void\n" * 2000, "bytes", baseline=Measurement(1, 2))
    model = model_of(tiny_folder)
    assert not model.fits(ask)
    answer = model.answer(ask)
    assert answer.pass_list == model.samples(native.blind(ask), 1)[0].pass_list
    assert answer.source_instructions is None


def test_a_list_after_which_nothing_may_follow_is_not_read(
    tiny_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model, ask = model_of(tiny_folder), Ask(IRS[0], "bytes")
    expected = [one.pass_list for one in model.samples(ask, len(KNOWN))]

    def grow(*_: object) -> None:
        pytest.fail("the model read on")

    monkeypatch.setattr(Engine, "grow", grow)
    assert [one.pass_list for one in model.samples(ask, len(KNOWN))] == expected
    assert sorted(filter(None, expected)) == sorted(KNOWN)


def test_what_was_tried_is_never_said_again(tiny_folder: Path) -> None:
    model = LocalModel.load(tiny_folder)
    ask, said = Ask(IRS[0], "bytes", baseline=Measurement(10**6, 50)), list[str]()
    for _ in KNOWN:
        answer = model.answer(ask)
        assert answer.pass_list == model.samples(ask, 1)[0].pass_list
        assert answer.target_instructions is not None
        assert answer.hopeless is not None
        assert 0 <= answer.hopeless <= 1
        said.append(answer.pass_list or "")
        if len(said) % 2:
            ask = replace(ask, attempts=(*ask.attempts, Attempt(said[-1], Measurement(9, 50))))
        else:
            ask = replace(ask, tried=(*ask.tried, said[-1]))
    assert sorted(said) == sorted(KNOWN)
    assert model.samples(ask, 4) == []
    assert model.answer(ask).pass_list_error


def test_counts_do_not_depend_on_what_was_tried(tiny_folder: Path) -> None:
    model = LocalModel.load(tiny_folder)
    ask = Ask(IRS[0], "bytes", baseline=Measurement(10**6, 50))
    first = model.answer(ask)
    after = model.answer(replace(ask, attempts=(Attempt(first.pass_list or "", Measurement(9, 50)),)))
    alone = model.answer(replace(ask, tried=tuple(each for each in KNOWN if each != after.pass_list)))
    assert alone.pass_list == after.pass_list != first.pass_list
    assert alone.target_instructions == after.target_instructions
    assert alone.source_instructions == after.source_instructions


def test_lists_are_drawn_as_the_seed_says(tiny_folder: Path) -> None:
    model = LocalModel.load(tiny_folder)
    ask = Ask(IRS[0], "bytes", baseline=Measurement(9, 50), temperature=100.0)
    drawn = [tuple(one.pass_list for one in model.samples(replace(ask, seed=seed), 3)) for seed in range(8)]
    assert drawn[0] == tuple(one.pass_list for one in model.samples(replace(ask, seed=0), 3))
    assert len(set(drawn)) > 1
    for names in drawn:
        assert len(set(names)) == len(names) == 3
    cold = model.samples(replace(ask, temperature=1e-320), 1)
    assert [one.pass_list for one in cold] == [model.answer(ask).pass_list]
    tried = tuple(KNOWN[:-1])
    assert [one.pass_list for one in model.samples(replace(ask, tried=tried), 3)] == [KNOWN[-1]]


def test_ir_is_said_with_numbers_that_there_are(tiny_folder: Path) -> None:
    model = LocalModel.load(tiny_folder)
    ask = Ask(IRS[0], "bytes", baseline=Measurement(9, 50), baseline_ir=IRS[1], want_ir=True)
    said = model.answer(ask)
    assert said.ir is None or "<|n:" not in said.ir
