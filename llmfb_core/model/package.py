"""A model on disk: which files it has, and how they are checked before anything is loaded (no torch here).

config.json  model.safetensors  tokenizer.json  tokenizer_config.json    as Hugging Face writes them
llmfb.json                                                               ours, with the others' checksums
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, cast

from llmfb_core.errors import ModelUnavailableError
from llmfb_core.prompt.reading import one_line

FORMAT = 4
ANSWER_TOKENS = 48
"""Room that every prompt leaves: the longest list, two numbers and what separates them."""
DESCRIPTION = "llmfb.json"
WEIGHTS, CONFIG, TOKENIZER, TOKENIZER_CONFIG = (
    "model.safetensors",
    "config.json",
    "tokenizer.json",
    "tokenizer_config.json",
)
FILES = (WEIGHTS, CONFIG, TOKENIZER, TOKENIZER_CONFIG)
MODEL_TYPE = "llama"
"""The architecture of all of them, as config.json calls it."""
_SHOWN = 40
_REMEDY = "reinstall llmfb, or name another model's folder"


@dataclass(frozen=True, slots=True)
class Description:
    """What llmfb.json says.

    `elements` are the passes with a token of their own, `known` the lists, `context` counts the tokens of prompt and
    answer together, `checksums` has the SHA-256 of every other file.
    """

    name: str
    llvm: str
    context: int
    elements: tuple[str, ...]
    known: tuple[str, ...]
    checksums: dict[str, str]
    format: int = FORMAT


def default_model_path() -> Path:
    """Where the model that comes with llmfb lies."""
    return Path(__file__).parent.parent / "pretrained" / "default"


def describe(folder: Path) -> Description:
    """Read llmfb.json; raises ModelUnavailableError where there is no model of a known format."""
    path = folder / DESCRIPTION
    try:
        data = _object(path)
    except FileNotFoundError:
        raise ModelUnavailableError(f"no model in {folder}: {_REMEDY}") from None
    if (made_for := data.get("format")) != FORMAT:
        raise ModelUnavailableError(
            f"{path} has format {repr(made_for)[:_SHOWN]}, this llmfb reads {FORMAT}: {_REMEDY}"
        )
    wrong = sorted(data.keys() ^ _FITS.keys())
    wrong += [name for name, fits in _FITS.items() if name in data and not fits(data[name])]
    if wrong:
        raise _damaged(path, f"what it says of {one_line(wrong[0], _SHOWN)}")
    data["elements"], data["known"] = tuple(data["elements"]), tuple(data["known"])
    return Description(**data)


def verify(folder: Path) -> Description:
    """Compare every file with its checksum; raises ModelUnavailableError at the first that differs.

    So it does where config.json is that of another model.
    """
    description = describe(folder)
    for name in FILES:
        path = folder / name
        if not path.is_file():
            raise ModelUnavailableError(f"{path} is missing: {_REMEDY}")
        if sha256(path) != description.checksums[name]:
            raise _damaged(path, "its checksum differs")
    _check_config(folder / CONFIG, description.context)
    return description


def _check_config(path: Path, context: int) -> None:
    """What is loaded is a Llama whatever config.json says, and beyond its positions it answers nonsense."""
    config = _object(path)
    if (kind := config.get("model_type")) != MODEL_TYPE:
        raise _damaged(path, f"its model_type is {repr(kind)[:_SHOWN]} instead of {MODEL_TYPE!r}")
    positions = config.get("max_position_embeddings")
    if not isinstance(positions, int) or positions < context:
        raise _damaged(path, f"its max_position_embeddings are fewer than the context of {context} tokens")


def _object(path: Path) -> dict[str, Any]:
    try:
        data: Any = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise
    except (OSError, ValueError, RecursionError) as error:
        raise _damaged(path, str(error)) from error
    if not isinstance(data, dict):
        raise _damaged(path, "it is no JSON object")
    return cast("dict[str, Any]", data)


def _damaged(path: Path, why: str) -> ModelUnavailableError:
    return ModelUnavailableError(f"{path} is damaged ({why}): {_REMEDY}")


def _is_number(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_name(value: Any) -> bool:
    return isinstance(value, str) and value.isprintable()


def _are_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in cast("list[Any]", value))


def _are_checksums(value: Any) -> bool:
    return isinstance(value, dict) and all(
        isinstance(cast("dict[str, Any]", value).get(name), str) for name in FILES
    )


_FITS: dict[str, Callable[[Any], bool]] = {
    "name": _is_name,
    "llvm": _is_name,
    "context": lambda value: _is_number(value) and value > ANSWER_TOKENS,
    "elements": _are_texts,
    "known": _are_texts,
    "checksums": _are_checksums,
    "format": _is_number,
}
"""Of each field of a Description, whether a value of JSON can be it."""


def write_description(
    folder: Path,
    *,
    name: str,
    llvm: str,
    context: int,
    elements: tuple[str, ...],
    known: tuple[str, ...],
) -> None:
    """Write llmfb.json, last of all files: its existence says that the others are complete."""
    checksums = {file: sha256(folder / file) for file in FILES}
    text = json.dumps(asdict(Description(name, llvm, context, elements, known, checksums)), indent=1)
    (folder / DESCRIPTION).write_text(text + "\n", encoding="utf-8")


def sha256(path: Path) -> str:
    """The checksum of a file, in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
