# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
from pathlib import Path

import pytest
import torch
from transformers import LlamaForCausalLM

from llmfb_core.model import loading
from llmfb_core.model.config import SHAPES, llama_config
from llmfb_core.model.tokenizer import Codec, train_tokenizer
from llmfb_core.prompt import lists, native

TEXTS = [f"define i32 @f{i}(i32 %0) {{\n%1 = add i32 %0, {i}\nret i32 %1\n}}\n" for i in range(40)]


KNOWN = tuple(
    f"function({name},gvn)" for name in ("sroa", "early-cse", "dse", "adce", "sccp", "sink", "bdce")
)


@pytest.fixture(scope="session")
def tiny_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A complete model folder with random weights, whose model knows some lists as a whole."""
    return made(tmp_path_factory.mktemp("models") / "tiny", KNOWN)


@pytest.fixture(scope="session")
def free_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One whose model knows passes alone."""
    return made(tmp_path_factory.mktemp("models") / "free", ())


def made(folder: Path, known: tuple[str, ...]) -> Path:
    torch.set_num_threads(1)
    torch.manual_seed(1)
    elements = lists.element_texts("extended")
    tokenizer = train_tokenizer(TEXTS, (*elements, *known), vocabulary_size=1200)
    codec = Codec(tokenizer, elements, known)
    config = llama_config(
        SHAPES["tiny"],
        codec.size,
        pad=codec.id(native.PAD),
        end=codec.id(native.END),
        begin=codec.id(native.MODULE),
    )
    model = LlamaForCausalLM(config)
    with torch.no_grad():
        for weight in model.parameters():
            weight.mul_(3.0)
    loading.save(folder, model, tokenizer, name="tiny", llvm="22", elements=elements, known=known)
    return folder
