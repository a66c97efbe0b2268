# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
"""Damaged folders of our own models: each is one line, before and after the libraries that load models are imported."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from safetensors.torch import load_file, save_file
from tokenizers import AddedToken, Tokenizer

from llmfb_core.errors import ModelUnavailableError
from llmfb_core.model import loading, package

Data = dict[str, Any]


@pytest.fixture
def folder(tiny_folder: Path, tmp_path: Path) -> Path:
    return shutil.copytree(tiny_folder, tmp_path / "copy")


def check_refused(read: Callable[[Path], object], folder: Path, reason: str) -> None:
    with pytest.raises(ModelUnavailableError, match=reason) as raised:
        read(folder)
    assert str(raised.value).isprintable()


@pytest.mark.parametrize("text", ["[]", "null", '"x"', "[" * 100_000, '{"format": ', "\x00"])
def test_a_description_that_is_no_object(folder: Path, text: str) -> None:
    (folder / package.DESCRIPTION).write_text(text)
    check_refused(package.describe, folder, "llmfb.json is damaged")


def without_weights(data: Data) -> Data:
    return {name: value for name, value in data["checksums"].items() if name != package.WEIGHTS}


WRONG: list[tuple[str, Callable[[Data], Any]]] = [
    ("llvm", lambda _: 22),
    ("llvm", lambda _: "22\n"),
    ("name", lambda _: 7),
    ("name", lambda _: "a\x1b[31m"),
    ("context", lambda _: "2048"),
    ("context", lambda _: True),
    ("context", lambda _: package.ANSWER_TOKENS),
    ("elements", lambda _: "sroa"),
    ("elements", lambda _: [1, 2]),
    ("known", lambda _: None),
    ("checksums", lambda _: []),
    ("checksums", without_weights),
    ("checksums", lambda data: dict.fromkeys(data["checksums"], 1)),
    ("surprise", lambda _: 1),
]


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_a_field_of_another_type(folder: Path, name: str, value: Callable[[Data], Any]) -> None:
    path = folder / package.DESCRIPTION
    data = json.loads(path.read_text())
    path.write_text(json.dumps({**data, name: value(data)}))
    check_refused(package.describe, folder, rf"llmfb.json is damaged \(what it says of {name}\)")


def test_fields_that_are_missing_and_another_format(folder: Path) -> None:
    path = folder / package.DESCRIPTION
    data = json.loads(path.read_text())
    for name in data.keys() - {"format"}:
        path.write_text(json.dumps({each: value for each, value in data.items() if each != name}))
        check_refused(package.describe, folder, f"what it says of {name}")
    path.write_text(json.dumps({"format": "3\n" * 99}))
    check_refused(package.describe, folder, "has format .*, this llmfb reads 4")


def described(folder: Path) -> None:
    """Give the files that the folder has now their checksums."""
    path = folder / package.DESCRIPTION
    data = json.loads(path.read_text())
    data["checksums"] = {name: package.sha256(folder / name) for name in package.FILES}
    path.write_text(json.dumps(data))


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"model_type": "qwen2"}, "its model_type is 'qwen2' instead of 'llama'"),
        ({"max_position_embeddings": 2047}, "fewer than the context of 2048 tokens"),
        ({"max_position_embeddings": "2048"}, "fewer than the context of 2048 tokens"),
    ],
)
def test_a_config_of_another_model(folder: Path, changes: Data, reason: str) -> None:
    path = folder / package.CONFIG
    path.write_text(json.dumps({**json.loads(path.read_text()), **changes}))
    described(folder)
    check_refused(package.verify, folder, f"config.json is damaged.*{reason}")


def test_no_weight_is_made_up(folder: Path) -> None:
    path = folder / package.WEIGHTS
    weights = load_file(path)
    kept = {name: value for name, value in weights.items() if "layers.1." not in name}
    save_file(kept, path, metadata={"format": "pt"})
    described(folder)
    check_refused(loading.load, folder, r"its weights lack model\.layers\.1\.\S+ and 8 more")


def test_every_token_has_its_weights(folder: Path) -> None:
    path = folder / package.TOKENIZER
    tokenizer = Tokenizer.from_file(str(path))
    size = tokenizer.get_vocab_size()
    tokenizer.add_special_tokens([AddedToken("<|more|>", special=True)])
    tokenizer.save(str(path))
    described(folder)
    check_refused(loading.load, folder, f"its tokenizer has {size + 1} tokens, its weights {size}")
