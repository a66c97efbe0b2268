# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
from pathlib import Path

from transformers import PreTrainedTokenizerFast

from llmfb_core.model.tokenizer import Codec
from llmfb_core.prompt import lists, native
from llmfb_core.protocols import Ask
from llmfb_core.types import Measurement
from tests.model.conftest import KNOWN

ELEMENTS = lists.element_texts("extended")


def check(folder: Path, text: str, tokens: int) -> None:
    codec = Codec.load(folder / "tokenizer.json", ELEMENTS, KNOWN)
    ids = codec.encode(text)
    assert codec.decode(ids) == text
    assert len(ids) == tokens
    assert PreTrainedTokenizerFast.from_pretrained(folder).encode(text) == ids


def test_tokens(tiny_folder: Path) -> None:
    check(tiny_folder, "<|source|>1203<|target|><|-|>7<|end|>", 9)
    check(tiny_folder, "".join(map(native.part_token, ELEMENTS)), len(ELEMENTS))
    check(tiny_folder, "%1 = add i32 ", 2)
    check(tiny_folder, "é", 2)


def test_parts_of_a_prompt_encode_alone_as_together(tiny_folder: Path) -> None:
    codec = Codec.load(tiny_folder / "tokenizer.json", ELEMENTS, KNOWN)
    ask = Ask("ret i32 12\n", "bytes", baseline=Measurement(12, 34))
    module, question = native.render_module(ask), native.render_question(ask)
    assert codec.encode(module + question) == codec.encode(module) + codec.encode(question)
