# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
from pathlib import Path

import pytest
import torch

from llmfb_core.model import loading, precision
from llmfb_core.model.local import LocalModel
from llmfb_core.protocols import Ask

IR = "define i32 @f(i32 %0) {\n%1 = add i32 %0, 1\nret i32 %1\n}\n" * 3


def with_instructions(monkeypatch: pytest.MonkeyPatch, **found: bool) -> None:
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: found)


@pytest.mark.parametrize("found", [{}, {"amx_bf16": False, "avx512_f": True}])
def test_without_its_instructions_nothing_is_converted(
    tiny_folder: Path, monkeypatch: pytest.MonkeyPatch, found: dict[str, bool]
) -> None:
    with_instructions(monkeypatch, **found)
    model = precision.fastest(loading.load(tiny_folder)[0])
    assert {one.dtype for one in model.parameters()} == {torch.float32}


@pytest.mark.parametrize("name", ["amx_bf16", "avx512_bf16"])
def test_layers_are_converted_and_the_head_is_not(
    tiny_folder: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    with_instructions(monkeypatch, **{name: True})
    whole = loading.load(tiny_folder)[0]
    head = whole.lm_head.weight.detach().clone()
    model = precision.fastest(whole)
    assert {one.dtype for one in model.model.parameters()} == {torch.bfloat16}
    assert torch.equal(model.lm_head.weight, head)
    assert model.lm_head.weight.dtype == torch.float32


def test_answers_are_about_as_probable(tiny_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found: list[dict[str | None, float]] = []
    for there in (False, True):
        with_instructions(monkeypatch, amx_bf16=there)
        samples = LocalModel.load(tiny_folder).samples(Ask(IR, "bytes"), 7)
        found.append({one.pass_list: one.log_probability or 0.0 for one in samples})
    single, half = found
    assert single.keys() == half.keys()
    assert all(abs(single[text] - half[text]) < 0.1 for text in single)
    assert single != half
