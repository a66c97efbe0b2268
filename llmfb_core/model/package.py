"""A model on disk: which files it has, and how they are checked before anything is loaded (no torch here).

config.json  model.safetensors  tokenizer.json  tokenizer_config.json    as Hugging Face writes them
llmfb.json                                                               ours, with the others' checksums
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from llmfb_core.errors import ModelUnavailableError

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
        data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        if (made_for := data.get("format")) != FORMAT:
            raise ModelUnavailableError(f"{path} has format {made_for}, this llmfb reads {FORMAT}: {_REMEDY}")
        data["elements"], data["known"] = tuple(data["elements"]), tuple(data["known"])
        return Description(**data)
    except FileNotFoundError:
        raise ModelUnavailableError(f"no model in {folder}: {_REMEDY}") from None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelUnavailableError(f"{path} is damaged ({error}): {_REMEDY}") from error


def verify(folder: Path) -> Description:
    """Compare every file with its checksum; raises ModelUnavailableError at the first that differs."""
    description = describe(folder)
    for name in FILES:
        path = folder / name
        if not path.is_file():
            raise ModelUnavailableError(f"{path} is missing: {_REMEDY}")
        if sha256(path) != description.checksums.get(name):
            raise ModelUnavailableError(f"{path} is damaged (its checksum differs): {_REMEDY}")
    return description


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
