# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
from pathlib import Path

import pytest
import torch

from llmfb_core.model import loading
from llmfb_core.model.engine import Engine
from llmfb_core.model.local import LocalModel
from llmfb_core.prompt import lists, native
from llmfb_core.protocols import Ask
from llmfb_core.types import Compilation, Feedback, Tier

IRS = [f"define i32 @f(i32 %0) {{\n%1 = add i32 %0, {i}\nret i32 %1\n}}\n" * i for i in range(1, 5)]


def model_of(folder: Path, tier: Tier = "standard") -> LocalModel:
    return LocalModel.load(folder, tier)


@pytest.mark.parametrize("tier", ["standard", "extended"])
def test_samples_are_valid_unique_and_ordered(tiny_folder: Path, tier: Tier) -> None:
    model = model_of(tiny_folder, tier)
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
            elements = lists.elements_of(text)
            assert not isinstance(elements, str)
            assert 0 < len(elements) <= lists.MAX_ELEMENTS
            assert set(elements) <= allowed


def test_answers_are_complete(tiny_folder: Path) -> None:
    answer = model_of(tiny_folder).answer(Ask(IRS[0], "instructions", want_ir=True))
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


def test_an_interrupted_question_leaves_nothing_behind(tiny_folder: Path) -> None:
    steps = 0
    last = 0

    def interrupted() -> bool:
        nonlocal steps
        steps += 1
        return steps == last

    model = LocalModel.load(tiny_folder, interrupted=interrupted)
    ask = Ask(IRS[1], "bytes")
    expected = model.samples(ask, 8)
    for last in range(1, steps):  # the first step reads the prompt, which is known from then on
        steps = 0
        with pytest.raises(InterruptedError):
            model.samples(ask if last > 1 else Ask(IRS[2], "bytes"), 8)
        steps = last
        assert model.samples(ask, 8) == expected


def test_a_prompt_that_is_too_long_is_refused(tiny_folder: Path) -> None:
    with pytest.raises(ValueError, match="tokens"):
        model_of(tiny_folder).answer(Ask("ret void\n" * 500, "bytes"))


def test_an_answer_after_feedback_says_something_new(tiny_folder: Path) -> None:
    model = LocalModel.load(tiny_folder)
    first = model.answer(Ask(IRS[0], "bytes"))
    rounds = native.render_round(
        Feedback("fast", ("not_smaller",), 0),
        first,
        Compilation(first.pass_list or ""),
        source_instructions=2,
    )
    second = model.answer(Ask(IRS[0], "bytes", rounds))
    assert second.pass_list not in (None, first.pass_list)
    assert second.target_instructions is not None
