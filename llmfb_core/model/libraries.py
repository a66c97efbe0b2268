"""What a model on this machine is loaded and asked with, the extra `model`; looked for without importing it."""

from __future__ import annotations

from importlib.util import find_spec

from llmfb_core.errors import ModelUnavailableError, UsageError

LIBRARIES = ("torch", "transformers", "tokenizers", "safetensors")


def missing(names: tuple[str, ...] = LIBRARIES) -> list[str]:
    """Those of `names` that are not installed."""
    return [name for name in names if find_spec(name) is None]


def reason() -> str:
    """What is missing and how to get it, in one line."""
    return f"a model on this machine needs {', '.join(missing())}: pip install 'llmfb[model]'"


def check() -> None:
    """Raise ModelUnavailableError where one is missing."""
    if missing():
        raise ModelUnavailableError(reason())


def check_boosting() -> None:
    """Raise UsageError where the model's rival, boosting on features, cannot be trained."""
    if missing(("sklearn",)):
        raise UsageError("boosting needs scikit-learn: pip install 'llmfb[boosting]'")
