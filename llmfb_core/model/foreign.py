"""Models that others made: a folder as Hugging Face writes it, or a GGUF file.  Looked at before torch is loaded."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, cast

from llmfb_core.errors import ModelUnavailableError
from llmfb_core.model import libraries, package

GGUF = ".gguf"
_GGUF_PACKAGES = ("gguf", "accelerate")
"""What transformers reads such a file with; the extra `gguf` has them."""
_CODE = "auto_map"
"""Where config.json names classes of the folder's own."""
_PICKLED = (".bin", ".pt", ".pth", ".pkl", ".ckpt")


def is_ours(path: Path) -> bool:
    """Whether it is, or should be, a folder that `llmfb train` wrote; what has no model at all counts as that."""
    if path.suffix.lower() == GGUF:
        return False
    return (path / package.DESCRIPTION).exists() or not (path / package.CONFIG).exists()


def check(path: Path) -> None:
    """Raise ModelUnavailableError, with what to do, where `path` cannot be a model that we load."""
    is_gguf = path.suffix.lower() == GGUF
    if ((path.parent if is_gguf else path) / "adapter_config.json").exists():
        raise ModelUnavailableError(f"{path} has an adapter beside it: merge it into its model and name that")
    if is_gguf:
        _check_gguf(path)
        return
    if not any(path.glob("*.safetensors")):
        if any(file.suffix in _PICKLED for file in path.iterdir()):
            raise ModelUnavailableError(
                f"{path} has pickled weights, which may run code when read: save them as safetensors"
            )
        raise ModelUnavailableError(f"{path} has no weights (*.safetensors)")
    config = _config(path / package.CONFIG)
    if _CODE in config:
        raise ModelUnavailableError(
            f"{path} brings code of its own ({_CODE} in {package.CONFIG}), which is never run: let a server run it"
        )


def _config(path: Path) -> dict[str, Any]:
    try:
        data: Any = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise ModelUnavailableError(f"{path} is damaged ({error})") from error
    if not isinstance(data, dict):
        raise ModelUnavailableError(f"{path} is damaged (it is no JSON object)")
    return cast("dict[str, Any]", data)


def identity(path: Path) -> str:
    """Its name with the size and time of change of its weights, whose checksum would take minutes."""
    files = [path] if path.suffix.lower() == GGUF else sorted(path.glob("*.safetensors"))
    about = [file.stat() for file in files]
    return f"{path.name} ({', '.join(f'{each.st_size:x}-{each.st_mtime_ns:x}' for each in about)})"


def _check_gguf(path: Path) -> None:
    try:
        with path.open("rb") as file:
            magic = file.read(4)
    except OSError as error:
        raise ModelUnavailableError(f"{path} cannot be read: {error.strerror}") from error
    if magic != b"GGUF":
        raise ModelUnavailableError(f"{path} is no GGUF file")
    if missing := libraries.missing(_GGUF_PACKAGES):
        raise ModelUnavailableError(
            f"a GGUF file needs {' and '.join(missing)}: python -m pip install {' '.join(missing)} beside llmfb"
        )
